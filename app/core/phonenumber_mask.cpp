// SPDX-License-Identifier: MIT
#include "app/core/phonenumber.h"

#include "app/pattern/plans.h"

#include <algorithm>

namespace flashcall {

namespace {

constexpr qsizetype keptAtTheEnd = 4;
constexpr qsizetype digitsThatTell = 7; // of a subscriber: fewer are anybody's

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype callingCodeLength(const QString &digits)
{
    const QByteArray ascii = digits.toLatin1();
    const pattern::Plan *plan = pattern::planOf({ascii.constData(), std::size_t(ascii.size())});
    return plan ? qsizetype(plan->callingCode.size()) : 0;
}

bool isBetweenDigits(QChar c)
{
    return c.isSpace() || QStringLiteral("-.()/\u00AD\u2010\u2011\u2012\u2013").contains(c);
}

// Where the digits of a text are, and what they are, in one stretch with nothing but what people
// write between the digits of a number.
struct Stretch
{
    QString digits;
    QList<qsizetype> places;
};

Stretch stretchAt(const QString &text, qsizetype from)
{
    Stretch found;
    for (qsizetype i = from; i < text.size(); ++i) {
        const int digit = text[i].digitValue();
        if (digit >= 0) {
            found.digits += QChar(u'0' + digit);
            found.places.append(i);
        } else if (!isBetweenDigits(text[i])) {
            break;
        }
    }
    return found;
}

// A number as it is looked for in a text.
struct Wanted
{
    QString digits;
    qsizetype head = 0; // digits of the calling code
    qsizetype tail = 0; // digits that tell it

    explicit Wanted(const QString &e164)
    {
        for (const QChar c : e164) {
            if (isDigit(c)) {
                digits += c;
            }
        }
        head = callingCodeLength(digits);
        const qsizetype national = digits.size() - head;
        tail = national >= digitsThatTell ? digitsThatTell : digits.size();
    }
};

// Masks the number where its last digits end before `end`.
void maskBefore(QString &text, const Stretch &stretch, qsizetype end, const Wanted &wanted)
{
    const qsizetype size = wanted.digits.size();
    qsizetype same = wanted.tail;
    while (same < size && end > same &&
           stretch.digits[end - same - 1] == wanted.digits[size - same - 1]) {
        ++same;
    }
    const qsizetype head = same == size ? wanted.head : 0;
    const qsizetype kept = size - wanted.head > keptAtTheEnd ? keptAtTheEnd : 0;
    for (qsizetype i = end - same + head; i < end - kept; ++i) {
        text[stretch.places[i]] = u'*';
    }
}

} // namespace

QString maskedNumber(const QString &e164)
{
    const bool international = e164.startsWith(u'+');
    const QString digits = e164.mid(international ? 1 : 0);
    // Whatever is no number shows nothing at all: it may be a name pasted by mistake.
    if (!std::all_of(digits.cbegin(), digits.cend(), isDigit)) {
        return QString(e164.size(), u'*');
    }
    const qsizetype head = international ? callingCodeLength(digits) : 0;
    const qsizetype national = digits.size() - head;
    const qsizetype tail = national > keptAtTheEnd ? keptAtTheEnd : 0;
    const QString sign = international ? QStringLiteral("+") : QString();
    return sign + digits.first(head) + QString(national - tail, u'*') + digits.last(tail);
}

QString maskedIn(const QString &text, const QString &e164)
{
    const Wanted wanted(e164);
    if (wanted.tail == 0) {
        return text;
    }
    QString out = text;
    const QString tail = wanted.digits.last(wanted.tail);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].digitValue() < 0) {
            continue;
        }
        const Stretch stretch = stretchAt(text, i);
        for (qsizetype at = stretch.digits.indexOf(tail); at >= 0;
             at = stretch.digits.indexOf(tail, at + 1)) {
            maskBefore(out, stretch, at + wanted.tail, wanted);
        }
        i = stretch.places.last();
    }
    return out;
}

QString PhoneNumber::masked() const
{
    return maskedNumber(m_e164);
}

} // namespace flashcall
