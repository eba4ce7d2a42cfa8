// SPDX-License-Identifier: MIT
#include "app/session/connectiontest.h"

#include <QUuid>

#include <utility>

namespace flashcall {

namespace {

TestOutcome refusedOutcome(const Failure &failure)
{
    switch (failure.httpStatus) {
    case 401:
    case 403:
        return TestOutcome::KeyRefused;
    case 429:
        return TestOutcome::TooMany;
    default: // default: any other status; a service that speaks of the message has let us in
        break;
    }
    const bool speaks = !failure.code.isEmpty() || !failure.message.isEmpty();
    return speaks ? TestOutcome::KeyAccepted : TestOutcome::BadAddress;
}

TestOutcome outcomeOf(replies::Reason reason)
{
    switch (reason) {
    case replies::Reason::NoKey:
        return TestOutcome::NoKey;
    case replies::Reason::BadUrl:
    case replies::Reason::InsecureUrl:
    case replies::Reason::Redirected:
        return TestOutcome::BadAddress;
    case replies::Reason::NameNotFound:
    case replies::Reason::ConnectionRefused:
    case replies::Reason::NoConnection:
    case replies::Reason::ProxyFailed:
        return TestOutcome::NotReachable;
    case replies::Reason::TlsFailed:
        return TestOutcome::TlsFailed;
    case replies::Reason::TimedOut:
    case replies::Reason::ConnectionLost:
    case replies::Reason::ResendPrevented:
    case replies::Reason::Cancelled:
    case replies::Reason::CancelledBeforeSending:
    case replies::Reason::ProgramEnded:
        return TestOutcome::NoAnswer;
    case replies::Reason::JournalNotWritable:
    case replies::Reason::DiskAlmostFull:
    case replies::Reason::KeptBack:
    case replies::Reason::MessageRejected:
    case replies::Reason::MessageFailed:
    case replies::Reason::HttpStatus:
    case replies::Reason::SentTwice:
    case replies::Reason::ReplyTooLarge:
    case replies::Reason::NotJson:
    case replies::Reason::DuplicateField:
    case replies::Reason::TooDeep:
    case replies::Reason::FieldTooLong:
    case replies::Reason::BadField:
    case replies::Reason::NoMessage:
    case replies::Reason::NoMessageId:
    case replies::Reason::NoStatus:
    case replies::Reason::RecipientDiffers:
        return TestOutcome::Strange;
    }
    return TestOutcome::Strange;
}

} // namespace

TestResult judgeTest(const Result<Status, Failure> &answer)
{
    if (answer) {
        return {TestOutcome::KeyAccepted, {}};
    }
    const Failure &failure = answer.error();
    return {failure.kind == replies::FailureClass::Refused ? refusedOutcome(failure)
                                                           : outcomeOf(failure.reason),
            failure};
}

ConnectionTest::ConnectionTest(Desk::MakeGateway makeGateway, QObject *parent)
    : QObject(parent)
    , m_makeGateway(std::move(makeGateway))
{}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const Connection &connection, const Secret &key)
{
    stop();
    m_gateway = m_makeGateway(connection, key);
    // An id that no service has given.
    m_handle = m_gateway->status(QUuid::createUuid().toString(QUuid::WithoutBraces));
    connect(m_handle.get(), &StatusHandle::finished, this, [this] {
        const TestResult result = judgeTest(m_handle->result());
        // The handle is the one that speaks: it goes when it has spoken.
        m_handle.release()->deleteLater();
        Q_EMIT finished(result);
    });
}

void ConnectionTest::stop()
{
    m_handle.reset();
    m_gateway.reset();
}

} // namespace flashcall
