// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <mutex>

namespace flashcall::sandbox {

// Time as scenarios count it: real time at the speed set, without a jump when that changes, or
// standing still. Any thread.
class Pace
{
public:
    using Real = std::chrono::steady_clock;
    using Time = std::chrono::nanoseconds; // since this was made, at speed 1
    using RealNow = std::function<Real::time_point()>;

    explicit Pace(RealNow realNow = Real::now);

    [[nodiscard]] Time now() const;
    // When `time` will have come if the speed stays; the end of all time while this stands still.
    [[nodiscard]] Real::time_point realOf(Time time) const;
    void setSpeed(int speed); // held to 1-60
    [[nodiscard]] int speed() const;
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    // Stands still at `time`, or where it is if that is over.
    void stopAt(Time time);

private:
    [[nodiscard]] Time at(Real::time_point real) const;
    void begin(Time time); // counts from now on

    mutable std::mutex m_mutex;
    RealNow m_realNow;
    Real::time_point m_since; // when it last began to count
    Time m_before{0};         // what had passed by then
    int m_speed = 1;
    bool m_paused = false;
};

} // namespace flashcall::sandbox
