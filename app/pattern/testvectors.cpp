// SPDX-License-Identifier: MIT
#include "app/pattern/maker.h"

#include <algorithm>
#include <bit>

namespace flashcall::pattern {
namespace {

using Kind = TestVector::Kind;

constexpr std::size_t othersMost = 5; // other numbers of the pool, for each

std::string formatted(std::string_view digits)
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t left = digits.size() - i;
        if (i > 0 && (left == 2 || left == 4)) {
            text += '-';
        } else if (i > 0 && left == 7) {
            text += ' ';
        }
        text += digits[i];
    }
    return text;
}

// The last fixed digit is another.
std::string withOtherDigit(std::string_view digits, const Shape &shape)
{
    std::string text(digits);
    std::size_t place = 0;
    while (((shape.fixed >> place) & 1U) == 0) {
        ++place;
    }
    char &digit = text[text.size() - 1 - place];
    digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
    return text;
}

// In the pool after `from`, those that collide first: what an app is likeliest to get wrong.
std::vector<std::size_t> others(const Pool &pool, const Telling &telling, std::size_t from)
{
    std::vector<std::size_t> found;
    for (const bool colliding : {true, false}) {
        for (std::size_t i = 1; i < pool.size() && found.size() < othersMost; ++i) {
            const std::size_t other = (from + i) % pool.size();
            const bool collides = telling.group[other] == telling.group[from];
            if (pool[other].takesPart() && collides == colliding) {
                found.push_back(other);
            }
        }
    }
    return found;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

std::string field(std::string_view text)
{
    return text.find_first_of(",;\t\"\r\n") == text.npos ? std::string(text) : quoted(text);
}

std::string jsonText(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace

std::string_view testVectorKindName(Kind kind) noexcept
{
    switch (kind) {
    case Kind::Whole:
        return "whole_number";
    case Kind::National:
        return "without_plus";
    case Kind::Formatted:
        return "formatted";
    case Kind::LastDigits:
        return "last_digits";
    case Kind::OtherDigit:
        return "other_digit";
    case Kind::MoreDigits:
        return "digit_behind";
    case Kind::Hidden:
        return "hidden";
    case Kind::OtherNumber:
        return "other_number";
    }
    return {};
}

std::vector<TestVector> testVectors(const Pool &pool, const Shape &shape)
{
    std::vector<TestVector> vectors;
    const Telling telling = tell(pool, shape);
    for (std::size_t i = 0; i < pool.size(); ++i) {
        const std::string pattern = patternFor(pool[i], shape);
        if (pattern.empty()) {
            continue;
        }
        const std::string digits(pool[i].cleaned.digits.view());
        const auto add = [&](Kind kind, std::string callerId) {
            const Verdict verdict = verdictOf(pattern, callerId);
            vectors.push_back({kind, pattern, std::move(callerId), verdict});
        };
        const auto reach = static_cast<std::size_t>(std::bit_width(shape.fixed));
        add(Kind::Whole, '+' + digits);
        add(Kind::National, digits);
        add(Kind::Formatted, formatted(digits));
        add(Kind::LastDigits, digits.substr(digits.size() - reach));
        add(Kind::OtherDigit, withOtherDigit(digits, shape));
        add(Kind::MoreDigits, digits + (digits.back() == '7' ? '3' : '7'));
        add(Kind::Hidden, "anonymous");
        for (const std::size_t other : others(pool, telling, i)) {
            add(Kind::OtherNumber, '+' + std::string(pool[other].cleaned.digits.view()));
        }
    }
    return vectors;
}

std::string testVectorsCsv(std::span<const TestVector> vectors)
{
    std::string text = "pattern,caller_id,expected,kind\n";
    for (const TestVector &vector : vectors) {
        text += field(vector.pattern) + ',' + field(vector.callerId) + ',';
        text += verdictName(vector.verdict);
        text += ',';
        text += testVectorKindName(vector.kind);
        text += '\n';
    }
    return text;
}

std::string testVectorsJson(std::span<const TestVector> vectors)
{
    std::string text = "[";
    for (const TestVector &vector : vectors) {
        text += &vector == vectors.data() ? "\n" : ",\n";
        text += "  {\"pattern\": " + jsonText(vector.pattern) +
                ", \"caller_id\": " + jsonText(vector.callerId) + ", \"expected\": \"";
        text += verdictName(vector.verdict);
        text += "\", \"kind\": \"";
        text += testVectorKindName(vector.kind);
        text += "\"}";
    }
    return text + (vectors.empty() ? "]\n" : "\n]\n");
}

} // namespace flashcall::pattern
