// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keys.h"
#include "app/config/settings.h"
#include "app/core/connection.h"
#include "app/core/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace flashcall {

// The connections as they are saved, and their keys. Each change is on disk when it returns
// without a problem; otherwise nothing has changed. The key store is made at the first need of a
// key: the sandbox has none.
class ConnectionBook : public QObject
{
    Q_OBJECT
public:
    using MakeKeyStore = std::function<std::unique_ptr<config::KeyStore>()>;
    using Saved = Result<void, config::ConfigProblem>;

    // `environment`: the key of SMSBAT_API_KEY.
    ConnectionBook(config::Settings settings, MakeKeyStore makeStore,
                   std::optional<Secret> environment, QObject *parent = nullptr);
    ~ConnectionBook() override;

    [[nodiscard]] const config::Settings &settings() const { return m_settings; }
    // The sandbox first, then the others in their order.
    [[nodiscard]] QList<Connection> connections() const { return m_settings.allConnections(); }
    [[nodiscard]] std::optional<Connection> find(const QString &id) const;
    // By its name, whatever the case of its letters.
    [[nodiscard]] std::optional<Connection> named(const QString &name) const;

    // In the place of the one with its id, else at the end. Not the sandbox.
    Saved put(const Connection &connection);
    // As they come out of a file: they get ids of their own, and names that are free.
    Result<QList<Connection>, config::ConfigProblem> import(const QList<Connection> &connections);
    // The saved cascades of a connection, the sandbox's too. Nothing where there is none of the id.
    Saved putCascades(const QString &id, const QList<NamedCascade> &cascades);
    // With its key. Where it was the chosen one, the sandbox is.
    Saved remove(const QString &id);
    // The one to begin with at the next start.
    Saved choose(const QString &id);
    // What is not of a connection: see config::Values.
    Saved keep(const QString &agent, const QString &language, const QJsonObject &window);

    // As config::Keys has them.
    void findKey(const QString &id, QObject *context, config::Keys::Told told);
    void giveKey(const QString &id, const Secret &key, QObject *context, config::Keys::Told told);
    void giveKeyForSession(const QString &id, const Secret &key);
    void forgetKey(const QString &id, QObject *context, config::KeyStore::Done done);

    // Where their keys are, and what else has to be kept as safe. Made here, if need be.
    [[nodiscard]] config::KeyStore &keyStore();

Q_SIGNALS:
    void changed();                     // the connections, or which is chosen
    void keyChanged(const QString &id); // another key may be in force
    // The key of a connection that was removed or moved may still be in the key store.
    void keyLeftBehind(const flashcall::config::KeyStoreProblem &problem);

private:
    config::Keys &keys();
    Saved save(const config::Values &values);
    void dropKey(const QString &id);

    config::Settings m_settings;
    MakeKeyStore m_makeStore;
    std::optional<Secret> m_environment;
    std::unique_ptr<config::KeyStore> m_store;
    std::unique_ptr<config::Keys> m_keys;
};

} // namespace flashcall
