// SPDX-License-Identifier: MIT
#include "app/session/desk.h"
#include "support/fakejournal.h"
#include "support/figure.h"
#include "support/gatewaykit.h"
#include "support/memory.h"
#include "support/rawserver.h"
#include "support/throwawayca.h"
#include "ui/style.h"
#include "ui/verify/verifypage.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace flashcall;
using namespace flashcall::test;
using namespace std::chrono_literals;

using End = Fault::End;
using Until = Fault::Until;

#if defined(__SANITIZE_ADDRESS__)
// Qt gives up on its own thread where that reads a head without end, and forgets to free it.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif

namespace {

constexpr auto deadline = 1000ms;
constexpr auto tolerance = 250ms;
constexpr qint64 gapMost = 100; // milliseconds
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 memoryMost = 512 * 1024 * 1024; // what was freed is kept for a while
#else
constexpr qint64 memoryMost = 16 * 1024 * 1024;
#endif

// The window's heart: how long it stood still at the most.
class Heart : public QObject
{
public:
    Heart()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(5ms);
        connect(&m_beat, &QTimer::timeout, this, [this] { look(); });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_beat.start();
    }
    void look() { m_longest = std::max(m_longest, m_since.restart()); }
    [[nodiscard]] qint64 longest() const { return m_longest; } // milliseconds

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// The page on a real client and a real server.
struct Live
{
    explicit Live(std::optional<TlsIdentity> tls)
        : server(std::move(tls))
    {
        desk.use(connectionTo(server.url()), testKey());
        page.resize(1180, 700);
        page.show();
    }
    QLineEdit *edit(const char *name) const
    {
        for (auto *field : page.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QLatin1String(name)) {
                return field;
            }
        }
        return nullptr;
    }
    void send() const
    {
        edit("Sender")->setText(QStringLiteral("YourApp"));
        edit("Caller ID")->setText(QStringLiteral("+380123456789"));
        edit("Customer number")->setText(QStringLiteral("+380936670003"));
        QTest::keyClick(edit("Customer number"), Qt::Key_Return);
    }
    [[nodiscard]] bool isOver() const { return desk.current() && desk.current()->as<Ended>(); }

    RawServer server;
    SystemClock clock;
    FakeJournal journal;
    Desk desk{{[this]() -> Journal & { return journal; }, clock,
               [this](const Connection &connection, const Secret &key) {
                   return std::make_unique<GatewayClient>(
                       connection, key, clock, GatewayClient::Limits{deadline, deadline});
               },
               QStringLiteral("agent")}};
    ui::VerifyPage page{desk};
};

} // namespace

// What the service sends back may be endless; the window goes on, in bounded memory and time.
class WindowStallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replies_data();
    void replies();

private:
    ThrowAwayCa m_ca;
};

void WindowStallsTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
    QVERIFY(m_ca.make());
    m_ca.trust();
}

void WindowStallsTest::replies_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Fault>("fault");
    const QByteArray block(60'000, ' ');
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto row = [](const char *name, const Fault &fault) {
        QTest::addRow("http, %s", name) << false << fault;
        QTest::addRow("https, %s", name) << true << fault;
    };
    row("100 MB", {Until::Whole, ok + "Content-Length: 104857600\r\n\r\n", End::Flood, block});
    row("an endless body", {Until::Whole, ok + "\r\n", End::Flood, block});
    row("endless chunks", {Until::Whole, ok + "Transfer-Encoding: chunked\r\n\r\n", End::Flood,
                           "ea60\r\n" + block + "\r\n"});
    // Over plain http, which is for this machine alone, Qt reads a chunk as long as there is more
    // of it each time it looks.
    QTest::newRow("https, one endless chunk")
        << true
        << Fault{Until::Whole, ok + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n", End::Flood,
                 block};
    row("headers without end",
        {Until::Whole, ok, End::Flood, "X-Y: " + QByteArray(2000, 'z') + "\r\n"});
    row("one header without end", {Until::Whole, ok + "X: ", End::Flood, block});
    row("a dripping body", {Until::Whole, ok + "Content-Length: 99999\r\n\r\n", End::Drip, " "});
    row("dripping headers", {Until::Whole, ok + "X: ", End::Drip, "y"});
    row("silence", {Until::Whole, {}, End::Silence, {}});
}

void WindowStallsTest::replies()
{
    QFETCH(const bool, tls);
    QFETCH(const Fault, fault);
    const auto identity =
        tls ? std::make_optional(m_ca.identity(QStringLiteral("good"))) : std::nullopt;
    // Qt keeps a head until it is whole and shows nothing of it before: over TLS, where it reads
    // fast, all that bounds it is the deadline.
    const QByteArray row = QTest::currentDataTag();
    const bool bounded = !tls || !row.endsWith("without end");
    // Best of three: another program may hold this one up, a window that stalls does so each time.
    qint64 gap = 0;
    qint64 grown = 0;
    qint64 took = 0;
    for (int i = 0; i < 3; ++i) {
        Live live(identity);
        live.send(); // loads what is loaded once
        QTRY_VERIFY(live.isOver());
        QVERIFY(live.desk.clear());
        live.server.onPost(fault);
        QVERIFY(forgetPeakMemory());
        const qint64 before = peakMemory();
        Heart heart;
        heart.start();
        QElapsedTimer watch;
        watch.start();

        live.send();
        QTRY_VERIFY_WITH_TIMEOUT(live.isOver(), 20'000);

        took = watch.elapsed();
        heart.look();
        gap = heart.longest();
        grown = peakMemory() - before;
        QCOMPARE(live.desk.current()->as<Ended>()->ending, Ending::Unknown);
        QCOMPARE(live.server.seen().posts, 2);
        if (gap <= gapMost && (grown <= memoryMost || !bounded) &&
            took <= (deadline + tolerance).count()) {
            break;
        }
    }
    const QString name = QString::fromLatin1(row);
    figure(QStringLiteral("window stands still: %1").arg(name), QStringLiteral("%1 ms").arg(gap),
           QStringLiteral("%1 ms").arg(gapMost));
    figure(QStringLiteral("memory: %1").arg(name), QStringLiteral("%1 KiB").arg(grown / 1024),
           bounded ? QStringLiteral("%1 KiB").arg(memoryMost / 1024) : QStringLiteral("none"));
    figure(QStringLiteral("ended after: %1").arg(name), QStringLiteral("%1 ms").arg(took),
           QStringLiteral("%1 ms").arg((deadline + tolerance).count()));
    QVERIFY2(gap <= gapMost, qPrintable(QString::number(gap)));
    QVERIFY2(grown <= memoryMost || !bounded, qPrintable(QString::number(grown)));
    QVERIFY2(took <= (deadline + tolerance).count(), qPrintable(QString::number(took)));
}

QTEST_MAIN(WindowStallsTest)
#include "windowstalls.moc"
