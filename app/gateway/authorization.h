// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace flashcall {

// The one header that proves who sends (api.md, "Authentication"), and the words that hide the
// key again wherever it might be shown.
class Authorization
{
public:
    // nullopt without a key, or where it holds a character no header may hold. The sandbox gets
    // a placeholder, never a real key.
    static std::optional<Authorization> make(const Connection &connection, const Secret &key);

    // False where the key holds what no header may, such as a line break inside it.
    [[nodiscard]] static bool canCarry(const Secret &key);

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] const QByteArray &value() const { return m_value.reveal(); }
    // The header with "$SMSBAT_API_KEY" for the key; Basic is written unencoded:
    // "Basic user:$SMSBAT_API_KEY".
    [[nodiscard]] const QByteArray &shownValue() const { return m_shown; }
    // Text from the server with the key replaced, should it have been echoed.
    [[nodiscard]] QByteArray hidden(const QByteArray &text) const;
    [[nodiscard]] QString hidden(const QString &text) const;

private:
    Authorization() = default;
    QByteArray m_name;
    Secret m_value;
    Secret m_key;
    Secret m_encoded; // with Basic: the user and the key in base64
    QByteArray m_shown;
    bool m_isReal = true;
};

} // namespace flashcall
