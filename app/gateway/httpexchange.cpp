// SPDX-License-Identifier: MIT
#include "app/gateway/httpexchange.h"

#include "app/gateway/bodydevice.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <algorithm>
#include <memory>

namespace flashcall {

using replies::FailureClass;
using replies::Reason;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestTick{500}; // a machine that slept is noticed this soon
constexpr int maxShownHeaders = 64;
constexpr qsizetype maxShownHeader = 1024;
constexpr qint64 readBuffer = 64 * 1024; // what Qt may hold that was not yet counted here

// What the system says, except for this machine itself: a request in plain text to a loopback
// address must not travel to a proxy.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QHostAddress address(query.peerHostName());
        if (address.isLoopback()) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

// Why a connection was never made or was lost before the request left.
Reason whyNotSent(QNetworkReply::NetworkError error, bool encrypted)
{
    constexpr std::pair<QNetworkReply::NetworkError, Reason> reasons[] = {
        {QNetworkReply::HostNotFoundError, Reason::NameNotFound},
        {QNetworkReply::ConnectionRefusedError, Reason::ConnectionRefused},
        {QNetworkReply::SslHandshakeFailedError, Reason::TlsFailed},
        {QNetworkReply::ProxyConnectionRefusedError, Reason::ProxyFailed},
        {QNetworkReply::ProxyConnectionClosedError, Reason::ProxyFailed},
        {QNetworkReply::ProxyNotFoundError, Reason::ProxyFailed},
        {QNetworkReply::ProxyTimeoutError, Reason::ProxyFailed},
        {QNetworkReply::ProxyAuthenticationRequiredError, Reason::ProxyFailed},
        {QNetworkReply::UnknownProxyError, Reason::ProxyFailed},
    };
    for (const auto &[candidate, reason] : reasons) {
        if (candidate == error) {
            return reason;
        }
    }
    // A server that hangs up on the handshake is told apart from other losses by that alone.
    return encrypted && error == QNetworkReply::RemoteHostClosedError ? Reason::TlsFailed
                                                                      : Reason::NoConnection;
}

// Whether Qt's error only repeats the status of an answer that came whole.
bool onlyRepeatsStatus(QNetworkReply::NetworkError error, int httpStatus)
{
    if (error == QNetworkReply::NoError) {
        return true;
    }
    return httpStatus >= 400 && error >= QNetworkReply::ContentAccessDenied &&
           error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
}

} // namespace

HttpExchange::HttpExchange(HttpCall call, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_clock(clock)
    , m_deadline(clock.now() + m_call.limit)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::onTick);
    start();
    scheduleTick();
}

HttpExchange::~HttpExchange()
{
    m_ended = true;
    end({});
}

// A manager for this one request: no connection is kept that Qt could find closed and send a
// second time on, and no other request is disturbed when this one is cut off.
void HttpExchange::start()
{
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxyFactory(new ProxyFactory); // owned by the manager
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setAutoDeleteReplies(false);
    m_upload = new BodyDevice(m_call.body, m_manager);

    m_record.method = m_call.method;
    m_record.url = m_call.url;
    m_record.requestBody = m_call.body;
    m_record.started = m_clock.now();
    m_reply = m_manager->sendCustomRequest(networkRequest(), m_call.method, m_upload);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_reply->setReadBufferSize(readBuffer);
}

QNetworkRequest HttpExchange::networkRequest()
{
    QNetworkRequest request(m_call.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);

    const auto add = [&](const QByteArray &name, const QByteArray &value, const QByteArray &shown) {
        request.setRawHeader(name, value);
        m_record.requestHeaders.append({name, shown});
    };
    const auto addPlain = [&](const QByteArray &name, const QByteArray &value) {
        add(name, value, value);
    };
    addPlain("User-Agent", "flashcall-console/" FCC_VERSION);
    addPlain("Accept", "application/json");
    // Nothing is unpacked: a small reply cannot grow past the cap on its way in.
    addPlain("Accept-Encoding", "identity");
    add(m_call.authorization.name(), m_call.authorization.value(),
        m_call.authorization.shownValue());
    if (!m_call.body.isEmpty()) {
        addPlain("Content-Type", "application/json");
    }
    addPlain("Content-Length", QByteArray::number(m_call.body.size()));
    return request;
}

