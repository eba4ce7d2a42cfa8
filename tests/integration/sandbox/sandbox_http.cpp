// SPDX-License-Identifier: MIT
#include "rawclient.h"

#include "app/sandbox/server.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <vector>

using namespace flashcall::sandbox;
using namespace rawclient;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int connectionsMost = 64;
}

// The server as HTTP: who is let in, what is too much, and that it can always be stopped.
class SandboxHttpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void letsIn_data();
    void letsIn();
    void knowsItsHost_data();
    void knowsItsHost();
    void answersEveryPath_data();
    void answersEveryPath();
    void bearsBadRequests_data();
    void bearsBadRequests();
    void bindsOneAddressOnly();
    void refusesConnectionsBeyondItsNumber();
    void forgetsClientsThatLeave();
    void stopsAtOnce_data();
    void stopsAtOnce();

private:
    Server m_server;
    QUrl m_url;
};

void SandboxHttpTest::initTestCase()
{
    const auto url = m_server.start();
    QVERIFY(url.has_value());
    m_url = *url;
    QCOMPARE(m_url, m_server.url());
    QCOMPARE(m_url.host(), u"127.0.0.1"_s);
    QVERIFY(m_url.port() > 0);
}

void SandboxHttpTest::letsIn_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");

    const auto basic = [](const QByteArray &text) -> QByteArray {
        return "Authorization: Basic " + text.toBase64() + "\r\n";
    };
    QTest::newRow("a key") << QByteArray("X-Authorization-Key: any\r\n") << 200;
    QTest::newRow("a key, header in lower case")
        << QByteArray("x-authorization-key: any\r\n") << 200;
    QTest::newRow("user and password") << basic("user:password") << 200;
    QTest::newRow("the key as password") << basic("@:KEY") << 200;
    QTest::newRow("scheme in lower case") << QByteArray("Authorization: basic dTpw\r\n") << 200;
    QTest::newRow("nothing") << QByteArray() << 401;
    QTest::newRow("an empty key") << QByteArray("X-Authorization-Key: \r\n") << 401;
    QTest::newRow("no password") << basic("user:") << 401;
    QTest::newRow("no user") << basic(":password") << 401;
    QTest::newRow("no colon") << basic("user") << 401;
    QTest::newRow("not base 64") << QByteArray("Authorization: Basic @@@\r\n") << 401;
    QTest::newRow("another scheme") << QByteArray("Authorization: Bearer abc\r\n") << 401;
}

void SandboxHttpTest::letsIn()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    const QByteArray reply = exchange(
        m_url, request(m_url, "POST /bat/messagelist", headers, flashCall("+380936670003")));
    QCOMPARE(statusOf(reply), status);
    QVERIFY(reply.contains("X-Flashcall-Sandbox: yes\r\n"));
    QVERIFY(QJsonDocument::fromJson(bodyOf(reply)).isObject());
}

void SandboxHttpTest::knowsItsHost_data()
{
    QTest::addColumn<QByteArray>("hosts"); // header lines; PORT stands for the port
    QTest::addColumn<int>("status");
    QTest::newRow("the literal") << QByteArray("Host: 127.0.0.1:PORT\r\n") << 404;
    QTest::newRow("localhost") << QByteArray("Host: LocalHost:PORT\r\n") << 404;
    QTest::newRow("a name that leads here") << QByteArray("Host: evil.example:PORT\r\n") << 421;
    QTest::newRow("no port") << QByteArray("Host: 127.0.0.1\r\n") << 421;
    QTest::newRow("another port") << QByteArray("Host: 127.0.0.1:1\r\n") << 421;
    QTest::newRow("another loopback address") << QByteArray("Host: 127.0.0.2:PORT\r\n") << 421;
    QTest::newRow("none") << QByteArray() << 421;
    QTest::newRow("two") << QByteArray("Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n") << 421;
}

