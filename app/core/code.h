// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"

#include <QString>

class QRandomGenerator;

// The one-time code of a cascade: {code} in a step's texts stands for Request::code. Whoever
// sends a request whose steps use it and which has none gives it one first.
namespace flashcall {

namespace codes {
inline constexpr int lengthLeast = 3; // the documents' example has three digits
inline constexpr int lengthMost = 8;
inline constexpr int lengthUsual = 6;
} // namespace codes

// `length` random digits (held to lengthLeast-lengthMost), each code equally likely and, unless
// asked, none with a leading zero, so that a service that reads it as a number keeps it. For real
// codes pass QRandomGenerator::system().
[[nodiscard]] QString generateCode(int length, QRandomGenerator &random, bool leadingZero = false);

[[nodiscard]] bool usesCode(const QString &text);
[[nodiscard]] bool usesCode(const Step &step);
[[nodiscard]] bool usesCode(const Cascade &steps);

// The text with every {code} replaced. Braces of other kinds stay as they are.
[[nodiscard]] QString expandCode(const QString &text, const QString &code);

} // namespace flashcall
