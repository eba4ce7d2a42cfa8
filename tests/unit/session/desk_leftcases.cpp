// SPDX-License-Identifier: MIT
#include "app/session/leftcases.h"

#include "deskbench.h"

using namespace flashcall;
using namespace flashcall::test;
using namespace std::chrono;

namespace {

// As the journal has it: handed over `ago` before now, on this or another run of the machine.
store::OpenCase openCase(const FakeClock &clock, const QString &id, nanoseconds ago,
                         const QString &bootId = {})
{
    store::OpenCase open;
    open.caseId = id;
    open.sent = {clock.wall().addMSecs(-duration_cast<milliseconds>(ago).count()),
                 (clock.now() - ago).time_since_epoch().count(),
                 bootId.isEmpty() ? clock.bootId() : bootId};
    open.created = open.sent;
    open.connectionId = QStringLiteral("sandbox");
    open.connectionName = QStringLiteral("Sandbox");
    open.request = flashCallRequest();
    open.to = open.request->to.e164();
    open.accepted = acceptedReply();
    return open;
}

QStringList ids(const LeftCases &cases)
{
    QStringList all;
    for (const LeftCase &left : cases.offers()) {
        all << left.caseId;
    }
    return all;
}

} // namespace

// Cases left waiting: offered with their true time, ended when it is over, taken up by the desk.
class DeskLeftCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersTheNewestFirst();
    void tellsTheTrueTime_data();
    void tellsTheTrueTime();
    void endsWhatIsOver_data();
    void endsWhatIsOver();
    void lookedAtByItself();
    void takenOnce();
    void unreadableIsNotOffered();
    void deskTakesItUp();
    void deskTakesUpNoneWhileOneRuns();
    void statusIsAskedWhereItWasSent_data();
    void statusIsAskedWhereItWasSent();
    void judgedAsItsConnectionSays_data();
    void judgedAsItsConnectionSays();
    void notAtOrAfterTheEnd();
};

void DeskLeftCasesTest::offersTheNewestFirst()
{
    FakeClock clock;
    FakeJournal journal;
    const LeftCases cases(
        journal, clock,
        {openCase(clock, QStringLiteral("old"), 40s), openCase(clock, QStringLiteral("new"), 10s)});
    QCOMPARE(ids(cases), (QStringList{QStringLiteral("new"), QStringLiteral("old")}));
    QVERIFY(journal.calls.isEmpty());
}