void SandboxHttpTest::knowsItsHost()
{
    QFETCH(QByteArray, hosts);
    QFETCH(int, status);
    hosts.replace("PORT", QByteArray::number(m_url.port()));
    const QByteArray reply =
        exchange(m_url, "GET /bat/message/none HTTP/1.1\r\n" + hosts + key + "\r\n");
    QCOMPARE(statusOf(reply), status);
    QVERIFY(reply.contains("X-Flashcall-Sandbox: yes\r\n"));
}

void SandboxHttpTest::answersEveryPath_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const QByteArray none;
    QTest::newRow("another path") << QByteArray("GET /") << 404 << none;
    QTest::newRow("a post elsewhere") << QByteArray("POST /bat/messages") << 404 << none;
    QTest::newRow("a path that only begins right")
        << QByteArray("POST /bat/messagelist/1") << 404 << none;
    QTest::newRow("unknown message") << QByteArray("GET /bat/message/nobody") << 404 << none;
    QTest::newRow("no message id") << QByteArray("GET /bat/message/") << 404 << none;
    QTest::newRow("path upwards") << QByteArray("GET /bat/message/../../etc/passwd") << 404 << none;
    QTest::newRow("a long path") << QByteArray("POST /" + QByteArray(4000, 'a')) << 404 << none;
    QTest::newRow("get to send") << QByteArray("GET /bat/messagelist") << 405 << QByteArray("POST");
    QTest::newRow("put to send") << QByteArray("PUT /bat/messagelist") << 405 << QByteArray("POST");
    QTest::newRow("options to send")
        << QByteArray("OPTIONS /bat/messagelist") << 405 << QByteArray("POST");
    QTest::newRow("post to status")
        << QByteArray("POST /bat/message/abc") << 405 << QByteArray("GET");
    QTest::newRow("delete to status")
        << QByteArray("DELETE /bat/message/abc") << 405 << QByteArray("GET");
}

void SandboxHttpTest::answersEveryPath()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    const QByteArray reply =
        exchange(m_url, request(m_url, line, key, line.startsWith("POST") ? "{}" : ""));
    QCOMPARE(statusOf(reply), status);
    QCOMPARE(reply.contains(QByteArray("Allow: " + allow + "\r\n")), status == 405);
    QVERIFY(reply.contains("X-Flashcall-Sandbox: yes\r\n"));
    const QJsonObject error = QJsonDocument::fromJson(bodyOf(reply)).object();
    QCOMPARE(error.value("code"_L1).toInt(), status);
}

