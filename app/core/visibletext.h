// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Text from outside, fit to be shown (reliability.md, "Text from outside").
namespace flashcall {

// Control and bidirectional characters made visible; line breaks stay.
[[nodiscard]] QString visibleText(const QString &text);
// The same on one line, with single spaces.
[[nodiscard]] QString visibleLine(const QString &text);

} // namespace flashcall
