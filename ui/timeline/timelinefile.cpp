// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinefile.h"

#include <QBuffer>
#include <QLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <memory>

namespace flashcall::ui {

namespace {

constexpr int sheetWidth = 960;
constexpr double pixelsToPoint = 2;
constexpr int dotsPerInch = 300;

// Never shown; a file is read on paper, so it is light.
std::unique_ptr<TimelineSheet> makeSheet(const QList<TimelineRun> &runs)
{
    auto sheet = std::make_unique<TimelineSheet>(runs);
    QPalette light = consolePalette(QPalette(QColor(Qt::white)));
    light.setColor(QPalette::Window, Qt::white);
    sheet->setPalette(light);
    sheet->ensurePolished();
    sheet->setFixedWidth(sheetWidth);
    sheet->layout()->activate();
    sheet->resize(sheetWidth, sheet->layout()->hasHeightForWidth()
                                  ? sheet->layout()->totalHeightForWidth(sheetWidth)
                                  : sheet->sizeHint().height());
    return sheet;
}

} // namespace

QImage timelinePicture(const QList<TimelineRun> &runs)
{
    const auto sheet = makeSheet(runs);
    QImage picture(sheet->size() * pixelsToPoint, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(pixelsToPoint);
    picture.fill(Qt::white);
    sheet->render(&picture);
    return picture;
}

QByteArray timelinePng(const QList<TimelineRun> &runs)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    timelinePicture(runs).save(&buffer, "PNG");
    return bytes;
}

QByteArray timelinePdf(const QList<TimelineRun> &runs)
{
    const auto sheet = makeSheet(runs);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return {};
    }
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        writer.setTitle(runs.isEmpty() ? QString() : runs.first().title);
        writer.setCreator(QStringLiteral("Flash Call Console"));
        QPainter painter(&writer);
        const double scale = double(writer.width()) / sheetWidth;
        painter.scale(scale, scale);
        sheet->render(&painter);
    }
    return bytes;
}

bool writeTimelines(const QString &file, const QList<TimelineRun> &runs)
{
    const bool pdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = pdf ? timelinePdf(runs) : timelinePng(runs);
    QSaveFile out(file);
    return !bytes.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
           out.commit();
}

} // namespace flashcall::ui
