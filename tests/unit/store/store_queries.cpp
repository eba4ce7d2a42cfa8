// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "support/fakeclock.h"
#include "support/journalkit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;
using namespace std::chrono_literals;

namespace {

const auto first = QStringLiteral("+380936670003");
const auto second = QStringLiteral("+380936670004");

} // namespace

class TestStoreQueries : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteJournal> open()
    {
        auto opened = SqliteJournal::open(m_root->path(), m_clock);
        return opened ? std::move(opened).value() : nullptr;
    }
    QString send(const QString &to, std::optional<Ending> ending,
                 const QString &agent = QStringLiteral("agent-1"))
    {
        Intent intent = intentAt(m_clock, to);
        intent.agent = agent;
        bool stored = false;
        m_journal->intent(intent, this, {});
        if (ending) {
            m_journal->ended(intent.caseId, m_clock.wall(), *ending);
        }
        // A second write of the same thread: when it is answered, the first are durable.
        m_journal->attempt(intent.caseId, attemptWith(m_clock, Judgement::NoCallerId), this,
                           [&stored](const auto &result) { stored = bool(result); });
        [&] { QTRY_VERIFY(stored); }();
        return intent.caseId;
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

    void findsSendsWithinTheWindow()
    {
        send(first, Ending::Expired);
        m_clock.advance(5min);
        const QString middle = send(first, Ending::Verified);
        send(second, Ending::Verified);
        send(first, Ending::NotSent);
        m_clock.advance(6min);
        const QString last = send(first, {});
        m_clock.advance(1min);

        const auto sends = m_journal->queries().sendsTo(first, 10min);
        QVERIFY(sends.has_value());
        QCOMPARE(sends->size(), 2);
        QCOMPARE(sends->at(0).caseId, last);
        QVERIFY(!sends->at(0).ending);
        QCOMPARE(sends->at(0).elapsed, std::chrono::nanoseconds(1min));
        QCOMPARE(sends->at(1).caseId, middle);
        QCOMPARE(sends->at(1).ending, Ending::Verified);
        QCOMPARE(sends->at(1).elapsed, std::chrono::nanoseconds(7min));
        QCOMPARE(m_journal->queries().sendsTo(first, 13min)->size(), 3);
        QVERIFY(m_journal->queries().sendsTo(QStringLiteral("+1"), 13min)->isEmpty());
    }

    void noClockChangeHidesASend_data()
    {
        QTest::addColumn<qint64>("jump"); // seconds, of the wall clock
        QTest::addColumn<QString>("boot");
        QTest::addColumn<qint64>("sinceBoot");
        QTest::addColumn<qint64>("elapsed");
        const QString same = QStringLiteral("boot-1"), other = QStringLiteral("boot-2");
        QTest::newRow("forward a year") << qint64(31'536'000) << same << qint64(3601) << qint64(1);
        QTest::newRow("back a year") << qint64(-31'536'000) << same << qint64(3601) << qint64(1);
        QTest::newRow("back an hour") << qint64(-3600) << same << qint64(3601) << qint64(1);
        QTest::newRow("machine started anew") << qint64(40) << other << qint64(30) << qint64(40);
        QTest::newRow("started anew, set back")
            << qint64(-3600) << other << qint64(30) << qint64(30);
    }
    void noClockChangeHidesASend()
    {
        QFETCH(qint64, jump);
        QFETCH(QString, boot);
        QFETCH(qint64, sinceBoot);
        QFETCH(qint64, elapsed);
        send(first, Ending::Expired);
        m_clock.setWall(m_clock.wall().addSecs(jump));
        m_clock.setBootId(boot);
        m_clock.setNow(Instant(std::chrono::seconds(sinceBoot)));
        const auto sends = m_journal->queries().sendsTo(first, 10min);
        QCOMPARE(sends->size(), 1);
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(sends->first().elapsed).count(),
                 elapsed);
    }

    void findsTheRunningCase()
    {
        QVERIFY(!m_journal->queries().running(first).value());
        const QString id = send(first, {});
        const auto running = m_journal->queries().running(first);
        QVERIFY(running.value());
        QCOMPARE(running.value()->caseId, id);
        QVERIFY(!m_journal->queries().running(second).value());
    }

    void seesARunningCaseOfAnotherProgram()
    {
        auto other = open();
        QVERIFY(other);
        const QString id = send(first, {});
        const auto running = other->queries().running(first);
        QVERIFY(running.value());
        QCOMPARE(running.value()->caseId, id);
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
            send(first, ending);
        }
        const auto unknown = m_journal->queries().lastUnknown(first);
        QVERIFY(unknown.has_value());
        QCOMPARE(unknown.value().has_value(), found);
    }

    void countsAnAgentsDay()
    {
        const auto ann = QStringLiteral("ann"), bob = QStringLiteral("bob");
        m_clock.setWall(QDateTime(QDate(2024, 1, 1), QTime(23, 59, 59, 999)));
        send(first, Ending::Expired, ann);
        m_clock.setWall(QDateTime(QDate(2024, 1, 2), QTime(0, 0)));
        send(first, Ending::Expired, ann);
        send(second, {}, ann);
        send(second, Ending::NotSent, ann);
        send(second, Ending::Unknown, bob);
        m_clock.setWall(QDateTime(QDate(2024, 1, 2), QTime(23, 59, 59, 999)));
        send(first, Ending::Verified, ann);
        const auto count = [&](const QString &agent, QDate day) {
            return m_journal->queries().sendsBy(agent, day).value_or(-1);
        };
        QCOMPARE(count(ann, QDate(2024, 1, 1)), 1);
        QCOMPARE(count(ann, QDate(2024, 1, 2)), 3);
        QCOMPARE(count(ann, QDate(2024, 1, 3)), 0);
        QCOMPARE(count(bob, QDate(2024, 1, 2)), 1);
        QCOMPARE(count(QStringLiteral("nobody"), QDate(2024, 1, 2)), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreQueries)
#include "store_queries.moc"
