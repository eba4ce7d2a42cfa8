// SPDX-License-Identifier: MIT
#include "app/store/recovery.h"

#include "app/store/lock.h"
#include "app/store/requestjson.h"
#include "app/store/words.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

namespace flashcall::store {
namespace {

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::utc());
}

Result<QStringList, JournalProblem> endedInstances(Database &database, const Paths &paths,
                                                   const QString &self)
{
    auto found = database.rows(QStringLiteral("SELECT uuid FROM instances WHERE ended_at IS NULL "
                                              "UNION SELECT instance FROM cases "
                                              "WHERE ending IS NULL"));
    if (!found) {
        return Unexpected{found.error()};
    }
    QStringList ended;
    for (const QVariantList &row : *found) {
        const QString instance = row.first().toString();
        if (instance != self && !FileLock::isHeld(paths.instanceLock(instance))) {
            ended.append(instance);
        }
    }
    return ended;
}

// What the record itself decides. The order matters: the first rule that fits, ends the case.
const QStringList &endingRules()
{
    static const QStringList rules{
        // Whether the request left is not known: the write that says so may have been lost.
        QStringLiteral("UPDATE cases SET answer = 'Unknown', reason = 'ProgramEnded', "
                       "answered_at = ? "
                       "WHERE instance = ? AND ending IS NULL AND answer IS NULL"),
        // The classes of failure have the endings' names.
        QStringLiteral("UPDATE cases SET ending = answer, ended_at = ? "
                       "WHERE instance = ? AND ending IS NULL AND answer <> 'Accepted'"),
        // Judged in time and stored; only the ending is missing. The times on record must agree.
        QStringLiteral("UPDATE cases SET ending = 'Verified', ended_at = ? "
                       "WHERE instance = ? AND ending IS NULL AND EXISTS "
                       "(SELECT 1 FROM attempts WHERE case_seq = seq AND judgement = 'Verified' "
                       "AND at >= handed_at AND at < handed_at + 1000 * "
                       "coalesce(ttl_s, json_extract(request, '$.steps[0].ttl'), 60))"),
        QStringLiteral("UPDATE cases SET ending = 'AttemptsUsedUp', ended_at = ? "
                       "WHERE instance = ? AND ending IS NULL AND seq IN "
                       "(SELECT case_seq FROM attempts WHERE judgement = 'Locked')"),
    };
    return rules;
}

Status endCases(Database &database, const QString &instance, const QString &self, qint64 now)
{
    for (const QString &rule : endingRules()) {
        if (Status done = database.run(rule, {now, instance}); !done) {
            return done;
        }
    }
    if (Status noted = database.run(
            QStringLiteral("INSERT INTO events (case_seq, at, what, detail) "
                           "SELECT seq, ?, 'recovered', coalesce(ending, 'waiting') FROM cases "
                           "WHERE instance = ? AND (ending IS NULL OR (ended_at = ? AND NOT "
                           "EXISTS (SELECT 1 FROM events WHERE case_seq = seq AND what = "
                           "'ended')))"),
            {now, instance, now});
        !noted) {
        return noted;
    }
    if (Status moved = database.run(QStringLiteral("UPDATE cases SET instance = ? "
                                                   "WHERE instance = ? AND ending IS NULL"),
                                    {self, instance});
        !moved) {
        return moved;
    }
    return database.run(QStringLiteral("UPDATE instances SET ended_at = ?, ended = 'died' "
                                       "WHERE uuid = ? AND ended_at IS NULL"),
                        {now, instance});
}

Status listClosed(Database &database, qint64 since, QList<ClosedCase> &closed)
{
    auto found = database.rows(
        QStringLiteral("SELECT uuid, to_number, created_at, agent, connection_name, ticket, ending "
                       "FROM cases JOIN events ON case_seq = seq WHERE events.id > ? AND "
                       "what = 'recovered' AND ending IS NOT NULL ORDER BY seq"),
        {since});
    if (!found) {
        return Unexpected{found.error()};
    }
    for (const QVariantList &row : *found) {
        closed.append({row[0].toString(), row[1].toString(), timeOf(row[2]), row[3].toString(),
                       row[4].toString(), row[5].toString(),
                       fromWord<Ending>(row[6].toString()).value_or(Ending::Unknown)});
    }
    return {};
}

