// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinesheet.h"

#include <QByteArray>
#include <QImage>

namespace flashcall::ui {

// Timelines as a file shows them: on white, whatever the window looks like.
[[nodiscard]] QImage timelinePicture(const QList<TimelineRun> &runs); // two pixels to the point
[[nodiscard]] QByteArray timelinePng(const QList<TimelineRun> &runs);
[[nodiscard]] QByteArray timelinePdf(const QList<TimelineRun> &runs); // one page, A4 across

// By the name's ending: .pdf, and PNG for any other. The file appears whole or not at all.
[[nodiscard]] bool writeTimelines(const QString &file, const QList<TimelineRun> &runs);

} // namespace flashcall::ui
