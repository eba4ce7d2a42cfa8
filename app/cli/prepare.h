// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/options.h"
#include "app/core/connection.h"
#include "app/core/request.h"
#include "app/core/result.h"
#include "app/core/secret.h"

#include <QString>

#include <optional>

class QRandomGenerator;

// What has to be right before anything is sent. Errors are whole lines for people.
namespace flashcall::cli {

struct Prepared
{
    Request request;
    bool codeMade = false; // by us, since a text needs one
};
// Reads the cascade's file; the options come before what it says, and what neither says is the
// saved connection's. Nothing is sent.
Result<Prepared, QString> prepareRequest(const SendOptions &options,
                                         const std::optional<Connection> &saved,
                                         QRandomGenerator &random);

struct Way
{
    Connection connection;
    Secret key;
    bool live = false; // not a loopback address: calls are billed
};
// The way of a saved connection, or of a base URL, which goes before it. A gateway on this machine
// needs no key: it gets something in its place.
Result<Way, QString> prepareWay(const QString &baseUrl, const std::optional<Connection> &saved,
                                const Secret &key);

// Why the text of --observed cannot be judged; empty where it can.
[[nodiscard]] QString observedProblem(const QString &observed);

} // namespace flashcall::cli
