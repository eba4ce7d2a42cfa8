// SPDX-License-Identifier: MIT
#include "ui/cascade/jsontext.h"

namespace flashcall::ui {

namespace {

// The index after the string that begins at `from`.
qsizetype afterString(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\') {
            ++i;
        } else if (text.at(i) == u'"') {
            return i + 1;
        }
    }
    return text.size();
}

bool opens(QChar c)
{
    return c == u'{' || c == u'[';
}

bool closes(QChar c)
{
    return c == u'}' || c == u']';
}

} // namespace

QString indentedJson(const QByteArray &compact)
{
    const QString text = QString::fromUtf8(compact);
    QString out;
    int level = 0;
    const auto newLine = [&out, &level] { out += u'\n' + QString(2 * level, u' '); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            const qsizetype end = afterString(text, i);
            out += QStringView(text).mid(i, end - i);
            i = end - 1;
            continue;
        }
        const bool empty = i > 0 && closes(c) && opens(text.at(i - 1)); // stays in its line
        if (closes(c) && !empty) {
            level = qMax(0, level - 1);
            newLine();
        }
        out += c;
        if (opens(c) && !(i + 1 < text.size() && closes(text.at(i + 1)))) {
            ++level;
            newLine();
        } else if (c == u',') {
            newLine();
        } else if (c == u':') {
            out += u' ';
        }
    }
    return out;
}

} // namespace flashcall::ui
