// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ending.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace flashcall {

// What the send guard asks the journal (reliability.md, "Misuse").
struct SendQuestion
{
    QString number; // E.164
    QString agent;
    QString connectionId;
    int agentLimit = 0;  // the agent's send that many back is looked for; 0: none is
    QString replacing{}; // a case that is about to be closed: it does not count as running
};

// One earlier send. `ago` is true time: a changed wall clock has no say in it within one run of
// the machine, and a send of the future was just now.
struct PastSend
{
    QString caseId;
    std::chrono::nanoseconds ago{0};
    std::optional<Ending> ending; // nothing while it has none
};

// What is on record about sends like the one that is asked about: those on the sandbox, which
// call nobody, and the real ones know nothing of each other, but for a running case. A send that
// never left is none.
struct SendFacts
{
    struct Running
    {
        QString caseId;
        std::chrono::nanoseconds left{0};
    };

    QList<PastSend> sends;          // to the number within `guardWindow`, newest first
    std::optional<Running> running; // of the number, whichever program watches it
    // The newest send to the number, however old, where nobody knows what became of it.
    std::optional<PastSend> unknown;
    // How long ago the agent's send was that is `agentLimit` back.
    std::optional<std::chrono::nanoseconds> agentLimitAgo;
    // What is left of the wait the service asked for on this connection (Retry-After).
    std::optional<std::chrono::nanoseconds> retryLeft;
};

inline constexpr std::chrono::minutes guardWindow{10};

} // namespace flashcall
