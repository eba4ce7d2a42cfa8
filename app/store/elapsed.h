// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <chrono>

namespace flashcall::store {

// A moment as the journal keeps it: comparable exactly within one run of the machine.
struct Moment
{
    QDateTime at;
    qint64 bootNanoseconds = 0;
    QString bootId;
};

// How long ago that was. Within the same run of the machine the wall clock has no say. Across
// runs it is asked, and the answer is at least this run's length: setting the clock back does
// not make anything younger than that.
[[nodiscard]] inline std::chrono::nanoseconds elapsedSince(const Moment &moment, const Clock &clock)
{
    const std::chrono::nanoseconds run = clock.now().time_since_epoch();
    if (moment.bootId == clock.bootId()) {
        return run - std::chrono::nanoseconds(moment.bootNanoseconds);
    }
    return std::max<std::chrono::nanoseconds>(
        run, std::chrono::milliseconds(moment.at.msecsTo(clock.wall())));
}

} // namespace flashcall::store
