// SPDX-License-Identifier: MIT
#include "ui/linetable.h"

#include "ui/icons.h"
#include "ui/typescale.h"

#include <QHeaderView>
#include <QPainter>

namespace flashcall::ui {

namespace {

class LineHeading final : public QHeaderView
{
public:
    LineHeading()
        : QHeaderView(Qt::Horizontal)
    {
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(40);
        keepScaled(this, 0.92);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme(palette());
        painter->save();
        painter->fillRect(rect, theme.card());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line());
        painter->setFont(font());
        painter->setPen(theme.quiet());
        const auto asked = [&](int role) {
            return model()->headerData(section, orientation(), role);
        };
        painter->drawText(rect.adjusted(LineDelegate::padding, 0, -LineDelegate::padding, 0),
                          asked(Qt::TextAlignmentRole).toInt(), asked(Qt::DisplayRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, orientation()).toString();
        return {fontMetrics().horizontalAdvance(text) + 2 * LineDelegate::padding + 2,
                fontMetrics().height() + grid::unit};
    }
};

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Theme theme(option.palette);
    const QRect &cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = selected && (option.state & QStyle::State_Active);
    if (selected) {
        painter->fillRect(cell, theme.toneWash(Tone::Accent));
    }
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1),
                      active ? theme.accent() : theme.line());
    if (active) {
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.accent());
    }

    const Look look = lookOf(index);
    const QColor tone = look.tone ? theme.tone(*look.tone) : theme.text();
    QRect words = cell.adjusted(padding, 0, -padding, 0);
    const auto seen = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, cell, rect);
    };
    if (!look.mark.isEmpty()) {
        const QRect mark(words.left(), cell.top() + (cell.height() - markSize) / 2, markSize,
                         markSize);
        drawMask(painter, QLatin1String(look.mark), seen(mark), tone);
        words.setLeft(words.left() + markSize + padding);
    }
    painter->setPen(look.quiet ? theme.quiet() : tone);
    painter->setFont(look.strong ? scaled(option.font, 1.0, QFont::DemiBold) : option.font);
    painter->setLayoutDirection(option.direction);
    painter->drawText(
        seen(words), index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    // The cell that the arrows are on, for whoever walks along a line.
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent(), 2));
        painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), 3, 3);
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int mark = lookOf(index).mark.isEmpty() ? 0 : markSize + padding;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + mark + 2 * padding,
            option.fontMetrics.height() + grid::two};
}

void makeLines(QTableView &table, LineDelegate *delegate)
{
    delegate->setParent(&table);
    table.setItemDelegate(delegate);
    table.setHorizontalHeader(new LineHeading);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false); // Tab leaves the table
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setCornerButtonEnabled(false);
}

} // namespace flashcall::ui
