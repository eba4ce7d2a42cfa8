// SPDX-License-Identifier: MIT
#include "app/gateway/client.h"

#include "app/gateway/authorization.h"
#include "app/gateway/codec.h"
#include "app/gateway/httpexchange.h"

#include <QMetaObject>

#include <functional>
#include <utility>

namespace flashcall {

using replies::FailureClass;
using replies::Reason;

namespace {

Failure notSent(Reason reason)
{
    Failure failure;
    failure.kind = FailureClass::NotSent;
    failure.reason = reason;
    return failure;
}

// The server's words may repeat the key they complain of.
Failure withoutKey(Failure failure, const Authorization &authorization)
{
    failure.code = authorization.hidden(failure.code);
    failure.message = authorization.hidden(failure.message);
    failure.field = authorization.hidden(failure.field);
    return failure;
}

// What both handles are: an answer that comes once, later, from an exchange or at once.
// `Base` is the interface, `Value` what a good answer holds.
template <class Base, class Value>
class Handle : public Base
{
public:
    [[nodiscard]] const Result<Value, Failure> &result() const override { return m_result; }
    [[nodiscard]] const Exchange &exchange() const override { return m_record; }

    void failLater(const Failure &failure) { finishLater(Unexpected{failure}); }

protected:
    using Decode = std::function<Result<Value, Failure>(const HttpExchange &)>;

    void run(HttpCall call, const Clock &clock, Decode decode)
    {
        const Authorization authorization = call.authorization;
        m_exchange = new HttpExchange(std::move(call), clock, this);
        QObject::connect(m_exchange, &HttpExchange::ended, this, [this, authorization, decode] {
            m_record = m_exchange->record();
            Result<Value, Failure> result =
                m_exchange->failure() ? Unexpected{*m_exchange->failure()} : decode(*m_exchange);
            if (!result) {
                result = Unexpected{withoutKey(result.error(), authorization)};
            }
            finishLater(std::move(result));
        });
    }

    void finishLater(Result<Value, Failure> result)
    {
        m_result = std::move(result);
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT this->finished(); }, Qt::QueuedConnection);
    }

    HttpExchange *m_exchange = nullptr; // child

private:
    Result<Value, Failure> m_result = Unexpected{Failure{}};
    Exchange m_record;
};

class SendCall final : public Handle<SendHandle, Accepted>
{
public:
    void start(HttpCall call, const Clock &clock, const Request &request)
    {
        run(std::move(call), clock, [request, &clock](const HttpExchange &exchange) {
            return codec::decodeReply(exchange.status(), exchange.retryAfter(), exchange.body(),
                                      request, clock.wall());
        });
        // Queued like finished(): whoever deletes the handle in a slot does not do so inside one
        // of the network reply's own signals.
        connect(m_exchange, &HttpExchange::requestSent, this, &SendHandle::requestSent,
                Qt::QueuedConnection);
    }

    void cancel() override
    {
        if (m_exchange != nullptr) {
            m_exchange->cancel();
        }
    }
};

class StatusCall final : public Handle<StatusHandle, Status>
{
public:
    void start(HttpCall call, const Clock &clock, const QString &messageId)
    {
        run(std::move(call), clock,
            [messageId, &clock](const HttpExchange &exchange) -> Result<Status, Failure> {
                auto status = codec::decodeStatus(exchange.status(), exchange.retryAfter(),
                                                  exchange.body(), clock.wall());
                if (status && status->messageId != messageId) { // of another message
                    Failure failure;
                    failure.reason = Reason::BadField;
                    failure.httpStatus = exchange.status();
                    failure.field = QStringLiteral("messageId");
                    return Unexpected{failure};
                }
                return status;
            });
    }
};

// base + path, whether or not the base ends in a slash. `path` is percent-encoded.
QUrl joined(const QUrl &base, const QString &path)
{
    QString start = base.path(QUrl::FullyEncoded);
    while (start.endsWith(QLatin1Char('/'))) {
        start.chop(1);
    }
    QUrl url = base;
    url.setPath(start + path, QUrl::TolerantMode);
    return url;
}

std::optional<Reason> problemOf(const QUrl &base)
{
    switch (checkBaseUrl(base)) {
    case UrlProblem::None:
        return std::nullopt;
    case UrlProblem::InsecureHttp:
        return Reason::InsecureUrl;
    case UrlProblem::NotAUrl:
    case UrlProblem::HasCredentials:
    case UrlProblem::HasQuery:
        return Reason::BadUrl;
    }
    return Reason::BadUrl;
}

// A message id goes into the path: one that would change the path is none.
bool isUsableId(const QString &messageId)
{
    return !messageId.isEmpty() && messageId != QLatin1String(".") &&
           messageId != QLatin1String("..");
}

} // namespace

class GatewayClient::Private
{
public:
    // Everything but method, path and body; or why nothing can be sent.
    [[nodiscard]] Result<HttpCall, Reason> call(const QString &path) const
    {
        if (const auto problem = problemOf(connection.baseUrl)) {
            return Unexpected{*problem};
        }
        auto authorization = Authorization::make(connection, key);
        if (!authorization) {
            return Unexpected{Reason::NoKey};
        }
        return HttpCall{{}, joined(connection.baseUrl, path), {}, *std::move(authorization), {}};
    }

    Connection connection;
    Secret key;
    const Clock &clock;
    Limits limits;
};

GatewayClient::GatewayClient(Connection connection, Secret key, const Clock &clock, Limits limits)
    : d(std::make_unique<Private>(Private{std::move(connection), std::move(key), clock, limits}))
{}

GatewayClient::GatewayClient(Connection connection, Secret key, const Clock &clock)
    : GatewayClient(std::move(connection), std::move(key), clock, Limits{})
{}

GatewayClient::~GatewayClient() = default;

std::unique_ptr<SendHandle> GatewayClient::send(const Request &request)
{
    auto handle = std::make_unique<SendCall>();
    auto call = d->call(QStringLiteral("/bat/messagelist"));
    if (!call) {
        handle->failLater(notSent(call.error()));
        return handle;
    }
    call->method = "POST";
    call->body = codec::encode(request, d->connection.numberStyle);
    call->limit = d->limits.reply;
    handle->start(std::move(call).value(), d->clock, request);
    return handle;
}

std::unique_ptr<StatusHandle> GatewayClient::status(const QString &messageId)
{
    auto handle = std::make_unique<StatusCall>();
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(messageId));
    auto call = d->call(QLatin1String("/bat/message/") + segment);
    if (!call || !isUsableId(messageId)) {
        handle->failLater(notSent(call ? Reason::BadUrl : call.error()));
        return handle;
    }
    call->method = "GET";
    call->limit = d->limits.status;
    handle->start(std::move(call).value(), d->clock, messageId);
    return handle;
}

} // namespace flashcall
