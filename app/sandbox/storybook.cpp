// SPDX-License-Identifier: MIT
#include "app/sandbox/storybook.h"

#include <algorithm>
#include <utility>

namespace flashcall::sandbox {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Storybook::Storybook(Pace &pace)
    : m_pace(pace)
{}

void Storybook::choose(Scenario scenario)
{
    const std::lock_guard lock(m_mutex);
    m_scenario = scenario;
    m_script.reset();
}

void Storybook::choose(Script script)
{
    auto chosen = std::make_shared<const Script>(std::move(script));
    const std::lock_guard lock(m_mutex);
    m_script = std::move(chosen);
}

Scenario Storybook::scenario() const
{
    const std::lock_guard lock(m_mutex);
    return m_scenario;
}

std::shared_ptr<const Script> Storybook::script() const
{
    const std::lock_guard lock(m_mutex);
    return m_script;
}

Plan Storybook::planFor(const WireMessage &message, const QString &messageId) const
{
    const auto own = scenarioOf(message.to);
    return m_script && !own ? plan(*m_script, message, messageId, m_lastList)
                            : plan(own.value_or(m_scenario), message, messageId, m_lastList);
}

void Storybook::schedule(const Entry &entry, HandsetSchedule &handsets)
{
    for (const HandsetEvent &event : entry.plan.handset) {
        handsets.add(event, entry.replied + event.at);
    }
}

Plan Storybook::begin(const WireMessage &message, const QString &messageId,
                      HandsetSchedule &handsets)
{
    const std::lock_guard lock(m_mutex);
    Entry entry;
    entry.listId = ++m_lastList;
    entry.message = message;
    entry.plan = planFor(message, messageId);
    entry.replied = m_pace.now() + entry.plan.delay.value_or(0ms);
    m_entries.insert(messageId, entry);
    m_order.enqueue(messageId);
    if (m_order.size() > messagesMost) {
        m_entries.remove(m_order.dequeue());
    }
    schedule(entry, handsets);
    return entry.plan;
}

Pace::Time Storybook::replyAt(const QString &messageId) const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.value(messageId).replied;
}

std::optional<Storybook::Status> Storybook::status(const QString &messageId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.constFind(messageId);
    if (found == m_entries.constEnd() || !found->plan.taken()) {
        return std::nullopt;
    }
    const auto elapsed = std::max(m_pace.now() - found->replied, Pace::Time{0});
    return Status{found->message.to,
                  statusBody(found->plan, found->message, messageId, found->listId,
                             std::chrono::duration_cast<milliseconds>(elapsed))};
}

const Storybook::Entry *Storybook::last() const
{
    const auto found =
        m_order.isEmpty() ? m_entries.constEnd() : m_entries.constFind(m_order.constLast());
    return found == m_entries.constEnd() ? nullptr : &*found;
}

std::optional<Story> Storybook::story() const
{
    const std::lock_guard lock(m_mutex);
    const Entry *entry = last();
    if (entry == nullptr) {
        return std::nullopt;
    }
    // Down, so that what is shown as past is past.
    const auto at = std::chrono::floor<milliseconds>(m_pace.now() - entry->replied);
    return Story{m_order.constLast(), entry->message, entry->plan, at};
}

bool Storybook::step()
{
    const std::lock_guard lock(m_mutex);
    const Entry *entry = last();
    if (entry == nullptr) {
        return false;
    }
    m_pace.setPaused(true);
    const auto all = moments(entry->plan);
    const auto next = std::upper_bound(all.begin(), all.end(), m_pace.now() - entry->replied);
    if (next == all.end()) {
        return false;
    }
    m_pace.stopAt(entry->replied + *next);
    return true;
}

bool Storybook::rewind(HandsetSchedule &handsets)
{
    const std::lock_guard lock(m_mutex);
    if (last() == nullptr) {
        return false;
    }
    Entry &entry = m_entries[m_order.constLast()];
    const Pace::Time now = m_pace.now();
    entry.replied = entry.replied > now ? now + entry.plan.delay.value_or(0ms) : now;
    handsets.drop(m_order.constLast());
    schedule(entry, handsets);
    return true;
}

QList<milliseconds> moments(const Plan &plan)
{
    QList<milliseconds> all{0ms};
    for (const StatusChange &change : plan.statuses) {
        all += change.at;
    }
    for (const HandsetEvent &event : plan.handset) {
        all += event.at;
    }
    std::sort(all.begin(), all.end());
    all.resize(std::unique(all.begin(), all.end()) - all.begin());
    return all;
}

} // namespace flashcall::sandbox
