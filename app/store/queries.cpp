// SPDX-License-Identifier: MIT
#include "app/store/queries.h"

#include "app/store/elapsed.h"
#include "app/store/traces.h"
#include "app/store/words.h"

#include <algorithm>
#include <utility>

namespace flashcall::store {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

constexpr int sendsMost = 100; // newest ones of a number; the guard counts to a few
// Reading back by number of order, not by time: a changed wall clock must hide no send. Without
// an index for it the way back has an end; one machine sends far less in a day, or in an hour.
constexpr int agentRows = 20'000;
constexpr int retryRows = 200;
// A request that has no answer is given up long before (gateway/client.h, Limits).
constexpr std::chrono::seconds answerPatience{60};

const QString &sandboxId()
{
    static const QString id = QStringLiteral("sandbox");
    return id;
}

} // namespace

struct Queries::Row
{
    PastSend send;
    bool sandbox = false;
    bool answered = false;
    nanoseconds left{0}; // until it can be running no more
};

namespace {

std::optional<Ending> endingOf(const QVariant &word, const QString &caseId,
                               const GivenEndings &given)
{
    const auto committed = fromWord<Ending>(word.toString());
    const auto told = given.constFind(caseId);
    return committed || told == given.constEnd() ? committed : std::optional(*told);
}

} // namespace

Result<QList<Queries::Row>, JournalProblem> Queries::newest(const QString &number,
                                                            const GivenEndings &given)
{
    auto found = m_database.rows(
        QStringLiteral("SELECT uuid, connection_id, created_at, boot_ns, boot_id, ending, answer, "
                       "coalesce(handed_at, created_at), coalesce(handed_boot_ns, boot_ns), "
                       "coalesce(ttl_s, CASE WHEN json_valid(request) THEN "
                       "json_extract(request, '$.steps[0].ttl') END, 60) "
                       "FROM cases WHERE to_number = ? AND ending IS NOT 'NotSent' "
                       "ORDER BY seq DESC LIMIT ?"),
        {number, sendsMost});
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<Row> rows;
    for (const QVariantList &row : *found) {
        const auto moment = [&row](int at, int boot) {
            return Moment{QDateTime::fromMSecsSinceEpoch(row[at].toLongLong()),
                          row[boot].toLongLong(), row[4].toString()};
        };
        Row read;
        read.send.caseId = row[0].toString();
        read.send.ending = endingOf(row[5], read.send.caseId, given);
        if (read.send.ending == Ending::NotSent) {
            continue;
        }
        read.send.ago = ago(moment(2, 3));
        read.sandbox = row[1].toString() == sandboxId();
        read.answered = !row[6].isNull();
        const std::chrono::seconds ttl(row[9].toLongLong());
        const nanoseconds whole = read.answered ? ttl : std::max(ttl, answerPatience);
        read.left = read.send.ending ? 0ns : whole - ago(moment(7, 8));
        rows.append(read);
    }
    addTraces(rows);
    return rows;
}

// Never below zero: what seems to come was just now.
nanoseconds Queries::ago(const Moment &moment) const
{
    return waitedSince(moment, m_clock, m_firstOfRun);
}

// Sends whose number was erased, or that were purged.
void Queries::addTraces(QList<Row> &rows)
{
    bool any = false;
    for (const Trace &trace : std::as_const(m_traces)) {
        if (!trace.ofNumber) {
            continue;
        }
        Row row;
        row.send = {trace.caseId, ago(trace.created), fromWord<Ending>(trace.ending)};
        row.sandbox = trace.connectionId == sandboxId();
        row.answered = true;
        rows.append(row);
        any = true;
    }
    if (any) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row &a, const Row &b) { return a.send.ago < b.send.ago; });
    }
}

