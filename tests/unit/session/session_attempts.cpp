// SPDX-License-Identifier: MIT
#include "sessionbench.h"

using namespace flashcall;
using namespace flashcall::test;

// Committed caller IDs: limited, on record before their verdict, judged by class alone.
class SessionAttemptsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesOne_data();
    void judgesOne();
    void threeThenLocked();
    void ruleSetsTheNumber_data();
    void ruleSetsTheNumber();
    void judgesOnce_data();
    void judgesOnce();
    void hiddenUsesNone();
    void unreadableIsNotCommitted_data();
    void unreadableIsNotCommitted();
    void verdictWaitsForTheRecord();
    void oneAtATime();
    void recordFails();
    void recordOfTheLastFails_data();
    void recordOfTheLastFails();
    void recordOfAHiddenOneFails();
    void finishWhileStoring_data();
    void finishWhileStoring();
    void typedEarly_data();
    void typedEarly();
    void typedEarlyAgain();
    void typedEarlyUnreadable();
    void slotCannotOvertakeWhatWasTypedEarly();
    void codeDecides_data();
    void codeDecides();
    void codeIsMissing();
};

void SessionAttemptsTest::judgesOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("relation");
    const auto row = [](const char *name, const char *typed, Judgement judgement,
                        const char *verdict, const char *relation) {
        QTest::newRow(name) << QString::fromLatin1(typed) << judgement
                            << QString::fromLatin1(verdict) << QString::fromLatin1(relation);
    };
    row("as announced", "+380 12 345-67-89", Judgement::Verified, "match", "exact");
    row("national", "012 345 67 89", Judgement::Verified, "match", "same_number");
    row("its last digits", "456789", Judgement::Verified, "last_digits_only", "tail_only");
    row("another ending", "0123456780", Judgement::NotVerified, "mismatch", "different");
    row("another number that fits", "+380991456789", Judgement::NotVerified, "match", "mask_only");
    row("too short", "6789", Judgement::TooShort, "too_short", "tail_only");
    row("hidden", "private", Judgement::NoCallerId, "no_caller_id", nullptr);
}

void SessionAttemptsTest::judgesOne()
{
    QFETCH(QString, typed);
    QFETCH(Judgement, judgement);
    QFETCH(QString, verdict);
    QFETCH(QString, relation);
    SessionBench bench;
    bench.wait();
    bench.clock.advance(16s);
    QVERIFY(bench.observe(typed));
    QCOMPARE(bench.judgement(), judgement);
    QCOMPARE(bench.session->judged()->typed, typed);
    QCOMPARE(bench.session->judged()->after, 17s); // since sending, not since the reply
    const auto &attempt = bench.lastAttempt();
    QCOMPARE(attempt.judgement, judgement);
    QCOMPARE(attempt.typed, typed);
    QCOMPARE(attempt.at, bench.clock.wall());
    QCOMPARE(attempt.verdict, verdict);
    if (!relation.isEmpty()) {
        QCOMPARE(attempt.relation, relation);
    }
    QCOMPARE(bench.journal.attempts.last().first, bench.session->caseId());
}

void SessionAttemptsTest::threeThenLocked()
{
    SessionBench bench;
    bench.wait();
    QCOMPARE(bench.session->attemptsLeft(), 3);
    QVERIFY(bench.observe(wrong));
    QCOMPARE(bench.judgement(), Judgement::NotVerified);
    QCOMPARE(bench.session->attemptsLeft(), 2);
    QVERIFY(bench.observe(QStringLiteral("789")));
    QCOMPARE(bench.judgement(), Judgement::TooShort);
    QCOMPARE(bench.session->attemptsLeft(), 1);
    QVERIFY(bench.observe(wrong));
    QCOMPARE(bench.judgement(), Judgement::Locked);
    QCOMPARE(bench.session->attemptsLeft(), 0);
    QCOMPARE(bench.ending(), Ending::AttemptsUsedUp);
    // The right one comes too late, in whatever form and however often.
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!bench.observe(right));
    }
    QCOMPARE(bench.count(Call::Attempt), 3);
    QCOMPARE(bench.judgement(), Judgement::Locked);
    QCOMPARE(bench.ending(), Ending::AttemptsUsedUp);
}

void SessionAttemptsTest::ruleSetsTheNumber_data()
{
    QTest::addColumn<int>("attempts");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("three") << 3;
    QTest::newRow("five") << 5;
}

