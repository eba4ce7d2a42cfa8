// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

// Texts of a script with places to fill: "{to}". "{{" is a brace.
namespace flashcall::sandbox {

inline constexpr int templateMost = 1000; // characters, as written and as filled

// Every name that may stand between braces.
[[nodiscard]] const QStringList &placeholders();

// Whether each brace that opens is closed around one of them, or doubled.
[[nodiscard]] bool isTemplate(const QString &text);

// The text with the values in, cut at templateMost. A name without a value becomes nothing.
[[nodiscard]] QString filled(const QString &text, const QHash<QString, QString> &values);

} // namespace flashcall::sandbox
