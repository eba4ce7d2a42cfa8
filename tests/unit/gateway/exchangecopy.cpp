// SPDX-License-Identifier: MIT
#include "app/gateway/exchangecopy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace flashcall;
using namespace std::chrono_literals;

namespace {

// What a shell makes of the words: each argument, NUL between them.
QByteArrayList wordsOf(const QByteArray &line, const QByteArray &key = "the-key")
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(keyPlaceholder + 1), QString::fromLatin1(key));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-s")});
    shell.write("printf '%s\\0' " + line + "\n");
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0) {
        return {"failed", shell.readAllStandardError()};
    }
    QByteArrayList words = shell.readAllStandardOutput().split('\0');
    words.removeLast(); // after the last NUL
    return words;
}

Exchange sent(const QByteArray &body = R"({"messages":[{"to":"+380936670003"}]})")
{
    Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl(QStringLiteral("https://restapi.example.com/bat/messagelist"));
    exchange.requestHeaders = {{"Host", "restapi.example.com"},
                               {"Accept", "application/json"},
                               {"X-Authorization-Key", keyPlaceholder},
                               {"Content-Type", "application/json"},
                               {"Content-Length", "1"}};
    exchange.requestBody = body;
    return exchange;
}

} // namespace

// An exchange as text to copy: whatever is in it, a shell takes it as it was.
class ExchangeCopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shellWord_data();
    void shellWord();
    void anyBytes();
    void curl();
    void curlOfAnyBody();
    void basic_data();
    void basic();
    void httpie();
    void status();
    void ipv6();
    void noKeyInAnyOfThem();
    void json();
    void jsonOfABrokenReply();
    void times_data();
    void times();
    void digits_data();
    void digits();
    void digitsOfAnExchange();
    void numberMasked();
    void copyOfAMaskedBody();
};

void ExchangeCopyTest::shellWord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("plain") << QByteArray("POST") << QByteArray("POST");
    QTest::newRow("address") << QByteArray("https://a.b/c-d_e") << QByteArray("https://a.b/c-d_e");
    QTest::newRow("empty") << QByteArray() << QByteArray("''");
    QTest::newRow("space") << QByteArray("a b") << QByteArray("'a b'");
    QTest::newRow("a quote") << QByteArray("a'b") << QByteArray(R"('a'\''b')");
    QTest::newRow("only quotes") << QByteArray("''") << QByteArray(R"(''\'''\''')");
    QTest::newRow("variable") << QByteArray("$HOME") << QByteArray("'$HOME'");
    QTest::newRow("command") << QByteArray("`id`$(id)") << QByteArray("'`id`$(id)'");
    QTest::newRow("home") << QByteArray("~root") << QByteArray("'~root'");
    QTest::newRow("history") << QByteArray("!!") << QByteArray("'!!'");
    QTest::newRow("a line") << QByteArray("a\nb") << QByteArray("'a\nb'");
    QTest::newRow("backslash") << QByteArray("a\\") << QByteArray("'a\\'");
    QTest::newRow("comment") << QByteArray("#x") << QByteArray("'#x'");
    QTest::newRow("no NUL in a word") << QByteArray("a\0b", 3) << QByteArray("ab");
}

void ExchangeCopyTest::shellWord()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, word);
    QCOMPARE(flashcall::shellWord(text), word);
    QByteArray whole = text;
    whole.replace('\0', "");
    QCOMPARE(wordsOf(word), QByteArrayList{whole});
}

// Bytes of every kind, hundreds of words through one real shell: each comes out as it went in.
void ExchangeCopyTest::anyBytes()
{
    const int rounds = qEnvironmentVariableIsSet("FCC_LONG") ? 200 : 20;
    QRandomGenerator random(20240102);
    const QByteArray nasty = "'\"\\$`!*?[]{}()<>|&;#~= \t\n\r-@%^";
    for (int round = 0; round < rounds; ++round) {
        QByteArrayList texts, words;
        for (int i = 0; i < 100; ++i) {
            QByteArray text;
            for (int size = random.bounded(40); size > 0; --size) {
                text += random.bounded(2) == 0 ? nasty[random.bounded(int(nasty.size()))]
                                               : char(1 + random.bounded(255));
            }
            texts << text;
            words << flashcall::shellWord(text);
        }
        QCOMPARE(wordsOf(words.join(' ')), texts);
    }
}

void ExchangeCopyTest::curl()
{
    const QByteArray body = R"({"text":"it's $5 \"now\" `id`"})";
    const QByteArray line = asCurl(sent(body));
    QVERIFY(line.contains("\"$SMSBAT_API_KEY\""));
    const QByteArrayList words = wordsOf(line);
    QCOMPARE(words,
             (QByteArrayList{"curl", "--request", "POST", "--header", "Accept: application/json",
                             "--header", "X-Authorization-Key: the-key", "--header",
                             "Content-Type: application/json", "--data-raw", body, "--url",
                             "https://restapi.example.com/bat/messagelist"}));
}

