// SPDX-License-Identifier: MIT
#include "app/pattern/unicode.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace flashcall::pattern::unicode {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

template <std::size_t size>
bool inRanges(const std::array<Range, size> &ranges, char32_t code) noexcept
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), code,
                                        [](char32_t c, const Range &r) { return c < r.first; });
    return after != ranges.begin() && code <= std::prev(after)->last;
}

// The zero of each run of ten decimal digits.
constexpr auto zeros = std::to_array<char32_t>(
    {0x30,    0x660,   0x6f0,   0x7c0,   0x966,   0x9e6,   0xa66,   0xae6,   0xb66,   0xbe6,
     0xc66,   0xce6,   0xd66,   0xde6,   0xe50,   0xed0,   0xf20,   0x1040,  0x1090,  0x17e0,
     0x1810,  0x1946,  0x19d0,  0x1a80,  0x1a90,  0x1b50,  0x1bb0,  0x1c40,  0x1c50,  0xa620,
     0xa8d0,  0xa900,  0xa9d0,  0xa9f0,  0xaa50,  0xabf0,  0xff10,  0x104a0, 0x10d30, 0x10d40,
     0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0,
     0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16130,
     0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
     0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0});

constexpr std::array<Range, 10> whiteSpace{{{0x09, 0x0d},
                                            {0x20, 0x20},
                                            {0x85, 0x85},
                                            {0xa0, 0xa0},
                                            {0x1680, 0x1680},
                                            {0x2000, 0x200a},
                                            {0x2028, 0x2029},
                                            {0x202f, 0x202f},
                                            {0x205f, 0x205f},
                                            {0x3000, 0x3000}}};

// General category Pd, and the minus sign, hyphen bullet and modifier minus that stand for one.
constexpr std::array<Range, 22> dashes{
    {{0x2d, 0x2d},     {0x2d7, 0x2d7},    {0x58a, 0x58a},   {0x5be, 0x5be},   {0x1400, 0x1400},
     {0x1806, 0x1806}, {0x2010, 0x2015},  {0x2043, 0x2043}, {0x2212, 0x2212}, {0x2e17, 0x2e17},
     {0x2e1a, 0x2e1a}, {0x2e3a, 0x2e3b},  {0x2e40, 0x2e40}, {0x2e5d, 0x2e5d}, {0x301c, 0x301c},
     {0x3030, 0x3030}, {0x30a0, 0x30a0},  {0xfe31, 0xfe32}, {0xfe58, 0xfe58}, {0xfe63, 0xfe63},
     {0xff0d, 0xff0d}, {0x10ead, 0x10ead}}};

// Default_Ignorable_Code_Point without the filler letters and the musical controls.
constexpr std::array<Range, 11> invisible{{{0xad, 0xad},
                                           {0x34f, 0x34f},
                                           {0x61c, 0x61c},
                                           {0x180b, 0x180f},
                                           {0x200b, 0x200f},
                                           {0x202a, 0x202e},
                                           {0x2060, 0x206f},
                                           {0xfe00, 0xfe0f},
                                           {0xfeff, 0xfeff},
                                           {0xe0001, 0xe007f},
                                           {0xe0100, 0xe01ef}}};

constexpr std::array<Range, 15> letters{{{'A', 'Z'},
                                         {'a', 'z'},
                                         {0xaa, 0xaa},
                                         {0xb5, 0xb5},
                                         {0xba, 0xba},
                                         {0xc0, 0xd6},
                                         {0xd8, 0xf6},
                                         {0xf8, 0x2c1},
                                         {0x370, 0x1fff},
                                         {0x2c00, 0x2dff},
                                         {0x3005, 0x3007},
                                         {0x3041, 0xd7ff},
                                         {0xf900, 0xfdff},
                                         {0xfe70, 0xfefc},
                                         {0xff21, 0xffdc}}};

} // namespace

Decoded decode(std::string_view text, std::size_t at) noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::uint8_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() - at < size) {
        return {};
    }
    char32_t code = lead & (0x7fU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U) {
            return {};
        }
        code = (code << 6U) | (byte(i) & 0x3fU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (code < least[size] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
        return {};
    }
    return {code, size};
}

Span trimmed(std::string_view text, bool invisibleToo) noexcept
{
    const auto goes = [invisibleToo](char32_t code) {
        return isWhiteSpace(code) || (invisibleToo && isInvisible(code));
    };
    Span span{0, text.size()};
    while (span.begin < span.end) {
        const auto [code, size] = decode(text, span.begin);
        if (size == 0 || !goes(code)) {
            break;
        }
        span.begin += size;
    }
    while (span.begin < span.end) {
        std::size_t start = span.end - 1;
        while (start > span.begin && (static_cast<unsigned char>(text[start]) & 0xc0U) == 0x80U) {
            --start;
        }
        const auto [code, size] = decode(text, start);
        if (size == 0 || start + size != span.end || !goes(code)) {
            break;
        }
        span.end = start;
    }
    return span;
}

