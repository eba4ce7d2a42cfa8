// SPDX-License-Identifier: MIT
#include "app/cli/statusrun.h"

#include "app/cli/sendtexts.h"

#include <ostream>

namespace flashcall::cli {

namespace {

Exit exitOf(const Status &status)
{
    switch (status.delivery) {
    case replies::Delivery::Undeliverable:
    case replies::Delivery::PermanentError:
        return Exit::No;
    case replies::Delivery::Scheduled:
    case replies::Delivery::Processing:
    case replies::Delivery::Delivered:
    case replies::Delivery::NotUsed:
    case replies::Delivery::Other:
        break;
    }
    return Exit::Yes;
}

Exit exitOf(const Failure &failure)
{
    switch (failure.kind) {
    case replies::FailureClass::NotSent:
        return Exit::NotSent;
    case replies::FailureClass::Rejected:
        return Exit::No;
    case replies::FailureClass::Refused:
        return Exit::Refused;
    case replies::FailureClass::Unknown:
        return Exit::Unknown;
    }
    return Exit::Unknown;
}

} // namespace

StatusRun::StatusRun(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

StatusRun::~StatusRun() = default;

void StatusRun::start(const QString &messageId)
{
    m_handle = m_parts.gateway.status(messageId);
    connect(m_handle.get(), &StatusHandle::finished, this, &StatusRun::onFinished);
}

void StatusRun::onFinished()
{
    Events events(m_parts.out, m_parts.clock);
    const auto &result = m_handle->result();
    if (result) {
        events.printStatus(*result);
        Q_EMIT finished(exitOf(*result));
        return;
    }
    events.printFailure(result.error());
    m_parts.err << texts::failure(result.error()).toStdString() << '\n';
    Q_EMIT finished(exitOf(result.error()));
}

} // namespace flashcall::cli
