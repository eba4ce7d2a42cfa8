// SPDX-License-Identifier: MIT
#include "app/core/json.h"

#include "app/core/utf8.h"

#include <algorithm>
#include <cmath>

namespace flashcall::json {

const QString *Value::number() const
{
    const auto *number = std::get_if<Number>(&m_data);
    return number != nullptr ? &number->text : nullptr;
}

const QString *Value::stringOrNumber() const
{
    return string() != nullptr ? string() : number();
}

std::optional<qint64> Value::integer() const
{
    constexpr double exactLimit = 9007199254740992.0; // 2^53: beyond it a double skips numbers
    const QString *text = number();
    if (text == nullptr) {
        return std::nullopt;
    }
    bool good = false;
    const qint64 whole = text->toLongLong(&good);
    if (good) {
        return whole;
    }
    const double real = text->toDouble(&good);
    if (!good || std::abs(real) > exactLimit || std::trunc(real) != real) {
        return std::nullopt;
    }
    return static_cast<qint64>(real);
}

const Value *Value::find(QLatin1StringView key) const
{
    if (const Object *members = object()) {
        for (const Member &member : *members) {
            if (member.key == key) {
                return member.value.isNull() ? nullptr : &member.value;
            }
        }
    }
    return nullptr;
}

Position positionOf(QByteArrayView bytes, qsizetype offset)
{
    Position position;
    qsizetype at = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const qsizetype end = std::min(offset, bytes.size());
    while (at < end) {
        const char c = bytes[at];
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else {
            ++position.column;
        }
        at += std::max(sequenceLength(bytes, at), 1);
    }
    return position;
}

} // namespace flashcall::json
