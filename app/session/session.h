// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casenotes.h"
#include "app/core/clock.h"
#include "app/core/connection.h"
#include "app/core/ending.h"
#include "app/core/journal.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/gateway/client.h"
#include "app/session/guard.h"
#include "app/session/judge.h"
#include "app/session/leftcase.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <variant>

namespace flashcall {

// The states of one verification. A pattern cannot exist without an accepted request.
struct Drafting
{};
struct Sending
{
    bool recorded = false; // the intent is on disk
    bool left = false;     // the last byte of the request is out
    Window window;         // by the time to live asked for
};
struct Waiting
{
    Accepted accepted;
    Window window;
};
struct Ended
{
    Ending ending = Ending::Unknown;
    std::optional<Accepted> accepted;
    std::optional<Failure> failure;
    Window window;
    Instant at;
    QDateTime wallAt;
};
using SessionState = std::variant<Drafting, Sending, Waiting, Ended>;

// What the last committed caller ID came to.
struct Judged
{
    Judgement judgement = Judgement::NotVerified;
    Finding finding;
    std::chrono::milliseconds after{0}; // since sending
    QString typed;
};

struct SessionRules
{
    int attempts = 3;
    pattern::Policy match;
    // One caller ID is judged, and the case is over with it: where it fails, not verified, rather
    // than locked after so many attempts. `attempts` is 1 then.
    bool once = false;
};

// One verification from draft to verdict. All in one thread. Everything passed in must outlive
// it. start() sends at most once: a session is never used twice. Destroying it while it runs
// aborts what is under way and puts the case's end on record.
class Session : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Gateway &gateway;
        Journal &journal;
        const Clock &clock;
    };
    Session(Parts parts, SessionRules rules, QObject *parent = nullptr);
    ~Session() override;

    // Records the intent, then sends. `request` gets the case's id as its reference. The guard is
    // asked again in the moment the intent is committed: what then stands against it and was not
    // agreed to, ends the case as not sent and not on record.
    void start(Request request, const Connection &connection, const QString &agent,
               const QString &previousCaseId = {}, const Agreement &agreed = {});
    // Takes up a case that was left waiting, instead of start(). False, and nothing happens, at or
    // after its end. One that cannot be verified ends at once.
    bool resume(const LeftCase &left);
    // Commits a caller ID (or a code). Before the reply the last one is kept and judged when that
    // comes. Text that cannot be read is not committed: false.
    bool observe(const QString &text);
    // The agent ends the case: NoCall, Withheld or Stopped; any other is ignored. While sending,
    // any of them cancels. While an attempt is being stored, its verdict comes first.
    void finish(Ending ending);
    // An answer to "No call came?", kept with the case; the last one to a question stands.
    void answer(casenotes::Cause cause, casenotes::Answer answer);
    // Looks at the clock; called by timers, and by whoever shows the time.
    void refresh();

    [[nodiscard]] const SessionState &state() const { return m_state; }
    template <class S>
    [[nodiscard]] const S *as() const
    {
        return std::get_if<S>(&m_state);
    }
    [[nodiscard]] bool running() const { return as<Sending>() || as<Waiting>(); }
    [[nodiscard]] const std::optional<Request> &request() const { return m_request; }
    [[nodiscard]] const QString &caseId() const { return m_caseId; }
    // The case that this one follows, or empty.
    // Of an agent who goes on to another channel: No call, where none came as far as anybody said.
    [[nodiscard]] Ending endingOfWhoGoesOn() const;
    [[nodiscard]] const QString &previousCaseId() const { return m_previousCaseId; }
    [[nodiscard]] const QMap<casenotes::Cause, casenotes::Answer> &answers() const
    {
        return m_answers;
    }
    [[nodiscard]] const Window *window() const;                // null while drafting
    [[nodiscard]] std::chrono::milliseconds remaining() const; // 0 at and after the end
    [[nodiscard]] const std::optional<Judged> &judged() const { return m_judged; }
    // Those on record, and those used up though the record failed (judged NotVerified).
    [[nodiscard]] const QList<Attempt> &attempts() const { return m_attempts; }
    [[nodiscard]] const SessionRules &rules() const { return m_rules; }
    [[nodiscard]] int attemptsUsed() const; // with the one being stored
    [[nodiscard]] int attemptsLeft() const { return m_rules.attempts - attemptsUsed(); }
    [[nodiscard]] const QString &pending() const { return m_pending; } // typed before the reply
    [[nodiscard]] const Accepted *accepted() const;
    // The record could not be written; the case goes on as far as it safely can.
    [[nodiscard]] const std::optional<JournalProblem> &journalProblem() const
    {
        return m_journalProblem;
    }
    // What the guard said in the moment of sending, where it ended the case.
    [[nodiscard]] const std::optional<GuardVerdict> &keptBack() const { return m_keptBack; }
    // Empty before the request was handed over.
    [[nodiscard]] const Exchange &exchange() const { return m_exchange; }
    // Whether a caller ID typed now would be taken.
    [[nodiscard]] bool canObserve() const;

Q_SIGNALS:
    void changed();

private:
    void onIntent(const Result<void, JournalProblem> &stored, const GuardVerdict &verdict);
    void send();
    void onSent();
    void onFinished();
    void accept(const Accepted &accepted);
    void commit(const QString &text, const Finding &finding, Judgement judgement);
    void onAttemptStored(Judged judged, const Result<void, JournalProblem> &stored);
    void giveVerdict(const Judged &judged);
    void goOn();
    void end(Ending ending, std::optional<Failure> failure = {});
    void recordAbandoned();
    [[nodiscard]] Ending endingAtDeadline() const;
    [[nodiscard]] bool byCode() const;
    [[nodiscard]] bool canVerify(const Accepted &reply) const;
    [[nodiscard]] bool inTime() const;
    [[nodiscard]] Judgement judgementOf(const Finding &finding) const;
    void endUnverifiable(const Accepted &reply, const QString &typed);
    void armTimer();

    Parts m_parts;
    SessionRules m_rules;
    SessionState m_state;
    std::optional<Request> m_request;
    QString m_caseId;
    QString m_previousCaseId;
    QMap<casenotes::Cause, casenotes::Answer> m_answers;
    std::unique_ptr<SendHandle> m_handle;
    Exchange m_exchange;
    QString m_pending;
    std::optional<Attempt> m_storing; // on its way to the disk
    std::optional<Ending> m_finishWanted;
    QList<Attempt> m_attempts;
    std::optional<Judged> m_judged;
    std::optional<JournalProblem> m_journalProblem;
    std::optional<GuardVerdict> m_keptBack;
    QTimer m_timer;
};

} // namespace flashcall
