// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casenotes.h"
#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/store/database.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flashcall::store {

// What the history is narrowed to. What is empty narrows nothing.
struct HistoryFilter
{
    // Part of a number (in any written form) or of a ticket, or the beginning of a message's or a
    // case's id (of the latter at least eight characters).
    QString text;
    std::optional<Ending> ending;
    bool open = false;  // only cases without an ending
    QDate from, to;     // days of the local calendar, both included
    QString number;     // exactly this one, E.164
    QString connection; // exactly of this name
    bool operator==(const HistoryFilter &) const = default;
};

// One send in the list.
struct HistoryRow
{
    qint64 seq = 0; // rises with every send
    QString caseId;
    QDateTime at; // UTC
    QString number;
    QString ticket;
    QString agent;
    QString connection;
    QString messageId;
    bool open = true;             // has no ending yet
    std::optional<Ending> ending; // nothing, too, where a newer program wrote a word of its own
    std::optional<Failure> failure;
    QList<replies::Note> notes;
    int attempts = 0;    // that count
    bool byCode = false; // verified by a code that was read back, not by the number that rang
    bool operator==(const HistoryRow &) const = default;
};

// One send with all that is on record. What a blind connection hides is in here while the case
// is open: whoever shows it asks row.open first.
struct HistoryCase
{
    HistoryRow row;
    QString previousCaseId;
    QDateTime handedAt, answeredAt, endedAt; // UTC; null where it did not come to that
    std::optional<Request> request;
    std::optional<Accepted> accepted;
    QList<Attempt> attempts; // in order
    QStringList nextCaseIds; // of the cases that follow this one
    QList<CaseNote> notes;   // in order
};

// Where reading goes on: rows below `before`. Reading a whole history takes many steps, so that
// nobody waits for one of them.
struct HistoryCursor
{
    qint64 before = 0;
    qint64 least = 1; // no row below can be meant
    [[nodiscard]] bool atEnd() const { return before <= least; }
};

// Reads the journal's sends, newest first, from what is committed.
class History
{
public:
    History(Database &database, const Clock &clock)
        : m_database(&database)
        , m_clock(&clock)
    {}

    using Row = Result<std::optional<HistoryRow>, JournalProblem>;
    using Page = Result<QList<HistoryRow>, JournalProblem>;
    using Case = Result<std::optional<HistoryCase>, JournalProblem>;

    [[nodiscard]] Result<HistoryCursor, JournalProblem> begin(const HistoryFilter &filter);
    // At most `most` rows, and no more looked at than `lookedAt`: the rows may be fewer, or none,
    // before the cursor is at its end.
    Page next(const HistoryFilter &filter, HistoryCursor &cursor, int most,
              qint64 lookedAt = 20'000);
    // Nothing where there is no such row or the filter leaves it out.
    [[nodiscard]] Row row(qint64 seq, const HistoryFilter &filter);
    [[nodiscard]] Case details(qint64 seq);

    // Rises with every change of any case.
    [[nodiscard]] Result<qint64, JournalProblem> latestChange();
    // The cases changed after that one, at most `most`.
    [[nodiscard]] Result<QList<qint64>, JournalProblem> changedSince(qint64 change, int most);

    [[nodiscard]] QDate today() const { return m_clock->wall().toLocalTime().date(); }

private:
    [[nodiscard]] Result<QList<CaseNote>, JournalProblem> notesOf(qint64 seq);
    [[nodiscard]] Result<QStringList, JournalProblem> followers(const HistoryRow &row);
    Page select(const HistoryFilter &filter, qint64 least, qint64 before, int most);

    Database *m_database; // pointers, so that it can be copied
    const Clock *m_clock;
};

} // namespace flashcall::store