void HttpExchange::cancel()
{
    stop(Reason::Cancelled, Reason::CancelledBeforeSending);
}

void HttpExchange::onRequestSent()
{
    ++m_timesSent;
    if (m_timesSent > 1) {
        // Must not happen; should a Qt do it all the same, the second is cut off and told.
        stop(Reason::SentTwice, Reason::SentTwice);
        return;
    }
    m_record.sent = m_clock.now();
    Q_EMIT requestSent();
}

void HttpExchange::onMetaData()
{
    if (!m_record.firstByte) {
        m_record.firstByte = m_clock.now();
    }
    const QByteArray length = m_reply->rawHeader("Content-Length");
    if (length.size() > 18 || length.toLongLong() > maxReplyBytes) {
        stop(Reason::ReplyTooLarge, Reason::ReplyTooLarge);
    }
}

void HttpExchange::onReadyRead()
{
    if (!m_record.firstByte) {
        m_record.firstByte = m_clock.now();
    }
    m_body += m_reply->read(maxReplyBytes + 1 - m_body.size());
    if (m_body.size() > maxReplyBytes) {
        m_body.truncate(maxReplyBytes);
        stop(Reason::ReplyTooLarge, Reason::ReplyTooLarge);
    }
}

void HttpExchange::onFinished()
{
    onReadyRead(); // what is left
    if (m_ended) {
        return;
    }
    if (isWhole()) {
        end(std::nullopt);
    } else {
        end(brokenOff());
    }
}

// Whether any part of the request may have reached the server. A body that nobody asked for is
// still here; one that was asked for may be on its way, even where Qt did not say so.
bool HttpExchange::hasLeft() const
{
    return m_timesSent > 0 || (m_upload != nullptr && m_upload->wasRead());
}

bool HttpExchange::isWhole() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !hasLeft() || !onlyRepeatsStatus(m_reply->error(), status)) {
        return false;
    }
    bool counted = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&counted);
    return !counted || length == m_body.size();
}

Failure HttpExchange::brokenOff() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool encrypted = m_call.url.scheme() == QLatin1String("https");
    Failure failure;
    failure.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!hasLeft()) {
        failure.kind = FailureClass::NotSent;
        failure.reason = whyNotSent(error, encrypted);
        return failure;
    }
    failure.kind = FailureClass::Unknown;
    failure.reason = Reason::ConnectionLost;
    if (error == QNetworkReply::ContentReSendError) {
        failure.reason = Reason::ResendPrevented;
    } else if (error == QNetworkReply::ProtocolFailure) {
        failure.reason = Reason::NotJson;
    } else if (error == QNetworkReply::ProxyAuthenticationRequiredError) {
        failure.reason = Reason::HttpStatus; // 407 from the server itself
    }
    return failure;
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

void HttpExchange::recordHeaders()
{
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        if (m_record.replyHeaders.size() >= maxShownHeaders) {
            break;
        }
        m_record.replyHeaders.append({m_call.authorization.hidden(name.left(maxShownHeader)),
                                      m_call.authorization.hidden(value.left(maxShownHeader))});
    }
}

void HttpExchange::stop(Reason whenLeft, Reason whenNot)
{
    if (m_ended) {
        return;
    }
    Failure failure;
    failure.kind = hasLeft() ? FailureClass::Unknown : FailureClass::NotSent;
    failure.reason = hasLeft() ? whenLeft : whenNot;
    failure.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    end(failure);
}

void HttpExchange::end(std::optional<Failure> failure)
{
    const bool tell = !m_ended;
    m_ended = true;
    m_timer.stop();
    if (m_reply == nullptr) {
        return;
    }
    m_upload->seal();
    m_record.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_retryAfter = m_reply->rawHeader("Retry-After");
    recordHeaders();
    m_record.replyBody = m_call.authorization.hidden(m_body);
    m_record.finished = m_clock.now();
    m_failure = std::move(failure);
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    // Not at once: this may run inside one of the reply's own signals. Should no event loop come
    // round to it, the manager still goes with its parent.
    m_manager->deleteLater();
    m_manager = nullptr;
    m_reply = nullptr;
    m_upload = nullptr;
    if (tell) {
        Q_EMIT ended();
    }
}

} // namespace flashcall
