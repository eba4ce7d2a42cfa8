// SPDX-License-Identifier: MIT
#include "app/sandbox/bodies.h"
#include "app/sandbox/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class SandboxBodiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesStrings_data();
    void writesStrings();
    void keepsTheOrderOfKeys();
    void writesArrays_data();
    void writesArrays();
    void showsBothShapesOfErrors_data();
    void showsBothShapesOfErrors();
    void countsParts_data();
    void countsParts();
    void keepsTextFromOutsideText();
};

void SandboxBodiesTest::writesStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
    QTest::newRow("plain") << u"***456789"_s << QByteArray(R"("***456789")");
    QTest::newRow("a quotation mark") << u"a\"b"_s << QByteArray(R"("a\"b")");
    QTest::newRow("a backslash") << u"a\\b"_s << QByteArray(R"("a\\b")");
    QTest::newRow("a new line") << u"a\nb"_s << QByteArray(R"("a\nb")");
    QTest::newRow("a bracket") << u"]}"_s << QByteArray(R"("]}")");
    QTest::newRow("a control character") << QString(QChar(1)) << QByteArray(R"("\u0001")");
    QTest::newRow("what turns a line round") << u"a\u202Eb"_s << QByteArray(R"("a\u202eb")");
    QTest::newRow("what is not seen")
        << u"\u200B\u0085\"\uFEFF"_s << QByteArray(R"("\u200b\u0085\"\ufeff")");
    QTest::newRow("another alphabet") << u"код"_s << QByteArray("\"\xD0\xBA\xD0\xBE\xD0\xB4\"");
}

void SandboxBodiesTest::writesStrings()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(jsonString(text), json);
}

void SandboxBodiesTest::keepsTheOrderOfKeys()
{
    JsonObject object;
    QCOMPARE(object.bytes(), QByteArray("{}"));
    object.number("z"_L1, -5).text("a"_L1, u"x"_s).raw("m"_L1, "[true]");
    const QByteArray expected = R"({"z":-5,"a":"x","m":[true]})";
    QCOMPARE(object.bytes(), expected);
    QVERIFY(QJsonDocument::fromJson(object.bytes()).isObject());
}

void SandboxBodiesTest::writesArrays_data()
{
    QTest::addColumn<QList<QByteArray>>("elements");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("none") << QList<QByteArray>{} << QByteArray("[]");
    QTest::newRow("one") << QList<QByteArray>{"1"} << QByteArray("[1]");
    QTest::newRow("three") << QList<QByteArray>{"1", "{}", "\"a\""} << QByteArray("[1,{},\"a\"]");
}

void SandboxBodiesTest::writesArrays()
{
    QFETCH(QList<QByteArray>, elements);
    QFETCH(QByteArray, json);
    QCOMPARE(jsonArray(elements), json);
}

void SandboxBodiesTest::showsBothShapesOfErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("named, with its field")
        << namedError(u"INVALID_RECIPIENT"_s, u"No."_s, u"to"_s)
        << QByteArray(R"({"error":{"code":"INVALID_RECIPIENT","message":"No.","field":"to"}})");
    QTest::newRow("named, without a field")
        << namedError(u"TOO_MANY_REQUESTS"_s, u"No."_s)
        << QByteArray(R"({"error":{"code":"TOO_MANY_REQUESTS","message":"No."}})");
    QTest::newRow("numbered")
        << numberedError(u"Bad Request"_s, u"No."_s, 1003)
        << QByteArray(R"({"status":"error","error":"Bad Request","message":"No.","code":1003})");
}

void SandboxBodiesTest::showsBothShapesOfErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, json);
    QCOMPARE(body, json);
}

void SandboxBodiesTest::countsParts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("parts");
    QTest::newRow("one part") << u"sms"_s << QString(160, u'a') << 1;
    QTest::newRow("two parts") << u"sms"_s << QString(161, u'a') << 2;
    QTest::newRow("two parts of another alphabet") << u"sms"_s << QString(71, u'к') << 2;
    QTest::newRow("an empty text is still a message") << u"sms"_s << QString() << 1;
    QTest::newRow("Viber has one") << u"viber_otp"_s << QString(1000, u'a') << 1;
    QTest::newRow("a call has one") << u"flashcall"_s << u"321"_s << 1;
}

void SandboxBodiesTest::countsParts()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(int, parts);
    QCOMPARE(partsOf({type, u"A"_s, text, 60s}), parts);
}

// What a client sends comes back inside strings, whatever it holds.
void SandboxBodiesTest::keepsTextFromOutsideText()
{
    WireMessage message;
    message.to = u"+380936670003"_s;
    message.reference = u"\"},{\"status\":\"accepted"_s;
    message.steps = {{u"flashcall"_s, u"A"_s, {}, 60s}};
    for (const QByteArray &body : {acceptedBody(message, u"id\"]"_s, 1, u"*\"1"_s, u"\\"_s),
                                   rejectedBody(message, u"id\"]"_s, 1)}) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        QCOMPARE(document["messages"_L1].toArray().size(), 1);
        const QJsonValue first = document["messages"_L1][0];
        QCOMPARE(first["messageId"_L1].toString(), u"id\"]"_s);
        QCOMPARE(first["customerMessageId"_L1].toString(), message.reference);
    }
}

QTEST_APPLESS_MAIN(SandboxBodiesTest)
#include "sandbox_bodies.moc"
