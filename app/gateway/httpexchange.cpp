// SPDX-License-Identifier: MIT
#include "app/gateway/httpexchange.h"

#include "app/gateway/neterrors.h"

#include <algorithm>
#include <utility>

namespace flashcall {

using replies::FailureClass;
using replies::Reason;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestTick{500}; // a machine that slept is noticed this soon
constexpr int maxShownHeaders = 64;
constexpr qsizetype maxShownHeader = 1024;

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
    release();
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
    auto wire = std::make_unique<Wire>(
        Wire::Order{networkRequest(), m_call.method, m_call.body, m_gate, maxReplyBytes + 1});
    connect(wire.get(), &Wire::begun, this, &HttpExchange::onBegun);
    connect(wire.get(), &Wire::connecting, this, [this] {
        if (!m_record.connecting) {
            m_record.connecting = m_clock.now();
        }
    });
    connect(wire.get(), &Wire::encrypted, this, &HttpExchange::onEncrypted);
    connect(wire.get(), &Wire::peerRefused, this,
            [this] { stop(Reason::TlsFailed, Reason::TlsFailed); });
    connect(wire.get(), &Wire::sent, this, &HttpExchange::onSent);
    connect(wire.get(), &Wire::headCame, this, &HttpExchange::onHead);
    connect(wire.get(), &Wire::bodyCame, this, &HttpExchange::onBody);
    connect(wire.get(), &Wire::finished, this, &HttpExchange::onFinished);
    m_wire = wire.get();
    m_thread = new WireThread(std::move(wire));
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

// What a thread told before it was released may still come: nothing counts after the end.
void HttpExchange::onBegun(bool proxied)
{
    m_proxied = proxied;
    m_record.proxied = proxied;
    m_mayHaveLeft = !isEncrypted();
}

void HttpExchange::onEncrypted()
{
    if (!m_ended) {
        m_mayHaveLeft = true;
        m_record.encrypted = m_clock.now();
    }
}

void HttpExchange::onSent(int times)
{
    if (m_ended) {
        return;
    }
    m_timesSent = times;
    if (times > 1) {
        stop(Reason::SentTwice, Reason::SentTwice);
        return;
    }
    m_record.sent = m_clock.now();
    Q_EMIT requestSent();
}

void HttpExchange::onHead(const WireHead &head)
{
    if (m_ended) {
        return;
    }
    m_status = head.status;
    m_record.firstByte = m_clock.now();
    recordReply(head);
    readLength(head);
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
void HttpExchange::readLength(const WireHead &head)
{
    constexpr qsizetype mostDigits = 18;                        // fits 64 bits
    if (m_status < 200 || m_status == 204 || m_status == 304) { // never with a body
        m_bodyEnd = BodyEnd::ByLength;
        return;
    }
    if (head.has("Transfer-Encoding")) {
        m_bodyEnd = BodyEnd::ByChunks;
        return;
    }
    if (!head.has("Content-Length")) {
        return;
    }
    m_bodyEnd = BodyEnd::ByLength;
    const QList<QByteArray> lengths = head.value("Content-Length").split(',');
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

void HttpExchange::onBody(const QByteArray &bytes)
{
    if (m_ended) {
        return;
    }
    m_body += bytes;
    if (m_body.size() > maxReplyBytes) {
        m_body.truncate(maxReplyBytes);
        stop(Reason::ReplyTooLarge, Reason::NoConnection);
    } else {
        judge();
    }
}

void HttpExchange::onFinished(QNetworkReply::NetworkError error)
{
    if (m_ended) {
        return;
    }
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
    return m_timesSent > 0 || m_status != 0 || m_gate->wasRead() ||
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

void HttpExchange::recordReply(const WireHead &head)
{
    m_retryAfter = head.value("Retry-After");
    const auto shown =
        head.headers.first(std::min<qsizetype>(head.headers.size(), maxShownHeaders));
    for (const auto &[name, value] : shown) {
        m_record.replyHeaders.append({m_call.authorization.hidden(name.left(maxShownHeader)),
                                      m_call.authorization.hidden(value.left(maxShownHeader))});
    }
}

void HttpExchange::stop(Reason whenLeft, Reason whenNot)
{
    if (m_ended) {
        return;
    }
    m_gate->seal(); // first: what has not left by now never will
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
    release();
    Q_EMIT ended();
}

void HttpExchange::release()
{
    m_timer.stop();
    m_gate->seal();
    if (m_thread != nullptr) {
        disconnect(m_wire, nullptr, this, nullptr);
        m_thread->quit();
        m_thread = nullptr;
        m_wire = nullptr;
    }
}

} // namespace flashcall
