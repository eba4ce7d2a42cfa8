// SPDX-License-Identifier: MIT
#include "app/bulk/kernel_loop.h"

#include <emmintrin.h>

namespace flashcall::bulk {
namespace {

__m128i load16(const char *from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
}

unsigned bits16(__m128i flags)
{
    return static_cast<unsigned>(_mm_movemask_epi8(flags));
}

__m128i inRange(__m128i bytes, char first, char last)
{
    const __m128i value = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
    return _mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(static_cast<char>(last - first))),
                          value);
}

unsigned digitBits(__m128i bytes)
{
    return bits16(inRange(bytes, '0', '9'));
}

// Blank ( ) - . / [ ].
unsigned formatBits(__m128i bytes)
{
    const __m128i brackets = _mm_or_si128(inRange(bytes, '(', ')'), inRange(bytes, '-', '/'));
    const __m128i blank = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '));
    const __m128i square = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('[')),
                                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8(']')));
    return bits16(_mm_or_si128(_mm_or_si128(brackets, blank), square));
}

// The last sixteen digits of the text, right-aligned; those in front are undefined.
__m128i packDigits(const char *text, unsigned size, unsigned digits)
{
    alignas(16) char packed[16 + 40];
    unsigned to = 16;
    for (unsigned i = 0; i < size; ++i) {
        packed[to] = text[i];
        to += (digits >> i) & 1U;
    }
    return load16(packed + to - 16);
}

class Sse2
{
public:
    static constexpr unsigned copyBytes = 16;

    explicit Sse2(char separator)
        : m_separator(_mm_set1_epi8(separator))
    {}

    static void copy(char *to, const char *from)
    {
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to), load16(from));
    }

    [[nodiscard]] RowBits rowBits(const char *at) const
    {
        const __m128i quarters[4] = {load16(at), load16(at + 16), load16(at + 32), load16(at + 48)};
        const std::uint64_t breaks = all(quarters, _mm_set1_epi8('\n'));
        const std::uint64_t below = breaks ^ (breaks - 1); // up to and with the line break
        const std::uint64_t quotes = all(quarters, _mm_set1_epi8('"'));
        return {breaks != 0 && (quotes & below) == 0,
                static_cast<unsigned>(__builtin_ctzll(breaks | (std::uint64_t{1} << 63U))),
                all(quarters, m_separator) & below};
    }

    [[nodiscard]] unsigned judge(const char *symbolsEnd, unsigned symbols, const char *text,
                                 unsigned size) const
    {
        const __m128i pattern = load16(symbolsEnd - 16);
        const unsigned wanted = (0xffff0000U >> symbols) & 0xffffU;
        const unsigned masked = bits16(_mm_cmpeq_epi8(pattern, _mm_set1_epi8('*')));
        const unsigned fixed = digitBits(pattern) & wanted;

        const __m128i low = load16(text);
        const __m128i high = load16(text + 16);
        const unsigned inside = 0xffffffffU >> (32 - size);
        const unsigned digits = (digitBits(low) | (digitBits(high) << 16U)) & inside;
        const unsigned others = inside & ~digits & ~static_cast<unsigned>(*text == '+');
        const auto count = static_cast<unsigned>(__builtin_popcount(digits));
        if (((masked | fixed) & wanted) != wanted || fixed == 0 || count - 2U > 13U ||
            (others != 0 && (others & ~(formatBits(low) | (formatBits(high) << 16U))) != 0)) {
            return thorough;
        }
        const unsigned tail = digits << (32 - size) | (0xffffffffU >> size);
        const unsigned needed = ~(0xffffffffU >> (symbols < count ? symbols : count));
        const __m128i below =
            (tail & needed) == needed ? load16(text + size - 16) : packDigits(text, size, digits);
        return judgeBits(fixed, ~bits16(_mm_cmpeq_epi8(pattern, below)), symbols, count);
    }

private:
    static std::uint64_t all(const __m128i (&quarters)[4], __m128i wanted)
    {
        std::uint64_t found = 0;
        for (unsigned i = 0; i < 4; ++i) {
            found |= std::uint64_t{bits16(_mm_cmpeq_epi8(quarters[i], wanted))} << (i * 16);
        }
        return found;
    }

    __m128i m_separator;
};

} // namespace

void runSse2(KernelJob &job)
{
    runRows<Sse2>(job);
}

} // namespace flashcall::bulk
