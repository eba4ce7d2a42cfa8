// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"
#include "app/store/upkeep.h"

#include "deskbench.h"

#include <QTemporaryDir>

using namespace flashcall;
using namespace flashcall::test;
using guard::Reason;

namespace {

Connection shop()
{
    Connection connection = connectionTo("https://restapi.example.com");
    connection.id = QStringLiteral("shop");
    connection.name = QStringLiteral("Shop");
    return connection;
}

// A console on a real journal: made anew, it is the program started again.
struct Console
{
    FakeClock &clock;
    std::unique_ptr<store::SqliteJournal> journal;
    ScriptedGateway *gateway = nullptr;
    std::unique_ptr<Desk> desk;

    Console(FakeClock &with, const QString &folder)
        : clock(with)
        , journal(std::move(store::SqliteJournal::open(folder, with)).value())
        , desk(std::make_unique<Desk>(Desk::Parts{[this]() -> Journal & { return *journal; }, clock,
                                                  [this](const Connection &, const Secret &) {
                                                      auto made =
                                                          std::make_unique<ScriptedGateway>();
                                                      gateway = made.get();
                                                      return made;
                                                  },
                                                  QStringLiteral("olena")}))
    {
        desk->use(shop(), Secret());
    }
    // Sends and lets it come to `failure`, or to nothing but its end.
    bool send(const std::optional<Failure> &failure = {}, const QString &agreed = {})
    {
        if (!desk->send(flashCallRequest(), {}, agreed)) {
            return false;
        }
        const int before = gateway->sends();
        [&] { QTRY_COMPARE(gateway->sends(), before + 1); }();
        if (failure) {
            gateway->lastSend()->finish(Unexpected{*failure});
        } else {
            gateway->lastSend()->finish(acceptedReply());
        }
        SessionBench::settle();
        if (!failure) {
            desk->current()->finish(Ending::NoCall);
        }
        return true;
    }
    [[nodiscard]] std::optional<Reason> reason() const
    {
        const auto refusal = desk->judge(flashCallRequest()).refusal;
        return refusal ? std::optional(refusal->reason) : std::nullopt;
    }
};

const Failure lost{replies::FailureClass::Unknown, replies::Reason::TimedOut};
const Failure neverLeft{replies::FailureClass::NotSent, replies::Reason::ConnectionRefused};

} // namespace

// The desk asks the guard before each send; what it refuses leaves no trace.
class DeskGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedPlacesAndWritesNothing();
    void unknownNeedsAgreementAboutThatCase();
    void theCaseThatIsReplacedDoesNotStandInTheWay();
    void pausesOutliveTheProgram_data();
    void pausesOutliveTheProgram();
    void limitOutlivesTheProgram();
    void unknownOutlivesTheProgram();
    void whatNeverLeftCostsNothing();
    void oneCasePerNumberInTwoPrograms();
    void inTheSameMomentOnlyOne();
    void anErasedNumberWaitsAllTheSame();
};

