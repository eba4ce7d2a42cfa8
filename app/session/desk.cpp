// SPDX-License-Identifier: MIT
#include "app/session/desk.h"

#include "app/session/nextchannel.h"

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
    const bool follows = m_session && m_session->caseId() == previousCaseId;
    const QList<Channel> overlap = follows ? stillToCome(*m_session) : QList<Channel>();
    begin(m_gateway, m_connection);
    m_overlap = overlap;
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
    m_overlap.clear();
    m_sendKept = false;
    m_marksNoted = 0;
    m_costNoted.reset();
    m_caseGateway = std::move(gateway);
    m_caseConnection = connection;
    SessionRules rules;
    rules.attempts = connection.attempts;
    rules.match = {connection.acceptLastDigits, connection.lastDigitsFrom};
    m_session = std::make_unique<Session>(
        Session::Parts{*m_caseGateway, m_parts.journal(), m_parts.clock}, rules);
    m_watch = std::make_unique<StatusWatch>(*m_caseGateway, m_parts.clock, StatusWatch::Pace{});
    connect(m_session.get(), &Session::changed, this, &Desk::onSessionChanged);
    connect(m_watch.get(), &StatusWatch::changed, this, &Desk::onStatus);
    connect(m_watch.get(), &StatusWatch::asked, this,
            [this](const Exchange &exchange) { keep(CaseExchange::Kind::Status, exchange); });
}

bool Desk::clear()
{
    if (m_session && m_session->running()) {
        return false;
    }
    m_watch.reset();
    m_session.reset();
    m_overlap.clear();
    Q_EMIT caseReplaced();
    return true;
}

void Desk::onSessionChanged()
{
    if (const auto *waiting = m_session->as<Waiting>(); waiting && m_watch) {
        m_watch->follow(waiting->accepted.messageId);
    }
    m_records.update(*m_session, m_caseConnection.name, m_caseConnection.isSandbox());
    if (!m_sendKept && !m_session->exchange().method.isEmpty()) {
        m_sendKept = true;
        keep(CaseExchange::Kind::Send, m_session->exchange());
    }
    Q_EMIT caseChanged();
}

void Desk::onStatus()
{
    const QList<StatusMark> marks = m_watch->marks();
    const Instant start = m_session->window() ? m_session->window()->start : Instant();
    for (; m_marksNoted < marks.size(); ++m_marksNoted) {
        const StatusMark &mark = marks[m_marksNoted];
        note(SeenStatus{mark.step,
                        std::chrono::duration_cast<std::chrono::milliseconds>(mark.at - start),
                        mark.raw});
    }
    if (const auto &status = m_watch->status(); status && !status->cost.isEmpty()) {
        const SeenCost cost{status->cost, status->currency};
        if (m_costNoted != cost) {
            m_costNoted = cost;
            note(cost);
        }
    }
    m_records.update(m_session->caseId(), *m_watch);
    Q_EMIT caseChanged();
}

void Desk::note(const CaseNote &note)
{
    m_parts.journal().noted(m_session->caseId(), m_parts.clock.wall(), note);
}

void Desk::keep(CaseExchange::Kind kind, const Exchange &exchange)
{
    m_records.add(m_session->caseId(), {kind, m_parts.clock.wall(), exchange});
    Q_EMIT exchanged();
}

} // namespace flashcall
