// SPDX-License-Identifier: MIT
#include "app/session/desk.h"

namespace flashcall {

Desk::Desk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_connection(sandboxConnection())
{}

Desk::~Desk()
{
    // The session first: it sends through the gateway, and may tell us of its end.
    m_watch.reset();
    m_session.reset();
}

void Desk::hold(const Connection &connection, Hold why)
{
    m_connection = connection;
    m_hold = why;
    m_gateway = nullptr;
    Q_EMIT connectionChanged();
}

void Desk::use(const Connection &connection, const Secret &key)
{
    m_hold = Hold::Starting;
    m_connection = connection;
    m_gateway = connection.baseUrl.isEmpty()
                    ? nullptr
                    : std::shared_ptr<Gateway>(m_parts.makeGateway(connection, key));
    Q_EMIT connectionChanged();
}

bool Desk::send(const Request &request, const QString &previousCaseId)
{
    if (!ready() || (m_session && m_session->running())) {
        return false;
    }
    m_watch.reset();
    m_session.reset();
    m_caseGateway = m_gateway;
    m_caseConnection = m_connection;
    SessionRules rules;
    rules.attempts = m_connection.attempts;
    rules.match = {m_connection.acceptLastDigits, m_connection.lastDigitsFrom};
    m_session = std::make_unique<Session>(
        Session::Parts{*m_caseGateway, m_parts.journal(), m_parts.clock}, rules);
    m_watch = std::make_unique<StatusWatch>(*m_caseGateway, m_parts.clock, StatusWatch::Pace{});
    connect(m_session.get(), &Session::changed, this, &Desk::onSessionChanged);
    connect(m_watch.get(), &StatusWatch::changed, this, &Desk::caseChanged);
    Q_EMIT caseReplaced();
    m_session->start(request, m_connection, m_parts.agent, previousCaseId);
    return true;
}

bool Desk::clear()
{
    if (m_session && m_session->running()) {
        return false;
    }
    m_watch.reset();
    m_session.reset();
    Q_EMIT caseReplaced();
    return true;
}

void Desk::onSessionChanged()
{
    if (const auto *waiting = m_session->as<Waiting>()) {
        m_watch->follow(waiting->accepted.messageId);
    }
    Q_EMIT caseChanged();
}

} // namespace flashcall
