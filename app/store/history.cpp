// SPDX-License-Identifier: MIT
#include "app/store/history.h"

#include "app/store/notes.h"
#include "app/store/requestjson.h"
#include "app/store/words.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace flashcall::store {
namespace {

constexpr qsizetype textMost = 200;
constexpr qsizetype idLeast = 8;     // characters
constexpr qsizetype wholeNumber = 7; // digits from which a leading 0 is a prefix, not a part

// As LIKE reads it, with nothing special in it.
QString literal(const QString &text)
{
    QString pattern = text;
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')}) {
        pattern.replace(special, QString(QLatin1Char('\\')) + special);
    }
    return pattern;
}

// The digits of what may be a number as a person writes it; empty for any other text.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += QChar(u'0' + c.digitValue());
        } else if (c.isLetter() || c == u'_') {
            return {};
        }
    }
    return digits;
}

struct Condition
{
    QString sql;
    QVariantList values;

    void add(const QString &more, const QVariantList &theirs)
    {
        sql += QStringLiteral(" AND ") + more;
        values += theirs;
    }
};

void addText(Condition &condition, const QString &typed)
{
    const QString text = typed.trimmed().left(textMost);
    if (text.isEmpty()) {
        return;
    }
    QStringList either;
    QVariantList values;
    const auto add = [&](const char *column, const QString &pattern) {
        either.append(QLatin1String(column) + QStringLiteral(" LIKE ? ESCAPE '\\'"));
        values.append(pattern);
    };
    QString digits = digitsOf(text);
    if (!digits.isEmpty()) {
        add("to_number", u'%' + digits + u'%');
        if (digits.startsWith(u'0') && digits.size() >= wholeNumber) {
            while (digits.startsWith(u'0')) {
                digits.remove(0, 1);
            }
            add("to_number", u'%' + digits + u'%');
        }
    }
    // SQLite's LIKE knows letter case in ASCII only.
    const QString small = text.toLower();
    const QString capital = small.left(1).toUpper() + small.mid(1);
    const QSet<QString> forms{text, small, capital, text.toUpper()};
    for (const QString &form : forms) {
        add("ticket", u'%' + literal(form) + u'%');
    }
    // From their beginning: four digits stand in some id of a long history by chance.
    add("message_id", literal(text) + u'%');
    if (text.size() >= idLeast) {
        add("uuid", literal(text) + u'%');
    }
    condition.add(u'(' + either.join(QStringLiteral(" OR ")) + u')', values);
}

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

void addDays(Condition &condition, const HistoryFilter &filter)
{
    if (filter.from.isValid()) {
        condition.add(QStringLiteral("created_at >= ?"), {startOf(filter.from)});
    }
    if (filter.to.isValid()) {
        condition.add(QStringLiteral("created_at < ?"), {startOf(filter.to.addDays(1))});
    }
}

void addNumber(Condition &condition, const HistoryFilter &filter)
{
    if (!filter.number.isEmpty()) {
        condition.add(QStringLiteral("to_number = ?"), {filter.number});
    }
}

Condition conditionOf(const HistoryFilter &filter)
{
    Condition condition;
    if (filter.open) {
        condition.add(QStringLiteral("ending IS NULL"), {});
    } else if (filter.ending) {
        condition.add(QStringLiteral("ending = ?"), {wordOf(*filter.ending)});
    }
    addDays(condition, filter);
    addNumber(condition, filter);
    if (!filter.connection.isEmpty()) {
        condition.add(QStringLiteral("connection_name = ?"), {filter.connection});
    }
    addText(condition, filter.text);
    return condition;
}

QDateTime time(const QVariant &milliseconds)
{
    return milliseconds.isNull()
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::utc());
}

QList<replies::Note> notesOf(const QString &words)
{
    QList<replies::Note> notes;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto note = fromWord<replies::Note>(word)) {
            notes.append(*note);
        }
    }
    return notes;
}

