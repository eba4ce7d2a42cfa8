// SPDX-License-Identifier: MIT
#include "app/session/guard.h"

#include <algorithm>
#include <array>

namespace flashcall {

using namespace std::chrono_literals;
using guard::Reason;
using std::chrono::nanoseconds;

namespace {

constexpr std::array<std::chrono::seconds, 3> pauses{30s, 60s, 120s};
constexpr std::chrono::hours agentWindow{24};

bool callsItself(const Request &request, const Connection &connection)
{
    const QString number = request.to.e164();
    return connection.callerIds.contains(number) ||
           std::any_of(request.steps.begin(), request.steps.end(), [&number](const Step &step) {
               const auto *call = std::get_if<FlashCallContent>(&step.content);
               return call && call->callerId == number;
           });
}

std::optional<Reason> reasonOf(numbers::Kind kind)
{
    switch (kind) {
    case numbers::Kind::PremiumRate:
        return Reason::PremiumRate;
    case numbers::Kind::SharedCost:
        return Reason::SharedCost;
    case numbers::Kind::Satellite:
        return Reason::Satellite;
    case numbers::Kind::Mobile:
    case numbers::Kind::FixedLine:
    case numbers::Kind::FixedOrMobile:
    case numbers::Kind::TollFree:
    case numbers::Kind::Voip:
    case numbers::Kind::Personal:
    case numbers::Kind::Pager:
    case numbers::Kind::Uan:
    case numbers::Kind::Voicemail:
    case numbers::Kind::Unknown:
        break;
    }
    return std::nullopt;
}

// What waiting does not mend.
std::optional<SendRefusal> judgeNumber(const Request &request, const Connection &connection)
{
    if (callsItself(request, connection)) {
        return SendRefusal{Reason::OwnNumber, {}};
    }
    if (const auto reason = reasonOf(request.to.kind())) {
        return SendRefusal{*reason, {}};
    }
    const QString region = request.to.region();
    if (!connection.countries.isEmpty() &&
        !connection.countries.contains(region, Qt::CaseInsensitive)) {
        return SendRefusal{Reason::Country, {}, 0, region};
    }
    return std::nullopt;
}

std::optional<SendRefusal> judgeCounts(const Connection &connection, const SendFacts &facts)
{
    std::optional<SendRefusal> longest;
    const auto consider = [&longest](Reason reason, nanoseconds left, int limit = 0) {
        if (left > 0ns && (!longest || left > *longest->left)) {
            longest = SendRefusal{reason, left, limit};
        }
    };
    const int limit = std::max(connection.sendsPerNumber, 1);
    if (!facts.sends.isEmpty()) {
        const auto sends = std::size_t(facts.sends.size());
        consider(Reason::Pause,
                 pauses.at(std::min(sends, pauses.size()) - 1) - facts.sends.first().ago);
    }
    if (facts.sends.size() >= limit) {
        consider(Reason::NumberLimit, guardWindow - facts.sends.at(limit - 1).ago, limit);
    }
    if (facts.agentLimitAgo) {
        consider(Reason::AgentLimit, agentWindow - *facts.agentLimitAgo,
                 connection.sendsPerAgentAndDay);
    }
    if (facts.retryLeft) {
        consider(Reason::RetryAfter, *facts.retryLeft);
    }
    return longest;
}

} // namespace

GuardVerdict judgeSend(const Request &request, const Connection &connection,
                       const Result<SendFacts, JournalProblem> &facts)
{
    if (auto refusal = judgeNumber(request, connection)) {
        return {std::move(refusal)};
    }
    if (!facts) {
        const bool full = facts.error().problem == journal::Problem::DiskFull;
        return {SendRefusal{full ? Reason::DiskAlmostFull : Reason::JournalNotWritable, {}}};
    }
    if (facts->running) {
        return {SendRefusal{Reason::RunningCase, facts->running->left}};
    }
    if (!connection.isSandbox()) {
        if (auto refusal = judgeCounts(connection, *facts)) {
            return {std::move(refusal)};
        }
    }
    return {std::nullopt, facts->unknown ? facts->unknown->caseId : QString()};
}

GuardVerdict judgeSend(const Request &request, const Connection &connection, const QString &agent,
                       Journal &journal, const QString &replacing)
{
    return judgeSend(request, connection,
                     journal.sendFacts({request.to.e164(), agent, connection.id,
                                        connection.sendsPerAgentAndDay, replacing}));
}

} // namespace flashcall
