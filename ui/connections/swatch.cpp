// SPDX-License-Identifier: MIT
#include "ui/connections/swatch.h"

#include <QPainter>
#include <QPixmap>

namespace flashcall::ui {

QIcon swatchIcon(const QString &colour)
{
    constexpr int side = 16;
    constexpr int sharp = 4; // for screens of up to 400 %
    QPixmap picture(side * sharp, side * sharp);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sharp, sharp);
    painter.setPen(QPen(QColor(128, 128, 128), 1));
    painter.setBrush(colour.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(colour)));
    painter.drawEllipse(QRectF(2.5, 2.5, side - 5, side - 5));
    return {picture};
}

} // namespace flashcall::ui
