// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/store/database.h"
#include "app/store/elapsed.h"

#include <QString>
#include <QVariantList>

#include <chrono>
#include <optional>

// What the guard still has to know of a send whose number was erased or whose row was purged: a
// mark of 16 bits instead of the number, so that it is known again and cannot be found out. One
// other number in 65,536 has the same mark, and waits, too; the number itself is never let through.
namespace flashcall::store {

struct Trace
{
    QString caseId;
    bool gone = false; // the row is, and with it what the agent's limit counts
    Moment created;
    QString agent;
    QString connectionId;
    std::optional<std::chrono::seconds> retryAfter; // of `created`, what the answer took included
    QString ending;                                 // its word, or empty
    bool ofNumber = false;                          // the number that was asked for may be it
};

// Leaves a trace of each send that the condition on `cases` picks and the guard still needs;
// inside the transaction that takes them out. `gone`: their rows go, too.
Status leaveTraces(Database &database, const QString &whichSends, const QVariantList &values,
                   bool gone, const Clock &clock);
// Takes out the traces that are over.
Status dropTraces(Database &database, const Clock &clock);
[[nodiscard]] Result<QList<Trace>, JournalProblem> readTraces(Database &database,
                                                              const QString &number);

} // namespace flashcall::store
