// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace flashcall {

// Time since boot, sleep included (CLOCK_BOOTTIME or its counterpart): what deadlines are kept
// on. Never set back, never stopped by a changed wall clock.
struct BootClock
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};
using Instant = BootClock::time_point;

// The two readings of time the program may take. Injected, so that tests set it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual Instant now() const = 0;
    // In UTC. For people and records only; nothing is decided by it.
    [[nodiscard]] virtual QDateTime wall() const = 0;
    // Names this run of the machine: instants of another boot cannot be compared. Empty where the
    // system does not tell.
    [[nodiscard]] virtual QString bootId() const = 0;
};

// The machine's own. One file a platform: clock_*.cpp.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDateTime wall() const override;
    [[nodiscard]] QString bootId() const override;
};

} // namespace flashcall
