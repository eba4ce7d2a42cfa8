// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/database.h"

#include <QString>

#include <chrono>
#include <memory>

namespace flashcall::store {

// A file held exclusively for as long as this lives, and by no dead process: the system gives
// the lock up with the process, however that ends, and no process number is ever compared. The
// lock is SQLite's own, so that it is the same on every system.
class FileLock
{
public:
    // Waits at most `patience`. OtherInstance: somebody holds it. Otherwise it cannot be made.
    static Result<std::unique_ptr<FileLock>, JournalProblem>
    take(const QString &file, std::chrono::milliseconds patience);
    ~FileLock() = default;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    // Whether a living process holds the file. One that is not there is held by nobody.
    static bool isHeld(const QString &file);

private:
    explicit FileLock(std::unique_ptr<Database> holder)
        : m_holder(std::move(holder))
    {}
    std::unique_ptr<Database> m_holder;
};

} // namespace flashcall::store
