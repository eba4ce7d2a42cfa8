// SPDX-License-Identifier: MIT
#include "app/gateway/client.h"

#include "support/gatewaykit.h"
#include "support/rawserver.h"
#include "support/throwawayca.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::test;

using End = Fault::End;
using Until = Fault::Until;

// What Qt tells of the parts of an exchange, on real sockets and the real clock. What it does not
// tell is not known, and is not made up.
class ExchangeTimesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plain();
    void byName();
    void tls();
    void refusedConnection();
    void cutBeforeTheHead();
    void keyIsNotRecorded();

private:
    Exchange exchangeWith(const QUrl &url)
    {
        GatewayClient client(connectionTo(url), testKey(), m_clock);
        Probe probe(client.send(flashCallRequest()));
        return probe.wait() ? probe.handle().exchange() : Exchange{};
    }
    static Fault whole() { return {Until::Whole, httpReply(200, acceptedBody()), End::Keep, {}}; }

    SystemClock m_clock;
    ThrowAwayCa m_ca;
};

namespace {

// In the order in which they must have come, those that are known.
bool inOrder(const Exchange &exchange)
{
    Instant last{};
    for (const auto &moment : {exchange.started, exchange.connecting, exchange.encrypted,
                               exchange.sent, exchange.firstByte, exchange.finished}) {
        if (moment && *moment < last) {
            return false;
        }
        last = moment.value_or(last);
    }
    return true;
}

} // namespace

void ExchangeTimesTest::initTestCase()
{
    QVERIFY(m_ca.make());
    m_ca.trust();
}

void ExchangeTimesTest::plain()
{
    RawServer server;
    server.onPost(whole());
    const Exchange exchange = exchangeWith(server.url());
    const ExchangeTimes times = timesOf(exchange);
    QVERIFY(inOrder(exchange));
    QVERIFY(!times.usesTls);
    QVERIFY(times.lookup && times.connect && times.firstByte && times.whole);
    QVERIFY(!times.tls);
    QVERIFY(*times.connect + *times.firstByte <= *times.whole);
}

void ExchangeTimesTest::byName()
{
    RawServer server(m_ca.identity(QStringLiteral("good")));
    server.onPost(whole());
    QUrl url = server.url();
    url.setHost(QStringLiteral("localhost"));
    const Exchange exchange = exchangeWith(url);
    QVERIFY(exchange.connecting); // the name was found
    QVERIFY(inOrder(exchange));
}

void ExchangeTimesTest::tls()
{
    RawServer server(m_ca.identity(QStringLiteral("good")));
    server.onPost(whole());
    const Exchange exchange = exchangeWith(server.url());
    const ExchangeTimes times = timesOf(exchange);
    QCOMPARE(exchange.httpStatus, 200);
    QVERIFY(inOrder(exchange));
    QVERIFY(times.usesTls);
    QVERIFY(times.tls && times.firstByte && times.whole);
    QVERIFY(!times.connect); // Qt tells of it and of TLS as one
}

void ExchangeTimesTest::refusedConnection()
{
    const quint16 port = RawServer().port(); // nobody listens any more
    const Exchange exchange = exchangeWith(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
    const ExchangeTimes times = timesOf(exchange);
    QVERIFY(times.whole);
    QVERIFY(!times.connect && !times.firstByte);
}

void ExchangeTimesTest::cutBeforeTheHead()
{
    RawServer server;
    server.onPost({Until::Whole, "HTTP/1.1 2", End::Close, {}});
    const ExchangeTimes times = timesOf(exchangeWith(server.url()));
    QVERIFY(times.whole);
    QVERIFY(!times.firstByte); // no whole head came
}

void ExchangeTimesTest::keyIsNotRecorded()
{
    RawServer server;
    server.onPost(whole());
    const Exchange exchange = exchangeWith(server.url());
    // The key is in none of what was kept; the header is there, with the variable's name.
    QByteArray all = exchange.requestBody + exchange.replyBody + exchange.url.toEncoded();
    int named = 0;
    for (const auto &[name, value] : exchange.requestHeaders + exchange.replyHeaders) {
        all += name + value;
        named += value == keyPlaceholder ? 1 : 0;
    }
    QVERIFY(!all.contains(testKey().reveal()));
    QCOMPARE(named, 1);
}

QTEST_GUILESS_MAIN(ExchangeTimesTest)
#include "exchangetimes.moc"
