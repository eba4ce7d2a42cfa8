// SPDX-License-Identifier: MIT
#include "app/store/elapsed.h"

namespace flashcall::store {

Result<std::optional<Moment>, JournalProblem> firstOfRun(Database &database, const Clock &clock)
{
    const QString boot = clock.bootId();
    if (boot.isEmpty()) {
        return std::optional<Moment>(); // of another run, for all that is known
    }
    const auto found = database.rows(
        QStringLiteral("SELECT started_at, boot_ns FROM instances WHERE boot_id = ? AND "
                       "boot_ns IS NOT NULL ORDER BY boot_ns LIMIT 1"),
        {boot});
    if (!found) {
        return Unexpected{found.error()};
    }
    if (found->isEmpty()) {
        return std::optional<Moment>();
    }
    const QVariantList &row = found->first();
    return std::optional(
        Moment{QDateTime::fromMSecsSinceEpoch(row[0].toLongLong()), row[1].toLongLong(), boot});
}

} // namespace flashcall::store
