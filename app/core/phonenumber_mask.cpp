// SPDX-License-Identifier: MIT
#include "app/core/phonenumber.h"

#include "app/pattern/plans.h"

#include <algorithm>

namespace flashcall {

namespace {

constexpr qsizetype keptAtTheEnd = 4;

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

QString PhoneNumber::masked() const
{
    return maskedNumber(m_e164);
}

} // namespace flashcall
