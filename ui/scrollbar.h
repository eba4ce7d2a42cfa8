// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

// The console's scroll bars: a thin handle without arrows, in a track that does not show.
namespace flashcall::ui::scrollbar {

inline constexpr int extent = 10;
[[nodiscard]] QRect part(const QStyleOptionSlider &option, QStyle::SubControl sub);
void draw(QPainter *painter, const QStyleOptionSlider &option);

} // namespace flashcall::ui::scrollbar
