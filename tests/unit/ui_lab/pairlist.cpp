// SPDX-License-Identifier: MIT
#include "ui/lablist/pairlist.h"

#include "ui/lablist/listwords.h"
#include "unit/ui_lab/listkit.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using State = PairList::State;
using Export = PairList::Export;

// A list from its file to its verdicts, without widgets.
class TestPairList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void judgesAFile();
    void tellsWhileItRuns();
    void judgesWhatIsPasted();
    void asksForColumns();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void cancelKeepsNothing();
    void opensAnotherMeanwhile();
    void exportsAsTheCommandLineDoes_data();
    void exportsAsTheCommandLineDoes();
    void exportWithChosenColumns();
    void cancelledExportLeavesNothing();
    void failedExportLeavesNothing();
    void refusesAChangedFile();
    void goesAwayAtAnyTime();
    void wordsOfProgress();
    void wordsOfTheSummary();
};

void TestPairList::judgesAFile()
{
    const ListKit kit;
    PairList list;
    QSignalSpy changed(&list, &PairList::changed);
    list.open(kit.write(QStringLiteral("pairs.csv"), ListKit::rows(5000)));
    QCOMPARE(list.state(), State::Judging);
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.progress().rows, 5000);
    QCOMPARE(list.index()->rows(), 5000);
    QCOMPARE(list.name(), QStringLiteral("pairs.csv"));
    QCOMPARE(list.header().names.size(), std::size_t(2));
    QVERIFY(!list.changedMeanwhile());
    QVERIFY(list.badRows().size() == bulk::maxBadRows && list.badRows()[0].column == 2);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        const auto verdict = bulk::RowVerdict(i);
        QCOMPARE(list.index()->count(verdict), list.progress().counts[i]);
        sum += list.progress().counts[i];
    }
    QCOMPARE(sum, 5000);
    list.clear();
    QCOMPARE(list.state(), State::Empty);
    QVERIFY(!list.index());
    QVERIFY(changed.size() >= 3);
}

void TestPairList::tellsWhileItRuns()
{
    const ListKit kit;
    const QString file = kit.write(QStringLiteral("pairs.csv"), ListKit::rows(400'000));
    PairList list;
    qint64 last = 0;
    int told = 0;
    bool inOrder = true;
    QElapsedTimer timer;
    connect(&list, &PairList::progressed, this, [&] {
        inOrder = inOrder && list.progress().rows >= last && list.index() &&
                  list.index()->rows() >= list.progress().rows && !list.header().names.empty();
        last = list.progress().rows;
        ++told;
    });
    timer.start();
    list.open(file);
    QTRY_COMPARE(list.state(), State::Ready);
    QVERIFY(inOrder);
    QVERIFY(told >= 1);
    const auto most = timer.elapsed() / ListJob::tellEvery.count() + 2;
    QVERIFY2(told <= most, qPrintable(QString::number(told))); // the queue is not flooded
}

void TestPairList::judgesWhatIsPasted()
{
    PairList list;
    list.openText(QStringLiteral("caller_id;pattern\n0123456789;***456789\n1;***456789\n"));
    QTRY_COMPARE(list.state(), State::Ready);
    QVERIFY(list.isPasted());
    QVERIFY(list.name().isEmpty());
    QCOMPARE(list.progress().rows, 2);
    QCOMPARE(list.progress().counts[0], 1);
    const QString file = list.file();
    QVERIFY(QFile::exists(file));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
    list.clear();
    QVERIFY(!QFile::exists(file));
}

void TestPairList::asksForColumns()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("other.csv"),
                        "id\tmask\tnumber\n1\t***456789\t0123456789\n2\t***1\t3332\n"));
    QTRY_COMPARE(list.state(), State::ColumnsWanted);
    QCOMPARE(list.header().names, (std::vector<std::string>{"id", "mask", "number"}));
    QVERIFY(!list.index());
    list.judge(1, 2);
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.progress().counts[0], 1);
    QCOMPARE(list.progress().counts[1], 1);
    QCOMPARE(list.header().patternColumn, 1);
    list.judge(0, 1); // not asked for
    QCOMPARE(list.state(), State::Ready);
}

