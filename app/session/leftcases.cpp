// SPDX-License-Identifier: MIT
#include "app/session/leftcases.h"

#include "app/session/judge.h"

#include <algorithm>
#include <iterator>

namespace flashcall {

using namespace std::chrono;

namespace {

constexpr milliseconds lookEvery{500}; // a QTimer stops while the machine sleeps

Window windowOf(const store::OpenCase &open, const Clock &clock)
{
    const seconds ttl = std::clamp<seconds>(open.ttl(), seconds(0), longestTtl);
    const nanoseconds left = std::min<nanoseconds>(open.remaining(clock), ttl);
    const Instant deadline = clock.now() + left;
    // The end is told by the clock of now: the one of then may have been another.
    return {deadline - ttl, deadline, open.sent.at,
            clock.wall().addMSecs(ceil<milliseconds>(left).count())};
}

} // namespace

LeftCases::LeftCases(Journal &journal, const Clock &clock, const QList<store::OpenCase> &waiting,
                     QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
{
    for (const store::OpenCase &open : waiting) {
        Open kept{open.caseId, windowOf(open, clock), endingAtDeadline(open.attempts), {}};
        if (open.request) {
            kept.offer = LeftCase{open.caseId,   open.connectionId,  open.connectionName,
                                  *open.request, open.accepted,      open.attempts,
                                  kept.window,   open.previousCaseId};
        }
        m_open.prepend(kept);
    }
    connect(&m_timer, &QTimer::timeout, this, &LeftCases::refresh);
    m_timer.start(lookEvery);
    refresh();
}

QList<LeftCase> LeftCases::offers() const
{
    QList<LeftCase> all;
    for (const Open &open : m_open) {
        if (open.offer) {
            all.append(*open.offer);
        }
    }
    return all;
}

nanoseconds LeftCases::remaining(const LeftCase &left) const
{
    return std::max<nanoseconds>(nanoseconds(0), left.window.deadline - m_clock.now());
}

std::optional<LeftCase> LeftCases::take(const QString &caseId)
{
    refresh();
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&caseId](const Open &open) {
        return open.offer && open.caseId == caseId;
    });
    if (found == m_open.end()) {
        return std::nullopt;
    }
    std::optional<LeftCase> taken = std::move(found->offer);
    m_open.removeAt(std::distance(m_open.begin(), found));
    Q_EMIT changed();
    return taken;
}

void LeftCases::refresh()
{
    const auto over = [this](const Open &open) { return open.window.deadline <= m_clock.now(); };
    for (const Open &open : m_open) {
        if (over(open)) {
            m_journal.ended(open.caseId, m_clock.wall(), open.unless);
        }
    }
    const auto ended = m_open.removeIf(over);
    if (m_open.isEmpty()) {
        m_timer.stop();
    }
    if (ended > 0) {
        Q_EMIT changed();
    }
}

} // namespace flashcall
