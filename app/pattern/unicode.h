// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// The little of Unicode that cleaning needs (Unicode 16: DerivedNumericType, PropList,
// DerivedCoreProperties). Internal to pattern.
namespace flashcall::pattern::unicode {

struct Decoded
{
    char32_t code = 0;
    std::uint8_t size = 0; // bytes; 0: not UTF-8 here (overlong, surrogate, cut, beyond 10FFFF)
};
// The character at `at`, which must be below text.size().
[[nodiscard]] Decoded decode(std::string_view text, std::size_t at) noexcept;

// What is left of a text, as byte offsets.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};
// Without white space, or white space and invisible marks, at both ends.
[[nodiscard]] Span trimmed(std::string_view text, bool invisibleToo) noexcept;

// 0-9 for a decimal digit (Nd) of any script, else -1.
[[nodiscard]] int digitValue(char32_t code) noexcept;
[[nodiscard]] bool isWhiteSpace(char32_t code) noexcept;
// Hyphens, dashes and the minus sign.
[[nodiscard]] bool isDash(char32_t code) noexcept;
// Marks without width: bidirectional controls, joiners, variation selectors, soft hyphen, BOM.
[[nodiscard]] bool isInvisible(char32_t code) noexcept;
// Letters, roughly: by block, which is enough to name a problem.
[[nodiscard]] bool isLetter(char32_t code) noexcept;
// '0' or '1' for a letter that looks like it, else 0.
[[nodiscard]] char lookalike(char32_t code) noexcept;

// Lower case without accents, as far as the words for a hidden number need it; 0 for a mark that
// disappears. Latin, Greek, Cyrillic, full-width; Hebrew and Arabic points.
[[nodiscard]] char32_t fold(char32_t code) noexcept;

} // namespace flashcall::pattern::unicode
