// SPDX-License-Identifier: MIT
#include "app/bulk/kernel_loop.h"

#include <immintrin.h>

namespace flashcall::bulk {
namespace {

// For each mask of eight bytes, where the kept ones come from.
struct PackTable
{
    alignas(64) std::uint8_t from[256][8] = {};
    constexpr PackTable()
    {
        for (unsigned mask = 0; mask < 256; ++mask) {
            unsigned to = 0;
            for (unsigned bit = 0; bit < 8; ++bit) {
                if ((mask >> bit) & 1U) {
                    from[mask][to++] = static_cast<std::uint8_t>(bit);
                }
            }
        }
    }
};
constexpr PackTable packTable;

__m256i load32(const char *from)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from));
}

__m128i load16(const char *from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
}

unsigned bits16(__m128i flags)
{
    return static_cast<unsigned>(_mm_movemask_epi8(flags));
}

unsigned bits32(__m256i flags)
{
    return static_cast<unsigned>(_mm256_movemask_epi8(flags));
}

// The last sixteen digits among up to 32 bytes, right-aligned; those in front are undefined.
__m128i packDigits(const char *text, unsigned digits)
{
    alignas(32) char packed[64];
    char *to = packed + 16;
    for (unsigned group = 0; group < 4; ++group) {
        const unsigned mask = (digits >> (group * 8)) & 0xffU;
        const __m128i from =
            _mm_loadl_epi64(reinterpret_cast<const __m128i *>(packTable.from[mask]));
        const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(text + group * 8));
        _mm_storel_epi64(reinterpret_cast<__m128i *>(to), _mm_shuffle_epi8(bytes, from));
        to += __builtin_popcount(mask);
    }
    return load16(to - 16);
}

class Avx2
{
public:
    static constexpr unsigned copyBytes = 32;

    explicit Avx2(char separator)
        : m_separator(_mm256_set1_epi8(separator))
    {}

    static void copy(char *to, const char *from)
    {
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(to), load32(from));
    }

    [[nodiscard]] RowBits rowBits(const char *at) const
    {
        const __m256i low = load32(at);
        const __m256i high = load32(at + 32);
        const std::uint64_t breaks = both(low, high, _mm256_set1_epi8('\n'));
        const std::uint64_t below = breaks ^ (breaks - 1); // up to and with the line break
        const std::uint64_t quotes = both(low, high, _mm256_set1_epi8('"'));
        return {breaks != 0 && (quotes & below) == 0, static_cast<unsigned>(_tzcnt_u64(breaks)),
                both(low, high, m_separator) & below};
    }

    // `symbolsEnd`: behind the pattern, whose bytes are right-aligned that way.
    [[nodiscard]] unsigned judge(const char *symbolsEnd, unsigned symbols, const char *text,
                                 unsigned size) const
    {
        const __m128i pattern = load16(symbolsEnd - 16);
        const unsigned wanted = (0xffff0000U >> symbols) & 0xffffU;
        const unsigned masked = bits16(_mm_cmpeq_epi8(pattern, _mm_set1_epi8('*')));
        const __m128i value = _mm_sub_epi8(pattern, _mm_set1_epi8('0'));
        const unsigned fixed =
            bits16(_mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(9)), value)) & wanted;

        const __m256i bytes = load32(text);
        const unsigned inside = lowBits(size);
        const __m256i digit = _mm256_sub_epi8(bytes, _mm256_set1_epi8('0'));
        const unsigned digits =
            bits32(_mm256_cmpeq_epi8(_mm256_min_epu8(digit, _mm256_set1_epi8(9)), digit)) & inside;
        const unsigned others = inside & ~digits & ~static_cast<unsigned>(*text == '+');
        const auto count = static_cast<unsigned>(__builtin_popcount(digits));
        if (((masked | fixed) & wanted) != wanted || fixed == 0 || count - 2U > 13U ||
            (others & ~formatting(bytes)) != 0) [[unlikely]] {
            return thorough;
        }
        // Packed even where they stand side by side already: to look is a branch that is guessed
        // wrong half of the time, and the rows do not wait for each other.
        const unsigned same = bits16(_mm_cmpeq_epi8(pattern, packDigits(text, digits)));
        return judgeBits(fixed, ~same, symbols, count);
    }

private:
    static std::uint64_t both(__m256i low, __m256i high, __m256i wanted)
    {
        return bits32(_mm256_cmpeq_epi8(low, wanted)) |
               (std::uint64_t{bits32(_mm256_cmpeq_epi8(high, wanted))} << 32U);
    }

    // `size` low bits, 1-32.
    static unsigned lowBits(unsigned size) { return 0xffffffffU >> (32 - size); }

    // Blank ( ) - . / [ ], by their two halves.
    static unsigned formatting(__m256i bytes)
    {
        const __m256i lowHalf = _mm256_setr_epi8(1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 2, 0, 3, 1, 1, //
                                                 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 2, 0, 3, 1, 1);
        const __m256i highHalf = _mm256_setr_epi8(0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, //
                                                  0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        const __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0f));
        const __m256i found = _mm256_and_si256(_mm256_shuffle_epi8(lowHalf, bytes),
                                               _mm256_shuffle_epi8(highHalf, high));
        return ~bits32(_mm256_cmpeq_epi8(found, _mm256_setzero_si256()));
    }

    __m256i m_separator;
};

} // namespace

void runAvx2(KernelJob &job)
{
    runRows<Avx2>(job);
}

} // namespace flashcall::bulk
