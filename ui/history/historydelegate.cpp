// SPDX-License-Identifier: MIT
#include "ui/history/historydelegate.h"

#include "app/store/historymodel.h"
#include "ui/history/historyproxy.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

namespace flashcall::ui {

using store::HistoryModel;

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const Theme theme(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, theme.toneWash(Tone::Accent));
    }
    const QRect &cell = option.rect;
    const bool active = selected && (option.state & QStyle::State_Active);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1),
                      active ? theme.accent() : theme.line());
    if (active) {
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.accent());
    }

    QRect words = cell.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);
    painter->setPen(theme.text());
    const auto seen = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, cell, rect);
    };
    if (index.column() == HistoryModel::Outcome) {
        const QColor tone = theme.tone(Tone(index.data(HistoryProxy::ToneRole).toInt()));
        const QByteArray icon = index.data(HistoryProxy::IconRole).toString().toLatin1();
        const QRect mark(words.left(), cell.top() + (cell.height() - markSize) / 2, markSize,
                         markSize);
        drawMask(painter, QLatin1String(icon), seen(mark), tone);
        words.setLeft(words.left() + markSize + padding);
        painter->setPen(tone);
        painter->setFont(scaled(option.font, 1.0, QFont::DemiBold));
    } else if (index.column() == HistoryModel::Reason) {
        painter->setPen(theme.quiet());
    }
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->setLayoutDirection(option.direction);
    painter->drawText(
        seen(words), alignment | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    // The cell that the arrows are on, for whoever walks along a line.
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent(), 2));
        painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), 3, 3);
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int mark = index.column() == HistoryModel::Outcome ? markSize + padding : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + mark + 2 * padding,
            option.fontMetrics.height() + grid::two};
}

} // namespace flashcall::ui
