// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace flashcall::sandbox {

class HttpBackend;

struct HttpRequest
{
    QByteArray method;
    QByteArray path; // percent-decoded, without the query
    QByteArray key;  // X-Authorization-Key
    QByteArray authorization;
    QByteArray body; // of a POST
};

// Status 0: the connection is closed without a word.
struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; // JSON, or meant to be
};

// HTTP/1.1 on 127.0.0.1, one request a connection, a thread a connection, everything bounded.
// What is no request for it (foreign Host, oversized, no length …) never reaches the handler.
class HttpServer
{
public:
    // One client, as the handler sees it.
    class Client
    {
    public:
        Client() = default;
        virtual ~Client() = default;
        Client(const Client &) = delete;
        Client &operator=(const Client &) = delete;
        // Waits until `left` gives no more than zero; it is asked again several times a second.
        // False as soon as the client has left or the server stops.
        [[nodiscard]] virtual bool hold(const std::function<std::chrono::nanoseconds()> &left) = 0;
    };
    using Handler = std::function<HttpReply(const HttpRequest &, Client &)>; // on any thread

    enum class Problem { PortTaken, CannotListen };

    explicit HttpServer(Handler handler);
    ~HttpServer(); // stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // Once. Port 0: any free one. The port it listens on.
    Result<quint16, Problem> listen(quint16 port);
    // Closes every connection and returns when no handler runs any more.
    void stop();

private:
    std::unique_ptr<HttpBackend> d;
};

} // namespace flashcall::sandbox
