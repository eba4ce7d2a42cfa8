// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/pace.h"
#include "app/sandbox/scenario.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace flashcall::sandbox {

// What handsets are going to show, in time of a pace. Any thread.
class HandsetSchedule
{
public:
    HandsetSchedule() = default;
    virtual ~HandsetSchedule() = default;
    HandsetSchedule(const HandsetSchedule &) = delete;
    HandsetSchedule &operator=(const HandsetSchedule &) = delete;

    virtual void add(const HandsetEvent &event, Pace::Time at) = 0;
    virtual void drop(const QString &messageId) = 0; // what has not come yet
};

// Delivers it when its time has come, from a thread of its own. Destroying it drops what has not
// come yet and waits for that thread.
class HandsetQueue final : public HandsetSchedule
{
public:
    using Deliver = std::function<void(const HandsetEvent &)>;

    HandsetQueue(const Pace &pace, Deliver deliver); // `pace` must outlive this
    ~HandsetQueue() override;

    void add(const HandsetEvent &event, Pace::Time at) override;
    void drop(const QString &messageId) override;
    void paceChanged();

private:
    void run();

    const Pace &m_pace;
    Deliver m_deliver;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<Pace::Time, HandsetEvent> m_events;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace flashcall::sandbox
