// SPDX-License-Identifier: MIT
#include "app/core/utf8.h"

namespace flashcall::json {

int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) {
        return at + i < bytes.size() ? static_cast<uchar>(bytes[at + i]) : uchar{0};
    };
    const auto isTail = [&](qsizetype i) { return (byte(i) & 0xC0U) == 0x80U; };
    const uchar first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return isTail(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return isTail(1) && isTail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool beyond = first == 0xF4 && byte(1) > 0x8F;
        return isTail(1) && isTail(2) && isTail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

} // namespace flashcall::json
