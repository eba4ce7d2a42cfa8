// SPDX-License-Identifier: MIT
#include "app/bulk/kernel_loop.h"

#include "app/pattern/swar.h"

namespace flashcall::bulk {
namespace {

namespace swar = pattern::swar;

// 1: digit, 2: formatting, 4: neither.
constexpr std::array<std::uint8_t, 256> makeKinds()
{
    std::array<std::uint8_t, 256> kinds{};
    for (auto &kind : kinds) {
        kind = 4;
    }
    for (const char c : std::string_view("0123456789")) {
        kinds[static_cast<unsigned char>(c)] = 1;
    }
    for (const char c : std::string_view(" ()-./[]")) {
        kinds[static_cast<unsigned char>(c)] = 2;
    }
    return kinds;
}
constexpr auto kinds = makeKinds();

constexpr std::uint64_t highs = swar::ones * 0x80U;

// The high bit of each byte that is `c`; exact.
std::uint64_t equal(std::uint64_t word, std::uint64_t c)
{
    return (swar::nonZero(word ^ c) ^ swar::ones) << 7U;
}

// The same, but only the lowest is sure: above it others may be set in error. Cheaper.
std::uint64_t firstEqual(std::uint64_t word, std::uint64_t c)
{
    const std::uint64_t different = word ^ c;
    return (different - swar::ones) & ~different & highs;
}

class Plain
{
public:
    static constexpr unsigned copyBytes = 8;

    explicit Plain(char separator)
        : m_separator(swar::repeated(separator))
    {}

    static void copy(char *to, const char *from) { std::memcpy(to, from, 8); }

    [[nodiscard]] RowBits rowBits(const char *at) const
    {
        RowBits bits;
        for (unsigned i = 0; i < 64; i += 8) {
            const std::uint64_t word = swar::load8(at + i);
            const std::uint64_t breaks = firstEqual(word, swar::repeated('\n'));
            const std::uint64_t below = breaks ^ (breaks - 1);
            if ((firstEqual(word, swar::repeated('"')) & below) != 0) {
                return bits;
            }
            const std::uint64_t separators = equal(word, m_separator) & below;
            bits.separators |= std::uint64_t{swar::gathered(separators >> 7U)} << i;
            if (breaks != 0) {
                bits.plain = true;
                bits.lineBreak = i + static_cast<unsigned>(__builtin_ctzll(breaks)) / 8;
                return bits;
            }
        }
        return bits;
    }

    [[nodiscard]] unsigned judge(const char *symbolsEnd, unsigned symbols, const char *text,
                                 unsigned size) const
    {
        char packed[16 + 40];
        const unsigned plus = *text == '+' ? 1 : 0;
        unsigned count = size - plus;
        const char *under = text + size - 16;
        // More than half of all caller IDs are digits throughout and can stay where they are; what
        // is in front of them is masked away below.
        if (!allDigits(text + plus, count)) {
            std::memset(packed, 0, 16);
            count = 0;
            unsigned seen = 0;
            for (unsigned i = plus; i < size; ++i) {
                const unsigned kind = kinds[static_cast<unsigned char>(text[i])];
                packed[16 + count] = text[i];
                count += kind & 1U;
                seen |= kind;
            }
            if ((seen & 4U) != 0) {
                return thorough;
            }
            under = packed + count;
        }
        if (count - 2U > 13U) {
            return thorough;
        }
        const std::uint64_t above[2] = {swar::load8(symbolsEnd - 16), swar::load8(symbolsEnd - 8)};
        const std::uint64_t wanted[2] = {symbols > 8 ? highs << ((16 - symbols) * 8) : 0,
                                         symbols > 8 ? highs : highs << ((8 - symbols) * 8)};
        std::uint64_t fixed[2];
        std::uint64_t wrong[2];
        std::uint64_t bad = 0;
        for (unsigned i = 0; i < 2; ++i) {
            fixed[i] = ~equal(above[i], swar::repeated('*')) & wanted[i];
            bad |= fixed[i] & ~digits(above[i]);
            wrong[i] = fixed[i] & ~equal(above[i], swar::load8(under + i * 8));
        }
        if (bad != 0 || (fixed[0] | fixed[1]) == 0) {
            return thorough;
        }
        if (count >= symbols) {
            return (wrong[0] | wrong[1]) != 0 ? mismatch : match;
        }
        return judgeBits(flags(fixed[0], fixed[1]), flags(wrong[0], wrong[1]), symbols, count);
    }

private:
    static unsigned flags(std::uint64_t low, std::uint64_t high)
    {
        return swar::gathered(low >> 7U) | (swar::gathered(high >> 7U) << 8U);
    }

    // `size` is 1 or more; reads up to seven bytes behind the text.
    static bool allDigits(const char *text, unsigned size)
    {
        std::uint64_t found = highs;
        unsigned at = 0;
        for (; at + 8 <= size; at += 8) {
            found &= digits(swar::load8(text + at));
        }
        // The bytes behind the text count as digits.
        const std::uint64_t behind = ~std::uint64_t{0} << (size % 8 * 8);
        found &= digits(swar::load8(text + at)) | behind;
        return (found & highs) == highs;
    }

    // The high bit of each byte '0'-'9'.
    static std::uint64_t digits(std::uint64_t word)
    {
        const std::uint64_t value = word ^ swar::repeated('0');
        return ~(((value & ~highs) + swar::ones * 0x76U) | word) & highs;
    }

    std::uint64_t m_separator;
};

} // namespace

void runPlain(KernelJob &job)
{
    runRows<Plain>(job);
}

} // namespace flashcall::bulk
