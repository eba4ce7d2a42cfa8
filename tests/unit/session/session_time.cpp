// SPDX-License-Identifier: MIT
#include "sessionbench.h"

#include "support/figure.h"

#include <QRandomGenerator>

#include <array>

using namespace flashcall;
using namespace flashcall::test;
using namespace std::chrono;

// The deadline: from the hand-over, by the clock that counts sleep, and never a moment past it.
class SessionTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsFromTheHandOver();
    void replySetsTheTime_data();
    void replySetsTheTime();
    void requestWithoutTtlHasTheDefault();
    void endIsExact_data();
    void endIsExact();
    void wallClockDecidesNothing_data();
    void wallClockDecidesNothing();
    void replyAfterTheEnd();
    void remainingStandsStillAtTheEnd();
    void timerLooksAtTheClock();
    void lateIsNeverVerified_data();
    void lateIsNeverVerified();
    void slowDisk_data();
    void slowDisk();
    void finishAfterTheEndUnseen();
    void noneAcceptedAtOrAfterTheEnd();
};

void SessionTimeTest::runsFromTheHandOver()
{
    SessionBench bench;
    bench.journal.hold();
    bench.begin();
    bench.clock.advance(5s); // a slow disk takes nothing from the customer's time
    bench.release();
    const Instant handed = bench.clock.now();
    const QDateTime wall = bench.clock.wall();
    QCOMPARE(bench.session->window()->start, handed);
    bench.clock.advance(12s); // a slow reply does
    bench.reply(acceptedReply());
    QVERIFY(bench.session->as<Waiting>());
    QCOMPARE(bench.session->window()->start, handed);
    QCOMPARE(bench.session->window()->deadline, handed + 60s);
    QCOMPARE(bench.session->window()->wallStart, wall);
    QCOMPARE(bench.session->window()->wallEnd, wall.addSecs(60));
    QCOMPARE(bench.session->remaining(), 48s);
}

