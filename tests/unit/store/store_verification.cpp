// SPDX-License-Identifier: MIT
#include "app/store/verification.h"

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
using namespace Qt::Literals::StringLiterals;

class TestStoreVerification : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteJournal> open()
    {
        auto opened = SqliteJournal::open(m_root->path(), m_clock);
        return opened ? std::move(opened).value() : nullptr;
    }
    // One case of each kind that programs write.
    void fill()
    {
        const auto journal = open();
        const auto begin = [&] {
            const Intent intent = intentAt(m_clock);
            journal->intent(intent, this, {});
            m_clock.advance(std::chrono::seconds(1));
            return intent.caseId;
        };
        const QString notSent = begin();
        journal->answered(notSent, m_clock.wall(), Failure{replies::FailureClass::NotSent});
        journal->ended(notSent, m_clock.wall(), Ending::NotSent);
        const QString late = begin();
        journal->handed(late, m_clock.wall());
        journal->answered(late, m_clock.wall(), acceptedReply());
        journal->ended(late, m_clock.wall(), Ending::Expired);
        journal->attempt(late, attemptWith(m_clock, Judgement::Late), this, {});
        journal->ended(late, m_clock.wall(), Ending::Late);
        m_closed = begin();
        journal->handed(m_closed, m_clock.wall());
        journal->answered(m_closed, m_clock.wall(), acceptedReply());
        for (const Judgement judged : {Judgement::NotVerified, Judgement::Verified}) {
            journal->attempt(m_closed, attemptWith(m_clock, judged), this, {});
        }
        journal->ended(m_closed, m_clock.wall(), Ending::Verified);
        begin(); // of a program that dies: the next start ends it
        const QString waiting = begin();
        journal->handed(waiting, m_clock.wall());
        bool stored = false;
        journal->answered(waiting, m_clock.wall(), acceptedReply());
        journal->attempt(u"none"_s, attemptWith(m_clock, Judgement::Late), this,
                         [&stored](const auto &) { stored = true; });
        QTRY_VERIFY(stored);
    }
    QString file() const { return m_root->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_root;
    FakeClock m_clock;
    QString m_closed;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>(quickFolder());
        fill();
        m_clock.advance(std::chrono::seconds(100));
        open(); // a start after a death
    }

    void passesWhatProgramsWrite()
    {
        const QStringList before = QDir(m_root->path()).entryList(QDir::Files);
        const auto found = verify(file());
        QVERIFY(found.has_value());
        QVERIFY2(found->damage.isEmpty(), qPrintable(found->damage.join(u' ')));
        QVERIFY2(found->flawed.isEmpty(),
                 qPrintable(found->flawed.isEmpty()
                                ? QString()
                                : QString::number(int(found->flawed.first().flaw))));
        QVERIFY(found->sound());
        QCOMPARE(found->cases, qint64(5));
        QCOMPARE(found->attempts, qint64(3));
        QVERIFY(found->events > 15);
        QCOMPARE(sqlText(file(), u"SELECT count(*) FROM cases WHERE ending = 'Unknown'"_s), u"1"_s);
        QCOMPARE(QDir(m_root->path()).entryList(QDir::Files).filter(u"journal"_s),
                 before.filter(u"journal"_s));
    }

    void findsChanges_data()
    {
        QTest::addColumn<QString>("sql"); // CASE: the closed one
        QTest::addColumn<int>("flaw");
        const auto row = [](const char *name, const QString &sql, RecordFlaw flaw) {
            QTest::newRow(name) << sql << static_cast<int>(flaw);
        };
        row("a lost intent", u"DELETE FROM events WHERE case_seq = CASE AND what = 'intent'"_s,
            RecordFlaw::Intent);
        row("another time", u"UPDATE cases SET created_at = 1 WHERE seq = CASE"_s,
            RecordFlaw::Intent);
        row("never sent", u"UPDATE cases SET handed_at = NULL WHERE seq = CASE"_s,
            RecordFlaw::Handed);
        row("sent at another time", u"UPDATE cases SET handed_at = 1 WHERE seq = CASE"_s,
            RecordFlaw::Handed);
        row("another answer",
            u"UPDATE cases SET answer = 'Refused', reason = 'HttpStatus' WHERE seq = CASE"_s,
            RecordFlaw::Answered);
        row("no answer", u"UPDATE cases SET answered_at = NULL WHERE seq = CASE"_s,
            RecordFlaw::Answered);
        row("an attempt less",
            u"DELETE FROM attempts WHERE id = (SELECT max(id) FROM attempts WHERE case_seq = "
            "CASE)"_s,
            RecordFlaw::Attempts);
        row("an attempt more",
            u"INSERT INTO attempts (case_seq, at, typed, verdict, relation, judgement, counts) "
            "VALUES (CASE, 1, '', '', '', 'Verified', 1)"_s,
            RecordFlaw::Attempts);
        row("another ending", u"UPDATE cases SET ending = 'NoCall' WHERE seq = CASE"_s,
            RecordFlaw::Ending);
        row("no ending", u"UPDATE cases SET ending = NULL WHERE seq = CASE"_s, RecordFlaw::Ending);
    }

    void findsChanges()
    {
        QFETCH(QString, sql);
        QFETCH(int, flaw);
        const QString seq =
            sqlText(file(), u"SELECT seq FROM cases WHERE uuid = '%1'"_s.arg(m_closed));
        QVERIFY(sqlRows(file(), sql.replace(u"CASE"_s, seq)).isEmpty());
        const auto found = verify(file());
        QVERIFY(found.has_value());
        QVERIFY(found->damage.isEmpty());
        QCOMPARE(found->flaws, qint64(1));
        QCOMPARE(found->flawed.size(), 1);
        QCOMPARE(found->flawed.first().caseId, m_closed);
        QCOMPARE(static_cast<int>(found->flawed.first().flaw), flaw);
    }

    void findsStrays()
    {
        sqlRows(file(), u"PRAGMA foreign_keys = OFF"_s);
        QVERIFY(sqlRows(file(), u"DELETE FROM cases WHERE uuid = '%1'"_s.arg(m_closed)).isEmpty());
        const auto found = verify(file());
        QVERIFY(found.has_value());
        QVERIFY(!found->sound());
        QVERIFY(found->damage.join(u' ').contains(u"foreign_key_check"_s));
    }

    void findsDamage_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("the header") << 0;
        QTest::newRow("the schema") << 105;
        QTest::newRow("a later page") << 3 * 4096 + 1;
    }

    void findsDamage()
    {
        QFETCH(int, at);
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(at));
        damaged.write(QByteArray(200, char(0xAA)));
        damaged.close();
        const QByteArray before = [&] {
            QFile read(file());
            return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        }();
        const auto found = verify(file());
        QVERIFY(found.has_value());
        QVERIFY(!found->damage.isEmpty());
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QVERIFY(damaged.readAll() == before); // looked at, not mended
    }

    void readsAFolderThatCannotBeWritten()
    {
        const auto rights = QFile::permissions(m_root->path());
        QVERIFY(QFile::setPermissions(m_root->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto found = verify(file());
        QFile::setPermissions(m_root->path(), rights);
        QVERIFY(found.has_value());
        QVERIFY(found->sound());
    }

    void isNoJournal()
    {
        const QString other = m_root->filePath(u"other.sqlite"_s);
        sqlRows(other, u"CREATE TABLE cases (a)"_s);
        QCOMPARE(verify(other)->damage, QStringList{u"application_id"_s});
        const auto missing = verify(m_root->filePath(u"none.sqlite"_s));
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().problem, journal::Problem::CannotOpen);
    }
};

QTEST_GUILESS_MAIN(TestStoreVerification)
#include "store_verification.moc"
