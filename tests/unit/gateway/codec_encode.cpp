// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"
#include "support/gatewaykit.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::test;
using connections::NumberStyle;
using std::chrono::seconds;

// What goes over the wire, byte by byte.
class TestCodecEncode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_data();
    void documents();
    void steps_data();
    void steps();
    void codes_data();
    void codes();
    void texts_data();
    void texts();
    void reference();
    void numberStyle_data();
    void numberStyle();
    void oneOfEverything();
};

Q_DECLARE_METATYPE(flashcall::Request)

namespace {

// The documents' second example.
Request cascadeRequest()
{
    const QString sender = QStringLiteral("ALPHANAME");
    ViberOtpContent viber;
    viber.templateId = QStringLiteral("6c929cef-29b4-4349-bc9d-2a07bdbb6e43");
    viber.parameters = {{QStringLiteral("pin"), QStringLiteral("{code}")},
                        {QStringLiteral("business_platform_name"), QStringLiteral("SMSBAT")},
                        {QStringLiteral("code_validity_time"), QStringLiteral("7")}};
    return {documentNumber(),
            sender,
            QStringLiteral("321"),
            {{FlashCallContent{}, seconds(30), {}},
             {viber, seconds(90), {}},
             {SmsContent{QStringLiteral("Your SMS code: {code}")}, std::nullopt, {}}},
            {},
            {}};
}

// Without the white space that is no part of a JSON text.
QByteArray compact(const QByteArray &json)
{
    QByteArray result;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        inString = inString != (c == '"' && (i == 0 || json[i - 1] != '\\'));
        if (inString || !QByteArrayView(" \t\r\n").contains(c)) {
            result += c;
        }
    }
    return result;
}

Request alone(const Step &step)
{
    return {documentNumber(), QStringLiteral("S"), {}, {step}, {}, {}};
}

} // namespace

void TestCodecEncode::documents_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<NumberStyle>("style");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("flash call") << flashCallRequest() << NumberStyle::WithPlus << QByteArray(R"(
        {"messages": [{
           "from": "YourApp",
           "to": "+380936670003",
           "type": "flashcall",
           "messageData": {"callerId": "+380123456789"},
           "ttl": 60
        }]})");
    QTest::newRow("cascade") << cascadeRequest() << NumberStyle::Bare << QByteArray(R"(
        {"messages": [{
           "from": "ALPHANAME", "to": "380936670003", "type": "flashcall",
           "text": 321, "ttl": 30,
           "fallbacks": [
             {"from": "ALPHANAME", "to": "380936670003", "type": "viber_otp", "text": "", "ttl": 90,
              "messageData": {"templateId": "6c929cef-29b4-4349-bc9d-2a07bdbb6e43",
                              "templateLang": "uk",
                              "templateParams": {"pin": 321, "business_platform_name": "SMSBAT",
                                                 "code_validity_time": 7}}},
             {"from": "ALPHANAME", "to": "380936670003", "type": "sms",
              "text": "Your SMS code: 321"}]}]})");
}

void TestCodecEncode::documents()
{
    QFETCH(const Request, request);
    QFETCH(const NumberStyle, style);
    QFETCH(const QByteArray, expected);
    QCOMPARE(codec::encode(request, style), compact(expected));
}

void TestCodecEncode::steps_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QByteArray>("message"); // after from and to
    const QString text = QStringLiteral("Hi");
    QTest::newRow("flash call without ttl")
        << Step{FlashCallContent{QStringLiteral("+380123456789")}, std::nullopt, {}}
        << QByteArray(R"("type":"flashcall","messageData":{"callerId":"+380123456789"})");
    QTest::newRow("flash call without anything")
        << Step{FlashCallContent{}, std::nullopt, {}} << QByteArray(R"("type":"flashcall")");
    QTest::newRow("SMS") << Step{SmsContent{text}, std::nullopt, {}}
                         << QByteArray(R"("type":"sms","text":"Hi")");
    QTest::newRow("SMS with ttl") << Step{SmsContent{text}, seconds(5), {}}
                                  << QByteArray(R"("type":"sms","text":"Hi","ttl":5)");
    QTest::newRow("voice") << Step{VoiceContent{text}, std::nullopt, {}}
                           << QByteArray(R"("type":"voice","text":"Hi")");
    QTest::newRow("voice by another name")
        << Step{VoiceContent{text, QStringLiteral("speechcall")}, seconds(90), {}}
        << QByteArray(R"("type":"speechcall","text":"Hi","ttl":90)");
    QTest::newRow("Viber without parameters")
        << Step{ViberOtpContent{QStringLiteral("t"), QStringLiteral("de"), {}, text},
                std::nullopt,
                {}}
        << QByteArray(R"("type":"viber_otp","text":"Hi",)"
                      R"("messageData":{"templateId":"t","templateLang":"de",)"
                      R"("templateParams":{}})");
}

void TestCodecEncode::steps()
{
    QFETCH(const Step, step);
    QFETCH(const QByteArray, message);
    const QByteArray head = R"({"from":"S","to":"+380936670003",)";
    const QByteArray first = R"({"messages":[)" + head + message + "}]}";
    QCOMPARE(codec::encode(alone(step), NumberStyle::WithPlus), first);

    // The same step as a fallback, with a sender of its own.
    Request request = alone({FlashCallContent{}, std::nullopt, {}});
    request.steps.append(step);
    request.steps.last().from = QStringLiteral("Other");
    const QByteArray fallback = R"({"messages":[)" + head + R"("type":"flashcall","fallbacks":[)" +
                                R"({"from":"Other","to":"+380936670003",)" + message + "}]}]}";
    QCOMPARE(codec::encode(request, NumberStyle::WithPlus), fallback);
}

