// SPDX-License-Identifier: MIT
#include "ui/scrollbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace flashcall::ui::scrollbar {

namespace {
constexpr int handleLeast = 32; // short enough to tell the length, long enough to grab
} // namespace

QRect part(const QStyleOptionSlider &option, QStyle::SubControl sub)
{
    const QRect all = option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? all.width() : all.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(length) * option.pageStep / qMax<qint64>(range + option.pageStep, 1));
        handle = qBound(qMin(handleLeast, length), handle, length);
    }
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto piece = [all, across](int from, int size) {
        return across ? QRect(all.left() + from, all.top(), size, all.height())
                      : QRect(all.left(), all.top() + from, all.width(), size);
    };
    switch (sub) {
    case QStyle::SC_ScrollBarSlider:
        return piece(at, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + handle, length - at - handle);
    case QStyle::SC_ScrollBarGroove:
        return all;
    default: // default: Qt's enum is open, and there are no arrows
        return {};
    }
}

void draw(QPainter *painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const Theme theme(option.palette);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? theme.quiet() : theme.lineStrong());
    const QRectF handle = QRectF(part(option, QStyle::SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    const double round = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

} // namespace flashcall::ui::scrollbar
