// SPDX-License-Identifier: MIT
#include "ui/history/historycsv.h"

#include "historykit.h"
#include "ui/history/historyexport.h"

#include <QFile>
#include <QSignalSpy>

using namespace flashcall;
using namespace flashcall::test;
using namespace flashcall::ui;

namespace {

// A reader of its own, by RFC 4180: rows of cells, as written.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inside && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            inside = !inside;
        } else if (!inside && c == u',') {
            row << std::exchange(cell, {});
        } else if (!inside && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}

QByteArray contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

class TestHistoryCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { liveInKyiv(); }
    void cells_data();
    void cells();
    void noCellOfASendIsAFormula();
    void exportWritesAllThatFit();
    void exportOfManyRowsGoesOnByAndBy();
    void failedExportLeavesTheOldFile();
    void stoppedExportLeavesTheOldFile();
};

void TestHistoryCsv::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QStringLiteral("CRM-1") << QByteArray("CRM-1");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("number") << QStringLiteral("+380936670003") << QByteArray("'+380936670003");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("apostrophe") << QStringLiteral("'+1") << QByteArray("''+1");
    QTest::newRow("later plus") << QStringLiteral("a+1") << QByteArray("a+1");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("formula in quotes") << QStringLiteral("=HYPERLINK(\"x\",\"y\")")
                                       << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("Cyrillic") << QStringLiteral("Тікет") << QStringLiteral("Тікет").toUtf8();
}

void TestHistoryCsv::cells()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(historycsv::line(QStringList{cell, QStringLiteral("x")}), written + ",x\r\n");
    const auto read = readCsv(historycsv::line(QStringList{cell}));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].size(), 1);
    QCOMPARE(unguarded(read[0][0]), cell);
}

void TestHistoryCsv::noCellOfASendIsAFormula()
{
    const QString evil = QStringLiteral("=cmd|' /C calc'!A0");
    store::HistoryRow row;
    row.at = QDateTime(QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc());
    row.number = row.ticket = row.agent = row.connection = row.messageId = row.caseId = evil;
    row.open = false;
    row.ending = Ending::Refused;
    row.failure = refusedReply();
    row.failure->message = evil;
    const auto read = readCsv(historycsv::line(row));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].size(), readCsv(historycsv::heading())[0].size());
    int guarded = 0;
    for (const QString &cell : read[0]) {
        QVERIFY2(!cell.isEmpty() && !QStringLiteral("=+-@\t\r").contains(cell[0]),
                 qPrintable(cell));
        guarded += cell == u'\'' + evil ? 1 : 0;
    }
    QCOMPARE(guarded, 6);
}

void TestHistoryCsv::exportWritesAllThatFit()
{
    HistoryBench bench;
    bench.send({customer, QStringLiteral("-2+3"), Answer(acceptedReply()), {fitting}, {}});
    bench.send({customer, QStringLiteral("other"), Answer(Unexpected{refusedReply()}), {}, {}});
    store::HistoryFilter filter;
    filter.ending = Ending::Verified;
    const QString file = bench.root.filePath(QStringLiteral("out.csv"));
    HistoryExport writer(bench.journal->history(), filter, file);
    QSignalSpy finished(&writer, &HistoryExport::finished);
    writer.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished[0][0].toBool());
    QCOMPARE(writer.rows(), 1);
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = readCsv(bytes.mid(3));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][0], QStringLiteral("2024-01-02T14:00:00+02:00"));
    QCOMPARE(rows[1][1], u'\'' + customer);
    QCOMPARE(rows[1][2], QStringLiteral("'-2+3"));
    QCOMPARE(rows[1][3], QStringLiteral("Verified"));
    QCOMPARE(rows[1][5], QStringLiteral("1"));
    QVERIFY(!bytes.contains("456789")); // the list has no pattern
}

void TestHistoryCsv::exportOfManyRowsGoesOnByAndBy()
{
    constexpr int many = 5000;
    HistoryBench bench;
    bench.addMany(many);
    const QString file = bench.root.filePath(QStringLiteral("out.csv"));
    HistoryExport writer(bench.journal->history(), {}, file);
    QSignalSpy progressed(&writer, &HistoryExport::progressed);
    QSignalSpy finished(&writer, &HistoryExport::finished);
    writer.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(progressed.size() >= 9);
    const auto rows = readCsv(contentOf(file));
    QCOMPARE(rows.size(), many + 1);
    QCOMPARE(rows[1][2], QStringLiteral("BULK-5000"));
    QCOMPARE(rows[many][2], QStringLiteral("BULK-1"));
}

void TestHistoryCsv::failedExportLeavesTheOldFile()
{
    HistoryBench bench;
    bench.addMany(2000);
    const QString file = bench.root.filePath(QStringLiteral("out.csv"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    HistoryExport writer(bench.journal->history(), {}, file);
    QSignalSpy finished(&writer, &HistoryExport::finished);
    connect(&writer, &HistoryExport::progressed, this, [&bench] {
        sqlRows(bench.journal->file(), QStringLiteral("ALTER TABLE cases RENAME TO away"));
    });
    writer.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished[0][0].toBool());
    QCOMPARE(contentOf(file), QByteArray("old"));

    HistoryExport nowhere(bench.journal->history(), {},
                          bench.root.filePath(QStringLiteral("no/such/folder.csv")));
    QSignalSpy told(&nowhere, &HistoryExport::finished);
    nowhere.start();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!told[0][0].toBool());
}

void TestHistoryCsv::stoppedExportLeavesTheOldFile()
{
    HistoryBench bench;
    bench.addMany(2000);
    const QString file = bench.root.filePath(QStringLiteral("out.csv"));
    {
        HistoryExport writer(bench.journal->history(), {}, file);
        QSignalSpy progressed(&writer, &HistoryExport::progressed);
        QSignalSpy finished(&writer, &HistoryExport::finished);
        writer.start();
        QTRY_VERIFY(!progressed.isEmpty());
        writer.stop();
        QCOMPARE(finished.size(), 0);
    }
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestHistoryCsv)
#include "history_csv.moc"
