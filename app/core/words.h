// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace flashcall {

// Enumerators are kept by name. A test pins the names, since files outlive the source.
template <class Enum>
[[nodiscard]] QString wordOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromWord(const QString &word)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(word.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace flashcall
