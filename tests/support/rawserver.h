// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QUrl>

#include <atomic>
#include <list>
#include <mutex>
#include <optional>
#include <thread>

class QSslSocket;

namespace flashcall::test {

// What the server does with one request: read until, write, end.
struct Fault
{
    enum class Until {
        Accepted,  // nothing is read, over TLS not even the handshake
        Handshake, // TLS is up (http: like Accepted)
        FirstByte,
        Head,  // to the empty line
        Whole, // the body as well
        Unread // the whole request is waiting in the socket and is never read (http only)
    };
    enum class End {
        Close,   // in good order
        Cut,     // the connection goes without TLS's own farewell (http: like Close)
        Reset,   // RST
        Silence, // holds the connection until the client leaves
        Keep,    // waits for the next request
        Drip,    // a byte of `filler` every few milliseconds until the client leaves
        Flood,   // `filler` as fast as it goes until the client leaves
    };
    Until until = Until::Whole;
    QByteArray reply;
    End end = End::Close;
    QByteArray filler = QByteArrayLiteral(" ");
};

// Identity of a TLS server.
struct TlsIdentity
{
    QList<QSslCertificate> chain; // leaf first
    QSslKey key;
};

// An HTTP server of plain sockets that breaks on order, on threads of its own, and counts what it
// saw: the judge of how often something was sent.
class RawServer
{
public:
    explicit RawServer(std::optional<TlsIdentity> tls = {});
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const; // "http://127.0.0.1:PORT"

    // For the requests that come from now on, by method. Both answer 200 "{}" at first.
    void onPost(const Fault &fault);
    void onGet(const Fault &fault);

    struct Seen
    {
        int posts = 0; // request lines begun, whole or not
        int gets = 0;
        int others = 0; // neither: garbage, CONNECT …
        int connections = 0;
        QList<QByteArray> requests; // as far as read
    };
    [[nodiscard]] Seen seen() const;
    void forget();
    // Connections broken so far (Silence, Drip and Flood: since they began). Keep breaks none.
    [[nodiscard]] int acted() const { return m_acted; }

private:
    struct Worker
    {
        std::thread thread;
        std::atomic<bool> done = false;
    };

    void acceptLoop();
    void reap(bool all);
    void serve(int descriptor);
    bool serveOne(QSslSocket &socket, int descriptor, int round);
    [[nodiscard]] Fault faultFor(const QByteArray &begun) const;
    bool readUntil(QSslSocket &socket, Fault::Until until, QByteArray *request);
    [[nodiscard]] bool waitUnread(int descriptor);
    void countLine(const QByteArray &request);
    bool finish(QSslSocket &socket, int descriptor, const Fault &fault, int round);
    [[nodiscard]] bool isUp(QSslSocket &socket) const;

    std::optional<TlsIdentity> m_tls;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_acted = 0;
    std::atomic<int> m_round = 0; // forget() begins one: what was accepted before does not count
    mutable std::mutex m_mutex;   // of what follows
    Fault m_onPost;
    Fault m_onGet;
    Seen m_seen;
    std::list<Worker> m_workers; // the accepting thread's alone, until it has ended
    std::thread m_acceptor;      // last: it uses the others
};

// A whole answer. The framing of the body: by length, in chunks, or to the end of the connection.
enum class Framing { Length, Chunked, UntilClose };
[[nodiscard]] QByteArray httpReply(int status, const QByteArray &body,
                                   Framing framing = Framing::Length,
                                   const QByteArray &extraHeaders = {});

} // namespace flashcall::test
