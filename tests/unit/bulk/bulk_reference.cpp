// SPDX-License-Identifier: MIT
#include "unit/bulk/support.h"

#include <QProcess>
#include <QTest>

using namespace flashcall::bulk;

// The engine against a third implementation, in Python, byte for byte.
class BulkReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredThousandRows();
};

void BulkReference::hundredThousandRows()
{
    RowMaker maker(31);
    QByteArray input = "pattern,caller_id\r\n";
    for (int i = 0; i < 100000; ++i) {
        input += maker.upTo(1) == 0 ? maker.dirtyRow() : maker.cleanRow();
        input += maker.upTo(3) == 0 ? "\r\n" : "\n";
    }
    input += "***456789,0123456789";
    Bench bench;
    bench.write(QStringLiteral("for-python.csv"), input);
    QVERIFY(bench.judge(input).finished());

    QProcess python;
    python.setStandardInputFile(bench.path(QStringLiteral("for-python.csv")));
    python.start(QStringLiteral(FCC_PYTHON), {QStringLiteral(FCC_REFERENCE)});
    QVERIFY(python.waitForFinished(100000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QByteArrayList wanted = python.readAllStandardOutput().split('\n');
    const QByteArrayList got = bench.output.split('\n');
    for (qsizetype i = 0; i < qMin(wanted.size(), got.size()); ++i) {
        QCOMPARE(got[i], wanted[i]);
    }
    QCOMPARE(got.size(), wanted.size());
}

QTEST_GUILESS_MAIN(BulkReference)
#include "bulk_reference.moc"
