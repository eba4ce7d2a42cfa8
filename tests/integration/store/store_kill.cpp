// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "support/chainkit.h"
#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/journalkit.h"
#include "writerrun.h"

#include <QMetaEnum>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

// kill -9 at every named point: what the program had told the world before must be on record,
// nothing may be verified that was not stored so, and the file must be sound.
class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atPoint_data()
    {
        QTest::addColumn<QString>("point");
        const QMetaEnum points = QMetaEnum::fromType<KillPoint>();
        QVERIFY(points.keyCount() >= 16);
        for (int i = 0; i < points.keyCount(); ++i) {
            QTest::newRow(points.key(i)) << QString::fromLatin1(points.key(i));
        }
    }
    void atPoint()
    {
        QFETCH(QString, point);
        const int runs = qEnvironmentVariableIsSet("FCC_LONG") ? 200 : 20;
        const bool atStart = point == QLatin1String("InRecovery");
        const bool onNewFile = point == QLatin1String("InMigration");
        auto folder = std::make_unique<QTemporaryDir>(quickFolder());
        QStringList sent, verdicts;
        int killed = 0;
        for (int run = 0; run < runs; ++run) {
            if (onNewFile) {
                folder = std::make_unique<QTemporaryDir>(quickFolder());
            }
            const int nth = atStart || onNewFile ? 1 : 1 + run % 4;
            WriterRun writer({folder->path(), QStringLiteral("5"), QStringLiteral("kill"), point,
                              QString::number(nth)});
            writer.finish();
            QVERIFY(writer.killed());
            ++killed;
            sent += writer.said(QStringLiteral("sent"));
            verdicts += writer.said(QStringLiteral("verdict"));
            if (atStart) { // something to put right at the next start
                WriterRun left({folder->path(), QStringLiteral("2"), QStringLiteral("kill"),
                                QStringLiteral("AfterHanded"), QStringLiteral("1")});
                left.finish();
                sent += left.said(QStringLiteral("sent"));
            }
        }
        FakeClock clock;
        auto opened = SqliteJournal::open(folder->path(), clock);
        QVERIFY(opened && !(*opened)->writeProblem());
        QVERIFY((*opened)->recovery().setAside.isEmpty());
        judge((*opened)->file(), sent, verdicts);
        QCOMPARE(chainFault(**opened), QString());
        figure(QStringLiteral("kill -9 at %1").arg(point),
               QStringLiteral("%1 runs, %2 sends and %3 verdicts told, 0 lost")
                   .arg(QString::number(killed), QString::number(sent.size()),
                        QString::number(verdicts.size())),
               QStringLiteral("%1 runs, 0 lost").arg(runs));
    }

private:
    static void judge(const QString &file, const QStringList &sent, const QStringList &verdicts)
    {
        QCOMPARE(sqlText(file, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QSet<QString> recorded, attempted;
        for (const auto &row : sqlRows(file, QStringLiteral("SELECT uuid FROM cases"))) {
            recorded.insert(row.first().toString());
        }
        for (const auto &row :
             sqlRows(file, QStringLiteral("SELECT uuid FROM cases JOIN attempts ON case_seq = seq "
                                          "WHERE judgement = 'Verified'"))) {
            attempted.insert(row.first().toString());
        }
        for (const QString &id : sent) {
            QVERIFY2(recorded.contains(id), "a send is not on record");
        }
        for (const QString &id : verdicts) {
            QVERIFY2(attempted.contains(id), "a verdict was told and is not on record");
        }
        QCOMPARE(sqlText(file, QStringLiteral("SELECT count(*) FROM cases WHERE ending = "
                                              "'Verified' AND seq NOT IN (SELECT case_seq FROM "
                                              "attempts WHERE judgement = 'Verified')")),
                 QStringLiteral("0"));
        // A case without an answer is unknown now, and none is left running.
        QCOMPARE(sqlText(file, QStringLiteral("SELECT count(*) FROM cases WHERE (answer IS NULL) "
                                              "OR (ending IS NULL AND answer <> 'Accepted') OR "
                                              "(reason = 'ProgramEnded' AND ending <> "
                                              "'Unknown')")),
                 QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestStoreKill)
#include "store_kill.moc"
