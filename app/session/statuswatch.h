// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/reply.h"
#include "app/gateway/client.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace flashcall {

// Follows the delivery status of one message: every 5 s with back-off to 10 s, one request at
// a time, until it is final, `patience` has passed or this is destroyed (api.md, "Status").
class StatusWatch : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        std::chrono::milliseconds first{5'000};
        std::chrono::milliseconds most{10'000};
        std::chrono::milliseconds patience{120'000};
    };
    StatusWatch(Gateway &gateway, const Clock &clock, Pace pace, QObject *parent = nullptr);
    ~StatusWatch() override;

    // Does nothing when it is following already.
    void follow(const QString &messageId);
    void stop();
    [[nodiscard]] bool following() const { return !m_messageId.isEmpty(); }
    // The last whole answer.
    [[nodiscard]] const std::optional<Status> &status() const { return m_status; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void changed(); // a new answer, or the end of following

private:
    void poll();
    void onFinished();
    void wait(std::chrono::milliseconds pause);

    Gateway &m_gateway;
    const Clock &m_clock;
    Pace m_pace;
    QString m_messageId;
    Instant m_began;
    std::chrono::milliseconds m_pause{0};
    std::unique_ptr<StatusHandle> m_handle;
    std::optional<Status> m_status;
    std::optional<Failure> m_failure;
    QTimer m_timer;
};

} // namespace flashcall
