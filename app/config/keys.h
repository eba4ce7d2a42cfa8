// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace flashcall::config {

// The key of a connection, and why it comes from there.
struct KeyInForce
{
    keys::Source source = keys::Source::None;
    Secret key;
    // Why it does not come from the key store; nothing where it does.
    std::optional<KeyStoreProblem> storeProblem;
};

// SMSBAT_API_KEY, read once and then taken out of the environment, so that no child gets it.
[[nodiscard]] std::optional<Secret> takeEnvironmentKey();

// Which key is in force for a connection: one that was typed in this session and could not, or
// was not to, go into the key store; else the key store's; else the environment's.
class Keys : public QObject
{
    Q_OBJECT
public:
    using Told = std::function<void(const KeyInForce &)>;

    // `store` must outlive this.
    Keys(KeyStore &store, std::optional<Secret> environment, QObject *parent = nullptr);

    // `told` once, later, while `context` lives.
    void find(const QString &connectionId, QObject *context, Told told);
    // A key that a person gave: into the key store, else into memory for this session.
    void give(const QString &connectionId, const Secret &key, QObject *context, Told told);
    // Into memory only, because the person wants it so: for this session it is in force, and
    // what the store holds stays there.
    void giveForSession(const QString &connectionId, const Secret &key);
    // Out of both. The result is what the store said of it; whatever that is, the store's key is
    // not used any more in this session, unless another is given.
    void forget(const QString &connectionId, QObject *context, KeyStore::Done done);

private:
    struct Typed
    {
        Secret key;
        std::optional<KeyStoreProblem> problem;
    };

    KeyStore &m_store;
    std::optional<Secret> m_environment;
    QHash<QString, Typed> m_session;
    QSet<QString> m_forgotten;
};

} // namespace flashcall::config
