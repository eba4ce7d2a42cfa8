// SPDX-License-Identifier: MIT
#include "app/store/soundness.h"

#include "app/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

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

// The header's fields that SQLite takes without a word, or as something other than damage: it
// empties a file that is too short, and a log beside an empty file (fileformat2, "The Database
// Header").
bool headerIsSound(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return true; // what that means, opening it tells
    }
    const QByteArray header = file.read(100);
    if (header.isEmpty()) {
        return QFileInfo(name + QStringLiteral("-wal")).size() <= 0;
    }
    const auto byte = [&header](qsizetype at) { return static_cast<quint8>(header[at]); };
    return header.size() == 100 && header.startsWith(QByteArray("SQLite format 3", 16)) &&
           (byte(18) == 1 || byte(18) == 2) && (byte(19) == 1 || byte(19) == 2) &&
           qFromBigEndian<quint32>(header.constData() + 44) <= 4;
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

Result<std::unique_ptr<Database>, JournalProblem> openChecked(const QString &file, bool alone)
{
    // Only alone: closing a file drops the locks that this process holds on it by SQLite.
    if (alone && !headerIsSound(file)) {
        return Unexpected{damaged(QStringLiteral("header"))};
    }
    const qint64 size = QFileInfo(file).size();
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
