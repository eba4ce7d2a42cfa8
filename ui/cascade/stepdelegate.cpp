// SPDX-License-Identifier: MIT
#include "ui/cascade/stepdelegate.h"

#include "ui/cascade/cascademodel.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

namespace flashcall::ui {

namespace {

constexpr int numberWidth = 28;
constexpr int markSize = 16;
const QLatin1String mark("caution");

QFont nameFont(const QStyleOptionViewItem &option)
{
    return scaled(option.font, 1.0, QFont::DemiBold);
}

QFont quietFont(const QStyleOptionViewItem &option)
{
    return scaled(option.font, 0.9);
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent(), 2)
                                                              : QPen(theme.accent(), 1));
        painter->setBrush(theme.toneWash(Tone::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.well());
    } else {
        return;
    }
    painter->drawRoundedRect(box, grid::radius, grid::radius);
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Theme theme(option.palette);
    drawGround(painter, option, theme);

    const QRect inner = option.rect.adjusted(grid::unit, grid::unit, -grid::unit, -grid::unit);
    const auto seen = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    const int lineHeight = option.fontMetrics.height();
    const QRect number(inner.left(), inner.top(), numberWidth, lineHeight);
    painter->setFont(quietFont(option));
    painter->setPen(theme.quiet());
    painter->drawText(seen(number), Qt::AlignCenter, QLocale().toString(index.row() + 1));

    const bool wrong = index.data(CascadeModel::ProblemsRole).toInt() > 0;
    QRect line(number.right() + grid::half, inner.top(), 0, lineHeight);
    line.setRight(inner.right() - (wrong ? markSize + grid::half : 0));
    if (wrong) {
        const QRect at(inner.right() - markSize + 1, line.top() + (lineHeight - markSize) / 2,
                       markSize, markSize);
        drawMask(painter, mark, seen(at), theme.tone(Tone::Caution));
    }
    const QString ttl = index.data(CascadeModel::TtlRole).toString();
    const int ttlWidth = QFontMetrics(quietFont(option)).horizontalAdvance(ttl);
    painter->drawText(seen(line), int(Qt::AlignVCenter | Qt::AlignTrailing), ttl);
    painter->setPen(theme.text());
    painter->setFont(nameFont(option));
    painter->drawText(seen(line.adjusted(0, 0, -ttlWidth, 0)),
                      int(Qt::AlignVCenter | Qt::AlignLeading),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                        line.width() - ttlWidth - grid::half));

    const QRect below(line.left(), line.bottom() + 2, inner.right() - line.left() + 1, lineHeight);
    painter->setFont(quietFont(option));
    painter->setPen(theme.quiet());
    painter->drawText(
        seen(below), int(Qt::AlignVCenter | Qt::AlignLeading),
        painter->fontMetrics().elidedText(index.data(CascadeModel::SummaryRole).toString(),
                                          Qt::ElideRight, below.width()));
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option,
                             const QModelIndex & /*index*/) const
{
    return {200, 2 * option.fontMetrics.height() + 2 + 2 * grid::unit};
}

} // namespace flashcall::ui
