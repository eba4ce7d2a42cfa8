// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/reply.h"
#include "app/core/result.h"
#include "app/session/desk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace flashcall {

namespace outcomes {
Q_NAMESPACE
// What a status request for a message that nobody sent says of a connection.
enum class TestOutcome {
    KeyAccepted, // the service answered, and knew no such message
    KeyRefused,  // 401 or 403
    NoKey,
    BadAddress, // an answer, but not this service's: the path of the address is wrong
    NotReachable,
    TlsFailed, // who answers could not prove who it is
    NoAnswer,  // connected, and no whole answer came
    TooMany,   // 429: the key was not judged
    Strange,   // an answer that this service would not give
};
Q_ENUM_NS(TestOutcome)
} // namespace outcomes
using outcomes::TestOutcome;

struct TestResult
{
    TestOutcome outcome = TestOutcome::Strange;
    std::optional<Failure> failure;
};

[[nodiscard]] TestResult judgeTest(const Result<Status, Failure> &answer);

// Tries a connection and its key: one GET, never a call.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTest(Desk::MakeGateway makeGateway, QObject *parent = nullptr);
    ~ConnectionTest() override;

    // Ends one that runs, without a word.
    void start(const Connection &connection, const Secret &key);
    void stop();

Q_SIGNALS:
    void finished(const flashcall::TestResult &result);

private:
    Desk::MakeGateway m_makeGateway;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<StatusHandle> m_handle;
};

} // namespace flashcall