// The columns of rowOf(), in its order.
const QString &rowColumns()
{
    static const QString columns = QStringLiteral(
        "seq, uuid, created_at, to_number, ticket, agent, connection_name, message_id, ending, "
        "answer, reason, http_status, error_code, error_message, error_field, retry_after_s, "
        "notes, "
        "(SELECT count(*) FROM attempts WHERE case_seq = seq AND counts = 1), "
        "EXISTS (SELECT 1 FROM attempts WHERE case_seq = seq AND verdict = 'code_match' AND "
        "judgement = 'Verified')");
    return columns;
}

std::optional<Failure> failureOf(const QVariantList &row)
{
    const auto kind = fromWord<replies::FailureClass>(row[9].toString());
    const auto reason = fromWord<replies::Reason>(row[10].toString());
    if (!kind || !reason) {
        return {};
    }
    Failure failure{
        *kind, *reason, row[11].toInt(), row[12].toString(), row[13].toString(), row[14].toString(),
        {}};
    if (!row[15].isNull()) {
        failure.retryAfter = std::chrono::seconds(row[15].toLongLong());
    }
    return failure;
}

HistoryRow rowOf(const QVariantList &row)
{
    HistoryRow made;
    made.seq = row[0].toLongLong();
    made.caseId = row[1].toString();
    made.at = time(row[2]);
    made.number = row[3].toString();
    made.ticket = row[4].toString();
    made.agent = row[5].toString();
    made.connection = row[6].toString();
    made.messageId = row[7].toString();
    made.open = row[8].isNull();
    made.ending = fromWord<Ending>(row[8].toString());
    made.failure = failureOf(row);
    made.notes = notesOf(row[16].toString());
    made.attempts = row[17].toInt();
    made.byCode = row[18].toBool();
    return made;
}

Attempt attemptOf(const QVariantList &row)
{
    return {time(row[0]),
            row[1].toString(),
            row[2].toString(),
            row[3].toString(),
            fromWord<Judgement>(row[4].toString()).value_or(Judgement::NotVerified),
            row[5].toBool()};
}

} // namespace

Result<HistoryCursor, JournalProblem> History::begin(const HistoryFilter &filter)
{
    // Days and numbers have an index; all else is looked at between its ends only.
    Condition indexed;
    addDays(indexed, filter);
    addNumber(indexed, filter);
    // Two questions: SQLite looks an end up in the index only where it is asked for alone.
    const auto end = [&indexed](const char *which) -> QString {
        return QStringLiteral("(SELECT ") + QLatin1String(which) +
               QStringLiteral("(seq) FROM cases WHERE 1") + indexed.sql + u')';
    };
    auto ends =
        m_database->rows(QStringLiteral("SELECT ") + end("min") + QStringLiteral(", ") + end("max"),
                         indexed.values + indexed.values);
    if (!ends) {
        return Unexpected{ends.error()};
    }
    const QVariantList &row = ends->first();
    return row[1].isNull() ? HistoryCursor{1, 1}
                           : HistoryCursor{row[1].toLongLong() + 1, row[0].toLongLong()};
}

History::Page History::select(const HistoryFilter &filter, qint64 least, qint64 before, int most)
{
    const Condition condition = conditionOf(filter);
    auto found =
        m_database->rows(QStringLiteral("SELECT ") + rowColumns() +
                             QStringLiteral(" FROM cases WHERE seq >= ? AND seq < ?") +
                             condition.sql + QStringLiteral(" ORDER BY seq DESC LIMIT ?"),
                         QVariantList{least, before} + condition.values + QVariantList{most});
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<HistoryRow> rows;
    rows.reserve(found->size());
    std::transform(found->cbegin(), found->cend(), std::back_inserter(rows), rowOf);
    return rows;
}

History::Page History::next(const HistoryFilter &filter, HistoryCursor &cursor, int most,
                            qint64 lookedAt)
{
    const qint64 least = std::max(cursor.least, cursor.before - lookedAt);
    auto rows = select(filter, least, cursor.before, most);
    if (rows) {
        cursor.before = rows->size() == most ? rows->last().seq : least;
    }
    return rows;
}

