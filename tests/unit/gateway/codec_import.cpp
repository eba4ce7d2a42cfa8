// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"

#include <QMetaEnum>
#include <QTest>

using namespace flashcall;
using Kind = codec::ReadProblem::Kind;

// Requests from files: every shape that api.md shows becomes the same draft, and what cannot be
// read is told with its place.
class TestCodecImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_data();
    void documents();
    void cascadeShapes_data();
    void cascadeShapes();
    void voiceTokens_data();
    void voiceTokens();
    void lenient_data();
    void lenient();
    void problems_data();
    void problems();
    void positions_data();
    void positions();
    void longestCascade_data();
    void longestCascade();
};

Q_DECLARE_METATYPE(flashcall::codec::ReadProblem::Kind)

namespace {

const QByteArray sms = R"({"type":"sms","text":"Hi"})";
const QByteArray voice = R"({"type":"voice","text":"Hi"})";

// "sms:Hi:from:ttl" for each step, to compare cascades at a glance.
QString described(const Cascade &steps)
{
    QStringList parts;
    for (const Step &step : steps) {
        QStringList words;
        if (const auto *call = std::get_if<FlashCallContent>(&step.content)) {
            words = {QStringLiteral("call"), call->callerId};
        } else if (const auto *text = std::get_if<SmsContent>(&step.content)) {
            words = {QStringLiteral("sms"), text->text};
        } else if (const auto *spoken = std::get_if<VoiceContent>(&step.content)) {
            words = {spoken->typeToken, spoken->text};
        } else if (const auto *viber = std::get_if<ViberOtpContent>(&step.content)) {
            words = {QStringLiteral("viber"), viber->templateId, viber->language};
            for (const auto &[name, value] : viber->parameters) {
                words.append(name + QLatin1Char('=') + value);
            }
        }
        words.append(step.from);
        words.append(step.ttl ? QString::number(step.ttl->count()) : QString());
        parts.append(words.join(QLatin1Char(':')));
    }
    return parts.join(QLatin1String(" | "));
}

} // namespace

void TestCodecImport::documents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("fields"); // to, from, code, caller ID, ttl
    QTest::addColumn<QString>("fallbacks");
    const QByteArray message = R"({
        "from": "YourApp", "to": "+380936670003", "type": "flashcall",
        "messageData": {"callerId": "+380123456789"}, "ttl": 60})";
    const QStringList fields{QStringLiteral("+380936670003"), QStringLiteral("YourApp"), QString(),
                             QStringLiteral("+380123456789"), QStringLiteral("60")};
    QTest::newRow("flash call, wrapped")
        << QByteArray("{\"messages\": [" + message + "]}") << fields << QString();
    QTest::newRow("flash call, bare") << message << fields << QString();
    QTest::newRow("flash call after a byte order mark")
        << QByteArray("\xEF\xBB\xBF" + message) << fields << QString();
    QTest::newRow("cascade") << QByteArray(R"({"messages": [{
       "from": "ALPHANAME", "to": "380936670003", "type": "flashcall",
       "text": 321, "ttl": 30,
       "fallbacks": [
         {"from": "ALPHANAME", "to": "380936670003", "type": "viber_otp", "text": "", "ttl": 90,
          "messageData": {"templateId": "6c929cef-29b4-4349-bc9d-2a07bdbb6e43",
                          "templateLang": "uk",
                          "templateParams": {"pin": 321, "business_platform_name": "SMSBAT",
                                             "code_validity_time": 7}}},
         {"from": "ALPHANAME", "to": "380936670003", "type": "sms", "text": "Your SMS code: 321"}
       ]}]})")
                             << QStringList{QStringLiteral("380936670003"),
                                            QStringLiteral("ALPHANAME"), QStringLiteral("321"),
                                            QString(), QStringLiteral("30")}
                             << QStringLiteral(
                                    "viber:6c929cef-29b4-4349-bc9d-2a07bdbb6e43:uk:pin=321:"
                                    "business_platform_name=SMSBAT:code_validity_time=7::90 | "
                                    "sms:Your SMS code: 321::");
}

