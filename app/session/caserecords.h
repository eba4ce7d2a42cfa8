// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ending.h"
#include "app/core/request.h"
#include "app/gateway/exchange.h"
#include "app/session/leftcase.h"
#include "app/session/statuswatch.h"

#include <QList>
#include <QString>

#include <optional>

namespace flashcall {

class Session;

// One request of a case and its answer.
struct CaseExchange
{
    enum class Kind { Send, Status };
    Kind kind = Kind::Send;
    QDateTime at; // when it had ended
    Exchange exchange;
};

// What this run of the program saw of one case.
struct CaseRecord
{
    QString caseId;
    QString connectionName;
    bool sandbox = false;
    std::optional<Request> request;
    std::optional<Window> window;
    std::optional<Ending> ending;
    bool byCode = false;           // verified by a code that was read back
    QList<CaseExchange> exchanges; // in order of time
    QList<StatusMark> marks;
    std::optional<Status> status;
};

// The cases of this run, for whoever wants to look at their exchanges or compare their timelines.
// Bounded: the oldest go first.
class CaseRecords
{
public:
    static constexpr int casesMost = 50;
    static constexpr int exchangesMost = 30;                // of a case
    static constexpr qint64 bytesMost = 16 * maxReplyBytes; // of all bodies together

    // Null where that case was not seen, or too long ago. Valid until the next change.
    [[nodiscard]] const CaseRecord *find(const QString &caseId) const;
    [[nodiscard]] const QList<CaseRecord> &all() const { return m_cases; } // newest first

    // Takes over how the case stands.
    void update(const Session &session, const QString &connectionName, bool sandbox);
    void update(const QString &caseId, const StatusWatch &watch);
    void add(const QString &caseId, const CaseExchange &exchange);

private:
    CaseRecord &record(const QString &caseId);
    void bound();
    QList<CaseRecord> m_cases;
};

} // namespace flashcall
