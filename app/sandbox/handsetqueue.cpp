// SPDX-License-Identifier: MIT
#include "app/sandbox/handsetqueue.h"

#include <utility>

namespace flashcall::sandbox {

HandsetQueue::HandsetQueue(const Pace &pace, Deliver deliver)
    : m_pace(pace)
    , m_deliver(std::move(deliver))
    , m_thread([this] { run(); })
{}

HandsetQueue::~HandsetQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void HandsetQueue::add(const HandsetEvent &event, Pace::Time at)
{
    {
        const std::lock_guard lock(m_mutex);
        m_events.emplace(at, event);
    }
    m_changed.notify_one();
}

void HandsetQueue::drop(const QString &messageId)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_events, [&](const auto &entry) { return entry.second.messageId == messageId; });
}

void HandsetQueue::paceChanged()
{
    // The lock: a thread between its look at the pace and its wait would miss the call.
    const std::lock_guard lock(m_mutex);
    m_changed.notify_one();
}

void HandsetQueue::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_events.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto first = m_events.begin();
        if (m_pace.now() < first->first) {
            const auto due = m_pace.realOf(first->first);
            if (due == Pace::Real::time_point::max()) {
                m_changed.wait(lock); // until paceChanged()
            } else {
                m_changed.wait_until(lock, due);
            }
            continue;
        }
        const HandsetEvent event = std::move(first->second);
        m_events.erase(first);
        lock.unlock();
        m_deliver(event);
        lock.lock();
    }
}

} // namespace flashcall::sandbox
