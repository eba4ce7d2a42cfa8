// SPDX-License-Identifier: MIT
#include "app/store/upkeep.h"

#include "app/store/sqlitejournal.h"
#include "app/store/verification.h"
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
using namespace std::chrono_literals;

namespace {

const auto erasedNumber = u"+380936670003"_s;
const auto otherNumber = u"+380936670004"_s;

PhoneNumber numberOf(const QString &text)
{
    return PhoneNumber::parse(text, {}).value();
}

} // namespace

class TestStoreUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteJournal> open()
    {
        auto opened = SqliteJournal::open(m_root->path(), m_clock);
        return opened ? std::move(opened).value() : nullptr;
    }
    QString send(SqliteJournal &journal, const QString &to, std::optional<Ending> ending,
                 const QString &ticket = {}, const QString &typed = u"0123456789"_s)
    {
        Intent intent = intentAt(m_clock, to);
        intent.request.ticket = ticket;
        intent.request.code = u"4711"_s;
        journal.intent(intent, this, {});
        journal.handed(intent.caseId, m_clock.wall());
        journal.answered(intent.caseId, m_clock.wall(), acceptedReply());
        Attempt attempt = attemptWith(m_clock, Judgement::NotVerified);
        attempt.typed = typed;
        journal.attempt(intent.caseId, attempt, this, [](const auto &) {});
        if (ending) {
            journal.ended(intent.caseId, m_clock.wall(), *ending);
        }
        return intent.caseId;
    }
    // All that was asked of the journal is on disk; closing it does the same.
    void settle(SqliteJournal &journal)
    {
        bool told = false;
        journal.attempt(u"no such case"_s, attemptWith(m_clock, Judgement::Late), this,
                        [&told](const auto &) { told = true; });
        QTRY_VERIFY(told);
    }
    QString file() const { return m_root->filePath(u"journal.sqlite"_s); }
    // Every file of the folder, as bytes.
    bool isAnywhere(const QByteArray &bytes) const
    {
        const QDir folder(m_root->path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile read(folder.filePath(name));
            if (read.open(QIODevice::ReadOnly) && read.readAll().contains(bytes)) {
                return true;
            }
        }
        return false;
    }
    void verifySound() const
    {
        const auto found = verify(file());
        QVERIFY(found.has_value());
        QVERIFY2(found->sound(), qPrintable(found->damage.join(u' ')));
    }

    std::unique_ptr<QTemporaryDir> m_root;
    FakeClock m_clock;

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(quickFolder()); }

    void erasesFromEveryPlace()
    {
        {
            const auto journal = open();
            for (int i = 0; i < 200; ++i) { // pages enough to split and merge
                send(*journal, i % 3 == 0 ? erasedNumber : otherNumber, Ending::Expired,
                     u"T-%1"_s.arg(i));
            }
            send(*journal, otherNumber, Ending::Verified, u"call 093 667 00 03"_s, u"0936670003"_s);
        }
        QVERIFY(isAnywhere("380936670003"));
        const auto erased = eraseNumber(m_root->path(), numberOf(erasedNumber), m_clock);
        QVERIFY(erased.has_value());
        QCOMPARE(erased->cases, 67);
        QCOMPARE(erased->mentions, 3); // the ticket stands in the request, too
        QCOMPARE(erased->leftIn, QStringList());
        QVERIFY(!isAnywhere("936670003"));
        QVERIFY(!isAnywhere("093 667 00 03"));
        QVERIFY(isAnywhere("380936670004"));
        // What is counted stays, and what is on record agrees with itself.
        QCOMPARE(sqlText(file(), u"SELECT count(*) FROM cases"_s), u"201"_s);
        QCOMPARE(sqlText(file(), u"SELECT count(*) FROM attempts"_s), u"201"_s);
        QCOMPARE(sqlText(file(), u"SELECT count(*) FROM cases WHERE to_number = '' AND "
                                 "request = '{}' AND code = '' AND ending = 'Expired'"_s),
                 u"67"_s);
        QCOMPARE(sqlText(file(), u"SELECT ticket FROM cases WHERE ending = 'Verified'"_s),
                 u"call *** *** ** **"_s);
        verifySound();
        const auto again = eraseNumber(m_root->path(), numberOf(erasedNumber), m_clock);
        QCOMPARE(again->cases + again->mentions, 0);
        const auto journal = open();
        QVERIFY(journal && !journal->writeProblem());
        QVERIFY(journal->recovery().setAside.isEmpty());
        const auto facts = journal->sendFacts({erasedNumber, u"agent"_s, u"sandbox"_s});
        QVERIFY(facts && facts->sends.size() == 67 && !facts->unknown && !facts->running);
        m_clock.advance(guardWindow); // and then nothing is known of it any more
        QVERIFY(journal->sendFacts({erasedNumber, u"agent"_s, u"sandbox"_s})->sends.isEmpty());
    }

    void tracesAreKeptUntilTheyAreOver_data()
    {
        QTest::addColumn<bool>("purging");
        QTest::newRow("an erasure") << false;
        QTest::newRow("a purge") << true;
    }
    void tracesAreKeptUntilTheyAreOver()
    {
        QFETCH(bool, purging);
        const auto shop = u"shop"_s, ann = u"agent-1"_s;
        QString last;
        {
            const auto journal = open();
            for (int i = 0; i < 3; ++i) {
                Intent intent = intentAt(m_clock, erasedNumber);
                intent.connectionId = shop;
                last = intent.caseId;
                journal->intent(intent, this, {});
                journal->handed(last, m_clock.wall());
                Failure failure{replies::FailureClass::Refused, replies::Reason::HttpStatus};
                failure.retryAfter = std::chrono::seconds(i == 1 ? 900 : 7);
                journal->answered(last, m_clock.wall(), failure);
                journal->ended(last, m_clock.wall(), Ending::Refused);
                m_clock.advance(60s);
            }
        }
        if (purging) {
            QCOMPARE(purge(m_root->path(), m_clock.wall(), m_clock)->cases, 3);
        } else {
            QCOMPARE(eraseNumber(m_root->path(), numberOf(erasedNumber), m_clock)->cases, 3);
        }
        QVERIFY(!isAnywhere("936670003"));
        const auto journal = open();
        const auto ask = [&](const QString &to) {
            return journal->sendFacts({to, ann, shop, 3}).value();
        };
        const SendFacts known = ask(erasedNumber);
        QCOMPARE(known.sends.size(), 3);
        QCOMPARE(known.sends.first().caseId, last);
        QCOMPARE(known.sends.first().ago, std::chrono::nanoseconds(60s));
        QCOMPARE(known.sends.first().ending, std::optional(Ending::Refused));
        QCOMPARE(known.agentLimitAgo, std::optional(std::chrono::nanoseconds(180s)));
        // Of the newest on record, or the longest of those gone.
        QCOMPARE(known.retryLeft.has_value(), purging);
        QCOMPARE(sqlText(file(), u"SELECT max(mark) < 65536 FROM traces"_s), u"1"_s);
        QVERIFY(ask(u"+380936670005"_s).sends.size() < 3);
        // After ten minutes nothing of the number; after a day nothing at all.
        m_clock.advance(10min);
        QVERIFY(ask(erasedNumber).sends.isEmpty());
        QVERIFY(ask(erasedNumber).agentLimitAgo);
        m_clock.advance(24h);
        Intent next = intentAt(m_clock, otherNumber);
        next.check = IntentCheck{{otherNumber, ann, shop}, [](const SendFacts &) { return true; }};
        journal->intent(next, this, {});
        settle(*journal);
        QCOMPARE(sqlText(file(), u"SELECT count(*) FROM traces"_s), u"0"_s);
    }

    // The limits are no concern of the wall clock: a purge of "old" sends forgets none of now.
    void aClockSetForwardPurgesNoLimit()
    {
        {
            const auto journal = open();
            Intent intent = intentAt(m_clock, erasedNumber);
            intent.connectionId = u"shop"_s;
            journal->intent(intent, this, {});
            journal->ended(intent.caseId, m_clock.wall(), Ending::Expired);
        }
        m_clock.advance(5s);
        m_clock.setWall(m_clock.wall().addYears(2));
        QCOMPARE(purge(m_root->path(), m_clock.wall().addDays(-365), m_clock)->cases, 1);
        const auto journal = open();
        const auto facts = journal->sendFacts({erasedNumber, u"agent-1"_s, u"shop"_s, 1});
        QCOMPARE(facts->sends.size(), 1);
        QCOMPARE(facts->sends.first().ago, std::chrono::nanoseconds(5s));
        QCOMPARE(facts->agentLimitAgo, std::optional(std::chrono::nanoseconds(5s)));
    }

    void erasesFromCopies()
    {
        {
            const auto journal = open();
            send(*journal, erasedNumber, Ending::Expired);
            send(*journal, otherNumber, Ending::Expired, u"ask 093-667-00-03"_s);
        }
        const QString backup = m_root->filePath(u"journal-before-0002-20240102T120000Z.sqlite"_s);
        const QString damaged = m_root->filePath(u"journal-damaged-20240102T120000Z.sqlite"_s);
        sqlRows(file(), u"VACUUM INTO '%1'"_s.arg(backup));
        QVERIFY(QFile::copy(file(), damaged));
        QFile breaks(damaged);
        QVERIFY(breaks.open(QIODevice::ReadWrite));
        breaks.write("no database any more");
        breaks.close();
        const qint64 size = breaks.size();
        const QString unknown = m_root->filePath(u"journal-before-broken.sqlite"_s);
        QFile other(unknown);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("+380936670003 in no database");
        other.close();

        const auto erased = eraseNumber(m_root->path(), numberOf(erasedNumber), m_clock);
        QVERIFY(erased.has_value());
        QCOMPARE(erased->cases, 1);
        QCOMPARE(erased->copies, (QStringList{backup, unknown, damaged}));
        QCOMPARE(erased->leftIn, QStringList());
        QVERIFY(!isAnywhere("936670003"));
        QVERIFY(isAnywhere("380936670004"));
        QCOMPARE(sqlText(backup, u"SELECT count(*) FROM cases WHERE to_number = ''"_s), u"1"_s);
        QCOMPARE(sqlText(backup, u"SELECT ticket FROM cases WHERE to_number <> ''"_s),
                 u"ask ***-***-**-**"_s);
        QCOMPARE(sqlText(backup, u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(QFile(damaged).size(), size);
    }

    void leavesARunningCaseOfAnother()
    {
        const auto journal = open(); // it lives
        const QString running = send(*journal, erasedNumber, {});
        send(*journal, erasedNumber, Ending::Expired);
        settle(*journal);
        const auto refused = eraseNumber(m_root->path(), numberOf(erasedNumber), m_clock);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().problem, journal::Problem::OtherInstance);
        QCOMPARE(sqlText(file(), u"SELECT count(*) FROM cases WHERE to_number <> ''"_s), u"2"_s);
        // Another number is no concern of that case; nor does its purge touch it.
        QVERIFY(eraseNumber(m_root->path(), numberOf(otherNumber), m_clock).has_value());
        const auto purged = purge(m_root->path(), m_clock.wall().addDays(1), m_clock);
        QCOMPARE(purged->cases, 1);
        QCOMPARE(sqlText(file(), u"SELECT uuid FROM cases"_s), running);
    }

    void endsWhatNobodyWatches()
    {
        {
            const auto journal = open();
            send(*journal, erasedNumber, {});
        }
        const auto erased = eraseNumber(m_root->path(), numberOf(erasedNumber), m_clock);
        QCOMPARE(erased->cases, 1);
        QCOMPARE(sqlText(file(), u"SELECT ending FROM cases"_s), u"Stopped"_s);
        verifySound();
        QVERIFY(open()->recovery().waiting.isEmpty());
    }

    void purgesByAge()
    {
        const QString backup = m_root->filePath(u"journal-before-0002-20240102T120000Z.sqlite"_s);
        const QString damaged = m_root->filePath(u"journal-damaged-20240102T120000Z.sqlite"_s);
        QDateTime between;
        {
            const auto journal = open();
            send(*journal, erasedNumber, Ending::Expired);
            send(*journal, erasedNumber, Ending::Verified);
            m_clock.advance(48h);
            between = m_clock.wall();
            m_clock.advance(1h);
            send(*journal, otherNumber, Ending::Verified);
        }
        sqlRows(file(), u"VACUUM INTO '%1'"_s.arg(backup));
        QVERIFY(QFile::copy(backup, damaged));
        QCOMPARE(purge(m_root->path(), between.addDays(-10), m_clock)->cases, 0);
        const auto purged = purge(m_root->path(), between, m_clock);
        QVERIFY(purged.has_value());
        QCOMPARE(purged->cases, 2);
        QCOMPARE(purged->copies, QStringList{backup});
        QCOMPARE(purged->kept, QStringList{damaged});
        for (const QString &name : {file(), backup}) {
            QCOMPARE(sqlText(name, u"SELECT group_concat(to_number) FROM cases"_s), otherNumber);
            QCOMPARE(sqlText(name, u"SELECT count(*) FROM attempts"_s), u"1"_s);
            QCOMPARE(sqlText(name, u"SELECT count(DISTINCT case_seq) FROM events"_s), u"1"_s);
        }
        QVERIFY(QFile::remove(damaged));
        QVERIFY(!isAnywhere("380936670003"));
        verifySound();
    }

    void filtersByNumberAndConnection()
    {
        const auto journal = open();
        const QString first = send(*journal, erasedNumber, Ending::Expired);
        send(*journal, otherNumber, Ending::Expired);
        const QString last = send(*journal, erasedNumber, Ending::Verified);
        settle(*journal);
        const auto found = [&](const HistoryFilter &filter) {
            QStringList ids;
            History history = journal->history();
            HistoryCursor cursor = history.begin(filter).value();
            while (!cursor.atEnd()) {
                const auto rows = history.next(filter, cursor, 1);
                for (const HistoryRow &row : *rows) {
                    ids += row.caseId;
                }
            }
            return ids;
        };
        HistoryFilter filter;
        filter.number = erasedNumber;
        QCOMPARE(found(filter), (QStringList{last, first}));
        filter.connection = u"Sandbox"_s;
        QCOMPARE(found(filter).size(), 2);
        filter.connection = u"sandbox"_s; // exactly
        QCOMPARE(found(filter).size(), 0);
        filter = {};
        filter.number = u"+38093667"_s;
        QCOMPARE(found(filter).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreUpkeep)
#include "store_upkeep.moc"