void SandboxHttpTest::bearsBadRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");    // HOST stands for the host
    QTest::addColumn<QList<int>>("statuses"); // any of them; 0: closed without a reply

    const QByteArray head = "POST /bat/messagelist HTTP/1.1\r\nHost: HOST\r\n" + key;
    const auto sized = [&](qsizetype size) -> QByteArray {
        return head + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n" +
               QByteArray(size, ' ');
    };
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &statuses) {
        QTest::newRow(name) << bytes << statuses;
    };
    row("not JSON", head + "Content-Length: 4\r\n\r\noops", {400});
    row("the largest body", sized(65536), {400});
    row("a byte more", sized(65537), {413});
    row("much more", sized(300'000), {413});
    row("far more, only announced", head + "Content-Length: 99999999999\r\n\r\n", {413});
    row("negative length", head + "Content-Length: -1\r\n\r\n", {400});
    row("length of letters", head + "Content-Length: ten\r\n\r\n", {400});
    row("two lengths", head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", {400});
    row("no length", head + "\r\n", {411});
    row("chunks", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", {411});
    row("compressed", head + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", {415});
    row("no HTTP at all", "hello\r\n\r\n", {400});
    row("unknown method", "BREW /bat/messagelist HTTP/1.1\r\nHost: HOST\r\n\r\n", {400});
    row("endless request line", "GET /" + QByteArray(200'000, 'a'), {0, 400, 414});
    row("endless header", head + "X: " + QByteArray(200'000, 'a'), {0, 400, 431});
    row("endless headers", head + QByteArray("X: a\r\n").repeated(40'000), {0, 400, 431});
    row("zero bytes", QByteArray(1000, '\0') + "\r\n\r\n", {400});
}

void SandboxHttpTest::bearsBadRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    bytes.replace("HOST", host(m_url));
    const QByteArray reply = exchange(m_url, bytes);
    QVERIFY2(statuses.contains(statusOf(reply)), reply.left(200).constData());
    if (!reply.isEmpty()) {
        QVERIFY(reply.contains("X-Flashcall-Sandbox: yes\r\n"));
        QVERIFY(QJsonDocument::fromJson(bodyOf(reply)).isObject());
    }
    // It is still there for the next one.
    QCOMPARE(statusOf(exchange(m_url, send(m_url, "+380936670003"))), 200);
}

void SandboxHttpTest::bindsOneAddressOnly()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(u"127.0.0.2"_s), static_cast<quint16>(m_url.port()));
    QVERIFY(!socket.waitForConnected(1000));
}

void SandboxHttpTest::refusesConnectionsBeyondItsNumber()
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < connectionsMost; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        connectTo(*idle.back(), m_url);
        QCOMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
    }
    QTcpSocket oneMore;
    connectTo(oneMore, m_url);
    QCOMPARE(statusOf(readAll(oneMore)), 503);
    idle.clear();
    QTRY_COMPARE(statusOf(exchange(m_url, send(m_url, "+380936670003"))), 200);
}

// Each of these would hold a thread for ever if it were not noticed that the client is gone.
void SandboxHttpTest::forgetsClientsThatLeave()
{
    for (int i = 0; i < 2 * connectionsMost; ++i) {
        QTcpSocket socket;
        connectTo(socket, m_url);
        socket.write(send(m_url, "+380936679909"));
        QVERIFY(socket.waitForBytesWritten(5000));
        socket.disconnectFromHost();
    }
    QTRY_COMPARE(statusOf(exchange(m_url, send(m_url, "+380936670003"))), 200);
}

void SandboxHttpTest::stopsAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes"); // HOST stands for the host
    const QByteArray head = "POST /bat/messagelist HTTP/1.1\r\nHost: HOST\r\n" + key;
    const auto call = [&](const QByteArray &to) -> QByteArray {
        const QByteArray body = flashCall(to);
        return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("a reply that never comes is pending") << call("+380936679909");
    QTest::newRow("a slow reply is pending") << call("+380936679908");
    QTest::newRow("a connection is idle") << QByteArray();
    QTest::newRow("half a head has come") << QByteArray("POST /bat/mess");
    QTest::newRow("half a body has come") << QByteArray(head + "Content-Length: 100\r\n\r\n{");
    QTest::newRow("a call is still to ring") << call("+380936679903");
}

void SandboxHttpTest::stopsAtOnce()
{
    QFETCH(QByteArray, bytes);
    Server server;
    const QUrl url = server.start().value();
    bytes.replace("HOST", host(url));
    int seen = 0;
    connect(&server, &Server::requestSeen, this, [&] { ++seen; });
    QTcpSocket socket;
    connectTo(socket, url);
    if (!bytes.isEmpty()) {
        socket.write(bytes);
        QVERIFY(socket.waitForBytesWritten(5000));
    }
    if (bytes.contains("messages")) {
        QTRY_COMPARE(seen, 1); // it is in the handler now
    }
    const bool replied = bytes.contains("9903");
    QCOMPARE(replied ? statusOf(readAll(socket)) : 0, replied ? 200 : 0);
    QElapsedTimer timer;
    timer.start();
    server.stop();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(readAll(socket), QByteArray());
    QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(server.url().isEmpty());
}

QTEST_GUILESS_MAIN(SandboxHttpTest)
#include "sandbox_http.moc"
