// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace flashcall::config {

// How the key service stands, asked before it is used: QtKeychain takes a locked collection for
// an empty one, and an absent bus for a failure like any other.
class SecretService : public QObject
{
public:
    using Answer = std::function<void(const std::optional<KeyStoreProblem> &)>;

    // `provider` names who answered last, across all requests of a store; it must outlive this.
    explicit SecretService(QString &provider)
        : m_provider(provider)
    {}

    // Whether it can be asked for a key: no problem, or the one that is in the way. Answers once,
    // later, within `limit`; not at all after this object has gone.
    void ask(std::chrono::milliseconds limit, Answer answer);
    // Whether it has gone since ask() found it.
    void hasGone(std::chrono::milliseconds limit, std::function<void(bool)> answer);

private:
    void noteProvider(const QString &provider);

    QString &m_provider;
};

} // namespace flashcall::config
