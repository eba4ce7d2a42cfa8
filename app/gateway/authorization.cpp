// SPDX-License-Identifier: MIT
#include "app/gateway/authorization.h"

#include "app/gateway/exchange.h"

#include <algorithm>

namespace flashcall {

namespace {

const QByteArray keyName(keyPlaceholder);
// A shorter key would be found in innocent text; real ones are far longer.
constexpr qsizetype shortestHidden = 4;

// A line break would end the header and begin another.
bool fitsHeader(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 || byte == 0x7F;
    });
}

} // namespace

std::optional<Authorization> Authorization::make(const Connection &connection, const Secret &key)
{
    Authorization made;
    made.m_isReal = !connection.isSandbox() && key.reveal() != standInKey;
    made.m_key = connection.isSandbox() ? Secret("sandbox") : Secret(key.reveal().trimmed());
    const QByteArray &secret = made.m_key.reveal();
    if (secret.isEmpty() || !fitsHeader(secret)) {
        return std::nullopt;
    }
    const auto basic = [&](const QByteArray &user) {
        made.m_name = "Authorization";
        const QByteArray pair = user + ':' + secret;
        made.m_encoded = Secret(pair.toBase64());
        made.m_value = Secret("Basic " + made.m_encoded.reveal());
        made.m_shown = "Basic " + user + ':' + keyName;
    };
    switch (connection.auth) {
    case connections::Auth::ApiKey:
        made.m_name = "X-Authorization-Key";
        made.m_value = made.m_key;
        made.m_shown = keyName;
        break;
    case connections::Auth::Account:
        basic(connection.user.toUtf8());
        break;
    case connections::Auth::KeyAsPassword:
        basic("@");
        break;
    }
    return made;
}

bool Authorization::canCarry(const Secret &key)
{
    return fitsHeader(key.reveal().trimmed());
}

QByteArray Authorization::hidden(const QByteArray &text) const
{
    QByteArray result = text;
    if (m_isReal && m_key.reveal().size() >= shortestHidden) {
        result.replace(m_key.reveal(), keyName);
        if (!m_encoded.isEmpty()) {
            result.replace(m_encoded.reveal(), keyName);
        }
    }
    return result;
}

QString Authorization::hidden(const QString &text) const
{
    return QString::fromUtf8(hidden(text.toUtf8()));
}

} // namespace flashcall
