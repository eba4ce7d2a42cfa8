// SPDX-License-Identifier: MIT
#include "app/session/connectionswitch.h"

#include "app/gateway/exchange.h"
#include "app/session/connectionbook.h"
#include "app/session/desk.h"

#include <algorithm>

namespace flashcall {

namespace {

// A gateway on this machine needs no key: it gets something in its place.
Secret keyFor(const Connection &connection, const Secret &key)
{
    const bool local = connection.baseUrl.scheme() == QLatin1String("http");
    return key.isEmpty() && local ? Secret(standInKey) : key;
}

} // namespace

ConnectionSwitch::ConnectionSwitch(ConnectionBook &book, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_desk(desk)
    , m_current(sandboxConnection().id)
{
    connect(&m_book, &ConnectionBook::changed, this, &ConnectionSwitch::onBookChanged);
    connect(&m_book, &ConnectionBook::keyChanged, this, [this](const QString &id) {
        if (id == m_current) {
            apply();
        }
    });
    // Queued: the desk says so from inside of what it is doing.
    const auto goOn = [this] {
        if (m_pending) {
            apply();
        }
    };
    connect(&m_desk, &Desk::casesChanged, this, goOn, Qt::QueuedConnection);
}

void ConnectionSwitch::begin(const QString &id)
{
    m_current = find(id) ? id : sandboxConnection().id;
    apply();
}

void ConnectionSwitch::beginWith(const Connection &given, const Secret &key)
{
    m_given = given;
    m_givenKey = key;
    begin(given.id);
}

QList<Connection> ConnectionSwitch::choices() const
{
    QList<Connection> all = m_book.connections();
    if (m_given) {
        all.append(*m_given);
    }
    return all;
}

std::optional<Connection> ConnectionSwitch::find(const QString &id) const
{
    const QList<Connection> all = choices();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Connection &c) { return c.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool ConnectionSwitch::canSwitch() const
{
    return !m_desk.anyRuns();
}

bool ConnectionSwitch::choose(const QString &id)
{
    if (!canSwitch() || !find(id)) {
        return false;
    }
    if (id == m_current) {
        return true;
    }
    m_current = id;
    if (!m_given || id != m_given->id) {
        if (const auto saved = m_book.choose(id); !saved) {
            Q_EMIT notSaved(saved.error());
        }
    }
    if (m_applied.id != m_current) { // else the book's word of it has done that
        apply();
    }
    return true;
}

void ConnectionSwitch::setSandboxUrl(const QUrl &url)
{
    m_sandboxUrl = url;
    if (m_current == sandboxConnection().id) {
        apply();
    }
}

void ConnectionSwitch::onBookChanged()
{
    const auto found = find(m_current);
    if (!found) {
        begin(sandboxConnection().id);
        return;
    }
    // A saved cascade changes nothing about the calls: the form keeps what is typed.
    m_applied.cascades = found->cascades;
    if (*found != m_applied) {
        apply();
    }
}

void ConnectionSwitch::apply()
{
    m_pending = !canSwitch();
    const auto found = find(m_current);
    if (m_pending || !found) {
        return;
    }
    m_applied = *found;
    ++m_question;
    Connection connection = *found;
    if (connection.isSandbox()) {
        connection.baseUrl = m_sandboxUrl;
        if (m_sandboxUrl.isEmpty()) {
            m_desk.hold(connection, Desk::Hold::Starting);
            Q_EMIT sandboxWanted();
        } else {
            m_desk.use(connection, Secret());
        }
        return;
    }
    if (m_given && connection.id == m_given->id) {
        m_desk.use(connection, keyFor(connection, m_givenKey));
        return;
    }
    m_desk.hold(connection, Desk::Hold::FindingKey);
    m_book.findKey(connection.id, this,
                   [this, connection, question = m_question](const config::KeyInForce &key) {
                       if (question == m_question) {
                           onKey(connection, key);
                       }
                   });
}

void ConnectionSwitch::onKey(const Connection &connection, const config::KeyInForce &found)
{
    const Secret key = keyFor(connection, found.key);
    if (key.isEmpty()) {
        m_desk.hold(connection, Desk::Hold::NoKey);
    } else {
        m_desk.use(connection, key);
    }
}

} // namespace flashcall
