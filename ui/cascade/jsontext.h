// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace flashcall::ui {

// Compact JSON with line ends and two spaces a level, keys in their order (QJsonDocument sorts
// them), strings and numbers as they are.
[[nodiscard]] QString indentedJson(const QByteArray &compact);

} // namespace flashcall::ui