void TestCodecEncode::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *code, const char *written) {
        QTest::newRow(code) << QString::fromLatin1(code) << QByteArray(written);
    };
    row("321", "321");
    row("1", "1");
    row("0321", "\"0321\"");
    row("0", "\"0\"");
    row("000", "\"000\"");
    row("999999999999999", "999999999999999");
    row("1234567890123456", "\"1234567890123456\"");
    row("12a", "\"12a\"");
    row("-12", "\"-12\"");
    row("1.5", "\"1.5\"");
}

void TestCodecEncode::codes()
{
    QFETCH(const QString, code);
    QFETCH(const QByteArray, written);
    Request request = cascadeRequest();
    request.code = code;
    const QByteArray json = codec::encode(request, NumberStyle::WithPlus);
    for (const char *key : {"\"text\":", "\"pin\":"}) {
        const QByteArray member = key + written + ',';
        QVERIFY2(json.contains(member), json.constData());
    }
}

void TestCodecEncode::texts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *title, const char *name, const QString &value,
                        const char *written) {
        QTest::newRow(title) << QString::fromLatin1(name) << value << QByteArray(written);
    };
    row("minutes", "code_validity_time", QStringLiteral("5"), "5");
    row("minutes with a zero", "code_validity_time", QStringLiteral("05"), "\"05\"");
    row("minutes in words", "code_validity_time", QStringLiteral("five"), "\"five\"");
    row("a name of digits stays text", "business_platform_name", QStringLiteral("24"), "\"24\"");
    row("the code inside a text", "code_reason", QStringLiteral("a {code} b"), "\"a 321 b\"");
    row("the code alone in a text", "code_reason", QStringLiteral("{code}"), "\"321\"");
    row("a name that differs by case", "PIN", QStringLiteral("{code}"), "\"321\"");
    row("quotes", "pin_type", QStringLiteral("\"x\""), "\"\\\"x\\\"\"");
    row("other braces", "pin_type", QStringLiteral("{pin}"), "\"{pin}\"");
}

void TestCodecEncode::texts()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, written);
    ViberOtpContent content;
    content.parameters = {{name, value}};
    Request request = alone({content, std::nullopt, {}});
    request.code = QStringLiteral("321");
    const QByteArray json = codec::encode(request, NumberStyle::WithPlus);
    const QByteArray expected = R"("templateParams":{")" + name.toUtf8() + "\":" + written + "}";
    QVERIFY2(json.contains(expected), json.constData());
}

void TestCodecEncode::reference()
{
    Request request = cascadeRequest();
    request.reference = QStringLiteral("7b8f0e2c");
    request.ticket = QStringLiteral("TICKET-1");
    const QByteArray json = codec::encode(request, NumberStyle::WithPlus);
    QVERIFY(json.contains(R"("ttl":30,"customerMessageId":"7b8f0e2c","fallbacks":[)"));
    QCOMPARE(json.count("customerMessageId"), 1);
    QVERIFY(!json.contains("TICKET-1"));
}

void TestCodecEncode::numberStyle_data()
{
    QTest::addColumn<NumberStyle>("style");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("with plus") << NumberStyle::WithPlus << QByteArray("\"+380936670003\"");
    QTest::newRow("bare") << NumberStyle::Bare << QByteArray("\"380936670003\"");
}

void TestCodecEncode::numberStyle()
{
    QFETCH(const NumberStyle, style);
    QFETCH(const QByteArray, written);
    Request request = cascadeRequest();
    request.steps.first().content = FlashCallContent{QStringLiteral("+380123456789")};
    const QByteArray json = codec::encode(request, style);
    const QByteArray member = "\"to\":" + written;
    QCOMPARE(json.count(member), 3);
    // The setting is about `to`; the number that calls is always written as E.164.
    QVERIFY(json.contains(R"("callerId":"+380123456789")"));
}

// What was encoded is read back as the draft it came from.
void TestCodecEncode::oneOfEverything()
{
    Request request = cascadeRequest();
    request.steps.append(
        {VoiceContent{QStringLiteral("Ваш код")}, seconds(45), QStringLiteral("Voice")});
    request.steps.append({FlashCallContent{QStringLiteral("+380123456789")}, seconds(20), {}});
    const auto draft = codec::decodeRequest(codec::encode(request, NumberStyle::WithPlus));
    QVERIFY(draft.has_value());
    QCOMPARE(draft->to, QStringLiteral("+380936670003"));
    QCOMPARE(draft->from, request.from);
    QCOMPARE(draft->code, request.code);
    QCOMPARE(draft->ttl, 30);
    Cascade expected = request.steps.sliced(1);
    std::get<ViberOtpContent>(expected[0].content).parameters[0].second = QStringLiteral("321");
    expected[1].content = SmsContent{QStringLiteral("Your SMS code: 321")};
    QCOMPARE(draft->fallbacks.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QVERIFY2(draft->fallbacks[i] == expected[i], QByteArray::number(i).constData());
    }
}

QTEST_APPLESS_MAIN(TestCodecEncode)
#include "codec_encode.moc"
