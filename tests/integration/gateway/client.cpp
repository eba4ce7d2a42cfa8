// SPDX-License-Identifier: MIT
#include "app/gateway/client.h"

#include "support/fakeclock.h"
#include "support/gatewaykit.h"
#include "support/headernames.h"
#include "support/rawserver.h"

#include <QTest>

#include <memory>

using namespace flashcall;
using namespace flashcall::test;

using End = Fault::End;
using Until = Fault::Until;
using connections::Auth;

// What one exchange is, faults aside: what is sent, and what is kept of it.
class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestOnTheWire();
    void authorization_data();
    void authorization();
    void keyIsNeverKept_data();
    void keyIsNeverKept();
    void sandboxGetsAPlaceholder();
    void notSent_data();
    void notSent();
    void proxy_data();
    void proxy();
    void basePaths_data();
    void basePaths();
    void times();

private:
    [[nodiscard]] Connection connection() const { return connectionTo(m_server->url()); }
    void answerWith(const QByteArray &reply)
    {
        m_server->onPost({Until::Whole, reply, End::Keep, {}});
    }

    FakeClock m_clock;
    std::unique_ptr<RawServer> m_server;
};

namespace {

QByteArray headerOf(const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &name)
{
    for (const auto &[candidate, value] : headers) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

Result<Status, Failure> wait(StatusHandle &handle)
{
    QSignalSpy finished(&handle, &StatusHandle::finished);
    const bool came = finished.wait(20'000);
    return came ? handle.result() : Result<Status, Failure>(Unexpected{Failure{}});
}

} // namespace

void TestClient::init()
{
    m_server = std::make_unique<RawServer>();
    answerWith(httpReply(200, acceptedBody()));
}

void TestClient::requestOnTheWire()
{
    GatewayClient client(connection(), testKey(), m_clock);
    Probe probe(client.send(flashCallRequest()));
    QVERIFY(probe.wait());
    QVERIFY(probe.isAccepted());
    QCOMPARE(probe.accepted().messageId, QStringLiteral("abc123def456"));
    QCOMPARE(probe.timesSent, 1);

    const QByteArray body =
        R"({"messages":[{"from":"YourApp","to":"+380936670003","type":"flashcall",)"
        R"("messageData":{"callerId":"+380123456789"},"ttl":60}]})";
    const QByteArray expected = "POST /bat/messagelist HTTP/1.1\r\n"
                                "Host: 127.0.0.1:" +
                                QByteArray::number(m_server->port()) +
                                "\r\n"
                                "User-Agent: flashcall-console/" FCC_VERSION "\r\n"
                                "Accept: application/json\r\n"
                                "Accept-Encoding: identity\r\n"
                                "Accept-Language: *\r\n"
                                "Connection: close\r\n"
                                "X-Authorization-Key: sentinel-key-5f1c\r\n"
                                "Content-Type: application/json\r\n"
                                "Content-Length: " +
                                QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QCOMPARE(m_server->seen().requests.size(), 1);
    QCOMPARE(smallNames(m_server->seen().requests.first()), smallNames(expected));
}

void TestClient::authorization_data()
{
    QTest::addColumn<Auth>("auth");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("key") << Auth::ApiKey << QByteArray("X-Authorization-Key: sentinel-key-5f1c")
                         << QByteArray("X-Authorization-Key: $SMSBAT_API_KEY");
    QTest::newRow("account") << Auth::Account
                             << "Authorization: Basic " +
                                    QByteArray("agent:sentinel-key-5f1c").toBase64()
                             << QByteArray("Authorization: Basic agent:$SMSBAT_API_KEY");
    QTest::newRow("key as password")
        << Auth::KeyAsPassword
        << "Authorization: Basic " + QByteArray("@:sentinel-key-5f1c").toBase64()
        << QByteArray("Authorization: Basic @:$SMSBAT_API_KEY");
}

void TestClient::authorization()
{
    QFETCH(const Auth, auth);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, shown);
    Connection to = connection();
    to.auth = auth;
    to.user = QStringLiteral("agent");
    GatewayClient client(to, Secret(testKey().reveal() + "\n"), m_clock);
    Probe probe(client.send(flashCallRequest()));
    QVERIFY(probe.wait());
    QCOMPARE(m_server->seen().requests.size(), 1);
    QVERIFY(hasLine(m_server->seen().requests[0], sent));
    const qsizetype colon = shown.indexOf(": ");
    QCOMPARE(headerOf(probe.handle().exchange().requestHeaders, shown.first(colon)),
             shown.sliced(colon + 2));
}

void TestClient::keyIsNeverKept_data()
{
    QTest::addColumn<Auth>("auth");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("echo"); // what the server repeats
    const QByteArray key = testKey().reveal();
    QTest::newRow("key") << Auth::ApiKey << key << key;
    QTest::newRow("key with spaces")
        << Auth::ApiKey << QByteArray("key in words") << QByteArray("key in words");
    QTest::newRow("account, plain") << Auth::Account << key << key;
    QTest::newRow("account, encoded")
        << Auth::Account << key << QByteArray("agent:" + key).toBase64();
    QTest::newRow("key as password, encoded")
        << Auth::KeyAsPassword << key << QByteArray("@:" + key).toBase64();
}

// A server that repeats the key everywhere does not get it into what is kept or shown.
void TestClient::keyIsNeverKept()
{
    QFETCH(const Auth, auth);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, echo);
    Connection to = connection();
    to.auth = auth;
    to.user = QStringLiteral("agent");
    answerWith(httpReply(401,
                         R"({"error":{"code":")" + echo + R"(","message":"no words )" + echo +
                             R"(","field":")" + echo + "\"}}",
                         Framing::Length, "X-Echo: a" + echo + "b\r\n"));
    GatewayClient client(to, Secret(key), m_clock);
    Probe probe(client.send(flashCallRequest()));
    QVERIFY(probe.wait());
    const Failure &failure = probe.failure();
    QCOMPARE(failure.message, QStringLiteral("no words $SMSBAT_API_KEY"));
    QCOMPARE(failure.code, QStringLiteral("$SMSBAT_API_KEY"));
    QCOMPARE(failure.field, QStringLiteral("$SMSBAT_API_KEY"));
    const Exchange &exchange = probe.handle().exchange();
    QCOMPARE(headerOf(exchange.replyHeaders, "X-Echo"), QByteArray("a$SMSBAT_API_KEYb"));
    for (const QByteArray &secret : {key, echo}) {
        QVERIFY(!exchange.replyBody.contains(secret));
        QVERIFY(!exchange.requestBody.contains(secret));
        for (const auto &[name, value] : exchange.requestHeaders) {
            QVERIFY(!value.contains(secret));
        }
    }
}