void TestCodecImport::documents()
{
    QFETCH(const QByteArray, json);
    const auto draft = codec::decodeRequest(json);
    QVERIFY(draft.has_value());
    QTEST((QStringList{draft->to, draft->from, draft->code, draft->callerId,
                       QString::number(draft->ttl)}),
          "fields");
    QTEST(described(draft->fallbacks), "fallbacks");
}

void TestCodecImport::cascadeShapes_data()
{
    QTest::addColumn<QByteArray>("members"); // of a flash call
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &members, const char *expected) {
        QTest::newRow(name) << members << QString::fromLatin1(expected);
    };
    row("none", R"("ttl":60)", "");
    row("fallbacks empty", R"("fallbacks":[])", "");
    row("fallbacks null", R"("fallbacks":null)", "");
    row("one in a list", "\"fallbacks\":[" + sms + "]", "sms:Hi::");
    row("one object", "\"fallback\":" + sms, "sms:Hi::");
    row("order is kept", "\"fallbacks\":[" + voice + ',' + sms + "]", "voice:Hi:: | sms:Hi::");
    row("nested one in the other",
        R"("fallback":{"type":"voice","text":"Hi","fallback":)" + sms + "}",
        "voice:Hi:: | sms:Hi::");
    row("a list in the last",
        R"("fallbacks":[{"type":"voice","text":"a","fallbacks":[)" + sms + "]}]",
        "voice:a:: | sms:Hi::");
    row("own sender and ttl", R"("fallbacks":[{"type":"sms","text":"x","from":"Other","ttl":5}])",
        "sms:x:Other:5");
    row("the request's sender is left to the request",
        R"("fallbacks":[{"type":"sms","text":"x","from":"S"}])", "sms:x::");
    row("a second call",
        R"("fallbacks":[{"type":"flashcall","messageData":{"callerId":"+380123456789"}}])",
        "call:+380123456789::");
    row("Viber without language", R"("fallbacks":[{"type":"viber_otp","messageData":{}}])",
        "viber::uk::");
    row("Viber with a number as text and a text as number",
        R"("fallbacks":[{"type":"viber_otp","messageData":{"templateId":"t","templateLang":"de",)"
        R"("templateParams":{"pin":"0321","code_validity_time":"7"}}}])",
        "viber:t:de:pin=0321:code_validity_time=7::");
    row("an SMS text that is a number", R"("fallbacks":[{"type":"sms","text":321}])", "sms:321::");
    row("the same recipient written bare",
        R"("fallbacks":[{"type":"sms","text":"x","to":"380936670003"}])", "sms:x::");
}

void TestCodecImport::cascadeShapes()
{
    QFETCH(const QByteArray, members);
    const auto draft = codec::decodeRequest(
        R"({"type":"flashcall","from":"S","to":"+380936670003",)" + members + "}");
    QVERIFY(draft.has_value());
    QTEST(described(draft->fallbacks), "expected");
}

void TestCodecImport::voiceTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("good");
    QTest::newRow("voice") << QStringLiteral("voice") << true;
    QTest::newRow("in prose") << QStringLiteral("Voice") << true;
    QTest::newRow("the related product") << QStringLiteral("speechcall") << true;
    QTest::newRow("a slip") << QStringLiteral("voise") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCodecImport::voiceTokens()
{
    QFETCH(const QString, token);
    QFETCH(const bool, good);
    const auto draft = codec::decodeRequest(R"({"to":"1","fallbacks":[{"type":")" +
                                            token.toLatin1() + R"(","text":"x"}]})");
    QCOMPARE(draft.has_value(), good);
    if (good) {
        QCOMPARE(std::get<VoiceContent>(draft->fallbacks[0].content).typeToken, token);
    } else {
        QCOMPARE(draft.error().kind, Kind::UnknownType);
    }
}

