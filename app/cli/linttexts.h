// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"

#include <QString>

// What `cascade lint` says to people.
namespace flashcall::cli::texts {

// Stable words for scripts: "ttl_unusual", "warning".
[[nodiscard]] QString ruleName(lint::Rule rule);
[[nodiscard]] QString severityName(lint::Severity severity);

[[nodiscard]] QString severity(lint::Severity severity); // as people read it
[[nodiscard]] QString finding(const lint::Finding &finding);
// What to do about it; empty where a person has to know.
[[nodiscard]] QString fix(const lint::Finding &finding);
[[nodiscard]] QString counted(int errors, int warnings, int advice);

} // namespace flashcall::cli::texts