// The sandbox takes any key: a real one is not handed to it.
void TestClient::sandboxGetsAPlaceholder()
{
    Connection to = connection();
    to.id = QStringLiteral("sandbox");
    for (const Secret &key : {Secret(), testKey()}) {
        GatewayClient client(to, key, m_clock);
        Probe probe(client.send(flashCallRequest()));
        QVERIFY(probe.wait());
        QVERIFY(probe.isAccepted());
    }
    const QList<QByteArray> requests = m_server->seen().requests;
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0], requests[1]);
    QVERIFY(hasLine(requests[0], "X-Authorization-Key: sandbox"));
}

void TestClient::notSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *url, const char *key, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(url) << QByteArray(key)
                            << QString::fromLatin1(expected);
    };
    row("no URL", "", "k", "NotSent BadUrl");
    row("no scheme", "restapi.example", "k", "NotSent BadUrl");
    row("another scheme", "ftp://127.0.0.1", "k", "NotSent BadUrl");
    row("a query", "https://127.0.0.1/?a=b", "k", "NotSent BadUrl");
    row("credentials", "https://user:pass@127.0.0.1/", "k", "NotSent BadUrl");
    row("http to another host", "http://restapi.example", "k", "NotSent InsecureUrl");
    row("http by name", "http://localhost", "k", "NotSent InsecureUrl");
    row("no key", "http://127.0.0.1:9", "", "NotSent NoKey");
    row("a blank key", "http://127.0.0.1:9", " \n", "NotSent NoKey");
    row("a key with a line break", "http://127.0.0.1:9", "a\r\nX: y", "NotSent NoKey");
    row("nobody listens", "http://127.0.0.1:9", "k", "NotSent ConnectionRefused");
    row("nobody listens, https", "https://127.0.0.1:9", "k", "NotSent ConnectionRefused");
    row("nobody of that name", "https://gateway.invalid", "k", "NotSent NameNotFound");
}

