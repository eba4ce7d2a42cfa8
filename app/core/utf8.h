// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace flashcall::json {

inline constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF", 3};

// How many bytes the UTF-8 sequence at `at` takes, or 0 where it is none (Unicode, table 3-7).
[[nodiscard]] int sequenceLength(QByteArrayView bytes, qsizetype at);

} // namespace flashcall::json
