// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace flashcall {

namespace connections {
Q_NAMESPACE
// api.md, "Authentication".
enum class Auth { ApiKey, Account, KeyAsPassword };
Q_ENUM_NS(Auth)
// How `to` is written on the wire.
enum class NumberStyle { WithPlus, Bare };
Q_ENUM_NS(NumberStyle)
} // namespace connections

// Where requests go and what a form starts with. Holds no secret.
struct Connection
{
    QString id; // stable; "sandbox" for the built-in one
    QString name;
    QUrl baseUrl;
    connections::Auth auth = connections::Auth::ApiKey;
    QString user; // Auth::Account
    connections::NumberStyle numberStyle = connections::NumberStyle::WithPlus;
    QString sender;
    QString region;        // two letters
    QStringList callerIds; // the pool, E.164
    std::chrono::seconds ttl{60};
    Cascade fallbacks;
    int attempts = 3;
    bool blind = false;
    bool acceptLastDigits = true;
    int lastDigitsFrom = 4;
    QStringList countries;        // two letters each, that may be called; empty: every one
    int sendsPerNumber = 3;       // in ten minutes
    int sendsPerAgentAndDay = 0;  // 0: no limit
    QList<NamedCascade> cascades; // its saved ones, no name twice
    QString colour;               // its label, "#rrggbb"; empty: none

    [[nodiscard]] bool isSandbox() const { return id == QLatin1String("sandbox"); }
    bool operator==(const Connection &) const = default;
};

// The built-in one: always there, never deleted. `baseUrl` is set once its server listens.
[[nodiscard]] Connection sandboxConnection();

// Scheme, host and port in one: what a key, and a limit that a service sets, hold for.
[[nodiscard]] QString originOf(const QUrl &baseUrl);

// For a run on a base URL, which no connection is saved for: its id names the service (scheme,
// host and port), so that a limit one service sets does not hold for another.
[[nodiscard]] QString baseUrlId(const QUrl &baseUrl);

// reliability.md: plain http only to a loopback literal (127.0.0.0/8, [::1]), never by name.
enum class UrlProblem {
    None,
    NotAUrl,        // unreadable, without a host, or neither http nor https
    InsecureHttp,   // plain http to anything but a loopback literal
    HasCredentials, // user or password: the key has a field of its own
    HasQuery,       // a query or a fragment
};
[[nodiscard]] UrlProblem checkBaseUrl(const QUrl &url);

// A base URL as typed or given as an option. Stricter than checkBaseUrl(): QUrl turns odd
// spellings (127.1, 0x7f000001) into a loopback literal, here they are InsecureHttp.
Result<QUrl, UrlProblem> parseBaseUrl(const QString &text);

} // namespace flashcall
