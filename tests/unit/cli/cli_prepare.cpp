// SPDX-License-Identifier: MIT
#include "app/cli/prepare.h"
#include "app/gateway/codec.h"
#include "app/gateway/exchange.h"
#include "support/connectionkit.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;

class CliPrepareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheDocumentsRequest();
    void makesTheDocumentsCascade();
    void takesNumbersWithoutThePlus();
    void putsOptionsBeforeTheFile();
    void takesTheRestFromTheConnection();
    void leavesWhatFollowsTheCallToTheFile();
    void makesUpACode();
    void takesBothShapes();
    void letsTheCodeSayWhichNumberRings();
    void keepsTheCodeGiven();
    void refusesFields_data();
    void refusesFields();
    void refusesFiles_data();
    void refusesFiles();
    void findsTheWay_data();
    void findsTheWay();
    void refusesTheWay_data();
    void refusesTheWay();
    void refusesAKeyOfTwoLines_data();
    void refusesAKeyOfTwoLines();
    void judgesTheObservedText_data();
    void judgesTheObservedText();

private:
    QString fileWith(const QByteArray &content);
    Result<Prepared, QString> prepared(const SendOptions &options);

    QTemporaryDir m_folder;
    QRandomGenerator m_random{1};
    std::optional<Connection> m_saved;
};

namespace {

SendOptions good()
{
    SendOptions options;
    options.to = u"+380936670003"_s;
    options.from = u"YourApp"_s;
    options.callerId = u"+380123456789"_s;
    return options;
}

QByteArray bodyOf(const Prepared &prepared)
{
    return codec::encode(prepared.request, connections::NumberStyle::WithPlus);
}

} // namespace

QString CliPrepareTest::fileWith(const QByteArray &content)
{
    const QString name = m_folder.filePath(u"cascade.json"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    return name;
}

Result<Prepared, QString> CliPrepareTest::prepared(const SendOptions &options)
{
    return prepareRequest(options, m_saved, m_random);
}

void CliPrepareTest::makesTheDocumentsRequest()
{
    const auto request = prepared(good());
    QVERIFY(request.has_value());
    const QByteArray expected =
        R"({"messages":[{"from":"YourApp","to":"+380936670003","type":"flashcall",)"
        R"("messageData":{"callerId":"+380123456789"},"ttl":60}]})";
    QCOMPARE(bodyOf(*request), expected);
    QVERIFY(!request->codeMade);
}

void CliPrepareTest::makesTheDocumentsCascade()
{
    const QByteArray example = R"({"messages": [{
       "from": "ALPHANAME", "to": "380936670003", "type": "flashcall", "text": 321, "ttl": 30,
       "fallbacks": [
         {"from": "ALPHANAME", "to": "380936670003", "type": "viber_otp", "text": "", "ttl": 90,
          "messageData": {"templateId": "6c929cef-29b4-4349-bc9d-2a07bdbb6e43",
                          "templateLang": "uk",
                          "templateParams": {"pin": 321, "business_platform_name": "SMSBAT",
                                             "code_validity_time": 7}}},
         {"from": "ALPHANAME", "to": "380936670003", "type": "sms",
          "text": "Your SMS code: 321"}]}]})";
    SendOptions options;
    options.cascadeFile = fileWith(example);
    const auto request = prepared(options);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
    QCOMPARE(request->request.code, u"321"_s);
    QCOMPARE(request->request.steps.size(), 3);
    QVERIFY(bodyOf(*request).contains("\"text\":321"));
}

void CliPrepareTest::takesNumbersWithoutThePlus()
{
    SendOptions options = good();
    options.to = u"380936670003"_s;
    options.callerId = u"380123456789"_s;
    for (const QString &region : {QString(), u"ua"_s, u"US"_s}) {
        options.region = region;
        const auto request = prepared(options);
        QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
        QCOMPARE(bodyOf(*request), bodyOf(*prepared(good())));
    }
}

void CliPrepareTest::putsOptionsBeforeTheFile()
{
    SendOptions options = good();
    options.ttl = 45;
    options.code = u"777"_s;
    options.ticket = u"T-1"_s;
    options.cascadeFile =
        fileWith(R"({"from":"Other","to":"+380501234567","type":"flashcall","text":"1","ttl":30,)"
                 R"("messageData":{"callerId":"+380441234567"}})");
    const auto request = prepared(options);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
    QCOMPARE(request->request.to.e164(), u"+380936670003"_s);
    QCOMPARE(request->request.from, u"YourApp"_s);
    QCOMPARE(request->request.code, u"777"_s);
    QCOMPARE(request->request.ticket, u"T-1"_s);
    const auto &call = std::get<FlashCallContent>(request->request.steps.first().content);
    QCOMPARE(call.callerId, u"+380123456789"_s);
    QCOMPARE(request->request.steps.first().ttl, std::optional(std::chrono::seconds(45)));
    // What no option says comes from the file.
    options.ttl.reset();
    QCOMPARE(prepared(options)->request.steps.first().ttl, std::optional(std::chrono::seconds(30)));
}

