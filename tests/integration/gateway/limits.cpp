// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/gatewaykit.h"
#include "support/memory.h"
#include "support/rawserver.h"
#include "support/throwawayca.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace flashcall;
using namespace flashcall::test;

using End = Fault::End;
using Until = Fault::Until;
using std::chrono::milliseconds;

// What a reply may cost: time by the deadline, memory by the cap, whatever the server does.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deadline_data();
    void deadline();
    void sleepCounts();
    void memory_data();
    void memory();
    void aboveTheCap_data();
    void aboveTheCap();

private:
    ThrowAwayCa m_ca;
};

void TestLimits::initTestCase()
{
    QVERIFY(m_ca.make());
    m_ca.trust();
}

void TestLimits::deadline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("never answers") << Fault{Until::Whole, {}, End::Silence, {}};
    QTest::newRow("never reads") << Fault{Until::Accepted, {}, End::Silence, {}};
    QTest::newRow("silent in the head")
        << Fault{Until::Whole, "HTTP/1.1 200 OK\r\nContent-", End::Silence, {}};
    QTest::newRow("drips a header")
        << Fault{Until::Whole, "HTTP/1.1 200 OK\r\nX: ", End::Drip, "y"};
    QTest::newRow("drips a body") << Fault{
        Until::Whole, "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", End::Drip, " "};
    QTest::newRow("drips to the close")
        << Fault{Until::Whole, "HTTP/1.1 200 OK\r\n\r\n{\"messages\": [", End::Drip, " "};
}

void TestLimits::deadline()
{
    QFETCH(const Fault, fault);
    constexpr milliseconds limit{400};
    constexpr milliseconds tolerance{250};
    RawServer server;
    server.onPost(fault);
    const SystemClock clock;
    GatewayClient client(connectionTo(server.url()), testKey(), clock, {limit, limit});

    // Best of three: another program may hold this one up, a late timer does so each time.
    milliseconds shortest = milliseconds::max();
    for (int i = 0; i < 3 && shortest > limit + tolerance; ++i) {
        QElapsedTimer watch;
        watch.start();
        Probe probe(client.send(flashCallRequest()));
        QVERIFY(probe.wait());
        shortest = std::min(shortest, milliseconds(watch.elapsed()));
        QCOMPARE(outcomeOf(probe), QStringLiteral("Unknown TimedOut"));
    }
    QVERIFY2(shortest >= limit, QByteArray::number(qint64{shortest.count()}).constData());
    QVERIFY2(shortest <= limit + tolerance,
             QByteArray::number(qint64{shortest.count()}).constData());
}

// The clock jumps ahead, as it does when the machine wakes: no timer has counted that time.
void TestLimits::sleepCounts()
{
    RawServer server;
    server.onPost({Until::Whole, {}, End::Silence, {}});
    FakeClock clock;
    GatewayClient client(connectionTo(server.url()), testKey(), clock);
    Probe probe(client.send(flashCallRequest()));
    QTRY_COMPARE(probe.timesSent, 1);
    QVERIFY(!probe.isFinished());

    clock.advance(std::chrono::hours(8));

    QElapsedTimer watch;
    watch.start();
    QVERIFY(probe.wait());
    QVERIFY(watch.elapsed() < 2'000);
    QCOMPARE(outcomeOf(probe), QStringLiteral("Unknown TimedOut"));
}

void TestLimits::memory_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("expected");
    const QByteArray block(60'000, ' ');
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QString tooLarge = QStringLiteral("Unknown ReplyTooLarge");
    const auto row = [](const char *name, const Fault &fault, const QString &expected) {
        const QByteArray encrypted = QByteArray("https: ") + name;
        QTest::newRow(name) << false << fault << expected;
        QTest::newRow(encrypted.constData()) << true << fault << expected;
    };
    const auto flood = [&](const char *name, const QByteArray &start, const QByteArray &filler) {
        row(name, {Until::Whole, start, End::Flood, filler}, tooLarge);
    };
    flood("endless body", ok + "\r\n", block);
    flood("endless chunks", chunked, "ea60\r\n" + block + "\r\n");
    // Over plain http, which is for this machine alone, Qt's own reading of one chunk has no limit
    // as long as more of it is there each time it looks.
    QTest::newRow("https: one endless chunk")
        << true << Fault{Until::Whole, chunked + "fffffff\r\n", End::Flood, block} << tooLarge;
    flood("100 MB by its length", ok + "Content-Length: 104857600\r\n\r\n", block);
    row("a body of brackets",
        {Until::Whole, httpReply(200, QByteArray(200'000, '[')), End::Keep, {}},
        QStringLiteral("Unknown TooDeep"));
    row("a body of zeros",
        {Until::Whole,
         httpReply(200, "[0" + QByteArray(",0").repeated(120'000) + "]"),
         End::Keep,
         {}},
        tooLarge);
}

void TestLimits::memory()
{
    QFETCH(const bool, tls);
    QFETCH(const Fault, fault);
    constexpr qint64 most = 16 * 1024 * 1024;
    RawServer server(tls ? std::make_optional(m_ca.identity(QStringLiteral("good")))
                         : std::nullopt);
    const SystemClock clock;
    GatewayClient client(connectionTo(server.url()), testKey(), clock);
    Probe first(client.send(flashCallRequest())); // loads what is loaded once
    QVERIFY(first.wait());
    server.onPost(fault);
    QVERIFY(forgetPeakMemory());
    const qint64 before = peakMemory();

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    const qint64 grown = peakMemory() - before;
    figure(QStringLiteral("memory of the client: %1").arg(QLatin1String(QTest::currentDataTag())),
           QStringLiteral("%1 KiB").arg(grown / 1024), QStringLiteral("16384 KiB"));
    QTEST(outcomeOf(probe), "expected");
    QVERIFY(before > 0);
    QVERIFY(grown <= most);
}

void TestLimits::aboveTheCap_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("framing");
    QTest::addColumn<QString>("expected");
    constexpr std::pair<const char *, Framing> framings[] = {
        {"length", Framing::Length}, {"chunked", Framing::Chunked}, {"close", Framing::UntilClose}};
    for (const auto &[name, framing] : framings) {
        const QByteArray at = QByteArray(name) + ": at the cap";
        const QByteArray above = QByteArray(name) + ": one byte more";
        QTest::newRow(at.constData())
            << maxReplyBytes << static_cast<int>(framing) << QStringLiteral("accepted");
        QTest::newRow(above.constData()) << maxReplyBytes + 1 << static_cast<int>(framing)
                                         << QStringLiteral("Unknown ReplyTooLarge");
    }
}

void TestLimits::aboveTheCap()
{
    QFETCH(const qint64, size);
    QFETCH(const int, framing);
    QFETCH(const QString, expected);
    const QByteArray body = acceptedBody().leftJustified(size, ' ');
    RawServer server;
    server.onPost(
        {Until::Whole, httpReply(200, body, static_cast<Framing>(framing)), End::Close, {}});
    const FakeClock clock;
    GatewayClient client(connectionTo(server.url()), testKey(), clock);

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), expected);
    QVERIFY(probe.handle().exchange().replyBody.size() <= maxReplyBytes);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "limits.moc"
