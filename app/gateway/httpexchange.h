// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/reply.h"
#include "app/gateway/authorization.h"
#include "app/gateway/client.h"
#include "app/gateway/httpreader.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

class QHostInfo;

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

// One request and its answer on a connection of its own, by the rules of reliability.md: written
// once, no redirect followed, no TLS error overlooked, the reply capped, an absolute deadline.
// Destroying it aborts.
//
// This speaks HTTP/1.1 on a socket and leaves QNetworkAccessManager aside, which sends a request
// again when a connection breaks. Where that is prevented (a body that cannot be rewound), Qt
// 6.4.2 reported error 205 in 41 of 60 whole answers whose body ended with the connection: calls
// that were placed and accepted. Here the one write() below is all that can ever leave.
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
    [[nodiscard]] const HttpReader &answer() const { return m_reader; }

Q_SIGNALS:
    void requestSent();
    void ended(); // once

private:
    void start();
    [[nodiscard]] bool isProxied() const;
    void onResolved(const QHostInfo &info);
    void connectNext();
    void onConnected();
    void onEncrypted();
    void writeRequest();
    [[nodiscard]] QByteArray head();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void onTick();
    void scheduleTick();
    [[nodiscard]] bool isEncrypted() const;
    // Ends by what the reader says, where it has come to an end.
    void judge();
    void stop(replies::Reason whenLeft, replies::Reason whenNot);
    void end(std::optional<Failure> failure);

    HttpCall m_call;
    const Clock &m_clock;
    Instant m_deadline;
    QTimer m_timer;
    QSslSocket m_socket;
    QStringList m_targets; // addresses not tried yet
    QTimer m_attempt;
    bool m_connected = false;
    // The line between "not sent" and "unknown": set before the first byte is handed out.
    bool m_hasLeft = false;
    bool m_ended = false;
    HttpReader m_reader;
    Exchange m_record;
    std::optional<Failure> m_failure;
};

} // namespace flashcall
