// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/settings.h"
#include "ui/style.h"

#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

namespace flashcall::ui {

// What a person chooses for this program, whatever the connection.
struct Preferences
{
    QString agent;    // empty: the system's user
    QString language; // "uk"; empty, or none of languages(): as the system
    ConsoleStyle::Appearance appearance = ConsoleStyle::Appearance::System;
    bool operator==(const Preferences &) const = default;
};

// An appearance that is not known counts as the system's.
[[nodiscard]] Preferences preferencesOf(const config::Values &values);
// What the window keeps, with this appearance.
[[nodiscard]] QJsonObject withAppearance(QJsonObject window, ConsoleStyle::Appearance appearance);

// How large the window was; where it stood is the window manager's.
struct WindowSize
{
    QSize size; // not valid: never kept
    bool maximized = false;
    bool operator==(const WindowSize &) const = default;
};
[[nodiscard]] WindowSize windowSizeOf(const config::Values &values);
[[nodiscard]] QJsonObject withWindowSize(QJsonObject window, const WindowSize &size);

// The languages this program was built with: "en", "uk".
[[nodiscard]] QStringList languages();

} // namespace flashcall::ui
