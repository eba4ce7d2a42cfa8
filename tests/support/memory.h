// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>

namespace flashcall::test {

// The most memory this process ever held, in bytes; -1 where the system does not tell.
inline qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray text = status.readAll();
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.sliced(6).simplified().split(' ').constFirst().toLongLong() * 1024;
        }
    }
    return -1;
}

// From here on peakMemory() counts anew.
inline bool forgetPeakMemory()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    return references.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           references.write("5") == 1;
}

} // namespace flashcall::test