void CliPrepareTest::takesTheRestFromTheConnection()
{
    m_saved = test::fullConnection();
    SendOptions options;
    options.to = u"0936670003"_s; // a national number of the connection's region
    const auto request = prepared(options);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
    QCOMPARE(request->request.to.e164(), u"+380936670003"_s);
    QCOMPARE(request->request.from, m_saved->sender);
    QCOMPARE(request->request.steps.size(), 2);
    const auto &call = std::get<FlashCallContent>(request->request.steps.first().content);
    QCOMPARE(call.callerId, m_saved->callerIds.first());
    QCOMPARE(request->request.steps.first().ttl, std::optional(m_saved->ttl));
    QCOMPARE(request->request.steps.last(), m_saved->fallbacks.last());
    options.ttl = 45;
    options.from = u"YourApp"_s;
    options.callerId = u"+380443334455"_s;
    const auto other = prepared(options);
    QCOMPARE(other->request.from, u"YourApp"_s);
    QCOMPARE(other->request.steps.first().ttl, std::optional(std::chrono::seconds(45)));
    m_saved.reset();
}

void CliPrepareTest::leavesWhatFollowsTheCallToTheFile()
{
    m_saved = test::fullConnection();
    SendOptions options = good();
    options.from.clear();
    options.cascadeFile = fileWith(R"({"to":"+380936670003","type":"flashcall","ttl":30,)"
                                   R"("messageData":{"callerId":"+380441234567"}})");
    const auto request = prepared(options);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
    QCOMPARE(request->request.from, m_saved->sender);
    QCOMPARE(request->request.steps.size(), 1);
    QCOMPARE(request->request.steps.first().ttl, std::optional(std::chrono::seconds(30)));
    m_saved.reset();
}

void CliPrepareTest::makesUpACode()
{
    SendOptions options = good();
    options.cascadeFile =
        fileWith(R"({"type":"flashcall","fallbacks":[{"type":"sms","text":"Code: {code}"}]})");
    const auto request = prepared(options);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
    QVERIFY(request->codeMade);
    QCOMPARE(request->request.code.size(), 6);
    const QByteArray text = "\"text\":\"Code: " + request->request.code.toLatin1() + '"';
    QVERIFY(bodyOf(*request).contains(text));
    QVERIFY(prepared(options)->request.code != request->request.code);
}

// Older pages have one `fallback` inside the other.
void CliPrepareTest::takesBothShapes()
{
    const QByteArray viber = R"({"type":"viber_otp","ttl":90,"messageData":{"templateId":")"
                             R"(0aac888f-2ee2-4112-9659-1755a951966a","templateLang":"uk",)"
                             R"("templateParams":{"pin":"{code}"}})";
    const QByteArray sms = R"({"type":"sms","text":"Your code: {code}"})";
    const QByteArray call = R"({"type":"flashcall","ttl":60,)";
    SendOptions options = good();
    options.code = u"482913"_s;
    options.cascadeFile = fileWith(call + R"("fallbacks":[)" + viber + "}," + sms + "]}");
    const auto list = prepared(options);
    QVERIFY2(list, list ? "" : qPrintable(list.error()));
    options.cascadeFile =
        fileWith(call + R"("fallback":)" + viber + R"(,"fallback":)" + sms + "}}");
    const auto nested = prepared(options);
    QVERIFY2(nested, nested ? "" : qPrintable(nested.error()));
    QCOMPARE(bodyOf(*nested), bodyOf(*list));
    QCOMPARE(nested->request.steps.size(), 3);
    QVERIFY(bodyOf(*list).contains("\"pin\":482913"));
}

// With a code in the texts the call needs no caller ID: its number ends in the code.
void CliPrepareTest::letsTheCodeSayWhichNumberRings()
{
    SendOptions options = good();
    options.callerId.clear();
    options.cascadeFile =
        fileWith(R"({"type":"flashcall","fallbacks":[{"type":"sms","text":"Code {code}"}]})");
    const auto made = prepared(options);
    QVERIFY2(made, made ? "" : qPrintable(made.error()));
    QVERIFY(made->codeMade);
    QCOMPARE(made->request.code.size(), 6);
    QVERIFY(!bodyOf(*made).contains("callerId"));
    options.cascadeFile = fileWith(R"({"type":"flashcall","fallbacks":[]})");
    QVERIFY(!prepared(options)); // and nothing without
}

