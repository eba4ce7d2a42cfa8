// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace flashcall {

// What a later start says to the first one: the word "raise", and after it at most 32 bytes of
// text (reliability.md, "The other doors"). The text only fills the number field.
inline constexpr qsizetype raiseTextMost = 32;
inline constexpr qsizetype raiseMessageMost = 5 + raiseTextMost; // without its line end

// The text of a whole message without its line end, trimmed and perhaps empty. Nothing where it is
// any other message, too long, not UTF-8, or has characters that no field should show.
[[nodiscard]] std::optional<QString> readRaise(const QByteArray &message);

// With its line end. Nothing where readRaise() would not give back `text`.
[[nodiscard]] std::optional<QByteArray> writeRaise(const QString &text);

} // namespace flashcall
