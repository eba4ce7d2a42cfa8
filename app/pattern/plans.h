// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// Numbering plans, as far as reading a national form needs them: country calling code, trunk
// prefix, international prefixes (ITU-T E.164 list of assigned codes; E.164 annex on prefixes).
namespace flashcall::pattern {

struct Plan
{
    std::string_view callingCode;   // "380"
    std::string_view trunkPrefix;   // "0", or empty where there is none
    std::string_view internationalPrefixes; // space separated, "00" or "011" …
};

// The plan of an E.164 number (digits, no '+'), or nullptr for an unassigned code.
[[nodiscard]] const Plan *planOf(std::string_view e164Digits) noexcept;

} // namespace flashcall::pattern