void TestClient::notSent()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, expected);
    GatewayClient client(connectionTo(QUrl(url)), Secret(key), m_clock);

    Probe probe(client.send(flashCallRequest()));
    QCOMPARE(probe.timesFinished, 0); // never before the caller has the handle
    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), expected);
    QCOMPARE(probe.timesFinished, 1);
    QCOMPARE(probe.timesSent, 0);

    const auto status = client.status(QStringLiteral("m1"));
    const auto result = wait(*status);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().reason, probe.failure().reason);
}

void TestClient::proxy_data()
{
    QTest::addColumn<QByteArray>("answer"); // of the proxy; empty: there is none
    QTest::newRow("nobody there") << QByteArray();
    QTest::newRow("refuses") << httpReply(403, "no");
    QTest::newRow("wants a password")
        << httpReply(407, "no", Framing::Length, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("speaks something else") << QByteArray("220 mail ready\r\n");
}

// The system's proxy is used for what is not this machine, gets no key, and its failure is told.
void TestClient::proxy()
{
    QFETCH(const QByteArray, answer);
    m_server->onPost({Until::Head, answer, End::Close, {}});
    const int port = answer.isEmpty() ? 9 : m_server->port();
    const QByteArray proxy = "http://127.0.0.1:" + QByteArray::number(port);
    qputenv("https_proxy", proxy);
    qputenv("http_proxy", proxy);
    GatewayClient away(connectionTo(QUrl(QStringLiteral("https://gateway.invalid"))), testKey(),
                       m_clock);
    Probe probe(away.send(flashCallRequest()));
    const bool came = probe.wait();
    RawServer other;
    other.onPost({Until::Whole, httpReply(200, acceptedBody()), End::Keep, {}});
    GatewayClient here(connectionTo(other.url()), testKey(), m_clock);
    Probe direct(here.send(flashCallRequest()));
    const bool directCame = direct.wait();
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");

    QVERIFY(came && directCame);
    QCOMPARE(outcomeOf(probe), QStringLiteral("NotSent ProxyFailed"));
    for (const QByteArray &request : m_server->seen().requests) {
        QVERIFY(request.startsWith("CONNECT gateway.invalid:443 "));
        QVERIFY(!request.contains(testKey().reveal()));
    }
    QCOMPARE(outcomeOf(direct), QStringLiteral("accepted"));
}

void TestClient::basePaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QString() << QByteArray("POST /bat/messagelist HTTP/1.1");
    QTest::newRow("slash") << QStringLiteral("/") << QByteArray("POST /bat/messagelist HTTP/1.1");
    QTest::newRow("folder") << QStringLiteral("/eu")
                            << QByteArray("POST /eu/bat/messagelist HTTP/1.1");
    QTest::newRow("folder and slash")
        << QStringLiteral("/eu/") << QByteArray("POST /eu/bat/messagelist HTTP/1.1");
    QTest::newRow("space and letters")
        << QStringLiteral(u"/a ї") << QByteArray("POST /a%20%D1%97/bat/messagelist HTTP/1.1");
}

void TestClient::basePaths()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, expected);
    QUrl url = m_server->url();
    url.setPath(path);
    GatewayClient client(connectionTo(url), testKey(), m_clock);
    Probe probe(client.send(flashCallRequest()));
    QVERIFY(probe.wait());
    QVERIFY(probe.isAccepted());
    const QByteArray line = expected + "\r\n";
    QVERIFY(m_server->seen().requests.constFirst().startsWith(line));
}

void TestClient::times()
{
    const SystemClock clock;
    GatewayClient client(connection(), testKey(), clock);
    Probe probe(client.send(flashCallRequest()));
    QVERIFY(probe.wait());
    const Exchange &exchange = probe.handle().exchange();
    QVERIFY(exchange.started && exchange.sent && exchange.firstByte && exchange.finished);
    QVERIFY(*exchange.started <= *exchange.sent);
    QVERIFY(*exchange.sent <= *exchange.firstByte);
    QVERIFY(*exchange.firstByte <= *exchange.finished);
    QCOMPARE(exchange.method, QByteArray("POST"));
    QCOMPARE(exchange.httpStatus, 200);
    QCOMPARE(exchange.replyBody, acceptedBody());
    QCOMPARE(exchange.url.path(), QStringLiteral("/bat/messagelist"));
    QCOMPARE(headerOf(exchange.replyHeaders, "Content-Type"), QByteArray("application/json"));
}

QTEST_GUILESS_MAIN(TestClient)
#include "client.moc"
