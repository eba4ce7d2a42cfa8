// SPDX-License-Identifier: MIT
#include "ui/cascade/lintdelegate.h"

#include "ui/cascade/lintmodel.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QListView>
#include <QPainter>

namespace flashcall::ui {

namespace {

constexpr int markSize = 16;
constexpr int before = grid::unit + markSize + grid::unit; // from the edge to the words

QFont smallFont(const QFont &font)
{
    return scaled(font, 0.9);
}

QRect reasonBounds(const QFont &font, const QString &reason, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000),
                                           int(Qt::TextWordWrap | Qt::AlignLeading), reason);
}

} // namespace

void LintDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Theme theme(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver) {
        const bool focus = option.state & QStyle::State_HasFocus;
        painter->setPen(chosen ? QPen(theme.accent(), focus ? 2 : 1) : QPen(Qt::NoPen));
        painter->setBrush(chosen ? theme.toneWash(Tone::Accent) : theme.well());
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), grid::radius,
                                 grid::radius);
    }
    const auto seen = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    const QRect inner = option.rect.adjusted(grid::unit, grid::half, -grid::unit, -grid::half);
    const QFont small = smallFont(option.font);
    const int lineHeight = QFontMetrics(small).height();
    const QRect mark(inner.left(), inner.top() + (lineHeight - markSize) / 2, markSize, markSize);
    const QColor tone = theme.tone(Tone(index.data(LintModel::ToneRole).toInt()));
    const QByteArray icon = index.data(LintModel::IconRole).toString().toLatin1();
    drawMask(painter, QLatin1String(icon), seen(mark), tone);

    const QRect place(mark.right() + 1 + grid::unit, inner.top(),
                      inner.right() - mark.right() - grid::unit, lineHeight);
    painter->setFont(scaled(option.font, 0.9, QFont::DemiBold));
    painter->setPen(tone);
    painter->drawText(seen(place), int(Qt::AlignVCenter | Qt::AlignLeading),
                      painter->fontMetrics().elidedText(index.data(LintModel::PlaceRole).toString(),
                                                        Qt::ElideRight, place.width()));
    painter->setFont(small);
    painter->setPen(theme.text());
    const QRect reason(place.left(), place.bottom() + 1, place.width(),
                       inner.bottom() - place.bottom());
    painter->drawText(seen(reason), int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop),
                      index.data().toString());
    painter->restore();
}

QSize LintDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 240;
    const QFont small = smallFont(option.font);
    const int words = qMax(80, width - before - grid::unit);
    const QRect reason = reasonBounds(small, index.data().toString(), words);
    return {width, QFontMetrics(small).height() + reason.height() + 2 * grid::half + 2};
}

} // namespace flashcall::ui
