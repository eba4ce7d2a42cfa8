// SPDX-License-Identifier: MIT
#include "app/core/vibertemplates.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace flashcall;
using namespace Qt::StringLiterals;
using viber::Text;

class TestViberTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void orderAndSize();
    void found_data();
    void found();
    void languages();
    void knownLanguages_data();
    void knownLanguages();
};

void TestViberTemplates::table_data()
{
    QTest::addColumn<Text>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("parameters");

    const auto row = [](const char *name, Text text, const QString &id, const QString &parameters) {
        QTest::newRow(name) << text << id << parameters.split(u' ');
    };
    row("code", Text::Code, u"0aac888f-2ee2-4112-9659-1755a951966a"_s, u"pin"_s);
    row("valid 5 minutes", Text::CodeFiveMinutes, u"c2cdc028-a48b-4187-bbaf-3aaa137b6e23"_s,
        u"pin"_s);
    row("sender", Text::CodeSender, u"c33cccaf-735f-4d62-8383-a76bf4999e2d"_s,
        u"pin business_platform_name"_s);
    row("validity", Text::CodeValidity, u"bed0942f-e07e-4879-834b-29cc4cf3ec35"_s,
        u"pin code_validity_time#"_s);
    row("kind, validity", Text::CodeKindValidity, u"60d67b38-b9fb-444a-80e6-754447e010c6"_s,
        u"pin pin_type code_validity_time#"_s);
    row("sender, validity", Text::CodeSenderValidity, u"6c929cef-29b4-4349-bc9d-2a07bdbb6e43"_s,
        u"pin business_platform_name code_validity_time#"_s);
    row("kind", Text::CodeKind, u"82ba31a3-db42-4e87-82e8-33fa92b9e5ed"_s, u"pin pin_type"_s);
    row("action", Text::CodeAction, u"210ee8a9-1ed5-43cd-96e4-65bba311ab40"_s,
        u"pin business_platform_action_name"_s);
    row("sender, reason", Text::CodeSenderReason, u"be56d97b-2a33-4c89-ac5f-f555a2c827d9"_s,
        u"pin business_platform_name code_reason"_s);
}

// A '#' marks a number.
void TestViberTemplates::table()
{
    QFETCH(const Text, text);

    const viber::Template &one = viber::templateFor(text);

    QCOMPARE(one.text, text);
    QTEST(one.idText(), "id");
    QStringList parameters;
    for (const viber::Parameter &parameter : one.parameters) {
        parameters.append(parameter.name + (parameter.number ? u"#"_s : QString()));
    }
    QTEST(parameters, "parameters");
    QCOMPARE(viber::findTemplate(one.idText()), &one);
}

void TestViberTemplates::orderAndSize()
{
    const auto all = viber::templates();
    QCOMPARE(all.size(), std::size_t(9));
    QCOMPARE(QMetaEnum::fromType<Text>().keyCount(), 9);
    QSet<QString> ids;
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].text, static_cast<Text>(i));
        ids.insert(all[i].idText());
    }
    QCOMPARE(ids.size(), 9);
}

void TestViberTemplates::found_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("known");

    QTest::newRow("as documented") << u"6c929cef-29b4-4349-bc9d-2a07bdbb6e43"_s << true;
    QTest::newRow("capitals") << u"6C929CEF-29B4-4349-BC9D-2A07BDBB6E43"_s << true;
    QTest::newRow("space around") << u" 6c929cef-29b4-4349-bc9d-2a07bdbb6e43\n"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another id") << u"6c929cef-29b4-4349-bc9d-2a07bdbb6e44"_s << false;
    QTest::newRow("the beginning of one") << u"6c929cef"_s << false;
    QTest::newRow("braces") << u"{6c929cef-29b4-4349-bc9d-2a07bdbb6e43}"_s << false;
}

void TestViberTemplates::found()
{
    QFETCH(const QString, id);
    QTEST(viber::findTemplate(id) != nullptr, "known");
}

void TestViberTemplates::languages()
{
    QStringList all;
    for (const QLatin1String language : viber::languages()) {
        all.append(language);
    }
    QCOMPARE(all.join(u' '), u"uk en ru pl ro es de fr it pt nl tr ar he hi zh ja ko vi"_s);
}

void TestViberTemplates::knownLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("known");

    QTest::newRow("first") << u"uk"_s << true;
    QTest::newRow("last") << u"vi"_s << true;
    QTest::newRow("other providers' only") << u"bg"_s << false;
    QTest::newRow("capitals are another word") << u"UK"_s << false;
    QTest::newRow("with a country") << u"uk-UA"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestViberTemplates::knownLanguages()
{
    QFETCH(const QString, language);
    QTEST(viber::isKnownLanguage(language), "known");
}

QTEST_APPLESS_MAIN(TestViberTemplates)
#include "vibertemplates.moc"
