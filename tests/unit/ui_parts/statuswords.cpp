// SPDX-License-Identifier: MIT
#include "ui/verify/statuswords.h"

#include "app/session/statuswatch.h"
#include "support/fakeclock.h"
#include "support/scriptedgateway.h"
#include "ui/verify/timelinelanes.h"

#include <QCoreApplication>
#include <QTest>

using namespace flashcall;
using namespace flashcall::test;
using namespace flashcall::ui;
using namespace std::chrono_literals;

namespace {

StepStatus step(const char *type, replies::Delivery delivery, const char *raw)
{
    return {QString::fromLatin1(type), delivery, QString::fromUtf8(raw)};
}

Status told()
{
    Status status;
    status.messageId = QStringLiteral("abc123def456");
    status.delivery = replies::Delivery::Processing;
    status.raw = QStringLiteral("processing");
    return status;
}

} // namespace

// All the service told, in our words and its own.
class StatusWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void watch();
    void runOfARecord();
    void runOfTheHistory();
};

void StatusWordsTest::words_data()
{
    using replies::Delivery;
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("alone") << told() << "Delivery: on its way (processing)";
    Status own = told();
    own.delivery = Delivery::Other;
    own.raw = QStringLiteral("teleported");
    QTest::newRow("a word of its own") << own << "Delivery: teleported";
    Status all = told();
    all.delivery = Delivery::Delivered;
    all.raw = QStringLiteral("delivered");
    all.fallbacks = {step("sms", Delivery::NotUsed, "not_used")};
    all.extended = {step("viber", Delivery::Delivered, "delivered"),
                    step("sms", Delivery::NotUsed, "not_used")};
    all.parts = 2;
    all.cost = QStringLiteral("0.05");
    all.currency = QStringLiteral("USD");
    QTest::newRow("everything") << all
                                << "Delivery: delivered (delivered) · Fallbacks: sms not used "
                                   "(not_used) · By channel: viber delivered (delivered), sms not "
                                   "used (not_used) · 2 part(s) · Cost: 0.05 USD";
    Status priced = told();
    priced.cost = QStringLiteral("0.05");
    QTest::newRow("no currency") << priced << "Delivery: on its way (processing) · Cost: 0.05";
    Status evil = told();
    evil.delivery = Delivery::Other;
    evil.raw = QStringLiteral("a\nb");
    QTest::newRow("one line") << evil << "Delivery: a b";
}

void StatusWordsTest::words()
{
    QFETCH(const Status, status);
    QFETCH(const QString, words);
    QCOMPARE(statusWords(status), words);
}

void StatusWordsTest::watch()
{
    QCOMPARE(statusWords(static_cast<const StatusWatch *>(nullptr)), QString());
    FakeClock clock;
    ScriptedGateway gateway;
    StatusWatch watch(gateway, clock, StatusWatch::Pace{});
    QCOMPARE(statusWords(&watch), QString());
    watch.follow(told().messageId);
    QCOMPARE(statusWords(&watch), QStringLiteral("Delivery: not known yet"));
    const auto answer = [&](const Result<Status, Failure> &result) {
        clock.advance(12s);
        watch.refresh();
        gateway.lastStatus()->finish(result);
        QCoreApplication::sendPostedEvents();
    };
    answer(told());
    QCOMPARE(statusWords(&watch), QStringLiteral("Delivery: on its way (processing)"));
    answer(Unexpected{Failure{replies::FailureClass::Unknown, replies::Reason::TimedOut}});
    QVERIFY(statusWords(&watch).startsWith(
        QStringLiteral("Delivery: on its way (processing) · The last question for the status: ")));
    Status last = told();
    last.delivery = replies::Delivery::Delivered;
    last.raw = QStringLiteral("delivered");
    answer(last);
    QCOMPARE(statusWords(&watch),
             QStringLiteral("Delivery: delivered (delivered) · no longer asked"));
}

void StatusWordsTest::runOfARecord()
{
    CaseRecord record;
    record.caseId = QStringLiteral("1a2b3c4d-0000-4000-8000-000000000000");
    record.connectionName = QStringLiteral("Shop");
    record.request =
        Request{PhoneNumber::parse(QStringLiteral("+380936670003"), {}).value(), {}, {},
                {makeStep(Channel::FlashCall), makeStep(Channel::Sms)},          {}, {}};
    record.window = Window{Instant(100s), Instant(160s), {}, {}};
    record.marks = {{1, replies::Delivery::Delivered, QStringLiteral("delivered"), Instant(112s)},
                    {7, replies::Delivery::Other, QStringLiteral("x"), Instant(113s)}};
    record.ending = Ending::NoCall;
    const TimelineRun run = timelineRun(record);
    QCOMPARE(run.title, QStringLiteral("Case 1a2b3c4d"));
    QCOMPARE(run.lanes.size(), 2);
    QCOMPARE(run.lanes[1].marks.size(), 1); // a step that was not planned has no lane
    QCOMPARE(run.lanes[1].marks.first().at, std::chrono::milliseconds(12s));
    QVERIFY(run.facts.contains(QStringLiteral("No call")));
    QVERIFY(!run.facts.join(u' ').contains(QStringLiteral("380936670003"))); // masked
    QVERIFY(!run.sandbox);
}

void StatusWordsTest::runOfTheHistory()
{
    store::HistoryCase shown;
    shown.row.caseId = QStringLiteral("1a2b3c4d-0000-4000-8000-000000000000");
    shown.row.connection = sandboxConnection().name;
    shown.request = Request{PhoneNumber::parse(QStringLiteral("+380936670003"), {}).value(),
                            {},
                            {},
                            {makeStep(Channel::FlashCall)},
                            {},
                            {}};
    shown.notes = {SeenStatus{0, 5s, QStringLiteral("undeliverable")},
                   SeenCost{QStringLiteral("1"), {}}};
    const TimelineRun run = timelineRun(shown);
    QCOMPARE(run.lanes.size(), 1);
    QCOMPARE(run.lanes.first().marks.size(), 1);
    QCOMPARE(run.lanes.first().marks.first().tone, Tone::Bad);
    QVERIFY(run.sandbox);
    QVERIFY(run.facts.contains(QStringLiteral("Running")));
    shown.request.reset(); // erased
    QVERIFY(timelineRun(shown).lanes.isEmpty());
}

QTEST_MAIN(StatusWordsTest)
#include "statuswords.moc"
