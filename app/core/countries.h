// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

namespace flashcall {

// The name of a two-letter country in a locale's language (ICU's names, from the CLDR). The code
// itself where it has none; empty for an empty code. Loads ICU's tables on first use.
[[nodiscard]] QString countryName(const QString &region, const QLocale &locale);

} // namespace flashcall
