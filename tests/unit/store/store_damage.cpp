// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "support/fakeclock.h"
#include "support/journalkit.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int cases = 120;

enum class Harm { Cut, FlipBit, ZeroPage, RandomPage, ZeroRest };

QByteArray harmed(QByteArray bytes, Harm harm, qint64 at, QRandomGenerator &random)
{
    switch (harm) {
    case Harm::Cut:
        return bytes.first(at);
    case Harm::FlipBit:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        return bytes;
    case Harm::ZeroPage:
        return bytes.replace(at, pageSize, QByteArray(pageSize, '\0'));
    case Harm::RandomPage: {
        QByteArray noise(pageSize, '\0');
        for (char &byte : noise) {
            byte = static_cast<char>(random.bounded(256));
        }
        return bytes.replace(at, pageSize, noise);
    }
    case Harm::ZeroRest:
        return bytes.first(at) + QByteArray(bytes.size() - at, '\0');
    }
    return bytes;
}

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder + QStringLiteral("/journal.sqlite"); }
    std::unique_ptr<SqliteJournal> open(const Options &options = {})
    {
        auto opened = SqliteJournal::open(m_folder, m_clock, options);
        m_problem = opened ? (*opened)->writeProblem() : std::optional(opened.error());
        return opened ? std::move(opened).value() : nullptr;
    }
    void put(const QByteArray &bytes) const
    {
        QDir(m_folder).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder));
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytes);
    }
    QSet<QString> idsIn(const QString &name) const
    {
        QSet<QString> ids;
        for (const auto &row : sqlRows(name, QStringLiteral("SELECT uuid FROM cases"))) {
            ids.insert(row.first().toString());
        }
        return ids;
    }
    bool storesAnother(SqliteJournal &journal)
    {
        std::optional<bool> stored;
        journal.intent(intentAt(m_clock), this,
                       [&](const Result<void, JournalProblem> &result) { stored = bool(result); });
        return QTest::qWaitFor([&] { return stored.has_value(); }) && *stored;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    FakeClock m_clock;
    QByteArray m_sound;
    QSet<QString> m_ids;
    std::optional<JournalProblem> m_problem;

private Q_SLOTS:
    void initTestCase()
    {
        m_root = std::make_unique<QTemporaryDir>(quickFolder());
        m_folder = m_root->filePath(QStringLiteral("data"));
        {
            auto journal = open();
            QVERIFY(journal);
            for (int i = 0; i < cases; ++i) {
                const Intent intent = intentAt(m_clock);
                m_ids.insert(intent.caseId);
                journal->intent(intent, this, {});
                journal->answered(intent.caseId, m_clock.wall(), acceptedReply());
                journal->attempt(intent.caseId, attemptWith(m_clock, Judgement::Verified), this,
                                 {});
                journal->ended(intent.caseId, m_clock.wall(), Ending::Verified);
            }
        }
        QFile sound(file());
        QVERIFY(sound.open(QIODevice::ReadOnly));
        m_sound = sound.readAll();
        QVERIFY(m_sound.size() > 30 * pageSize);
    }

    // Whatever happens to the file: the journal opens, takes the next send, has no row that was
    // not there before, loses at most what one page holds where one page is harmed, and the
    // damaged file is still there, byte for byte.
    void survives_data()
    {
        QTest::addColumn<int>("harm");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<int>("kept"); // at least so many cases
        const auto row = [](const char *name, Harm harm, qint64 at, int kept) {
            QTest::addRow("%s at %lld", name, at) << int(harm) << at << kept;
        };
        const qint64 pages = m_sound.size() / pageSize;
        for (qint64 page = 0; page < pages; ++page) {
            row("page of zeros", Harm::ZeroPage, page * pageSize, cases - 8);
            row("page of noise", Harm::RandomPage, page * pageSize, cases - 8);
        }
        for (qint64 at = 0; at < 112; ++at) {
            row("bit in the header", Harm::FlipBit, at, cases);
        }
        for (qint64 at = 112; at < m_sound.size(); at += m_sound.size() / 100) {
            row("bit", Harm::FlipBit, at, cases - 8);
        }
        for (const qint64 at : {qint64(0), qint64(1), qint64(15), qint64(99), qint64(100),
                                pageSize - 1, pageSize, pageSize + 1}) {
            row("cut", Harm::Cut, at, 0);
        }
        for (int tenth = 1; tenth < 10; ++tenth) {
            const qint64 at = m_sound.size() * tenth / 10;
            row("cut", Harm::Cut, at, (tenth - 4) * cases / 10);
            row("zeros to the end", Harm::ZeroRest, at, (tenth - 4) * cases / 10);
        }
    }
    void survives()
    {
        QFETCH(int, harm);
        QFETCH(qint64, at);
        QFETCH(int, kept);
        QRandomGenerator random(static_cast<quint32>(at) + 7);
        const QByteArray bytes = harmed(m_sound, Harm(harm), at, random);
        put(bytes);
        auto journal = open();
        QVERIFY2(journal, m_problem ? qPrintable(m_problem->detail) : "");
        QVERIFY2(!m_problem, m_problem ? qPrintable(m_problem->detail) : "");
        const Recovery recovery = journal->recovery();
        const QSet<QString> ids = idsIn(file());
        const qsizetype strangers = (QSet<QString>(ids) - m_ids).size();
        // A bit of content may flip without any check seeing it: that is what the chain is for.
        QVERIFY(strangers <= (Harm(harm) == Harm::FlipBit ? 1 : 0));
        QVERIFY2(ids.size() >= kept, qPrintable(QString::number(ids.size())));
        QVERIFY(storesAnother(*journal));
        journal.reset();
        QCOMPARE(sqlText(file(), QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        if (!recovery.setAside.isEmpty()) {
            QCOMPARE(recovery.salvagedCases, ids.size());
            QFile aside(recovery.setAside);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), bytes);
        } else {
            QVERIFY(bytes.isEmpty() || ids.size() == cases);
        }
    }

    void keepsWhatOnlyTheLogHolds()
    {
        put(m_sound);
        const QString id = [&] {
            auto journal = open();
            const Intent intent = intentAt(m_clock);
            bool stored = false;
            journal->intent(intent, this, [&](const auto &result) { stored = bool(result); });
            [&] { QTRY_VERIFY(stored); }();
            // As a power failure leaves it: the new row is in the log alone.
            for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
                QFile::copy(file() + suffix, m_root->filePath(QStringLiteral("kept") + suffix));
            }
            return intent.caseId;
        }();
        QDir(m_folder).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder));
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            QVERIFY(
                QFile::rename(m_root->filePath(QStringLiteral("kept") + suffix), file() + suffix));
        }
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(16, '\0'));
        damaged.close();

        const auto journal = open();
        QVERIFY(journal && !m_problem);
        QVERIFY(!journal->recovery().setAside.isEmpty());
        QVERIFY(QFile::exists(journal->recovery().setAside + QStringLiteral("-wal")));
        QVERIFY(idsIn(file()).contains(id));
        QCOMPARE(journal->recovery().closed.size(), 1);
        QCOMPARE(journal->recovery().closed.first().caseId, id);
    }

    void aFileOfSomethingElseIsSetAside()
    {
        QDir(m_folder).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder));
        sqlRows(file(), QStringLiteral("CREATE TABLE notes (x)"));
        const auto journal = open();
        QVERIFY(journal && !m_problem);
        QCOMPARE(
            sqlText(journal->recovery().setAside, QStringLiteral("SELECT name FROM sqlite_schema")),
            QStringLiteral("notes"));
    }

    // Two in a second get two names.
    void setsAsideAgainAndAgain()
    {
        QSet<QString> names;
        put(QByteArray(pageSize * 2, 'x'));
        for (int i = 0; i < 4; ++i) {
            QFile damaged(file());
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(QByteArray(pageSize * 2, 'x'));
            damaged.close();
            names.insert(open()->recovery().setAside);
        }
        QCOMPARE(names.size(), 4);
        for (const QString &name : names) {
            QVERIFY(QFile::exists(name));
        }
    }

    void finishesASalvageThatWasBrokenOff()
    {
        put(m_sound.first(pageSize * 3));
        const QString recovered = m_folder + QStringLiteral("/journal-recovered.sqlite");
        QFile whole(recovered);
        QVERIFY(whole.open(QIODevice::WriteOnly));
        whole.write(m_sound);
        whole.close();
        const auto journal = open();
        QVERIFY(journal && !m_problem);
        QVERIFY(!QFile::exists(recovered));
        QCOMPARE(idsIn(file()), m_ids);
        QVERIFY(QFile::exists(journal->recovery().setAside));
    }

    void beginsAnewAHalfDoneReading()
    {
        put(m_sound.first(pageSize * 20));
        for (const char *suffix : {"", "-journal"}) {
            QFile half(m_folder + QStringLiteral("/journal-recovering.sqlite") +
                       QString::fromLatin1(suffix));
            QVERIFY(half.open(QIODevice::WriteOnly));
            half.write(QByteArray(5000, 'z'));
        }
        const auto journal = open();
        QVERIFY(journal && !m_problem);
        QVERIFY(!QFile::exists(m_folder + QStringLiteral("/journal-recovering.sqlite")));
    }

    // Nobody's file is taken away while it is open: it stays where it is, and nothing is sent.
    void doesNotMendUnderAnother()
    {
        put(m_sound);
        auto living = open();
        QVERIFY(living);
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(pageSize * 2);
        damaged.write(QByteArray(pageSize * 10, '\0'));
        damaged.close();
        QVERIFY(!open());
        QCOMPARE(m_problem->problem, journal::Problem::Damaged);
        QVERIFY(QDir(m_folder).entryList({QStringLiteral("journal-damaged*")}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "store_damage.moc"
