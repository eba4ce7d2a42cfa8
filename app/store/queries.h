// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/store/database.h"

#include <QDate>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace flashcall::store {

// One send to a number, as the send guard asks about it.
struct SendRecord
{
    QString caseId;
    QString agent;
    QString connectionId;
    QDateTime at;
    std::chrono::nanoseconds elapsed{}; // true time since, see elapsedSince()
    std::optional<Ending> ending;       // nothing while it runs
};

// What the guard needs to know, read from what is committed: by this program and any other.
// A case that never left (ending NotSent) is no send anywhere here.
class Queries
{
public:
    Queries(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {}

    using Sends = Result<QList<SendRecord>, JournalProblem>;
    using Send = Result<std::optional<SendRecord>, JournalProblem>;

    // Sends to the number (E.164) within the last `window`, newest first, at most 100.
    [[nodiscard]] Sends sendsTo(const QString &number, std::chrono::nanoseconds window);
    // The newest case of the number that has no ending.
    [[nodiscard]] Send running(const QString &number);
    // The newest send to the number, where that one's ending is Unknown.
    [[nodiscard]] Send lastUnknown(const QString &number);
    // Sends of an agent on a day of the local calendar.
    [[nodiscard]] Result<int, JournalProblem> sendsBy(const QString &agent, QDate day);

private:
    [[nodiscard]] Sends newest(const QString &number, const QString &condition, int most);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace flashcall::store
