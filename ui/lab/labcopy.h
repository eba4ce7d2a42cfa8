// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

#include <QString>

// A pattern in the languages of other programs, each with the verdict `match` of pattern.md for
// caller IDs written with ASCII digits and common formatting, and no region given. Hidden-number
// words match nothing; "-1" and "-2" against a pattern of one symbol are the one exception.
// `pattern` must be one without a problem.
namespace flashcall::ui::labcopy {

// For PCRE and RE2; for the raw text of a caller ID.
[[nodiscard]] QString regularExpression(const pattern::CleanedPattern &pattern);
// The same for a caller ID whose formatting is gone: digits, perhaps with a '+'.
[[nodiscard]] QString bareExpression(const pattern::CleanedPattern &pattern);
// A condition on a column "caller_id".
[[nodiscard]] QString sqlite(const pattern::CleanedPattern &pattern);
[[nodiscard]] QString postgres(const pattern::CleanedPattern &pattern);

// A word for a POSIX shell: quoted where it must be.
[[nodiscard]] QString shellWord(const QString &text);
// "flashcall check --pattern … --caller-id … [--announced …]"; announced empty: left out.
[[nodiscard]] QString command(const QString &pattern, const QString &callerId,
                              const QString &announced);

} // namespace flashcall::ui::labcopy
