// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "support/chainkit.h"
#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/journalkit.h"
#include "writerrun.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

namespace {

constexpr int races = 100;

} // namespace

class TestStoreRaces : public QObject
{
    Q_OBJECT

private:
    static QSet<QString> ids(const QString &file, const QString &condition)
    {
        QSet<QString> found;
        for (const auto &row :
             sqlRows(file, QStringLiteral("SELECT uuid FROM cases WHERE ") + condition)) {
            found.insert(row.first().toString());
        }
        return found;
    }
    static QSet<QString> setOf(const QStringList &list) { return {list.begin(), list.end()}; }

private Q_SLOTS:
    void twoProgramsAtOnce_data()
    {
        QTest::addColumn<bool>("killOne");
        QTest::addColumn<bool>("damaged");
        QTest::newRow("both live") << false << false;
        QTest::newRow("one is killed") << true << false;
        QTest::newRow("on a damaged file") << false << true;
    }
    void twoProgramsAtOnce()
    {
        QFETCH(bool, killOne);
        QFETCH(bool, damaged);
        const int count = damaged ? 20 : races;
        QTemporaryDir folder(quickFolder());
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        QSet<QString> all;
        const QStringList words{folder.path(), QStringLiteral("4")};
        for (int race = 0; race < count; ++race) {
            if (damaged) {
                QFile noise(file);
                QVERIFY(noise.open(QIODevice::ReadWrite));
                noise.write(QByteArray(150, 'x'));
            }
            WriterRun one(words);
            WriterRun two(killOne ? words + QStringList{QStringLiteral("kill"),
                                                        QStringLiteral("AfterHanded"),
                                                        QString::number(1 + race % 4)}
                                  : words);
            one.finish();
            two.finish();
            QCOMPARE(one.status(), 0);
            QCOMPARE(two.killed(), killOne);
            const QSet<QString> mine = setOf(one.said(QStringLiteral("sent")));
            const QSet<QString> theirs = setOf(two.said(QStringLiteral("sent")));
            QCOMPARE(mine.size(), 4);
            all += mine + theirs;
            // What the living one did is its own, however the other started or ended.
            QVERIFY(ids(file, QStringLiteral("ending = 'Verified'")).contains(mine));
            QCOMPARE(mine & ids(file, QStringLiteral("ending = 'Unknown'")), QSet<QString>());
        }
        FakeClock clock;
        const auto opened = SqliteJournal::open(folder.path(), clock);
        QVERIFY(opened && !(*opened)->writeProblem());
        QCOMPARE(sqlText(file, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QVERIFY(ids(file, QStringLiteral("1")).contains(all));
        QCOMPARE(sqlText(file, QStringLiteral("SELECT count(*) FROM cases WHERE answer IS NULL")),
                 QStringLiteral("0"));
        QCOMPARE(chainFault(**opened), QString());
        const qsizetype open = QDir(folder.path()).entryList({QStringLiteral("instance-*")}).size();
        QCOMPARE(open, 1); // ours
        figure(QStringLiteral("races of two instances"),
               QStringLiteral("%1 races, %2 sends told, 0 lost, sound")
                   .arg(QString::number(count), QString::number(all.size())),
               QStringLiteral("0 lost, sound"));
    }
};

QTEST_GUILESS_MAIN(TestStoreRaces)
#include "store_races.moc"
