// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/reply.h"
#include "app/gateway/authorization.h"
#include "app/gateway/client.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace flashcall {

class BodyDevice;

// What is sent: one request to one URL.
struct HttpCall
{
    QByteArray method; // "POST" or "GET"
    QUrl url;
    QByteArray body; // empty with GET
    Authorization authorization;
    std::chrono::milliseconds limit{0}; // absolute, from the start
};

// One request and its answer, by the rules of reliability.md: sent once, no redirect followed,
// no TLS error overlooked, the reply capped, an absolute deadline. Destroying it aborts.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    HttpExchange(HttpCall call, const Clock &clock, QObject *parent);
    ~HttpExchange() override;

    void cancel();
    [[nodiscard]] const Exchange &record() const { return m_record; }
    // After ended(): why there is no whole answer, or nullopt where record() holds one.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    // The body as it came, the key not replaced: for the codec alone.
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QByteArray &retryAfter() const { return m_retryAfter; }

Q_SIGNALS:
    void requestSent();
    void ended(); // once; never from the constructor

private:
    [[nodiscard]] QNetworkRequest networkRequest();
    void start();
    void onRequestSent();
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void onTick();
    void scheduleTick();
    [[nodiscard]] bool hasLeft() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] Failure brokenOff() const;
    void recordHeaders();
    void stop(replies::Reason whenLeft, replies::Reason whenNot);
    void end(std::optional<Failure> failure);

    HttpCall m_call;
    const Clock &m_clock;
    Instant m_deadline;
    QTimer m_timer;
    QNetworkAccessManager *m_manager = nullptr; // child
    QNetworkReply *m_reply = nullptr;           // child of the manager
    BodyDevice *m_upload = nullptr;             // child of the manager
    int m_timesSent = 0;
    bool m_ended = false;
    QByteArray m_body;
    QByteArray m_retryAfter;
    Exchange m_record;
    std::optional<Failure> m_failure;
};

} // namespace flashcall
