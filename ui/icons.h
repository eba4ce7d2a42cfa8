// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1String>
#include <QPainter>

namespace flashcall::ui {

// The mask resources/icons/mask/NAME.svg in one colour, `size` logical pixels square.
[[nodiscard]] QPixmap maskPixmap(QLatin1String name, const QColor &color, int size, double ratio);
[[nodiscard]] QIcon maskIcon(QLatin1String name, const QColor &color, int size = 20);
void drawMask(QPainter *painter, QLatin1String name, const QRect &rect, const QColor &color);

} // namespace flashcall::ui
