// SPDX-License-Identifier: MIT
#include "app/store/carver.h"
#include "app/store/pagefile.h"

#include "support/journalkit.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

class TestStoreCarver : public QObject
{
    Q_OBJECT

private:
    using Found = QMap<qint64, QVariantList>;

    static Found carve(const QString &name)
    {
        Found found;
        carveRows(PageFile(name),
                  [&](qint64 rowid, const QVariantList &columns) { found.insert(rowid, columns); });
        return found;
    }
    // Runs the statements through one connection; with a log, copies the files while it is open,
    // so that the log has not been folded in.
    QString make(const QStringList &statements, bool log = false) const
    {
        const QString name = freshId();
        const QString file = m_root->filePath(name);
        const QString copy = file + QStringLiteral("-copy");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file);
            database.open();
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (!query.exec(statement)) {
                    qWarning() << query.lastError().text();
                }
            }
            query.finish();
            if (log) {
                QFile::copy(file, copy);
                QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
            }
        }
        QSqlDatabase::removeDatabase(name);
        return log ? copy : file;
    }

    std::unique_ptr<QTemporaryDir> m_root;

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void readsEveryKindOfValue_data()
    {
        QTest::addColumn<QString>("literal");
        QTest::addColumn<QVariant>("value");
        const auto number = [](const char *literal, qint64 value) {
            QTest::newRow(literal) << QString::fromLatin1(literal) << QVariant(value);
        };
        QTest::newRow("null") << QStringLiteral("NULL") << QVariant();
        number("0", 0);
        number("1", 1);
        number("-1", -1);
        number("127", 127);
        number("-128", -128);
        number("32767", 32767);
        number("-8388608", -8388608);
        number("2147483647", 2147483647);
        number("-140737488355328", -140737488355328);
        number("9223372036854775807", std::numeric_limits<qint64>::max());
        QTest::newRow("real") << QStringLiteral("-1.5") << QVariant(-1.5);
        QTest::newRow("empty text") << QStringLiteral("''") << QVariant(QString());
        QTest::newRow("text") << QStringLiteral("'Ї x'") << QVariant(QStringLiteral("Ї x"));
        QTest::newRow("blob") << QStringLiteral("x'00ff'") << QVariant(QByteArray("\0\xff", 2));
        for (const int length : {4050, 4061, 4062, 4100, 9000, 100'000}) {
            QTest::addRow("text of %d", length) << QStringLiteral("'%1'").arg(QString(length, u'y'))
                                                << QVariant(QString(length, u'y'));
        }
    }
    void readsEveryKindOfValue()
    {
        QFETCH(QString, literal);
        QFETCH(QVariant, value);
        const QString file = make(
            {QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)"),
             QStringLiteral("INSERT INTO t VALUES (77, ") + literal + QStringLiteral(", 'end')")});
        const Found found = carve(file);
        QCOMPARE(found.size(), 1);
        const QVariantList columns = found.value(77);
        QCOMPARE(columns.size(), 3);
        QVERIFY(columns[0].isNull());
        QCOMPARE(columns[1], value);
        QCOMPARE(columns[2], QVariant(QStringLiteral("end")));
    }

    void readsAllRowsOfALargeTable()
    {
        const QString file = make(
            {QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
             QStringLiteral("CREATE INDEX i ON t (a)"),
             QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT "
                            "5000) INSERT INTO t SELECT x * 3, 'row ' || x FROM n")});
        const Found found = carve(file);
        QCOMPARE(found.size(), 5000);
        QCOMPARE(found.value(15'000)[1].toString(), QStringLiteral("row 5000"));
    }

    void readsWhatOnlyTheLogHolds()
    {
        const QString file = make({QStringLiteral("PRAGMA journal_mode = WAL"),
                                   QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
                                   QStringLiteral("INSERT INTO t VALUES (1, 'old')"),
                                   QStringLiteral("UPDATE t SET a = 'new'"),
                                   QStringLiteral("INSERT INTO t VALUES (2, 'more')")},
                                  true);
        const Found found = carve(file);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(1)[1].toString(), QStringLiteral("new"));
    }

    // A frame whose sum does not fit was never committed, and neither was what follows it.
    void stopsWhereTheLogIsTorn()
    {
        const QString file = make({QStringLiteral("PRAGMA journal_mode = WAL"),
                                   QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
                                   QStringLiteral("INSERT INTO t VALUES (1, 'first')"),
                                   QStringLiteral("INSERT INTO t VALUES (2, 'second')")},
                                  true);
        QFile log(file + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::ReadWrite));
        log.seek(log.size() - 1);
        log.putChar('!');
        log.close();
        const Found found = carve(file);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.value(1)[1].toString(), QStringLiteral("first"));
    }

    void takesAnythingForAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("text") << QByteArray("not a database").repeated(1000);
        QTest::newRow("leaf pages of ones") << QByteArray(4096 * 4, '\x0d');
        QTest::newRow("all bits set") << QByteArray(4096 * 4, '\xff');
        QTest::newRow("a page size of zero") << "SQLite format 3" + QByteArray(1 + 4096 * 2, '\0');
        QByteArray loop(4096 * 3, '\0'); // a payload that overflows into its own page
        loop[4096] = '\x0d';
        loop[4096 + 4] = 1;
        loop[4096 + 8] = 1;
        loop.replace(4096 + 256, 4, "\x87\xff\x7f\x01");
        QTest::newRow("an endless chain") << loop;
    }
    void takesAnythingForAFile()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_root->filePath(QStringLiteral("any")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QStringList kinds{QStringLiteral("instance"), QStringLiteral("case"),
                                QStringLiteral("attempt"), QStringLiteral("event")};
        for (const QVariantList &columns : carve(file.fileName())) {
            QVERIFY(!kinds.contains(columns.value(1).toString())); // no row of a journal
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreCarver)
#include "store_carver.moc"