void SessionAttemptsTest::ruleSetsTheNumber()
{
    QFETCH(int, attempts);
    SessionBench bench;
    bench.session = std::make_unique<Session>(
        Session::Parts{bench.gateway, bench.journal, bench.clock}, SessionRules{attempts, {}});
    bench.wait();
    for (int used = 0; used < attempts; ++used) {
        QVERIFY(bench.session->running());
        QCOMPARE(bench.session->attemptsLeft(), attempts - used);
        QVERIFY(bench.observe(wrong));
    }
    QCOMPARE(bench.ending(), Ending::AttemptsUsedUp);
    QCOMPARE(bench.judgement(), Judgement::Locked);
}

void SessionAttemptsTest::judgesOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("right") << right << Judgement::Verified << Ending::Verified;
    QTest::newRow("wrong") << wrong << Judgement::NotVerified << Ending::NotVerified;
    QTest::newRow("too short") << QStringLiteral("789") << Judgement::TooShort
                               << Ending::NotVerified;
}

// Who types only once has not used up what was given to others.
void SessionAttemptsTest::judgesOnce()
{
    QFETCH(QString, typed);
    QFETCH(Judgement, judgement);
    QFETCH(Ending, ending);
    SessionBench bench;
    bench.session = std::make_unique<Session>(
        Session::Parts{bench.gateway, bench.journal, bench.clock}, SessionRules{1, {}, true});
    bench.wait();
    QVERIFY(bench.observe(typed));
    QCOMPARE(bench.ending(), ending);
    QCOMPARE(bench.judgement(), judgement);
    QCOMPARE(bench.recordedEnding(), ending);
    QVERIFY(!bench.observe(right));
}

void SessionAttemptsTest::hiddenUsesNone()
{
    SessionBench bench;
    bench.wait();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(bench.observe(hidden));
        QCOMPARE(bench.judgement(), Judgement::NoCallerId);
    }
    QCOMPARE(bench.session->attemptsLeft(), 3);
    QCOMPARE(bench.count(Call::Attempt), 20);
    QVERIFY(!bench.lastAttempt().counts);
    QVERIFY(bench.observe(right));
    QCOMPARE(bench.ending(), Ending::Verified);
}

void SessionAttemptsTest::unreadableIsNotCommitted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("letters") << QStringLiteral("abc");
    QTest::newRow("O for 0") << QStringLiteral("O123456789");
    QTest::newRow("two numbers") << QStringLiteral("0123456789, 0123456780");
    QTest::newRow("a second plus") << QStringLiteral("+380+123456789");
    QTest::newRow("sixteen digits") << QStringLiteral("1234567890123456");
    QTest::newRow("punctuation") << QStringLiteral("()-");
}

void SessionAttemptsTest::unreadableIsNotCommitted()
{
    QFETCH(QString, typed);
    SessionBench bench;
    bench.wait();
    QVERIFY(!bench.observe(typed));
    QVERIFY(!bench.session->judged());
    QVERIFY(bench.session->attempts().isEmpty());
    QCOMPARE(bench.session->attemptsLeft(), 3);
    QCOMPARE(bench.count(Call::Attempt), 0);
    QVERIFY(bench.session->canObserve());
}

void SessionAttemptsTest::verdictWaitsForTheRecord()
{
    SessionBench bench;
    bench.wait();
    bench.journal.hold();
    QVERIFY(bench.session->observe(right));
    bench.settle();
    QVERIFY(bench.session->as<Waiting>());
    QVERIFY(!bench.session->judged());
    QVERIFY(bench.session->attempts().isEmpty()); // it would tell
    QVERIFY(!bench.session->canObserve());
    QCOMPARE(bench.session->attemptsLeft(), 2); // taken at once: a crash gives none back
    QVERIFY(!bench.recordedEnding());
    QVERIFY(bench.release());
    QCOMPARE(bench.judgement(), Judgement::Verified);
    QCOMPARE(bench.session->attempts().size(), 1);
    QCOMPARE(bench.ending(), Ending::Verified);
    QCOMPARE(bench.calls(),
             (QList<Call>{Call::Intent, Call::Handed, Call::Answered, Call::Attempt, Call::Ended}));
}

void SessionAttemptsTest::oneAtATime()
{
    SessionBench bench;
    bench.wait();
    bench.journal.hold();
    QVERIFY(bench.session->observe(wrong));
    for (int i = 0; i < 100; ++i) { // Enter held down
        QVERIFY(!bench.session->observe(wrong));
    }
    QCOMPARE(bench.count(Call::Attempt), 1);
    QCOMPARE(bench.journal.waiting(), 1);
    QVERIFY(bench.release());
    QCOMPARE(bench.session->attemptsLeft(), 2);
}

