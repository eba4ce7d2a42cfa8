// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "app/store/lock.h"

#include "support/fakeclock.h"
#include "support/journalkit.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

// The result of one write, once it is there.
struct Outcome
{
    std::optional<Result<void, JournalProblem>> result;
    Journal::Done done()
    {
        return [this](const Result<void, JournalProblem> &given) { result = given; };
    }
    [[nodiscard]] bool stored() const { return result && result->has_value(); }
    [[nodiscard]] bool failedWith(journal::Problem problem) const
    {
        return result && !*result && result->error().problem == problem;
    }
};

} // namespace

class TestStoreJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteJournal> open(Options options = {})
    {
        auto opened = SqliteJournal::open(m_folder, m_clock, std::move(options));
        if (!opened) {
            qWarning() << opened.error().problem << opened.error().detail;
            return {};
        }
        return std::move(opened).value();
    }
    QString text(const QString &sql) const
    {
        return sqlText(m_folder + QStringLiteral("/journal.sqlite"), sql);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    FakeClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>(quickFolder());
        m_folder = m_root->filePath(QStringLiteral("data/flashcall-console"));
    }

    void keepsAWholeCase()
    {
        auto journal = open();
        QVERIFY(journal);
        const Intent intent = intentAt(m_clock);
        Outcome stored, attempted;
        journal->intent(intent, this, stored.done());
        QTRY_VERIFY(stored.stored());
        m_clock.advance(std::chrono::seconds(1));
        journal->handed(intent.caseId, m_clock.wall());
        m_clock.advance(std::chrono::seconds(2));
        Accepted accepted = acceptedReply();
        accepted.notes = {replies::Note::TtlDiffers, replies::Note::CallerIdDiffers};
        journal->answered(intent.caseId, m_clock.wall(), accepted);
        m_clock.advance(std::chrono::seconds(5));
        journal->attempt(intent.caseId, attemptWith(m_clock, Judgement::Verified), this,
                         attempted.done());
        QTRY_VERIFY(attempted.stored());
        journal->ended(intent.caseId, m_clock.wall(), Ending::Verified);
        journal.reset();

        QCOMPARE(text(QStringLiteral(
                     "SELECT uuid || '|' || to_number || '|' || sender || '|' || agent || '|' || "
                     "connection_name || '|' || pattern || '|' || announced || '|' || ttl_s || "
                     "'|' || message_id || '|' || notes || '|' || ending FROM cases")),
                 intent.caseId + QStringLiteral("|+380936670003|YourApp|agent-1|Sandbox|***456789|"
                                                "+380123456789|60|abc123def456|TtlDiffers "
                                                "CallerIdDiffers|Verified"));
        // Times as given, and the boot clock's reading of the moment of handing over.
        QCOMPARE(text(QStringLiteral("SELECT (handed_at - created_at) || ' ' || "
                                     "(handed_boot_ns - boot_ns) || ' ' || "
                                     "(answered_at - handed_at) || ' ' || (ended_at - answered_at) "
                                     "FROM cases")),
                 QStringLiteral("1000 1000000000 2000 5000"));
        QCOMPARE(text(QStringLiteral("SELECT group_concat(what || ' ' || detail, ',') FROM "
                                     "(SELECT * FROM events ORDER BY id)")),
                 QStringLiteral("intent ,handed ,answered Accepted,attempt Verified,"
                                "ended Verified"));
        QCOMPARE(text(QStringLiteral("SELECT typed || ' ' || verdict || ' ' || relation || ' ' "
                                     "|| judgement || ' ' || counts FROM attempts")),
                 QStringLiteral("0123456789 match exact Verified 1"));
        QCOMPARE(text(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QCOMPARE(text(QStringLiteral("SELECT ended FROM instances")), QStringLiteral("closed"));
    }

    void keepsAFailure()
    {
        auto journal = open();
        const Intent intent = intentAt(m_clock);
        journal->intent(intent, this, {});
        Failure failure{replies::FailureClass::Refused, replies::Reason::HttpStatus};
        failure.httpStatus = 429;
        failure.code = QStringLiteral("1003");
        failure.message = QString(5000, u'x');
        failure.field = QStringLiteral("to");
        failure.retryAfter = std::chrono::seconds(7);
        journal->answered(intent.caseId, m_clock.wall(), failure);
        journal->ended(intent.caseId, m_clock.wall(), Ending::Refused);
        journal.reset();
        QCOMPARE(text(QStringLiteral(
                     "SELECT answer || ' ' || reason || ' ' || http_status || ' ' || error_code || "
                     "' ' || length(error_message) || ' ' || error_field || ' ' || retry_after_s "
                     "|| ' ' || ending FROM cases")),
                 QStringLiteral("Refused HttpStatus 429 1003 2000 to 7 Refused"));
    }

    void doneComesLaterAndInItsThread()
    {
        auto journal = open();
        QThread *told = nullptr;
        bool returned = false;
        journal->intent(intentAt(m_clock), this, [&](const Result<void, JournalProblem> &result) {
            QVERIFY(result.has_value());
            QVERIFY(returned);
            told = QThread::currentThread();
        });
        returned = true;
        QTRY_COMPARE(told, QThread::currentThread());
    }

    void doneIsDroppedWithItsContext()
    {
        QSemaphore go;
        Options options;
        options.killHook = [&go](KillPoint point) {
            if (point == KillPoint::AfterIntent) {
                go.acquire();
            }
        };
        auto journal = open(std::move(options));
        bool told = false;
        auto context = std::make_unique<QObject>();
        journal->intent(intentAt(m_clock), context.get(),
                        [&](const Result<void, JournalProblem> &) { told = true; });
        context.reset();
        go.release(2);
        Outcome next;
        journal->intent(intentAt(m_clock), this, next.done());
        QTRY_VERIFY(next.stored());
        QVERIFY(!told);
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM cases")), QStringLiteral("2"));
    }

    void destructorFinishesWhatWasAsked()
    {
        auto journal = open();
        QStringList ids;
        for (int i = 0; i < 50; ++i) {
            const Intent intent = intentAt(m_clock);
            ids.append(intent.caseId);
            journal->intent(intent, this, {});
            journal->handed(intent.caseId, m_clock.wall());
            journal->ended(intent.caseId, m_clock.wall(), Ending::Expired);
        }
        journal.reset();
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM cases WHERE ending = 'Expired' "
                                     "AND handed_at IS NOT NULL")),
                 QStringLiteral("50"));
    }

    void refusesTheSameCaseTwice()
    {
        auto journal = open();
        const Intent intent = intentAt(m_clock);
        Outcome first, second;
        journal->intent(intent, this, first.done());
        journal->intent(intent, this, second.done());
        QTRY_VERIFY(second.result);
        QVERIFY(first.stored());
        QVERIFY(second.failedWith(journal::Problem::Failed));
    }

    void refusesAnAttemptWithoutItsCase()
    {
        auto journal = open();
        Outcome outcome;
        journal->attempt(freshId(), attemptWith(m_clock, Judgement::Verified), this,
                         outcome.done());
        QTRY_VERIFY(outcome.failedWith(journal::Problem::Failed));
    }

    void theFirstWordStands_data()
    {
        QTest::addColumn<Ending>("first");
        QTest::addColumn<Ending>("second");
        QTest::addColumn<QString>("kept");
        QTest::newRow("verified is final")
            << Ending::Verified << Ending::Expired << QStringLiteral("Verified");
        QTest::newRow("verified is never late")
            << Ending::Verified << Ending::Late << QStringLiteral("Verified");
        QTest::newRow("nothing becomes verified")
            << Ending::Expired << Ending::Verified << QStringLiteral("Expired");
        QTest::newRow("unknown stays unknown")
            << Ending::Unknown << Ending::Late << QStringLiteral("Unknown");
        QTest::newRow("late after the end")
            << Ending::Expired << Ending::Late << QStringLiteral("Late");
        QTest::newRow("late after failed attempts")
            << Ending::NotVerified << Ending::Late << QStringLiteral("Late");
    }
    void theFirstWordStands()
    {
        QFETCH(Ending, first);
        QFETCH(Ending, second);
        QFETCH(QString, kept);
        auto journal = open();
        const Intent intent = intentAt(m_clock);
        journal->intent(intent, this, {});
        journal->ended(intent.caseId, m_clock.wall(), first);
        journal->ended(intent.caseId, m_clock.wall(), second);
        journal.reset();
        QCOMPARE(text(QStringLiteral("SELECT ending FROM cases")), kept);
    }

    void keepsOthersOut()
    {
        auto journal = open();
        Outcome stored;
        journal->intent(intentAt(m_clock), this, stored.done());
        QTRY_VERIFY(stored.stored());
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        const auto user = QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_folder), owner | user | QFile::ExeOwner | QFile::ExeUser);
        const auto files = QDir(m_folder).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 4); // the journal, its log and index, this program's lock
        for (const QFileInfo &file : files) {
            QVERIFY2(file.permissions() == (owner | user), qPrintable(file.fileName()));
        }
    }

    void tightensAFolderThatIsThere()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile::setPermissions(m_folder, QFile::Permissions(0x7755));
        QVERIFY(open());
        QCOMPARE(QFile::permissions(m_folder) & (QFile::ReadOther | QFile::ExeGroup),
                 QFile::Permissions());
    }

    void usesTheSafeSettings()
    {
        auto journal = open();
        QCOMPARE(text(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        QCOMPARE(text(QStringLiteral("PRAGMA application_id")).toInt(), 0x46434331);
        QCOMPARE(text(QStringLiteral("PRAGMA user_version")), QStringLiteral("2"));
    }

    void refusesIntentsBelowTheReserve_data()
    {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<bool>("stored");
        QTest::newRow("nothing free") << qint64(0) << false;
        QTest::newRow("a byte below") << 16 * mebibyte - 1 << false;
        QTest::newRow("the reserve itself") << 16 * mebibyte << true;
        QTest::newRow("cannot be told") << qint64(-1) << true;
    }
    void refusesIntentsBelowTheReserve()
    {
        QFETCH(qint64, free);
        QFETCH(bool, stored);
        Options options;
        options.freeBytes = [free] { return free; };
        auto journal = open(std::move(options));
        Outcome outcome;
        journal->intent(intentAt(m_clock), this, outcome.done());
        QTRY_VERIFY(outcome.result);
        QCOMPARE(outcome.stored(), stored);
        QCOMPARE(outcome.failedWith(journal::Problem::DiskFull), !stored);
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM cases")),
                 stored ? QStringLiteral("1") : QStringLiteral("0"));
    }

    // Between an intent and its answer the disk may fill: what comes later must still be kept.
    void takesAnswersBelowTheReserve()
    {
        std::atomic<qint64> free = 100 * mebibyte;
        Options options;
        options.freeBytes = [&free] { return free.load(); };
        auto journal = open(std::move(options));
        const Intent intent = intentAt(m_clock);
        Outcome stored, attempted;
        journal->intent(intent, this, stored.done());
        QTRY_VERIFY(stored.stored());
        free = 0;
        journal->answered(intent.caseId, m_clock.wall(), acceptedReply());
        journal->attempt(intent.caseId, attemptWith(m_clock, Judgement::NotVerified), this,
                         attempted.done());
        QTRY_VERIFY(attempted.stored());
        QCOMPARE(text(QStringLiteral("SELECT answer FROM cases")), QStringLiteral("Accepted"));
    }

    void aRemovedFileTakesNoIntent()
    {
        auto journal = open();
        QVERIFY(QFile::remove(journal->file()));
        std::optional<JournalProblem> told;
        journal->onFailure(this, [&told](const JournalProblem &problem) { told = problem; });
        Outcome outcome;
        journal->intent(intentAt(m_clock), this, outcome.done());
        QTRY_VERIFY(outcome.failedWith(journal::Problem::CannotOpen));
        QTRY_VERIFY(told);
    }

    void opensANewerSchemaReadOnly()
    {
        QString id;
        {
            auto journal = open();
            const Intent intent = intentAt(m_clock);
            id = intent.caseId;
            journal->intent(intent, this, {});
            journal->ended(intent.caseId, m_clock.wall(), Ending::Unknown);
        }
        const QString file = m_folder + QStringLiteral("/journal.sqlite");
        sqlRows(file, QStringLiteral("INSERT INTO migrations VALUES (99, '0099_later.sql', 0)"));
        sqlRows(file, QStringLiteral("PRAGMA user_version = 99"));

        auto journal = open();
        QVERIFY(journal);
        QVERIFY(journal->writeProblem());
        QCOMPARE(journal->writeProblem()->problem, journal::Problem::NewerSchema);
        QVERIFY(journal->recovery().setAside.isEmpty());
        Outcome outcome, attempted;
        journal->intent(intentAt(m_clock), this, outcome.done());
        journal->attempt(id, attemptWith(m_clock, Judgement::Verified), this, attempted.done());
        QTRY_VERIFY(outcome.failedWith(journal::Problem::NewerSchema));
        QTRY_VERIFY(attempted.failedWith(journal::Problem::NewerSchema));
        History history = journal->history(); // it can be read all the same
        auto cursor = history.begin({}).value();
        const auto rows = history.next({}, cursor, 10);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().caseId, id);
        const auto facts = journal->sendFacts({QStringLiteral("+380936670003"), {}, {}});
        QCOMPARE(facts.error().problem, journal::Problem::NewerSchema);
        journal.reset();
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM cases")), QStringLiteral("1"));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QFile blocker(m_root->filePath(QStringLiteral("data")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto opened = SqliteJournal::open(m_folder, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, journal::Problem::CannotOpen);
    }

    void waitsForAnotherThatIsOpening()
    {
        QVERIFY(open());
        auto turn = FileLock::take(m_folder + QStringLiteral("/opening.lock"),
                                   std::chrono::milliseconds(0));
        QVERIFY(turn.has_value());
        Options options;
        options.patience = std::chrono::milliseconds(20);
        const auto refused = SqliteJournal::open(m_folder, m_clock, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, journal::Problem::OtherInstance);
        turn.value().reset();
        QVERIFY(open());
    }

    void twoInstancesWriteSideBySide()
    {
        auto one = open();
        auto two = open();
        QVERIFY(one && two);
        QVERIFY(!two->writeProblem());
        QList<std::shared_ptr<Outcome>> outcomes;
        for (int i = 0; i < 40; ++i) {
            outcomes.append(std::make_shared<Outcome>());
            auto &journal = i % 2 == 0 ? one : two;
            journal->intent(intentAt(m_clock), this, outcomes.last()->done());
        }
        for (const auto &outcome : outcomes) {
            QTRY_VERIFY(outcome->stored());
        }
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM cases")), QStringLiteral("40"));
    }

    void tellsWhatACommitCosts()
    {
        QElapsedTimer timer;
        QList<qint64> nanoseconds;
        Options options;
        options.killHook = [&](KillPoint point) {
            if (point == KillPoint::BeforeIntent) {
                timer.start();
            } else if (point == KillPoint::AfterIntent) {
                nanoseconds.append(timer.nsecsElapsed());
            }
        };
        auto journal = open(std::move(options));
        for (int i = 0; i < 200; ++i) {
            journal->intent(intentAt(m_clock), this, {});
        }
        timer.start();
        journal.reset();
        QCOMPARE(nanoseconds.size(), 200);
        std::sort(nanoseconds.begin(), nanoseconds.end());
        qInfo("an intent on disk: median %.2f ms", double(nanoseconds[100]) / 1e6);
        timer.start();
        journal = open();
        qInfo("opening with 200 cases: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    }
};

QTEST_GUILESS_MAIN(TestStoreJournal)
#include "store_journal.moc"
