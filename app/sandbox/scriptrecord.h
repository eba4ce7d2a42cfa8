// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casetrace.h"
#include "app/sandbox/script.h"

#include <chrono>
#include <optional>

namespace flashcall::sandbox {

// Times of a recorded script are whole steps of this.
inline constexpr std::chrono::milliseconds recordStep{100};

// What was seen of a case as a script that plays it again, without a name; nullopt where nothing
// was sent. A status stands where it was first seen, rounded down, so that the same watching sees
// it again; what the phone showed stands in its time.
// No number, code, message id or text of the case is in it: StandIns stand for numbers, places to
// fill for what the message itself says, and free text of the service loses its digits.
[[nodiscard]] std::optional<Script> recordScript(const CaseTrace &trace);

} // namespace flashcall::sandbox