void SessionAttemptsTest::recordFails()
{
    SessionBench bench;
    bench.wait();
    bench.journal.failAttempts(JournalProblem{journal::Problem::DiskFull, {}});
    QSignalSpy changed(bench.session.get(), &Session::changed);
    QVERIFY(bench.observe(right));
    QVERIFY(bench.session->as<Waiting>());
    QVERIFY(!bench.session->judged()); // right or wrong, nobody is told
    QCOMPARE(bench.session->journalProblem()->problem, journal::Problem::DiskFull);
    QCOMPARE(bench.session->attemptsLeft(), 2);
    QCOMPARE(bench.session->attempts().size(), 1);
    QCOMPARE(bench.session->attempts().first().judgement, Judgement::NotVerified);
    QVERIFY(bench.session->attempts().first().verdict.isEmpty());
    QCOMPARE(changed.size(), 2); // taken, and failed
    // Once the disk has room again the case can still be verified.
    bench.journal.failAttempts({});
    QVERIFY(bench.observe(right));
    QCOMPARE(bench.ending(), Ending::Verified);
}

void SessionAttemptsTest::recordOfTheLastFails_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("the right number") << right;
    QTest::newRow("a wrong number") << wrong;
}

void SessionAttemptsTest::recordOfTheLastFails()
{
    QFETCH(QString, typed);
    SessionBench bench;
    bench.wait();
    bench.observe(wrong);
    bench.observe(wrong);
    bench.journal.failAttempts(JournalProblem{journal::Problem::Failed, {}});
    QVERIFY(bench.observe(typed));
    QCOMPARE(bench.ending(), Ending::AttemptsUsedUp);
    QCOMPARE(bench.judgement(), Judgement::Locked);
    // Both look the same: what it would have come to is forgotten.
    QCOMPARE(bench.session->judged()->finding.kind, Finding::Class::Invalid);
    QCOMPARE(bench.session->judged()->finding.check.checkedDigits, 0);
}

void SessionAttemptsTest::recordOfAHiddenOneFails()
{
    SessionBench bench;
    bench.wait();
    bench.journal.failAttempts(JournalProblem{journal::Problem::Failed, {}});
    QVERIFY(bench.observe(hidden));
    QCOMPARE(bench.session->attemptsLeft(), 3);
    QVERIFY(bench.session->journalProblem());
    QVERIFY(bench.session->canObserve());
}

void SessionAttemptsTest::finishWhileStoring_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("storeFails");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("a right one is verified") << right << false << Ending::Verified;
    QTest::newRow("a wrong one is stopped") << wrong << false << Ending::Stopped;
    QTest::newRow("a hidden one is stopped") << hidden << false << Ending::Stopped;
    QTest::newRow("a right one not on record is stopped") << right << true << Ending::Stopped;
    QTest::newRow("a wrong one not on record is stopped") << wrong << true << Ending::Stopped;
}

void SessionAttemptsTest::finishWhileStoring()
{
    QFETCH(QString, typed);
    QFETCH(bool, storeFails);
    QFETCH(Ending, ending);
    SessionBench bench;
    bench.wait();
    bench.journal.hold();
    if (storeFails) {
        bench.journal.failAttempts(JournalProblem{});
    }
    QVERIFY(bench.session->observe(typed));
    bench.session->finish(Ending::Stopped);
    QVERIFY(bench.session->as<Waiting>());
    QVERIFY(bench.release());
    QCOMPARE(bench.ending(), ending);
    QCOMPARE(bench.count(Call::Ended), 1);
}

void SessionAttemptsTest::typedEarly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("replyAfter");
    QTest::addColumn<std::optional<Ending>>("ending");
    QTest::addColumn<Judgement>("judgement");
    QTest::newRow("right, in time")
        << right << 10 << std::optional(Ending::Verified) << Judgement::Verified;
    QTest::newRow("right, the reply came at the end")
        << right << 60 << std::optional(Ending::Late) << Judgement::Late;
    QTest::newRow("right, the reply came after it")
        << right << 61 << std::optional(Ending::Late) << Judgement::Late;
    QTest::newRow("wrong, in time")
        << wrong << 10 << std::optional<Ending>() << Judgement::NotVerified;
    QTest::newRow("hidden, in time")
        << hidden << 10 << std::optional<Ending>() << Judgement::NoCallerId;
}

