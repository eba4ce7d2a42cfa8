// SPDX-License-Identifier: MIT
#include "app/session/casetrail.h"

#include "app/sandbox/wire.h"
#include "app/session/caserecords.h"
#include "sessionbench.h"

using namespace flashcall;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Delivery = replies::Delivery;

// A session and what is kept of it, as the desk keeps it.
struct TrailBench : SessionBench
{
    CaseRecord record;

    void wait(const Accepted &accepted = acceptedReply())
    {
        send();
        answer(accepted);
    }
    void answer(const Result<Accepted, Failure> &result)
    {
        clock.advance(1500ms);
        Exchange exchange;
        exchange.finished = clock.now();
        gateway.lastSend()->record(exchange);
        reply(result);
    }
    [[nodiscard]] StatusMark mark(int step, std::chrono::milliseconds after,
                                  Delivery delivery = Delivery::Delivered,
                                  const QString &raw = u"delivered"_s) const
    {
        return {step, delivery, raw, session->window()->start + after};
    }
    [[nodiscard]] std::optional<CaseTrace> trace(const QList<CaseTrace::Shown> &shown = {}) const
    {
        return caseTrace(*session, record, shown);
    }
};

// An ended case on record, handed over at noon and answered a second and a half later.
store::HistoryCase onRecord(const Request &request)
{
    store::HistoryCase shown;
    shown.row.caseId = u"case"_s;
    shown.row.open = false;
    shown.row.ending = Ending::Verified;
    shown.handedAt = QDateTime(QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc());
    shown.answeredAt = shown.handedAt.addMSecs(1500);
    shown.endedAt = shown.handedAt.addSecs(20);
    shown.request = request;
    shown.accepted = acceptedReply();
    return shown;
}

Request withCode()
{
    Request request = flashCallRequest();
    request.code = u"482915"_s;
    request.steps.append(
        {ViberOtpContent{u"t"_s, u"uk"_s, {{u"pin"_s, u"{code}"_s}}, {}}, 60s, {}});
    request.steps.append({SmsContent{u"Your code: {code}"_s}, 60s, {}});
    return request;
}

} // namespace

class CaseTrailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingBeforeTheAnswer();
    void nothingOfWhatWasNotSent();
    void failureIsTheAnswer();
    void countsFromTheSend();
    void unmarkedStepsAreToldOnce();
    void liveCallIsTheAgents_data();
    void liveCallIsTheAgents();
    void hiddenByAButton();
    void codeComesByItsStep_data();
    void codeComesByItsStep();
    void sandboxTellsByItself();
    void takenUpCaseCountsFromTheSend();
    void recordTellsTheSame();
    void recordKnowsWhatWasTyped_data();
    void recordKnowsWhatWasTyped();
    void recordOfNothing_data();
    void recordOfNothing();
};

void CaseTrailTest::nothingBeforeTheAnswer()
{
    TrailBench bench;
    QVERIFY(!bench.trace());
    bench.send();
    QVERIFY(!bench.trace());
    bench.answer(acceptedReply());
    QVERIFY(bench.trace());
}

void CaseTrailTest::nothingOfWhatWasNotSent()
{
    TrailBench bench;
    bench.send();
    bench.answer(
        Unexpected{Failure{replies::FailureClass::NotSent, replies::Reason::ConnectionRefused}});
    QVERIFY(!bench.trace());
}

void CaseTrailTest::failureIsTheAnswer()
{
    TrailBench bench;
    bench.send();
    Failure failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 429};
    failure.retryAfter = 7s;
    bench.answer(Unexpected{failure});
    const auto trace = bench.trace();
    QVERIFY(trace);
    QVERIFY(std::get<Failure>(trace->answer) == failure);
    QVERIFY(trace->replied == 1500ms);
    QVERIFY(trace->shown.isEmpty());
}

