// SPDX-License-Identifier: MIT
#include "app/core/clock.h"

#include <QFile>

#include <ctime>

namespace flashcall {

Instant SystemClock::now() const
{
    // Not CLOCK_MONOTONIC (nor QElapsedTimer, which reads it): that one stops while the machine
    // sleeps, and a pattern would seem fresh after the lid was closed for an hour.
    timespec reading{};
    clock_gettime(CLOCK_BOOTTIME, &reading);
    return Instant(std::chrono::seconds(reading.tv_sec) +
                   std::chrono::nanoseconds(reading.tv_nsec));
}

QDateTime SystemClock::wall() const
{
    return QDateTime::currentDateTimeUtc();
}

QString SystemClock::bootId() const
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromLatin1(file.readAll()).trimmed();
}

} // namespace flashcall
