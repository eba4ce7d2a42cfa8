// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"

#include "app/pattern/clean.h"
#include "app/pattern/read.h"
#include "app/pattern/swar.h"
#include "app/pattern/unicode.h"

#include <algorithm>
#include <bit>

namespace flashcall::pattern {
namespace {

Problem symbolProblem(std::string_view text, std::size_t at) noexcept
{
    const auto [code, size] = unicode::decode(text, at);
    if (size == 0) {
        return Problem::BadEncoding;
    }
    if (code == '+' || code == 0xff0b) {
        return Problem::SecondPlus;
    }
    return unicode::isLetter(code) ? Problem::Letter : Problem::OtherCharacter;
}

bool isSymbol(char c)
{
    return c == '*' || (c >= '0' && c <= '9');
}

// What the right-aligned comparison found: 1 in the byte of each symbol concerned, the last
// symbol in the highest byte. Without a branch on the digits, which no predictor could guess.
struct Alignment
{
    swar::Sixteen masked;
    swar::Sixteen differs; // fixed symbols that disagree with the digit under them
    swar::Sixteen missing; // symbols without a digit
    bool fixedMissing = false;
};

Alignment align(const Digits &symbols, const Digits &digits) noexcept
{
    const swar::Sixteen above = swar::rightAligned(symbols);
    const swar::Sixteen below = swar::rightAligned(digits);
    const auto masked = [](std::uint64_t symbol) {
        return swar::ones & ~swar::nonZero(symbol ^ swar::repeated('*'));
    };
    const auto missing = [](std::uint64_t symbol, std::uint64_t digit) {
        return swar::nonZero(symbol) & ~swar::nonZero(digit);
    };
    const auto differs = [masked](std::uint64_t symbol, std::uint64_t digit) {
        return swar::nonZero(symbol ^ digit) & swar::nonZero(symbol) & swar::nonZero(digit) &
               ~masked(symbol);
    };
    Alignment found;
    found.masked = {masked(above.low), masked(above.high)};
    found.differs = {differs(above.low, below.low), differs(above.high, below.high)};
    found.missing = {missing(above.low, below.low), missing(above.high, below.high)};
    found.fixedMissing =
        ((found.missing.low & ~found.masked.low) | (found.missing.high & ~found.masked.high)) != 0;
    return found;
}

bool any(const swar::Sixteen &flags)
{
    return (flags.low | flags.high) != 0;
}

Verdict judgeTail(const Alignment &found) noexcept
{
    if (found.fixedMissing) {
        return Verdict::TooShort;
    }
    if (any(found.differs)) {
        return Verdict::Mismatch;
    }
    return !any(found.missing) ? Verdict::Match : Verdict::LastDigitsOnly;
}

// A whole number has one length, and no calling code begins with 0.
Verdict judgeWhole(const Alignment &found, std::size_t symbols, std::string_view digits) noexcept
{
    if (digits.size() < symbols) {
        return Verdict::TooShort;
    }
    const bool whole = digits.size() == symbols && !digits.starts_with('0');
    return whole && !any(found.differs) ? Verdict::Match : Verdict::Mismatch;
}

Verdict judge(const CleanedPattern &pattern, const Alignment &found,
              std::string_view digits) noexcept
{
    return pattern.international ? judgeWhole(found, pattern.symbols.size, digits)
                                 : judgeTail(found);
}

// A pattern without white space or mistakes; false: needs the thorough way.
bool cleanPlain(std::string_view text, CleanedPattern &pattern) noexcept
{
    pattern.international = text.starts_with('+');
    const std::string_view symbols = text.substr(pattern.international ? 1 : 0);
    if (symbols.empty() || symbols.size() > maxDigits) {
        return false;
    }
    const swar::Sixteen all = swar::leftAligned(symbols);
    const auto size = static_cast<unsigned>(symbols.size());
    const std::uint64_t lowBytes = size >= 8 ? swar::ones : swar::ones >> ((8 - size) * 8);
    const std::uint64_t highBytes = size > 8 ? swar::ones >> ((16 - size) * 8) : 0;
    const auto fixed = [](std::uint64_t word) { return swar::nonZero(word ^ swar::repeated('*')); };
    const auto noDigit = [](std::uint64_t word) { // 1 in each byte outside '0'-'9'
        constexpr std::uint64_t sevenBits = swar::ones * 0x7fU;
        const std::uint64_t value = word ^ swar::repeated('0');
        return ((((value & sevenBits) + swar::ones * 0x76U) | word) >> 7U) & swar::ones;
    };
    const std::uint64_t fixedLow = fixed(all.low) & lowBytes;
    const std::uint64_t fixedHigh = fixed(all.high) & highBytes;
    swar::store8(pattern.symbols.at.data(), all.low);
    swar::store8(pattern.symbols.at.data() + 8, all.high);
    pattern.symbols.size = static_cast<std::uint8_t>(size);
    pattern.fixedDigits = swar::counted(fixedLow) + swar::counted(fixedHigh);
    return ((noDigit(all.low) & fixedLow) | (noDigit(all.high) & fixedHigh)) == 0;
}

CleanedPattern cleanThoroughly(std::string_view text) noexcept
{
    CleanedPattern pattern;
    const unicode::Span span = unicode::trimmed(text, false);
    std::size_t at = span.begin;
    if (at < span.end && text[at] == '+') {
        pattern.international = true;
        ++at;
    }
    const auto fail = [&pattern](Problem problem, std::size_t where) {
        pattern.problem = problem;
        pattern.position = static_cast<int>(where);
        return pattern;
    };
    if (at == span.end) {
        return fail(Problem::Empty, at);
    }
    for (; at < span.end; ++at) {
        const char c = text[at];
        if (!isSymbol(c)) {
            return fail(symbolProblem(text, at), at);
        }
        if (pattern.symbols.size == maxDigits) {
            return fail(Problem::TooManySymbols, at);
        }
        pattern.symbols.at[pattern.symbols.size++] = c;
        pattern.fixedDigits += c == '*' ? 0 : 1;
    }
    return pattern;
}

// The verdict where there is nothing to compare, else Match.
Verdict judgeInput(const CleanedPattern &pattern, const CleanedCallerId &caller) noexcept
{
    if (pattern.problem != Problem::None) {
        return Verdict::InvalidPattern;
    }
    if (pattern.fixedDigits == 0) {
        return Verdict::UnverifiablePattern;
    }
    if (caller.withheld) {
        return Verdict::NoCallerId;
    }
    return caller.problem == Problem::None ? Verdict::Match : Verdict::InvalidCallerId;
}

const Plan *regionOf(const KnownNumber &announced, std::string_view customer) noexcept
{
    return announced.plan ? announced.plan : readKnown(customer).plan;
}

bool fits(const CleanedPattern &pattern, const KnownNumber &announced) noexcept
{
    if (pattern.problem != Problem::None || announced.digits.size == 0) {
        return false;
    }
    const std::string_view digits = announced.digits.view();
    return judge(pattern, align(pattern.symbols, announced.digits), digits) == Verdict::Match;
}

void fillCells(Check &result, const Alignment &found) noexcept
{
    static_assert(static_cast<int>(Cell::Hit) == 0 && static_cast<int>(Cell::Miss) == 1 &&
                  static_cast<int>(Cell::Masked) == 2 && static_cast<int>(Cell::Missing) == 3);
    const auto cells = [](std::uint64_t masked, std::uint64_t differs, std::uint64_t missing) {
        return differs | (masked << 1U) | missing | (missing << 1U);
    };
    const unsigned size = result.pattern.symbols.size;
    const swar::Sixteen all =
        swar::leftShifted({cells(found.masked.low, found.differs.low, found.missing.low),
                           cells(found.masked.high, found.differs.high, found.missing.high)},
                          16 - size);
    static_assert(sizeof result.cells == 15); // two words that share a byte
    auto *bytes = reinterpret_cast<char *>(result.cells.data());
    swar::store8(bytes, all.low);
    swar::store8(bytes + 7, (all.low >> 56U) | (all.high << 8U));

    const unsigned differing =
        swar::gathered(found.differs.low) | (swar::gathered(found.differs.high) << 8U);
    result.mismatches = static_cast<std::uint16_t>(differing >> (16 - size));
    result.checkedDigits = result.fixedDigits -
                           swar::counted(found.missing.low & ~found.masked.low) -
                           swar::counted(found.missing.high & ~found.masked.high);
}

bool isUri(Reading reading)
{
    return reading == Reading::TelUri || reading == Reading::SipUri;
}

void noteReading(Check &result, Reading reading) noexcept
{
    if (!isUri(result.callerId.reading)) {
        result.callerId.reading = reading;
    }
}

void compareWith(Check &result, const Plan *region) noexcept
{
    if (result.pattern.international) {
        const Whole whole = readWhole(result.callerId, region, result.pattern.symbols.size);
        result.compared = whole.digits;
        noteReading(result, whole.reading);
    } else {
        swar::copy(result.compared, result.callerId.digits);
    }
    const Alignment found = align(result.pattern.symbols, result.compared);
    result.verdict = judge(result.pattern, found, result.compared.view());
    fillCells(result, found);
}

void relateTo(Check &result, const KnownNumber &announced) noexcept
{
    result.announcedFits = fits(result.pattern, announced);
    result.relation = Relation::Different;
    if (result.callerId.withheld || result.callerId.problem != Problem::None) {
        return;
    }
    const Relationship found = relate(result.callerId, announced);
    result.relation = found.relation;
    result.tailDigits = found.tailDigits;
    if (found.relation == Relation::SameNumber) {
        noteReading(result, found.reading);
    } else if (found.relation == Relation::Different &&
               (result.verdict == Verdict::Match || result.verdict == Verdict::LastDigitsOnly)) {
        result.relation = Relation::MaskOnly;
    }
}

} // namespace

void cleanInto(CleanedPattern &pattern, std::string_view text) noexcept
{
    if (!cleanPlain(text, pattern)) [[unlikely]] {
        pattern = cleanThoroughly(text);
    }
}

CleanedPattern cleanPattern(std::string_view text) noexcept
{
    CleanedPattern pattern;
    cleanInto(pattern, text);
    return pattern;
}

Check check(std::string_view pattern, std::string_view callerId, const Context &context) noexcept
{
    Check result;
    cleanInto(result.pattern, pattern);
    cleanInto(result.callerId, callerId);
    result.fixedDigits = result.pattern.fixedDigits;
    const KnownNumber announced = readKnown(context.announced);
    result.verdict = judgeInput(result.pattern, result.callerId);
    if (result.verdict == Verdict::Match) {
        compareWith(result,
                    result.pattern.international ? regionOf(announced, context.customer) : nullptr);
    }
    if (announced.given) {
        relateTo(result, announced);
    }
    return result;
}

Verdict verdictOf(std::string_view pattern, std::string_view callerId,
                  const Context &context) noexcept
{
    CleanedPattern symbols;
    CleanedCallerId caller;
    cleanInto(symbols, pattern);
    cleanInto(caller, callerId);
    const Verdict verdict = judgeInput(symbols, caller);
    if (verdict != Verdict::Match) {
        return verdict;
    }
    if (!symbols.international) {
        return judgeTail(align(symbols.symbols, caller.digits));
    }
    const Plan *region = regionOf(readKnown(context.announced), context.customer);
    const Whole whole = readWhole(caller, region, symbols.symbols.size);
    return judgeWhole(align(symbols.symbols, whole.digits), symbols.symbols.size,
                      whole.digits.view());
}

bool announcedFits(std::string_view pattern, std::string_view announced) noexcept
{
    return fits(cleanPattern(pattern), readKnown(announced));
}

bool countsAsVerified(const Check &check, const Policy &policy) noexcept
{
    const bool matches = check.verdict == Verdict::Match;
    if (!check.announcedFits || (!matches && check.verdict != Verdict::LastDigitsOnly)) {
        return false;
    }
    switch (check.relation) {
    case Relation::Exact:
    case Relation::SameNumber:
    case Relation::Unknown:
        return matches;
    case Relation::TailOnly:
        return policy.acceptLastDigits && check.checkedDigits >= policy.lastDigitsFrom;
    case Relation::MaskOnly:
    case Relation::Different:
        return false;
    }
    return false;
}

double guessOdds(int fixedDigits, int attempts, int callerIds) noexcept
{
    if (attempts <= 0) {
        return 0;
    }
    double odds = attempts;
    for (int i = 0; i < fixedDigits; ++i) {
        odds /= 10;
    }
    const double known = callerIds > 0 ? 1.0 / callerIds : 0;
    return std::min(1.0, std::max(odds, known));
}

} // namespace flashcall::pattern
