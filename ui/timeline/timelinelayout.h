// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace flashcall::ui {

// One step of a cascade: planned by its time to live, observed by the status the service told.
// All times count from the sending.
struct TimelineLane
{
    struct Mark
    {
        std::chrono::milliseconds at{0};
        QString word; // of the status, shown as it is
        Tone tone = Tone::Neutral;
    };
    QString name;
    std::chrono::seconds start{0};
    std::chrono::seconds length{0}; // planned; of no meaning where `open`
    bool open = false;              // no planned end
    QList<Mark> marks;              // observed, in order of time
};

// Where everything goes, in pixels from the left of the track. No two boxes of a lane overlap
// and none reaches beyond the track.
struct LaneLayout
{
    struct Box
    {
        double left = 0, width = 0;
        QString text; // empty: a box too narrow for words
    };
    double planLeft = 0, planWidth = 0;
    std::optional<Box> planWords; // none where no room is left: the reading has them
    QList<Box> marks;             // in the order of the lane's, each with its tick's place
    QList<double> ticks;          // exact places of the marks
};

struct TimelineLayout
{
    std::chrono::seconds span{0}; // the width of the track
    double width = 0;
    QList<LaneLayout> lanes;
    QList<std::pair<double, QString>> axis; // tick places and their words
    [[nodiscard]] double x(std::chrono::milliseconds at) const;
};

using TextWidth = std::function<double(const QString &)>;

// `width` of the track in pixels; `now` stretches the span where the plan is over, and
// `leastSpan` where another chart is to have the same scale.
[[nodiscard]] TimelineLayout layOut(const QList<TimelineLane> &lanes,
                                    std::optional<std::chrono::milliseconds> now, double width,
                                    const TextWidth &textWidth,
                                    std::chrono::seconds leastSpan = {});

// The time shown to the right: the end of the plan, with room for an open lane and for `now`.
[[nodiscard]] std::chrono::seconds spanOf(const QList<TimelineLane> &lanes,
                                          std::optional<std::chrono::milliseconds> now);

[[nodiscard]] QString clockWords(std::chrono::milliseconds at); // "1:05"
[[nodiscard]] QString planWords(const TimelineLane &lane);      // "at 1:00 for 90 s"
// The whole chart in words, for a screen reader.
[[nodiscard]] QString timelineReading(const QList<TimelineLane> &lanes);

} // namespace flashcall::ui
