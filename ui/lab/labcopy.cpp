// SPDX-License-Identifier: MIT
#include "ui/lab/labcopy.h"

#include <QStringList>

namespace flashcall::ui::labcopy {

namespace {

// What the rule takes for formatting, as far as ASCII goes.
QString formatting()
{
    return QStringLiteral("[\\s.()\\[\\]/-]");
}

QString symbolsOf(const pattern::CleanedPattern &pattern)
{
    const auto view = pattern.symbols.view();
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

// "(?:[0-9]-*){3}" for a run of asterisks, "4-*" for a digit; `between` follows each digit.
QString digits(const QString &symbols, const QString &between)
{
    QString out;
    for (qsizetype i = 0; i < symbols.size();) {
        if (symbols[i] != u'*') {
            out += symbols[i] + between;
            ++i;
            continue;
        }
        qsizetype run = 1;
        while (i + run < symbols.size() && symbols[i + run] == u'*') {
            ++run;
        }
        const QString one = between.isEmpty() ? QStringLiteral("[0-9]")
                                              : QStringLiteral("(?:[0-9]%1)").arg(between);
        out += run == 1 ? QStringLiteral("[0-9]") + between
                        : QStringLiteral("%1{%2}").arg(one, QString::number(run));
        i += run;
    }
    return out;
}

// No calling code begins with 0, so a whole number's first asterisk is 1-9.
QString wholeNumber(const QString &symbols, const QString &between)
{
    if (symbols.startsWith(u'*')) {
        return QStringLiteral("[1-9]") + between + digits(symbols.mid(1), between);
    }
    // A pattern that begins with 0 matches no whole number.
    return symbols.startsWith(u'0') ? QStringLiteral("[^\\s\\S]") : digits(symbols, between);
}

QString expression(const pattern::CleanedPattern &pattern, const QString &between)
{
    const QString symbols = symbolsOf(pattern);
    const QString zeros = QStringLiteral("0%1").arg(between).repeated(2);
    const QString prefix = QStringLiteral("(?:\\+%1|%2)?").arg(between, zeros);
    const QString start = u'^' + between;
    if (pattern.international) {
        return start + prefix + wholeNumber(symbols, between) + u'$';
    }
    // A caller ID has at most 15 digits, a 00 in front not counted.
    const qsizetype more = pattern::maxDigits - symbols.size();
    const QString one =
        between.isEmpty() ? QStringLiteral("[0-9]") : QStringLiteral("(?:[0-9]%1)").arg(between);
    if (more > 0) {
        return start + prefix + QStringLiteral("%1{0,%2}").arg(one, QString::number(more)) +
               digits(symbols, between) + u'$';
    }
    const QString whole = prefix + digits(symbols, between);
    if (symbols[0] != u'*' && symbols[0] != u'0') {
        return start + whole + u'$';
    }
    // Sixteen digits with 00: the second zero stands against the first of fifteen symbols.
    return start + QStringLiteral("(?:%1|%2)").arg(whole, zeros + digits(symbols.mid(1), between)) +
           u'$';
}

QString glob(const QString &symbols)
{
    QString out = symbols;
    return out.replace(u'*', QStringLiteral("[0-9]"));
}

} // namespace

QString regularExpression(const pattern::CleanedPattern &pattern)
{
    return expression(pattern, formatting() + u'*');
}

QString bareExpression(const pattern::CleanedPattern &pattern)
{
    return expression(pattern, {});
}

QString sqlite(const pattern::CleanedPattern &pattern)
{
    QString bare = QStringLiteral("caller_id");
    const QStringList characters{
        QStringLiteral("' '"),      QStringLiteral("'-'"),      QStringLiteral("'.'"),
        QStringLiteral("'('"),      QStringLiteral("')'"),      QStringLiteral("'['"),
        QStringLiteral("']'"),      QStringLiteral("'/'"),      QStringLiteral("char(9)"),
        QStringLiteral("char(10)"), QStringLiteral("char(11)"), QStringLiteral("char(12)"),
        QStringLiteral("char(13)")};
    for (const QString &character : characters) {
        bare = QStringLiteral("replace(%1, %2, '')").arg(bare, character);
    }
    const QString symbols = symbolsOf(pattern);
    QString condition;
    if (pattern.international) {
        QString digits = glob(symbols);
        if (symbols.startsWith(u'*')) {
            digits.replace(0, 5, QStringLiteral("[1-9]"));
        }
        condition = QStringLiteral("substr(d, 1 + (d GLOB '+*') + 2 * (d GLOB '00*')) GLOB '%1'")
                        .arg(digits);
        if (symbols.startsWith(u'0')) {
            condition = QStringLiteral("0");
        }
    } else {
        condition = QStringLiteral("substr(d, 1 + (d GLOB '+*')) NOT GLOB '*[^0-9]*'"
                                   " AND length(d) <= 15 + (d GLOB '+*') + 2 * (d GLOB '00*')"
                                   " AND d GLOB '*%1'")
                        .arg(glob(symbols));
    }
    return QStringLiteral("EXISTS (SELECT 1 FROM (SELECT %1 AS d) WHERE %2)").arg(bare, condition);
}

QString postgres(const pattern::CleanedPattern &pattern)
{
    return QStringLiteral("regexp_replace(caller_id, '%1', '', 'g') ~ '%2'")
        .arg(formatting(), bareExpression(pattern));
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
