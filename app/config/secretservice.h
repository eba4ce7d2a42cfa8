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
    struct Standing
    {
        std::optional<KeyStoreProblem> problem; // what is in the way of asking it for a key
        bool hasKeyring = true;                 // false: to write, it asks a person to make one
    };
    using Answer = std::function<void(const Standing &)>;

    // `provider` names who answered last, across all requests of a store; it must outlive this.
    explicit SecretService(QString &provider)
        : m_provider(provider)
    {}

    // Answers once, later, within `limit`; not at all after this object has gone.
    void ask(std::chrono::milliseconds limit, Answer answer);
    // Whether it has gone since ask() found it.
    void hasGone(std::chrono::milliseconds limit, std::function<void(bool)> answer);

private:
    void noteProvider(const QString &provider);

    QString &m_provider;
};

} // namespace flashcall::config
