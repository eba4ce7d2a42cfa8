// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <mutex>

namespace flashcall::sandbox {

// Time as scenarios count it: real time at the speed set, without a jump when that changes.
// Any thread.
class Pace
{
public:
    using Real = std::chrono::steady_clock;
    using Time = std::chrono::nanoseconds; // since this was made, at speed 1

    [[nodiscard]] Time now() const;
    // When `time` will have come if the speed stays.
    [[nodiscard]] Real::time_point realOf(Time time) const;
    void setSpeed(int speed); // held to 1-60
    [[nodiscard]] int speed() const;

private:
    [[nodiscard]] Time at(Real::time_point real) const;

    mutable std::mutex m_mutex;
    Real::time_point m_since = Real::now(); // when the speed was last set
    Time m_before{0};                       // what had passed by then
    int m_speed = 1;
};

} // namespace flashcall::sandbox
