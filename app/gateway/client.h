// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/connection.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/gateway/exchange.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace flashcall {

// One POST under way. finished() comes once, queued even for an immediate failure. Deleting the
// handle before that aborts without a signal; cancel() aborts with one. Owned by the caller.
class SendHandle : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;
    // Valid after finished().
    [[nodiscard]] virtual const Result<Accepted, Failure> &result() const = 0;
    [[nodiscard]] virtual const Exchange &exchange() const = 0;

Q_SIGNALS:
    void requestSent(); // the last byte of the request was handed to the socket
    void finished();
};

class StatusHandle : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual const Result<Status, Failure> &result() const = 0;
    [[nodiscard]] virtual const Exchange &exchange() const = 0;

Q_SIGNALS:
    void finished();
};

// Where a session sends. Tests put a scripted one in its place.
class Gateway
{
public:
    Gateway() = default;
    virtual ~Gateway() = default;
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    // At most one POST a call, whatever happens (reliability.md, "One click"). The handle has
    // no parent: the caller owns it.
    [[nodiscard]] virtual std::unique_ptr<SendHandle> send(const Request &request) = 0;
    [[nodiscard]] virtual std::unique_ptr<StatusHandle> status(const QString &messageId) = 0;
};

// The real one, through QNetworkAccessManager: one manager for each exchange, made when it starts,
// so that no connection is used twice and nothing is shared.
class GatewayClient final : public Gateway
{
public:
    struct Limits
    {
        std::chrono::milliseconds reply{30'000}; // absolute, from the start of the exchange
        std::chrono::milliseconds status{10'000};
    };

    GatewayClient(Connection connection, Secret key, const Clock &clock, Limits limits);
    GatewayClient(Connection connection, Secret key, const Clock &clock);
    ~GatewayClient() override;

    [[nodiscard]] std::unique_ptr<SendHandle> send(const Request &request) override;
    [[nodiscard]] std::unique_ptr<StatusHandle> status(const QString &messageId) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flashcall
