// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "app/store/lock.h"

#include "support/fakeclock.h"
#include "support/journalkit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;
using namespace std::chrono_literals;

namespace {

// How far a case had come when its program ended.
enum class Stage { Intent, Handed, Accepted, NotSent, Refused, Rejected, Unknown, Ended };

Failure failureOf(replies::FailureClass kind)
{
    return {kind, replies::Reason::HttpStatus};
}

} // namespace

class TestStoreRecovery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteJournal> open()
    {
        auto opened = SqliteJournal::open(m_root->path(), m_clock);
        if (opened && (*opened)->writeProblem()) {
            qWarning() << (*opened)->writeProblem()->detail;
        }
        return opened ? std::move(opened).value() : nullptr;
    }
    QString text(const QString &sql) const
    {
        return sqlText(m_root->filePath(QStringLiteral("journal.sqlite")), sql);
    }
    // Writes one case up to `stage` and ends the program in order, leaving it open.
    QString leave(Stage stage, const QList<Judgement> &judgements = {})
    {
        auto journal = open();
        const Intent intent = intentAt(m_clock);
        const QDateTime at = m_clock.wall();
        journal->intent(intent, this, {});
        if (stage != Stage::Intent) {
            journal->handed(intent.caseId, at);
        }
        switch (stage) {
        case Stage::Intent:
        case Stage::Handed:
            break;
        case Stage::Accepted:
        case Stage::Ended:
            journal->answered(intent.caseId, at, acceptedReply());
            break;
        case Stage::NotSent:
            journal->answered(intent.caseId, at, failureOf(replies::FailureClass::NotSent));
            break;
        case Stage::Refused:
            journal->answered(intent.caseId, at, failureOf(replies::FailureClass::Refused));
            break;
        case Stage::Rejected:
            journal->answered(intent.caseId, at, failureOf(replies::FailureClass::Rejected));
            break;
        case Stage::Unknown:
            journal->answered(intent.caseId, at, failureOf(replies::FailureClass::Unknown));
            break;
        }
        for (const Judgement judgement : judgements) {
            m_clock.advance(1s);
            journal->attempt(intent.caseId, attemptWith(m_clock, judgement), this, {});
        }
        if (stage == Stage::Ended) {
            journal->ended(intent.caseId, at, Ending::Expired);
        }
        return intent.caseId;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    FakeClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>(quickFolder());
        m_clock.setBootId(QStringLiteral("boot-1"));
    }

    void putsRightWhatWasLeft_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QList<Judgement>>("judgements");
        QTest::addColumn<QString>("ending"); // empty: offered again
        QTest::addColumn<bool>("told");
        const auto row = [](const char *name, Stage stage, const QList<Judgement> &judgements,
                            const char *ending, bool told = true) {
            QTest::newRow(name) << int(stage) << judgements << QString::fromLatin1(ending) << told;
        };
        row("intent only", Stage::Intent, {}, "Unknown");
        row("handed over", Stage::Handed, {}, "Unknown");
        row("accepted", Stage::Accepted, {}, "");
        row("accepted, tried once", Stage::Accepted, {Judgement::NotVerified}, "");
        row("answer says not sent", Stage::NotSent, {}, "NotSent");
        row("answer says refused", Stage::Refused, {}, "Refused");
        row("answer says rejected", Stage::Rejected, {}, "Rejected");
        row("answer says unknown", Stage::Unknown, {}, "Unknown");
        row("verified, ending lost", Stage::Accepted, {Judgement::NotVerified, Judgement::Verified},
            "Verified");
        row("locked, ending lost", Stage::Accepted, {Judgement::TooShort, Judgement::Locked},
            "AttemptsUsedUp");
        row("ended", Stage::Ended, {}, "Expired", false);
    }
    void putsRightWhatWasLeft()
    {
        QFETCH(int, stage);
        QFETCH(QList<Judgement>, judgements);
        QFETCH(QString, ending);
        QFETCH(bool, told);
        const QString id = leave(Stage(stage), judgements);
        const auto journal = open();
        QVERIFY(journal);
        QCOMPARE(text(QStringLiteral("SELECT coalesce(ending, '') FROM cases")), ending);
        const Recovery &recovery = journal->recovery();
        QCOMPARE(recovery.closed.size(), qsizetype(told && !ending.isEmpty()));
        QCOMPARE(recovery.waiting.size(), qsizetype(ending.isEmpty()));
        QVERIFY(recovery.setAside.isEmpty());
        if (!recovery.closed.isEmpty()) {
            const ClosedCase &closed = recovery.closed.first();
            QCOMPARE(closed.caseId, id);
            QCOMPARE(closed.to, QStringLiteral("+380936670003"));
            QCOMPARE(closed.agent, QStringLiteral("agent-1"));
            QCOMPARE(
                QString::fromLatin1(QMetaEnum::fromType<Ending>().valueToKey(int(closed.ending))),
                ending);
        }
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM events WHERE what = 'recovered'")),
                 told ? QStringLiteral("1") : QStringLiteral("0"));
    }

    void tellsOnlyOnce()
    {
        leave(Stage::Handed);
        QCOMPARE(open()->recovery().closed.size(), 1);
        QVERIFY(open()->recovery().closed.isEmpty());
    }

    void saysWhyItIsUnknown()
    {
        leave(Stage::Handed);
        QVERIFY(open());
        QCOMPARE(text(QStringLiteral("SELECT answer || ' ' || reason FROM cases")),
                 QStringLiteral("Unknown ProgramEnded"));
    }

    // The attempt is on record as right, but its time is not within the case's.
    void aRightAttemptAtTheEndIsNotVerified_data()
    {
        QTest::addColumn<qint64>("after"); // milliseconds since the request was handed over
        QTest::addColumn<QString>("ending");
        QTest::newRow("a millisecond before the end")
            << qint64(59'999) << QStringLiteral("Verified");
        QTest::newRow("at the end") << qint64(60'000) << QString();
        QTest::newRow("after the end") << qint64(61'000) << QString();
        QTest::newRow("before the request") << qint64(-1) << QString();
    }
    void aRightAttemptAtTheEndIsNotVerified()
    {
        QFETCH(qint64, after);
        QFETCH(QString, ending);
        {
            auto journal = open();
            const Intent intent = intentAt(m_clock);
            journal->intent(intent, this, {});
            journal->handed(intent.caseId, m_clock.wall());
            journal->answered(intent.caseId, m_clock.wall(), acceptedReply());
            Attempt attempt = attemptWith(m_clock, Judgement::Verified);
            attempt.at = m_clock.wall().addMSecs(after);
            journal->attempt(intent.caseId, attempt, this, {});
        }
        QVERIFY(open());
        QCOMPARE(text(QStringLiteral("SELECT coalesce(ending, '') FROM cases")), ending);
    }

    void offersAWaitingCaseWhole()
    {
        const QDateTime start = m_clock.wall();
        const QString id = leave(Stage::Accepted, {Judgement::NotVerified});
        const auto journal = open();
        QCOMPARE(journal->recovery().waiting.size(), 1);
        const OpenCase &open = journal->recovery().waiting.first();
        QCOMPARE(open.caseId, id);
        QCOMPARE(open.to, QStringLiteral("+380936670003"));
        QCOMPARE(open.connectionId, QStringLiteral("sandbox"));
        QCOMPARE(open.sent.at, start);
        QVERIFY(open.request);
        QCOMPARE(open.request->to.e164(), QStringLiteral("+380936670003"));
        QCOMPARE(open.request->reference, id);
        QCOMPARE(open.request->steps, flashRequest().steps);
        QCOMPARE(open.accepted.pattern, QStringLiteral("***456789"));
        QCOMPARE(open.accepted.announced, QStringLiteral("+380123456789"));
        QCOMPARE(open.accepted.messageId, QStringLiteral("abc123def456"));
        QCOMPARE(open.attempts.size(), 1);
        QCOMPARE(open.attempts.first().typed, QStringLiteral("0123456789"));
        QCOMPARE(open.attempts.first().judgement, Judgement::NotVerified);
    }

    // An offered case belongs to who was offered it.
    void offersAWaitingCaseToOneOnly()
    {
        leave(Stage::Accepted);
        auto first = open();
        auto second = open();
        QCOMPARE(first->recovery().waiting.size(), 1);
        QVERIFY(second->recovery().waiting.isEmpty());
        first.reset();
        QCOMPARE(open()->recovery().waiting.size(), 1);
    }

    void tellsTheTrueTimeLeft_data()
    {
        QTest::addColumn<QString>("boot");
        QTest::addColumn<qint64>("sinceBoot"); // seconds, at the second start
        QTest::addColumn<qint64>("wall");      // seconds after the send
        QTest::addColumn<qint64>("left");      // seconds
        const auto hour = qint64(3600);
        const QString same = QStringLiteral("boot-1"), other = QStringLiteral("boot-2");
        QTest::newRow("ten seconds later") << same << hour + 10 << qint64(10) << qint64(50);
        QTest::newRow("wall clock set back a year")
            << same << hour + 10 << -365 * 24 * hour << qint64(50);
        QTest::newRow("wall clock set forward a year")
            << same << hour + 10 << 365 * 24 * hour << qint64(50);
        QTest::newRow("slept for an hour") << same << 2 * hour << hour << qint64(60) - hour;
        QTest::newRow("started anew") << other << qint64(20) << qint64(35) << qint64(25);
        QTest::newRow("started anew, wall clock set back")
            << other << qint64(20) << -hour << qint64(40);
        QTest::newRow("started anew, long ago")
            << other << 5 * hour << qint64(1) << qint64(60) - 5 * hour;
    }
    void tellsTheTrueTimeLeft()
    {
        QFETCH(QString, boot);
        QFETCH(qint64, sinceBoot);
        QFETCH(qint64, wall);
        QFETCH(qint64, left);
        m_clock.setNow(Instant(1h));
        const QDateTime sent = m_clock.wall();
        leave(Stage::Accepted);
        m_clock.setBootId(boot);
        m_clock.setNow(Instant(std::chrono::seconds(sinceBoot)));
        m_clock.setWall(sent.addSecs(wall));
        const auto journal = open();
        QCOMPARE(journal->recovery().waiting.size(), 1);
        QCOMPARE(journal->recovery().waiting.first().remaining(m_clock).count(),
                 std::chrono::nanoseconds(std::chrono::seconds(left)).count());
    }

    void leavesTheLivingAlone()
    {
        auto living = open();
        const Intent intent = intentAt(m_clock);
        bool stored = false;
        living->intent(intent, this,
                       [&](const Result<void, JournalProblem> &result) { stored = bool(result); });
        QTRY_VERIFY(stored);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(open()->recovery().closed.isEmpty());
        }
        QCOMPARE(text(QStringLiteral("SELECT coalesce(ending, '') FROM cases")), QString());
        living->ended(intent.caseId, m_clock.wall(), Ending::Expired);
        living.reset();
        QCOMPARE(text(QStringLiteral("SELECT ending FROM cases")), QStringLiteral("Expired"));
    }

    void takesLocksOfTheDeadAway()
    {
        QFile stale(m_root->filePath(QStringLiteral("instance-gone.lock")));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        const auto journal = open();
        QCOMPARE(QDir(m_root->path()).entryList({QStringLiteral("instance-*")}).size(), 1);
        QVERIFY(!stale.exists());
    }

    void leavesNoLockBehind()
    {
        QVERIFY(open());
        QVERIFY(QDir(m_root->path()).entryList({QStringLiteral("instance-*")}).isEmpty());
        QVERIFY(!FileLock::isHeld(m_root->filePath(QStringLiteral("opening.lock"))));
    }
};

QTEST_GUILESS_MAIN(TestStoreRecovery)
#include "store_recovery.moc"
