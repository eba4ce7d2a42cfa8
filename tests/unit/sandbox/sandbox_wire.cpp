// SPDX-License-Identifier: MIT
#include "app/sandbox/wire.h"

#include <QTest>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString described(const WireMessage &message)
{
    QStringList lines{
        QStringList{message.to, message.callerId, message.code, message.reference}.join(u'|')};
    for (const WireStep &step : message.steps) {
        lines +=
            QStringList{step.type, step.from, step.text, QString::number(step.ttl.count())}.join(
                u'|');
    }
    return lines.join(u'\n');
}

} // namespace

class SandboxWireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void SandboxWireTest::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    const QByteArray call = R"("from":"YourApp","to":"+380936670003","type":"flashcall")";
    const auto one = [](const QByteArray &members) -> QByteArray {
        return "{\"messages\":[{" + members + "}]}";
    };
    QTest::newRow("the documents' flash call")
        << one(call + R"(,"messageData":{"callerId":"+380123456789"},"ttl":60)")
        << u"+380936670003|+380123456789||\nflashcall|YourApp||60"_s;
    QTest::newRow("the documents' cascade")
        << QByteArray(R"({"messages": [{
       "from": "ALPHANAME", "to": "380936670003", "type": "flashcall",
       "text": 321, "ttl": 30,
       "fallbacks": [
         {"from": "ALPHANAME", "to": "380936670003", "type": "viber_otp", "text": "", "ttl": 90,
          "messageData": {"templateId": "6c929cef-29b4-4349-bc9d-2a07bdbb6e43",
                          "templateLang": "uk",
                          "templateParams": {"pin": 321, "business_platform_name": "SMSBAT",
                                             "code_validity_time": 7}}},
         {"from": "ALPHANAME", "to": "380936670003", "type": "sms",
          "text": "Your SMS code: 321"}]}]})")
        << u"+380936670003||321|\nflashcall|ALPHANAME|321|30\nviber_otp|ALPHANAME|321|90\n"_s
           u"sms|ALPHANAME|Your SMS code: 321|60"_s;
    QTest::newRow("a code as a string keeps its zero")
        << one(call + R"(,"text":"0321")") << u"+380936670003||0321|\nflashcall|YourApp|0321|60"_s;
    QTest::newRow("a pin as a string")
        << one(call + R"(,"text":"1","fallbacks":[{"from":"A","type":"viber_otp",)"
                      R"("messageData":{"templateParams":{"pin":"0321"}}}])")
        << u"+380936670003||1|\nflashcall|YourApp|1|60\nviber_otp|A|0321|60"_s;
    QTest::newRow("one fallback object, and one within it")
        << one(call +
               R"(,"text":"1","fallback":{"from":"A","type":"viber_otp","text":"x","ttl":90,)"
               R"("fallback":{"from":"B","type":"sms","text":"y"}})")
        << u"+380936670003||1|\nflashcall|YourApp|1|60\nviber_otp|A|x|90\nsms|B|y|60"_s;
    QTest::newRow("bare message") << QByteArray("{" + call + R"(,"text":"1"})")
                                  << u"+380936670003||1|\nflashcall|YourApp|1|60"_s;
    QTest::newRow("recipient as a number")
        << QByteArray(R"({"from":"A","to":380936670003,"type":"sms","text":"Hi"})")
        << u"+380936670003|||\nsms|A|Hi|60"_s;
    QTest::newRow("caller ID without plus")
        << one(call + R"(,"messageData":{"callerId":"380123456789"})")
        << u"+380936670003|+380123456789||\nflashcall|YourApp||60"_s;
    QTest::newRow("caller ID as a number")
        << one(call + R"(,"messageData":{"callerId":380123456789})")
        << u"+380936670003|+380123456789||\nflashcall|YourApp||60"_s;
    QTest::newRow("ttl as a string") << one(call + R"(,"text":"1","ttl":"45")")
                                     << u"+380936670003||1|\nflashcall|YourApp|1|45"_s;
    QTest::newRow("reference comes back")
        << one(call + R"(,"text":"1","customerMessageId":"case-7")")
        << u"+380936670003||1|case-7\nflashcall|YourApp|1|60"_s;
    QTest::newRow("an unknown type of step")
        << one(call + R"(,"text":"1","fallbacks":[{"from":"A","type":"speechcall","text":"1"}])")
        << u"+380936670003||1|\nflashcall|YourApp|1|60\nspeechcall|A|1|60"_s;
}

void SandboxWireTest::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto message = readMessage(body);
    QVERIFY2(message.has_value(), message.has_value() ? "" : message.error().constData());
    QCOMPARE(described(*message), expected);
}

void SandboxWireTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");

    const auto numbered = [](const QByteArray &message, int code) {
        return QByteArray(R"({"status":"error","error":"Bad Request","message":")" + message +
                          R"(","code":)" + QByteArray::number(code) + '}');
    };
    const auto named = [](const char *code, const char *message, const char *field) -> QByteArray {
        return QByteArray(R"({"error":{"code":")") + code + R"(","message":")" + message +
               R"(","field":")" + field + R"("}})";
    };
    const QByteArray call = R"("from":"A","to":"+380936670003","type":"flashcall")";
    const auto one = [](const QByteArray &members) -> QByteArray {
        return "{\"messages\":[{" + members + "}]}";
    };
    QTest::newRow("not JSON, with the position")
        << QByteArray("{\"messages\": [\n  {\"from\": A}]}")
        << numbered("The body is not JSON from byte 26 on (line 2, column 12).", 1001);
    QTest::newRow("empty") << QByteArray()
                           << numbered("The body is not JSON from byte 0 on (line 1, column 1).",
                                       1001);
    QTest::newRow("an array") << QByteArray("[1]")
                              << numbered("The body: must be an object.", 1001);
    QTest::newRow("no message") << QByteArray("{}") << numbered("messages is missing.", 1002);
    QTest::newRow("two messages") << QByteArray(R"({"messages":[{},{}]})")
                                  << numbered(
                                         "messages: the sandbox takes one message in a request.",
                                         1001);
    QTest::newRow("messages is no list")
        << QByteArray(R"({"messages":{"to":"1"}})")
        << numbered("messages: the sandbox takes one message in a request.", 1001);
    QTest::newRow("no recipient") << one(R"("from":"A","type":"sms")")
                                  << numbered("to is missing.", 1002);
    QTest::newRow("recipient of letters")
        << one(R"("from":"A","type":"sms","to":"+38093ABC")")
        << named("INVALID_RECIPIENT", "The recipient is no number.", "to");
    QTest::newRow("recipient too long")
        << one(R"("from":"A","type":"sms","to":"+1234567890123456")")
        << named("INVALID_RECIPIENT", "The recipient is no number.", "to");
    QTest::newRow("no sender") << one(R"("to":"+380936670003","type":"sms","text":"Hi")")
                               << named("INVALID_SENDER", "The sender is missing.", "from");
    for (const char *sender : {"TooLongSender", "Shop 1", "\xD0\xA8\xD0\xBE\xD0\xBF"}) {
        QTest::addRow("SMS sender %s", sender)
            << one(QByteArray(R"("to":"+380936670003","type":"sms","text":"Hi","from":")") +
                   sender + '"')
            << named("INVALID_SENDER", "An SMS sender is at most 11 letters or digits.", "from");
    }
    QTest::newRow("no type") << one(R"("from":"A","to":"+380936670003")")
                             << numbered("type is missing.", 1002);
    QTest::newRow("type of other characters")
        << one(R"("from":"A","to":"+380936670003","type":"<b>")")
        << numbered("type: is no type of message.", 1001);
    QTest::newRow("neither caller ID nor code")
        << one(call) << numbered("messageData.callerId is missing.", 1002);
    QTest::newRow("caller ID of letters")
        << one(call + R"(,"messageData":{"callerId":"bank"})")
        << named("INVALID_PHONE", "The caller ID is no number.", "messageData.callerId");
    QTest::newRow("code of letters")
        << one(call + R"(,"text":"abc")")
        << numbered("text: must be a code of at most 15 digits.", 1001);
    QTest::newRow("code as a truth") << one(call + R"(,"text":true)")
                                     << numbered("text: must be a text or a whole number.", 1001);
    QTest::newRow("code with a fraction")
        << one(call + R"(,"text":3.5)")
        << numbered("text: must be a text or a whole number.", 1001);
    for (const char *ttl : {"0", "-5", "1.5", "86401", "\"soon\"", "null", "[60]"}) {
        QTest::newRow(qPrintable(u"ttl %1"_s.arg(QLatin1StringView(ttl))))
            << one(call + R"(,"text":"1","ttl":)" + ttl)
            << numbered("ttl: must be whole seconds from 1 to 86400.", 1001);
    }
    QTest::newRow("a fallback names its place")
        << one(call + R"(,"text":"1","fallbacks":[{"from":"A","type":"sms","text":"x"},{}])")
        << numbered("fallbacks[1].type is missing.", 1002);
    QTest::newRow("a fallback object names its place")
        << one(call + R"(,"text":"1","fallback":{"from":"A","type":"sms","ttl":0})")
        << numbered("fallback.ttl: must be whole seconds from 1 to 86400.", 1001);
    QTest::newRow("fallbacks is no list") << one(call + R"(,"text":"1","fallbacks":{})")
                                          << numbered("fallbacks: must be an array.", 1001);
    QByteArrayList many(10, R"({"from":"A","type":"sms","text":"x"})");
    QTest::newRow("too many fallbacks")
        << one(call + R"(,"text":"1","fallbacks":[)" + many.join(',') + ']')
        << numbered("fallbacks: must not be more than nine.", 1001);
}

void SandboxWireTest::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, error);
    const auto message = readMessage(body);
    QVERIFY(!message.has_value());
    QCOMPARE(message.error(), error);
}

QTEST_APPLESS_MAIN(SandboxWireTest)
#include "sandbox_wire.moc"
