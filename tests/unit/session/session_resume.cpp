// SPDX-License-Identifier: MIT
#include "sessionbench.h"

using namespace flashcall;
using namespace flashcall::test;
using namespace std::chrono;

namespace {

// Sent `ago` before now with a minute's time.
LeftCase leftCase(const FakeClock &clock, nanoseconds ago, const QList<Attempt> &attempts = {})
{
    const Instant start = clock.now() - ago;
    return {QStringLiteral("11111111-2222-3333-4444-555555555555"),
            QStringLiteral("sandbox"),
            QStringLiteral("Sandbox"),
            flashCallRequest(),
            acceptedReply(),
            attempts,
            {start, start + 60s, clock.wall(), clock.wall().addSecs(60)}};
}

Attempt attempt(Judgement judgement, bool counts = true)
{
    return {
        QDateTime::currentDateTimeUtc(), wrong, QStringLiteral("mismatch"), {}, judgement, counts};
}

} // namespace

// A case another program left waiting goes on where it was, and not a moment longer.
class SessionResumeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOn();
    void onlyWhileItsTimeRuns_data();
    void onlyWhileItsTimeRuns();
    void noneAcceptedAtOrAfterTheEnd();
    void attemptsStayUsedUp_data();
    void attemptsStayUsedUp();
    void whatCannotBeVerifiedEndsAtOnce();
    void aCodeIsJudged();
    void onlyInPlaceOfSending();
};

void SessionResumeTest::goesOn()
{
    SessionBench bench;
    QSignalSpy changed(bench.session.get(), &Session::changed);
    const LeftCase left = leftCase(bench.clock, 23s);
    QVERIFY(bench.session->resume(left));
    QCOMPARE(changed.size(), 1);
    QVERIFY(bench.session->as<Waiting>());
    QCOMPARE(bench.session->caseId(), left.caseId);
    QCOMPARE(bench.session->remaining(), milliseconds(37s));
    QCOMPARE(bench.session->attemptsLeft(), 3);
    QVERIFY(bench.journal.calls.isEmpty()); // it is on record
    QCOMPARE(bench.gateway.sends(), 0);
    QVERIFY(bench.observe(right));
    QCOMPARE(bench.ending(), Ending::Verified);
    QCOMPARE(bench.session->judged()->after, milliseconds(23s));
    QCOMPARE(bench.journal.attempts.last().first, left.caseId);
    QCOMPARE(bench.recordedEnding(), Ending::Verified);
}

void SessionResumeTest::onlyWhileItsTimeRuns_data()
{
    QTest::addColumn<nanoseconds>("ago");
    QTest::addColumn<bool>("taken");
    QTest::newRow("just sent") << nanoseconds(0) << true;
    QTest::newRow("a nanosecond before the end") << nanoseconds(60s) - 1ns << true;
    QTest::newRow("the end") << nanoseconds(60s) << false;
    QTest::newRow("an hour after") << nanoseconds(1h) << false;
}

void SessionResumeTest::onlyWhileItsTimeRuns()
{
    QFETCH(nanoseconds, ago);
    QFETCH(bool, taken);
    SessionBench bench;
    QCOMPARE(bench.session->resume(leftCase(bench.clock, ago)), taken);
    QCOMPARE(bench.session->as<Waiting>() != nullptr, taken);
    QVERIFY(bench.journal.calls.isEmpty());
    QVERIFY(taken || !bench.observe(right));
}

void SessionResumeTest::noneAcceptedAtOrAfterTheEnd()
{
    for (int i = -200; i <= 200; ++i) {
        SessionBench bench;
        QVERIFY(bench.session->resume(leftCase(bench.clock, 23s)));
        bench.clock.advance(37s + microseconds(i * 500));
        bench.clock.setWall(bench.clock.wall().addSecs(i % 2 ? 3'600 : -3'600));
        bench.observe(right);
        QCOMPARE(bench.ending(), i < 0 ? Ending::Verified : Ending::Late);
    }
}

void SessionResumeTest::attemptsStayUsedUp_data()
{
    QTest::addColumn<QList<Attempt>>("before");
    QTest::addColumn<int>("left");
    const Attempt used = attempt(Judgement::NotVerified);
    const Attempt hiddenOne = attempt(Judgement::NoCallerId, false);
    QTest::newRow("one") << QList{used} << 2;
    QTest::newRow("two and a hidden number") << QList{used, hiddenOne, used} << 1;
    QTest::newRow("all") << QList{used, used, used} << 0;
}

void SessionResumeTest::attemptsStayUsedUp()
{
    QFETCH(QList<Attempt>, before);
    QFETCH(int, left);
    SessionBench bench;
    QVERIFY(bench.session->resume(leftCase(bench.clock, 23s, before)));
    QCOMPARE(bench.session->attemptsLeft(), left);
    for (int i = 0; i < left; ++i) {
        QVERIFY(bench.observe(wrong));
    }
    QCOMPARE(bench.ending(), Ending::AttemptsUsedUp);
    QVERIFY(!bench.observe(right));
    QCOMPARE(bench.count(Call::Attempt), left);
}

void SessionResumeTest::whatCannotBeVerifiedEndsAtOnce()
{
    SessionBench bench;
    LeftCase left = leftCase(bench.clock, 23s);
    left.accepted.pattern.clear();
    left.accepted.notes = {replies::Note::NoPattern};
    QVERIFY(bench.session->resume(left));
    QCOMPARE(bench.ending(), Ending::NotVerified);
    QCOMPARE(bench.judgement(), Judgement::Unverifiable);
}

void SessionResumeTest::aCodeIsJudged()
{
    SessionBench bench;
    LeftCase left = leftCase(bench.clock, 23s);
    left.request.steps = {Step{SmsContent{QStringLiteral("{code}")}, 60s, {}}};
    left.request.code = QStringLiteral("271828");
    left.accepted = {};
    left.accepted.messageId = QStringLiteral("abc123def456");
    QVERIFY(bench.session->resume(left));
    QVERIFY(bench.observe(QStringLiteral("271828")));
    QCOMPARE(bench.ending(), Ending::Verified);
}

void SessionResumeTest::onlyInPlaceOfSending()
{
    SessionBench bench;
    bench.send();
    QVERIFY(!bench.session->resume(leftCase(bench.clock, 23s)));
    QVERIFY(bench.session->as<Sending>());

    SessionBench other;
    QVERIFY(other.session->resume(leftCase(other.clock, 23s)));
    QVERIFY(!other.session->resume(leftCase(other.clock, 23s)));
    other.send(); // a session sends nothing once it has a case
    QCOMPARE(other.gateway.sends(), 0);
    // Left alone, it ends by itself.
    other.expire();
    QCOMPARE(other.ending(), Ending::Expired);
}

QTEST_GUILESS_MAIN(SessionResumeTest)
#include "session_resume.moc"
