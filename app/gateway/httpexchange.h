// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/reply.h"
#include "app/gateway/authorization.h"
#include "app/gateway/client.h"
#include "app/gateway/wire.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace flashcall {

// What is sent: one request to one URL.
struct HttpCall
{
    QByteArray method; // "POST" or "GET"
    QUrl url;
    QByteArray body; // empty with GET
    Authorization authorization;
    std::chrono::milliseconds limit{0}; // absolute, from the start
};

// One request and its answer, judged by the rules of reliability.md: sent once, no redirect
// followed, no TLS error overlooked, the body capped, an absolute deadline: all that ends a head
// without end, of which Qt says nothing before it is whole. Destroying it aborts, and waits for
// nothing: Qt's part of the work is a Wire in a thread of its own.
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

    void start();
    [[nodiscard]] QNetworkRequest networkRequest();
    void onBegun(bool proxied);
    void onEncrypted();
    void onSent(int times);
    void onHead(const WireHead &head);
    void readLength(const WireHead &head);
    void onBody(const QByteArray &bytes);
    void judge();
    void onFinished(QNetworkReply::NetworkError error);
    void onTick();
    void scheduleTick();
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool hasLeft() const;
    [[nodiscard]] bool isWhole(QNetworkReply::NetworkError error) const;
    void recordReply(const WireHead &head);
    void stop(replies::Reason whenLeft, replies::Reason whenNot);
    void end(std::optional<Failure> failure);
    void release();

    HttpCall m_call;
    const Clock &m_clock;
    Instant m_deadline;
    QTimer m_timer;
    std::shared_ptr<BodyGate> m_gate = std::make_shared<BodyGate>();
    WireThread *m_thread = nullptr; // deletes itself
    const Wire *m_wire = nullptr;   // lives there
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
