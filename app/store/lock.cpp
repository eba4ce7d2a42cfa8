// SPDX-License-Identifier: MIT
#include "app/store/lock.h"

#include "app/store/files.h"

#include <QFile>

namespace flashcall::store {

Result<std::unique_ptr<FileLock>, JournalProblem> FileLock::take(const QString &file,
                                                                 std::chrono::milliseconds patience)
{
    if (Status made = preparePrivateFile(file); !made) {
        return Unexpected{made.error()};
    }
    auto opened = Database::open(file, Database::Mode::ReadWrite, patience);
    if (!opened) {
        return Unexpected{opened.error()};
    }
    std::unique_ptr<Database> holder = std::move(opened).value();
    // Nothing is ever written, so there is nothing to keep a file beside it for.
    if (Status set = holder->exec(QStringLiteral("PRAGMA journal_mode = MEMORY")); !set) {
        return Unexpected{set.error()};
    }
    if (Status held = holder->exec(QStringLiteral("BEGIN EXCLUSIVE")); !held) {
        return Unexpected{held.error()};
    }
    // On a read-only disk that much succeeds, and holds nothing. Never committed.
    if (Status written = holder->exec(QStringLiteral("PRAGMA user_version = 1")); !written) {
        return Unexpected{written.error()};
    }
    return std::unique_ptr<FileLock>(new FileLock(std::move(holder)));
}

bool FileLock::isHeld(const QString &file)
{
    if (!QFile::exists(file)) {
        return false;
    }
    const auto taken = take(file, std::chrono::milliseconds(0));
    return !taken && taken.error().problem == journal::Problem::OtherInstance;
}

} // namespace flashcall::store
