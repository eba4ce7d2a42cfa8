// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/reply.h"
#include "app/sandbox/json.h"
#include "app/session/guard.h"

#include <QString>

#include <iosfwd>

namespace flashcall::cli {

// JSON lines for machines, each out at once: {"event": …, "at": …, the members}.
class Events
{
public:
    // Both must outlive this.
    Events(std::ostream &out, const Clock &clock)
        : m_out(out)
        , m_clock(clock)
    {}

    [[nodiscard]] sandbox::JsonObject begin(const QString &event) const;
    // False once nobody reads any more.
    bool print(const sandbox::JsonObject &event);
    // "rejected", "refused", "unknown" or "not_sent", with what is known of it.
    void printFailure(const Failure &failure);
    // "not_sent", since the guard kept it back: the reason, words for people, and in how many
    // seconds it may be sent.
    void printKept(const GuardVerdict &verdict, const QString &words);
    void printStatus(const Status &status);

private:
    std::ostream &m_out;
    const Clock &m_clock;
};

// ISO 8601 with milliseconds and the offset from UTC.
[[nodiscard]] QString timestamp(const QDateTime &at);
// "ConnectionRefused" as "connection_refused".
[[nodiscard]] QString snakeCase(const QString &enumerator);
[[nodiscard]] QString reasonWord(replies::Reason reason);
[[nodiscard]] QString reasonWord(guard::Reason reason);

} // namespace flashcall::cli
