// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>

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

// How much of a wait since then is over, at least: as above, but across runs no more than what the
// wall clock said at this run's first record and this run counted since. Setting the clock forward
// after that ends no wait; before it, nobody can know. `firstOfRun`: nothing where there is none.
[[nodiscard]] inline std::chrono::nanoseconds waitedSince(const Moment &moment, const Clock &clock,
                                                          const std::optional<Moment> &firstOfRun)
{
    const std::chrono::nanoseconds elapsed = elapsedSince(moment, clock);
    if (moment.bootId == clock.bootId() || !firstOfRun) {
        return std::max(std::chrono::nanoseconds(0), elapsed);
    }
    const std::chrono::nanoseconds run = clock.now().time_since_epoch();
    const std::chrono::nanoseconds counted =
        run - std::chrono::nanoseconds(firstOfRun->bootNanoseconds) +
        std::chrono::milliseconds(moment.at.msecsTo(firstOfRun->at));
    return std::max(run, std::min(elapsed, counted));
}

// The first record of this run of the machine.
[[nodiscard]] Result<std::optional<Moment>, JournalProblem> firstOfRun(Database &database,
                                                                       const Clock &clock);

} // namespace flashcall::store
