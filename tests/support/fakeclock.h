// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace flashcall::test {

// A clock that stands still until told. Starts an hour after boot, at noon on 2024-01-02 UTC.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QDateTime wall() const override { return m_wall; }
    [[nodiscard]] QString bootId() const override { return m_bootId; }

    void setNow(Instant now) { m_now = now; }
    void setWall(const QDateTime &wall) { m_wall = wall; }
    void setBootId(const QString &bootId) { m_bootId = bootId; }

    // Both readings go on, as on a machine whose wall clock nobody touches.
    void advance(std::chrono::nanoseconds by)
    {
        m_now += by;
        m_wallRest += by;
        const auto whole = std::chrono::duration_cast<std::chrono::milliseconds>(m_wallRest);
        m_wall = m_wall.addMSecs(whole.count());
        m_wallRest -= whole;
    }

private:
    Instant m_now{std::chrono::hours(1)};
    QDateTime m_wall{QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc()};
    std::chrono::nanoseconds m_wallRest{}; // QDateTime keeps milliseconds
    QString m_bootId = QStringLiteral("0d6c1d0e-4c49-4c5e-9a0b-3c8e5d3f7a21");
};

} // namespace flashcall::test
