// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/guard.h"

#include <QString>

// What `send` says where the guard keeps it back.
namespace flashcall::cli::texts {

[[nodiscard]] QString refusal(const SendRefusal &refusal);
[[nodiscard]] QString unknownBefore(); // --again is wanted

} // namespace flashcall::cli::texts
