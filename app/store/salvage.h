// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/database.h"
#include "app/store/files.h"
#include "app/store/migrations.h"

#include <QString>

#include <optional>

namespace flashcall::store {

struct Salvage
{
    QString setAside; // where the damaged file is now
    int cases = 0;    // read out of it
    int otherRows = 0;
};

// Reads what can be read out of a damaged journal into a new one, renames the damaged file and
// puts the new one in its place. A program that dies half-way leaves a state that
// finishSalvage() completes. Only under the opening lock and with nobody else at the file.
Result<Salvage, JournalProblem> salvage(const Paths &paths, const QList<Migration> &migrations);

// Completes a salvage that was broken off after the reading; nothing where there is none.
Result<std::optional<QString>, JournalProblem> finishSalvage(const Paths &paths);

} // namespace flashcall::store
