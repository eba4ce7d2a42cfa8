// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace flashcall {
class StatusWatch;
struct Status;
} // namespace flashcall

namespace flashcall::ui {

// All that the service told of a message's delivery, on one line: our word with the service's own
// beside it, for the message, each fallback and each extended status; parts, cost and currency.
[[nodiscard]] QString statusWords(const Status &status);

// The same for a watch, and what keeps it from an answer. Empty before there is anything to tell.
[[nodiscard]] QString statusWords(const StatusWatch *watch);

} // namespace flashcall::ui
