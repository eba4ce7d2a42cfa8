// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"
#include "app/gateway/codec.h"
#include "ui/theme.h"

#include <QLatin1String>
#include <QList>
#include <QString>

// The sentences of the linter and of files with cascades.
namespace flashcall::ui::words {

[[nodiscard]] QString severity(lint::Severity severity);
[[nodiscard]] Tone severityTone(lint::Severity severity);
[[nodiscard]] QLatin1String severityIcon(lint::Severity severity); // a mask's name: shapes differ

[[nodiscard]] QString finding(const lint::Finding &finding);
// What its fix will do; empty where there is none.
[[nodiscard]] QString fix(const lint::Finding &finding);
// "Warning, step 2, SMS": where it is.
[[nodiscard]] QString findingPlace(const lint::Finding &finding, const Cascade &steps);
// "Errors: 1 · Warnings: 2", only what there is; or that there is nothing.
[[nodiscard]] QString findingCount(const QList<lint::Finding> &findings);
[[nodiscard]] lint::Severity gravest(const QList<lint::Finding> &findings);

// What an agent says to a customer whose Viber message says never to share the code.
[[nodiscard]] QString agentWords();

// Why a file is no request, and where: "line 3, column 9, messages[0].ttl".
[[nodiscard]] QString importProblem(const codec::ReadProblem &problem);

} // namespace flashcall::ui::words
