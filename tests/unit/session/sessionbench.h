// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/session.h"
#include "support/fakeclock.h"
#include "support/fakejournal.h"
#include "support/scriptedgateway.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace flashcall::test {

using namespace std::chrono_literals;
using Call = FakeJournal::Call::Kind;

inline PhoneNumber number(const QString &text)
{
    return *PhoneNumber::parse(text, {});
}

// The documents' example: the number that rings is +380123456789, the pattern ***456789.
inline Request flashCallRequest(std::optional<std::chrono::seconds> ttl = 60s)
{
    Step step{FlashCallContent{QStringLiteral("+380123456789")}, ttl, {}};
    return {number(QStringLiteral("+380936670003")),
            QStringLiteral("YourApp"),
            {},
            {step},
            {},
            QStringLiteral("CRM-48213")};
}

inline Accepted acceptedReply()
{
    Accepted accepted;
    accepted.messageId = QStringLiteral("abc123def456");
    accepted.pattern = QStringLiteral("***456789");
    accepted.announced = QStringLiteral("+380123456789");
    return accepted;
}

inline const QString right = QStringLiteral("0123456789");
inline const QString wrong = QStringLiteral("0123456780");
inline const QString hidden = QStringLiteral("private");

// A session with everything around it under the test's hand.
struct SessionBench
{
    FakeClock clock;
    ScriptedGateway gateway;
    FakeJournal journal;
    std::unique_ptr<Session> session =
        std::make_unique<Session>(Session::Parts{gateway, journal, clock}, SessionRules{});

    // Everything that was put off until later happens; no time passes.
    static void settle()
    {
        // A round leaves out what is posted while it runs; the longest chain here is three:
        // finished(), the attempt it commits, that attempt's record.
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::sendPostedEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void begin(const Request &request = flashCallRequest())
    {
        session->start(request, sandboxConnection(), QStringLiteral("olena"));
    }
    void send(const Request &request = flashCallRequest())
    {
        begin(request);
        settle();
    }
    void reply(const Result<Accepted, Failure> &result)
    {
        gateway.lastSend()->markSent();
        gateway.lastSend()->finish(result);
        settle();
    }
    // To the state Waiting, `took` after the hand-over.
    void wait(const Accepted &accepted = acceptedReply(), std::chrono::nanoseconds took = 1s)
    {
        send();
        clock.advance(took);
        reply(accepted);
    }
    bool observe(const QString &text)
    {
        const bool taken = session->observe(text);
        settle();
        return taken;
    }
    // Past the end, and somebody looks at the clock.
    void expire()
    {
        clock.setNow(session->window()->deadline);
        session->refresh();
        settle();
    }

    [[nodiscard]] std::optional<Ending> ending() const
    {
        const auto *ended = session->as<Ended>();
        return ended ? std::optional(ended->ending) : std::nullopt;
    }
    [[nodiscard]] std::optional<Judgement> judgement() const
    {
        const auto &judged = session->judged();
        return judged ? std::optional(judged->judgement) : std::nullopt;
    }
    // A slow disk is done with all it was given; false where it was given nothing.
    bool release()
    {
        const bool any = journal.waiting() > 0;
        journal.release();
        settle();
        return any;
    }
    [[nodiscard]] QList<Call> calls() const
    {
        QList<Call> kinds;
        for (const FakeJournal::Call &call : journal.calls) {
            kinds.append(call.kind);
        }
        return kinds;
    }
    [[nodiscard]] int count(Call kind) const { return int(calls().count(kind)); }
    [[nodiscard]] const Attempt &lastAttempt() const { return journal.attempts.last().second; }
    // What the journal was told last of the case's end.
    [[nodiscard]] std::optional<Ending> recordedEnding() const
    {
        return journal.endings.isEmpty() ? std::nullopt
                                         : std::optional(journal.endings.last().ending);
    }
};

} // namespace flashcall::test
