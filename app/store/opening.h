// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/store/database.h"
#include "app/store/lock.h"
#include "app/store/sqlitejournal.h"

#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace flashcall::store {

// A journal folder, opened: checked, mended, migrated and recovered.
struct Opened
{
    std::unique_ptr<Database> reader;      // takes no writes any more
    std::unique_ptr<FileLock> alive;       // tells others that this program lives
    QString instance;                      // this program's row
    std::optional<JournalProblem> refusal; // why nothing can be written, if so
    Recovery recovery;
    QSet<qint64> ownEvents; // written by this opening
};

// One program at a time is inside, whatever the number of them; see SqliteJournal::open().
Result<Opened, JournalProblem> openFolder(const QString &folder, const Clock &clock,
                                          const Options &options);

} // namespace flashcall::store
