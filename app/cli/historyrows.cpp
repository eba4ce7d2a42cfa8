// SPDX-License-Identifier: MIT
#include "app/cli/historyrows.h"

#include "app/cli/events.h"
#include "app/core/csvline.h"
#include "app/core/visibletext.h"
#include "app/core/words.h"
#include "app/sandbox/json.h"

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString outcomeOf(const store::HistoryRow &row)
{
    if (row.open) {
        return u"running"_s;
    }
    // Nothing where a newer program wrote a word of its own.
    return row.ending ? snakeCase(wordOf(*row.ending)) : u"other"_s;
}

QString reasonOf(const store::HistoryRow &row)
{
    return row.failure ? reasonWord(row.failure->reason) : QString();
}

QString localTime(const QDateTime &at)
{
    return timestamp(at.toLocalTime());
}

sandbox::JsonObject objectOf(const store::HistoryRow &row)
{
    sandbox::JsonObject object;
    object.text("at"_L1, localTime(row.at))
        .text("case_id"_L1, row.caseId)
        .text("number"_L1, row.number)
        .text("ticket"_L1, row.ticket)
        .text("outcome"_L1, outcomeOf(row));
    if (row.failure) {
        object.text("reason"_L1, reasonOf(row));
        if (row.failure->httpStatus > 0) {
            object.number("http_status"_L1, row.failure->httpStatus);
        }
    }
    object.number("attempts"_L1, row.attempts)
        .text("connection"_L1, row.connection)
        .text("agent"_L1, row.agent)
        .text("message_id"_L1, row.messageId);
    return object;
}

QByteArray attemptsOf(const store::HistoryCase &shown)
{
    QList<QByteArray> attempts;
    for (const Attempt &attempt : shown.attempts) {
        sandbox::JsonObject object;
        object.text("at"_L1, localTime(attempt.at)).text("typed"_L1, attempt.typed);
        if (!shown.row.open) {
            object.text("verdict"_L1, attempt.verdict).text("relation"_L1, attempt.relation);
        }
        object.text("judgement"_L1, snakeCase(wordOf(attempt.judgement)))
            .raw("counts"_L1, attempt.counts ? "true" : "false");
        attempts += object.bytes();
    }
    return sandbox::jsonArray(attempts);
}

void addTime(sandbox::JsonObject &object, QLatin1StringView key, const QDateTime &at)
{
    if (at.isValid()) {
        object.text(key, localTime(at));
    }
}

} // namespace

QByteArray jsonOf(const store::HistoryRow &row)
{
    return objectOf(row).bytes();
}

QByteArray jsonOf(const store::HistoryCase &shown)
{
    sandbox::JsonObject object = objectOf(shown.row);
    addTime(object, "sent_at"_L1, shown.handedAt);
    addTime(object, "answered_at"_L1, shown.answeredAt);
    addTime(object, "ended_at"_L1, shown.endedAt);
    if (!shown.previousCaseId.isEmpty()) {
        object.text("previous_case_id"_L1, shown.previousCaseId);
    }
    if (shown.request) {
        object.text("sender"_L1, shown.request->from);
    }
    if (shown.accepted && !shown.row.open) {
        object.text("pattern"_L1, shown.accepted->pattern)
            .text("caller_id"_L1, shown.accepted->announced);
    }
    if (shown.accepted && shown.accepted->ttl) {
        object.number("ttl"_L1, shown.accepted->ttl->count());
    }
    return object.raw("attempts_made"_L1, attemptsOf(shown)).bytes();
}

QByteArray csvHeading()
{
    return csv::line({u"at"_s, u"number"_s, u"ticket"_s, u"outcome"_s, u"reason"_s, u"attempts"_s,
                      u"connection"_s, u"agent"_s, u"message_id"_s, u"case_id"_s});
}

QByteArray csvOf(const store::HistoryRow &row)
{
    return csv::line({localTime(row.at), visibleLine(row.number), visibleLine(row.ticket),
                      outcomeOf(row), reasonOf(row), QString::number(row.attempts),
                      visibleLine(row.connection), visibleLine(row.agent),
                      visibleLine(row.messageId), visibleLine(row.caseId)});
}

} // namespace flashcall::cli
