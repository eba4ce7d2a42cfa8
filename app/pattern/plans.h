// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

// Numbering plans, as far as reading a national form needs them: country calling code, trunk
// prefixes, international prefixes (ITU-T E.164 list of assigned codes; list of dialling
// procedures). Some prefixes are former ones that people still write.
namespace flashcall::pattern {

struct Plan
{
    std::string_view callingCode;           // "380"
    std::string_view trunkPrefixes;         // space separated, current first; empty: there is none
    std::string_view internationalPrefixes; // space separated, "00" or "011" …
};

// The plan of an E.164 number (digits, no '+'), or nullptr for an unassigned code. Lives as long
// as the program.
[[nodiscard]] const Plan *planOf(std::string_view e164Digits) noexcept;

// Every plan, in the order of the calling codes as text.
[[nodiscard]] std::span<const Plan> allPlans() noexcept;

} // namespace flashcall::pattern
