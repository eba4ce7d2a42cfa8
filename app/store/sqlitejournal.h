// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/store/chain.h"
#include "app/store/history.h"
#include "app/store/killpoint.h"
#include "app/store/queries.h"
#include "app/store/recovery.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace flashcall::store {

// $XDG_DATA_HOME/flashcall-console, or its counterpart: both programs write one journal.
[[nodiscard]] QString journalFolder();

struct Options
{
    QString migrations = QStringLiteral(":/migrations");
    QString program;                        // kept with the instance, for people
    qint64 leastFree = 16 * 1024 * 1024;    // bytes; below, an intent is refused
    std::function<qint64()> freeBytes = {}; // asked in any thread; -1: not known
    KillHook killHook = {};
    std::chrono::milliseconds patience{10'000}; // for another program that is opening, too
};

// The journal on SQLite: one file in one folder, written by one thread of its own. To be used
// in the thread that opened it; that thread does no writing and no waiting. The destructor
// finishes what was asked for before.
class SqliteJournal final : public Journal
{
public:
    // An error is what leaves nothing to read. A journal that can be read and not be written (a
    // newer schema, a read-only folder, a full disk) opens, and refuses every write with
    // writeProblem(); to try again, open again. `clock` must outlive the journal.
    static Result<std::unique_ptr<SqliteJournal>, JournalProblem>
    open(const QString &folder, const Clock &clock, Options options = {});
    ~SqliteJournal() override;

    void intent(const Intent &intent, QObject *context, Done done) override;
    void handed(const QString &caseId, const QDateTime &at) override;
    void answered(const QString &caseId, const QDateTime &at,
                  const std::variant<Accepted, Failure> &answer) override;
    void attempt(const QString &caseId, const Attempt &attempt, QObject *context,
                 Done done) override;
    void ended(const QString &caseId, const QDateTime &at, Ending ending) override;
    void noted(const QString &caseId, const QDateTime &at, const CaseNote &note) override;
    // In about half a millisecond.
    Result<SendFacts, JournalProblem> sendFacts(const SendQuestion &question) override;

    // handed, answered, ended and noted are kept and tried again until they are durable; each
    // failure is told to `told` in the thread of `context`.
    void onFailure(QObject *context, std::function<void(const JournalProblem &)> told);

    // The audit chain goes on, or begins, with this key: `told` in the thread of `context`, true
    // where it does, false where it has another key by now. Never told where it cannot be written.
    void seal(const ChainStart &start, QObject *context, std::function<void(bool)> told);
    // No key will come to this program: what it writes joins the chain by another, as late.
    void doWithoutSeal();
    // The name of the key the chain goes on with; empty where there is none.
    [[nodiscard]] Result<QString, JournalProblem> chainKeyName() const;
    [[nodiscard]] Result<bool, JournalProblem> hasRecords() const;
    void onRecorded(QObject *context, std::function<void()> told);
    void onHeadMoved(QObject *context, std::function<void(const ChainHead &)> told);

    [[nodiscard]] const Recovery &recovery() const;
    [[nodiscard]] std::optional<JournalProblem> writeProblem() const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] History history() const;

private:
    class Private;
    explicit SqliteJournal(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace flashcall::store
