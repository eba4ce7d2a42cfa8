// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/reply.h"
#include "app/gateway/client.h"
#include "app/session/statuspace.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace flashcall {

// The moment a step's delivery word was first seen to be another. Step 0 is the message's own: by
// the word for its channel where the service has one, else by that for the whole.
struct StatusMark
{
    int step = 0;
    replies::Delivery delivery = replies::Delivery::Other;
    QString raw;
    Instant at;
};

// Follows the delivery status of one message: every 5 s with back-off to 10 s, one request at
// a time, until it is final, `patience` has passed or this is destroyed (api.md, "Status").
class StatusWatch : public QObject
{
    Q_OBJECT
public:
    using Pace = StatusPace;
    StatusWatch(Gateway &gateway, const Clock &clock, Pace pace, QObject *parent = nullptr);
    ~StatusWatch() override;

    // Does nothing while it follows a message, nor for one whose following came to its end.
    // `channel`: the message's own as extendedStatuses calls it, where none of its fallbacks is of
    // the same.
    void follow(const QString &messageId, const QString &channel = {});
    void stop();
    // Looks at the clock and asks if it is time to; called by the timer, and harmless at any
    // other moment.
    void refresh();
    [[nodiscard]] bool following() const { return !m_messageId.isEmpty(); }
    // The last whole answer.
    [[nodiscard]] const std::optional<Status> &status() const { return m_status; }
    // Every change observed, in order of time.
    [[nodiscard]] const QList<StatusMark> &marks() const { return m_marks; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void asked(const flashcall::Exchange &exchange); // each answer, before changed()
    void changed();                                  // a new answer, or the end of following

private:
    void onFinished();
    void take(const Status &status);
    void mark(int step, replies::Delivery delivery, const QString &raw);
    void giveUp();
    void waitUntil(Instant due);
    void armTimer();

    Gateway &m_gateway;
    const Clock &m_clock;
    Pace m_pace;
    QString m_messageId;
    QString m_channel;
    QString m_done; // the message whose following came to its end
    Instant m_began;
    Instant m_due; // of the next request, while none is under way
    std::chrono::milliseconds m_step{0};
    std::unique_ptr<StatusHandle> m_handle;
    std::optional<Status> m_status;
    std::optional<Failure> m_failure;
    QList<StatusMark> m_marks;
    QTimer m_timer;
};

} // namespace flashcall
