// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/store/database.h"
#include "app/store/traces.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace flashcall::store {

// Endings that were given and may not be committed yet, by case.
using GivenEndings = QHash<QString, Ending>;

// Answers the send guard from what is committed: by this program and any other.
class Queries
{
public:
    Queries(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {}

    // As Journal::sendFacts(), but for the state of the disk.
    [[nodiscard]] Result<SendFacts, JournalProblem> facts(const SendQuestion &question,
                                                          const GivenEndings &given = {});

private:
    struct Row;
    using Ago = Result<std::optional<std::chrono::nanoseconds>, JournalProblem>;

    [[nodiscard]] Result<QList<Row>, JournalProblem> newest(const QString &number,
                                                            const GivenEndings &given);
    [[nodiscard]] Ago agentsSend(const SendQuestion &question, const GivenEndings &given);
    [[nodiscard]] Ago retryLeft(const QString &connectionId);

    [[nodiscard]] std::chrono::nanoseconds ago(const Moment &moment) const;
    void addTraces(QList<Row> &rows);

    Database &m_database;
    const Clock &m_clock;
    QList<Trace> m_traces; // for the question in hand
    std::optional<Moment> m_firstOfRun;
};

} // namespace flashcall::store
