// SPDX-License-Identifier: MIT
#include "app/session/statuswatch.h"

#include <algorithm>

namespace flashcall {

using namespace std::chrono;

StatusWatch::StatusWatch(Gateway &gateway, const Clock &clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::refresh);
}

StatusWatch::~StatusWatch() = default;

void StatusWatch::follow(const QString &messageId, const QString &channel)
{
    if (following() || messageId.isEmpty() || messageId == m_done) {
        return;
    }
    m_messageId = messageId;
    m_channel = channel;
    m_status.reset();
    m_marks.clear();
    m_failure.reset();
    m_began = m_clock.now();
    m_step = pace::firstPause(m_pace);
    waitUntil(m_began + m_step);
}

void StatusWatch::stop()
{
    m_timer.stop();
    m_handle.reset();
    m_messageId.clear();
}

void StatusWatch::refresh()
{
    if (!following() || m_handle) {
        return;
    }
    const Instant now = m_clock.now();
    if (now - m_began > m_pace.patience) { // the machine slept
        giveUp();
        return;
    }
    if (now < m_due) {
        armTimer();
        return;
    }
    m_handle = m_gateway.status(m_messageId);
    connect(m_handle.get(), &StatusHandle::finished, this, &StatusWatch::onFinished);
}

void StatusWatch::take(const Status &status)
{
    m_status = status;
    // What the whole comes to may be a fallback's doing: a call that failed was not delivered
    // because the text after it was.
    const auto own = std::find_if(status.extended.cbegin(), status.extended.cend(),
                                  [this](const StepStatus &s) { return s.type == m_channel; });
    if (!m_channel.isEmpty() && own != status.extended.cend()) {
        mark(0, own->delivery, own->raw);
    } else {
        mark(0, status.delivery, status.raw);
    }
    for (qsizetype i = 0; i < status.fallbacks.size(); ++i) {
        mark(int(i) + 1, status.fallbacks[i].delivery, status.fallbacks[i].raw);
    }
}

void StatusWatch::mark(int step, replies::Delivery delivery, const QString &raw)
{
    const auto last = std::find_if(m_marks.crbegin(), m_marks.crend(),
                                   [step](const StatusMark &m) { return m.step == step; });
    if (last == m_marks.crend() ? delivery != replies::Delivery::NotUsed : last->raw != raw) {
        m_marks << StatusMark{step, delivery, raw, m_clock.now()};
    }
}

void StatusWatch::onFinished()
{
    if (!m_handle) {
        return;
    }
    const Result<Status, Failure> result = m_handle->result();
    Q_EMIT asked(m_handle->exchange());
    if (!m_handle) {
        return; // stopped by whoever was told
    }
    m_handle.release()->deleteLater(); // it is the one that is calling
    m_failure.reset();
    if (result) {
        take(*result);
    } else {
        m_failure = result.error();
    }
    const Instant now = m_clock.now();
    const auto followed = duration_cast<milliseconds>(now - m_began);
    if (const auto next = pace::afterAnswer(m_pace, m_step, followed, result)) {
        m_step = next->step;
        waitUntil(now + next->pause);
        Q_EMIT changed();
    } else {
        giveUp();
    }
}

void StatusWatch::giveUp()
{
    m_done = m_messageId;
    stop();
    Q_EMIT changed();
}

void StatusWatch::waitUntil(Instant due)
{
    m_due = due;
    armTimer();
}

void StatusWatch::armTimer()
{
    // As for the session: a QTimer stops while the machine sleeps, so look often.
    const auto rest = ceil<milliseconds>(m_due - m_clock.now());
    m_timer.start(std::clamp(rest, milliseconds(1), milliseconds(1'000)));
}

} // namespace flashcall
