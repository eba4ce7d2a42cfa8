// SPDX-License-Identifier: MIT
#include "app/session/statuswatch.h"

#include <algorithm>

namespace flashcall {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds fastest = 1s; // api.md: never faster than once a second
}

StatusWatch::StatusWatch(Gateway &gateway, const Clock &clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::poll);
}

StatusWatch::~StatusWatch() = default;

void StatusWatch::follow(const QString &messageId)
{
    if (following() || messageId.isEmpty()) {
        return;
    }
    m_messageId = messageId;
    m_began = m_clock.now();
    m_pause = std::max(fastest, m_pace.first);
    wait(m_pause);
}

void StatusWatch::stop()
{
    m_timer.stop();
    m_handle.reset();
    m_messageId.clear();
}

void StatusWatch::wait(std::chrono::milliseconds pause)
{
    m_timer.start(pause);
}

void StatusWatch::poll()
{
    if (m_clock.now() - m_began > m_pace.patience) {
        stop();
        Q_EMIT changed();
        return;
    }
    m_handle = m_gateway.status(m_messageId);
    connect(m_handle.get(), &StatusHandle::finished, this, &StatusWatch::onFinished);
}

void StatusWatch::onFinished()
{
    const Result<Status, Failure> result = m_handle->result();
    m_handle.release()->deleteLater(); // it is the one that is calling
    m_pause = std::min(m_pause * 5 / 4, std::max(m_pace.first, m_pace.most));
    auto pause = m_pause;
    if (result) {
        m_status = *result;
        m_failure.reset();
        if (m_status->final()) {
            stop();
            Q_EMIT changed();
            return;
        }
    } else {
        m_failure = result.error();
        pause = std::max(pause, std::chrono::milliseconds(m_failure->retryAfter.value_or(0s)));
        if (m_failure->httpStatus == 401 || m_failure->httpStatus == 404) {
            stop(); // asking again cannot change this answer
            Q_EMIT changed();
            return;
        }
    }
    wait(std::max(fastest, pause));
    Q_EMIT changed();
}

} // namespace flashcall
