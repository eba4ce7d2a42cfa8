// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/journal.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace flashcall::store {

// What the journal writes, one function a stage. Each is to be called inside a transaction and
// adds an event beside the change. All but the first change nothing where there is no such case
// or that stage has been passed: the first word stands (but Late follows an end of the time).

Status insertIntent(Database &database, const Intent &intent, const QString &instance);
Status recordHanded(Database &database, const QString &caseId, const QDateTime &at,
                    qint64 bootNanoseconds);
Status recordAnswer(Database &database, const QString &caseId, const QDateTime &at,
                    const std::variant<Accepted, Failure> &answer);
// Fails where there is no such case: a verdict must not be shown then.
Status recordAttempt(Database &database, const QString &caseId, const Attempt &attempt);
// Beside the case, whatever stage it is in.
Status recordNote(Database &database, const QString &caseId, const QDateTime &at,
                  const CaseNote &note);
Status recordEnding(Database &database, const QString &caseId, const QDateTime &at, Ending ending);

} // namespace flashcall::store
