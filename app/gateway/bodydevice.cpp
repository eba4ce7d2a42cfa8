// SPDX-License-Identifier: MIT
#include "app/gateway/bodydevice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace flashcall {

BodyDevice::BodyDevice(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: wasRead() is to mean that somebody took the bytes, not that QIODevice did.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::bytesAvailable() const
{
    return m_sealed ? 0 : m_body.size() - m_at;
}

qint64 BodyDevice::readData(char *data, qint64 most)
{
    const qint64 left = m_body.size() - m_at;
    if (m_sealed || left == 0) {
        return -1;
    }
    const qint64 count = std::min(most, left);
    if (count > 0) {
        m_wasRead = true;
        std::memcpy(data, m_body.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
    }
    return count;
}

} // namespace flashcall
