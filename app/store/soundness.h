// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/database.h"

#include <QString>

#include <memory>

namespace flashcall::store {

// Opens the file (an empty one counts as new) and looks it over. Damaged: it is no journal, or
// SQLite's own check finds fault, or what it says of itself does not agree. A small file, and
// one whose last program died, is checked in full; a large one without its indexes. `alone`: no
// living program has the file open.
Result<std::unique_ptr<Database>, JournalProblem> openChecked(const QString &file, bool alone);

} // namespace flashcall::store
