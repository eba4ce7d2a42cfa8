// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What every target shares.
namespace flashcall::fuzz {

// A broken promise is a finding.
inline void insist(bool truth)
{
    if (!truth) {
        std::abort();
    }
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

// What stands before the next NUL byte; `rest` is then behind it.
inline QByteArray takePart(QByteArray &rest)
{
    const qsizetype end = rest.indexOf('\0');
    const QByteArray part = rest.left(end);
    rest = end < 0 ? QByteArray() : rest.sliced(end + 1);
    return part;
}

} // namespace flashcall::fuzz
