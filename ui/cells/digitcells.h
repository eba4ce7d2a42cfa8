// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QList>
#include <QWidget>

namespace flashcall::ui {

// One symbol of a pattern or one digit of a caller ID.
struct CellView
{
    enum class State {
        Fixed,   // a digit that must agree; not compared yet
        Masked,  // any digit: an asterisk, or the digit that stands under one
        Hit,     // compared, and agrees
        Miss,    // compared, and does not
        Missing, // no digit here
        Hidden,  // not to be seen: the symbol is not drawn, whatever it is
        Extra,   // a digit that is not compared
        Blank,   // nothing: keeps two rows in step
    };
    QChar symbol;
    State state = State::Fixed;
    bool operator==(const CellView &) const = default;
};

// Digits in cells of one width, left to right in every language. States differ in shape and mark
// as well as in colour. Takes the width given: cells shrink to fit, 15 of them in 240 pixels. The
// owner sets the accessible name: cells alone are no reading.
class DigitCells : public QWidget
{
    Q_OBJECT
public:
    explicit DigitCells(QWidget *parent = nullptr);

    void setCells(const QList<CellView> &cells);
    [[nodiscard]] const QList<CellView> &cells() const { return m_cells; }
    // The place of each cell beneath it, counted from 1 at the left; on at first. Blank and Extra
    // cells have none and are not counted.
    void setPositionsShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRectF cellRect(qsizetype index) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawCell(QPainter &painter, const QRectF &rect, const CellView &cell) const;
    void drawSymbol(QPainter &painter, const QRectF &rect, const CellView &cell) const;
    [[nodiscard]] int positionsHeight() const;
    QList<CellView> m_cells;
    bool m_positions = true;
};

} // namespace flashcall::ui
