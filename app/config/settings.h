// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/problem.h"

#include "app/core/connection.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace flashcall::config {

// What is kept between two starts. No secret has a place here.
struct Values
{
    QList<Connection> connections;              // without the sandbox: that is always there
    QList<NamedCascade> sandboxCascades;        // the sandbox's saved ones
    QString active = QStringLiteral("sandbox"); // the id of one of them, or the sandbox's
    QString agent;                              // who sends, as the journal records it
    QString language;                           // "uk"; empty: the system's
    QJsonObject window; // sizes and the like; the window alone knows what is in it
    bool operator==(const Values &) const = default;
};

// What was found wrong at the start, for a person to be told.
struct SettingsNotice
{
    ConfigProblem problem;     // Problem::Newer, or what is damaged
    QString setAside;          // the file's new name; empty where it could not be renamed
    bool lastGoodUsed = false; // else the defaults
};

// The settings file: settings.json in one folder, written as a whole, with a copy of the last
// good one beside it. Small and rare: read and written in the calling thread.
class Settings
{
public:
    static constexpr int version = 1;

    // Reads what is there; no file is no problem. A file that is damaged or newer is set aside,
    // and the last good copy, else the defaults, is taken.
    explicit Settings(QString folder);

    [[nodiscard]] const Values &values() const { return m_values; }
    [[nodiscard]] const std::optional<SettingsNotice> &notice() const { return m_notice; }
    [[nodiscard]] QString file() const;

    // The sandbox first, then the others in their order.
    [[nodiscard]] QList<Connection> allConnections() const;
    // The chosen one; the sandbox where that is gone.
    [[nodiscard]] Connection activeConnection() const;

    // On disk when it returns without a problem; otherwise nothing has changed, here or there.
    // Refused for values that reading would refuse, and while a file that could not be set aside
    // is in the way.
    Result<void, ConfigProblem> save(const Values &values);

private:
    void load();
    [[nodiscard]] Connection sandbox() const;

    QString m_folder;
    Values m_values;
    QJsonObject m_others; // members of no meaning here, kept as they are
    std::optional<SettingsNotice> m_notice;
};

// Who sends, as the journal and the limits of both programs know it: the settings' agent, else
// the system's user, else "unknown".
[[nodiscard]] QString agentName(const Values &values);

// $XDG_CONFIG_HOME/flashcall-console, or its counterpart.
[[nodiscard]] QString settingsFolder();

} // namespace flashcall::config
