// SPDX-License-Identifier: MIT
#include "app/core/visibletext.h"

namespace flashcall {

QString visibleText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool hidden =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (hidden && c != u'\n') {
            out += QStringLiteral("\u27E8U+%1\u27E9")
                       .arg(uint(c.unicode()), 4, 16, QLatin1Char('0'))
                       .toUpper();
        } else {
            out += c;
        }
    }
    return out;
}

QString visibleLine(const QString &text)
{
    return visibleText(text.simplified());
}

} // namespace flashcall
