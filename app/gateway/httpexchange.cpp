// SPDX-License-Identifier: MIT
#include "app/gateway/httpexchange.h"

#include "app/gateway/bodydevice.h"
#include "app/gateway/farewell.h"
#include "app/gateway/neterrors.h"
#include "app/gateway/peername.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
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

constexpr milliseconds longestTick{500}; // a machine that slept is noticed this soon
constexpr qint64 readBuffer = 64 * 1024; // what Qt may hold that was not yet counted here
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

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

HttpExchange::HttpExchange(HttpCall call, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_clock(clock)
    , m_deadline(clock.now() + m_call.limit)
{
    m_record.method = m_call.method;
    m_record.url = m_call.url;
    m_record.requestBody = m_call.body;
    m_record.started = m_clock.now();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::onTick);
    scheduleTick();
    // Not before the caller has connected to ended().
    QMetaObject::invokeMethod(this, &HttpExchange::start, Qt::QueuedConnection);
}

HttpExchange::~HttpExchange()
{
    release(Release::Abort);
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
    const QNetworkProxy proxy = proxyFor(m_call.url);
    m_proxied = proxy.type() != QNetworkProxy::NoProxy;
    m_record.proxied = m_proxied;
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxy(proxy);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setAutoDeleteReplies(false);
    m_upload = new BodyDevice(m_call.body, m_manager);
    // With a GET too: a body, be it empty, that cannot be rewound keeps Qt from repeating it.
    m_reply = m_manager->sendCustomRequest(networkRequest(), m_call.method, m_upload);
    QMetaObject::invokeMethod(this, &HttpExchange::onStarted, Qt::QueuedConnection);
    m_mayHaveLeft = !isEncrypted();
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        if (!m_record.connecting) {
            m_record.connecting = m_clock.now();
        }
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::onEncrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

void HttpExchange::onStarted()
{
    if (m_ended) {
        return;
    }
    m_reply->setReadBufferSize(readBuffer); // Qt forgets one that is set before
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
    addPlain("Host", m_call.url.authority(QUrl::FullyEncoded).toLatin1());
    addPlain("User-Agent", "flashcall-console/" FCC_VERSION);
    addPlain("Accept", "application/json");
    // Nothing is unpacked: a small reply cannot grow past the cap on its way in.
    addPlain("Accept-Encoding", "identity");
    addPlain("Accept-Language", "*"); // else Qt tells the machine's
    addPlain("Connection", "close");
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

// Qt's network thread waits for this slot: where it stops, the request is not sent.
void HttpExchange::onEncrypted()
{
    if (!namesHost(m_reply->sslConfiguration().peerCertificate(),
                   m_call.url.host(QUrl::FullyEncoded))) {
        stop(Reason::TlsFailed, Reason::TlsFailed);
    } else {
        m_mayHaveLeft = true;
        m_record.encrypted = m_clock.now();
    }
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
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_status != 0) {
        return;
    }
    m_status = status;
    m_record.firstByte = m_clock.now();
    recordReply();
    readLength();
    judge();
}

// Ends as soon as a length is reached: what the connection does from there on changes nothing.
void HttpExchange::judge()
{
    if (!m_ended && m_bodyEnd == BodyEnd::ByLength && m_body.size() >= m_length) {
        m_body.truncate(m_length);
        end(std::nullopt);
    }
}

// How the body ends. Qt goes by the first Content-Length; here all of them must agree (RFC 9112,
// section 6.3).
void HttpExchange::readLength()
{
    constexpr qsizetype mostDigits = 18;                        // fits 64 bits
    if (m_status < 200 || m_status == 204 || m_status == 304) { // never with a body
        m_bodyEnd = BodyEnd::ByLength;
        return;
    }
    if (m_reply->hasRawHeader("Transfer-Encoding")) {
        m_bodyEnd = BodyEnd::ByChunks;
        return;
    }
    if (!m_reply->hasRawHeader("Content-Length")) {
        return;
    }
    m_bodyEnd = BodyEnd::ByLength;
    const QList<QByteArray> lengths = m_reply->rawHeader("Content-Length").split(',');
    const QByteArray length = lengths.constFirst().trimmed();
    const bool agreed = std::all_of(lengths.begin(), lengths.end(), [&](const QByteArray &other) {
        return other.trimmed() == length;
    });
    if (!agreed || length.isEmpty() || !std::all_of(length.begin(), length.end(), isDigit)) {
        stop(Reason::NotJson, Reason::NoConnection);
        return;
    }
    m_length = length.size() > mostDigits ? maxReplyBytes + 1 : length.toLongLong();
    if (m_length > maxReplyBytes) {
        stop(Reason::ReplyTooLarge, Reason::NoConnection);
    }
}

void HttpExchange::onReadyRead()
{
    onMetaData(); // whichever is told first
    if (m_ended || m_status == 0) {
        return;
    }
    m_body += m_reply->read(maxReplyBytes + 1 - m_body.size());
    if (m_body.size() > maxReplyBytes) {
        m_body.truncate(maxReplyBytes);
        stop(Reason::ReplyTooLarge, Reason::NoConnection);
    } else {
        judge();
    }
}

void HttpExchange::onFinished()
{
    onReadyRead(); // what is left
    if (m_ended) {
        return;
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    m_mayHaveLeft = m_mayHaveLeft && error != QNetworkReply::ConnectionRefusedError;
    if (isWhole(error)) {
        end(std::nullopt);
    } else {
        stop(whyUnknown(error), whyNotSent(error, isEncrypted(), m_proxied));
    }
}

// Whether any part of the request may have reached the server. A body that nobody asked for is
// still here; one that was asked for may be on its way, even where Qt did not say so. Of a request
// without a body Qt never says so: once there is a connection, it counts as gone.
bool HttpExchange::hasLeft() const
{
    return m_timesSent > 0 || m_status != 0 || (m_upload != nullptr && m_upload->wasRead()) ||
           (m_call.body.isEmpty() && m_mayHaveLeft);
}

bool HttpExchange::isWhole(QNetworkReply::NetworkError error) const
{
    switch (m_bodyEnd) {
    case BodyEnd::ByLength: // judged before
        return false;
    case BodyEnd::ByChunks:
        return onlyRepeatsStatus(error, m_status);
    case BodyEnd::ByClose:
        // Qt 6.4 now and then takes the end that belongs to the answer for a loss and would send
        // again: error 205, but with every byte delivered before (49 of 49). Whether the JSON is
        // whole is found by reading it.
        return m_status != 0 &&
               (onlyRepeatsStatus(error, m_status) || error == QNetworkReply::ContentReSendError ||
                error == QNetworkReply::RemoteHostClosedError);
    }
    return false;
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

void HttpExchange::recordReply()
{
    m_retryAfter = m_reply->rawHeader("Retry-After");
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] :
         headers.first(std::min<qsizetype>(headers.size(), maxShownHeaders))) {
        m_record.replyHeaders.append({m_call.authorization.hidden(name.left(maxShownHeader)),
                                      m_call.authorization.hidden(value.left(maxShownHeader))});
    }
}

void HttpExchange::stop(Reason whenLeft, Reason whenNot)
{
    Failure failure;
    failure.kind = hasLeft() ? FailureClass::Unknown : FailureClass::NotSent;
    failure.reason = hasLeft() ? whenLeft : whenNot;
    failure.httpStatus = m_status;
    end(failure);
}

void HttpExchange::end(std::optional<Failure> failure)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_failure = std::move(failure);
    m_record.httpStatus = m_status;
    m_record.replyBody = m_call.authorization.hidden(m_body);
    m_record.finished = m_clock.now();
    release(m_failure ? Release::Abort : Release::Leave);
    Q_EMIT ended();
}

// Where the answer is whole, the reply may come to its own end before it is deleted: Qt complains
// of an abort beside an error.
void HttpExchange::release(Release how)
{
    m_timer.stop();
    if (m_manager == nullptr) {
        return;
    }
    m_upload->seal();
    disconnect(m_reply, nullptr, this, nullptr);
    if (how == Release::Abort && m_reply->error() == QNetworkReply::NoError) {
        m_reply->abort();
    }
    // Not at once: this may run inside one of the reply's own signals. A network thread that may
    // still be reading is waited for elsewhere; else, should no event loop come round to it, the
    // manager still goes with its parent.
    if (how == Release::Abort) {
        Farewell::to(m_manager);
    } else {
        m_manager->deleteLater();
    }
    m_manager = nullptr;
    m_reply = nullptr;
    m_upload = nullptr;
}

} // namespace flashcall
