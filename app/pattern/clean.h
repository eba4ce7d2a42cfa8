// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

// Cleaning in place, into a fresh value: copying what was just written byte by byte would cost
// more than the cleaning. Internal to pattern.
namespace flashcall::pattern {

void cleanInto(CleanedPattern &pattern, std::string_view text) noexcept;
void cleanInto(CleanedCallerId &caller, std::string_view text) noexcept;

} // namespace flashcall::pattern
