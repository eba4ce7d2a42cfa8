// SPDX-License-Identifier: MIT
#include "app/session/desk.h"

#include "app/session/nextchannel.h"

#include <algorithm>

namespace flashcall {

Desk::Desk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_connection(sandboxConnection())
{}

// Each case goes with what it was sent through.
Desk::~Desk() = default;

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

QList<DeskCase *> Desk::cases() const
{
    QList<DeskCase *> all;
    for (const auto &one : m_cases) {
        all.append(one.get());
    }
    return all;
}

DeskCase *Desk::find(const QString &caseId) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&caseId](const auto &one) {
        return one->session().caseId() == caseId;
    });
    return found == m_cases.end() ? nullptr : found->get();
}

bool Desk::anyRuns() const
{
    return std::any_of(m_cases.begin(), m_cases.end(),
                       [](const auto &one) { return one->running(); });
}

bool Desk::anyOpen() const
{
    return std::any_of(m_cases.begin(), m_cases.end(), [](const auto &one) { return one->open(); });
}

bool Desk::blindAsked() const
{
    return m_connection.blind || std::any_of(m_cases.begin(), m_cases.end(), [](const auto &one) {
               return one->open() && one->connection().blind;
           });
}

const DeskCase *Desk::runningFor(const PhoneNumber &number) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&number](const auto &one) {
        const auto &request = one->session().request();
        return one->running() && request && request->to.e164() == number.e164();
    });
    return found == m_cases.end() ? nullptr : found->get();
}

const Connection &Desk::caseConnection() const
{
    return m_table ? m_table->connection() : m_noConnection;
}

QList<Channel> Desk::overlap() const
{
    return m_table ? m_table->overlap() : QList<Channel>();
}

GuardVerdict Desk::judge(const Request &request, const QString &replacing) const
{
    GuardVerdict verdict =
        judgeSend(request, m_connection, m_parts.agent, m_parts.journal(), replacing);
    // The journal knows it too, as soon as it has written it down.
    const DeskCase *running = runningFor(request.to);
    if (!verdict.refusal && running && running->session().caseId() != replacing) {
        verdict.refusal =
            SendRefusal{guard::Reason::RunningCase, running->session().remaining(), 0, {}};
    }
    return verdict;
}

bool Desk::send(const Request &request, const QString &previousCaseId, const QString &agreedCase)
{
    if (!ready() || (m_table && m_table->running())) {
        return false;
    }
    const Agreement agreed{agreedCase};
    if (!allows(judge(request), agreed)) {
        return false;
    }
    const bool follows = m_table && m_table->session().caseId() == previousCaseId;
    const QList<Channel> overlap = follows ? stillToCome(m_table->session()) : QList<Channel>();
    DeskCase &made = begin(m_connection, m_gateway);
    made.setOverlap(overlap);
    lay(&made);
    made.session().start(request, m_connection, m_parts.agent, previousCaseId, agreed);
    return true;
}

bool Desk::adopt(const LeftCase &left)
{
    if ((m_table && m_table->running()) || runningFor(left.request.to) ||
        m_parts.clock.now() >= left.window.deadline) {
        return false;
    }
    const bool here =
        ready() && left.connectionId == m_connection.id && left.connectionName == m_connection.name;
    DeskCase &made = begin(here ? m_connection : connectionOf(left), here ? m_gateway : nullptr);
    lay(&made);
    return made.session().resume(left) || !clear();
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

// In the place of an ended case on the table: whoever goes on from it has seen it.
DeskCase &Desk::begin(const Connection &connection, std::shared_ptr<Gateway> gateway)
{
    if (m_table) {
        take(m_table);
    }
    SessionRules rules;
    rules.attempts = connection.attempts;
    rules.match = {connection.acceptLastDigits, connection.lastDigitsFrom};
    m_cases.push_back(
        std::make_unique<DeskCase>(DeskCase::Parts{++m_last, std::move(gateway), m_parts.journal(),
                                                   m_parts.clock, m_records, connection, rules}));
    DeskCase *made = m_cases.back().get();
    connect(made, &DeskCase::changed, this, [this, made] { onCase(*made); });
    connect(made, &DeskCase::exchanged, this, &Desk::exchanged);
    return *made;
}

void Desk::take(DeskCase *one)
{
    if (m_table == one) {
        m_table = nullptr;
    }
    const auto found = std::find_if(m_cases.begin(), m_cases.end(),
                                    [one](const auto &kept) { return kept.get() == one; });
    if (found != m_cases.end()) {
        m_cases.erase(found);
    }
}

void Desk::lay(DeskCase *one)
{
    if (m_table) {
        m_table->setOnTable(false);
    }
    m_table = one;
    if (m_table) {
        m_table->setOnTable(true);
    }
    Q_EMIT caseReplaced();
    Q_EMIT casesChanged();
}

bool Desk::clear()
{
    if (m_table && m_table->running()) {
        return false;
    }
    if (m_table) {
        take(m_table);
    }
    lay(nullptr);
    return true;
}

bool Desk::setAside()
{
    if (!hasRoom()) {
        return false;
    }
    if (!clear()) {
        lay(nullptr);
    }
    return true;
}

bool Desk::hasRoom() const
{
    return !m_table || !m_table->running() || m_cases.size() < std::size_t(casesMost);
}

void Desk::setTyped(const QString &text)
{
    if (m_table) {
        m_table->setTyped(text);
    }
}

bool Desk::putOnTable(int number)
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(),
                                    [number](const auto &one) { return one->number() == number; });
    if (found == m_cases.end()) {
        return false;
    }
    if (m_table != found->get()) {
        lay(found->get());
    }
    return true;
}

void Desk::onCase(const DeskCase &one)
{
    if (&one == m_table) {
        Q_EMIT caseChanged();
    }
    Q_EMIT casesChanged();
}

} // namespace flashcall
