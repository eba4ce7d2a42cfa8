// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/core/reply.h"
#include "app/core/request.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace flashcall {

// The time a case may be verified in: from the moment the request was handed to the network
// (reliability.md, "Time"). Wall-clock readings are for people only.
struct Window
{
    Instant start;
    Instant deadline;
    QDateTime wallStart;
    QDateTime wallEnd;
};

// No pattern is good for longer, whatever a reply says: its number is from outside.
inline constexpr std::chrono::hours longestTtl{24};

// An accepted case that a program left waiting when it ended, as the journal has it.
struct LeftCase
{
    QString caseId;
    QString connectionId;
    QString connectionName;
    Request request;
    Accepted accepted;
    QList<Attempt> attempts;
    Window window;            // of this run's clock
    QString previousCaseId{}; // it follows this one; empty: none
};

} // namespace flashcall
