// SPDX-License-Identifier: MIT
#include "app/store/migrations.h"
#include "app/store/sqlitejournal.h"

#include "support/fakeclock.h"
#include "support/journalkit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

namespace {

const auto column = QByteArrayLiteral("ALTER TABLE cases ADD COLUMN cost TEXT;\n");

} // namespace

class TestStoreMigrations : public QObject
{
    Q_OBJECT

private:
    void write(const QString &name, const QByteArray &sql) const
    {
        QFile file(m_root->filePath(QStringLiteral("sql/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    std::unique_ptr<SqliteJournal> open(const KillHook &hook = {})
    {
        Options options;
        options.migrations = m_root->filePath(QStringLiteral("sql"));
        options.killHook = hook;
        auto opened = SqliteJournal::open(folder(), m_clock, options);
        m_problem = opened ? (*opened)->writeProblem() : std::optional(opened.error());
        return opened ? std::move(opened).value() : nullptr;
    }
    QString folder() const { return m_root->filePath(QStringLiteral("data")); }
    QString text(const QString &sql) const
    {
        return sqlText(folder() + QStringLiteral("/journal.sqlite"), sql);
    }
    QStringList backups() const
    {
        return QDir(folder()).entryList({QStringLiteral("journal-before-*.sqlite")});
    }
    void fill()
    {
        auto journal = open();
        const Intent intent = intentAt(m_clock);
        journal->intent(intent, this, {});
        journal->ended(intent.caseId, m_clock.wall(), Ending::Expired);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    FakeClock m_clock;
    std::optional<JournalProblem> m_problem;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>(quickFolder());
        m_root->isValid();
        QVERIFY(QDir(m_root->path()).mkdir(QStringLiteral("sql")));
        {
            QTemporaryDir other; // makes sure that the resources are there
            QVERIFY(SqliteJournal::open(other.path(), m_clock));
        }
        const QDir own(QStringLiteral(":/migrations"));
        for (const QString &name : own.entryList(QDir::Files)) {
            QVERIFY(
                QFile::copy(own.filePath(name), m_root->filePath(QStringLiteral("sql/") + name)));
        }
    }

    void readsFilesInOrder_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("count"); // -1: refused
        QTest::newRow("ours") << QStringList{} << 2;
        QTest::newRow("two more") << QStringList{QStringLiteral("0003_a.sql"),
                                                 QStringLiteral("0004_b.sql")}
                                  << 4;
        QTest::newRow("a gap") << QStringList{QStringLiteral("0004_b.sql")} << -1;
        QTest::newRow("a number twice")
            << QStringList{QStringLiteral("0003_a.sql"), QStringLiteral("0003_b.sql")} << -1;
        QTest::newRow("no number") << QStringList{QStringLiteral("more.sql")} << -1;
        QTest::newRow("other files") << QStringList{QStringLiteral("0003_a.sql~")} << 2;
    }
    void readsFilesInOrder()
    {
        QFETCH(QStringList, names);
        QFETCH(int, count);
        for (const QString &name : names) {
            write(name, column);
        }
        const auto read = readMigrations(m_root->filePath(QStringLiteral("sql")));
        QCOMPARE(read ? int(read->size()) : -1, count);
    }

    void splitsStatements()
    {
        write(QStringLiteral("0003_more.sql"), "-- a comment; with a semicolon\n"
                                               "CREATE TABLE a (\n    x INTEGER\n);\n\n"
                                               "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                               "    DELETE FROM a;\n"
                                               "    SELECT 1;\n"
                                               " END;\n"
                                               "INSERT INTO a VALUES (1);\n"
                                               "DROP TABLE a");
        const auto read = readMigrations(m_root->filePath(QStringLiteral("sql")));
        QCOMPARE(read->last().statements.size(), 4);
        QVERIFY(read->last().statements[1].contains(QStringLiteral("END")));
        QVERIFY(open());
        QVERIFY(!m_problem);
    }

    void noFilesAreAnError()
    {
        QVERIFY(!readMigrations(m_root->filePath(QStringLiteral("nowhere"))));
    }

    void goesUpStepByStep()
    {
        fill();
        QCOMPARE(text(QStringLiteral("PRAGMA user_version")), QStringLiteral("2"));
        write(QStringLiteral("0003_cost.sql"), column);
        write(QStringLiteral("0004_zone.sql"),
              "ALTER TABLE cases ADD COLUMN zone TEXT NOT NULL DEFAULT 'x';\n");
        const auto journal = open();
        QVERIFY(journal && !m_problem);
        QCOMPARE(text(QStringLiteral("PRAGMA user_version")), QStringLiteral("4"));
        QCOMPARE(text(QStringLiteral("SELECT group_concat(name, ' ') FROM migrations")),
                 QStringLiteral("0001_journal.sql 0002_chain.sql 0003_cost.sql 0004_zone.sql"));
        QCOMPARE(text(QStringLiteral("SELECT zone || ' ' || ending FROM cases")),
                 QStringLiteral("x Expired"));
        // A copy of the whole before each, readable, of the version it says.
        QCOMPARE(journal->recovery().backups.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QString copy = journal->recovery().backups[i];
            QVERIFY(copy.contains(QStringLiteral("before-000%1").arg(i + 3)));
            QCOMPARE(sqlText(copy, QStringLiteral("PRAGMA user_version")).toInt(), i + 2);
            QCOMPARE(sqlText(copy, QStringLiteral("SELECT count(*) FROM cases")),
                     QStringLiteral("1"));
            QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
    }

    // As an older version of the program left it.
    void fromTheFirstSchema()
    {
        QVERIFY(QFile::remove(m_root->filePath(QStringLiteral("sql/0002_chain.sql"))));
        QVERIFY(QDir().mkdir(folder()));
        const QString file = folder() + QStringLiteral("/journal.sqlite");
        {
            const auto older = readMigrations(m_root->filePath(QStringLiteral("sql")));
            const auto database = Database::open(file, Database::Mode::ReadWrite);
            QVERIFY(older && database && migrate(**database, *older, Paths(folder()), {}));
        }
        QCOMPARE(text(QStringLiteral("PRAGMA user_version")), QStringLiteral("1"));
        QVERIFY(sqlRows(file, QStringLiteral(
                                  "INSERT INTO cases (uuid, instance, created_at, boot_ns, "
                                  "boot_id, agent, connection_id, connection_name, previous_uuid, "
                                  "to_number, sender, code, ticket, request, ending, ended_at) "
                                  "VALUES ('old', '', 1, 1, 'b', 'ann', 'shop', 'Shop', '', "
                                  "'+380936670003', 'YourApp', '', '', '{}', 'Expired', 2)"))
                    .isEmpty());
        const auto opened = SqliteJournal::open(folder(), m_clock);
        QVERIFY(opened && !(*opened)->writeProblem());
        QCOMPARE((*opened)->recovery().backups.size(), 1);
        const QString copy = (*opened)->recovery().backups.first();
        QVERIFY(copy.contains(QStringLiteral("before-0002")));
        QCOMPARE(sqlText(copy, QStringLiteral("PRAGMA user_version")), QStringLiteral("1"));
        QCOMPARE(sqlText(copy, QStringLiteral("SELECT uuid FROM cases")), QStringLiteral("old"));
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM chain")), QStringLiteral("0"));
        QCOMPARE(text(QStringLiteral("SELECT salt IS NULL FROM cases")), QStringLiteral("1"));
        QCOMPARE((*opened)->chainKeyName().value(), QString());
    }

    void anEmptyJournalNeedsNoCopy()
    {
        QVERIFY(open());
        write(QStringLiteral("0003_cost.sql"), column);
        QVERIFY(open());
        QVERIFY(backups().isEmpty());
        QCOMPARE(text(QStringLiteral("PRAGMA user_version")), QStringLiteral("3"));
    }

    void appliesEachOnce()
    {
        write(QStringLiteral("0003_cost.sql"), column);
        fill();
        QVERIFY(open());
        QVERIFY(!m_problem);
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM migrations")), QStringLiteral("3"));
        QVERIFY(backups().isEmpty());
    }

    void aFailedOneLeavesTheFileAsItWas()
    {
        fill();
        write(QStringLiteral("0003_cost.sql"), column + "SELECT nonsense FROM nowhere;\n");
        const auto journal = open();
        QVERIFY(journal); // to be read, not to be written
        QVERIFY(m_problem);
        QCOMPARE(m_problem->problem, journal::Problem::Failed);
        QCOMPARE(text(QStringLiteral("PRAGMA user_version")), QStringLiteral("2"));
        QCOMPARE(text(QStringLiteral("SELECT count(*) FROM pragma_table_info('cases') "
                                     "WHERE name = 'cost'")),
                 QStringLiteral("0"));
        QCOMPARE(backups().size(), 1);
    }

    void waitsUntilOthersHaveEnded()
    {
        auto older = open();
        const Intent intent = intentAt(m_clock);
        older->intent(intent, this, {});
        write(QStringLiteral("0003_cost.sql"), column);
        {
            const auto newer = open();
            QVERIFY(newer);
            QCOMPARE(m_problem->problem, journal::Problem::OtherInstance);
        }
        older.reset();
        QVERIFY(open());
        QVERIFY(!m_problem);
    }

    void isInsideItsTransactionAtTheHook()
    {
        QStringList seen;
        const auto hook = [&](KillPoint point) {
            if (point == KillPoint::InMigration) {
                seen.append(text(QStringLiteral("PRAGMA user_version")));
            }
        };
        write(QStringLiteral("0003_cost.sql"), column);
        QVERIFY(open(hook));
        QCOMPARE(seen,
                 (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
    }
};

QTEST_GUILESS_MAIN(TestStoreMigrations)
#include "store_migrations.moc"
