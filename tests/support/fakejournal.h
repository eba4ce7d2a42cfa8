// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/journal.h"

#include <QList>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace flashcall::test {

// A journal in memory: keeps what it was given, and fails or waits on order. As with the real
// one, `done` comes later and only while its context lives.
class FakeJournal final : public Journal
{
public:
    struct Call
    {
        enum class Kind { Intent, Handed, Answered, Attempt, Ended };
        Kind kind = Kind::Intent;
        QString caseId;
    };
    struct Ended
    {
        QString caseId;
        QDateTime at;
        Ending ending = Ending::Unknown;
    };
    struct Answered
    {
        QString caseId;
        QDateTime at;
        std::variant<Accepted, Failure> answer;
    };

    // From now on every intent, or every attempt, fails with this; nullopt ends that.
    void failIntents(std::optional<JournalProblem> with) { m_intentProblem = std::move(with); }
    void failAttempts(std::optional<JournalProblem> with) { m_attemptProblem = std::move(with); }

    // While held, no `done` is called; release() lets all of them go, in order.
    void hold() { m_held = true; }
    void release()
    {
        m_held = false;
        for (Waiting &waiting : std::exchange(m_waiting, {})) {
            deliver(waiting.context, std::move(waiting.done), std::move(waiting.result));
        }
    }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    // In the order of the calls, failed ones included.
    QList<Call> calls;
    // What was stored.
    QList<Intent> intents;
    QList<Answered> answers;
    QList<std::pair<QString, Attempt>> attempts;
    QList<Ended> endings;
    QList<std::pair<QString, CaseNote>> notes;

    // What the guard is answered, and what it asked last.
    SendFacts facts;
    std::optional<SendFacts> factsAtCommit; // where they are others than a moment before
    std::optional<JournalProblem> factsProblem;
    SendQuestion asked{};
    int timesAsked = 0;

    Result<SendFacts, JournalProblem> sendFacts(const SendQuestion &question) override
    {
        asked = question;
        ++timesAsked;
        if (factsProblem) {
            return Unexpected{*factsProblem};
        }
        return facts;
    }

    void intent(const Intent &intent, QObject *context, Done done) override
    {
        calls.append({Call::Kind::Intent, intent.caseId});
        std::optional<JournalProblem> problem = m_intentProblem;
        if (!problem && intent.check && !intent.check->allows(factsAtCommit.value_or(facts))) {
            problem = JournalProblem{journal::Problem::KeptBack, {}};
        }
        if (!problem) {
            intents.append(intent);
        }
        finish(context, std::move(done), problem);
    }
    void handed(const QString &caseId, const QDateTime &) override
    {
        calls.append({Call::Kind::Handed, caseId});
    }
    void answered(const QString &caseId, const QDateTime &at,
                  const std::variant<Accepted, Failure> &answer) override
    {
        calls.append({Call::Kind::Answered, caseId});
        answers.append({caseId, at, answer});
    }
    void attempt(const QString &caseId, const Attempt &attempt, QObject *context,
                 Done done) override
    {
        calls.append({Call::Kind::Attempt, caseId});
        if (!m_attemptProblem) {
            attempts.append({caseId, attempt});
        }
        finish(context, std::move(done), m_attemptProblem);
    }
    void ended(const QString &caseId, const QDateTime &at, Ending ending) override
    {
        calls.append({Call::Kind::Ended, caseId});
        endings.append({caseId, at, ending});
    }
    void noted(const QString &caseId, const QDateTime &, const CaseNote &note) override
    {
        notes.append({caseId, note});
    }

private:
    using Stored = Result<void, JournalProblem>;
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
        Stored result;
    };

    void finish(QObject *context, Done done, const std::optional<JournalProblem> &problem)
    {
        Stored result = problem ? Stored(Unexpected{*problem}) : Stored();
        if (m_held) {
            m_waiting.append({context, std::move(done), std::move(result)});
        } else {
            deliver(context, std::move(done), std::move(result));
        }
    }
    static void deliver(QObject *context, Done done, Stored result)
    {
        if (context && done) {
            QMetaObject::invokeMethod(
                context, [done = std::move(done), result = std::move(result)] { done(result); },
                Qt::QueuedConnection);
        }
    }

    std::optional<JournalProblem> m_intentProblem, m_attemptProblem;
    bool m_held = false;
    QList<Waiting> m_waiting;
};

} // namespace flashcall::test
