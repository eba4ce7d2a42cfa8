// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

namespace flashcall::test {

// One measured figure, in the form that tests/figures.sh makes its table of. No '|' in the words.
inline void figure(const QString &what, const QString &value, const QString &limit)
{
    qInfo("FIGURE %s | %s | %s", qUtf8Printable(what), qUtf8Printable(value),
          qUtf8Printable(limit));
}

} // namespace flashcall::test
