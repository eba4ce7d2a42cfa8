// SPDX-License-Identifier: MIT
#include "ui/lablist/listmodel.h"

#include "ui/lablist/listproxy.h"
#include "ui/lablist/listview.h"
#include "ui/lablist/verdictbars.h"
#include "unit/ui_lab/listkit.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace flashcall;
using namespace flashcall::ui;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

// A file judged by the engine, ready for a model.
struct Judged
{
    ListKit kit;
    QByteArray text;
    std::shared_ptr<bulk::RowIndex> index = std::make_shared<bulk::RowIndex>();
    std::shared_ptr<const bulk::RowFile> file;

    explicit Judged(const QByteArray &csv)
        : text(csv)
    {
        const std::string path =
            QFile::encodeName(kit.write(QStringLiteral("in.csv"), csv)).toStdString();
        const auto stamp = bulk::stampOf(path);
        bulk::Options options;
        options.input = path;
        options.rows = [this](const bulk::Batch &batch) { index->add(batch); };
        const bool finished = bulk::run(options).finished();
        Q_ASSERT(finished);
        Q_UNUSED(finished)
        file =
            std::make_shared<const bulk::RowFile>(path, stamp, bulk::readFileHeader(path).header);
    }
};

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

bool allLoaded(const ListModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.index(row, 0).data(ListModel::LoadedRole).toBool()) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void showsAWindow();
    void everyRowIsItsOwn();
    void filters();
    void growsWhileItIsLookedAt();
    void isEmptyWithoutAList();
    void noticesAFileThatWent_data();
    void noticesAFileThatWent();
    void proxyMakesWords();
    void longFieldsAreCutForTheEye();
    void viewMovesByKey();
    void viewScrolls();
    void viewOfTenMillionRowsHoldsNoneOfThem();
    void barsAreTheFilter();
};

void TestListModel::showsAWindow()
{
    const Judged judged(ListKit::rows(1000));
    ListModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setList(judged.index, judged.file);
    QCOMPARE(model.total(), 1000);
    QCOMPARE(model.rowCount(), 0); // nothing is in sight yet
    model.setWindow(0, 20);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(shown(model, 0, ListModel::Row), QStringLiteral("2")); // the header is row 1
    QTRY_VERIFY(allLoaded(model));
    QVERIFY(shown(model, 3, ListModel::Pattern).startsWith(QStringLiteral("***")));
    model.setWindow(990, 20); // beyond the end: as much as there is
    QCOMPARE(model.first(), 980);
    QCOMPARE(model.rowCount(), 20);
    model.setWindow(500, 7);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(shown(model, 6, ListModel::Row), QStringLiteral("508"));
    QTRY_VERIFY(allLoaded(model));
}

void TestListModel::everyRowIsItsOwn()
{
    const Judged judged(ListKit::rows(700));
    const QList<QByteArray> lines = judged.text.split('\n');
    ListModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setList(judged.index, judged.file);
    for (qint64 first = 0; first < 700; first += 33) {
        model.setWindow(first, 33);
        QTRY_VERIFY(allLoaded(model));
        for (int i = 0; i < model.rowCount(); ++i) {
            const QByteArray line = lines.at(qsizetype(model.first()) + i + 1);
            const QModelIndex index = model.index(i, ListModel::Pattern);
            const auto fields =
                bulk::rowFields(std::string_view(line.constData(), std::size_t(line.size())), ',');
            const auto verdict = bulk::RowVerdict(index.data(ListModel::VerdictRole).toInt());
            QCOMPARE(verdict == bulk::RowVerdict::InvalidRow, fields.size() != 2);
            if (fields.size() == 2) {
                QCOMPARE(index.data().toString().toStdString(), fields[0]);
                QCOMPARE(shown(model, i, ListModel::CallerId).toStdString(), fields[1]);
                QVERIFY(verdict == bulk::RowVerdict(pattern::verdictOf(fields[0], fields[1])));
            }
        }
    }
}

void TestListModel::filters()
{
    const Judged judged(ListKit::rows(3000));
    ListModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setList(judged.index, judged.file);
    model.setWindow(100, 25);
    qint64 sum = 0;
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        const auto only = bulk::RowVerdict(i);
        QSignalSpy changed(&model, &ListModel::totalChanged);
        model.setOnly(only);
        QCOMPARE(model.first(), 0);
        QCOMPARE(model.total(), judged.index->count(only));
        sum += model.total();
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 0).data(ListModel::VerdictRole).toInt(), int(i));
        }
        QTRY_VERIFY(allLoaded(model));
        const qint64 near = model.nearest(1500);
        QCOMPARE(near < 0, model.total() == 0);
    }
    QCOMPARE(sum, 3000);
    model.setOnly({});
    QCOMPARE(model.total(), 3000);
    QCOMPARE(model.nearest(1234), 1234);
    QCOMPARE(model.nearest(1'000'000), 2999);
}