void TestPairList::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bulk::Fault>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << bulk::Fault::EmptyInput
                           << QStringLiteral("x.csv is empty");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEp\0a\0", 6) << bulk::Fault::NotUtf8
                            << QStringLiteral("not UTF-8");
    QTest::newRow("one column") << QByteArray("pattern\n1\n") << bulk::Fault::MissingColumn
                                << QStringLiteral("no two columns");
    QTest::newRow("twice the same")
        << QByteArray("pattern,caller_id,pattern\n1,2,3\n") << bulk::Fault::DuplicateColumn
        << QStringLiteral("Row 1, column 3");
    QTest::newRow("a stray quote")
        << QByteArray("pattern,\"caller\"id\n1,2\n") << bulk::Fault::HeaderMalformed
        << QStringLiteral("Row 1, column 2");
}

void TestPairList::saysWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bulk::Fault, fault);
    QFETCH(const QString, says);
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("x.csv"), text));
    QTRY_COMPARE(list.state(), State::Failed);
    QVERIFY(list.problem().fault == fault);
    const QString words = listwords::problem(list.problem(), list.name());
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY(!list.index());
    list.open(kit.path(QStringLiteral("not there.csv")));
    QTRY_COMPARE(list.state(), State::Failed);
    QVERIFY(list.problem().fault == bulk::Fault::CannotOpenInput);
    list.open(kit.path(QString())); // the folder
    QTRY_COMPARE(list.state(), State::Failed);
    QVERIFY(list.problem().fault == bulk::Fault::NotAFile);
}

void TestPairList::cancelKeepsNothing()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("pairs.csv"), ListKit::rows(300'000)));
    list.cancel();
    QCOMPARE(list.state(), State::Cancelled);
    QVERIFY(!list.index());
    list.cancel(); // nothing more to cancel
    QCOMPARE(list.state(), State::Cancelled);
    QSignalSpy progressed(&list, &PairList::progressed);
    list.open(kit.write(QStringLiteral("few.csv"), ListKit::rows(10)));
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.progress().rows, 10); // nothing of the first comes after
}

void TestPairList::opensAnotherMeanwhile()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("many.csv"), ListKit::rows(300'000)));
    list.open(kit.write(QStringLiteral("few.csv"), ListKit::rows(20)));
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.progress().rows, 20);
    QCOMPARE(list.name(), QStringLiteral("few.csv"));
}

void TestPairList::exportsAsTheCommandLineDoes_data()
{
    QTest::addColumn<int>("only"); // -1: all
    QTest::newRow("all rows") << -1;
    for (int i = 0; i < int(bulk::verdictCount); ++i) {
        QTest::newRow(bulk::rowVerdictName(bulk::RowVerdict(i)).data()) << i;
    }
}

void TestPairList::exportsAsTheCommandLineDoes()
{
    QFETCH(const int, only);
    const auto verdict = only < 0 ? std::optional<bulk::RowVerdict>() : bulk::RowVerdict(only);
    const ListKit kit;
    const QString file = kit.write(QStringLiteral("pairs.csv"), ListKit::rows(20'000));
    PairList list;
    list.open(file);
    QTRY_COMPARE(list.state(), State::Ready);
    list.exportTo(kit.path(QStringLiteral("out.csv")), verdict);
    QCOMPARE(list.exportState(), Export::Writing);
    QTRY_COMPARE(list.exportState(), Export::Written);
    const QByteArray wanted =
        ListKit::verdictsOf(file, kit.path(QStringLiteral("wanted.csv")), verdict);
    QVERIFY(wanted.startsWith("pattern,caller_id,verdict\n"));
    QVERIFY(kit.read(QStringLiteral("out.csv")) == wanted);
    QCOMPARE(qint64(wanted.count('\n')) - 1,
             only < 0 ? 20'000 : list.progress().counts[std::size_t(only)]);
}

void TestPairList::exportWithChosenColumns()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("other.csv"), "mask,number\n***1,21\n***1,22\n"));
    QTRY_COMPARE(list.state(), State::ColumnsWanted);
    list.judge(0, 1);
    QTRY_COMPARE(list.state(), State::Ready);
    list.exportTo(kit.path(QStringLiteral("out.csv")), {});
    QTRY_COMPARE(list.exportState(), Export::Written);
    QCOMPARE(kit.read(QStringLiteral("out.csv")),
             QByteArray("mask,number,verdict\n***1,21,last_digits_only\n***1,22,mismatch\n"));
}

