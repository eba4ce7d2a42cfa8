// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/client.h"

#include <QList>
#include <QMetaObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace flashcall::test {

// A POST that goes as the test says. As for the real one, finished() is queued.
class ScriptedSend final : public SendHandle
{
    Q_OBJECT
public:
    // Cancelled before the last byte is out it never left; after that nobody can know.
    void cancel() override
    {
        ++m_cancels;
        using namespace replies;
        if (m_sent) {
            finish(Unexpected{Failure{FailureClass::Unknown, Reason::Cancelled}});
        } else {
            finish(Unexpected{Failure{FailureClass::NotSent, Reason::CancelledBeforeSending}});
        }
    }
    [[nodiscard]] const Result<Accepted, Failure> &result() const override { return *m_result; }
    [[nodiscard]] const Exchange &exchange() const override { return m_exchange; }

    void markSent()
    {
        m_sent = true;
        Q_EMIT requestSent();
    }
    // The first result stands.
    void finish(Result<Accepted, Failure> result)
    {
        if (m_result) {
            return;
        }
        m_result = std::move(result);
        m_exchange.method = "POST";
        m_exchange.httpStatus = m_result->has_value() ? 200 : 0;
        QMetaObject::invokeMethod(this, &ScriptedSend::finished, Qt::QueuedConnection);
    }
    [[nodiscard]] int cancels() const { return m_cancels; }
    // What is recorded as having gone over the wire.
    void record(const Exchange &exchange) { m_exchange = exchange; }

private:
    bool m_sent = false;
    int m_cancels = 0;
    std::optional<Result<Accepted, Failure>> m_result;
    Exchange m_exchange;
};

class ScriptedStatus final : public StatusHandle
{
    Q_OBJECT
public:
    [[nodiscard]] const Result<Status, Failure> &result() const override { return *m_result; }
    [[nodiscard]] const Exchange &exchange() const override { return m_exchange; }
    void finish(Result<Status, Failure> result)
    {
        m_result = std::move(result);
        m_exchange.method = "GET";
        QMetaObject::invokeMethod(this, &ScriptedStatus::finished, Qt::QueuedConnection);
    }

private:
    std::optional<Result<Status, Failure>> m_result;
    Exchange m_exchange;
};

// Counts what it is asked for and hands out what the test then ends as it likes.
class ScriptedGateway final : public Gateway
{
public:
    [[nodiscard]] std::unique_ptr<SendHandle> send(const Request &request) override
    {
        m_requests.append(request);
        auto handle = std::make_unique<ScriptedSend>();
        m_send = handle.get();
        return handle;
    }
    [[nodiscard]] std::unique_ptr<StatusHandle> status(const QString &messageId) override
    {
        m_asked.append(messageId);
        auto handle = std::make_unique<ScriptedStatus>();
        m_status = handle.get();
        return handle;
    }

    [[nodiscard]] int sends() const { return int(m_requests.size()); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    // The last POST, as long as its owner keeps it.
    [[nodiscard]] ScriptedSend *lastSend() const { return m_send; }
    [[nodiscard]] const QList<QString> &statusAsked() const { return m_asked; }
    [[nodiscard]] ScriptedStatus *lastStatus() const { return m_status; }

private:
    QList<Request> m_requests;
    QList<QString> m_asked;
    QPointer<ScriptedSend> m_send;
    QPointer<ScriptedStatus> m_status;
};

} // namespace flashcall::test
