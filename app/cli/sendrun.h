// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/events.h"
#include "app/cli/exit.h"
#include "app/cli/prepare.h"
#include "app/session/guard.h"
#include "app/session/session.h"
#include "app/session/statuswatch.h"

#include <QObject>

#include <iosfwd>
#include <optional>

namespace flashcall::cli {

// One `send` from intent to end, told as events on `out`. One attempt at a verdict: a script
// types only once. Everything passed in must outlive it.
class SendRun : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Gateway &gateway;
        Journal &journal;
        const Clock &clock;
        StatusPace pace;
        std::ostream &out;
        std::ostream &err;
    };
    struct Wishes
    {
        bool wait = false;
        std::optional<QString> observed;
        bool again = false; // though the last send to the number has an unknown outcome
    };
    SendRun(const Parts &parts, Wishes wishes, QObject *parent = nullptr);

    // Sends what the guard lets pass.
    void start(const Prepared &prepared, const Connection &connection, const QString &agent);
    // The person wants it to end: what has left cannot be called back.
    void interrupt();

Q_SIGNALS:
    void finished(flashcall::cli::Exit exit); // once

private:
    void onChanged();
    void onStatus();
    void tellSending();
    void tellAccepted(const Accepted &accepted);
    void tellVerdict(const Judged &judged);
    void onEnded(const Ended &ended);
    void tellKept(const GuardVerdict &verdict);
    void afterVerdict();
    [[nodiscard]] Ending wayOut() const;
    void finish(Exit exit);

    Parts m_parts;
    Wishes m_wishes;
    Events m_events;
    Session m_session;
    StatusWatch m_watch;
    bool m_codeMade = false;
    bool m_sendingTold = false;
    bool m_acceptedTold = false;
    bool m_endTold = false;
    bool m_interrupted = false;
    bool m_finished = false;
    std::optional<Exit> m_verdict;
    std::optional<Status> m_statusTold;
};

} // namespace flashcall::cli