void TestPairList::cancelledExportLeavesNothing()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("pairs.csv"), ListKit::rows(300'000)));
    QTRY_COMPARE(list.state(), State::Ready);
    QVERIFY(!kit.write(QStringLiteral("out.csv"), "what was there").isEmpty());
    list.exportTo(kit.path(QStringLiteral("out.csv")), {});
    list.cancelExport();
    QTRY_VERIFY(list.exportState() != Export::Writing);
    QCOMPARE(list.exportState(), Export::Cancelled);
    QCOMPARE(kit.read(QStringLiteral("out.csv")), QByteArray("what was there"));
    QCOMPARE(kit.names(), QStringList({QStringLiteral("out.csv"), QStringLiteral("pairs.csv")}));
}

void TestPairList::failedExportLeavesNothing()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("pairs.csv"), ListKit::rows(100)));
    QTRY_COMPARE(list.state(), State::Ready);
    list.exportTo(kit.path(QStringLiteral("no such folder/out.csv")), {});
    QTRY_COMPARE(list.exportState(), Export::Failed);
    QCOMPARE(kit.names(), QStringList{QStringLiteral("pairs.csv")});
    list.exportTo(kit.path(QStringLiteral("out.csv")), {}); // and it can be tried again
    QTRY_COMPARE(list.exportState(), Export::Written);
}

void TestPairList::refusesAChangedFile()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("pairs.csv"), ListKit::rows(100)));
    QTRY_COMPARE(list.state(), State::Ready);
    QVERIFY(list.isSameFile(kit.path(QStringLiteral("./pairs.csv"))));
    QVERIFY(!list.isSameFile(kit.path(QStringLiteral("out.csv"))));
    QVERIFY(!kit.write(QStringLiteral("pairs.csv"), ListKit::rows(200)).isEmpty());
    list.exportTo(kit.path(QStringLiteral("out.csv")), {});
    QTRY_COMPARE(list.exportState(), Export::Changed);
    QCOMPARE(kit.names(), QStringList{QStringLiteral("pairs.csv")});
}

void TestPairList::goesAwayAtAnyTime()
{
    const ListKit kit;
    const QString file = kit.write(QStringLiteral("pairs.csv"), ListKit::rows(100'000));
    for (int i = 0; i < 20; ++i) {
        PairList list;
        list.open(file);
        int told = 0;
        connect(&list, &PairList::progressed, this, [&told] { ++told; });
        if (i % 3 == 1) {
            QTRY_VERIFY(told > 0);
        } else if (i % 3 == 2) {
            QTRY_COMPARE(list.state(), State::Ready);
            list.exportTo(kit.path(QStringLiteral("out.csv")), {});
        }
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!kit.names().isEmpty());
    for (const QString &name : kit.names()) {
        QVERIFY2(name == QStringLiteral("pairs.csv") || name == QStringLiteral("out.csv"),
                 qPrintable(name));
    }
}

void TestPairList::wordsOfProgress()
{
    using std::chrono::milliseconds;
    bulk::Progress progress;
    progress.rows = 6'412'880;
    progress.bytes = 75;
    progress.totalBytes = 100;
    QCOMPARE(listwords::progress(progress, milliseconds(300)),
             QStringLiteral("6,412,880 row(s) · 21.4 million rows/s · 1 s left"));
    QCOMPARE(listwords::progress(progress, milliseconds(300'000)),
             QStringLiteral("6,412,880 row(s) · 21,376 rows/s · 1:40 left"));
    progress.bytes = 0;
    progress.rows = 1;
    QCOMPARE(listwords::progress(progress, milliseconds(0)),
             QStringLiteral("1 row(s) · 1,000 rows/s"));
}

void TestPairList::wordsOfTheSummary()
{
    const ListKit kit;
    PairList list;
    list.open(kit.write(QStringLiteral("pairs.csv"), ListKit::rows(1000)));
    QTRY_COMPARE(list.state(), State::Ready);
    const QString words = listwords::summary(list);
    QVERIFY2(words.startsWith(QStringLiteral("1,000 row(s) in 0.")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("MB of memory, the rows stay in the file")),
             qPrintable(words));
}

QTEST_GUILESS_MAIN(TestPairList)
#include "pairlist.moc"