int digitValue(char32_t code) noexcept
{
    if (code < 0x660) {
        return code >= '0' && code <= '9' ? static_cast<int>(code - '0') : -1;
    }
    const char32_t zero = *std::prev(std::upper_bound(zeros.begin(), zeros.end(), code));
    return code <= zero + 9 ? static_cast<int>(code - zero) : -1;
}

bool isWhiteSpace(char32_t code) noexcept
{
    return inRanges(whiteSpace, code);
}

bool isDash(char32_t code) noexcept
{
    return inRanges(dashes, code);
}

bool isInvisible(char32_t code) noexcept
{
    return inRanges(invisible, code);
}

bool isLetter(char32_t code) noexcept
{
    return inRanges(letters, code);
}

char lookalike(char32_t code) noexcept
{
    switch (code) {
    case 'O':
    case 'o':
    case 0x41e: // Cyrillic
    case 0x43e:
    case 0x39f: // Greek
    case 0x3bf:
        return '0';
    case 'l':
    case 'I':
    case 0x406: // Ukrainian I
    case 0x399: // Greek iota
        return '1';
    }
    return 0;
}

namespace {

struct Fold
{
    char32_t last; // of a run of letters that begins after the run before
    char base;
};

// U+00C0-U+00DF; the lower-case letters 32 further on fold alike.
constexpr std::string_view latin1 = "aaaaaaaceeeeiiiidnooooo*ouuuuyts";
constexpr std::array<Fold, 20> latinA{{{0x105, 'a'}, {0x10d, 'c'}, {0x111, 'd'}, {0x11b, 'e'},
                                       {0x123, 'g'}, {0x127, 'h'}, {0x133, 'i'}, {0x135, 'j'},
                                       {0x138, 'k'}, {0x142, 'l'}, {0x14b, 'n'}, {0x153, 'o'},
                                       {0x159, 'r'}, {0x161, 's'}, {0x167, 't'}, {0x173, 'u'},
                                       {0x175, 'w'}, {0x178, 'y'}, {0x17e, 'z'}, {0x17f, 's'}}};
// Vietnamese, U+1EA0-U+1EF9.
constexpr std::array<Fold, 6> vietnamese{
    {{0x1eb7, 'a'}, {0x1ec7, 'e'}, {0x1ecb, 'i'}, {0x1ee3, 'o'}, {0x1ef1, 'u'}, {0x1ef9, 'y'}}};
constexpr std::array<std::array<char32_t, 2>, 25> single{
    {{0x1a0, 'o'},   {0x1a1, 'o'},   {0x1af, 'u'},   {0x1b0, 'u'},   {0x218, 's'},
     {0x219, 's'},   {0x21a, 't'},   {0x21b, 't'},   {0x386, 0x3b1}, {0x388, 0x3b5},
     {0x389, 0x3b7}, {0x38a, 0x3b9}, {0x38c, 0x3bf}, {0x38e, 0x3c5}, {0x38f, 0x3c9},
     {0x3ac, 0x3b1}, {0x3ad, 0x3b5}, {0x3ae, 0x3b7}, {0x3af, 0x3b9}, {0x3c2, 0x3c3},
     {0x3cc, 0x3bf}, {0x3cd, 0x3c5}, {0x3ce, 0x3c9}, {0x490, 0x491}, {0x640, 0}}};

template <std::size_t size>
char32_t baseIn(const std::array<Fold, size> &runs, char32_t code) noexcept
{
    const auto run =
        std::find_if(runs.begin(), runs.end(), [code](const Fold &f) { return code <= f.last; });
    return run == runs.end() ? code : static_cast<char32_t>(run->base);
}

char32_t foldCyrillic(char32_t code) noexcept
{
    const char32_t lower = code < 0x410 ? code + 0x50 : code < 0x430 ? code + 0x20 : code;
    switch (lower) {
    case 0x439: // short i; decomposed text has lost the breve already
        return 0x438;
    case 0x451: // io
        return 0x435;
    case 0x457: // Ukrainian yi
        return 0x456;
    }
    return lower;
}

} // namespace

char32_t fold(char32_t code) noexcept
{
    if (code >= 0xff21 && code <= 0xff5a) {
        code -= 0xfee0;
    }
    if (code < 0x80) {
        return code >= 'A' && code <= 'Z' ? code + 0x20 : code;
    }
    if ((code >= 0x300 && code <= 0x36f) || (code >= 0x591 && code <= 0x5c7) ||
        (code >= 0x64b && code <= 0x65f) || code == 0x670) {
        return 0;
    }
    if (code >= 0xc0 && code <= 0xff && code != 0xd7 && code != 0xf7) {
        return static_cast<char32_t>(latin1[(code - 0xc0) % 32]);
    }
    if (code >= 0x100 && code <= 0x17f) {
        return baseIn(latinA, code);
    }
    if (code >= 0x1ea0 && code <= 0x1ef9) {
        return baseIn(vietnamese, code);
    }
    if (code >= 0x400 && code <= 0x45f) {
        return foldCyrillic(code);
    }
    for (const auto &[from, to] : single) {
        if (code == from) {
            return to;
        }
    }
    return code >= 0x391 && code <= 0x3a9 ? code + 0x20 : code;
}

} // namespace flashcall::pattern::unicode