void SessionTimeTest::replySetsTheTime_data()
{
    QTest::addColumn<std::optional<seconds>>("ttl");
    QTest::addColumn<seconds>("window");
    QTest::newRow("absent: as asked") << std::optional<seconds>() << 60s;
    QTest::newRow("the same") << std::optional(60s) << 60s;
    QTest::newRow("shorter") << std::optional(30s) << 30s;
    QTest::newRow("longer") << std::optional(120s) << seconds(120);
    QTest::newRow("none left") << std::optional(0s) << 0s;
    QTest::newRow("negative") << std::optional(-7s) << 0s;
    // As nanoseconds these do not fit 64 bits.
    QTest::newRow("absurd") << std::optional(seconds(10'000'000'000)) << seconds(86'400);
    QTest::newRow("largest") << std::optional(seconds::max()) << seconds(86'400);
}

void SessionTimeTest::replySetsTheTime()
{
    QFETCH(std::optional<seconds>, ttl);
    QFETCH(seconds, window);
    Accepted accepted = acceptedReply();
    accepted.ttl = ttl;
    SessionBench bench;
    bench.wait(accepted, 1ms);
    const Window *w = bench.session->window();
    QCOMPARE(duration_cast<seconds>(w->deadline - w->start), window);
    QCOMPARE(w->wallStart.secsTo(w->wallEnd), window.count());
    QCOMPARE(bench.ending(), window == 0s ? std::optional(Ending::Expired) : std::nullopt);
}

void SessionTimeTest::requestWithoutTtlHasTheDefault()
{
    SessionBench bench;
    bench.send(flashCallRequest(std::nullopt));
    bench.reply(acceptedReply());
    QCOMPARE(bench.session->remaining(), 60s);
}

void SessionTimeTest::endIsExact_data()
{
    QTest::addColumn<nanoseconds>("at");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("one nanosecond before") << nanoseconds(60s) - 1ns << Ending::Verified;
    QTest::newRow("at the end") << nanoseconds(60s) << Ending::Late;
    QTest::newRow("one nanosecond after") << nanoseconds(60s) + 1ns << Ending::Late;
    QTest::newRow("a day later") << nanoseconds(24h) << Ending::Late;
}

void SessionTimeTest::endIsExact()
{
    QFETCH(nanoseconds, at);
    QFETCH(Ending, ending);
    SessionBench bench;
    bench.wait();
    bench.clock.setNow(bench.session->window()->start + at);
    QVERIFY(bench.observe(right));
    QCOMPARE(bench.ending(), ending);
}

void SessionTimeTest::wallClockDecidesNothing_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("an hour back") << qint64(-3600);
    QTest::newRow("an hour on") << qint64(3600);
    QTest::newRow("a year back") << qint64(-365 * 86'400);
    QTest::newRow("a year on") << qint64(365 * 86'400);
}

void SessionTimeTest::wallClockDecidesNothing()
{
    QFETCH(qint64, jump);
    SessionBench bench;
    bench.wait();
    bench.clock.setWall(bench.clock.wall().addSecs(jump));
    bench.session->refresh();
    QVERIFY(bench.session->as<Waiting>());
    QCOMPARE(bench.session->remaining(), 59s);
    QVERIFY(bench.observe(right));
    QCOMPARE(bench.ending(), Ending::Verified);

    SessionBench late;
    late.wait();
    late.clock.advance(59s);
    late.clock.setWall(late.clock.wall().addSecs(jump));
    QVERIFY(late.observe(right));
    QCOMPARE(late.ending(), Ending::Late);
}

void SessionTimeTest::replyAfterTheEnd()
{
    SessionBench bench;
    bench.wait(acceptedReply(), 60s);
    QCOMPARE(bench.ending(), Ending::Expired);
    QVERIFY(bench.session->accepted());
}

void SessionTimeTest::remainingStandsStillAtTheEnd()
{
    SessionBench bench;
    bench.wait();
    bench.clock.advance(16s);
    bench.observe(right);
    QCOMPARE(bench.session->remaining(), 43s);
    bench.clock.advance(30s);
    QCOMPARE(bench.session->remaining(), 43s);

    SessionBench expired;
    expired.wait();
    expired.expire();
    QCOMPARE(expired.session->remaining(), 0ms);
}

void SessionTimeTest::timerLooksAtTheClock()
{
    // Nobody calls refresh() here: the session's own timer wakes, late if need be.
    SessionBench bench;
    bench.wait();
    bench.clock.advance(8h); // the machine slept
    QTRY_COMPARE(bench.ending(), Ending::Expired);
    QCOMPARE(bench.session->as<Ended>()->at, bench.clock.now());
}

void SessionTimeTest::lateIsNeverVerified_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<Judgement>("judgement");
    QTest::newRow("nothing, then the right one")
        << QStringList{} << right << Ending::Late << Judgement::Late;
    QTest::newRow("nothing, then a wrong one")
        << QStringList{} << wrong << Ending::Late << Judgement::Late;
    QTest::newRow("a wrong one, then the right one")
        << QStringList{wrong} << right << Ending::NotVerified << Judgement::Late;
    QTest::newRow("a hidden one, then the right one")
        << QStringList{hidden} << right << Ending::Withheld << Judgement::Late;
    QTest::newRow("nothing, then a hidden one")
        << QStringList{} << hidden << Ending::Expired << Judgement::NoCallerId;
}

void SessionTimeTest::lateIsNeverVerified()
{
    QFETCH(QStringList, before);
    QFETCH(QString, after);
    QFETCH(Ending, ending);
    QFETCH(Judgement, judgement);
    SessionBench bench;
    bench.wait();
    for (const QString &text : before) {
        bench.observe(text);
    }
    bench.expire();
    const int used = bench.session->attemptsUsed();
    const Instant at = bench.session->as<Ended>()->at;
    bench.clock.advance(3s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(bench.observe(after));
        QCOMPARE(bench.judgement(), judgement);
        QCOMPARE(bench.ending(), ending);
        QCOMPARE(bench.recordedEnding(), ending);
    }
    QCOMPARE(bench.session->attemptsUsed(), used); // a late one is recorded and uses none up
    QCOMPARE(bench.lastAttempt().judgement, judgement);
    QCOMPARE(bench.session->as<Ended>()->at, at); // the time was over when it was over
}

void SessionTimeTest::slowDisk_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<Judgement>("judgement");
    QTest::newRow("right") << QStringList{} << right << Ending::Late << Judgement::Late;
    QTest::newRow("right, after a wrong one")
        << QStringList{wrong} << right << Ending::NotVerified << Judgement::Late;
    QTest::newRow("right, after a hidden one")
        << QStringList{hidden} << right << Ending::Withheld << Judgement::Late;
    QTest::newRow("wrong") << QStringList{} << wrong << Ending::NotVerified
                           << Judgement::NotVerified;
    QTest::newRow("wrong for the last time")
        << QStringList{wrong, wrong} << wrong << Ending::AttemptsUsedUp << Judgement::Locked;
    QTest::newRow("hidden") << QStringList{} << hidden << Ending::Withheld << Judgement::NoCallerId;
}

void SessionTimeTest::slowDisk()
{
    QFETCH(QStringList, before);
    QFETCH(QString, typed);
    QFETCH(Ending, ending);
    QFETCH(Judgement, judgement);
    SessionBench bench;
    bench.wait();
    for (const QString &text : before) {
        bench.observe(text);
    }
    bench.clock.setNow(bench.session->window()->deadline - 1ms);
    bench.journal.hold();
    QVERIFY(bench.session->observe(typed));
    bench.clock.advance(1ms); // the write comes back when the time is over
    bench.session->refresh();
    QVERIFY(bench.session->as<Waiting>()); // what was typed is judged before anything ends
    QVERIFY(bench.release());
    QCOMPARE(bench.judgement(), judgement);
    QCOMPARE(bench.ending(), ending);
    QCOMPARE(bench.recordedEnding(), ending);
    for (const Attempt &attempt : bench.session->attempts()) {
        QVERIFY(attempt.judgement != Judgement::Verified);
    }
}

void SessionTimeTest::finishAfterTheEndUnseen()
{
    SessionBench bench;
    bench.wait();
    bench.clock.advance(60s); // no timer has fired yet
    bench.session->finish(Ending::NoCall);
    QCOMPARE(bench.ending(), Ending::Expired);
}

void SessionTimeTest::noneAcceptedAtOrAfterTheEnd()
{
    QRandomGenerator random(20'240'102);
    const qint64 jumps[] = {0, 3600, -3600, 365 * 86'400, -365 * 86'400};
    int verified = 0;
    int refused = 0;
    for (int i = 0; i < 10'000; ++i) {
        SessionBench bench;
        bench.wait(acceptedReply(), milliseconds(random.bounded(2000)));
        const auto *window = bench.session->window();
        // Within 100 ns, 100 us or 100 ms of the end, on either side; sometimes hours after it.
        const qint64 scale = std::array<qint64, 3>{1, 1'000, 1'000'000}[size_t(random.bounded(3))];
        nanoseconds off{(random.bounded(201) - 100) * scale};
        if (random.bounded(10) == 0) {
            off += hours(random.bounded(1, 10)); // asleep over the end
        }
        bench.clock.setWall(bench.clock.wall().addSecs(jumps[random.bounded(5)]));
        bench.clock.setNow(window->deadline + off);
        const bool slow = random.bounded(4) == 0;
        nanoseconds write{};
        if (slow) {
            write = nanoseconds(random.bounded(200) * scale);
            bench.journal.hold();
        }
        QVERIFY(bench.session->observe(right));
        if (slow) {
            bench.clock.advance(write);
            bench.clock.setWall(bench.clock.wall().addSecs(jumps[random.bounded(5)]));
            QVERIFY(bench.release());
        }
        bench.settle();
        const bool inTime = off + write < 0ns;
        const auto expected = inTime ? Ending::Verified : Ending::Late;
        if (bench.ending() != expected) {
            QFAIL(qPrintable(QStringLiteral("try %1: %2 ns from the end")
                                 .arg(QString::number(i), QString::number(off.count()))));
        }
        ++(inTime ? verified : refused);
    }
    figure(QStringLiteral("verified at or after the end, clock set"),
           QStringLiteral("0 of %1, %2 before it")
               .arg(QString::number(refused), QString::number(verified)),
           QStringLiteral("0"));
    // Both sides were tried, or the test has shown nothing.
    QVERIFY2(verified > 2'000, qPrintable(QString::number(verified)));
    QVERIFY2(refused > 2'000, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(SessionTimeTest)
#include "session_time.moc"
