// SPDX-License-Identifier: MIT
#include "app/session/connectionbook.h"

#include "app/config/connectionjson.h"
#include "app/config/transfer.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace flashcall {

using config::ConfigProblem;
using config::KeyStoreProblem;

namespace {

template <class Predicate>
std::optional<Connection> firstOf(const QList<Connection> &connections, Predicate predicate)
{
    const auto found = std::find_if(connections.begin(), connections.end(), predicate);
    return found == connections.end() ? std::nullopt : std::optional(*found);
}

QString folded(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

} // namespace

ConnectionBook::ConnectionBook(config::Settings settings, MakeKeyStore makeStore,
                               std::optional<Secret> environment, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_makeStore(std::move(makeStore))
    , m_environment(std::move(environment))
{}

ConnectionBook::~ConnectionBook() = default;

std::optional<Connection> ConnectionBook::find(const QString &id) const
{
    return firstOf(connections(), [&id](const Connection &c) { return c.id == id; });
}

std::optional<Connection> ConnectionBook::named(const QString &name) const
{
    return firstOf(connections(),
                   [&name](const Connection &c) { return folded(c.name) == folded(name); });
}

ConnectionBook::Saved ConnectionBook::save(const config::Values &values)
{
    Saved saved = m_settings.save(values);
    if (saved) {
        Q_EMIT changed();
    }
    return saved;
}

ConnectionBook::Saved ConnectionBook::put(const Connection &connection)
{
    if (const auto problem = config::checkConnection(connection)) {
        return Unexpected{*problem};
    }
    config::Values values = m_settings.values();
    const auto place =
        std::find_if(values.connections.begin(), values.connections.end(),
                     [&connection](const Connection &c) { return c.id == connection.id; });
    bool moved = false;
    if (place != values.connections.end()) {
        moved = originOf(place->baseUrl) != originOf(connection.baseUrl);
        *place = connection;
    } else {
        values.connections.append(connection);
    }
    Saved saved = m_settings.save(values);
    if (saved) {
        if (moved) { // first: whoever hears of the new address must not find the old one's key
            dropKey(connection.id);
        }
        Q_EMIT changed();
    }
    return saved;
}

void ConnectionBook::dropKey(const QString &id)
{
    forgetKey(id, this, [this](const Result<void, KeyStoreProblem> &forgotten) {
        if (!forgotten) {
            Q_EMIT keyLeftBehind(forgotten.error());
        }
    });
}

Result<QList<Connection>, ConfigProblem>
ConnectionBook::import(const QList<Connection> &connections)
{
    config::Values values = m_settings.values();
    const QList<Connection> added = config::besides(this->connections(), connections);
    values.connections += added;
    if (auto saved = save(values); !saved) {
        return Unexpected{saved.error()};
    }
    return added;
}

ConnectionBook::Saved ConnectionBook::putCascades(const QString &id,
                                                  const QList<NamedCascade> &cascades)
{
    config::Values values = m_settings.values();
    if (id == sandboxConnection().id) {
        values.sandboxCascades = cascades;
        return save(values);
    }
    for (Connection &connection : values.connections) {
        if (connection.id == id) {
            connection.cascades = cascades;
            return save(values);
        }
    }
    return {};
}

ConnectionBook::Saved ConnectionBook::remove(const QString &id)
{
    config::Values values = m_settings.values();
    const qsizetype gone =
        values.connections.removeIf([&id](const Connection &c) { return c.id == id; });
    if (gone == 0) {
        return {};
    }
    if (values.active == id) {
        values.active = sandboxConnection().id;
    }
    Saved saved = save(values);
    if (saved) {
        dropKey(id);
    }
    return saved;
}

ConnectionBook::Saved ConnectionBook::choose(const QString &id)
{
    config::Values values = m_settings.values();
    if (values.active == id) {
        return {};
    }
    values.active = id;
    return save(values);
}

ConnectionBook::Saved ConnectionBook::keep(const QString &agent, const QString &language,
                                           const QJsonObject &window)
{
    config::Values values = m_settings.values();
    values.agent = agent;
    values.language = language;
    values.window = window;
    return values == m_settings.values() ? Saved() : m_settings.save(values);
}

config::KeyStore &ConnectionBook::keyStore()
{
    keys();
    return *m_store;
}

config::Keys &ConnectionBook::keys()
{
    if (!m_keys) {
        m_store = m_makeStore();
        m_keys = std::make_unique<config::Keys>(*m_store, m_environment);
    }
    return *m_keys;
}

void ConnectionBook::findKey(const QString &id, QObject *context, config::Keys::Told told)
{
    keys().find(id, context, std::move(told));
}

void ConnectionBook::giveKey(const QString &id, const Secret &key, QObject *context,
                             config::Keys::Told told)
{
    keys().give(id, key, context, std::move(told));
    Q_EMIT keyChanged(id);
}

void ConnectionBook::giveKeyForSession(const QString &id, const Secret &key)
{
    keys().giveForSession(id, key);
    Q_EMIT keyChanged(id);
}

void ConnectionBook::forgetKey(const QString &id, QObject *context, config::KeyStore::Done done)
{
    keys().forget(id, this,
                  [this, id, waiting = QPointer<QObject>(context),
                   done = std::move(done)](const Result<void, KeyStoreProblem> &forgotten) {
                      Q_EMIT keyChanged(id);
                      if (waiting) {
                          done(forgotten);
                      }
                  });
}

} // namespace flashcall
