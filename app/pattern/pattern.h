// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The one matching rule of this product: a caller-ID pattern against the number a customer saw.
// No Qt, no allocation, nothing thrown. All text is UTF-8; positions are byte offsets into it.
namespace flashcall::pattern {

// E.164 allows fifteen digits; patterns are no longer.
inline constexpr int maxDigits = 15;

// What a comparison came to. Words for machines: verdictName().
enum class Verdict : std::uint8_t {
    Match,          // every symbol has its digit and agrees
    Mismatch,       // some fixed digit disagrees
    LastDigitsOnly, // shorter than the pattern, but every fixed digit was checked and agrees
    TooShort,       // shorter, and a fixed digit was left unchecked
    NoCallerId,     // empty or withheld
    InvalidCallerId,
    InvalidPattern,
    UnverifiablePattern, // no fixed digit: proves nothing
};

// How the observed number stands to the announced one.
enum class Relation : std::uint8_t {
    Exact,      // the announced E.164 number, with or without '+'
    SameNumber, // the same number written nationally or with an international prefix
    TailOnly,   // the last digits of its national number and no more
    MaskOnly,   // fits the pattern, but is another number or has an unexplained prefix
    Different,  // none of these
    Unknown,    // no number was announced
};

// How the caller ID was read.
enum class Reading : std::uint8_t {
    AsTyped,       // digits as given, no '+'
    International, // a leading '+'
    Prefixed,      // a leading '00', or the region's international prefix read as '+'
    National,      // trunk prefix or bare national number, read with the region (only where the
                   // pattern or the announced number calls for E.164)
    TelUri,
    SipUri,
};

// Why text was not accepted, and where.
enum class Problem : std::uint8_t {
    None,
    Empty,          // patterns only: an empty caller ID is `withheld`, not a problem
    Letter,         // a letter; `suggestion` is '0' or '1' where it looks like one
    SecondPlus,     // a '+' that is not the first character
    TwoNumbers,     // comma or semicolon between two numbers
    OtherCharacter, // anything else that is not a digit, a symbol or formatting
    NoDigits,       // punctuation only, or a URI that names no number
    TooManyDigits,  // more than 15 (a leading '00' not counted); position of the sixteenth
    TooManySymbols, // a pattern of more than 15 symbols
    BadEncoding,    // not UTF-8
};

// A digit string of bounded length. Digits are ASCII.
struct Digits
{
    std::array<char, 20> at{};
    std::uint8_t size = 0;
    [[nodiscard]] std::string_view view() const { return {at.data(), size}; }
};

// A caller ID after cleaning (pattern.md, "The caller ID").
struct CleanedCallerId
{
    Digits digits;                  // without '+'; a leading 00 is still there
    bool international = false;     // a leading '+' was there
    bool withheld = false;          // empty or a word for a hidden number
    bool parametersDropped = false; // ;ext= and other URI parameters were set aside
    Reading reading = Reading::AsTyped;
    Problem problem = Problem::None;
    int position = -1;   // byte offset of the problem
    char suggestion = 0; // '0' or '1' for a letter that looks like it
};
[[nodiscard]] CleanedCallerId cleanCallerId(std::string_view text) noexcept;

// A pattern after trimming (pattern.md, "The pattern").
struct CleanedPattern
{
    Digits symbols;             // '0'-'9' and '*', without '+'
    bool international = false; // whole E.164 number
    int fixedDigits = 0;
    Problem problem = Problem::None;
    int position = -1;
};
[[nodiscard]] CleanedPattern cleanPattern(std::string_view text) noexcept;

// What is known besides the pair. Both E.164 with '+', or empty. `customer` only gives the
// region for national forms where no number was announced.
struct Context
{
    std::string_view announced;
    std::string_view customer;
};

// One symbol of the pattern after comparison, for the cells of the lab and of a closed case.
enum class Cell : std::uint8_t {
    Hit,     // fixed, and agrees
    Miss,    // fixed, and disagrees
    Masked,  // '*', with a digit under it
    Missing, // no digit for it
};

struct Check
{
    Verdict verdict = Verdict::InvalidPattern;
    Relation relation = Relation::Unknown;
    CleanedPattern pattern;
    CleanedCallerId callerId;
    Digits compared;                     // digits that were compared (E.164 for a '+' pattern)
    int fixedDigits = 0;                 // fixed digits of the pattern
    int checkedDigits = 0;               // fixed digits that had a digit to stand against
    int tailDigits = 0;                  // with TailOnly: how many digits
    std::array<Cell, maxDigits> cells{}; // pattern.symbols.size of them, leftmost first
    std::uint16_t mismatches = 0;        // bit i: symbol i from the left disagrees
    // False where a number was announced that does not fit the pattern, or cannot be read: then
    // nothing can be verified with this reply.
    bool announcedFits = true;
};

// Compares a pattern with a caller ID. Total: any bytes give a verdict.
[[nodiscard]] Check check(std::string_view pattern, std::string_view callerId,
                          const Context &context = {}) noexcept;

// The verdict alone, by the same rule; the path for long lists.
[[nodiscard]] Verdict verdictOf(std::string_view pattern, std::string_view callerId,
                                const Context &context = {}) noexcept;

// Whether a reply's own announced number (E.164) fits its own pattern. A reply where it does
// not cannot verify anything (pattern.md, "The announced number").
[[nodiscard]] bool announcedFits(std::string_view pattern, std::string_view announced) noexcept;

// What may count as verified, time aside (pattern.md, "What counts as verified").
struct Policy
{
    bool acceptLastDigits = true; // last_digits_only or match, with tail_only
    int lastDigitsFrom = 4;       // fixed digits needed for that, 1-15
};
[[nodiscard]] bool countsAsVerified(const Check &check, const Policy &policy) noexcept;

// Whether the number that was seen is the announced one, or its end.
[[nodiscard]] constexpr bool isAnnounced(Relation relation) noexcept
{
    return relation == Relation::Exact || relation == Relation::SameNumber ||
           relation == Relation::TailOnly;
}

// The odds of a blind guess, 0-1: max(attempts / 10^fixed, 1 / callerIds). callerIds 0: unknown.
[[nodiscard]] double guessOdds(int fixedDigits, int attempts, int callerIds) noexcept;

// The words of pattern.md: "match", "last_digits_only", "same_number" …; stable interface.
[[nodiscard]] std::string_view verdictName(Verdict verdict) noexcept;
[[nodiscard]] std::string_view relationName(Relation relation) noexcept;
// What has that word, if any.
[[nodiscard]] std::optional<Verdict> verdictNamed(std::string_view name) noexcept;
[[nodiscard]] std::optional<Relation> relationNamed(std::string_view name) noexcept;
[[nodiscard]] std::string_view readingName(Reading reading) noexcept;
[[nodiscard]] std::string_view problemName(Problem problem) noexcept;

} // namespace flashcall::pattern
