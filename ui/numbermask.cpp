// SPDX-License-Identifier: MIT
#include "ui/numbermask.h"

#include "app/core/phonenumber.h"

namespace flashcall::ui {

namespace {
constexpr int fewDigits = 4; // a masked number shows as many
}

QString NumberMask::number(const QString &e164) const
{
    return m_on ? maskedNumber(e164) : e164;
}

QString NumberMask::grouped(const PhoneNumber &number) const
{
    return m_on ? number.masked() : number.international();
}

QString NumberMask::text(const QString &text, const QString &e164) const
{
    return m_on ? maskedIn(text, e164) : text;
}

bool NumberMask::hides(const QString &typed) const
{
    int digits = 0;
    for (const QChar c : typed) {
        digits += c.digitValue() >= 0 ? 1 : 0;
    }
    return m_on && digits > fewDigits;
}

} // namespace flashcall::ui
