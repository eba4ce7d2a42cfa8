// SPDX-License-Identifier: MIT
#include "app/store/statements.h"

#include "app/store/notes.h"
#include "app/store/requestjson.h"
#include "app/store/words.h"

#include <QStringList>

namespace flashcall::store {
namespace {

// What a server or a person sends may be of any length; a record need not be.
constexpr qsizetype longestText = 2000;

QString capped(const QString &text)
{
    return text.left(longestText);
}

qint64 milliseconds(const QDateTime &at)
{
    return at.toMSecsSinceEpoch();
}

Status addEvent(Database &database, const QString &caseId, const QDateTime &at, const QString &what,
                const QString &detail = {})
{
    return database.run(QStringLiteral("INSERT INTO events (case_seq, at, what, detail) "
                                       "SELECT seq, ?, ?, ? FROM cases WHERE uuid = ?"),
                        {milliseconds(at), what, detail, caseId});
}

QString notesOf(const Accepted &accepted)
{
    QStringList words;
    for (const replies::Note note : accepted.notes) {
        words.append(wordOf(note));
    }
    return words.join(u' ');
}

Status recordAccepted(Database &database, const QString &caseId, const QDateTime &at,
                      const Accepted &accepted)
{
    const QVariant ttl =
        accepted.ttl ? QVariant(static_cast<qint64>(accepted.ttl->count())) : QVariant();
    return database.run(
        QStringLiteral("UPDATE cases SET answered_at = ?, answer = 'Accepted', message_id = ?, "
                       "list_id = ?, pattern = ?, announced = ?, ttl_s = ?, parts = ?, notes = ? "
                       "WHERE uuid = ? AND answered_at IS NULL AND ending IS NULL"),
        {milliseconds(at), capped(accepted.messageId), capped(accepted.listId),
         capped(accepted.pattern), capped(accepted.announced), ttl, accepted.parts,
         notesOf(accepted), caseId});
}

Status recordFailure(Database &database, const QString &caseId, const QDateTime &at,
                     const Failure &failure)
{
    const QVariant retry = failure.retryAfter
                               ? QVariant(static_cast<qint64>(failure.retryAfter->count()))
                               : QVariant();
    return database.run(
        QStringLiteral("UPDATE cases SET answered_at = ?, answer = ?, reason = ?, "
                       "http_status = ?, error_code = ?, error_message = ?, error_field = ?, "
                       "retry_after_s = ? "
                       "WHERE uuid = ? AND answered_at IS NULL AND ending IS NULL"),
        {milliseconds(at), wordOf(failure.kind), wordOf(failure.reason), failure.httpStatus,
         capped(failure.code), capped(failure.message), capped(failure.field), retry, caseId});
}

} // namespace

Status insertIntent(Database &database, const Intent &intent, const QString &instance)
{
    const Request &request = intent.request;
    const QVariantList row{intent.caseId,
                           instance,
                           milliseconds(intent.at),
                           intent.bootNanoseconds,
                           intent.bootId,
                           capped(intent.agent),
                           intent.connectionId,
                           intent.connectionName,
                           intent.previousCaseId,
                           request.to.e164(),
                           request.from,
                           request.code,
                           capped(request.ticket),
                           requestToJson(request)};
    if (Status inserted = database.run(
            QStringLiteral("INSERT INTO cases (uuid, instance, created_at, boot_ns, boot_id, "
                           "agent, connection_id, connection_name, previous_uuid, to_number, "
                           "sender, code, ticket, request) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            row);
        !inserted) {
        return inserted;
    }
    return addEvent(database, intent.caseId, intent.at, QStringLiteral("intent"));
}

Status recordHanded(Database &database, const QString &caseId, const QDateTime &at,
                    qint64 bootNanoseconds)
{
    Status done =
        database.run(QStringLiteral("UPDATE cases SET handed_at = ?, handed_boot_ns = ? "
                                    "WHERE uuid = ? AND handed_at IS NULL AND ending IS NULL"),
                     {milliseconds(at), bootNanoseconds, caseId});
    if (!done || database.changed() == 0) {
        return done;
    }
    return addEvent(database, caseId, at, QStringLiteral("handed"));
}

Status recordAnswer(Database &database, const QString &caseId, const QDateTime &at,
                    const std::variant<Accepted, Failure> &answer)
{
    const auto *accepted = std::get_if<Accepted>(&answer);
    const auto *failure = std::get_if<Failure>(&answer);
    Status done = accepted ? recordAccepted(database, caseId, at, *accepted)
                           : recordFailure(database, caseId, at, *failure);
    if (!done || database.changed() == 0) {
        return done;
    }
    return addEvent(database, caseId, at, QStringLiteral("answered"),
                    accepted ? QStringLiteral("Accepted") : wordOf(failure->reason));
}

Status recordAttempt(Database &database, const QString &caseId, const Attempt &attempt)
{
    Status done = database.run(
        QStringLiteral("INSERT INTO attempts (case_seq, at, typed, verdict, relation, judgement, "
                       "counts) SELECT seq, ?, ?, ?, ?, ?, ? FROM cases "
                       "WHERE uuid = ?"),
        {milliseconds(attempt.at), capped(attempt.typed), attempt.verdict, attempt.relation,
         wordOf(attempt.judgement), attempt.counts ? 1 : 0, caseId});
    if (!done) {
        return done;
    }
    if (database.changed() == 0) {
        return Unexpected{JournalProblem{journal::Problem::Failed, QStringLiteral("no such case")}};
    }
    return addEvent(database, caseId, attempt.at, QStringLiteral("attempt"),
                    wordOf(attempt.judgement));
}

Status recordNote(Database &database, const QString &caseId, const QDateTime &at,
                  const CaseNote &note)
{
    const NoteWords words = wordsOf(note);
    return addEvent(database, caseId, at, words.what, words.detail);
}

Status recordEnding(Database &database, const QString &caseId, const QDateTime &at, Ending ending)
{
    // A caller ID that comes after the time was over says more than the end of the time did.
    const QString replaceable =
        ending == Ending::Late
            ? QStringLiteral("(ending IS NULL OR ending IN ('Expired', 'NotVerified', 'NoCall'))")
            : QStringLiteral("ending IS NULL");
    Status done = database.run(QStringLiteral("UPDATE cases SET ending = ?, ended_at = ? "
                                              "WHERE uuid = ? AND ") +
                                   replaceable,
                               {wordOf(ending), milliseconds(at), caseId});
    if (!done || database.changed() == 0) {
        return done;
    }
    return addEvent(database, caseId, at, QStringLiteral("ended"), wordOf(ending));
}

} // namespace flashcall::store
