// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/gatewaykit.h"
#include "support/headernames.h"
#include "support/rawserver.h"
#include "support/throwawayca.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::test;

// A server that cannot prove its name gets nothing, not even the beginning of a request.
class TestTlsChains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodChain();
    void byName();
    void byAnotherName();
    void badChain_data();
    void badChain();
    void notTls();
    void anErrorOnceIsNotForgivenLater();
    void cleanupTestCase();

private:
    ThrowAwayCa m_ca;
    FakeClock m_clock;
    int m_refused = 0;
};

void TestTlsChains::initTestCase()
{
    QVERIFY(m_ca.make(ThrowAwayCa::Kinds::All));
    m_ca.trust();
}

void TestTlsChains::goodChain()
{
    RawServer server(m_ca.identity(QStringLiteral("good")));
    server.onPost({Fault::Until::Whole, httpReply(200, acceptedBody()), Fault::End::Close, {}});
    GatewayClient client(connectionTo(server.url()), testKey(), m_clock);

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), QStringLiteral("accepted"));
}

// "localhost" may have two addresses, and the server has one of them.
void TestTlsChains::byName()
{
    RawServer server(m_ca.identity(QStringLiteral("good")));
    server.onPost({Fault::Until::Whole, httpReply(200, acceptedBody()), Fault::End::Close, {}});
    QUrl url = server.url();
    url.setHost(QStringLiteral("localhost"));
    GatewayClient client(connectionTo(url), testKey(), m_clock);

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), QStringLiteral("accepted"));
    const QByteArray host = "Host: localhost:" + QByteArray::number(server.port());
    QVERIFY(hasLine(server.seen().requests.constFirst(), host));
    QCOMPARE(server.seen().posts, 1);
}

// The certificate names the server, but not by the name it was asked for.
void TestTlsChains::byAnotherName()
{
    RawServer server(m_ca.identity(QStringLiteral("other-name")));
    QUrl url = server.url();
    url.setHost(QStringLiteral("localhost"));
    GatewayClient client(connectionTo(url), testKey(), m_clock);

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), QStringLiteral("NotSent TlsFailed"));
    QCOMPARE(server.seen().posts, 0);
}

void TestTlsChains::badChain_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"self-signed", "unknown-root", "same-name-root", "expired", "not-yet-valid", "other-name",
          "name-only-as-subject", "other-name-but-subject", "client-use-only", "signed-by-a-leaf",
          "missing-intermediate", "path-too-long", "outside-constraint", "expired-intermediate",
          "issuer-may-not-sign"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestTlsChains::badChain()
{
    QFETCH(const QString, kind);
    RawServer server(m_ca.identity(kind));
    server.onPost({Fault::Until::Whole, httpReply(200, acceptedBody()), Fault::End::Close, {}});
    GatewayClient client(connectionTo(server.url()), testKey(), m_clock);

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), QStringLiteral("NotSent TlsFailed"));
    QCOMPARE(probe.timesSent, 0);
    QCOMPARE(server.seen().posts, 0);
    QVERIFY(server.seen().requests.isEmpty());
    ++m_refused;
}

void TestTlsChains::cleanupTestCase()
{
    figure(QStringLiteral("bad certificate chains accepted"),
           QStringLiteral("0 of %1 kinds").arg(m_refused), QStringLiteral("0 of 12 kinds"));
}

void TestTlsChains::notTls()
{
    RawServer server; // plain http, asked for https
    server.onPost({Fault::Until::FirstByte, httpReply(400, "{}"), Fault::End::Close, {}});
    GatewayClient client(
        connectionTo(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.port()))), testKey(),
        m_clock);

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), QStringLiteral("NotSent TlsFailed"));
    for (const QByteArray &request : server.seen().requests) {
        QVERIFY(!request.contains(testKey().reveal()));
    }
}

void TestTlsChains::anErrorOnceIsNotForgivenLater()
{
    RawServer server(m_ca.identity(QStringLiteral("expired")));
    GatewayClient client(connectionTo(server.url()), testKey(), m_clock);
    for (int i = 0; i < 3; ++i) {
        Probe probe(client.send(flashCallRequest()));
        QVERIFY(probe.wait());
        QCOMPARE(outcomeOf(probe), QStringLiteral("NotSent TlsFailed"));
    }
    QCOMPARE(server.seen().posts, 0);
}

QTEST_GUILESS_MAIN(TestTlsChains)
#include "tlschains.moc"
