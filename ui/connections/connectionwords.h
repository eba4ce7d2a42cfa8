// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keys.h"
#include "app/config/problem.h"
#include "app/config/settings.h"
#include "app/session/connectiontest.h"
#include "ui/connections/connectiondraft.h"
#include "ui/theme.h"

#include <QString>

// The sentences of the connections, their keys and the settings they are kept in.
namespace flashcall::ui::words {

// "Shop, live" and "not saved"; for a list and a screen reader.
[[nodiscard]] QString listed(const Connection &connection, bool changed);

// What is wrong with a field and what to do.
[[nodiscard]] QString problem(const ConnectionFieldProblem &problem, const ConnectionDraft &draft);

// Which key is in force, and why.
[[nodiscard]] QString key(const config::KeyInForce &found);
[[nodiscard]] Tone keyTone(const config::KeyInForce &found);
[[nodiscard]] QString keyProblem(config::KeyProblem problem);
// After a person gave one, or had it forgotten.
[[nodiscard]] QString keyForgotten(const Result<void, config::KeyStoreProblem> &forgotten);

[[nodiscard]] QString test(const TestResult &result);
[[nodiscard]] Tone testTone(TestOutcome outcome);

// What is wrong with a file and where: "line 3, column 9, connections[0].ttl".
[[nodiscard]] QString fileProblem(const config::ConfigProblem &problem);
[[nodiscard]] QString notSaved(const config::ConfigProblem &problem);
[[nodiscard]] QString settingsNotice(const config::SettingsNotice &notice);

} // namespace flashcall::ui::words
