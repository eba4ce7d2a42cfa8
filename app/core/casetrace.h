// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/casenotes.h"
#include "app/core/reply.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace flashcall {

// What was seen of one case from its send on, with its numbers as they were. All times count from
// the send.
struct CaseTrace
{
    // What the customer's phone showed.
    struct Shown
    {
        std::chrono::milliseconds after{0};
        Channel channel = Channel::FlashCall;
        QString from; // the number that rang (empty: hidden), or a message's sender
        QString text;
        // Where it is known that a step brought it, and nothing more than that: its place.
        std::optional<int> step{};
    };

    QByteArray requestBody; // as sent
    std::variant<Accepted, Failure> answer;
    std::chrono::milliseconds replied{0}; // or failed
    QList<SeenStatus> statuses;           // in order
    QList<Shown> shown;                   // in order
};

} // namespace flashcall
