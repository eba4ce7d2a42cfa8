// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "support/fakeclock.h"
#include "support/journalkit.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;
using namespace std::chrono;

namespace {

const auto first = QStringLiteral("+380936670003");
const auto second = QStringLiteral("+380936670004");
const auto sandbox = QStringLiteral("sandbox");
const auto shop = QStringLiteral("shop");
const auto ann = QStringLiteral("ann");
const auto bob = QStringLiteral("bob");

struct Sent
{
    QString to = first;
    std::optional<Ending> ending;
    QString agent = ann;
    QString connection = shop;
    std::variant<std::monostate, Accepted, Failure> answer{};
};

} // namespace

// What the journal tells the guard: from what is committed and what was given, by true time.
class TestStoreQueries : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteJournal> open(Options options = {})
    {
        auto opened = SqliteJournal::open(m_root->path(), m_clock, std::move(options));
        return opened ? std::move(opened).value() : nullptr;
    }
    QString send(const Sent &what)
    {
        Intent intent = intentAt(m_clock, what.to);
        intent.agent = what.agent;
        intent.connectionId = what.connection;
        bool stored = false;
        m_journal->intent(intent, this, {});
        m_journal->handed(intent.caseId, m_clock.wall());
        if (const auto *accepted = std::get_if<Accepted>(&what.answer)) {
            m_journal->answered(intent.caseId, m_clock.wall(), *accepted);
        } else if (const auto *failure = std::get_if<Failure>(&what.answer)) {
            m_journal->answered(intent.caseId, m_clock.wall(), *failure);
        }
        if (what.ending) {
            m_journal->ended(intent.caseId, m_clock.wall(), *what.ending);
        }
        // A second write of the same thread: when it is answered, the first are durable.
        m_journal->attempt(intent.caseId, attemptWith(m_clock, Judgement::NoCallerId), this,
                           [&stored](const auto &result) { stored = bool(result); });
        [&] { QTRY_VERIFY(stored); }();
        return intent.caseId;
    }
    SendFacts facts(const SendQuestion &question = {first, ann, shop})
    {
        const auto known = m_journal->sendFacts(question);
        [&] { QVERIFY2(known, known ? "" : qPrintable(known.error().detail)); }();
        return known.value_or({});
    }

    std::unique_ptr<QTemporaryDir> m_root;
    FakeClock m_clock;
    std::unique_ptr<SqliteJournal> m_journal;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>(quickFolder());
        m_clock.setNow(Instant(1h));
        m_clock.setBootId(QStringLiteral("boot-1"));
        m_clock.setWall(QDateTime(QDate(2024, 1, 2), QTime(12, 0)));
        m_journal = open();
        QVERIFY(m_journal);
    }
    void cleanup() { m_journal.reset(); }

    void findsSendsOfTheLastTenMinutes()
    {
        send({first, Ending::Expired});
        m_clock.advance(5min);
        const QString middle = send({first, Ending::Verified});
        send({second, Ending::Verified});
        send({first, Ending::NotSent});
        send({first, Ending::Verified, ann, sandbox}); // called nobody
        m_clock.advance(4min);
        const QString last = send({first, Ending::Unknown, bob, QStringLiteral("other")});
        m_clock.advance(1min);

        const SendFacts known = facts();
        QCOMPARE(known.sends.size(), 2); // the first was ten minutes ago
        QCOMPARE(known.sends[0].caseId, last);
        QCOMPARE(known.sends[0].ago, nanoseconds(1min));
        QCOMPARE(known.sends[0].ending, Ending::Unknown);
        QCOMPARE(known.sends[1].caseId, middle);
        QCOMPARE(known.sends[1].ago, nanoseconds(5min));
        QVERIFY(!known.running);
        QCOMPARE(facts({second, ann, shop}).sends.size(), 1);
        QVERIFY(facts({QStringLiteral("+1"), ann, shop}).sends.isEmpty());
        QCOMPARE(facts({first, ann, sandbox}).sends.size(), 1);
    }

    void noClockChangeHidesASend_data()
    {
        QTest::addColumn<qint64>("jump"); // seconds, of the wall clock
        QTest::addColumn<QString>("boot");
        QTest::addColumn<qint64>("sinceBoot"); // seconds
        QTest::addColumn<qint64>("ago");
        const QString same = QStringLiteral("boot-1"), other = QStringLiteral("boot-2");
        QTest::newRow("forward a year") << qint64(31'536'000) << same << qint64(3601) << qint64(1);
        QTest::newRow("back a year") << qint64(-31'536'000) << same << qint64(3601) << qint64(1);
        QTest::newRow("back an hour") << qint64(-3600) << same << qint64(3601) << qint64(1);
        QTest::newRow("machine started anew") << qint64(40) << other << qint64(30) << qint64(40);
        QTest::newRow("started anew, set back")
            << qint64(-3600) << other << qint64(30) << qint64(30);
        QTest::newRow("of the future") << qint64(0) << same << qint64(3000) << qint64(0);
    }
    void noClockChangeHidesASend()
    {
        QFETCH(qint64, jump);
        QFETCH(QString, boot);
        QFETCH(qint64, sinceBoot);
        QFETCH(qint64, ago);
        send({first, Ending::Unknown});
        m_journal = open(); // a program started anew knows it, too
        m_clock.setWall(m_clock.wall().addSecs(jump));
        m_clock.setBootId(boot);
        m_clock.setNow(Instant(seconds(sinceBoot)));
        const SendFacts known = facts({first, ann, shop, 1});
        QCOMPARE(known.sends.size(), 1);
        QCOMPARE(known.sends.first().ago, nanoseconds(seconds(ago)));
        QCOMPARE(known.agentLimitAgo, std::optional<nanoseconds>(seconds(ago)));
        QVERIFY(known.unknown);
    }

    // What is not known may shorten a wait; what is known may not.
    void aClockSetForwardAfterANewStart_data()
    {
        QTest::addColumn<qint64>("before"); // seconds, of the wall clock, before the first record
        QTest::addColumn<qint64>("after");  // and after it
        QTest::addColumn<qint64>("ago");
        QTest::newRow("nobody touched it") << qint64(0) << qint64(0) << qint64(75);
        QTest::newRow("forward afterwards") << qint64(0) << qint64(86'400) << qint64(75);
        QTest::newRow("back afterwards") << qint64(0) << qint64(-86'400) << qint64(35);
        QTest::newRow("forward before: nobody can know") << qint64(300) << qint64(0) << qint64(375);
        QTest::newRow("back before") << qint64(-86'400) << qint64(0) << qint64(35);
        QTest::newRow("back before, forward afterwards")
            << qint64(-86'400) << qint64(86'400) << qint64(35);
    }
    void aClockSetForwardAfterANewStart()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(qint64, ago);
        send({first, Ending::Expired});
        m_journal.reset();
        m_clock.advance(60s);
        m_clock.setBootId(QStringLiteral("boot-2"));
        m_clock.setNow(Instant(20s));
        m_clock.setWall(m_clock.wall().addSecs(before));
        m_journal = open(); // the first record of this run
        m_clock.advance(10s);
        m_journal = open();
        m_clock.advance(5s);
        m_clock.setWall(m_clock.wall().addSecs(after));
        const SendFacts known = facts({first, ann, shop, 1});
        QCOMPARE(known.sends.size(), 1);
        QCOMPARE(known.sends.first().ago, nanoseconds(seconds(ago)));
        QCOMPARE(known.agentLimitAgo, std::optional<nanoseconds>(seconds(ago)));
    }

    void findsTheRunningCase_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::addColumn<milliseconds>("later");
        QTest::addColumn<milliseconds>("left"); // 0: not running
        QTest::newRow("waiting") << true << milliseconds(23s) << milliseconds(37s);
        QTest::newRow("waiting, its last moment") << true << milliseconds(59'999) << 1ms;
        QTest::newRow("waiting, its end") << true << milliseconds(60s) << 0ms;
        QTest::newRow("in flight") << false << milliseconds(29s) << milliseconds(31s);
        QTest::newRow("in flight for ever") << false << milliseconds(60s) << 0ms;
    }
    void findsTheRunningCase()
    {
        QFETCH(bool, answered);
        QFETCH(milliseconds, later);
        QFETCH(milliseconds, left);
        auto other = open(); // another program
        QVERIFY(other);
        Sent sent;
        if (answered) {
            sent.answer = acceptedReply();
        }
        const QString id = send(sent);
        m_clock.advance(later);
        const auto known = other->sendFacts({first, bob, sandbox}); // on any connection
        QCOMPARE(known->running.has_value(), left > 0ms);
        if (left > 0ms) {
            QCOMPARE(known->running->caseId, id);
            QCOMPARE(known->running->left, nanoseconds(left));
        }
        QVERIFY(!other->sendFacts({second, bob, shop})->running);
        QVERIFY(!other->sendFacts({first, bob, shop, 0, id})->running); // about to be closed
        // Its program must have died: without an answer nobody knows what became of it.
        QCOMPARE(facts().unknown.has_value(), !answered && left == 0ms);
    }

    // The ending of a moment ago may still be on its way to the disk.
    void knowsWhatItWasTold_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("sends");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("no call") << Ending::NoCall << 1 << false;
        QTest::newRow("unknown") << Ending::Unknown << 1 << true;
        QTest::newRow("not sent") << Ending::NotSent << 0 << false;
    }
    void knowsWhatItWasTold()
    {
        QFETCH(Ending, ending);
        QFETCH(int, sends);
        QFETCH(bool, unknown);
        const QString id = send({first, {}});
        QVERIFY(facts().running);
        m_journal->ended(id, m_clock.wall(), ending);
        const SendFacts known = facts({first, ann, shop, 1});
        QVERIFY(!known.running);
        QCOMPARE(known.sends.size(), sends);
        QCOMPARE(known.unknown.has_value(), unknown);
        QCOMPARE(known.agentLimitAgo.has_value(), sends > 0);
    }

    void remembersAnUnknown_data()
    {
        QTest::addColumn<QList<Ending>>("endings");
        QTest::addColumn<bool>("found");
        QTest::newRow("none") << QList<Ending>{} << false;
        QTest::newRow("the last") << QList{Ending::Expired, Ending::Unknown} << true;
        QTest::newRow("a later one was accepted")
            << QList{Ending::Unknown, Ending::Expired} << false;
        QTest::newRow("a later one never left") << QList{Ending::Unknown, Ending::NotSent} << true;
    }
    void remembersAnUnknown()
    {
        QFETCH(QList<Ending>, endings);
        QFETCH(bool, found);
        for (const Ending ending : endings) {
            send({first, ending});
        }
        send({first, Ending::Expired, ann, sandbox}); // tells nothing about a real call
        m_clock.advance(hours(48));
        m_journal.reset();
        m_journal = open();
        QCOMPARE(facts().unknown.has_value(), found);
        QVERIFY(!facts({first, ann, sandbox}).unknown);
    }

    void countsAnAgentsSends()
    {
        send({first, Ending::Expired});
        m_clock.advance(1h);
        send({second, Ending::Unknown});
        send({second, Ending::NotSent});
        send({second, Ending::Verified, bob});
        send({second, Ending::Verified, ann, sandbox});
        m_clock.advance(1h);
        send({first, {}});
        m_clock.advance(1h);
        // A day's change makes no difference.
        const auto ago = [this](const QString &agent, int limit) {
            return facts({first, agent, shop, limit}).agentLimitAgo;
        };
        QCOMPARE(ago(ann, 1), std::optional<nanoseconds>(1h));
        QCOMPARE(ago(ann, 2), std::optional<nanoseconds>(2h));
        QCOMPARE(ago(ann, 3), std::optional<nanoseconds>(3h));
        QVERIFY(!ago(ann, 4));
        QVERIFY(!ago(ann, 0));
        QCOMPARE(ago(bob, 1), std::optional<nanoseconds>(2h));
        QVERIFY(!ago(QStringLiteral("nobody"), 1));
    }

    void waitsAsTheServiceAsked_data()
    {
        QTest::addColumn<milliseconds>("later"); // after the answer
        QTest::addColumn<milliseconds>("left");
        QTest::newRow("at once") << 0ms << milliseconds(7s);
        QTest::newRow("6.9 s") << 6'900ms << 100ms;
        QTest::newRow("7 s") << 7'000ms << 0ms;
    }
    void waitsAsTheServiceAsked()
    {
        QFETCH(milliseconds, later);
        QFETCH(milliseconds, left);
        Failure failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 429};
        failure.retryAfter = 7s;
        Intent intent = intentAt(m_clock, second);
        intent.connectionId = shop;
        bool stored = false;
        m_journal->intent(intent, this, {});
        m_clock.advance(3s); // the reply's time
        m_journal->answered(intent.caseId, m_clock.wall(), failure);
        m_journal->attempt(intent.caseId, attemptWith(m_clock, Judgement::NoCallerId), this,
                           [&stored](const auto &result) { stored = bool(result); });
        QTRY_VERIFY(stored);
        m_clock.advance(later);
        const auto wait = facts().retryLeft; // of the account, whatever the number
        QCOMPARE(wait.has_value(), left > 0ms);
        QCOMPARE(wait.value_or(0ns), nanoseconds(left));
        QVERIFY(!facts({first, ann, QStringLiteral("other")}).retryLeft);
    }

    void needsRoomOnTheDisk_data()
    {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<bool>("room");
        constexpr qint64 reserve = 16 * 1024 * 1024;
        QTest::newRow("nothing") << qint64(0) << false;
        QTest::newRow("a byte below") << reserve - 1 << false;
        QTest::newRow("the reserve") << reserve << true;
        QTest::newRow("cannot be told") << qint64(-1) << true;
    }
    void needsRoomOnTheDisk()
    {
        QFETCH(qint64, free);
        QFETCH(bool, room);
        std::atomic<qint64> bytes = 100 * 1024 * 1024;
        Options options;
        options.freeBytes = [&bytes] { return bytes.load(); };
        m_journal = open(std::move(options));
        bytes = free;
        const auto known = m_journal->sendFacts({first, ann, shop});
        QCOMPARE(known.has_value(), room);
        if (!room) {
            QCOMPARE(known.error().problem, journal::Problem::DiskFull);
        }
        m_journal.reset(); // before what it asks
    }
};

QTEST_GUILESS_MAIN(TestStoreQueries)
#include "store_queries.moc"
