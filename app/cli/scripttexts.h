// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/script.h"

#include <QString>

namespace flashcall::cli::texts {

// "--scenario: FILE:LINE:COLUMN: PATH: what is wrong", in one line without its end.
[[nodiscard]] QString scriptProblem(const QString &file, const sandbox::ScriptProblem &problem);

} // namespace flashcall::cli::texts