void DeskLeftCasesTest::tellsTheTrueTime_data()
{
    QTest::addColumn<qint64>("jump"); // of the wall clock since it was sent, beside the true time
    QTest::addColumn<bool>("otherBoot");
    QTest::addColumn<milliseconds>("left");
    QTest::newRow("plain") << qint64(0) << false << milliseconds(37s);
    QTest::newRow("clock set back an hour") << qint64(-3'600) << false << milliseconds(37s);
    QTest::newRow("clock set forward an hour") << qint64(3'600) << false << milliseconds(37s);
    // The machine is up for an hour: longer than the case's time.
    QTest::newRow("machine started anew") << qint64(0) << true << 0ms;
    QTest::newRow("started anew and set back") << qint64(-3'600) << true << 0ms;
}

void DeskLeftCasesTest::tellsTheTrueTime()
{
    QFETCH(qint64, jump);
    QFETCH(bool, otherBoot);
    QFETCH(milliseconds, left);
    FakeClock clock;
    FakeJournal journal;
    const store::OpenCase open = openCase(clock, QStringLiteral("left"), 23s,
                                          otherBoot ? QStringLiteral("other") : QString());
    clock.setWall(clock.wall().addSecs(jump));
    const LeftCases cases(journal, clock, {open});
    QCOMPARE(cases.offers().isEmpty(), left == 0ms);
    if (left > 0ms) {
        const LeftCase offer = cases.offers().first();
        QCOMPARE(cases.remaining(offer), nanoseconds(left));
        QCOMPARE(offer.window.start, clock.now() - 23s);
        QCOMPARE(offer.window.deadline, clock.now() + 37s);
        QCOMPARE(offer.window.wallEnd, clock.wall().addSecs(37)); // by the clock people see
    }
}

void DeskLeftCasesTest::endsWhatIsOver_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("nothing was typed") << QString() << Judgement::NoCallerId << Ending::Expired;
    QTest::newRow("an attempt failed") << wrong << Judgement::NotVerified << Ending::NotVerified;
    QTest::newRow("the number was hidden")
        << QStringLiteral("anonymous") << Judgement::NoCallerId << Ending::Withheld;
}

void DeskLeftCasesTest::endsWhatIsOver()
{
    QFETCH(QString, typed);
    QFETCH(Judgement, judgement);
    QFETCH(Ending, ending);
    FakeClock clock;
    FakeJournal journal;
    store::OpenCase over = openCase(clock, QStringLiteral("over"), 60s);
    store::OpenCase open = openCase(clock, QStringLiteral("open"), 23s);
    if (!typed.isEmpty()) {
        const bool counts = judgement == Judgement::NotVerified;
        over.attempts = open.attempts = {{clock.wall(), typed, {}, {}, judgement, counts}};
    }
    LeftCases cases(journal, clock, {over, open});
    QCOMPARE(journal.endings.size(), 1); // at once
    QCOMPARE(journal.endings.first().caseId, QStringLiteral("over"));
    QCOMPARE(journal.endings.first().ending, ending);

    QSignalSpy changed(&cases, &LeftCases::changed);
    clock.advance(37s - 1ns);
    cases.refresh();
    QCOMPARE(cases.offers().size(), 1);
    QCOMPARE(changed.size(), 0);
    clock.advance(1ns);
    cases.refresh();
    QVERIFY(cases.offers().isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(journal.endings.size(), 2);
    QCOMPARE(journal.endings.last().caseId, QStringLiteral("open"));
    QCOMPARE(journal.endings.last().ending, ending);
    cases.refresh();
    QCOMPARE(journal.endings.size(), 2); // once
}

void DeskLeftCasesTest::lookedAtByItself()
{
    FakeClock clock;
    FakeJournal journal;
    LeftCases cases(journal, clock, {openCase(clock, QStringLiteral("open"), 23s)});
    QSignalSpy changed(&cases, &LeftCases::changed);
    clock.advance(37s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(journal.endings.size(), 1);
}

void DeskLeftCasesTest::takenOnce()
{
    FakeClock clock;
    FakeJournal journal;
    LeftCases cases(journal, clock, {openCase(clock, QStringLiteral("open"), 23s)});
    QVERIFY(!cases.take(QStringLiteral("another")));
    const auto taken = cases.take(QStringLiteral("open"));
    QVERIFY(taken);
    QCOMPARE(taken->accepted.pattern, QStringLiteral("***456789"));
    QVERIFY(!cases.take(QStringLiteral("open")));
    clock.advance(1h);
    cases.refresh();
    QVERIFY(journal.endings.isEmpty()); // whoever took it sees to that
}

void DeskLeftCasesTest::unreadableIsNotOffered()
{
    FakeClock clock;
    FakeJournal journal;
    store::OpenCase open = openCase(clock, QStringLiteral("open"), 23s);
    open.request.reset();
    LeftCases cases(journal, clock, {open});
    QVERIFY(cases.offers().isEmpty());
    QVERIFY(!cases.take(QStringLiteral("open")));
    clock.advance(37s);
    cases.refresh();
    QCOMPARE(journal.endings.size(), 1);
}

void DeskLeftCasesTest::deskTakesItUp()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    LeftCases cases(bench.journal, bench.clock,
                    {openCase(bench.clock, QStringLiteral("open"), 23s)});
    QSignalSpy replaced(bench.desk.get(), &Desk::caseReplaced);
    QVERIFY(bench.desk->adopt(*cases.take(QStringLiteral("open"))));
    QCOMPARE(replaced.size(), 1);
    QVERIFY(bench.desk->current()->as<Waiting>());
    QCOMPARE(bench.desk->current()->remaining(), milliseconds(37s));
    QVERIFY(bench.desk->watch()->following());
    QCOMPARE(bench.gateways.last()->sends(), 0);
    QVERIFY(bench.desk->current()->observe(right));
    SessionBench::settle();
    QCOMPARE(bench.journal.endings.last().ending, Ending::Verified);
    QCOMPARE(bench.journal.endings.last().caseId, QStringLiteral("open"));
}

void DeskLeftCasesTest::deskTakesUpNoneWhileOneRuns()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    LeftCases cases(bench.journal, bench.clock,
                    {openCase(bench.clock, QStringLiteral("open"), 23s)});
    const LeftCase left = cases.offers().first();
    QVERIFY(bench.send());
    const Session *running = bench.desk->current();
    QVERIFY(!bench.desk->adopt(left));
    QCOMPARE(bench.desk->current(), running);
    bench.accept();
    bench.desk->current()->finish(Ending::Stopped);
    QVERIFY(bench.desk->adopt(left));
    QVERIFY(!bench.send()); // now this one runs
}

void DeskLeftCasesTest::statusIsAskedWhereItWasSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("followed");
    const QString sandbox = QStringLiteral("sandbox"), name = QStringLiteral("Sandbox");
    QTest::newRow("here") << sandbox << name << true;
    QTest::newRow("elsewhere") << QStringLiteral("shop") << QStringLiteral("Shop") << false;
    QTest::newRow("another host of the command line") << sandbox << QStringLiteral("host") << false;
}

void DeskLeftCasesTest::statusIsAskedWhereItWasSent()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(bool, followed);
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    store::OpenCase open = openCase(bench.clock, QStringLiteral("open"), 23s);
    open.connectionId = id;
    open.connectionName = name;
    LeftCases cases(bench.journal, bench.clock, {open});
    QVERIFY(bench.desk->adopt(cases.offers().first()));
    QCOMPARE(bench.desk->watch() && bench.desk->watch()->following(), followed);
    bench.clock.advance(5s);
    if (bench.desk->watch()) {
        bench.desk->watch()->refresh();
    }
    QCOMPARE(bench.gateways.last()->statusAsked().size(), followed ? 1 : 0);
    QVERIFY(bench.desk->current()->observe(right)); // judged here as there
    SessionBench::settle();
    QCOMPARE(bench.journal.endings.last().ending, Ending::Verified);
}

