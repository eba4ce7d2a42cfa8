// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

// Patterns made from caller IDs: which digits tell a pool apart, which of its numbers a pattern
// takes for one another, and what is left of its strength.
namespace flashcall::pattern {

// Which places of a pattern are fixed: bit 0 is the last symbol, bit 1 the one before it …
struct Shape
{
    int symbols = 0; // 1-15
    unsigned fixed = 0;
    [[nodiscard]] int fixedDigits() const noexcept;
    bool operator==(const Shape &) const = default;
};
// Of "***456789" or "***######": an asterisk is any digit, a digit or '#' a fixed one.
// Nothing where the text is no pattern, or has no fixed place.
[[nodiscard]] std::optional<Shape> shapeOf(std::string_view text) noexcept;
[[nodiscard]] std::string shapeText(const Shape &shape); // "***######"
// The last `fixed` of `symbols` symbols.
[[nodiscard]] Shape tailShape(int fixed, int symbols) noexcept;

// A caller ID of a pool. One that cannot be read, is hidden, or says the same number as an
// earlier one takes no part.
struct PoolNumber
{
    std::string text; // as given
    CleanedCallerId cleaned;
    int sameAs = -1; // index of an earlier one with the same digits
    [[nodiscard]] bool takesPart() const noexcept
    {
        return cleaned.problem == Problem::None && !cleaned.withheld && sameAs < 0;
    }
};
using Pool = std::vector<PoolNumber>;
[[nodiscard]] Pool readPool(std::span<const std::string> texts);
[[nodiscard]] int distinctNumbers(const Pool &pool) noexcept;

// The number's own pattern: its digits where the shape is fixed, asterisks elsewhere, no longer
// than the number. Empty where the number does not take part or does not reach a fixed place.
[[nodiscard]] std::string patternFor(const PoolNumber &number, const Shape &shape);

// Under a shape every number has its pattern; two collide where one's pattern takes the other
// (match or last_digits_only). That is mutual, and falls into groups.
struct Telling
{
    std::vector<int> group;      // per number; equal ones collide; -1: has no pattern
    std::vector<int> groupSizes; // by group
    int alone = 0;               // numbers told apart from all others
    int without = 0;             // numbers that take part, but have no pattern
    [[nodiscard]] bool tellsAllApart() const noexcept
    {
        return without == 0 && alone == static_cast<int>(groupSizes.size());
    }
};
[[nodiscard]] Telling tell(const Pool &pool, const Shape &shape);

// The fewest last digits that tell all numbers apart, or 0 where no number of them does.
[[nodiscard]] int shortestTail(const Pool &pool);

// The numbers that a pattern takes: match or last_digits_only. Indices.
[[nodiscard]] std::vector<int> takenBy(std::string_view pattern, const Pool &pool);

// What an app's own check must say. Judged by check().
struct TestVector
{
    enum class Kind : std::uint8_t {
        Whole,      // the number with its country
        National,   // without '+'
        Formatted,  // with spaces and dashes
        LastDigits, // only as many as the pattern has fixed ones
        OtherDigit, // one fixed digit is another
        MoreDigits, // one more behind
        Hidden,
        OtherNumber, // of the pool
    };
    Kind kind = Kind::Whole;
    std::string pattern;
    std::string callerId;
    Verdict verdict = Verdict::InvalidPattern;
};
[[nodiscard]] std::string_view testVectorKindName(TestVector::Kind kind) noexcept;
[[nodiscard]] std::vector<TestVector> testVectors(const Pool &pool, const Shape &shape);
// RFC 4180 with a header of pattern, caller_id, expected, kind; a JSON array of such objects.
[[nodiscard]] std::string testVectorsCsv(std::span<const TestVector> vectors);
[[nodiscard]] std::string testVectorsJson(std::span<const TestVector> vectors);

} // namespace flashcall::pattern
