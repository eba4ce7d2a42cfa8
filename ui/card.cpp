// SPDX-License-Identifier: MIT
#include "ui/card.h"

#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace flashcall::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{}

QVBoxLayout *Card::column()
{
    if (!m_column) {
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
        m_column->setSpacing(grid::unit);
    }
    return m_column;
}

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
