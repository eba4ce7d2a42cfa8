// SPDX-License-Identifier: MIT
#include "app/core/visibletext.h"

namespace flashcall {

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // default: categories are Qt's
        return false;
    }
}

QString visibleText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (isUnseen(c) && c != u'\n') {
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