void SessionAttemptsTest::typedEarly()
{
    QFETCH(QString, typed);
    QFETCH(int, replyAfter);
    QFETCH(std::optional<Ending>, ending);
    QFETCH(Judgement, judgement);
    SessionBench bench;
    bench.send();
    QVERIFY(bench.observe(typed));
    QCOMPARE(bench.session->pending(), typed);
    QCOMPARE(bench.session->attemptsLeft(), 3);
    QCOMPARE(bench.count(Call::Attempt), 0);
    bench.clock.advance(std::chrono::seconds(replyAfter));
    bench.reply(acceptedReply());
    QCOMPARE(bench.judgement(), judgement);
    QCOMPARE(bench.ending(), ending);
    QVERIFY(bench.session->pending().isEmpty());
    QCOMPARE(bench.count(Call::Attempt), 1);
}

void SessionAttemptsTest::typedEarlyAgain()
{
    SessionBench bench;
    bench.send();
    QVERIFY(bench.observe(wrong));
    QVERIFY(bench.observe(right)); // a correction: the last one counts, and uses one attempt
    bench.reply(acceptedReply());
    QCOMPARE(bench.ending(), Ending::Verified);
    QCOMPARE(bench.session->attempts().size(), 1);

    SessionBench cleared;
    cleared.send();
    QVERIFY(cleared.observe(right));
    QVERIFY(cleared.observe({})); // taken back
    cleared.reply(acceptedReply());
    QVERIFY(cleared.session->as<Waiting>());
    QVERIFY(!cleared.session->judged());
}

void SessionAttemptsTest::typedEarlyUnreadable()
{
    SessionBench bench;
    bench.send();
    QVERIFY(bench.observe(right));
    QVERIFY(!bench.observe(QStringLiteral("O123")));
    QCOMPARE(bench.session->pending(), right);
}

void SessionAttemptsTest::slotCannotOvertakeWhatWasTypedEarly()
{
    SessionBench bench;
    bench.send();
    QVERIFY(bench.observe(right));
    // A page that commits its field as soon as it hears of the pattern.
    QObject::connect(bench.session.get(), &Session::changed, this, [&bench] {
        if (bench.session->as<Waiting>()) {
            bench.session->observe(wrong);
        }
    });
    bench.reply(acceptedReply());
    QCOMPARE(bench.ending(), Ending::Verified);
    QCOMPARE(bench.session->attempts().size(), 1);
}

void SessionAttemptsTest::codeDecides_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Judgement>("judgement");
    for (const Channel channel : {Channel::Sms, Channel::ViberOtp, Channel::Voice}) {
        const int c = int(channel);
        QTest::addRow("%d right", c) << channel << QStringLiteral("048213") << Judgement::Verified;
        QTest::addRow("%d spaced", c)
            << channel << QStringLiteral(" 048 213") << Judgement::Verified;
        QTest::addRow("%d wrong", c)
            << channel << QStringLiteral("048214") << Judgement::NotVerified;
        QTest::addRow("%d leading zero left out", c)
            << channel << QStringLiteral("48213") << Judgement::TooShort;
        QTest::addRow("%d a longer one that ends so", c)
            << channel << QStringLiteral("1048213") << Judgement::NotVerified;
    }
}

void SessionAttemptsTest::codeDecides()
{
    QFETCH(Channel, channel);
    QFETCH(QString, typed);
    QFETCH(Judgement, judgement);
    Request request = flashCallRequest();
    request.code = QStringLiteral("048213");
    request.steps = {makeStep(channel)};
    request.steps.first().ttl = 60s;
    Accepted accepted;
    accepted.messageId = QStringLiteral("abc");
    accepted.notes = {replies::Note::NoPattern}; // a text message's reply has none
    SessionBench bench;
    bench.send(request);
    bench.reply(accepted);
    QVERIFY(bench.session->as<Waiting>());
    QVERIFY(!bench.observe(QStringLiteral("O48213")));
    QVERIFY(bench.observe(typed));
    QCOMPARE(bench.judgement(), judgement);
    QVERIFY(bench.session->judged()->finding.byCode);
    const bool matches = judgement == Judgement::Verified;
    QCOMPARE(bench.lastAttempt().verdict,
             matches ? QStringLiteral("code_match") : QStringLiteral("code_mismatch"));
}

void SessionAttemptsTest::codeIsMissing()
{
    Request request = flashCallRequest();
    request.steps = {Step{SmsContent{QStringLiteral("Hello")}, 60s, {}}};
    SessionBench bench;
    bench.send(request);
    bench.reply(acceptedReply()); // its pattern is no business of a text message
    QCOMPARE(bench.ending(), Ending::NotVerified);
    QCOMPARE(bench.judgement(), Judgement::Unverifiable);
    QVERIFY(!bench.observe(right));
}

QTEST_GUILESS_MAIN(SessionAttemptsTest)
#include "session_attempts.moc"
