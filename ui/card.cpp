// SPDX-License-Identifier: MIT
#include "ui/card.h"

#include "ui/theme.h"

#include <QPainter>

namespace flashcall::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    painter.setPen(QPen(theme.line(), 1));
    painter.setBrush(theme.card());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::unit, grid::unit);
}

} // namespace flashcall::ui