void ExchangeCopyTest::curlOfAnyBody()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        QByteArray body;
        for (int size = 1 + random.bounded(200); size > 0; --size) {
            body += char(1 + random.bounded(255));
        }
        QCOMPARE(wordsOf(asCurl(sent(body))).value(10), body);
        QCOMPARE(wordsOf(asHttpie(sent(body))).value(2), "--raw=" + body);
    }
}

void ExchangeCopyTest::basic_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("the key as password") << QByteArray("@");
    QTest::newRow("an account") << QByteArray("shop");
    QTest::newRow("a user that would be a command") << QByteArray("a'$(id)\"b");
    QTest::newRow("no name") << QByteArray();
}

void ExchangeCopyTest::basic()
{
    QFETCH(const QByteArray, user);
    Exchange exchange = sent();
    exchange.requestHeaders = {
        {"Authorization", "Basic " + user + ':' + QByteArray(keyPlaceholder)}};
    const QByteArrayList curl = wordsOf(asCurl(exchange), "k e'y\"$x");
    QCOMPARE(curl.value(3), QByteArray("--user"));
    QCOMPARE(curl.value(4), user + ":k e'y\"$x");
    QVERIFY(!curl.contains("--header"));
    const QByteArrayList httpie = wordsOf(asHttpie(exchange));
    QCOMPARE(httpie.value(2), QByteArray("--auth"));
    QCOMPARE(httpie.value(3), user + ":the-key");
}

void ExchangeCopyTest::httpie()
{
    const QByteArrayList words = wordsOf(asHttpie(sent("{\"a\":1}")));
    QCOMPARE(words, (QByteArrayList{"http", "--ignore-stdin", "--raw={\"a\":1}", "POST",
                                    "https://restapi.example.com/bat/messagelist",
                                    "Accept:application/json", "X-Authorization-Key:the-key",
                                    "Content-Type:application/json"}));
}

void ExchangeCopyTest::status()
{
    Exchange exchange = sent({});
    exchange.method = "GET";
    exchange.url = QUrl(QStringLiteral("https://restapi.example.com/bat/message/a%2Fb'c"));
    const QByteArrayList words = wordsOf(asCurl(exchange));
    QVERIFY(!words.contains("--data-raw"));
    QCOMPARE(words.last(), exchange.url.toEncoded());
    QVERIFY(wordsOf(asHttpie(exchange)).contains(exchange.url.toEncoded()));
}

void ExchangeCopyTest::ipv6()
{
    Exchange exchange = sent();
    exchange.url = QUrl(QStringLiteral("http://[::1]:8080/bat/messagelist"));
    QVERIFY(wordsOf(asCurl(exchange)).contains("--globoff"));
    QVERIFY(!wordsOf(asCurl(sent())).contains("--globoff"));
}

// The recording has no key, so there is none to copy; the variable is all that names it.
void ExchangeCopyTest::noKeyInAnyOfThem()
{
    for (const QByteArray &text : {asCurl(sent()), asHttpie(sent()), asJson(sent())}) {
        QCOMPARE(text.count("$SMSBAT_API_KEY"), 1);
    }
}

void ExchangeCopyTest::json()
{
    Exchange exchange = sent("{\"ttl\": 60.0,\"b\":1,\"a\":\"\\u0041\"}");
    exchange.httpStatus = 200;
    exchange.replyHeaders = {{"Content-Type", "application/json"}};
    exchange.replyBody = " {\"messages\":[]} ";
    exchange.started = Instant(1s);
    exchange.connecting = Instant(1s + 250us);
    exchange.finished = Instant(2s);
    const QByteArray text = asJson(exchange);
    QVERIFY(text.contains("{\"ttl\": 60.0,\"b\":1,\"a\":\"\\u0041\"}")); // as it was
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    const QJsonObject request = all[QStringLiteral("request")].toObject();
    QCOMPARE(request[QStringLiteral("method")].toString(), QStringLiteral("POST"));
    QCOMPARE(request[QStringLiteral("headers")].toArray().size(), 5);
    const QJsonObject reply = all[QStringLiteral("reply")].toObject();
    QCOMPARE(reply[QStringLiteral("status")].toInt(), 200);
    QVERIFY(reply[QStringLiteral("body")].isObject());
    const QJsonObject times = all[QStringLiteral("microseconds")].toObject();
    QCOMPARE(times[QStringLiteral("lookup")].toInt(), 250);
    QCOMPARE(times[QStringLiteral("whole")].toInt(), 1'000'000);
    QVERIFY(times[QStringLiteral("tls")].isNull()); // not known
}

void ExchangeCopyTest::jsonOfABrokenReply()
{
    Exchange exchange = sent();
    exchange.replyBody = "{\"messages\": [{\"mess";
    const QJsonObject all = QJsonDocument::fromJson(asJson(exchange)).object();
    QCOMPARE(all[QStringLiteral("reply")].toObject()[QStringLiteral("body")].toString(),
             QString::fromLatin1(exchange.replyBody));
}

