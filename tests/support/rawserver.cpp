// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace flashcall::test {

namespace {

constexpr int slice = 10; // milliseconds between looks at whether to stop
constexpr int patience = 10'000;

bool flush(QSslSocket &socket)
{
    while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(patience)) {
            return false;
        }
    }
    return true;
}

void resetOnClose(int descriptor)
{
    const linger now{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

// -1 where the head is not whole yet.
qsizetype sizeOfRequest(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0) {
        return -1;
    }
    const QByteArray name = "\r\ncontent-length:";
    const QByteArray lower = request.left(head).toLower() + "\r\n";
    const qsizetype at = lower.indexOf(name);
    const qsizetype from = at + name.size();
    const qsizetype length =
        at < 0 ? 0 : lower.sliced(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
    return head + 4 + length;
}

} // namespace

RawServer::RawServer(std::optional<TlsIdentity> tls)
    : m_tls(std::move(tls))
{
    m_onPost.reply = m_onGet.reply = httpReply(200, "{}");
    m_onGet.end = Fault::End::Keep;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 128) != 0 ||
        ::getsockname(m_listener, generic, &size) != 0) {
        qFatal("no loopback port to listen on");
    }
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptLoop(); });
}

RawServer::~RawServer()
{
    m_stop = true;
    m_acceptor.join();
    reap(true);
    ::close(m_listener);
}

QUrl RawServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void RawServer::onPost(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_onPost = fault;
}

void RawServer::onGet(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_onGet = fault;
}

RawServer::Seen RawServer::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

void RawServer::forget()
{
    const std::lock_guard lock(m_mutex);
    m_seen = {};
    ++m_round;
    m_acted = 0;
}

void RawServer::acceptLoop()
{
    while (!m_stop) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, slice) <= 0) {
            continue;
        }
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0) {
            continue;
        }
        reap(false);
        Worker &worker = m_workers.emplace_back();
        worker.thread = std::thread([this, &worker, descriptor] {
            serve(descriptor);
            worker.done = true;
        });
    }
}

void RawServer::reap(bool all)
{
    for (auto worker = m_workers.begin(); worker != m_workers.end();) {
        if (all || worker->done) {
            worker->thread.join();
            worker = m_workers.erase(worker);
        } else {
            ++worker;
        }
    }
}

bool RawServer::isUp(QSslSocket &socket) const
{
    return !m_stop && socket.state() == QAbstractSocket::ConnectedState;
}

void RawServer::serve(int descriptor)
{
    Fault atFirst;
    int round = 0;
    {
        const std::lock_guard lock(m_mutex);
        ++m_seen.connections;
        atFirst = m_onPost;
        round = m_round;
    }
    QSslSocket socket;
    socket.setSocketDescriptor(descriptor);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (atFirst.until == Fault::Until::Accepted) {
        finish(socket, descriptor, atFirst, round);
        return;
    }
    if (atFirst.until == Fault::Until::Unread) {
        if (waitUnread(descriptor)) {
            finish(socket, descriptor, atFirst, round);
        }
        return;
    }
    if (m_tls) {
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setLocalCertificateChain(m_tls->chain);
        configuration.setPrivateKey(m_tls->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(configuration);
        socket.startServerEncryption();
        if (!socket.waitForEncrypted(patience)) {
            return;
        }
    }
    if (atFirst.until == Fault::Until::Handshake) {
        finish(socket, descriptor, atFirst, round);
        return;
    }
    while (isUp(socket) && serveOne(socket, descriptor, round)) {}
}

bool RawServer::serveOne(QSslSocket &socket, int descriptor, int round)
{
    QByteArray request;
    if (!readUntil(socket, Fault::Until::FirstByte, &request)) {
        return false;
    }
    countLine(request);
    const Fault fault = faultFor(request);
    const bool asFar = readUntil(socket, fault.until, &request);
    {
        const std::lock_guard lock(m_mutex);
        m_seen.requests.append(request);
    }
    return asFar && finish(socket, descriptor, fault, round);
}

Fault RawServer::faultFor(const QByteArray &begun) const
{
    const std::lock_guard lock(m_mutex);
    return begun.startsWith('G') ? m_onGet : m_onPost;
}

void RawServer::countLine(const QByteArray &request)
{
    const std::lock_guard lock(m_mutex);
    if (request.startsWith('P')) {
        ++m_seen.posts;
    } else if (request.startsWith('G')) {
        ++m_seen.gets;
    } else {
        ++m_seen.others;
    }
}

bool RawServer::readUntil(QSslSocket &socket, Fault::Until until, QByteArray *request)
{
    const auto isEnough = [&] {
        if (until == Fault::Until::FirstByte) {
            return !request->isEmpty();
        }
        const qsizetype size = sizeOfRequest(*request);
        return size >= 0 && (until == Fault::Until::Head || request->size() >= size);
    };
    while (!isEnough()) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(slice) && !isUp(socket)) {
            return false;
        }
        *request += socket.readAll();
    }
    return true;
}