void CaseTrailTest::countsFromTheSend()
{
    TrailBench bench;
    bench.wait();
    bench.record.marks = {bench.mark(0, 6500ms, Delivery::Processing, u"processing"_s),
                          bench.mark(0, 12'750ms)};
    const auto trace = bench.trace();
    QVERIFY(trace);
    QVERIFY(trace->replied == 1500ms);
    QCOMPARE(trace->statuses.size(), 2);
    QVERIFY(trace->statuses.at(0) == (SeenStatus{0, 6500ms, u"processing"_s}));
    QVERIFY(trace->statuses.at(1) == (SeenStatus{0, 12'750ms, u"delivered"_s}));
    const auto sent = sandbox::readMessage(trace->requestBody);
    QVERIFY(sent.has_value());
    QCOMPARE(sent->to, u"+380936670003"_s);
    QCOMPARE(sent->callerId, u"+380123456789"_s);
}

// The watch makes no mark of a step that was not used from the first.
void CaseTrailTest::unmarkedStepsAreToldOnce()
{
    TrailBench bench;
    bench.wait();
    bench.record.marks = {bench.mark(0, 6500ms),
                          bench.mark(2, 6500ms, Delivery::Scheduled, u"scheduled"_s),
                          bench.mark(2, 12s, Delivery::NotUsed, u"not_used"_s)};
    Status status;
    status.raw = u"delivered"_s;
    status.fallbacks = {{u"viber_otp"_s, Delivery::NotUsed, u"not_used"_s},
                        {u"sms"_s, Delivery::NotUsed, u"not_used"_s}};
    bench.record.status = status;
    QStringList lines;
    const auto trace = bench.trace();
    for (const SeenStatus &seen : trace->statuses) {
        lines += u"%1 %2 %3"_s.arg(QString::number(seen.after.count()), QString::number(seen.step),
                                   seen.raw);
    }
    QCOMPARE(lines, (QStringList{u"6500 0 delivered"_s, u"6500 2 scheduled"_s, u"6500 1 not_used"_s,
                                 u"12000 2 not_used"_s}));
}

void CaseTrailTest::liveCallIsTheAgents_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("from"); // of the one call, or of none

    QTest::newRow("nothing typed") << QStringList() << QStringList();
    QTest::newRow("verified as typed nationally")
        << QStringList{right} << QStringList{u"+380123456789"_s};
    QTest::newRow("verified after a slip")
        << QStringList{wrong, right} << QStringList{u"+380123456789"_s};
    QTest::newRow("never right") << QStringList{wrong, u"0123456781"_s}
                                 << QStringList{u"0123456781"_s};
    QTest::newRow("hidden") << QStringList{hidden} << QStringList{QString()};
    QTest::newRow("typed empty") << QStringList{u" "_s} << QStringList();
    QTest::newRow("too few digits to tell") << QStringList{u"789"_s} << QStringList();
    QTest::newRow("the last six tell")
        << QStringList{u"456789"_s} << QStringList{u"+380123456789"_s};
    QTest::newRow("cannot be read") << QStringList{u"call me"_s} << QStringList();
}

void CaseTrailTest::liveCallIsTheAgents()
{
    QFETCH(const QStringList, typed);
    QFETCH(const QStringList, from);
    TrailBench bench;
    bench.wait();
    for (const QString &text : typed) {
        bench.clock.advance(4s);
        bench.observe(text);
    }
    const auto trace = bench.trace({{2s, Channel::FlashCall, u"+380999999999"_s, {}}});
    QVERIFY(trace);
    QStringList found;
    for (const CaseTrace::Shown &shown : trace->shown) {
        found.append(shown.from);
        QVERIFY(shown.after == 1500ms + 4s * typed.size());
        QVERIFY(shown.channel == Channel::FlashCall);
    }
    QCOMPARE(found, from);
}

void CaseTrailTest::hiddenByAButton()
{
    TrailBench bench;
    bench.wait();
    bench.clock.advance(10s);
    bench.session->finish(Ending::Withheld);
    const auto trace = bench.trace();
    QCOMPARE(trace->shown.size(), 1);
    QVERIFY(trace->shown.first().after == 11'500ms);
    QVERIFY(trace->shown.first().from.isEmpty());
}

void CaseTrailTest::codeComesByItsStep_data()
{
    QTest::addColumn<int>("delivered"); // a step, or none
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("step"); // -1: nothing is told
    QTest::newRow("the one that was delivered") << 2 << u"482915"_s << 2;
    QTest::newRow("the first, where none was yet") << 0 << u"482915"_s << 1;
    QTest::newRow("a wrong code") << 2 << u"482916"_s << -1;
}

void CaseTrailTest::codeComesByItsStep()
{
    QFETCH(const int, delivered);
    QFETCH(const QString, typed);
    QFETCH(const int, step);
    TrailBench bench;
    bench.send(withCode());
    bench.answer(acceptedReply());
    bench.record.marks = {bench.mark(delivered, 6500ms)};
    bench.observe(typed);
    const auto trace = bench.trace();
    QCOMPARE(trace->shown.value(0).step.value_or(-1), step);
    if (step > 0) {
        QCOMPARE(int(trace->shown.first().channel),
                 step == 1 ? int(Channel::ViberOtp) : int(Channel::Sms));
        QVERIFY(trace->shown.first().from.isEmpty());
        QVERIFY(trace->shown.first().text.isEmpty());
    }
}

void CaseTrailTest::sandboxTellsByItself()
{
    TrailBench bench;
    bench.wait();
    bench.record.sandbox = true;
    bench.observe(wrong);
    const auto trace = bench.trace({{3500ms, Channel::FlashCall, u"+380123456789"_s, {}}});
    QCOMPARE(trace->shown.size(), 1);
    QCOMPARE(trace->shown.first().from, u"+380123456789"_s);
    QVERIFY(trace->shown.first().after == 3500ms);
}

// Its exchange went with the program that sent it.
void CaseTrailTest::takenUpCaseCountsFromTheSend()
{
    TrailBench bench;
    const Instant start = bench.clock.now() - 10s;
    const LeftCase left{u"id"_s,
                        {},
                        {},
                        flashCallRequest(),
                        acceptedReply(),
                        {},
                        Window{start, start + 60s, {}, {}}};
    QVERIFY(bench.session->resume(left));
    bench.record.marks = {{0, Delivery::Delivered, u"delivered"_s, start + 15s}};
    const auto trace = bench.trace();
    QVERIFY(trace);
    QVERIFY(trace->replied == 0ms);
    QVERIFY(trace->statuses.first().after == 15s);
}

void CaseTrailTest::recordTellsTheSame()
{
    store::HistoryCase shown = onRecord(withCode());
    shown.notes = {SeenStatus{0, 6500ms, u"undeliverable"_s}, SeenCost{u"0.05"_s, u"USD"_s},
                   SeenStatus{2, 12s, u"delivered"_s}};
    const auto trace = caseTrace(shown);
    QVERIFY(trace);
    QVERIFY(trace->replied == 1500ms);
    QCOMPARE(std::get<Accepted>(trace->answer).pattern, u"***456789"_s);
    QCOMPARE(trace->statuses.size(), 3);
    QVERIFY(trace->statuses.at(0) == (SeenStatus{0, 6500ms, u"undeliverable"_s}));
    QVERIFY(trace->statuses.at(1) == (SeenStatus{1, 6500ms, u"not_used"_s}));
    QVERIFY(trace->statuses.at(2) == (SeenStatus{2, 12s, u"delivered"_s}));
    QVERIFY(trace->shown.isEmpty());
    shown.notes.clear(); // it was never asked for
    QVERIFY(caseTrace(shown)->statuses.isEmpty());
    shown.answeredAt = shown.handedAt.addSecs(-60); // the wall clock was put back
    QVERIFY(caseTrace(shown)->replied == 0ms);
}

void CaseTrailTest::recordKnowsWhatWasTyped_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QStringList>("told"); // channel, number, step of what is told

    const auto attempt = [](const QString &typed, const QString &verdict, const QString &relation,
                            Judgement judgement) {
        const QDateTime at(QDate(2024, 1, 2), QTime(12, 0, 9), QTimeZone::utc());
        return Attempt{at, typed, verdict, relation, judgement, true};
    };
    using J = Judgement;
    QTest::newRow("verified") << attempt(right, u"match"_s, u"same_number"_s, J::Verified)
                              << QStringList{u"0"_s, u"+380123456789"_s, u"-1"_s};
    QTest::newRow("by its last digits")
        << attempt(u"456789"_s, u"last_digits_only"_s, u"tail_only"_s, J::Verified)
        << QStringList{u"0"_s, u"+380123456789"_s, u"-1"_s};
    QTest::newRow("another that fits")
        << attempt(u"+380999456789"_s, u"match"_s, u"mask_only"_s, J::NotVerified)
        << QStringList{u"0"_s, u"+380999456789"_s, u"-1"_s};
    QTest::newRow("the last of three") << attempt(wrong, u"mismatch"_s, u"different"_s, J::Locked)
                                       << QStringList{u"0"_s, wrong, u"-1"_s};
    QTest::newRow("late") << attempt(right, u"match"_s, u"same_number"_s, J::Late)
                          << QStringList{u"0"_s, u"+380123456789"_s, u"-1"_s};
    QTest::newRow("hidden") << attempt(hidden, u"no_caller_id"_s, u"unknown"_s, J::NoCallerId)
                            << QStringList{u"0"_s, QString(), u"-1"_s};
    QTest::newRow("typed empty") << attempt({}, u"no_caller_id"_s, u"unknown"_s, J::NoCallerId)
                                 << QStringList();
    QTest::newRow("too short") << attempt(u"89"_s, u"too_short"_s, u"tail_only"_s, J::TooShort)
                               << QStringList();
    QTest::newRow("its verdict is not on record")
        << attempt(wrong, {}, {}, J::NotVerified) << QStringList();
    QTest::newRow("a code") << attempt(u"482915"_s, u"code_match"_s, {}, J::Verified)
                            << QStringList{u"1"_s, QString(), u"1"_s};
    QTest::newRow("a wrong code") << attempt(u"482916"_s, u"code_mismatch"_s, {}, J::NotVerified)
                                  << QStringList();
}

void CaseTrailTest::recordKnowsWhatWasTyped()
{
    QFETCH(const Attempt, attempt);
    QFETCH(const QStringList, told);
    store::HistoryCase shown = onRecord(withCode());
    shown.attempts = {attempt};
    const auto trace = caseTrace(shown);
    QVERIFY(trace);
    QStringList found;
    for (const CaseTrace::Shown &one : trace->shown) {
        found << QString::number(int(one.channel)) << one.from
              << QString::number(one.step.value_or(-1));
        QVERIFY(one.after == 9s);
    }
    QCOMPARE(found, told);
}

void CaseTrailTest::recordOfNothing_data()
{
    QTest::addColumn<store::HistoryCase>("shown");
    QTest::addColumn<bool>("recorded");

    store::HistoryCase shown = onRecord(flashCallRequest());
    QTest::newRow("whole") << shown << true;
    shown.row.open = true;
    QTest::newRow("open") << shown << false;
    shown = onRecord(flashCallRequest());
    shown.request.reset();
    QTest::newRow("its request is gone") << shown << false;
    shown = onRecord(flashCallRequest());
    shown.handedAt = {};
    QTest::newRow("not handed over") << shown << false;
    shown = onRecord(flashCallRequest());
    shown.accepted.reset();
    QTest::newRow("without an answer") << shown << false;
    shown.row.failure = Failure{replies::FailureClass::NotSent, replies::Reason::NoConnection};
    QTest::newRow("not sent") << shown << false;
    shown.row.failure = Failure{replies::FailureClass::Unknown, replies::Reason::TimedOut};
    QTest::newRow("no reply") << shown << true;
}

void CaseTrailTest::recordOfNothing()
{
    QFETCH(const store::HistoryCase, shown);
    QFETCH(const bool, recorded);
    QCOMPARE(caseTrace(shown).has_value(), recorded);
}

QTEST_GUILESS_MAIN(CaseTrailTest)
#include "casetrail.moc"