void CliPrepareTest::keepsTheCodeGiven()
{
    SendOptions options = good();
    options.code = u"0042"_s;
    options.cascadeFile =
        fileWith(R"({"type":"flashcall","fallbacks":[{"type":"sms","text":"Code: {code}"}]})");
    const auto request = prepared(options);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
    QVERIFY(!request->codeMade);
    QVERIFY(bodyOf(*request).contains("Code: 0042"));
}

void CliPrepareTest::refusesFields_data()
{
    QTest::addColumn<SendOptions>("options");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const auto &change, const QString &message) {
        SendOptions options = good();
        change(options);
        QTest::newRow(name) << options << message;
    };
    row(
        "no number", [](SendOptions &o) { o.to.clear(); },
        u"--to: give a number such as +380936670003."_s);
    row(
        "an unreadable number", [](SendOptions &o) { o.to = u"+38093x"_s; },
        u"--to: character 7 is a letter."_s);
    row(
        "a national number", [](SendOptions &o) { o.to = u"0936670003"_s; },
        u"--to: the number names no country: begin with \"+\", or give --region."_s);
    row(
        "a region that is none", [](SendOptions &o) { o.region = u"xx"_s; },
        u"--region: xx is no country. Give its two letters, such as UA."_s);
    row(
        "no sender", [](SendOptions &o) { o.from.clear(); }, u"--from: it is missing. Give it."_s);
    row(
        "a caller ID of letters", [](SendOptions &o) { o.callerId = u"bank"_s; },
        u"--caller-id: character 1 is a letter."_s);
    row(
        "no caller ID and no code", [](SendOptions &o) { o.callerId.clear(); },
        u"--caller-id: give the number that will call, or --code for a number that ends in it."_s);
    row(
        "a ttl of 0", [](SendOptions &o) { o.ttl = 0; },
        u"--ttl: give whole seconds from 1 to 3600."_s);
    row(
        "a ttl of 100,000", [](SendOptions &o) { o.ttl = 100'000; },
        u"--ttl: give whole seconds from 1 to 3600."_s);
    row(
        "a code of letters", [](SendOptions &o) { o.code = u"12a"_s; },
        u"--code: character 3 is no digit."_s);
    row(
        "two at once",
        [](SendOptions &o) {
            o.to.clear();
            o.ttl = 0;
        },
        u"--to: give a number such as +380936670003.\n"
        "--ttl: give whole seconds from 1 to 3600."_s);
}

void CliPrepareTest::refusesFields()
{
    QFETCH(SendOptions, options);
    QFETCH(QString, message);
    const auto request = prepared(options);
    QVERIFY(!request.has_value());
    QCOMPARE(request.error(), message);
}

void CliPrepareTest::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message"); // FILE stands for the name

    QTest::newRow("not JSON") << QByteArray("{\n  \"from\": oops}")
                              << u"--cascade: FILE:2:11: this is not JSON."_s;
    QTest::newRow("empty") << QByteArray() << u"--cascade: FILE:1:1: this is not JSON."_s;
    QTest::newRow("an unknown type")
        << QByteArray("{\"type\": \"pigeon\"}")
        << u"--cascade: FILE:1:10: type: this type of message is not known."_s;
    QTest::newRow("a value twice")
        << QByteArray("{\"type\": \"flashcall\",\n\"to\": \"1\", \"to\": \"2\"}")
        << u"--cascade: FILE:2:12: to: it is there twice."_s;
    QTest::newRow("fallbacks of the wrong type")
        << QByteArray("{\"type\": \"flashcall\", \"fallbacks\": 7}")
        << u"--cascade: FILE:1:36: fallbacks: it is of the wrong type."_s;
    QTest::newRow("a template without its parameter")
        << QByteArray(R"({"type":"flashcall","fallbacks":[{"type":"viber_otp","messageData":{)"
                      R"("templateId":"0aac888f-2ee2-4112-9659-1755a951966a","templateLang":"uk",)"
                      R"("templateParams":{}}}]})")
        << u"--cascade, step 2: template parameter \"pin\": it is missing."_s;
}

void CliPrepareTest::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    SendOptions options = good();
    options.cascadeFile = fileWith(content);
    const auto request = prepared(options);
    QVERIFY(!request.has_value());
    QCOMPARE(request.error(), message.replace(u"FILE"_s, options.cascadeFile));
    options.cascadeFile = m_folder.filePath(u"absent.json"_s);
    const auto absent = prepared(options);
    QVERIFY(!absent.has_value());
    QVERIFY(absent.error().startsWith(
        QString(u"--cascade: " % options.cascadeFile % u" cannot be read: ")));
}