void DeskGuardTest::refusedPlacesAndWritesNothing()
{
    DeskBench bench;
    bench.desk->use(shop(), Secret());
    bench.journal.facts.sends = {{QStringLiteral("before"), 29'900ms, Ending::Expired}};
    QSignalSpy replaced(bench.desk.get(), &Desk::caseReplaced);
    QVERIFY(!bench.send());
    QVERIFY(!bench.desk->current());
    QVERIFY(bench.journal.calls.isEmpty());
    QCOMPARE(bench.gateways.last()->sends(), 0);
    QCOMPARE(replaced.size(), 0);
    bench.journal.facts.sends.first().ago = 30s;
    QVERIFY(bench.send());
    QCOMPARE(bench.gateways.last()->sends(), 1);
    // A refusal leaves the case on the table where it is.
    bench.accept();
    bench.desk->current()->finish(Ending::NoCall);
    bench.journal.factsProblem = JournalProblem{journal::Problem::DiskFull, {}};
    const Session *before = bench.desk->current();
    QVERIFY(!bench.send());
    QCOMPARE(bench.desk->current(), before);
    QCOMPARE(bench.journal.intents.size(), 1);
}

void DeskGuardTest::unknownNeedsAgreementAboutThatCase()
{
    DeskBench bench;
    bench.desk->use(shop(), Secret());
    bench.journal.facts.unknown = PastSend{QStringLiteral("lost"), 1h, Ending::Unknown};
    QCOMPARE(bench.desk->judge(flashCallRequest()).unknownCase, QStringLiteral("lost"));
    QVERIFY(!bench.desk->send(flashCallRequest()));
    QVERIFY(!bench.desk->send(flashCallRequest(), {}, QStringLiteral("an older one")));
    QVERIFY(bench.journal.calls.isEmpty());
    QVERIFY(bench.desk->send(flashCallRequest(), {}, QStringLiteral("lost")));
    SessionBench::settle();
    QCOMPARE(bench.gateways.last()->sends(), 1);
}

void DeskGuardTest::theCaseThatIsReplacedDoesNotStandInTheWay()
{
    DeskBench bench;
    bench.desk->use(shop(), Secret());
    static_cast<void>(bench.desk->judge(flashCallRequest(), QStringLiteral("this one")));
    QCOMPARE(bench.journal.asked.replacing, QStringLiteral("this one"));
}

void DeskGuardTest::pausesOutliveTheProgram_data()
{
    QTest::addColumn<bool>("again");    // the program is started anew
    QTest::addColumn<qint64>("jump");   // of the wall clock, in seconds
    QTest::addColumn<qint64>("passed"); // true time, in milliseconds
    QTest::addColumn<bool>("sent");
    for (const bool again : {false, true}) {
        for (const qint64 jump : {0, -3'600, 3'600, -31'536'000, 31'536'000}) {
            for (const qint64 passed : {0, 29'900, 30'000}) {
                QTest::addRow("%s, clock set by %lld s, %lld ms later",
                              again ? "started anew" : "still running", jump, passed)
                    << again << jump << passed << (passed >= 30'000);
            }
        }
    }
}

void DeskGuardTest::pausesOutliveTheProgram()
{
    QFETCH(bool, again);
    QFETCH(qint64, jump);
    QFETCH(qint64, passed);
    QFETCH(bool, sent);
    const QTemporaryDir folder;
    FakeClock clock;
    auto console = std::make_unique<Console>(clock, folder.path());
    QVERIFY(console->send());
    if (again) {
        console.reset();
        console = std::make_unique<Console>(clock, folder.path());
    }
    clock.advance(std::chrono::milliseconds(passed));
    clock.setWall(clock.wall().addSecs(jump));
    QCOMPARE(console->reason(), sent ? std::optional<Reason>() : Reason::Pause);
    QCOMPARE(console->send(), sent);
}

void DeskGuardTest::limitOutlivesTheProgram()
{
    const QTemporaryDir folder;
    FakeClock clock;
    for (int i = 0; i < 3; ++i) {
        Console console(clock, folder.path());
        QVERIFY(console.send());
        clock.advance(130s);
    }
    Console console(clock, folder.path());
    QCOMPARE(console.reason(), Reason::NumberLimit);
    clock.setWall(clock.wall().addDays(1));
    QCOMPARE(console.reason(), Reason::NumberLimit);
    clock.advance(209'999ms);
    QVERIFY(!console.send());
    clock.advance(1ms); // the first was ten minutes ago
    QVERIFY(console.send());
}

void DeskGuardTest::unknownOutlivesTheProgram()
{
    const QTemporaryDir folder;
    FakeClock clock;
    QString first;
    {
        Console console(clock, folder.path());
        QVERIFY(console.send(lost));
        first = console.desk->current()->caseId();
        clock.advance(1h);
        QVERIFY(!console.send()); // not even with the case on the table
        QVERIFY(console.desk->clear());
        QVERIFY(!console.send());
    }
    Console console(clock, folder.path());
    QVERIFY(!console.send());
    QCOMPARE(console.desk->judge(flashCallRequest()).unknownCase, first);
    QVERIFY(console.send({}, first));
    clock.advance(1h);
    QVERIFY(console.send()); // the last one's outcome is known
}

void DeskGuardTest::whatNeverLeftCostsNothing()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Console console(clock, folder.path());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(console.send(neverLeft));
    }
    QCOMPARE(console.reason(), std::optional<Reason>());
}

void DeskGuardTest::oneCasePerNumberInTwoPrograms()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Console one(clock, folder.path()), two(clock, folder.path());
    QVERIFY(one.desk->send(flashCallRequest()));
    QTRY_COMPARE(one.gateway->sends(), 1);
    QCOMPARE(two.reason(), Reason::RunningCase);
    QVERIFY(!two.send());
    one.gateway->lastSend()->finish(acceptedReply());
    SessionBench::settle();
    QCOMPARE(two.reason(), Reason::RunningCase);
    clock.advance(60s);
    one.desk->current()->refresh(); // ends it
    QVERIFY(two.reason() != Reason::RunningCase);
}

// Whether or not the second asks before the first is on record; that both do is forced in
// integration.store_samenumber.
void DeskGuardTest::inTheSameMomentOnlyOne()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Console one(clock, folder.path()), two(clock, folder.path());
    QVERIFY(one.desk->send(flashCallRequest()));
    if (!two.desk->send(flashCallRequest())) {
        QCOMPARE(two.reason(), Reason::RunningCase);
        QTRY_COMPARE(one.gateway->sends(), 1);
        return;
    }
    const auto decided = [](const Console &console) {
        return console.gateway->sends() == 1 || console.desk->current()->as<Ended>();
    };
    QTRY_VERIFY(decided(one) && decided(two));
    QCOMPARE(one.gateway->sends() + two.gateway->sends(), 1);
    const Console &kept = one.gateway->sends() == 0 ? one : two;
    QCOMPARE(kept.desk->current()->keptBack()->refusal->reason, Reason::RunningCase);
    QCOMPARE(kept.desk->current()->as<Ended>()->ending, Ending::NotSent);
}

void DeskGuardTest::anErasedNumberWaitsAllTheSame()
{
    const QTemporaryDir folder;
    FakeClock clock;
    {
        Console console(clock, folder.path());
        QVERIFY(console.send());
        clock.advance(1s);
    }
    const PhoneNumber to = flashCallRequest().to;
    QCOMPARE(store::eraseNumber(folder.path(), to, clock)->cases, 1);
    Console console(clock, folder.path());
    QCOMPARE(console.reason(), Reason::Pause);
    clock.advance(30s);
    QCOMPARE(console.reason(), std::optional<Reason>());
    QVERIFY(console.send());
    clock.advance(40s);
    QCOMPARE(console.reason(), Reason::Pause); // the second: 60 s
}

QTEST_GUILESS_MAIN(DeskGuardTest)
#include "desk_guard.moc"
