// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/journalkit.h"
#include "writerrun.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

class TestStoreDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A disk that ends in the middle of things: nothing is sent without a record, and once there
    // is room again, what could not be written before is.
    void full_data()
    {
        QTest::addColumn<int>("kibibytes");
        for (int level = 0; level < 20; ++level) {
            QTest::addRow("%d KiB", 16 + level * 28) << 16 + level * 28;
        }
    }
    void full()
    {
        QFETCH(int, kibibytes);
        QTemporaryDir folder;
        WriterRun writer({folder.path(), QStringLiteral("2000"), QStringLiteral("disk"),
                          QString::number(kibibytes * 1024)});
        writer.finish();
        QVERIFY(!writer.killed());
        const QStringList sent = writer.said(QStringLiteral("sent"));
        const QStringList refused = writer.said(QStringLiteral("refused")) +
                                    writer.said(QStringLiteral("unopened")) +
                                    writer.said(QStringLiteral("unwritable"));
        QVERIFY(!refused.isEmpty());
        for (const QString &problem : refused) {
            QVERIFY2(problem == QLatin1String("DiskFull"), qPrintable(problem));
        }
        QHash<QString, QString> records;
        for (const QString &record : writer.said(QStringLiteral("record"))) {
            records.insert(record.section(u' ', 0, 0), record.section(u' ', 1));
        }
        for (const QString &id : sent) {
            QCOMPARE(records.value(id), QStringLiteral("Verified 11"));
        }
        if (!sent.isEmpty()) {
            QCOMPARE(writer.said(QStringLiteral("integrity")), QStringList{QStringLiteral("ok")});
        }
        figure(QStringLiteral("disk of %1 KiB full").arg(kibibytes, 5),
               QStringLiteral("%1 sent, 0 without an intent").arg(sent.size()),
               QStringLiteral("0 without an intent"));
    }

    void readOnlyFolder()
    {
        QTemporaryDir folder;
        FakeClock clock;
        {
            WriterRun writer({folder.path(), QStringLiteral("3")});
            writer.finish();
            QCOMPARE(writer.said(QStringLiteral("sent")).size(), 3);
        }
        WriterRun writer({folder.path(), QStringLiteral("3"), QStringLiteral("read-only")});
        writer.finish();
        if (!writer.said(QStringLiteral("not-allowed")).isEmpty()) {
            qInfo("mounting is not allowed here: the folder stays writable");
            return;
        }
        QCOMPARE(writer.said(QStringLiteral("unwritable")),
                 QStringList{QStringLiteral("ReadOnly")});
        QCOMPARE(writer.said(QStringLiteral("readable")), QStringList{QStringLiteral("3")});
        QCOMPARE(writer.said(QStringLiteral("refused")), QStringList{QStringLiteral("ReadOnly")});
        QVERIFY(writer.said(QStringLiteral("sent")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreDisk)
#include "store_disk.moc"
