// SPDX-License-Identifier: MIT
#include "app/gateway/httpexchange.h"

#include "app/gateway/peername.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace flashcall {

using replies::FailureClass;
using replies::Reason;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestTick{500};      // a machine that slept is noticed this soon
constexpr milliseconds longestAttempt{3'000}; // for an address that others follow
constexpr qint64 readBuffer = 64 * 1024; // what the socket may hold that was not yet counted here
constexpr int maxShownHeaders = 64;
constexpr qsizetype maxShownHeader = 1024;

// What the system says, except for this machine itself: a request in plain text to a loopback
// address must not travel to a proxy.
QNetworkProxy proxyFor(const QUrl &url)
{
    const QNetworkProxy direct(QNetworkProxy::NoProxy);
    if (QHostAddress(url.host()).isLoopback()) {
        return direct;
    }
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (QNetworkProxy proxy : proxies) {
        if (proxy.type() == QNetworkProxy::HttpCachingProxy) {
            proxy.setType(QNetworkProxy::HttpProxy); // a tunnel: the same proxy, by CONNECT
        }
        if (proxy.type() == QNetworkProxy::HttpProxy ||
            proxy.type() == QNetworkProxy::Socks5Proxy || proxy.type() == QNetworkProxy::NoProxy) {
            return proxy;
        }
    }
    return direct;
}

// Why a connection was never made, or was lost before the request left.
Reason whyNotSent(QAbstractSocket::SocketError error, bool connected, bool proxied)
{
    constexpr std::pair<QAbstractSocket::SocketError, Reason> reasons[] = {
        {QAbstractSocket::HostNotFoundError, Reason::NameNotFound},
        {QAbstractSocket::ConnectionRefusedError, Reason::ConnectionRefused},
        {QAbstractSocket::SslHandshakeFailedError, Reason::TlsFailed},
        {QAbstractSocket::SslInternalError, Reason::TlsFailed},
        {QAbstractSocket::SslInvalidUserDataError, Reason::TlsFailed},
        {QAbstractSocket::ProxyAuthenticationRequiredError, Reason::ProxyFailed},
        {QAbstractSocket::ProxyConnectionRefusedError, Reason::ProxyFailed},
        {QAbstractSocket::ProxyConnectionClosedError, Reason::ProxyFailed},
        {QAbstractSocket::ProxyConnectionTimeoutError, Reason::ProxyFailed},
        {QAbstractSocket::ProxyNotFoundError, Reason::ProxyFailed},
        {QAbstractSocket::ProxyProtocolError, Reason::ProxyFailed},
    };
    for (const auto &[candidate, reason] : reasons) {
        if (candidate == error) {
            return reason;
        }
    }
    if (connected) { // and not encrypted: the server hung up on the handshake
        return Reason::TlsFailed;
    }
    // A proxy that refuses reports a variety of other errors.
    return proxied ? Reason::ProxyFailed : Reason::NoConnection;
}

} // namespace

HttpExchange::HttpExchange(HttpCall call, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_clock(clock)
    , m_deadline(clock.now() + m_call.limit)
    , m_reader(maxReplyBytes)
{
    m_record.method = m_call.method;
    m_record.url = m_call.url;
    m_record.requestBody = m_call.body;
    m_record.started = m_clock.now();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::onTick);
    m_attempt.setSingleShot(true);
    connect(&m_attempt, &QTimer::timeout, this, &HttpExchange::connectNext);
    scheduleTick();
    // A connection can fail at once: not before the caller has connected to ended().
    QMetaObject::invokeMethod(this, &HttpExchange::start, Qt::QueuedConnection);
}

HttpExchange::~HttpExchange()
{
    disconnect(&m_socket, nullptr, this, nullptr);
    m_socket.abort();
}

bool HttpExchange::isEncrypted() const
{
    return m_call.url.scheme() == QLatin1String("https");
}

void HttpExchange::start()
{
    if (m_ended) {
        return;
    }
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpExchange::onReadyRead);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpExchange::onError);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpExchange::onDisconnected);
    connect(&m_socket, &QSslSocket::connected, this, &HttpExchange::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::onEncrypted);
    m_socket.setReadBufferSize(readBuffer);
    m_socket.setProxy(proxyFor(m_call.url));
    // Never anything but the default on errors: sslErrors() stays unconnected, and so every one
    // of them ends the handshake.
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    const QString host = m_call.url.host(QUrl::FullyEncoded);
    if (isProxied() || !QHostAddress(host).isNull()) {
        m_targets = {host};
        connectNext();
    } else {
        QHostInfo::lookupHost(host, this, &HttpExchange::onResolved);
    }
}

bool HttpExchange::isProxied() const
{
    return m_socket.proxy().type() != QNetworkProxy::NoProxy;
}

void HttpExchange::onResolved(const QHostInfo &info)
{
    if (m_ended) {
        return;
    }
    for (const QHostAddress &address : info.addresses()) {
        m_targets.append(address.toString());
    }
    if (m_targets.isEmpty()) {
        stop(Reason::NameNotFound, Reason::NameNotFound);
    } else {
        connectNext();
    }
}

// QAbstractSocket by itself would give the first of several addresses half a minute: on a network
// whose IPv6 leads nowhere, all the time there is.
void HttpExchange::connectNext()
{
    if (m_ended || m_connected || m_targets.isEmpty()) {
        return;
    }
    const QString target = m_targets.takeFirst();
    m_socket.abort();
    if (!m_targets.isEmpty()) {
        m_attempt.start(longestAttempt);
    }
    if (isEncrypted()) {
        m_socket.connectToHostEncrypted(target, static_cast<quint16>(m_call.url.port(443)),
                                        m_call.url.host(QUrl::FullyEncoded));
    } else {
        m_socket.connectToHost(target, static_cast<quint16>(m_call.url.port(80)));
    }
}

