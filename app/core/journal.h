// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casenotes.h"
#include "app/core/ending.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/core/result.h"
#include "app/core/sendfacts.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace flashcall {

namespace journal {
Q_NAMESPACE
enum class Problem {
    CannotOpen,
    ReadOnly,
    DiskFull,
    Damaged,
    NewerSchema,
    OtherInstance,
    KeptBack, // the intent's own check stood against it
    Failed,
};
Q_ENUM_NS(Problem)
} // namespace journal

struct JournalProblem
{
    journal::Problem problem = journal::Problem::Failed;
    QString detail; // the library's own words, for a log; never shown as a sentence
};

// Asked in the transaction that commits an intent, of what is on record at that moment: of two
// programs that both were allowed a send a moment before, the second is told of the first. Called
// in the thread that writes.
struct IntentCheck
{
    SendQuestion question;
    std::function<bool(const SendFacts &)> allows;
};

// What is committed before a request leaves (reliability.md, "The journal").
struct Intent
{
    QString caseId; // UUID without braces; also the request's reference
    QDateTime at;
    qint64 bootNanoseconds = 0; // Clock::now() at `at`, comparable under the same bootId only
    QString bootId;
    QString agent;
    QString connectionId;
    QString connectionName;
    QString previousCaseId; // a linked case: the one this follows
    Request request;
    std::optional<IntentCheck> check{};
};

// One committed caller ID. `typed` is the text as typed; verdict and relation as pattern.md
// names them.
struct Attempt
{
    // The verdict on a code, which is no pattern: words for machines (cli.md).
    static constexpr QLatin1StringView codeMatch{"code_match"};
    static constexpr QLatin1StringView codeMismatch{"code_mismatch"};

    QDateTime at;
    QString typed;
    QString verdict;  // pattern::verdictName(), or one of the above
    QString relation; // pattern::relationName(); empty of a code
    Judgement judgement = Judgement::NotVerified;
    bool counts = true; // uses an attempt up
};

// The record of every send. Writes are ordered; each `done` is called later, in the thread of
// `context` and only while that lives, once the write is durable or has failed.
class Journal
{
public:
    using Done = std::function<void(const Result<void, JournalProblem> &)>;

    Journal() = default;
    virtual ~Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    // Nothing may be sent before this has succeeded. KeptBack, and nothing is written, where its
    // check does not allow it.
    virtual void intent(const Intent &intent, QObject *context, Done done) = 0;
    // The request is being handed to the network now.
    virtual void handed(const QString &caseId, const QDateTime &at) = 0;
    virtual void answered(const QString &caseId, const QDateTime &at,
                          const std::variant<Accepted, Failure> &answer) = 0;
    // No verdict may be shown before this has succeeded.
    virtual void attempt(const QString &caseId, const Attempt &attempt, QObject *context,
                         Done done) = 0;
    virtual void ended(const QString &caseId, const QDateTime &at, Ending ending) = 0;
    // Kept beside the case, open or ended.
    virtual void noted(const QString &caseId, const QDateTime &at, const CaseNote &note) = 0;

    // What is known now, with what this journal was told and has not written yet. An error: no
    // send could be put on record (it cannot be read or written, or the disk is almost full).
    [[nodiscard]] virtual Result<SendFacts, JournalProblem>
    sendFacts(const SendQuestion &question) = 0;
};

} // namespace flashcall
