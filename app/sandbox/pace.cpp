// SPDX-License-Identifier: MIT
#include "app/sandbox/pace.h"

#include <algorithm>

namespace flashcall::sandbox {

Pace::Time Pace::at(Real::time_point real) const
{
    return m_before + (real - m_since) * m_speed;
}

Pace::Time Pace::now() const
{
    const std::lock_guard lock(m_mutex);
    return at(Real::now());
}

Pace::Real::time_point Pace::realOf(Time time) const
{
    const std::lock_guard lock(m_mutex);
    return m_since + (time - m_before) / m_speed;
}

void Pace::setSpeed(int speed)
{
    const std::lock_guard lock(m_mutex);
    const Real::time_point real = Real::now();
    m_before = at(real);
    m_since = real;
    m_speed = std::clamp(speed, 1, 60);
}

int Pace::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_speed;
}

} // namespace flashcall::sandbox
