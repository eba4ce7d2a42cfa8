// SPDX-License-Identifier: MIT
#include "app/gateway/bodydevice.h"

#include <QMutexLocker>

#include <algorithm>
#include <cstring>
#include <utility>

namespace flashcall {

void BodyGate::seal()
{
    const QMutexLocker lock(&m_mutex);
    m_sealed = true;
}

bool BodyGate::wasRead() const
{
    const QMutexLocker lock(&m_mutex);
    return m_wasRead;
}

bool BodyGate::isSealed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sealed;
}

bool BodyGate::pass()
{
    const QMutexLocker lock(&m_mutex);
    m_wasRead = m_wasRead || !m_sealed;
    return !m_sealed;
}

BodyDevice::BodyDevice(QByteArray body, std::shared_ptr<BodyGate> gate, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
    , m_gate(std::move(gate))
{
    // Unbuffered: that something passed is to mean that somebody took it, not that QIODevice did.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::bytesAvailable() const
{
    return m_gate->isSealed() ? 0 : m_body.size() - m_at;
}

qint64 BodyDevice::readData(char *data, qint64 most)
{
    const qint64 left = m_body.size() - m_at;
    if (left == 0 || m_gate->isSealed()) {
        return -1;
    }
    const qint64 count = std::min(most, left);
    if (count > 0) {
        if (!m_gate->pass()) {
            return -1;
        }
        std::memcpy(data, m_body.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
    }
    return count;
}

} // namespace flashcall
