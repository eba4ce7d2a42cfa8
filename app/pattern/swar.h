// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

#include <bit>
#include <cstring>

// Sixteen bytes as two words, judged eight at a time without a branch. Internal to pattern and
// bulk.
namespace flashcall::pattern::swar {

inline constexpr std::uint64_t ones = 0x0101010101010101U;

constexpr std::uint64_t repeated(char c)
{
    return ones * static_cast<unsigned char>(c);
}

// Eight bytes with the first in the lowest byte, whatever the machine's order.
inline std::uint64_t load8(const char *from) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    if constexpr (std::endian::native == std::endian::big) {
        word = __builtin_bswap64(word);
    }
    return word;
}

inline void store8(char *to, std::uint64_t word) noexcept
{
    if constexpr (std::endian::native == std::endian::big) {
        word = __builtin_bswap64(word);
    }
    std::memcpy(to, &word, sizeof word);
}

// 1 in each byte that is not zero.
constexpr std::uint64_t nonZero(std::uint64_t word)
{
    constexpr std::uint64_t low = ones * 0x7fU;
    return ((((word & low) + low) | word) >> 7U) & ones;
}

// Bit i for a 1 in byte i; every byte must be 0 or 1.
constexpr unsigned gathered(std::uint64_t flags)
{
    return static_cast<unsigned>((flags * 0x0102040810204080U) >> 56U);
}

// How many bytes are 1; every byte must be 0 or 1.
constexpr int counted(std::uint64_t flags)
{
    return static_cast<int>((flags * ones) >> 56U);
}

struct Sixteen
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

// The last sixteen digits, the last one in the highest byte, zeros in front.
inline Sixteen rightAligned(const Digits &digits) noexcept
{
    const char *at = digits.at.data();
    const unsigned size = digits.size;
    if (size >= 16) {
        return {load8(at + size - 16), load8(at + size - 8)};
    }
    const Sixteen all{load8(at), load8(at + 8)};
    const unsigned shift = (16 - size) * 8;
    if (shift >= 64) {
        return {0, shift == 128 ? 0 : all.low << (shift - 64)};
    }
    return {all.low << shift, (all.high << shift) | (all.low >> (64 - shift))};
}

// Sixteen bytes moved `bytes` (1-15) places towards the first, zeros behind.
inline Sixteen leftShifted(const Sixteen &all, unsigned bytes) noexcept
{
    const unsigned shift = bytes * 8;
    if (shift >= 64) {
        return {all.high >> (shift - 64), 0};
    }
    return {(all.low >> shift) | (all.high << (64 - shift)), all.high >> shift};
}

// Copies word by word: a copy in other pieces would wait for the words to reach the cache.
inline void copy(Digits &to, const Digits &from) noexcept
{
    store8(to.at.data(), load8(from.at.data()));
    store8(to.at.data() + 8, load8(from.at.data() + 8));
    std::memcpy(to.at.data() + 16, from.at.data() + 16, to.at.size() - 16);
    to.size = from.size;
}

// Up to fifteen bytes of text, zeros behind. Reads nothing outside the text.
inline Sixteen leftAligned(std::string_view text) noexcept
{
    const char *at = text.data();
    const auto size = static_cast<unsigned>(text.size());
    if (size > 8) {
        return {load8(at), load8(at + size - 8) >> ((16 - size) * 8)};
    }
    if (size == 8) {
        return {load8(at), 0};
    }
    Sixteen all;
    for (unsigned i = 0; i < size; ++i) {
        all.low |= std::uint64_t{static_cast<unsigned char>(at[i])} << (i * 8);
    }
    return all;
}

} // namespace flashcall::pattern::swar
