// SPDX-License-Identifier: MIT
#include "app/core/smsparts.h"

#include "app/core/codepoints.h"

#include <QChar>

namespace flashcall {

namespace {

using sms::Encoding;

constexpr int oneGsmPart = 160;
constexpr int manyGsmParts = 153; // seven septets go to the header that joins the parts
constexpr int oneUcs2Part = 70;
constexpr int manyUcs2Parts = 67;

// GSM 03.38, default alphabet, in the table's order, without ESC.
constexpr QStringView defaultAlphabet = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./"
                                        u"0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                                        u"¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView extensionTable = u"\f^{}\\[~]|€";

// Septets a character takes; 0 where GSM-7 lacks it.
int septets(char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        return 0;
    }
    const QChar asChar = QChar(static_cast<char16_t>(character));
    if (defaultAlphabet.contains(asChar)) {
        return 1;
    }
    return extensionTable.contains(asChar) ? 2 : 0;
}

int units(char32_t character, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Gsm7:
        return septets(character);
    case Encoding::Ucs2:
        return QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return 0;
}

void findFirstUcs2(QStringView text, SmsLength &length)
{
    forEachCodePoint(text, [&length](const CodePoint &point) {
        if (septets(point.value) > 0) {
            return true;
        }
        length.encoding = Encoding::Ucs2;
        length.firstUcs2Position = static_cast<int>(point.position);
        length.firstUcs2 = point.value;
        return false;
    });
}

void divide(QStringView text, int perPart, SmsLength &length)
{
    length.parts = 1;
    int used = 0;
    forEachCodePoint(text, [&length, &used, perPart](const CodePoint &point) {
        const int needed = units(point.value, length.encoding);
        if (used + needed > perPart) {
            ++length.parts;
            used = 0;
        }
        used += needed;
        return true;
    });
    length.unitsLeft = perPart - used;
}

} // namespace

SmsLength smsLength(QStringView text)
{
    SmsLength length;
    findFirstUcs2(text, length);
    forEachCodePoint(text, [&length](const CodePoint &point) {
        length.units += units(point.value, length.encoding);
        return true;
    });
    const bool gsm = length.encoding == Encoding::Gsm7;
    const int onePart = gsm ? oneGsmPart : oneUcs2Part;
    if (length.units > onePart) {
        divide(text, gsm ? manyGsmParts : manyUcs2Parts, length);
    } else {
        length.parts = text.isEmpty() ? 0 : 1;
        length.unitsLeft = onePart - length.units;
    }
    return length;
}

} // namespace flashcall
