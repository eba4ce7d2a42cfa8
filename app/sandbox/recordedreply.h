// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/reply.h"
#include "app/sandbox/script.h"
#include "app/sandbox/standins.h"

#include <optional>

namespace flashcall::sandbox {

// A text of the case as a template: its own code has its place, any other digit is 0.
[[nodiscard]] QString withoutDigits(const QString &text, const QString &code = {});

// The reply that a client reads as this one. `delay` is not in it.
[[nodiscard]] ScriptReply recordedReply(const Accepted &accepted, const WireMessage &asked,
                                        const StandIns &standIns);
// nullopt: nothing was sent.
[[nodiscard]] std::optional<ScriptReply> recordedReply(const Failure &failure);

} // namespace flashcall::sandbox
