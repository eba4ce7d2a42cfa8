// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QStringView>

namespace flashcall {

// One character of a UTF-16 text. Half a surrogate pair counts as U+FFFD.
struct CodePoint
{
    char32_t value = 0;
    qsizetype position = 0; // index of its first QChar
};

// Calls visit(CodePoint) for each character in order until one call returns false.
template <class Visit>
void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        CodePoint point{text[i].unicode(), i};
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            point.value = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            point.value = QChar::ReplacementCharacter;
        }
        if (!visit(point)) {
            return;
        }
    }
}

} // namespace flashcall
