// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/store/database.h"
#include "app/store/elapsed.h"
#include "app/store/files.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace flashcall::store {

// What a program that ended left without an ending and this start has ended.
struct ClosedCase
{
    QString caseId;
    QString to;
    QDateTime at;
    QString agent;
    QString connectionName;
    QString ticket;
    Ending ending = Ending::Unknown;
};

// An accepted case that nobody watches any more, to be offered again. It belongs to this
// program now: no other is offered it while this one lives.
struct OpenCase
{
    QString caseId;
    Moment created;
    Moment sent; // when it was handed over; the time runs from here
    QString agent;
    QString connectionId;
    QString connectionName;
    QString previousCaseId;
    std::optional<Request> request; // nothing where the record cannot be read any more
    QString to;
    Accepted accepted;
    QList<Attempt> attempts;

    // Of the reply, else of the request, else the service's default of 60 s.
    [[nodiscard]] std::chrono::seconds ttl() const;
    // True time left, below zero when it is over.
    [[nodiscard]] std::chrono::nanoseconds remaining(const Clock &clock) const;
};

struct Recovery
{
    QList<ClosedCase> closed;
    QList<OpenCase> waiting;
    QString setAside;      // a damaged file's new name, or empty
    int salvagedCases = 0; // read out of that
    QStringList backups;   // made before migrations
};

// Ends or takes over every open case of programs that live no more (by their locks). `self` is
// this program's instance. Inside a transaction, and only under the opening lock.
Status recoverCases(Database &database, const Paths &paths, const QString &self,
                    const QDateTime &now, Recovery &recovery);

// Takes away what dead programs left. Only under the opening lock.
void removeDeadLocks(const Paths &paths);

// Instances whose lock is held by a living process.
[[nodiscard]] QStringList livingInstances(const Paths &paths);

} // namespace flashcall::store
