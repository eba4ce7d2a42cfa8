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

// Delivers what handsets show when its time has come, from a thread of its own. Any thread may
// add. Destroying it drops what has not come yet and waits for that thread.
class HandsetQueue
{
public:
    using Deliver = std::function<void(const HandsetEvent &)>;

    HandsetQueue(const Pace &pace, Deliver deliver); // `pace` must outlive this
    ~HandsetQueue();
    HandsetQueue(const HandsetQueue &) = delete;
    HandsetQueue &operator=(const HandsetQueue &) = delete;

    void add(const HandsetEvent &event, Pace::Time at);
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
