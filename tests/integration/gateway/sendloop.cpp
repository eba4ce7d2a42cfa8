// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/gatewaykit.h"
#include "support/rawserver.h"
#include "support/throwawayca.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace flashcall;
using namespace flashcall::test;

using End = Fault::End;
using Until = Fault::Until;

// Thousands of sends to a server that fails each in a way drawn by lot (the seed is printed), a
// few at a time: the number of POSTs it saw may not exceed the number of sends, ever.
// FCC_LONG=1 makes 20,000 of them.
class TestSendLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neverMoreThanSent_data();
    void neverMoreThanSent();

private:
    Fault randomFault();

    ThrowAwayCa m_ca;
    QRandomGenerator m_random;
};

void TestSendLoop::initTestCase()
{
    QVERIFY(m_ca.make());
    m_ca.trust();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    m_random.seed(seed);
}

Fault TestSendLoop::randomFault()
{
    constexpr Until stages[] = {Until::Accepted, Until::FirstByte, Until::Head, Until::Whole,
                                Until::Whole,    Until::Whole,     Until::Whole};
    constexpr End ends[] = {End::Close, End::Cut, End::Reset};
    constexpr Framing framings[] = {Framing::Length, Framing::Chunked, Framing::UntilClose};
    constexpr int statuses[] = {200, 200, 200, 307, 408, 429, 500};
    const auto pick = [this](const auto &list) {
        return list[m_random.bounded(static_cast<int>(std::size(list)))];
    };
    Fault fault;
    fault.until = pick(stages);
    fault.end = pick(ends);
    const QByteArray reply =
        httpReply(pick(statuses), acceptedBody(), pick(framings), "Location: /again\r\n");
    if (fault.until == Until::Whole) {
        fault.reply = reply.left(m_random.bounded(static_cast<int>(reply.size()) + 1));
    }
    return fault;
}

void TestSendLoop::neverMoreThanSent_data()
{
    const bool isLong = qEnvironmentVariableIntValue("FCC_LONG") > 0;
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("sends");
    QTest::newRow("http") << false << (isLong ? 14'000 : 1'400);
    QTest::newRow("https") << true << (isLong ? 6'000 : 600);
}

void TestSendLoop::neverMoreThanSent()
{
    QFETCH(const bool, tls);
    QFETCH(const int, sends);
    std::unique_ptr<RawServer> server =
        tls ? std::make_unique<RawServer>(m_ca.identity(QStringLiteral("good")))
            : std::make_unique<RawServer>();
    FakeClock clock; // stands still, but for what only the deadline ends
    GatewayClient client(connectionTo(server->url()), testKey(), clock);
    constexpr int together = 5;
    int accepted = 0;
    int notSent = 0;
    int late = 0;

    for (int done = 0; done < sends; done += together) {
        server->onPost(randomFault());
        std::vector<std::unique_ptr<Probe>> probes;
        for (int i = 0; i < together; ++i) {
            probes.push_back(std::make_unique<Probe>(client.send(flashCallRequest())));
        }
        for (const auto &probe : probes) {
            // Qt misses a connection's end between the two bytes that end the size of a chunk.
            QSignalSpy soon(&probe->handle(), &SendHandle::finished);
            if (!probe->isFinished() && !soon.wait(3'000)) {
                clock.advance(std::chrono::minutes(1));
                ++late;
            }
            QVERIFY(probe->wait());
            QCOMPARE(probe->timesFinished, 1);
            QVERIFY(probe->timesSent <= 1);
            accepted += probe->isAccepted() ? 1 : 0;
            notSent += outcomeOf(*probe).startsWith(QLatin1String("NotSent")) ? 1 : 0;
        }
        const int posts = server->seen().posts;
        QVERIFY2(posts <= done + together, QByteArray::number(posts).constData());
    }
    const int posts = server->seen().posts;
    qInfo("%d accepted, %d not sent, %d by the deadline", accepted, notSent, late);
    figure(
        QStringLiteral("duplicate POSTs in faulty sends: %1")
            .arg(QLatin1String(QTest::currentDataTag())),
        QStringLiteral("%1 POSTs of %2 sends").arg(QString::number(posts), QString::number(sends)),
        QString::number(sends));
    QVERIFY(posts <= sends);
    // What was told to be sent or answered was seen: the loop did reach the server.
    QVERIFY(posts > sends / 2);
}

QTEST_GUILESS_MAIN(TestSendLoop)
#include "sendloop.moc"
