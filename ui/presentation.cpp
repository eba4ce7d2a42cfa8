// SPDX-License-Identifier: MIT
#include "ui/presentation.h"

#include <algorithm>
#include <cmath>

namespace flashcall::ui {

namespace {

// The window as it is first shown, and how much larger its type is before an audience.
constexpr double usualWidth = 1280, usualHeight = 800;
constexpr double usualScale = 1.3, leastScale = 1.2, mostScale = 2;
constexpr double step = 0.05; // a window pulled larger sets its type anew only now and then

double scaleFor(const QSize &window)
{
    const double room = std::min(window.width() / usualWidth, window.height() / usualHeight);
    // Down to a whole step: what does not grow takes its room first.
    const double scale = std::floor(usualScale * room / step + 1e-6) * step;
    return std::clamp(scale, leastScale, mostScale);
}

} // namespace

Presentation::~Presentation()
{
    m_type.set(1);
}

void Presentation::set(bool on)
{
    if (on == m_on) {
        return;
    }
    m_on = on;
    scaleType();
    Q_EMIT changed(on);
}

void Presentation::fit(const QSize &window)
{
    m_window = window;
    scaleType();
}

void Presentation::scaleType()
{
    m_type.set(m_on ? scaleFor(m_window) : 1);
}

} // namespace flashcall::ui
