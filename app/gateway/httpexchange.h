// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/reply.h"
#include "app/gateway/authorization.h"
#include "app/gateway/client.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

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

// One request and its answer through QNetworkAccessManager, by the rules of reliability.md: sent
// once, no redirect followed, no TLS error overlooked, the body capped, an absolute deadline: all
// that ends a head without end, of which Qt says nothing before it is whole.
// Destroying it aborts.
//
// A manager for each exchange, made when it starts: so no connection is kept that Qt could find
// closed and send a second time on, a TLS session is never another's, and cutting one off
// disturbs no other. Qt cannot repeat the request either, as its body cannot be rewound.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    // Nothing happens before the event loop runs. `clock` must live longer.
    HttpExchange(HttpCall call, const Clock &clock, QObject *parent);
    ~HttpExchange() override;

    void cancel();
    [[nodiscard]] const Exchange &record() const { return m_record; }
    // After ended(): why there is no whole answer, or nullopt where there is one.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    // The answer as it came, the key not replaced: for the codec alone.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QByteArray &retryAfter() const { return m_retryAfter; }

Q_SIGNALS:
    void requestSent();
    void ended(); // once

private:
    enum class BodyEnd { ByLength, ByChunks, ByClose };
    enum class Release { Leave, Abort };

    void start();
    void onStarted();
    [[nodiscard]] QNetworkRequest networkRequest();
    void onEncrypted();
    void onRequestSent();
    void onMetaData();
    void readLength();
    void judge();
    void onReadyRead();
    void onFinished();
    void onTick();
    void scheduleTick();
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool hasLeft() const;
    [[nodiscard]] bool isWhole(QNetworkReply::NetworkError error) const;
    void recordReply();
    void stop(replies::Reason whenLeft, replies::Reason whenNot);
    void end(std::optional<Failure> failure);
    void release(Release how);

    HttpCall m_call;
    const Clock &m_clock;
    Instant m_deadline;
    QTimer m_timer;
    QNetworkAccessManager *m_manager = nullptr; // child
    QNetworkReply *m_reply = nullptr;           // child of the manager
    BodyDevice *m_upload = nullptr;             // child of the manager
    bool m_proxied = false;
    bool m_mayHaveLeft = false; // where there is no body to tell
    int m_timesSent = 0;
    bool m_ended = false;
    int m_status = 0; // 0 before the head of the answer is whole
    BodyEnd m_bodyEnd = BodyEnd::ByClose;
    qint64 m_length = 0; // ByLength
    QByteArray m_body;
    QByteArray m_retryAfter;
    Exchange m_record;
    std::optional<Failure> m_failure;
};

} // namespace flashcall
