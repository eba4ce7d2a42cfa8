// SPDX-License-Identifier: MIT
#include "ui/lab/labcopy.h"

#include "app/pattern/export.h"

namespace flashcall::ui::labcopy {

QString regularExpression(const pattern::CleanedPattern &pattern)
{
    return QString::fromStdString(pattern::regularExpression(pattern));
}

QString bareExpression(const pattern::CleanedPattern &pattern)
{
    return QString::fromStdString(pattern::bareExpression(pattern));
}

QString sqlite(const pattern::CleanedPattern &pattern)
{
    return QString::fromStdString(pattern::sqliteCondition(pattern));
}

QString postgres(const pattern::CleanedPattern &pattern)
{
    return QString::fromStdString(pattern::postgresCondition(pattern));
}

QString shellWord(const QString &text)
{
    const QString plain = QStringLiteral("_@%+=:,./-");
    bool safe = !text.isEmpty();
    for (const QChar c : text) {
        const bool letter = c.unicode() < 128 && c.isLetterOrNumber();
        safe = safe && (letter || plain.contains(c));
    }
    if (safe) {
        return text;
    }
    QString quoted = text;
    quoted.remove(QChar(0)); // no shell can hold one
    return u'\'' + quoted.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString command(const QString &pattern, const QString &callerId, const QString &announced)
{
    QString out = QStringLiteral("flashcall check");
    const auto add = [&out](QLatin1String option, const QString &value) {
        // A value such as -2 would be taken for an option of its own.
        const QChar between = value.startsWith(u'-') ? u'=' : u' ';
        out += u' ' + option + between + shellWord(value);
    };
    add(QLatin1String("--pattern"), pattern);
    add(QLatin1String("--caller-id"), callerId);
    if (!announced.isEmpty()) {
        add(QLatin1String("--announced"), announced);
    }
    return out;
}

} // namespace flashcall::ui::labcopy
