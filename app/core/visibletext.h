// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Text from outside, fit to be shown (reliability.md, "Text from outside").
namespace flashcall {

// Control and bidirectional characters and separators of lines: not seen, but they steer what is.
[[nodiscard]] bool isUnseen(QChar c);
// Such characters made visible; line breaks stay.
[[nodiscard]] QString visibleText(const QString &text);
// The same on one line, with single spaces.
[[nodiscard]] QString visibleLine(const QString &text);

} // namespace flashcall