void DeskLeftCasesTest::judgedAsItsConnectionSays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("blind");
    QTest::newRow("the one in force") << QStringLiteral("sandbox") << 3 << false;
    QTest::newRow("another one") << QStringLiteral("shop") << 1 << true;
    QTest::newRow("one that is gone") << QStringLiteral("gone") << 3 << true;
}

void DeskLeftCasesTest::judgedAsItsConnectionSays()
{
    QFETCH(QString, id);
    QFETCH(int, attempts);
    QFETCH(bool, blind);
    FakeClock clock;
    FakeJournal journal;
    Desk desk(
        {[&journal]() -> Journal & { return journal; }, clock,
         [](const Connection &, const Secret &) { return std::make_unique<ScriptedGateway>(); },
         QStringLiteral("olena"),
         [](const QString &wanted) {
             Connection shop = sandboxConnection();
             shop.id = QStringLiteral("shop");
             shop.attempts = 1;
             shop.blind = true;
             return wanted == shop.id ? std::optional(shop) : std::nullopt;
         }});
    desk.use(connectionTo("http://127.0.0.1:8080"), Secret());
    store::OpenCase open = openCase(clock, QStringLiteral("open"), 23s);
    open.connectionId = id;
    open.connectionName = id == QStringLiteral("sandbox") ? QStringLiteral("Sandbox") : id;
    LeftCases cases(journal, clock, {open});
    QVERIFY(desk.adopt(cases.offers().first()));
    QCOMPARE(desk.current()->rules().attempts, attempts);
    QCOMPARE(desk.caseConnection().blind, blind);
    QCOMPARE(desk.caseConnection().name, open.connectionName);
    QVERIFY(desk.current()->observe(wrong));
    SessionBench::settle();
    QCOMPARE(desk.current()->as<Ended>() != nullptr, attempts == 1);
}

void DeskLeftCasesTest::notAtOrAfterTheEnd()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    LeftCases cases(bench.journal, bench.clock,
                    {openCase(bench.clock, QStringLiteral("open"), 23s)});
    const LeftCase left = cases.offers().first();
    QSignalSpy replaced(bench.desk.get(), &Desk::caseReplaced);
    bench.clock.advance(37s);
    QVERIFY(!cases.take(QStringLiteral("open")));
    QVERIFY(!bench.desk->adopt(left));
    QVERIFY(!bench.desk->current());
    QCOMPARE(replaced.size(), 0);
}

QTEST_GUILESS_MAIN(DeskLeftCasesTest)
#include "desk_leftcases.moc"
