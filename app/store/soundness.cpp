// SPDX-License-Identifier: MIT
#include "app/store/soundness.h"

#include "app/store/migrations.h"

#include <QFileInfo>

namespace flashcall::store {
namespace {

constexpr qint64 smallFile = 32 * 1024 * 1024; // a full check takes about 1.5 ms a megabyte

JournalProblem damaged(const QString &detail)
{
    return {journal::Problem::Damaged, detail};
}

Result<int, JournalProblem> number(Database &database, const QString &sql)
{
    auto found = database.rows(sql);
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->isEmpty() ? 0 : found->first().first().toInt();
}

// Whether it is new, or ours and of one mind about its version.
Result<bool, JournalProblem> isNew(Database &database)
{
    const auto application = number(database, QStringLiteral("PRAGMA application_id"));
    const auto version = number(database, QStringLiteral("PRAGMA user_version"));
    const auto objects = number(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto *read : {&application, &version, &objects}) {
        if (!*read) {
            return Unexpected{read->error()};
        }
    }
    if (*application == 0 && *version == 0 && *objects == 0) {
        return true;
    }
    if (*application != applicationId) {
        return Unexpected{damaged(QStringLiteral("application_id"))};
    }
    const auto applied =
        number(database, QStringLiteral("SELECT coalesce(max(number), 0) FROM migrations"));
    if (!applied) {
        return Unexpected{damaged(applied.error().detail)};
    }
    if (*applied != *version) {
        return Unexpected{damaged(QStringLiteral("user_version"))};
    }
    return *version == 0;
}

Result<bool, JournalProblem> endedCleanly(Database &database)
{
    const auto open = number(
        database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM instances WHERE ended_at IS NULL)"));
    if (!open) {
        return Unexpected{damaged(open.error().detail)};
    }
    return *open == 0;
}

Status check(Database &database, qint64 size)
{
    const auto fresh = isNew(database);
    if (!fresh) {
        return Unexpected{fresh.error()};
    }
    if (*fresh) {
        return {};
    }
    const auto clean = endedCleanly(database);
    if (!clean) {
        return Unexpected{clean.error()};
    }
    auto found =
        database.rows(size <= smallFile || !*clean ? QStringLiteral("PRAGMA integrity_check(1)")
                                                   : QStringLiteral("PRAGMA quick_check(1)"));
    if (!found) {
        return Unexpected{found.error()};
    }
    const QString word = found->isEmpty() ? QString() : found->first().first().toString();
    if (word != QLatin1String("ok")) {
        return Unexpected{damaged(word)};
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>, JournalProblem> openChecked(const QString &file)
{
    const qint64 size = QFileInfo(file).size();
    // SQLite deletes a log that stands beside an empty file, and the rows in it.
    if (size == 0 && QFileInfo(file + QStringLiteral("-wal")).size() > 0) {
        return Unexpected{damaged(QStringLiteral("empty"))};
    }
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database) {
        return database;
    }
    if (Status sound = check(**database, size); !sound) {
        return Unexpected{sound.error()};
    }
    return database;
}

} // namespace flashcall::store
