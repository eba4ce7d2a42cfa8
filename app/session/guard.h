// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/journal.h"
#include "app/core/request.h"
#include "app/core/result.h"
#include "app/core/sendfacts.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace flashcall {

namespace guard {
Q_NAMESPACE
// What stands against a send (reliability.md, "Misuse"), the lasting ones first.
enum class Reason {
    OwnNumber, // a caller ID of the connection's pool, or of the request itself
    PremiumRate,
    SharedCost,
    Satellite,
    Country, // `region`: the connection may not call it; empty: a number of no country
    JournalNotWritable,
    DiskAlmostFull,
    RunningCase, // of the number, in this program or another
    RetryAfter,  // the service asked to wait
    Pause,       // 30, 60, 120 s after the first, second, third send to the number
    NumberLimit, // `limit` sends to the number in ten minutes
    AgentLimit,  // `limit` sends of the agent in 24 hours
};
Q_ENUM_NS(Reason)
} // namespace guard

struct SendRefusal
{
    guard::Reason reason = guard::Reason::Pause;
    std::optional<std::chrono::nanoseconds> left; // until it stands no more; none: it stays
    int limit = 0;
    QString region{};
};

struct GuardVerdict
{
    std::optional<SendRefusal> refusal;
    // Not empty: the last send to the number has an unknown outcome, and a call may have been
    // placed. Whoever sends must have agreed to a repetition of this very case.
    QString unknownCase{};
};

// What somebody agreed to send in spite of: the case with the unknown outcome.
struct Agreement
{
    QString unknownCase{};
    bool any = false; // whichever it is
};

[[nodiscard]] inline bool allows(const GuardVerdict &verdict, const Agreement &agreed)
{
    return !verdict.refusal && (verdict.unknownCase.isEmpty() || agreed.any ||
                                verdict.unknownCase == agreed.unknownCase);
}

// Pure. On the sandbox no call is placed: the pauses and the counts do not apply there, so that
// scenarios can be shown one after the other; all else does. An impossible number never makes a
// Request.
[[nodiscard]] GuardVerdict judgeSend(const Request &request, const Connection &connection,
                                     const Result<SendFacts, JournalProblem> &facts);

// The same with the facts the journal has now. `replacing`: a waiting case of the number that is
// about to be closed for this one, or empty.
[[nodiscard]] GuardVerdict judgeSend(const Request &request, const Connection &connection,
                                     const QString &agent, Journal &journal,
                                     const QString &replacing = {});

} // namespace flashcall
