// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"
#include "app/sandbox/scenario.h"

#include <QDate>
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

// A list of pairs.
struct CheckFileOptions
{
    QString file;   // "-": standard input
    QString output; // empty or "-": standard output
    int threads = 0;
    std::optional<bulk::RowVerdict> only;
    bool requireAll = false;
    bool json = false;
    [[nodiscard]] bool toStandardOutput() const { return output.isEmpty() || output == u"-"; }
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

struct CascadeLintOptions
{
    QString file;
    bool json = false;
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
    QString scenarioFile; // a script instead
    int speed = 1;
};

struct HistoryOptions
{
    enum class Action { List, Export, Verify, Erase, Purge };
    enum class Format { Csv, Json };
    Action action = Action::List;
    QString number;
    QString connection;
    QDate since, until; // both included
    bool json = false;
    Format format = Format::Csv;
    QString output;      // empty or "-": standard output
    int olderThan = 365; // days
    bool yes = false;
};

using Command = std::variant<CheckOptions, CheckFileOptions, SendOptions, StatusOptions,
                             SandboxOptions, HistoryOptions, CascadeLintOptions>;

} // namespace flashcall::cli
