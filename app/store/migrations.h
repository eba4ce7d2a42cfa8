// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/database.h"
#include "app/store/files.h"
#include "app/store/killpoint.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace flashcall::store {

// "FCC1": tells our files from other SQLite files.
inline constexpr int applicationId = 0x46434331;

struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
};

// Files named NNNN_what.sql, numbered from 1 without a gap. A statement ends where a line ends
// in a semicolon and the next line is not indented.
Result<QList<Migration>, JournalProblem> readMigrations(const QString &folder);

// Of the file, 0 where it is new.
Result<int, JournalProblem> schemaVersion(Database &database);

// Applies what is newer than the file, each in a transaction of its own, and before each, where
// there are cases, a copy of the whole (VACUUM INTO). Returns the copies' names.
Result<QStringList, JournalProblem> migrate(Database &database, const QList<Migration> &migrations,
                                            const Paths &paths, const KillHook &hook);

} // namespace flashcall::store
