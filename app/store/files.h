// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/database.h"

#include <QString>

namespace flashcall::store {

// The files of one journal folder.
struct Paths
{
    explicit Paths(QString folder);

    QString folder;
    QString database;   // journal.sqlite
    QString opening;    // held while a program opens the journal
    QString recovering; // what is read out of a damaged file, half done
    QString recovered;  // the same, complete, about to become the journal

    [[nodiscard]] QString instanceLock(const QString &uuid) const;
    // A name that is not taken: "journal-WORD-TIME.sqlite".
    [[nodiscard]] QString fresh(const QString &word) const;
};

// Makes the folder if needed and keeps others out of it (0700).
Status prepareFolder(const QString &folder);

// Makes the file if needed, for its owner only (0600): SQLite gives its side files the same rights.
Status preparePrivateFile(const QString &file);

// Bytes left for this user where `folder` lies; -1 where that cannot be told.
[[nodiscard]] qint64 freeBytes(const QString &folder);

// Out of space shows as other failures too (the log's index cannot grow, a file cannot be
// made): with next to nothing free, that is what a failure means.
[[nodiscard]] JournalProblem explained(const JournalProblem &problem, qint64 freeBytes);

} // namespace flashcall::store