History::Row History::row(qint64 seq, const HistoryFilter &filter)
{
    auto rows = select(filter, seq, seq + 1, 1);
    if (!rows) {
        return Unexpected{rows.error()};
    }
    return rows->isEmpty() ? std::optional<HistoryRow>() : std::optional(rows->first());
}

History::Case History::details(qint64 seq)
{
    auto found = row(seq, {});
    if (!found) {
        return Unexpected{found.error()};
    }
    if (!found.value()) {
        return std::optional<HistoryCase>();
    }
    auto rest = m_database->rows(
        QStringLiteral("SELECT previous_uuid, handed_at, answered_at, ended_at, request, answer, "
                       "list_id, pattern, announced, ttl_s, parts FROM cases WHERE seq = ?"),
        {seq});
    auto attempts = m_database->rows(QStringLiteral("SELECT at, typed, verdict, relation, "
                                                    "judgement, counts FROM attempts "
                                                    "WHERE case_seq = ? ORDER BY id"),
                                     {seq});
    if (!rest || !attempts) {
        return Unexpected{!rest ? rest.error() : attempts.error()};
    }
    auto followed = followers(*found.value());
    auto notes = notesOf(seq);
    if (!followed || !notes) {
        return Unexpected{!followed ? followed.error() : notes.error()};
    }
    if (rest->isEmpty()) { // erased in between
        return std::optional<HistoryCase>();
    }
    const QVariantList &row = rest->first();
    HistoryCase made{*found.value(),
                     row[0].toString(),
                     time(row[1]),
                     time(row[2]),
                     time(row[3]),
                     requestFromJson(row[4].toString()),
                     {},
                     {},
                     std::move(followed).value(),
                     std::move(notes).value()};
    if (row[5].toString() == u"Accepted") {
        made.accepted = Accepted{
            made.row.messageId, row[6].toString(), row[7].toString(), row[8].toString(), {},
            row[10].toInt(),    made.row.notes};
        if (!row[9].isNull()) {
            made.accepted->ttl = std::chrono::seconds(row[9].toLongLong());
        }
    }
    std::transform(attempts->cbegin(), attempts->cend(), std::back_inserter(made.attempts),
                   attemptOf);
    return std::optional(std::move(made));
}

// A case that follows another is to the same number, which has an index.
Result<QStringList, JournalProblem> History::followers(const HistoryRow &row)
{
    auto found =
        m_database->rows(QStringLiteral("SELECT uuid FROM cases WHERE to_number = ? AND seq > ? "
                                        "AND previous_uuid = ? ORDER BY seq"),
                         {row.number, row.seq, row.caseId});
    if (!found) {
        return Unexpected{found.error()};
    }
    QStringList cases;
    for (const QVariantList &one : *found) {
        cases.append(one.first().toString());
    }
    return cases;
}

Result<QList<CaseNote>, JournalProblem> History::notesOf(qint64 seq)
{
    auto found = m_database->rows(
        QStringLiteral("SELECT what, detail FROM events WHERE case_seq = ? ORDER BY id"), {seq});
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<CaseNote> notes;
    for (const QVariantList &one : *found) {
        if (const auto note = noteOf({one[0].toString(), one[1].toString()})) {
            notes.append(*note);
        }
    }
    return notes;
}

Result<qint64, JournalProblem> History::latestChange()
{
    auto found = m_database->rows(QStringLiteral("SELECT coalesce(max(id), 0) FROM events"));
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->first().first().toLongLong();
}

Result<QList<qint64>, JournalProblem> History::changedSince(qint64 change, int most)
{
    auto found = m_database->rows(
        QStringLiteral("SELECT DISTINCT case_seq FROM events WHERE id > ? LIMIT ?"),
        {change, most});
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<qint64> cases;
    for (const QVariantList &row : *found) {
        cases.append(row.first().toLongLong());
    }
    return cases;
}

} // namespace flashcall::store
