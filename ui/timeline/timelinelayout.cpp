// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace flashcall::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using std::chrono::milliseconds;
using std::chrono::seconds;
constexpr double padding = 6;   // of words in their box
constexpr double gap = 4;       // between two boxes
constexpr double axisGap = 28;  // between two words of the axis
constexpr double tickWidth = 6; // a mark that has no room for its word

// Steps that clocks use, so that nobody has to reckon between two ticks.
constexpr int steps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600};

seconds openLength(const TimelineLane &lane)
{
    const int most = 30;
    return std::max(seconds(most), lane.start / 6);
}

QString markWords(const TimelineLane::Mark &mark)
{
    return Words::tr("%1 %2", "status, time").arg(mark.word, clockWords(mark.at));
}

// The words of marks, last first: the newest status matters most. One that would run into its
// right neighbour becomes a narrow tick, and so does what would lie under another.
QList<LaneLayout::Box> placeMarks(const TimelineLane &lane, const TimelineLayout &layout,
                                  const TextWidth &textWidth)
{
    QList<LaneLayout::Box> boxes(lane.marks.size());
    double limit = layout.width;
    for (qsizetype i = lane.marks.size() - 1; i >= 0; --i) {
        const TimelineLane::Mark &mark = lane.marks[i];
        const double at = layout.x(mark.at);
        LaneLayout::Box box;
        for (const QString &words : {markWords(mark), mark.word}) {
            const double wide = textWidth(words) + 2 * padding;
            const bool last = limit >= layout.width;
            const double left = last ? std::min(at, limit - wide) : at;
            if (left >= 0 && left + wide <= limit) {
                box = {left, wide, words};
                break;
            }
        }
        if (box.text.isEmpty()) {
            const double wide = std::min(tickWidth, limit);
            box = {std::clamp(at, 0.0, std::max(limit - wide, 0.0)), wide, {}};
            if (limit <= 0) {
                box.width = 0; // nothing left: the reading still has it
            }
        }
        boxes[i] = box;
        limit = std::max(box.left - gap, 0.0);
    }
    return boxes;
}

// Free stretches of a lane, left to right: what no mark covers.
QList<std::pair<double, double>> freeStretches(const QList<LaneLayout::Box> &marks, double width)
{
    QList<std::pair<double, double>> out;
    double from = 0;
    for (const LaneLayout::Box &box : marks) {
        if (box.width > 0) {
            out.append({from, box.left - gap});
            from = box.left + box.width + gap;
        }
    }
    out.append({from, width});
    return out;
}

std::optional<LaneLayout::Box> placePlan(const TimelineLane &lane, const LaneLayout &placed,
                                         double width, const TextWidth &textWidth)
{
    const double planRight = placed.planLeft + placed.planWidth;
    const auto stretches = freeStretches(placed.marks, width);
    for (const QString &words : {planWords(lane), clockWords(lane.start)}) {
        const double wide = textWidth(words) + 2 * padding;
        // Inside its own bar, else to the right of it, else to the left.
        for (const auto &[from, to] : stretches) {
            const double left = std::max(from, placed.planLeft);
            if (left + wide <= std::min(to, planRight)) {
                return LaneLayout::Box{left, wide, words};
            }
        }
        for (const auto &[from, to] : stretches) {
            const double left = std::max(from, planRight);
            if (left + wide <= to) {
                return LaneLayout::Box{left, wide, words};
            }
        }
        for (auto it = stretches.crbegin(); it != stretches.crend(); ++it) {
            const double right = std::min(it->second, placed.planLeft);
            if (right - wide >= it->first) {
                return LaneLayout::Box{right - wide, wide, words};
            }
        }
    }
    return std::nullopt;
}

