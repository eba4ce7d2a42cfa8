// SPDX-License-Identifier: MIT
#include "ui/lablist/listdelegate.h"

#include "ui/icons.h"
#include "ui/lablist/listmodel.h"
#include "ui/lablist/listproxy.h"
#include "ui/theme.h"

#include <QPainter>

namespace flashcall::ui {

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Theme theme(option.palette);
    const QRect &cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(cell, theme.toneWash(Tone::Accent));
    }
    const bool active = selected && (option.state & QStyle::State_Active);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1),
                      active ? theme.accent() : theme.line());

    QRect words = cell.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);
    painter->setPen(theme.text());
    const auto seen = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, cell, rect);
    };
    if (index.column() == ListModel::Verdict) {
        const QColor tone = theme.tone(Tone(index.data(ListProxy::ToneRole).toInt()));
        const QByteArray icon = index.data(ListProxy::IconRole).toString().toLatin1();
        const QRect mark(words.left(), cell.top() + (cell.height() - markSize) / 2, markSize,
                         markSize);
        drawMask(painter, QLatin1String(icon), seen(mark), tone);
        words.setLeft(words.left() + markSize + grid::half);
        painter->setPen(tone);
    } else if (index.column() == ListModel::Why || index.column() == ListModel::Row) {
        painter->setPen(theme.quiet());
    }
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->setLayoutDirection(option.direction);
    painter->drawText(
        seen(words), alignment | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent(), 2));
        painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), 3, 3);
    }
    painter->restore();
}

} // namespace flashcall::ui
