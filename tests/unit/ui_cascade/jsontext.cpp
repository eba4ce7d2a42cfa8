// SPDX-License-Identifier: MIT
#include "ui/cascade/jsontext.h"

#include "app/gateway/codec.h"
#include "ui/cascade/requestpreview.h"

#include <QJsonDocument>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;

// JSON for eyes: other spaces, and nothing else.
class JsonTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indents_data();
    void indents();
    void showsWhatIsSent_data();
    void showsWhatIsSent();
    void showsNothingWhereNothingCanBeSent();
};

void JsonTextTest::indents_data()
{
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QString>("indented");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("flat") << QByteArray(R"({"a":1,"b":"x"})")
                          << QStringLiteral("{\n  \"a\": 1,\n  \"b\": \"x\"\n}");
    QTest::newRow("nested") << QByteArray(R"({"m":[{"a":1}],"c":2})")
                            << QStringLiteral("{\n  \"m\": [\n    {\n      \"a\": 1\n    }\n  ],\n"
                                              "  \"c\": 2\n}");
    QTest::newRow("empty ones") << QByteArray(R"({"m":[],"c":{}})")
                                << QStringLiteral("{\n  \"m\": [],\n  \"c\": {}\n}");
    QTest::newRow("signs in a string")
        << QByteArray(R"({"m":"{,:}\"]"})") << QStringLiteral("{\n  \"m\": \"{,:}\\\"]\"\n}");
    QTest::newRow("a backslash at a string's end")
        << QByteArray(R"(["\\",1])") << QStringLiteral("[\n  \"\\\\\",\n  1\n]");
    QTest::newRow("cut short") << QByteArray(R"({"a":"b)") << QStringLiteral("{\n  \"a\": \"b");
    QTest::newRow("closed too often") << QByteArray("]]") << QStringLiteral("\n]\n]");
}

void JsonTextTest::indents()
{
    QFETCH(QByteArray, compact);
    QFETCH(QString, indented);
    QCOMPARE(indentedJson(compact), indented);
}

void JsonTextTest::showsWhatIsSent_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<connections::NumberStyle>("style");
    QTest::addColumn<QString>("onTheWire");
    using connections::NumberStyle;
    QTest::newRow("with plus") << QStringLiteral("+380936670004") << NumberStyle::WithPlus
                               << QStringLiteral("\"+380936670004\"");
    QTest::newRow("bare") << QStringLiteral("+380936670004") << NumberStyle::Bare
                          << QStringLiteral("\"380936670004\"");
    QTest::newRow("no number yet")
        << QString() << NumberStyle::WithPlus << QStringLiteral("\"+380936670003\"");
}

void JsonTextTest::showsWhatIsSent()
{
    QFETCH(QString, to);
    QFETCH(connections::NumberStyle, style);
    QFETCH(QString, onTheWire);
    Draft draft;
    draft.to = to;
    draft.from = QStringLiteral("YourApp");
    draft.callerId = QStringLiteral("+380123456789");
    draft.fallbacks = {makeStep(Channel::ViberOtp), makeStep(Channel::Sms)};
    Connection connection = sandboxConnection();
    connection.numberStyle = style;
    const QString shown = requestPreview(draft, connection);
    QVERIFY2(shown.contains(onTheWire), qPrintable(shown));

    // The same JSON, byte for byte, once the spaces outside the strings are gone.
    Draft whole = draft;
    whole.to = to.isEmpty() ? QStringLiteral("+380936670003") : to;
    whole.code = QStringLiteral("123456");
    auto request = validate(whole);
    QVERIFY(request.has_value());
    request->reference = QStringLiteral("00000000-0000-4000-8000-000000000000");
    const QByteArray wire = codec::encode(*request, style);
    QCOMPARE(QJsonDocument::fromJson(shown.toUtf8()), QJsonDocument::fromJson(wire));
    QCOMPARE(shown.indexOf(QStringLiteral("\"from\"")) < shown.indexOf(QStringLiteral("\"to\"")),
             wire.indexOf("\"from\"") < wire.indexOf("\"to\""));
    QVERIFY(shown.contains(QStringLiteral("123456"))); // the code in its place
    QVERIFY(!shown.contains(QStringLiteral("{code}")));
}

void JsonTextTest::showsNothingWhereNothingCanBeSent()
{
    Draft draft;
    draft.from = QStringLiteral("YourApp");
    draft.callerId = QStringLiteral("+380123456789");
    draft.ttl = 0;
    QVERIFY(requestPreview(draft, sandboxConnection()).isEmpty());
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "jsontext.moc"