bool RawServer::waitUnread(int descriptor)
{
    QByteArray seen(64 * 1024, '\0');
    const auto start = std::chrono::steady_clock::now();
    while (!m_stop && std::chrono::steady_clock::now() - start < std::chrono::seconds(10)) {
        pollfd waiting{descriptor, POLLIN, 0};
        ::poll(&waiting, 1, slice);
        const ssize_t count = ::recv(descriptor, seen.data(), static_cast<size_t>(seen.size()),
                                     MSG_PEEK | MSG_DONTWAIT);
        if (count == 0) {
            return false;
        }
        const QByteArray request = seen.left(count);
        const qsizetype size = sizeOfRequest(request);
        if (size >= 0 && request.size() >= size) {
            countLine(request);
            return true;
        }
    }
    return false;
}

bool RawServer::finish(QSslSocket &socket, int descriptor, const Fault &fault, int round)
{
    socket.write(fault.reply);
    if (!flush(socket)) {
        return false;
    }
    if (fault.end == Fault::End::Keep) {
        return true;
    }
    if (round == m_round) {
        ++m_acted;
    }
    switch (fault.end) {
    case Fault::End::Keep:
        break;
    case Fault::End::Close:
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForDisconnected(patience);
        }
        return false;
    case Fault::End::Cut:
        ::shutdown(descriptor, SHUT_RDWR);
        socket.abort();
        return false;
    case Fault::End::Reset:
        resetOnClose(descriptor);
        socket.abort();
        return false;
    case Fault::End::Silence:
        while (isUp(socket)) {
            socket.waitForReadyRead(slice);
            socket.readAll();
        }
        return false;
    case Fault::End::Drip:
        while (isUp(socket) && socket.write(fault.filler) > 0) {
            socket.flush();
            socket.waitForReadyRead(slice);
        }
        return false;
    case Fault::End::Flood:
        while (isUp(socket) && socket.write(fault.filler) > 0 && flush(socket)) {}
        return false;
    }
    return false;
}

QByteArray httpReply(int status, const QByteArray &body, Framing framing,
                     const QByteArray &extraHeaders)
{
    QByteArray reply = "HTTP/1.1 " + QByteArray::number(status) +
                       " Status\r\nContent-Type: application/json\r\n" + extraHeaders;
    switch (framing) {
    case Framing::Length:
        return reply + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    case Framing::UntilClose:
        return reply + "Connection: close\r\n\r\n" + body;
    case Framing::Chunked:
        break;
    }
    reply += "Transfer-Encoding: chunked\r\n\r\n";
    constexpr qsizetype chunk = 48; // several chunks even for a short body
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray part = body.sliced(at, std::min(chunk, body.size() - at));
        reply += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return reply + "0\r\n\r\n";
}

} // namespace flashcall::test