void ExchangeCopyTest::times_data()
{
    using Known = QList<int>; // lookup, connect, TLS, first byte, whole; -1: not known
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("proxied");
    QTest::addColumn<bool>("late"); // all moments are known
    QTest::addColumn<Known>("times");
    QTest::newRow("http") << "http" << false << true << Known{1, 8, -1, 16, 31};
    QTest::newRow("https") << "https" << false << true << Known{1, -1, 4, 16, 31};
    QTest::newRow("a proxy finds the name") << "https" << true << true << Known{-1, -1, 4, 16, 31};
    QTest::newRow("it never got far") << "https" << false << false << Known{-1, -1, -1, -1, 31};
}

void ExchangeCopyTest::times()
{
    QFETCH(const QString, scheme);
    QFETCH(const bool, proxied);
    QFETCH(const bool, late);
    QFETCH(const QList<int>, times);
    Exchange exchange;
    exchange.url = QUrl(scheme + QStringLiteral("://a.example/"));
    exchange.proxied = proxied;
    exchange.started = Instant(0ms);
    if (late) {
        exchange.connecting = Instant(1ms);
        exchange.encrypted = Instant(5ms);
        exchange.sent = Instant(9ms);
        exchange.firstByte = Instant(25ms);
    }
    exchange.finished = Instant(31ms);
    const ExchangeTimes all = timesOf(exchange);
    QList<int> found;
    for (const auto &span : {all.lookup, all.connect, all.tls, all.firstByte, all.whole}) {
        found << (span ? int(span->count() / 1000) : -1);
    }
    QCOMPARE(found, times);
}

void ExchangeCopyTest::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("none") << "ab"
                          << "ab";
    QTest::newRow("a number") << "+380 12"
                              << "+••• ••";
    QTest::newRow("Arabic") << "٤٨x"
                            << "••x";
    QTest::newRow("wide") << "４８"
                          << "••";
    QTest::newRow("mathematical, beyond 16 bits") << QString::fromUcs4(U"𝟒𝟖") << "••";
    QTest::newRow("escaped") << "\\u0034"
                             << "\\u••••";
    QTest::newRow("a pattern: nor what is masked") << "***456"
                                                   << "••••••";
    QTest::newRow("in circles") << "④"
                                << "•";
}

void ExchangeCopyTest::digits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hidden);
    QCOMPARE(QString::fromUtf8(withoutDigits(text.toUtf8())), hidden);
}

void ExchangeCopyTest::digitsOfAnExchange()
{
    Exchange exchange = sent();
    exchange.url = QUrl(QStringLiteral("http://127.0.0.1:8080/bat/message/m456789"));
    exchange.httpStatus = 200;
    exchange.replyBody = "{\"pattern\":\"***456789\"}";
    exchange.replyHeaders = {{"X-Caller-456789", "456789"}};
    const Exchange shown = withoutDigits(exchange);
    QVERIFY(!asJson(shown).contains("456789"));
    QVERIFY(!asJson(shown).contains("380936670003"));
    QCOMPARE(shown.url.authority(), exchange.url.authority()); // where it went is no secret
    QCOMPARE(shown.httpStatus, 200);
    QCOMPARE(shown.requestHeaders, exchange.requestHeaders);
}

// In the bodies, the address and the headers; the rest is as it was.
void ExchangeCopyTest::numberMasked()
{
    const QString number = QStringLiteral("+380936670003");
    Exchange exchange = sent(R"({"to":"+380936670003","callerId":"+380123456789"})");
    exchange.url = QUrl(QStringLiteral("https://a.example/to/380936670003?of=0936670003&n=1"));
    exchange.httpStatus = 400;
    exchange.replyHeaders = {{"X-To", "380936670003"}, {"X-Caller", "380123456789"}};
    exchange.replyBody = "{\"message\":\"No route to 380 93 667 00 03\"}";
    const Exchange shown = withNumberMasked(exchange, number);
    QCOMPARE(shown.requestBody, QByteArray(R"({"to":"+380*****0003","callerId":"+380123456789"})"));
    QCOMPARE(shown.url.toString(),
             QStringLiteral("https://a.example/to/380*****0003?of=******0003&n=1"));
    QCOMPARE(shown.replyHeaders.value(0).second, QByteArray("380*****0003"));
    QCOMPARE(shown.replyHeaders.value(1).second, QByteArray("380123456789"));
    QCOMPARE(shown.replyBody, QByteArray("{\"message\":\"No route to 380 ** *** 00 03\"}"));
    QCOMPARE(shown.requestHeaders, exchange.requestHeaders);
    QCOMPARE(shown.httpStatus, 400);
    QCOMPARE(withNumberMasked(exchange, {}).requestBody, exchange.requestBody);
}

// A number that stood bare is no number any more: the body is a string then, and all is JSON.
void ExchangeCopyTest::copyOfAMaskedBody()
{
    const Exchange shown =
        withNumberMasked(sent(R"({"to":380936670003})"), QStringLiteral("+380936670003"));
    const QJsonObject all = QJsonDocument::fromJson(asJson(shown)).object();
    QCOMPARE(all[QStringLiteral("request")][QStringLiteral("body")].toString(),
             QStringLiteral("{\"to\":380*****0003}"));
}

QTEST_GUILESS_MAIN(ExchangeCopyTest)
#include "exchangecopy.moc"
