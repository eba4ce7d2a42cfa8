// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QString>

#include <optional>
#include <variant>

namespace flashcall::cli {

struct CheckOptions
{
    QString pattern;
    QString callerId;
    std::optional<QString> announced;
    QString customer; // gives the region where no number was announced
    std::optional<int> acceptLastDigits;
    bool json = false;
};

struct SendOptions
{
    QString to;
    QString from;
    QString callerId;
    std::optional<int> ttl; // seconds
    QString cascadeFile;
    QString code;
    QString region;
    QString ticket;
    QString baseUrl;
    QString connection;
    std::optional<QString> observed;
    bool wait = false;
    bool dryRun = false;
    bool yes = false;
    bool again = false;
};

struct StatusOptions
{
    QString messageId;
    QString baseUrl;
    QString connection;
};

struct SandboxOptions
{
    quint16 port = 0; // any free one
    sandbox::Scenario scenario = sandbox::Scenario::MatchingCall;
    int speed = 1;
};

using Command = std::variant<CheckOptions, SendOptions, StatusOptions, SandboxOptions>;

} // namespace flashcall::cli