// The last 24 hours and not a day of the calendar: no setting of the clock begins a new one.
Queries::Ago Queries::agentsSend(const SendQuestion &question, const GivenEndings &given)
{
    if (question.agentLimit <= 0) {
        return std::optional<nanoseconds>();
    }
    auto found = m_database.rows(
        QStringLiteral("SELECT uuid, created_at, boot_ns, boot_id, ending FROM cases "
                       "WHERE seq > (SELECT coalesce(max(seq), 0) FROM cases) - ? "
                       "AND +agent = ? AND ending IS NOT 'NotSent' "
                       "AND (connection_id = 'sandbox') = ? ORDER BY seq DESC LIMIT ?"),
        {agentRows, question.agent, question.connectionId == sandboxId() ? 1 : 0,
         question.agentLimit + int(given.size())});
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<nanoseconds> agos;
    for (const QVariantList &row : *found) {
        if (endingOf(row[4], row[0].toString(), given) != Ending::NotSent) {
            agos.append(ago({QDateTime::fromMSecsSinceEpoch(row[1].toLongLong()),
                             row[2].toLongLong(), row[3].toString()}));
        }
    }
    const qsizetype onRecord = agos.size();
    const bool sandbox = question.connectionId == sandboxId();
    for (const Trace &trace : std::as_const(m_traces)) {
        if (trace.gone && trace.agent == question.agent &&
            (trace.connectionId == sandboxId()) == sandbox) {
            agos.append(ago(trace.created));
        }
    }
    if (agos.size() > onRecord) {
        std::sort(agos.begin(), agos.end());
    }
    return agos.size() < question.agentLimit ? std::optional<nanoseconds>()
                                             : std::optional(agos[question.agentLimit - 1]);
}

Queries::Ago Queries::retryLeft(const QString &connectionId)
{
    auto found = m_database.rows(
        QStringLiteral("SELECT created_at, boot_ns, boot_id, answered_at, retry_after_s "
                       "FROM cases WHERE seq > (SELECT coalesce(max(seq), 0) FROM cases) - ? "
                       "AND +connection_id = ? AND retry_after_s IS NOT NULL "
                       "ORDER BY seq DESC LIMIT 1"),
        {retryRows, connectionId});
    if (!found) {
        return Unexpected{found.error()};
    }
    nanoseconds longest{0};
    for (const Trace &trace : std::as_const(m_traces)) {
        if (trace.gone && trace.retryAfter && trace.connectionId == connectionId) {
            longest = std::max(longest, *trace.retryAfter - ago(trace.created));
        }
    }
    if (found->isEmpty()) {
        return longest > 0ns ? std::optional(longest) : std::nullopt;
    }
    const QVariantList &row = found->first();
    const qint64 created = row[0].toLongLong();
    // The wait runs from the answer, which is timed by the wall clock alone.
    const std::chrono::milliseconds took(
        std::clamp<qint64>(row[3].toLongLong() - created, 0, 60'000));
    const nanoseconds since =
        ago({QDateTime::fromMSecsSinceEpoch(created), row[1].toLongLong(), row[2].toString()});
    const nanoseconds left =
        std::max<nanoseconds>(longest, std::chrono::seconds(row[4].toLongLong()) + took - since);
    return left > 0ns ? std::optional(left) : std::nullopt;
}

Result<SendFacts, JournalProblem> Queries::facts(const SendQuestion &question,
                                                 const GivenEndings &given)
{
    auto traces = readTraces(m_database, question.number);
    if (!traces) {
        return Unexpected{traces.error()};
    }
    m_traces = *std::move(traces);
    const auto start = firstOfRun(m_database, m_clock);
    if (!start) {
        return Unexpected{start.error()};
    }
    m_firstOfRun = *start;
    const auto rows = newest(question.number, given);
    if (!rows) {
        return Unexpected{rows.error()};
    }
    const auto agent = agentsSend(question, given);
    if (!agent) {
        return Unexpected{agent.error()};
    }
    const auto retry = retryLeft(question.connectionId);
    if (!retry) {
        return Unexpected{retry.error()};
    }
    SendFacts facts;
    facts.agentLimitAgo = *agent;
    facts.retryLeft = *retry;
    const bool sandbox = question.connectionId == sandboxId();
    bool first = true;
    for (const Row &row : *rows) {
        const bool running = row.left > 0ns && row.send.caseId != question.replacing;
        if (running && !facts.running) {
            facts.running = SendFacts::Running{row.send.caseId, row.left};
        }
        if (row.sandbox != sandbox) {
            continue;
        }
        // One without an answer whose program died while this one runs is not known, either.
        const bool lost = !row.send.ending && !row.answered && !running;
        if (std::exchange(first, false) && (lost || row.send.ending == Ending::Unknown)) {
            facts.unknown = row.send;
        }
        if (row.send.ago < guardWindow) {
            facts.sends.append(row.send);
        }
    }
    return facts;
}

} // namespace flashcall::store
