// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

#include <QString>

// What can be copied of a check. The pattern in other languages is app/pattern/export.h's, which
// says what they can and cannot tell; `pattern` must be one without a problem.
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