void HttpExchange::onConnected()
{
    m_connected = true;
    m_attempt.stop();
    // Nagle's wait would hold the request back behind the handshake's last message (40 ms).
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!isEncrypted()) {
        writeRequest();
    }
}

void HttpExchange::onEncrypted()
{
    if (namesHost(m_socket.peerCertificate(), m_call.url.host(QUrl::FullyEncoded))) {
        writeRequest();
    } else {
        stop(Reason::TlsFailed, Reason::TlsFailed);
    }
}

QByteArray HttpExchange::head()
{
    QByteArray text =
        m_call.method + ' ' + m_call.url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &value, const QByteArray &shown) {
        text += name + ": " + value + "\r\n";
        m_record.requestHeaders.append({name, shown});
    };
    const auto addPlain = [&](const QByteArray &name, const QByteArray &value) {
        add(name, value, value);
    };
    addPlain("Host", m_call.url.authority(QUrl::FullyEncoded).toLatin1());
    addPlain("User-Agent", "flashcall-console/" FCC_VERSION);
    addPlain("Accept", "application/json");
    // Nothing is unpacked here: a small reply cannot grow past the cap on its way in.
    addPlain("Accept-Encoding", "identity");
    addPlain("Connection", "close");
    add(m_call.authorization.name(), m_call.authorization.value(),
        m_call.authorization.shownValue());
    if (!m_call.body.isEmpty()) {
        addPlain("Content-Type", "application/json");
        addPlain("Content-Length", QByteArray::number(m_call.body.size()));
    }
    return text + "\r\n";
}

void HttpExchange::writeRequest()
{
    if (m_ended || m_hasLeft) {
        return;
    }
    const QByteArray request = head() + m_call.body;
    m_hasLeft = true;
    m_socket.write(request);
    m_socket.flush();
    m_record.sent = m_clock.now();
    Q_EMIT requestSent();
}

void HttpExchange::cancel()
{
    stop(Reason::Cancelled, Reason::CancelledBeforeSending);
}

void HttpExchange::onReadyRead()
{
    // A server that speaks first is read once the request is out.
    if (m_ended || !m_hasLeft) {
        return;
    }
    if (!m_record.firstByte) {
        m_record.firstByte = m_clock.now();
    }
    while (!m_ended && m_socket.bytesAvailable() > 0) {
        m_reader.feed(m_socket.read(readBuffer));
        judge();
    }
}

void HttpExchange::judge()
{
    switch (m_reader.state()) {
    case HttpReader::State::Head:
    case HttpReader::State::Body:
        return;
    case HttpReader::State::Whole:
        end(std::nullopt);
        return;
    case HttpReader::State::Broken:
        stop(Reason::NotJson, Reason::NoConnection);
        return;
    case HttpReader::State::TooLarge:
        stop(Reason::ReplyTooLarge, Reason::NoConnection);
        return;
    }
}

void HttpExchange::onError(QAbstractSocket::SocketError error)
{
    if (m_hasLeft) {
        onDisconnected();
    } else if (!m_connected && !m_targets.isEmpty()) {
        // Not at once: the socket is still at work on its error.
        QMetaObject::invokeMethod(this, &HttpExchange::connectNext, Qt::QueuedConnection);
    } else {
        stop(Reason::ConnectionLost, whyNotSent(error, m_connected, isProxied()));
    }
}

void HttpExchange::onDisconnected()
{
    onReadyRead();                 // what came before the end
    if (m_ended || !m_connected) { // an attempt given up is no end
        return;
    }
    m_reader.end();
    if (m_reader.state() == HttpReader::State::Whole) {
        end(std::nullopt);
    } else {
        stop(Reason::ConnectionLost, Reason::NoConnection);
    }
}

void HttpExchange::onTick()
{
    if (m_clock.now() >= m_deadline) {
        stop(Reason::TimedOut, Reason::NoConnection);
    } else {
        scheduleTick();
    }
}

void HttpExchange::scheduleTick()
{
    // Rounded up, so that the last tick does not come a moment too early.
    const auto left = duration_cast<milliseconds>(m_deadline - m_clock.now()) + milliseconds(1);
    m_timer.start(std::clamp(left, milliseconds(1), longestTick));
}

void HttpExchange::stop(Reason whenLeft, Reason whenNot)
{
    Failure failure;
    failure.kind = m_hasLeft ? FailureClass::Unknown : FailureClass::NotSent;
    failure.reason = m_hasLeft ? whenLeft : whenNot;
    failure.httpStatus = m_reader.status();
    end(failure);
}

void HttpExchange::end(std::optional<Failure> failure)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_timer.stop();
    m_attempt.stop();
    disconnect(&m_socket, nullptr, this, nullptr);
    if (failure) {
        m_socket.abort();
    } else {
        m_socket.disconnectFromHost();
    }
    m_failure = std::move(failure);
    m_record.httpStatus = m_reader.status();
    m_record.replyBody = m_call.authorization.hidden(m_reader.body());
    for (const auto &[name, value] : m_reader.headers().first(
             std::min<qsizetype>(m_reader.headers().size(), maxShownHeaders))) {
        m_record.replyHeaders.append({m_call.authorization.hidden(name.left(maxShownHeader)),
                                      m_call.authorization.hidden(value.left(maxShownHeader))});
    }
    m_record.finished = m_clock.now();
    Q_EMIT ended();
}

} // namespace flashcall
