// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadewords.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace std::chrono_literals;

// The sentences of the cascade form.
class CascadeWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentence_data();
    void sentence();
    void duration_data();
    void duration();
    void everyTemplateHasItsName();
    void everyLanguageIsNamed();
    void everyParameterIsNamed();
    void sms_data();
    void sms();
    void problem_data();
    void problem();
    void summaryShowsNothingHidden();
};

void CascadeWordsTest::sentence_data()
{
    QTest::addColumn<QList<Channel>>("channels");
    QTest::addColumn<QString>("words");
    using enum Channel;
    QTest::newRow("none") << QList<Channel>{} << QString();
    QTest::newRow("one") << QList<Channel>{FlashCall} << QStringLiteral("Flash call 60 s");
    QTest::newRow("three") << QList<Channel>{FlashCall, ViberOtp, Sms}
                           << QStringLiteral("Flash call 60 s, then Viber OTP 90 s, then SMS");
}

void CascadeWordsTest::sentence()
{
    QFETCH(QList<Channel>, channels);
    QFETCH(QString, words);
    Cascade steps;
    for (const Channel channel : channels) {
        steps += makeStep(channel);
    }
    QCOMPARE(words::sentence(steps), words);
}

void CascadeWordsTest::duration_data()
{
    QTest::addColumn<std::chrono::seconds>("time");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << 0s << QStringLiteral("0 s");
    QTest::newRow("seconds") << 59s << QStringLiteral("59 s");
    QTest::newRow("a minute") << 60s << QStringLiteral("1 min");
    QTest::newRow("both") << 210s << QStringLiteral("3 min 30 s");
}

void CascadeWordsTest::duration()
{
    QFETCH(std::chrono::seconds, time);
    QFETCH(QString, words);
    QCOMPARE(words::duration(time), words);
}

void CascadeWordsTest::everyTemplateHasItsName()
{
    QSet<QString> names;
    for (const viber::Template &one : viber::templates()) {
        const QString name = words::templateName(one.text);
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), 9);
}

void CascadeWordsTest::everyLanguageIsNamed()
{
    QSet<QString> names;
    for (const QLatin1String &code : viber::languages()) {
        const QString name = words::languageName(code);
        QVERIFY2(name.size() > 5, qPrintable(name));
        QVERIFY(name.contains(QStringLiteral("(%1)").arg(code)));
        names.insert(name);
    }
    QCOMPARE(names.size(), 19);
    QCOMPARE(words::languageName(QStringLiteral("uk")), QStringLiteral("українська (uk)"));
    QCOMPARE(words::languageName(QStringLiteral("en")), QStringLiteral("English (en)"));
}

void CascadeWordsTest::everyParameterIsNamed()
{
    for (const viber::Template &one : viber::templates()) {
        for (const viber::Parameter &parameter : one.parameters) {
            const QString name(parameter.name);
            QVERIFY2(words::parameterCaption(name) != name, qPrintable(name));
        }
    }
    QCOMPARE(words::parameterCaption(QStringLiteral("their_own")), QStringLiteral("their_own"));
    QVERIFY(words::parameterHint(QStringLiteral("their_own")).isEmpty());
}

void CascadeWordsTest::sms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("character"); // named as the cause
    QTest::newRow("nothing") << QString() << QStringLiteral("0 part(s) · 0 of 160 · GSM-7")
                             << QString();
    QTest::newRow("one part") << QStringLiteral("Your SMS code: 321000")
                              << QStringLiteral("1 part(s) · 21 of 160 · GSM-7") << QString();
    QTest::newRow("full") << QString(160, u'a') << QStringLiteral("1 part(s) · 160 of 160 · GSM-7")
                          << QString();
    QTest::newRow("split") << QString(161, u'a') << QStringLiteral("2 part(s) · 161 of 306 · GSM-7")
                           << QString();
    QTest::newRow("euro counts twice")
        << QStringLiteral("€") << QStringLiteral("1 part(s) · 2 of 160 · GSM-7") << QString();
    QTest::newRow("Cyrillic") << QStringLiteral("Kод 1")
                              << QStringLiteral("1 part(s) · 5 of 70 · UCS-2")
                              << QStringLiteral("о");
    QTest::newRow("beyond the BMP")
        << QStringLiteral("Hi 😀") << QStringLiteral("1 part(s) · 5 of 70 · UCS-2")
        << QStringLiteral("😀");
}

void CascadeWordsTest::sms()
{
    QFETCH(QString, text);
    QFETCH(QString, count);
    QFETCH(QString, character);
    const SmsLength length = smsLength(text);
    // Without a translation loaded the plural is the source's own.
    QCOMPARE(words::smsCount(length), count);
    const QString reason = words::smsReason(length, text);
    QCOMPARE(reason.isEmpty(), character.isEmpty());
    if (!character.isEmpty()) {
        const QString code =
            QStringLiteral("(U+%1)").arg(uint(character.toUcs4().first()), 4, 16, QLatin1Char('0'));
        QVERIFY2(reason.contains(QStringLiteral("“%1” %2").arg(character, code.toUpper())),
                 qPrintable(reason));
    }
}

void CascadeWordsTest::problem_data()
{
    QTest::addColumn<request::Field>("field");
    const QMetaEnum fields = QMetaEnum::fromType<request::Field>();
    for (int i = 0; i < fields.keyCount(); ++i) {
        QTest::newRow(fields.key(i)) << request::Field(fields.value(i));
    }
}

void CascadeWordsTest::problem()
{
    QFETCH(request::Field, field);
    const QMetaEnum problems = QMetaEnum::fromType<request::Problem>();
    for (int i = 0; i < problems.keyCount(); ++i) {
        FieldProblem problem;
        problem.field = field;
        problem.problem = request::Problem(problems.value(i));
        problem.name = QStringLiteral("pin");
        for (const Channel channel : {Channel::FlashCall, Channel::Sms}) {
            const QString words = words::problem(problem, makeStep(channel));
            QVERIFY2(words.endsWith(u'.'), problems.key(i));
        }
    }
}

void CascadeWordsTest::summaryShowsNothingHidden()
{
    const Step step{SmsContent{QStringLiteral("a\u202Eb\nc")}, {}, {}};
    const QString words = words::summary(step);
    QVERIFY(!words.contains(QChar(0x202E)));
    QVERIFY(!words.contains(u'\n'));
    QVERIFY(words.contains(QStringLiteral("202E")));
}

QTEST_GUILESS_MAIN(CascadeWordsTest)
#include "cascadewords.moc"