void TestListModel::growsWhileItIsLookedAt()
{
    const Judged judged(ListKit::rows(500));
    const auto index = std::make_shared<bulk::RowIndex>();
    const auto places = judged.index->places({}, 0, 500);
    ListModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setList(index, judged.file);
    model.setWindow(0, 30);
    for (std::size_t i = 0; i < places.size(); i += 20) {
        std::vector<std::int64_t> offsets;
        std::vector<bulk::RowVerdict> verdicts;
        std::int64_t offset = places[i].mark.offset;
        for (std::size_t j = i; j < i + 20; ++j) {
            verdicts.push_back(places[j].verdict);
            offsets.push_back(offset++);
        }
        index->add({std::int64_t(i), offsets, verdicts});
        model.refresh();
        QCOMPARE(model.total(), qint64(i) + 20);
        QCOMPARE(model.rowCount(), int(std::min<std::size_t>(i + 20, 30)));
    }
    QTRY_VERIFY(allLoaded(model));
}

void TestListModel::isEmptyWithoutAList()
{
    const Judged judged(ListKit::rows(50));
    ListModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setWindow(0, 10);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.nearest(5), -1);
    model.setList(judged.index, judged.file);
    QCOMPARE(model.rowCount(), 10);
    model.setList(nullptr, nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 0);
}

void TestListModel::noticesAFileThatWent_data()
{
    QTest::addColumn<bool>("gone");
    QTest::addColumn<bulk::RowFile::State>("state");
    QTest::newRow("gone") << true << bulk::RowFile::State::Vanished;
    QTest::newRow("cut short") << false << bulk::RowFile::State::Changed;
}

void TestListModel::noticesAFileThatWent()
{
    QFETCH(const bool, gone);
    QFETCH(const bulk::RowFile::State, state);
    const Judged judged(ListKit::rows(1000));
    ListModel model;
    ListProxy proxy;
    proxy.setSourceModel(&model);
    model.setList(judged.index, judged.file);
    model.setWindow(0, 10);
    QTRY_VERIFY(allLoaded(model));
    QFile file(judged.kit.path(QStringLiteral("in.csv")));
    QVERIFY(gone ? file.remove() : file.resize(500));
    QSignalSpy told(&model, &ListModel::fileStateChanged);
    model.setWindow(900, 10);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(model.fileState() == state);
    QCOMPARE(model.rowCount(), 10); // the verdicts stay
    QVERIFY(!allLoaded(model));
    QVERIFY(shown(model, 0, ListModel::Pattern).isEmpty());
    QVERIFY(!shown(proxy, 0, ListModel::Verdict).isEmpty());
}