void CliPrepareTest::findsTheWay_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("live");
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<std::optional<Connection>>("saved");
    const std::optional<Connection> none;
    Connection local = test::fullConnection();
    local.baseUrl = QUrl(u"http://127.0.0.1:8080"_s);
    QTest::newRow("loopback without a key")
        << u"http://127.0.0.1:8080"_s << QByteArray() << false << QByteArray(standInKey) << none;
    QTest::newRow("loopback with a key")
        << u"http://127.0.0.1:8080"_s << QByteArray("k") << false << QByteArray("k") << none;
    QTest::newRow("loopback of version six")
        << u"http://[::1]:8080"_s << QByteArray() << false << QByteArray(standInKey) << none;
    QTest::newRow("live") << u"https://restapi.smsbat.com"_s << QByteArray("k") << true
                          << QByteArray("k") << none;
    QTest::newRow("saved") << QString() << QByteArray("k") << true << QByteArray("k")
                           << std::optional(test::fullConnection());
    QTest::newRow("saved, on this machine")
        << QString() << QByteArray() << false << QByteArray(standInKey) << std::optional(local);
    QTest::newRow("another address for a saved one")
        << u"http://127.0.0.1:8080"_s << QByteArray() << false << QByteArray(standInKey)
        << std::optional(test::fullConnection());
}

void CliPrepareTest::findsTheWay()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, key);
    QFETCH(bool, live);
    QFETCH(QByteArray, used);
    QFETCH(std::optional<Connection>, saved);
    const auto way = prepareWay(url, saved, Secret(key));
    QVERIFY2(way.has_value(), way ? "" : qPrintable(way.error()));
    QCOMPARE(way->connection.baseUrl, url.isEmpty() ? saved->baseUrl : QUrl(url));
    QCOMPARE(way->connection.sender, saved.value_or(sandboxConnection()).sender);
    QCOMPARE(way->connection.id, url.isEmpty() ? saved->id : baseUrlId(QUrl(url)));
    QVERIFY(!way->connection.isSandbox());
    QCOMPARE(way->live, live);
    QCOMPARE(way->key.reveal(), used);
}

void CliPrepareTest::refusesTheWay_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<std::optional<Connection>>("saved");
    QTest::addColumn<QString>("named");
    const std::optional<Connection> none;
    const std::optional<Connection> live = test::fullConnection();
    QTest::newRow("nothing given") << QString() << none << u"--base-url"_s;
    QTest::newRow("no address") << u"restapi"_s << none << u"--base-url"_s;
    QTest::newRow("plain http to another host")
        << u"http://restapi.smsbat.com"_s << none << u"https"_s;
    QTest::newRow("plain http by name") << u"http://localhost:8080"_s << none << u"127.0.0.1"_s;
    QTest::newRow("a password in it")
        << u"https://user:key@restapi.smsbat.com"_s << none << u"SMSBAT_API_KEY"_s;
    QTest::newRow("a query") << u"https://restapi.smsbat.com?x=1"_s << none << u"\"?\""_s;
    QTest::newRow("live without a key")
        << u"https://restapi.smsbat.com"_s << none << u"SMSBAT_API_KEY"_s;
    QTest::newRow("saved, without a key") << QString() << live << u"SMSBAT_API_KEY"_s;
    QTest::newRow("no address for a saved one") << u"restapi"_s << live << u"--base-url"_s;
}

void CliPrepareTest::refusesTheWay()
{
    QFETCH(QString, url);
    QFETCH(std::optional<Connection>, saved);
    QFETCH(QString, named);
    const auto way = prepareWay(url, saved, Secret());
    QVERIFY(!way.has_value());
    QVERIFY2(way.error().contains(named), qPrintable(way.error()));
}

void CliPrepareTest::refusesAKeyOfTwoLines_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("a line feed") << QByteArray("sentinel\nkey");
    QTest::newRow("a carriage return") << QByteArray("sentinel\rkey");
    QTest::newRow("both") << QByteArray("sentinel\r\nX-Other: key");
    QTest::newRow("a null") << QByteArray("sentinel\0key", 12);
}

void CliPrepareTest::refusesAKeyOfTwoLines()
{
    QFETCH(QByteArray, key);
    for (const QString &url : {u"https://restapi.smsbat.com"_s, u"http://127.0.0.1:8080"_s}) {
        const auto way = prepareWay(url, {}, Secret(key));
        QVERIFY(!way.has_value());
        QVERIFY2(way.error().contains(u"key cannot be used"_s), qPrintable(way.error()));
        QVERIFY(!way.error().contains(u"sentinel"_s));
    }
}

void CliPrepareTest::judgesTheObservedText_data()
{
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("message");
    QTest::newRow("a number") << u"0123456789"_s << QString();
    QTest::newRow("hidden") << u"anonymous"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("letters") << u"12x"_s << u"--observed: character 3 is the letter \"x\"."_s;
}

void CliPrepareTest::judgesTheObservedText()
{
    QFETCH(QString, observed);
    QFETCH(QString, message);
    QCOMPARE(observedProblem(observed), message);
}

QTEST_GUILESS_MAIN(CliPrepareTest)
#include "cli_prepare.moc"
