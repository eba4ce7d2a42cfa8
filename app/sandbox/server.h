// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/sandbox/script.h"
#include "app/sandbox/storybook.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace flashcall::sandbox {

// What a client asked, for the log of `flashcall sandbox` and for tests as judge of what was
// sent. No key is kept: only whether one was there.
struct RequestSeen
{
    QString method;
    QString path;
    int httpStatus = 0; // 0: no reply is ever given
    QString to;
    QString messageId;
    bool authorized = false;
    QByteArray body;
};

// A real HTTP server on 127.0.0.1, on threads of its own; signals arrive queued in the thread
// this object lives in. Any key is accepted, but one of the three ways must be there (api.md).
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(QObject *parent = nullptr);
    ~Server() override; // stops, without waiting for a silent reply

    enum class Problem { PortTaken, CannotListen };
    // Port 0: any free one. The URL is "http://127.0.0.1:PORT". Returns once it listens.
    Result<QUrl, Problem> start(quint16 port = 0);
    void stop();
    [[nodiscard]] QUrl url() const;

    // For messages to numbers without a scenario of their own: one of these or a script.
    void setScenario(Scenario scenario);
    [[nodiscard]] Scenario scenario() const;
    void setScript(const Script &script);
    [[nodiscard]] std::shared_ptr<const Script> script() const; // null where a scenario is set
    // 1-60: every delay of a scenario is divided by it.
    void setSpeed(int speed);
    [[nodiscard]] int speed() const;
    // The time of every scenario stands still, replies that are held with it.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    // Storybook's, of the last message.
    bool step();
    bool rewind();
    [[nodiscard]] std::optional<Story> story() const;

Q_SIGNALS:
    void requestSeen(const flashcall::sandbox::RequestSeen &request);
    void handset(const flashcall::sandbox::HandsetEvent &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flashcall::sandbox