Result<QList<Attempt>, JournalProblem> attemptsOf(Database &database, const QString &caseId)
{
    auto found = database.rows(
        QStringLiteral("SELECT at, typed, verdict, relation, judgement, counts FROM attempts "
                       "WHERE case_seq = (SELECT seq FROM cases WHERE uuid = ?) ORDER BY id"),
        {caseId});
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<Attempt> attempts;
    for (const QVariantList &row : *found) {
        attempts.append({timeOf(row[0]), row[1].toString(), row[2].toString(), row[3].toString(),
                         fromWord<Judgement>(row[4].toString()).value_or(Judgement::NotVerified),
                         row[5].toBool()});
    }
    return attempts;
}

Accepted acceptedOf(const QVariantList &row, int first)
{
    Accepted accepted;
    accepted.messageId = row[first].toString();
    accepted.listId = row[first + 1].toString();
    accepted.pattern = row[first + 2].toString();
    accepted.announced = row[first + 3].toString();
    if (!row[first + 4].isNull()) {
        accepted.ttl = std::chrono::seconds(row[first + 4].toLongLong());
    }
    accepted.parts = row[first + 5].toInt();
    for (const QString &word : row[first + 6].toString().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto note = fromWord<replies::Note>(word)) {
            accepted.notes.append(*note);
        }
    }
    return accepted;
}

Status listWaiting(Database &database, const QString &self, QList<OpenCase> &waiting)
{
    auto found = database.rows(
        QStringLiteral("SELECT uuid, created_at, boot_ns, boot_id, "
                       "coalesce(handed_at, created_at), coalesce(handed_boot_ns, boot_ns), "
                       "agent, connection_id, connection_name, previous_uuid, request, to_number, "
                       "message_id, list_id, pattern, announced, ttl_s, parts, notes "
                       "FROM cases WHERE instance = ? AND ending IS NULL ORDER BY seq"),
        {self});
    if (!found) {
        return Unexpected{found.error()};
    }
    for (const QVariantList &row : *found) {
        OpenCase open;
        open.caseId = row[0].toString();
        open.created = {timeOf(row[1]), row[2].toLongLong(), row[3].toString()};
        open.sent = {timeOf(row[4]), row[5].toLongLong(), row[3].toString()};
        open.agent = row[6].toString();
        open.connectionId = row[7].toString();
        open.connectionName = row[8].toString();
        open.previousCaseId = row[9].toString();
        open.request = requestFromJson(row[10].toString());
        open.to = row[11].toString();
        open.accepted = acceptedOf(row, 12);
        auto attempts = attemptsOf(database, open.caseId);
        if (!attempts) {
            return Unexpected{attempts.error()};
        }
        open.attempts = *attempts;
        waiting.append(open);
    }
    return {};
}

QStringList lockFiles(const Paths &paths)
{
    return QDir(paths.folder).entryList({QStringLiteral("instance-*.lock")}, QDir::Files);
}

} // namespace

std::chrono::seconds OpenCase::ttl() const
{
    const std::chrono::seconds standard(60);
    if (accepted.ttl) {
        return *accepted.ttl;
    }
    return request ? request->steps.first().ttl.value_or(standard) : standard;
}

std::chrono::nanoseconds OpenCase::remaining(const Clock &clock) const
{
    return ttl() - elapsedSince(sent, clock);
}

Status recoverCases(Database &database, const Paths &paths, const QString &self,
                    const QDateTime &now, Recovery &recovery)
{
    auto ended = endedInstances(database, paths, self);
    if (!ended) {
        return Unexpected{ended.error()};
    }
    auto last = database.rows(QStringLiteral("SELECT coalesce(max(id), 0) FROM events"));
    if (!last) {
        return Unexpected{last.error()};
    }
    for (const QString &instance : *ended) {
        if (Status done = endCases(database, instance, self, now.toMSecsSinceEpoch()); !done) {
            return done;
        }
    }
    const qint64 before = last->first().first().toLongLong();
    if (Status done = listClosed(database, before, recovery.closed); !done) {
        return done;
    }
    return listWaiting(database, self, recovery.waiting);
}

void removeDeadLocks(const Paths &paths)
{
    for (const QString &name : lockFiles(paths)) {
        const QString file = paths.folder + u'/' + name;
        if (!FileLock::isHeld(file)) {
            QFile::remove(file);
        }
    }
}

QStringList livingInstances(const Paths &paths)
{
    QStringList living;
    for (const QString &name : lockFiles(paths)) {
        if (FileLock::isHeld(paths.folder + u'/' + name)) {
            living.append(name);
        }
    }
    return living;
}

} // namespace flashcall::store
