// SPDX-License-Identifier: MIT
#include "app/store/chain.h"

#include "app/store/upkeep.h"
#include "support/chainkit.h"

#include <QRandomGenerator>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto number = u"+380936670003"_s;

// Statements through a connection that lets everything pass, as an intruder's would.
bool tamper(const QString &file, const QStringList &statements)
{
    const QString name = freshId();
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        done = database.open();
        QSqlQuery query(database);
        done = done && query.exec(u"PRAGMA ignore_check_constraints = ON"_s);
        for (const QString &statement : statements) {
            done = done && query.exec(statement);
            if (query.lastError().isValid()) {
                qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

QString changed(const QString &column, const QString &type)
{
    const QString fresh = type == u"INTEGER" ? u"7"_s : type == u"BLOB" ? u"x'07'"_s : u"'x'"_s;
    const QString other = type == u"INTEGER" ? u"%1 + 1000"_s
                          : type == u"BLOB"  ? u"x'0102'"_s
                                             : u"%1 || 'x'"_s;
    return u"%1 = CASE WHEN %1 IS NULL THEN %2 ELSE "_s.arg(column, fresh) +
           (type == u"BLOB" ? other : other.arg(column)) + u" END"_s;
}

} // namespace

class TestStoreChain : public QObject
{
    Q_OBJECT

private:
    void restore() const
    {
        QFile::remove(m_bench->file());
        QVERIFY(QFile::copy(m_copy, m_bench->file()));
    }

    std::unique_ptr<ChainBench> m_bench;
    QTemporaryDir m_aside{quickFolder()};
    QString m_copy;

private Q_SLOTS:
    // The tamperings share one journal, put back before each.
    void initTestCase()
    {
        m_bench = std::make_unique<ChainBench>();
        m_bench->fill();
        m_copy = m_aside.filePath(u"whole.sqlite"_s);
        QVERIFY(QFile::copy(m_bench->file(), m_copy));
    }
    void init() { restore(); }

    void wholeAsWritten()
    {
        const Verification found = m_bench->look();
        QVERIFY2(found.sound(), qPrintable(found.damage.join(u' ')));
        QVERIFY2(found.chain.whole(), qPrintable(wordsOf(found.chain)));
        QVERIFY(found.chain.headKnown);
        QCOMPARE(found.chain.late, 0);
        QCOMPARE(found.chain.before, 0);
        QCOMPARE(found.chain.links, found.events + 1); // and the beginning
    }

    void eachColumn_data()
    {
        QTest::addColumn<QString>("sql");
        for (const QString &table : {u"cases"_s, u"attempts"_s, u"events"_s, u"chain"_s}) {
            const QString key = sqlText(m_copy, u"SELECT name FROM pragma_table_info('%1') "
                                                "WHERE pk = 1"_s.arg(table));
            for (const auto &row :
                 sqlRows(m_copy, u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table))) {
                for (const QString &which : {u"min"_s, u"max"_s}) {
                    const QString sql =
                        u"UPDATE %1 SET %2 WHERE %3 = (SELECT %4(%3) FROM %1)"_s.arg(
                            table, changed(row[0].toString(), row[1].toString()), key, which);
                    QTest::addRow("%s.%s %s", qPrintable(table), qPrintable(row[0].toString()),
                                  qPrintable(which))
                        << sql;
                }
            }
        }
    }
    void eachColumn()
    {
        QFETCH(QString, sql);
        QVERIFY(tamper(m_bench->file(), {u"PRAGMA foreign_keys = OFF"_s, sql}));
        QVERIFY(!m_bench->look().whole());
    }

    void findsAndNames_data()
    {
        using enum ChainFinding;
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QList<int>>("findings"); // all that are named
        const auto row = [](const char *name, const QStringList &statements,
                            const QList<ChainFinding> &findings) {
            QList<int> numbers;
            for (const ChainFinding finding : findings) {
                numbers += int(finding);
            }
            QTest::newRow(name) << statements << numbers;
        };
        const auto caseOf = [](const QString &which) {
            return u"(SELECT seq FROM cases ORDER BY seq LIMIT 1 OFFSET %1)"_s.arg(which);
        };
        const auto withoutCase = [](const QString &seq) {
            return QStringList{u"CREATE TEMP TABLE gone AS SELECT %1 AS seq"_s.arg(seq),
                               u"DELETE FROM attempts WHERE case_seq IN (SELECT seq FROM gone)"_s,
                               u"DELETE FROM events WHERE case_seq IN (SELECT seq FROM gone)"_s,
                               u"DELETE FROM cases WHERE seq IN (SELECT seq FROM gone)"_s};
        };
        row("the number of a send", {u"UPDATE cases SET to_number = '+380936670004'"_s}, {Edited});
        row("a verdict", {u"UPDATE attempts SET judgement = 'Verified' WHERE id = 3"_s}, {Edited});
        row("an ending, in row and event alike",
            {u"UPDATE cases SET ending = 'Verified' WHERE seq = 2"_s,
             u"UPDATE events SET detail = 'Verified' WHERE case_seq = 2 AND what = 'ended'"_s},
            {Edited});
        row("the first send", withoutCase(caseOf(u"0"_s)), {Missing});
        row("a send in the middle", withoutCase(caseOf(u"6"_s)), {Missing});
        row("the last send", withoutCase(caseOf(u"(SELECT count(*) - 1 FROM cases)"_s)), {Missing});
        row("an event", {u"DELETE FROM events WHERE id = 9"_s}, {Missing});
        row("a link", {u"DELETE FROM chain WHERE n = 9"_s}, {Missing, Added});
        row("the last link", {u"DELETE FROM chain WHERE n = (SELECT max(n) FROM chain)"_s},
            {CutOff, NotCovered});
        row("the last event and its link",
            {u"DELETE FROM events WHERE id = (SELECT max(id) FROM events)"_s,
             u"DELETE FROM chain WHERE n = (SELECT max(n) FROM chain)"_s},
            {Edited, CutOff});
        row("the chain", {u"DELETE FROM chain"_s}, {CutOff});
        row("two events swapped",
            {u"CREATE TEMP TABLE o AS SELECT * FROM events"_s,
             u"UPDATE events SET (case_seq, at, what, detail) = (SELECT case_seq, at, what, detail "
             "FROM o WHERE o.id = 13 - events.id) WHERE id IN (6, 7)"_s},
            {Reordered});
        row("two links swapped",
            {u"UPDATE chain SET n = -1 WHERE n = 9"_s, u"UPDATE chain SET n = 9 WHERE n = 12"_s,
             u"UPDATE chain SET n = 12 WHERE n = -1"_s},
            {Edited, Reordered});
        row("a forged send",
            {u"INSERT INTO cases (uuid, instance, created_at, boot_ns, boot_id, agent, "
             "connection_id, connection_name, previous_uuid, to_number, sender, code, ticket, "
             "request) SELECT 'forged', instance, created_at, boot_ns, boot_id, agent, "
             "connection_id, connection_name, '', to_number, sender, code, ticket, request "
             "FROM cases LIMIT 1"_s,
             u"INSERT INTO events (case_seq, at, what, detail) SELECT seq, created_at, 'intent', "
             "'' FROM cases WHERE uuid = 'forged'"_s},
            {NotCovered});
        row("a forged event in the gap of a deleted one",
            {u"UPDATE events SET detail = 'Expired' WHERE id = 5"_s}, {Edited});
        row("a purge that is not on record",
            withoutCase(caseOf(u"1"_s)) +
                QStringList{u"UPDATE chain SET removed_by = (SELECT max(n) FROM chain) WHERE "
                            "event_id NOT IN (SELECT id FROM events) AND what = 'event'"_s},
            {Missing});
    }
    void findsAndNames()
    {
        QFETCH(QStringList, statements);
        QFETCH(QList<int>, findings);
        QVERIFY(tamper(m_bench->file(), QStringList{u"PRAGMA foreign_keys = OFF"_s} + statements));
        const auto found = m_bench->look();
        QVERIFY(!found.whole());
        QList<int> named;
        for (auto count = found.chain.counts.constBegin(); count != found.chain.counts.constEnd();
             ++count) {
            named += int(count.key());
        }
        std::sort(named.begin(), named.end());
        std::sort(findings.begin(), findings.end());
        QVERIFY2(named == findings, qPrintable(wordsOf(found.chain)));
    }

    void anyTampering()
    {
        QRandomGenerator random(20'260'101);
        const QStringList tables{u"cases"_s, u"attempts"_s, u"events"_s, u"chain"_s};
        QHash<QString, QList<QVariantList>> columns;
        QHash<QString, QStringList> keys;
        for (const QString &table : tables) {
            columns[table] =
                sqlRows(m_copy, u"SELECT name, type, pk FROM pragma_table_info('%1')"_s.arg(table));
            for (const auto &row : sqlRows(m_copy, u"SELECT rowid FROM "_s + table)) {
                keys[table] += row.first().toString();
            }
        }
        const auto any = [&random](const auto &list) {
            return list.at(qsizetype(random.bounded(quint32(list.size()))));
        };
        int edits = 0, deletions = 0, swaps = 0;
        for (int run = 0; run < 1'000; ++run) {
            const QString table = any(tables);
            const QString row = any(keys[table]);
            QString other = any(keys[table]);
            QString sql;
            const quint32 kind = random.bounded(10U);
            const QVariantList column = any(columns[table]);
            if (kind < 6) {
                sql = u"UPDATE %1 SET %2 WHERE rowid = %3"_s.arg(
                    table, changed(column[0].toString(), column[1].toString()), row);
                ++edits;
            } else if (kind < 9) {
                sql = u"DELETE FROM %1 WHERE rowid = %2"_s.arg(table, row);
                ++deletions;
            } else {
                while (other == row) {
                    other = any(keys[table]);
                }
                sql = u"UPDATE %1 SET rowid = -1 WHERE rowid = %2; "
                      "UPDATE %1 SET rowid = %2 WHERE rowid = %3; "
                      "UPDATE %1 SET rowid = %3 WHERE rowid = -1"_s.arg(table, row, other);
                ++swaps;
            }
            restore();
            QVERIFY(tamper(m_bench->file(),
                           QStringList{u"PRAGMA foreign_keys = OFF"_s} + sql.split(u"; "_s)));
            QVERIFY2(!m_bench->look().whole(), qPrintable(sql));
        }
        qInfo("1000 tamperings (%d edits, %d deletions, %d swaps), all found", edits, deletions,
              swaps);
    }

    void anOlderCopyShows()
    {
        {
            const auto journal = m_bench->openSealed();
            m_bench->send(*journal, Ending::Verified);
            m_bench->settle(*journal);
        }
        QVERIFY(m_bench->look().whole());
        const auto head = m_bench->head;
        restore();
        QCOMPARE(m_bench->check().counts.keys(), QList{ChainFinding::CutOff});
        // A program that goes on with it does not hide it, whatever it writes.
        {
            const auto journal = m_bench->openSealed();
            QVERIFY(journal);
            for (int i = 0; i < 4; ++i) {
                m_bench->send(*journal, Ending::Verified);
            }
            m_bench->settle(*journal);
        }
        QVERIFY(m_bench->head->n > head->n);
        QCOMPARE(m_bench->check().counts.keys(), QList{ChainFinding::CutOff});
    }
    void cleanupTestCase() { m_bench.reset(); }
};

QTEST_GUILESS_MAIN(TestStoreChain)
#include "store_chain.moc"
