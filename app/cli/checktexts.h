// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

#include <QString>

// What `check` says to people.
namespace flashcall::cli::texts {

// Why the verdict is what it is. The texts are those that were compared, for the positions.
[[nodiscard]] QString check(const pattern::Check &check, const QString &pattern,
                            const QString &callerId);
// Why `text`, given with `option`, is no caller ID or pattern, and where.
[[nodiscard]] QString problem(const QString &option, const QString &text, pattern::Problem problem,
                              int byteOffset, char suggestion = 0);
[[nodiscard]] QString notANumber(const QString &option);

} // namespace flashcall::cli::texts
