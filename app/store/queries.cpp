// SPDX-License-Identifier: MIT
#include "app/store/queries.h"

#include "app/store/elapsed.h"
#include "app/store/words.h"

namespace flashcall::store {

Queries::Sends Queries::newest(const QString &number, const QString &condition, int most)
{
    auto found = m_database.rows(
        QStringLiteral("SELECT uuid, agent, connection_id, created_at, boot_ns, boot_id, ending "
                       "FROM cases WHERE to_number = ? AND ") +
            condition + QStringLiteral(" ORDER BY seq DESC LIMIT ?"),
        {number, most});
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<SendRecord> sends;
    for (const QVariantList &row : *found) {
        const Moment moment{QDateTime::fromMSecsSinceEpoch(row[3].toLongLong()),
                            row[4].toLongLong(), row[5].toString()};
        sends.append({row[0].toString(), row[1].toString(), row[2].toString(), moment.at,
                      elapsedSince(moment, m_clock), fromWord<Ending>(row[6].toString())});
    }
    return sends;
}

Queries::Sends Queries::sendsTo(const QString &number, std::chrono::nanoseconds window)
{
    // By number of order, not by time: a changed wall clock must not hide a send.
    auto sends = newest(number, QStringLiteral("ending IS NOT 'NotSent'"), 100);
    if (!sends) {
        return sends;
    }
    QList<SendRecord> within;
    for (const SendRecord &send : *sends) {
        if (send.elapsed <= window) {
            within.append(send);
        }
    }
    return within;
}

Queries::Send Queries::running(const QString &number)
{
    auto sends = newest(number, QStringLiteral("ending IS NULL"), 1);
    if (!sends) {
        return Unexpected{sends.error()};
    }
    return sends->isEmpty() ? std::optional<SendRecord>() : std::optional(sends->first());
}

Queries::Send Queries::lastUnknown(const QString &number)
{
    auto sends = newest(number, QStringLiteral("ending IS NOT 'NotSent'"), 1);
    if (!sends) {
        return Unexpected{sends.error()};
    }
    const bool unknown = !sends->isEmpty() && sends->first().ending == Ending::Unknown;
    return unknown ? std::optional(sends->first()) : std::optional<SendRecord>();
}

Result<int, JournalProblem> Queries::sendsBy(const QString &agent, QDate day)
{
    auto found = m_database.rows(
        QStringLiteral("SELECT count(*) FROM cases WHERE agent = ? AND created_at >= ? "
                       "AND created_at < ? AND ending IS NOT 'NotSent'"),
        {agent, day.startOfDay().toMSecsSinceEpoch(),
         day.addDays(1).startOfDay().toMSecsSinceEpoch()});
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->first().first().toInt();
}

} // namespace flashcall::store
