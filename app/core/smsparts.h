// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringView>

namespace flashcall {

namespace sms {
Q_NAMESPACE
enum class Encoding { Gsm7, Ucs2 };
Q_ENUM_NS(Encoding)
} // namespace sms

// How long a text is on the air. A unit is a septet in GSM-7 (GSM 03.38: a character of the
// extension table takes two) and 16 bits in UCS-2 (a character outside the BMP takes two).
struct SmsLength
{
    sms::Encoding encoding = sms::Encoding::Gsm7;
    int units = 0;
    int parts = 0;     // 0 for an empty text
    int unitsLeft = 0; // that still fit the last part
    // The first character that GSM-7 lacks, hence UCS-2; -1 and 0 where there is none.
    int firstUcs2Position = -1; // index into the text
    char32_t firstUcs2 = 0;
    bool operator==(const SmsLength &) const = default;
};

// 160 septets or 70 units in one part, 153 or 67 in each where there are more; no character is
// split over two parts. Expand {code} first.
[[nodiscard]] SmsLength smsLength(QStringView text);

} // namespace flashcall
