// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <QString>

#include <functional>
#include <string>
#include <vector>

// Parts of the command line's grammar, for parseArguments() alone.
namespace flashcall::cli {

[[nodiscard]] std::string utf8(const QString &text);

// An option whose value goes into a QString. What is no UTF-8 shows as replacement characters.
CLI::Option *addText(CLI::App &command, const std::string &names, QString &into,
                     const std::string &description);
CLI::Option *addText(CLI::App &command, const std::string &names, std::optional<QString> &into,
                     const std::string &description);

// What is given must not be nothing.
CLI::Option *refuseEmpty(CLI::Option *option);

// An option whose value is a whole number in plain figures: no sign, no space, and no zero before
// the others, which some take for octal. Anything else, or out of range, is refused by name.
struct NumberRange
{
    int least = 0;
    int most = 0;
};
CLI::Option *addNumber(CLI::App &command, const std::string &name, const NumberRange &range,
                       const std::function<void(int)> &take, const std::string &description);

// `check --file`. `pair`: needed without a file; these and `more` have no meaning with one.
void addCheckFile(CLI::App &command, CheckFileOptions &options,
                  const std::vector<CLI::Option *> &pair, const std::vector<CLI::Option *> &more);
void addCascade(CLI::App &app, CascadeLintOptions &options);
void addHistory(CLI::App &app, HistoryOptions &options);

} // namespace flashcall::cli