void placeAxis(TimelineLayout &layout, const TextWidth &textWidth)
{
    const auto span = layout.span.count();
    if (span <= 0) {
        return;
    }
    const double widest = textWidth(clockWords(layout.span)) + axisGap;
    auto step = span;
    for (const int candidate : steps) {
        if (layout.width * candidate / double(span) >= widest) {
            step = candidate;
            break;
        }
    }
    for (std::int64_t at = 0; at <= span; at += step) {
        const double x = layout.x(seconds(at));
        const QString words = clockWords(seconds(at));
        // The last one only where it does not run into the edge.
        if (at == 0 || x + textWidth(words) / 2 <= layout.width) {
            layout.axis.append({x, words});
        }
    }
}

} // namespace

double TimelineLayout::x(milliseconds at) const
{
    const double whole = double(milliseconds(span).count());
    return whole <= 0 ? 0 : std::clamp(width * double(at.count()) / whole, 0.0, width);
}

QString clockWords(milliseconds at)
{
    const auto whole = std::chrono::duration_cast<seconds>(at).count();
    return QStringLiteral("%1:%2").arg(QString::number(whole / 60),
                                       QString::number(whole % 60).rightJustified(2, u'0'));
}

QString planWords(const TimelineLane &lane)
{
    if (lane.open) {
        return Words::tr("at %1", "time of a planned step").arg(clockWords(lane.start));
    }
    return Words::tr("at %1 for %2 s")
        .arg(clockWords(lane.start), QString::number(lane.length.count()));
}

seconds spanOf(const QList<TimelineLane> &lanes, std::optional<milliseconds> now)
{
    seconds end{0};
    for (const TimelineLane &lane : lanes) {
        end = std::max(end, lane.start + (lane.open ? openLength(lane) : lane.length));
        for (const TimelineLane::Mark &mark : lane.marks) {
            end = std::max(end, std::chrono::ceil<seconds>(mark.at));
        }
    }
    if (now && *now > end) {
        // In whole half minutes, so that the scale does not creep with every second.
        const auto halves = std::chrono::ceil<seconds>(*now).count() / 30 + 1;
        end = seconds(halves * 30);
    }
    return end;
}

TimelineLayout layOut(const QList<TimelineLane> &lanes, std::optional<milliseconds> now,
                      double width, const TextWidth &textWidth, seconds leastSpan)
{
    TimelineLayout layout;
    layout.width = std::max(width, 0.0);
    layout.span = std::max(spanOf(lanes, now), leastSpan);
    for (const TimelineLane &lane : lanes) {
        LaneLayout placed;
        const seconds end = lane.open ? layout.span : lane.start + lane.length;
        placed.planLeft = layout.x(lane.start);
        placed.planWidth = layout.x(end) - placed.planLeft;
        placed.marks = placeMarks(lane, layout, textWidth);
        for (const TimelineLane::Mark &mark : lane.marks) {
            placed.ticks.append(layout.x(mark.at));
        }
        placed.planWords = placePlan(lane, placed, layout.width, textWidth);
        layout.lanes.append(placed);
    }
    placeAxis(layout, textWidth);
    return layout;
}

QString timelineReading(const QList<TimelineLane> &lanes)
{
    if (lanes.isEmpty()) {
        return Words::tr("Cascade: no steps");
    }
    QStringList sentences;
    for (const TimelineLane &lane : lanes) {
        QString plan;
        if (lane.open) {
            plan = Words::tr("%1 planned at %2").arg(lane.name, clockWords(lane.start));
        } else {
            plan =
                Words::tr("%1 planned from %2 for %3 s")
                    .arg(lane.name, clockWords(lane.start), QString::number(lane.length.count()));
        }
        QStringList observed;
        for (const TimelineLane::Mark &mark : lane.marks) {
            observed.append(
                Words::tr("%1 at %2", "status, time").arg(mark.word, clockWords(mark.at)));
        }
        if (!observed.isEmpty()) {
            plan = Words::tr("%1; observed %2").arg(plan, observed.join(QStringLiteral(", ")));
        }
        sentences.append(plan);
    }
    return Words::tr("Cascade: %1.").arg(sentences.join(QStringLiteral(". ")));
}

} // namespace flashcall::ui
