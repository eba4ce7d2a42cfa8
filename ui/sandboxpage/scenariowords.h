// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QString>
#include <QUrl>

// The sandbox's scenarios for people.
namespace flashcall::ui::scenarios {

[[nodiscard]] QString title(sandbox::Scenario scenario);
[[nodiscard]] QString explanation(sandbox::Scenario scenario);
// The last four digits of a number that asks for it: "9901". Found by asking the sandbox.
[[nodiscard]] QString ending(sandbox::Scenario scenario);
// The documents' flash call with the fallbacks of their cascade, as the sandbox reads it.
[[nodiscard]] sandbox::WireMessage exampleMessage();
// A line for a POSIX shell that sends the documents' example to the sandbox.
[[nodiscard]] QString exampleRequest(const QUrl &server);

} // namespace flashcall::ui::scenarios
