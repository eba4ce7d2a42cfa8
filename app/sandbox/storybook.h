// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/handsetqueue.h"
#include "app/sandbox/pace.h"
#include "app/sandbox/script.h"

#include <QHash>
#include <QQueue>

#include <memory>
#include <mutex>
#include <optional>

namespace flashcall::sandbox {

// What becomes of one message, and how far it has come.
struct Story
{
    QString messageId;
    WireMessage message;
    Plan plan;
    std::chrono::milliseconds at{0}; // since the reply; before it, less than zero
};

// The messages of the sandbox and what becomes of them, in time of `pace`. Any thread.
class Storybook
{
public:
    explicit Storybook(Pace &pace); // must outlive this

    // What becomes of messages to numbers that have no scenario of their own.
    void choose(Scenario scenario);
    void choose(Script script);
    [[nodiscard]] Scenario scenario() const;                    // the one chosen last
    [[nodiscard]] std::shared_ptr<const Script> script() const; // null where a scenario is chosen

    // Everything is decided when the request arrives, as the service does: a client that leaves
    // before its reply stops no call.
    Plan begin(const WireMessage &message, const QString &messageId, HandsetSchedule &handsets);
    // Of a message that begin() was told of: when its reply is due.
    [[nodiscard]] Pace::Time replyAt(const QString &messageId) const;

    // Of a message that the service took; the body of a status reply, now.
    struct Status
    {
        QString to;
        QByteArray body;
    };
    [[nodiscard]] std::optional<Status> status(const QString &messageId) const;

    // The last message's.
    [[nodiscard]] std::optional<Story> story() const;
    // Stands still at what happens next in it. False where nothing more does.
    bool step();
    // It begins again: at its reply, or at its request where that is still held. False where
    // there is none.
    bool rewind(HandsetSchedule &handsets);

    static constexpr qsizetype messagesMost = 1000; // older ones are forgotten

private:
    struct Entry
    {
        Plan plan;
        WireMessage message;
        qint64 listId = 0;
        Pace::Time replied{0};
    };
    [[nodiscard]] Plan planFor(const WireMessage &message, const QString &messageId) const;
    [[nodiscard]] const Entry *last() const;
    static void schedule(const Entry &entry, HandsetSchedule &handsets);

    Pace &m_pace;
    mutable std::mutex m_mutex; // guards the rest
    Scenario m_scenario = Scenario::MatchingCall;
    std::shared_ptr<const Script> m_script;
    QHash<QString, Entry> m_entries;
    QQueue<QString> m_order; // the last message is the last
    qint64 m_lastList = 123'455;
};

// Every moment of a story, in order: its reply is at nothing, or never where there is none.
[[nodiscard]] QList<std::chrono::milliseconds> moments(const Plan &plan);

} // namespace flashcall::sandbox
