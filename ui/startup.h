// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/style.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace flashcall::ui {

// What the command line of flashcall-console asks for (product.md, last section). Read before
// QApplication exists: nothing from outside reaches Qt's own options.
struct Startup
{
    bool sandbox = true;       // no other gateway was named
    bool sandboxAsked = false; // by name or for the tour: whatever was chosen last
    QUrl baseUrl;
    QString tourFolder; // not empty: do the tour and end
    QString number;     // as given; only fills the field
    bool alone = false; // asked for with options: a window of its own beside one that runs
    std::optional<ConsoleStyle::Appearance> appearance; // else as the settings have it
    bool help = false;
    bool version = false;
};

// Words for standard error where the arguments cannot be followed.
[[nodiscard]] Result<Startup, QString> readArguments(const QStringList &arguments);

// The text of --help.
[[nodiscard]] QString startupHelp();

} // namespace flashcall::ui
