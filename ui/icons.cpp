// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QPaintDevice>
#include <QPixmap>
#include <QPixmapCache>

namespace flashcall::ui {

QPixmap maskPixmap(QLatin1String name, const QColor &color, int size, double ratio)
{
    const QString key =
        QStringLiteral("mask/%1/%2/%3/%4")
            .arg(name, color.name(QColor::HexArgb), QString::number(size), QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const QImage mask(QStringLiteral(":/masks/%1.png").arg(name));
    if (mask.isNull()) {
        qWarning("no icon %s", name.data());
        return {};
    }
    const int pixels = qRound(size * ratio);
    QImage image = mask.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon maskIcon(QLatin1String name, const QColor &color, int size)
{
    QIcon icon;
    icon.addPixmap(maskPixmap(name, color, size, 1.0));
    icon.addPixmap(maskPixmap(name, color, size, 2.0));
    return icon;
}

void drawMask(QPainter *painter, QLatin1String name, const QRect &rect, const QColor &color)
{
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect.topLeft(), maskPixmap(name, color, rect.width(), ratio));
}

} // namespace flashcall::ui
