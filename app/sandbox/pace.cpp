// SPDX-License-Identifier: MIT
#include "app/sandbox/pace.h"

#include <algorithm>

namespace flashcall::sandbox {

Pace::Pace(RealNow realNow)
    : m_realNow(std::move(realNow))
    , m_since(m_realNow())
{}

Pace::Time Pace::at(Real::time_point real) const
{
    return m_paused ? m_before : m_before + (real - m_since) * m_speed;
}

void Pace::begin(Time time)
{
    m_since = m_realNow();
    m_before = time;
}

Pace::Time Pace::now() const
{
    const std::lock_guard lock(m_mutex);
    return at(m_realNow());
}

Pace::Real::time_point Pace::realOf(Time time) const
{
    const std::lock_guard lock(m_mutex);
    if (m_paused && time > m_before) {
        return Real::time_point::max();
    }
    return m_since + (time - m_before) / m_speed;
}

void Pace::setSpeed(int speed)
{
    const std::lock_guard lock(m_mutex);
    begin(at(m_realNow()));
    m_speed = std::clamp(speed, 1, 60);
}

int Pace::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_speed;
}

void Pace::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    begin(at(m_realNow()));
    m_paused = paused;
}

bool Pace::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

void Pace::stopAt(Time time)
{
    const std::lock_guard lock(m_mutex);
    begin(std::max(at(m_realNow()), time));
    m_paused = true;
}

} // namespace flashcall::sandbox
