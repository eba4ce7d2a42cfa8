// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/kernel.h"

#include <cstring>

// The loop over rows, the same for every level; `Isa` finds bytes and judges short pairs. Each
// kernel is its own translation unit compiled for its own processor: all of this stays inside it,
// and so it uses no inline function of the standard library that another unit might share.
namespace flashcall::bulk {
namespace {

// Verdicts as the kernels count them; `thorough` sends the pair to judgePair().
constexpr unsigned match = 0;
constexpr unsigned mismatch = 1;
constexpr unsigned lastDigitsOnly = 2;
constexpr unsigned tooShort = 3;
constexpr unsigned thorough = 99;
static_assert(static_cast<unsigned>(RowVerdict::Match) == match);
static_assert(static_cast<unsigned>(RowVerdict::Mismatch) == mismatch);
static_assert(static_cast<unsigned>(RowVerdict::LastDigitsOnly) == lastDigitsOnly);
static_assert(static_cast<unsigned>(RowVerdict::TooShort) == tooShort);

// Of the 64 bytes from a row's start, those below its line break.
struct RowBits
{
    bool plain = false;
    unsigned lineBreak = 0;
    std::uint64_t separators = 0;
};

// From flags of the symbols and digits, right-aligned in sixteen bits: `fixed` and `differs` where
// both are given, `symbols` and `digits` how many there are.
inline unsigned judgeBits(unsigned fixed, unsigned differs, unsigned symbols, unsigned digits)
{
    const unsigned wanted = (0xffff0000U >> symbols) & 0xffffU;
    const unsigned given = (0xffff0000U >> (digits < 16 ? digits : 16)) & 0xffffU;
    const unsigned missing = wanted & ~given;
    const unsigned wrong = fixed & differs & wanted & given;
    if (missing == 0) [[likely]] {
        return static_cast<unsigned>(wrong != 0); // match or mismatch, without a branch
    }
    if ((fixed & missing) != 0) {
        return tooShort;
    }
    return wrong != 0 ? mismatch : lastDigitsOnly;
}

struct Bounds
{
    unsigned begin = 0;
    unsigned end = 0;
};

inline Bounds fieldBounds(std::uint64_t separators, int column, unsigned rowEnd)
{
    unsigned begin = 0;
    for (int i = 0; i < column; ++i) {
        begin = static_cast<unsigned>(__builtin_ctzll(separators)) + 1;
        separators &= separators - 1;
    }
    const unsigned end =
        separators != 0 ? static_cast<unsigned>(__builtin_ctzll(separators)) : rowEnd;
    return {begin, end};
}

template <typename Isa>
inline void copyRow(char *to, const char *from, unsigned size)
{
    for (unsigned at = 0; at < size; at += Isa::copyBytes) {
        Isa::copy(to + at, from + at);
    }
}

template <typename Isa>
void runRows(KernelJob &job)
{
    const Layout &layout = *job.layout;
    const Isa isa(layout.separator);
    const auto separatorCount = layout.columns - 1;
    const bool simple =
        layout.columns == 2 && layout.patternColumn == 0 && layout.callerIdColumn == 1;
    const Suffix *const suffixes = layout.suffixes.data();
    const char *at = job.at;
    char *out = job.out;
    std::int64_t *const counts = job.counts.data();
    const bool writing = layout.writing;
    while (at < job.end && out < job.outEnd && job.rows < job.rowsMost) {
        const RowBits bits = isa.rowBits(at);
        if (!bits.plain || __builtin_popcountll(bits.separators) != separatorCount) [[unlikely]] {
            break;
        }
        const bool carriage = at[static_cast<std::ptrdiff_t>(bits.lineBreak) - 1] == '\r';
        const unsigned rowEnd = bits.lineBreak - static_cast<unsigned>(carriage);
        Bounds symbols{0, 0};
        Bounds digits{0, rowEnd};
        if (simple) {
            symbols.end = static_cast<unsigned>(__builtin_ctzll(bits.separators));
            digits.begin = symbols.end + 1;
        } else {
            symbols = fieldBounds(bits.separators, layout.patternColumn, rowEnd);
            digits = fieldBounds(bits.separators, layout.callerIdColumn, rowEnd);
        }
        const unsigned symbolCount = symbols.end - symbols.begin;
        const unsigned byteCount = digits.end - digits.begin;
        unsigned verdict = thorough;
        if (symbolCount - 1U < 15U && byteCount - 2U < 30U) [[likely]] {
            verdict = isa.judge(at + symbols.end, symbolCount, at + digits.begin, byteCount);
        }
        if (verdict == thorough) [[unlikely]] {
            verdict = judgePair(at + symbols.begin, symbolCount, at + digits.begin, byteCount);
        }
        ++counts[verdict];
        if (job.offsets) {
            job.offsets[job.rows] = job.offset + (at - job.origin);
            job.verdicts[job.rows] = static_cast<RowVerdict>(verdict);
        }
        ++job.rows;
        if (writing && ((layout.written >> verdict) & 1U) != 0) {
            copyRow<Isa>(out, at, rowEnd);
            out += rowEnd;
            const Suffix &suffix = suffixes[(carriage ? verdictCount : 0) + verdict];
            copyRow<Isa>(out, suffix.text, sizeof suffix.text);
            out += suffix.size;
        }
        at += bits.lineBreak + 1;
    }
    job.at = at;
    job.out = out;
}

} // namespace
} // namespace flashcall::bulk
