// SPDX-License-Identifier: MIT
#include "ui/cells/digitcells.h"

#include "ui/theme.h"
#include "ui/typescale.h"

#include <QPainter>

#include <cmath>

namespace flashcall::ui {

namespace {

using State = CellView::State;
constexpr double usualWidest = 36;
constexpr double usualHeight = 44;
constexpr double narrowest = 12;
constexpr double round = 5;

double widest()
{
    return grown(usualWidest);
}

double cellHeight()
{
    return grown(usualHeight);
}

double gapFor(double cell)
{
    return cell < 24 ? 3 : 5;
}

Tone toneOf(State state)
{
    return state == State::Hit ? Tone::Good : state == State::Miss ? Tone::Bad : Tone::Neutral;
}

// Too narrow for a mark beside the digit: it goes beneath.
bool isNarrow(const QRectF &cell)
{
    return cell.width() < 22;
}

// A tick or a cross in the corner: the state without its colour.
void drawCornerMark(QPainter &painter, const QRectF &cell, State state, const QColor &color)
{
    const double size = qBound(4.0, cell.width() * 0.22, grown(8.0));
    QRectF at(cell.right() - size - 3, cell.top() + 3, size, size);
    if (isNarrow(cell)) {
        at.moveCenter({cell.center().x(), cell.bottom() - size / 2 - 2});
    }
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == State::Hit) {
        const QPointF points[] = {{at.left(), at.center().y()},
                                  {at.left() + size * 0.38, at.bottom() - size * 0.12},
                                  {at.right(), at.top() + size * 0.12}};
        painter.drawPolyline(points, 3);
    } else {
        painter.drawLine(at.topLeft(), at.bottomRight());
        painter.drawLine(at.topRight(), at.bottomLeft());
    }
}

// An asterisk drawn, not written: fonts set it high and small.
void drawAsterisk(QPainter &painter, const QRectF &cell, const QColor &color)
{
    constexpr double pi = 3.14159265358979;
    const double reach = qMin(cell.width() * 0.26, grown(8.0));
    painter.setPen(QPen(color, qMax(1.4, reach * 0.22), Qt::SolidLine, Qt::RoundCap));
    for (const double angle : {pi / 2, pi / 6, -pi / 6}) {
        const QPointF arm(reach * std::cos(angle), reach * std::sin(angle));
        painter.drawLine(cell.center() - arm, cell.center() + arm);
    }
}

} // namespace

DigitCells::DigitCells(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DigitCells::setCells(const QList<CellView> &cells)
{
    if (cells == m_cells) {
        return;
    }
    const bool resized = cells.size() != m_cells.size();
    m_cells = cells;
    if (resized) {
        updateGeometry();
    }
    update();
}

void DigitCells::setPositionsShown(bool shown)
{
    m_positions = shown;
    updateGeometry();
    update();
}

int DigitCells::positionsHeight() const
{
    return m_positions ? QFontMetrics(scaled(font(), 0.92)).height() + 2 : 0;
}

QSize DigitCells::sizeHint() const
{
    const double count = double(qMax<qsizetype>(m_cells.size(), 1));
    const double wide = count * widest() + (count - 1) * gapFor(widest());
    return {qRound(wide), int(cellHeight()) + positionsHeight()};
}

QSize DigitCells::minimumSizeHint() const
{
    const double count = double(qMax<qsizetype>(m_cells.size(), 1));
    const double wide = count * narrowest + (count - 1) * gapFor(narrowest);
    return {int(std::ceil(wide)), sizeHint().height()};
}

QRectF DigitCells::cellRect(qsizetype index) const
{
    const double count = double(m_cells.size());
    if (count == 0) {
        return {};
    }
    double gap = gapFor(widest());
    double cell = (width() - (count - 1) * gap) / count;
    if (cell < 24) {
        gap = gapFor(cell);
        cell = (width() - (count - 1) * gap) / count;
    }
    cell = qBound(narrowest, cell, widest());
    const double all = count * cell + (count - 1) * gap;
    const double start = layoutDirection() == Qt::LeftToRight ? 0 : qMax(width() - all, 0.0);
    const double tall = qMin(cellHeight(), cell * 1.6);
    return {start + double(index) * (cell + gap), (cellHeight() - tall) / 2, cell, tall};
}

void DigitCells::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const QFont small = scaled(font(), 0.92);
    int position = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QRectF rect = cellRect(i);
        drawCell(painter, rect, m_cells[i]);
        const State state = m_cells[i].state;
        if (state == State::Blank || state == State::Extra) {
            continue;
        }
        ++position;
        if (m_positions) {
            painter.setFont(small);
            painter.setPen(theme.quiet());
            painter.drawText(
                QRectF(rect.left() - 3, rect.bottom() + 2, rect.width() + 6, positionsHeight() - 2),
                Qt::AlignCenter, QString::number(position));
        }
    }
}

void DigitCells::drawCell(QPainter &painter, const QRectF &rect, const CellView &cell) const
{
    const Theme theme(palette());
    const QRectF inner = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    const Tone tone = toneOf(cell.state);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Qt::NoPen);
    switch (cell.state) {
    case State::Blank:
    case State::Extra:
        break;
    case State::Fixed:
    case State::Hidden:
        painter.setBrush(theme.well());
        break;
    case State::Hit:
        painter.setBrush(theme.toneWash(tone));
        break;
    case State::Miss:
        painter.setBrush(theme.toneWash(tone));
        painter.setPen(QPen(theme.tone(tone), 1.5));
        break;
    case State::Masked:
    case State::Missing: {
        QPen pen(theme.lineStrong(), 1);
        pen.setDashPattern(cell.state == State::Masked ? QList<double>{4, 3} : QList<double>{1, 3});
        painter.setPen(pen);
        break;
    }
    }
    painter.drawRoundedRect(inner, round, round);
    drawSymbol(painter, inner, cell);
    if (cell.state == State::Hit || cell.state == State::Miss) {
        drawCornerMark(painter, inner, cell.state, theme.tone(tone));
    }
}

void DigitCells::drawSymbol(QPainter &painter, const QRectF &rect, const CellView &cell) const
{
    const Theme theme(palette());
    QColor color = theme.text();
    QFont digits(font());
    digits.setPixelSize(qRound(qBound(9.0, rect.width() * 0.64, grown(22.0))));
    digits.setWeight(QFont::DemiBold);
    switch (cell.state) {
    case State::Blank:
        return;
    case State::Hidden:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.quiet());
        painter.drawEllipse(rect.center(), 3.5, 3.5);
        return;
    case State::Missing:
        painter.setPen(QPen(theme.quiet(), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(rect.center() - QPointF(4, 0), rect.center() + QPointF(4, 0));
        return;
    case State::Masked:
    case State::Extra:
        color = theme.quiet();
        digits.setWeight(QFont::Normal);
        break;
    case State::Fixed:
        break;
    case State::Hit:
    case State::Miss:
        color = theme.tone(toneOf(cell.state));
        break;
    }
    if (cell.symbol == u'*') {
        drawAsterisk(painter, rect, color);
        return;
    }
    painter.setFont(digits);
    painter.setPen(color);
    const bool marked = cell.state == State::Hit || cell.state == State::Miss;
    const double foot = marked && isNarrow(rect) ? 5 : 0;
    painter.drawText(rect.adjusted(-2, 0, 2, -foot), Qt::AlignCenter, cell.symbol);
}

} // namespace flashcall::ui
