// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace flashcall::pattern {

// Whether the text says, in one of the console's languages, that the number is hidden: only words
// for that, for "number" or "caller", and punctuation. A digit makes it something else.
[[nodiscard]] bool saysHidden(std::string_view text) noexcept;

} // namespace flashcall::pattern