void TestCodecImport::lenient_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("fields"); // to, code, caller ID, ttl
    const auto row = [](const char *name, const char *json, const QStringList &fields) {
        QTest::newRow(name) << QByteArray(json) << fields;
    };
    const auto list = [](const char *to, const char *code, const char *callerId, const char *ttl) {
        return QStringList{QString::fromUtf8(to), QString::fromUtf8(code),
                           QString::fromUtf8(callerId), QString::fromUtf8(ttl)};
    };
    row("recipient a number", R"({"to":380936670003})", list("380936670003", "", "", "60"));
    row("recipient left out", R"({"type":"flashcall"})", list("", "", "", "60"));
    row("recipient not a number", R"({"to":"abc"})", list("abc", "", "", "60"));
    row("code a text", R"({"text":"0321"})", list("", "0321", "", "60"));
    row("code null", R"({"to":"1","text":null})", list("1", "", "", "60"));
    row("caller ID a number", R"({"to":"1","messageData":{"callerId":380123456789}})",
        list("1", "", "380123456789", "60"));
    row("ttl a text", R"({"ttl":"45"})", list("", "", "", "45"));
    row("ttl zero", R"({"ttl":0})", list("", "", "", "0"));
    row("ttl far too long", R"({"ttl":100000})", list("", "", "", "100000"));
    row("unknown members", R"({"to":"1","colour":"red","customerMessageId":"x"})",
        list("1", "", "", "60"));
}

void TestCodecImport::lenient()
{
    QFETCH(const QByteArray, json);
    const auto draft = codec::decodeRequest(json);
    QVERIFY(draft.has_value());
    QTEST((QStringList{draft->to, draft->code, draft->callerId, QString::number(draft->ttl)}),
          "fields");
}

