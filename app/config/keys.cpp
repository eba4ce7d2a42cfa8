// SPDX-License-Identifier: MIT
#include "app/config/keys.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace flashcall::config {
namespace {

constexpr auto variable = "SMSBAT_API_KEY";

QString entryOf(const QString &connectionId)
{
    return QStringLiteral("connection/") + connectionId;
}

} // namespace

std::optional<Secret> takeEnvironmentKey()
{
    if (!qEnvironmentVariableIsSet(variable)) {
        return {};
    }
    const QByteArray value = qgetenv(variable).trimmed();
    // Unsetting alone leaves the bytes where /proc/PID/environ shows them.
    if (char *place = std::getenv(variable)) {
        std::fill_n(place, std::strlen(place), '\0');
    }
    qunsetenv(variable);
    return value.isEmpty() ? std::nullopt : std::optional(Secret(value));
}

Keys::Keys(KeyStore &store, std::optional<Secret> environment, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environment(std::move(environment))
{}

void Keys::find(const QString &connectionId, QObject *context, Told told)
{
    const auto typed = m_session.constFind(connectionId);
    if (typed != m_session.constEnd()) {
        const KeyInForce found{keys::Source::Memory, typed->key, typed->problem};
        QMetaObject::invokeMethod(
            context, [found, told = std::move(told)] { told(found); }, Qt::QueuedConnection);
        return;
    }
    const auto tell = [environment = m_environment,
                       told = std::move(told)](const Result<Secret, KeyStoreProblem> &found) {
        if (found) {
            told({keys::Source::KeyStore, *found, {}});
        } else if (environment) {
            told({keys::Source::Environment, *environment, found.error()});
        } else {
            told({keys::Source::None, {}, found.error()});
        }
    };
    if (m_forgotten.contains(connectionId)) {
        QMetaObject::invokeMethod(
            context,
            [tell] {
                tell(Unexpected{KeyStoreProblem{KeyProblem::NotFound, {}}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_store.read(entryOf(connectionId), context, tell);
}

void Keys::give(const QString &connectionId, const Secret &key, QObject *context, Told told)
{
    // In force at once, and kept even where nobody waits for the store's answer any more.
    m_session.insert(connectionId, {key, {}});
    m_forgotten.remove(connectionId);
    m_store.write(entryOf(connectionId), key, this,
                  [this, connectionId, key, context = QPointer<QObject>(context),
                   told = std::move(told)](const Result<void, KeyStoreProblem> &written) {
                      KeyInForce found{keys::Source::KeyStore, key, {}};
                      if (written) {
                          m_session.remove(connectionId);
                      } else {
                          m_session[connectionId].problem = written.error();
                          found.source = keys::Source::Memory;
                          found.storeProblem = written.error();
                      }
                      if (context) {
                          told(found);
                      }
                  });
}

void Keys::giveForSession(const QString &connectionId, const Secret &key)
{
    m_session.insert(connectionId, {key, {}});
}

void Keys::forget(const QString &connectionId, QObject *context, KeyStore::Done done)
{
    m_session.remove(connectionId);
    m_forgotten.insert(connectionId);
    m_store.remove(entryOf(connectionId), context, std::move(done));
}

} // namespace flashcall::config
