// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QString>

namespace flashcall::sandbox {

// The number that rings, and what a reply tells of it.
struct Numbers
{
    QString announced; // E.164; empty where the message gives neither caller ID nor code
    QString pattern;
    qsizetype masked = 0; // digits of the pattern that are hidden
};

// All but the last six digits of a caller ID are masked; of a code alone, all before it.
[[nodiscard]] Numbers numbersFor(const WireMessage &message);

// Other numbers than the announced one: one that does not fit the pattern, one that fits.
[[nodiscard]] QString wrongNumber(const Numbers &numbers);
[[nodiscard]] QString sameEnding(const Numbers &numbers);

// What the customer's phone shows of a step by itself: a call from `ringing`, or its message.
[[nodiscard]] HandsetEvent eventOf(const WireMessage &message, const WireStep &step,
                                   const QString &ringing, std::chrono::milliseconds at,
                                   const QString &messageId);

} // namespace flashcall::sandbox
