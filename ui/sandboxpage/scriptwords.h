// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/script.h"

#include <QString>

namespace flashcall::ui::scripts {

// Where a script is wrong, what is wrong and what would do. Holds text of the script: never markup.
[[nodiscard]] QString problem(const sandbox::ScriptProblem &problem);

} // namespace flashcall::ui::scripts
