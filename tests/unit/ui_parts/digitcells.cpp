// SPDX-License-Identifier: MIT
#include "ui/cells/digitcells.h"

#include <QImage>
#include <QTest>

using namespace flashcall::ui;
using State = CellView::State;

Q_DECLARE_METATYPE(State)

namespace {

QList<CellView> row(qsizetype count, State state, QChar symbol = u'4')
{
    return QList<CellView>(count, CellView{symbol, state});
}

// Grey, as somebody who tells no colours apart sees it.
QImage picture(const QList<CellView> &cells, int width = 36, bool positions = false)
{
    DigitCells view;
    view.setPositionsShown(positions);
    view.setCells(cells);
    view.resize(width, view.sizeHint().height());
    return view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
}

int different(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestDigitCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void twoRowsAreInStep();
    void statesDifferWithoutColour_data();
    void statesDifferWithoutColour();
    void hiddenTellsNothing();
    void positionsCountThePattern();
    void sameCellsCostNothing();
    void orderIsTheSameInEveryLanguage();
};

void TestDigitCells::fits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::newRow("one, wide") << 1 << 600;
    QTest::newRow("nine, usual") << 9 << 322;
    QTest::newRow("fifteen, usual") << 15 << 540;
    QTest::newRow("fifteen, narrow") << 15 << 322;
    QTest::newRow("fifteen, narrowest") << 15 << 240;
    QTest::newRow("none") << 0 << 300;
}

void TestDigitCells::fits()
{
    QFETCH(int, count);
    QFETCH(int, width);
    DigitCells view;
    view.setCells(row(count, State::Fixed));
    view.resize(width, view.sizeHint().height());
    QVERIFY(view.minimumSizeHint().width() <= width);
    double right = -1;
    for (int i = 0; i < count; ++i) {
        const QRectF cell = view.cellRect(i);
        QVERIFY(cell.left() > right);
        QVERIFY(cell.width() >= 12);
        QVERIFY(cell.width() <= 36);
        right = cell.right();
        QVERIFY(right <= width + 0.01);
        QVERIFY(cell.bottom() <= view.height());
    }
    if (count == 0) {
        QVERIFY(view.cellRect(0).isNull());
    }
}

void TestDigitCells::twoRowsAreInStep()
{
    DigitCells pattern, digits;
    pattern.setPositionsShown(false);
    pattern.setCells(row(2, State::Blank) + row(9, State::Fixed));
    digits.setCells(row(2, State::Extra) + row(9, State::Hit));
    pattern.resize(300, 50);
    digits.resize(300, 60);
    for (int i = 0; i < 11; ++i) {
        QCOMPARE(pattern.cellRect(i), digits.cellRect(i));
    }
}

void TestDigitCells::statesDifferWithoutColour_data()
{
    QTest::addColumn<State>("one");
    QTest::addColumn<State>("other");
    const QList<std::pair<State, const char *>> states{
        {State::Fixed, "fixed"}, {State::Masked, "masked"},   {State::Hit, "hit"},
        {State::Miss, "miss"},   {State::Missing, "missing"}, {State::Hidden, "hidden"},
        {State::Extra, "extra"}, {State::Blank, "blank"}};
    for (qsizetype i = 0; i < states.size(); ++i) {
        for (qsizetype j = i + 1; j < states.size(); ++j) {
            QTest::addRow("%s and %s", states[i].second, states[j].second)
                << states[i].first << states[j].first;
        }
    }
}

void TestDigitCells::statesDifferWithoutColour()
{
    QFETCH(State, one);
    QFETCH(State, other);
    const int count = different(picture(row(1, one)), picture(row(1, other)));
    QVERIFY2(count >= 6, qPrintable(QString::number(count)));
}

void TestDigitCells::hiddenTellsNothing()
{
    QCOMPARE(picture(row(1, State::Hidden, u'1')), picture(row(1, State::Hidden, u'8')));
    QVERIFY(different(picture(row(1, State::Fixed, u'1')), picture(row(1, State::Fixed, u'8'))) >
            6);
}

void TestDigitCells::positionsCountThePattern()
{
    // An extra digit in front takes no position: the pattern's first symbol stays number 1.
    const int cell = 36, gap = 5;
    const QImage plain = picture(row(2, State::Fixed), 2 * cell + gap, true);
    const QImage extra =
        picture(row(1, State::Extra) + row(2, State::Fixed), 3 * cell + 2 * gap, true);
    const QRect beneath(0, 46, 2 * cell + gap, plain.height() - 46);
    QCOMPARE(different(plain.copy(beneath), extra.copy(beneath.translated(cell + gap, 0))), 0);
    const QImage none = picture(row(2, State::Fixed), 2 * cell + gap, false);
    QVERIFY(none.height() < plain.height());
}

void TestDigitCells::sameCellsCostNothing()
{
    class Watched : public DigitCells
    {
    public:
        int paints = 0;

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            ++paints;
            DigitCells::paintEvent(event);
        }
    } view;
    view.setCells(row(9, State::Fixed));
    view.show();
    QTRY_VERIFY(view.paints > 0);
    view.paints = 0;
    view.setCells(row(9, State::Fixed));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(view.paints, 0);
    view.setCells(row(9, State::Hit));
    QTRY_COMPARE(view.paints, 1);
    QCOMPARE(view.cells(), row(9, State::Hit));
}

void TestDigitCells::orderIsTheSameInEveryLanguage()
{
    DigitCells view;
    view.setLayoutDirection(Qt::RightToLeft);
    view.setCells(row(3, State::Fixed));
    view.resize(400, 60);
    QVERIFY(view.cellRect(0).left() < view.cellRect(2).left());
    QCOMPARE(view.cellRect(2).right(), 400.0);
}

QTEST_MAIN(TestDigitCells)
#include "digitcells.moc"