void TestListModel::proxyMakesWords()
{
    const Judged judged("pattern,caller_id,announced\n"
                        "***456789,0123456789,\n"
                        "***456789,0123456780,\n"
                        "***456789,0123456789,+380123456789\n"
                        "***456789\n"
                        "***45\t6789,anonymous,\n"
                        "***456789,\"0<b>1\",\n");
    ListModel model;
    ListProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, strict);
    model.setList(judged.index, judged.file);
    model.setWindow(0, 20);
    QTRY_VERIFY(allLoaded(model));
    const auto why = [&](int row) { return shown(proxy, row, ListModel::Why); };
    QCOMPARE(shown(proxy, 0, ListModel::Verdict), QStringLiteral("Match"));
    QVERIFY(why(0).isEmpty());
    QCOMPARE(shown(proxy, 1, ListModel::Verdict), QStringLiteral("No match"));
    QVERIFY2(why(1).contains(u'9') && why(1).contains(u'0'), qPrintable(why(1)));
    QVERIFY2(why(2).contains(QStringLiteral("announced number")), qPrintable(why(2)));
    QCOMPARE(shown(proxy, 3, ListModel::Verdict), QStringLiteral("Malformed row"));
    QCOMPARE(why(3), QStringLiteral("Column 2: not as many fields as the header has"));
    QVERIFY(!shown(proxy, 4, ListModel::Pattern).contains(u'\t')); // nothing breaks the line
    QCOMPARE(shown(proxy, 5, ListModel::CallerId), QStringLiteral("0<b>1"));
    const QString read = proxy.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(read, QStringLiteral("Row 2, ***456789, 0123456789, Match"));
    QCOMPARE(proxy.headerData(ListModel::Why, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Why"));
}

void TestListModel::longFieldsAreCutForTheEye()
{
    const Judged judged("pattern,caller_id\n***1," + QByteArray(500'000, '1') + "\n");
    ListModel model;
    model.setList(judged.index, judged.file);
    model.setWindow(0, 5);
    QTRY_VERIFY(allLoaded(model));
    QCOMPARE(shown(model, 0, ListModel::CallerId).size(), ListModel::textMost);
}

void TestListModel::viewMovesByKey()
{
    const Judged judged(ListKit::rows(5000));
    ListModel model;
    ListView view(&model);
    view.resize(700, 400);
    view.show();
    model.setList(judged.index, judged.file);
    const int fits = view.table()->rowsThatFit();
    QVERIFY(fits > 5);
    QCOMPARE(model.rowCount(), fits);
    const auto press = [&](Qt::Key key) { QTest::keyClick(view.table(), key); };
    press(Qt::Key_Home);
    QCOMPARE(view.chosen(), 0);
    press(Qt::Key_Up);
    QCOMPARE(view.chosen(), 0);
    for (int i = 0; i < fits + 2; ++i) {
        press(Qt::Key_Down);
    }
    QCOMPARE(view.chosen(), fits + 2);
    QCOMPARE(model.first(), 3); // by the least way
    press(Qt::Key_PageDown);
    QCOMPARE(view.chosen(), 2 * fits + 2);
    press(Qt::Key_End);
    QCOMPARE(view.chosen(), 4999);
    QCOMPARE(model.first(), 5000 - fits);
    QCOMPARE(view.table()->currentIndex().row(), fits - 1);
    press(Qt::Key_PageUp);
    QCOMPARE(view.chosen(), 4999 - fits);
    view.choose(2500);
    QVERIFY(model.first() <= 2500 && model.first() + fits > 2500);
    QCOMPARE(view.table()->currentIndex().row(), int(2500 - model.first()));
    QSignalSpy opened(&view, &ListView::openWanted);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    view.choose(-1);
    QVERIFY(!view.chosenIndex().isValid());
}

void TestListModel::viewScrolls()
{
    const Judged judged(ListKit::rows(2000));
    ListModel model;
    ListView view(&model);
    view.resize(700, 400);
    view.show();
    model.setList(judged.index, judged.file);
    auto *bar = view.findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(bar);
    QCOMPARE(bar->maximum(), 2000 - view.table()->rowsThatFit());
    view.choose(10);
    bar->setValue(bar->maximum());
    QCOMPARE(model.first(), bar->maximum());
    QCOMPARE(view.chosen(), 10); // out of sight and still chosen
    QVERIFY(!view.table()->currentIndex().isValid());
    bar->setValue(5);
    QCOMPARE(view.table()->currentIndex().row(), 5);
    QWheelEvent wheel({50, 50}, view.table()->viewport()->mapToGlobal(QPointF(50, 50)), {},
                      {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.table()->viewport(), &wheel);
    QCOMPARE(model.first(), 8);
    view.resize(700, 250);
    QCOMPARE(model.rowCount(), view.table()->rowsThatFit());
    QCOMPARE(bar->maximum(), 2000 - view.table()->rowsThatFit());
}

void TestListModel::viewOfTenMillionRowsHoldsNoneOfThem()
{
    const auto index = std::make_shared<bulk::RowIndex>();
    std::vector<std::int64_t> offsets(1'000'000);
    const std::vector<bulk::RowVerdict> verdicts(offsets.size(), bulk::RowVerdict::Match);
    for (int batch = 0; batch < 10; ++batch) {
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            offsets[i] = (std::int64_t{batch} * 1'000'000 + std::int64_t(i)) * 26;
        }
        index->add({std::int64_t{batch} * 1'000'000, offsets, verdicts});
    }
    ListModel model;
    ListView view(&model);
    view.resize(700, 400);
    view.show();
    model.setList(index, nullptr);
    QCOMPARE(model.total(), 10'000'000);
    QCOMPARE(model.rowCount(), view.table()->rowsThatFit());
    QTest::keyClick(view.table(), Qt::Key_End);
    QCOMPARE(view.chosen(), 9'999'999);
    QCOMPARE(shown(model, model.rowCount() - 1, ListModel::Row), QStringLiteral("10000001"));
    QVERIFY(index->bytes() < 6'500'000);
}

void TestListModel::barsAreTheFilter()
{
    VerdictBars bars;
    bulk::Progress progress;
    progress.rows = 4;
    progress.counts[0] = 3;
    progress.counts[8] = 1;
    bars.setCounts(progress);
    bars.show();
    const auto all = bars.findChildren<VerdictBar *>();
    QCOMPARE(all.size(), qsizetype(bulk::verdictCount) + 1);
    QVERIFY(all[0]->isChecked() && !all[0]->verdict());
    QCOMPARE(all[1]->accessibleName(), QStringLiteral("Match: 3 row(s), 75.0 %"));
    QVERIFY(!all[2]->isEnabled()); // there is none of it
    std::optional<bulk::RowVerdict> chosen;
    int told = 0;
    connect(&bars, &VerdictBars::chosen, this, [&](std::optional<bulk::RowVerdict> only) {
        chosen = only;
        ++told;
    });
    QTest::mouseClick(all[9], Qt::LeftButton);
    QVERIFY(chosen == bulk::RowVerdict::InvalidRow);
    QTest::mouseClick(all[0], Qt::LeftButton);
    QVERIFY(!chosen && told == 2);
    bars.setOnly(bulk::RowVerdict::Match);
    QVERIFY(chosen == bulk::RowVerdict::Match);
}

QTEST_MAIN(TestListModel)
#include "listmodel.moc"
