// SPDX-License-Identifier: MIT
#include "app/session/sandboxmark.h"

#include "app/session/desk.h"

#include <algorithm>

namespace flashcall {

bool isFromSandbox(const Exchange &exchange)
{
    return std::any_of(
        exchange.replyHeaders.begin(), exchange.replyHeaders.end(), [](const auto &header) {
            return header.first.compare("X-Flashcall-Sandbox", Qt::CaseInsensitive) == 0;
        });
}

SandboxMark::SandboxMark(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_connectionId(desk.connection().id)
{
    connect(&desk, &Desk::caseChanged, this, &SandboxMark::onCase);
    connect(&desk, &Desk::connectionChanged, this, &SandboxMark::onConnection);
}

void SandboxMark::onCase()
{
    const Connection &used = m_desk.caseConnection();
    if (m_set || m_desk.current() == nullptr || used.isSandbox() ||
        used.id != m_desk.connection().id || !isFromSandbox(m_desk.current()->exchange())) {
        return;
    }
    m_set = true;
    Q_EMIT changed();
}

void SandboxMark::onConnection()
{
    if (m_desk.connection().id == m_connectionId) {
        return;
    }
    m_connectionId = m_desk.connection().id;
    if (m_set) {
        m_set = false;
        Q_EMIT changed();
    }
}

} // namespace flashcall
