// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/request.h"
#include "app/gateway/client.h"
#include "support/rawserver.h"

#include <QByteArray>
#include <QMetaEnum>
#include <QObject>
#include <QSignalSpy>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <utility>

// What the tests of the gateway send and are answered, in one place. The documents' numbers.
namespace flashcall::test {

inline PhoneNumber documentNumber()
{
    return PhoneNumber::parse(QStringLiteral("+380936670003"), {}).value();
}

// The documents' first example: a flash call alone.
inline Request flashCallRequest()
{
    return {documentNumber(),
            QStringLiteral("YourApp"),
            {},
            {{FlashCallContent{QStringLiteral("+380123456789")}, std::chrono::seconds(60), {}}},
            {},
            {}};
}

inline QByteArray acceptedBody()
{
    return R"({"messagelistId": 123456,
 "messages": [{"messageId": "abc123def456", "status": "accepted",
               "callerId": "+380123456789", "pattern": "***456789",
               "to": "+380936670003", "ttl": 60}]})";
}

inline Connection connectionTo(const QUrl &url)
{
    Connection connection;
    connection.id = QStringLiteral("under-test");
    connection.baseUrl = url;
    return connection;
}

inline Secret testKey()
{
    return Secret("sentinel-key-5f1c");
}

// Watches one send from its start: how often it told what, and the answer at the time.
class Probe : public QObject
{
public:
    explicit Probe(std::unique_ptr<SendHandle> handle)
        : m_handle(std::move(handle))
    {
        connect(m_handle.get(), &SendHandle::requestSent, this, [this] { ++timesSent; });
        connect(m_handle.get(), &SendHandle::finished, this, [this] { ++timesFinished; });
    }

    // Until finished(), at most twenty seconds: far beyond any deadline of a test.
    [[nodiscard]] bool wait() { return waitFor(20'000); }
    [[nodiscard]] bool waitFor(int milliseconds)
    {
        QSignalSpy finished(m_handle.get(), &SendHandle::finished);
        return isFinished() || finished.wait(milliseconds);
    }
    [[nodiscard]] bool isFinished() const { return timesFinished > 0; }
    [[nodiscard]] bool isAccepted() const { return m_handle->result().has_value(); }
    [[nodiscard]] const Accepted &accepted() const { return m_handle->result().value(); }
    [[nodiscard]] const Failure &failure() const { return m_handle->result().error(); }
    [[nodiscard]] SendHandle &handle() { return *m_handle; }
    void drop() { m_handle.reset(); }

    int timesSent = 0;
    int timesFinished = 0;

private:
    std::unique_ptr<SendHandle> m_handle;
};

// "accepted", or the class and the reason of the failure: "Unknown ConnectionLost".
inline QString outcomeOf(const Probe &probe)
{
    if (probe.isAccepted()) {
        return QStringLiteral("accepted");
    }
    const auto name = [](auto value) {
        return QString::fromLatin1(
            QMetaEnum::fromType<decltype(value)>().valueToKey(static_cast<int>(value)));
    };
    return name(probe.failure().kind) + QLatin1Char(' ') + name(probe.failure().reason);
}

} // namespace flashcall::test