void TestCodecImport::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &json, Kind kind, const char *path) {
        QTest::newRow(name) << json << kind << QString::fromLatin1(path);
    };
    row("nothing", "", Kind::NotJson, "");
    row("a word", "hello", Kind::NotJson, "");
    row("cut", R"({"to":"1")", Kind::NotJson, "");
    row("not UTF-8", "{\"to\":\"\xFF\"}", Kind::NotJson, "");
    row("too deep", QByteArray(40, '['), Kind::TooDeep, "");
    row("too many values", "[0" + QByteArray(",0").repeated(20'000) + "]", Kind::TooMany, "");
    row("too large", QByteArray(262'145, ' '), Kind::TooLarge, "");
    row("a list", "[]", Kind::WrongType, "");
    row("a number", "5", Kind::WrongType, "");
    row("another object", R"({"name":"x"})", Kind::Missing, "messages");
    row("messages an object", R"({"messages":{}})", Kind::WrongType, "messages");
    row("messages empty", R"({"messages":[]})", Kind::Missing, "messages[0]");
    row("two messages", R"({"messages":[{},{}]})", Kind::TooMany, "messages");
    row("a message that is a text", R"({"messages":["x"]})", Kind::WrongType, "messages[0]");
    row("any key twice", R"({"messages":[{"x":1,"x":2}]})", Kind::Duplicate, "messages[0].x");
    row("begins with an SMS", R"({"type":"sms"})", Kind::BadValue, "type");
    row("unknown type", R"({"messages":[{"type":"telex"}]})", Kind::UnknownType,
        "messages[0].type");
    row("type a list", R"({"type":[]})", Kind::WrongType, "type");
    row("to an object", R"({"to":{}})", Kind::WrongType, "to");
    row("to a fraction", R"({"to":1.5})", Kind::BadValue, "to");
    row("to true", R"({"to":true})", Kind::WrongType, "to");
    row("text too long", R"({"text":")" + QByteArray(4097, 'x') + "\"}", Kind::TooLarge, "text");
    row("data a text", R"({"messageData":"x"})", Kind::WrongType, "messageData");
    row("caller ID a list", R"({"messageData":{"callerId":[]}})", Kind::WrongType,
        "messageData.callerId");
    row("ttl a word", R"({"ttl":"soon"})", Kind::BadValue, "ttl");
    row("ttl a fraction", R"({"ttl":0.5})", Kind::BadValue, "ttl");
    row("ttl true", R"({"ttl":true})", Kind::WrongType, "ttl");
    row("ttl beyond all time", R"({"ttl":99999999999})", Kind::BadValue, "ttl");
    row("fallbacks an object", R"({"fallbacks":{}})", Kind::WrongType, "fallbacks");
    row("fallback a list", R"({"fallback":[]})", Kind::WrongType, "fallback");
    row("both shapes", R"({"fallback":)" + sms + ",\"fallbacks\":[]}", Kind::Duplicate, "fallback");
    row("a fallback without type", R"({"fallbacks":[{"text":"x"}]})", Kind::Missing,
        "fallbacks[0].type");
    row("a fallback of unknown type", "{\"fallbacks\":[" + sms + R"(,{"type":"telex"}]})",
        Kind::UnknownType, "fallbacks[1].type");
    row("a fallback to somebody else",
        R"({"to":"+380936670003","fallbacks":[{"type":"sms","to":"+380936670004"}]})",
        Kind::BadValue, "fallbacks[0].to");
    row("a call with another code", R"({"text":321,"fallbacks":[{"type":"flashcall","text":322}]})",
        Kind::BadValue, "fallbacks[0].text");
    row("steps inside a step that is not the last",
        R"({"fallbacks":[{"type":"sms","fallback":)" + sms + "}," + sms + "]}", Kind::BadValue,
        "fallbacks[0]");
    row("a bad ttl far inside",
        R"({"messages":[{"fallbacks":[)" + sms + R"(,{"type":"sms","ttl":[]}]}]})", Kind::WrongType,
        "messages[0].fallbacks[1].ttl");
    row("parameters a list",
        R"({"fallback":{"type":"viber_otp","messageData":{"templateParams":[]}}})", Kind::WrongType,
        "fallback.messageData.templateParams");
    row("a parameter that is true",
        R"({"fallback":{"type":"viber_otp","messageData":{"templateParams":{"pin":true}}}})",
        Kind::WrongType, "fallback.messageData.templateParams.pin");
}

void TestCodecImport::problems()
{
    QFETCH(const QByteArray, json);
    const auto draft = codec::decodeRequest(json);
    QVERIFY(!draft.has_value());
    QTEST(draft.error().kind, "kind");
    QTEST(draft.error().path, "path");
}

void TestCodecImport::positions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("an unquoted key") << QByteArray("{\n  to: 1}") << qsizetype{4} << 2 << 3;
    QTest::newRow("a comma too many")
        << QByteArray("{\"to\":\"1\",\r\n}") << qsizetype{12} << 2 << 1;
    QTest::newRow("a missing end") << QByteArray("{\"to\":\"1\"") << qsizetype{9} << 1 << 10;
    QTest::newRow("a wrong value")
        << QByteArray("{\"to\":\"1\",\n \"ttl\": true}") << qsizetype{19} << 2 << 9;
    QTest::newRow("a key twice") << QByteArray("{\"a\":1,\n\"a\":2}") << qsizetype{8} << 2 << 1;
}

void TestCodecImport::positions()
{
    QFETCH(const QByteArray, json);
    const auto draft = codec::decodeRequest(json);
    QVERIFY(!draft.has_value());
    QTEST(draft.error().offset, "offset");
    QTEST(draft.error().line, "line");
    QTEST(draft.error().column, "column");
}

void TestCodecImport::longestCascade_data()
{
    QTest::addColumn<int>("fallbacks");
    QTest::addColumn<bool>("good");
    QTest::newRow("at the limit") << maxSteps - 1 << true;
    QTest::newRow("one more") << maxSteps << false;
    QTest::newRow("many more") << 1000 << false;
}

void TestCodecImport::longestCascade()
{
    QFETCH(const int, fallbacks);
    QFETCH(const bool, good);
    const QByteArray list =
        "{\"fallbacks\":[" + sms + QByteArray("," + sms).repeated(fallbacks - 1) + "]}";
    QByteArray nested = R"({"to":"1")";
    for (int i = 0; i < std::min(fallbacks, 14); ++i) {
        nested += R"(,"fallback":{"type":"sms","text":"x")";
    }
    nested += QByteArray(std::min(fallbacks, 14) + 1, '}');
    for (const QByteArray &json : {list, nested}) {
        const auto draft = codec::decodeRequest(json);
        QCOMPARE(draft.has_value(), good);
        if (good) {
            QCOMPARE(draft->fallbacks.size(), fallbacks);
        } else {
            QCOMPARE(draft.error().kind, Kind::TooMany);
        }
    }
}

QTEST_APPLESS_MAIN(TestCodecImport)
#include "codec_import.moc"
