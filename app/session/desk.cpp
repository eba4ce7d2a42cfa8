// SPDX-License-Identifier: MIT
#include "app/session/desk.h"

namespace flashcall {

namespace {

// Under a case that was sent elsewhere: a session that waits asks nothing of its gateway.
class NoGateway final : public Gateway
{
public:
    std::unique_ptr<SendHandle> send(const Request &) override { return nullptr; }
    std::unique_ptr<StatusHandle> status(const QString &) override { return nullptr; }
};

} // namespace

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

GuardVerdict Desk::judge(const Request &request, const QString &replacing) const
{
    return judgeSend(request, m_connection, m_parts.agent, m_parts.journal(), replacing);
}

bool Desk::send(const Request &request, const QString &previousCaseId, const QString &agreedCase)
{
    if (!ready() || (m_session && m_session->running())) {
        return false;
    }
    const Agreement agreed{agreedCase};
    if (!allows(judge(request), agreed)) {
        return false;
    }
    begin(m_gateway, m_connection);
    Q_EMIT caseReplaced();
    m_session->start(request, m_connection, m_parts.agent, previousCaseId, agreed);
    return true;
}

bool Desk::adopt(const LeftCase &left)
{
    if ((m_session && m_session->running()) || m_parts.clock.now() >= left.window.deadline) {
        return false;
    }
    // A message must not be asked for where it was not sent, nor with another key.
    const bool here =
        ready() && left.connectionId == m_connection.id && left.connectionName == m_connection.name;
    begin(here ? m_gateway : std::make_shared<NoGateway>(),
          here ? m_connection : connectionOf(left));
    if (!here) {
        m_watch.reset();
    }
    Q_EMIT caseReplaced();
    return m_session->resume(left) || !clear();
}

Connection Desk::connectionOf(const LeftCase &left) const
{
    auto found = m_parts.findConnection ? m_parts.findConnection(left.connectionId)
                                        : std::optional<Connection>();
    if (!found) {
        found.emplace();
        found->id = left.connectionId;
        found->blind = true;
    }
    found->name = left.connectionName;
    return *found;
}

void Desk::begin(std::shared_ptr<Gateway> gateway, const Connection &connection)
{
    m_watch.reset();
    m_session.reset();
    m_caseGateway = std::move(gateway);
    m_caseConnection = connection;
    SessionRules rules;
    rules.attempts = connection.attempts;
    rules.match = {connection.acceptLastDigits, connection.lastDigitsFrom};
    m_session = std::make_unique<Session>(
        Session::Parts{*m_caseGateway, m_parts.journal(), m_parts.clock}, rules);
    m_watch = std::make_unique<StatusWatch>(*m_caseGateway, m_parts.clock, StatusWatch::Pace{});
    connect(m_session.get(), &Session::changed, this, &Desk::onSessionChanged);
    connect(m_watch.get(), &StatusWatch::changed, this, &Desk::caseChanged);
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
    if (const auto *waiting = m_session->as<Waiting>(); waiting && m_watch) {
        m_watch->follow(waiting->accepted.messageId);
    }
    Q_EMIT caseChanged();
}

} // namespace flashcall
