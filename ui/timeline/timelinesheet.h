// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelineview.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace flashcall::ui {

// One case's timeline by itself.
struct TimelineRun
{
    QString id;        // the case's
    QString title;     // "Case 1a2b3c4d"
    QStringList facts; // plain words beside the title
    bool sandbox = false;
    QList<TimelineLane> lanes;
};

// One run, or two side by side to the same scale: what a file gets, and what is compared on the
// screen. Runs on the sandbox are marked as such, so that none is taken for a live call.
class TimelineSheet : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineSheet(const QList<TimelineRun> &runs, QWidget *parent = nullptr);

    [[nodiscard]] const QList<TimelineView *> &views() const { return m_views; }
    [[nodiscard]] std::chrono::seconds span() const { return m_span; }

private:
    [[nodiscard]] QWidget *makeRun(const TimelineRun &run);
    QList<TimelineView *> m_views;
    std::chrono::seconds m_span{0};
};

} // namespace flashcall::ui
