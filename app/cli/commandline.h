// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/exit.h"
#include "app/cli/options.h"
#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace flashcall::cli {

// Why there is nothing to run: help and version were asked for (standard output, Exit::Yes), or
// the words make no command (standard error, Exit::Usage).
struct Said
{
    Exit exit = Exit::Usage;
    QString text; // whole lines
};

// `arguments` without the program's name. Only the form is judged, not what the values mean.
Result<Command, Said> parseArguments(const QStringList &arguments);

} // namespace flashcall::cli
