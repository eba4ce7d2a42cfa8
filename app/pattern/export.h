// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

#include <string>

// A pattern in the languages of other programs. Each says yes exactly where the rule of
// pattern.md says `match`, for caller IDs written with ASCII digits and the common formatting
// `. ( ) [ ] / -` and ASCII white space, and no region given. What none of them can say:
//
// - digits of other scripts, other dashes and spaces, invisible marks and tel: or sip: links,
//   which the rule reads: these expressions say no;
// - the words for a hidden number match nothing in either, except "-1" and "-2", which are
//   digits to an expression: against a pattern of one symbol it says yes;
// - a verdict finer than yes and no; `last_digits_only` is a no;
// - a pattern with + against a national or a 00 form of another country's dialling: the 00 is
//   read, a trunk or another international prefix is not.
//
// `pattern` must be one without a problem.
namespace flashcall::pattern {

// For PCRE, RE2 and the like; for the text of a caller ID as it was typed.
[[nodiscard]] std::string regularExpression(const CleanedPattern &pattern);
// The same for a caller ID whose formatting is gone: digits, perhaps with a '+'.
[[nodiscard]] std::string bareExpression(const CleanedPattern &pattern);
// A condition on a column "caller_id", which holds the text as it was typed.
[[nodiscard]] std::string sqliteCondition(const CleanedPattern &pattern);
[[nodiscard]] std::string postgresCondition(const CleanedPattern &pattern);

} // namespace flashcall::pattern
