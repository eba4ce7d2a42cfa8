// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"

#include "app/pattern/read.h"
#include "app/pattern/unicode.h"

#include <algorithm>

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

// What the right-aligned comparison found.
struct Agreement
{
    bool agrees = true;     // no fixed digit that was checked disagrees
    bool allChecked = true; // every fixed digit had a digit
    bool allPresent = true; // every symbol had a digit
};

Agreement agreement(std::string_view symbols, std::string_view digits) noexcept
{
    Agreement result;
    const std::size_t common = std::min(symbols.size(), digits.size());
    const char *symbol = symbols.data() + symbols.size() - common;
    const char *digit = digits.data() + digits.size() - common;
    bool agrees = true;
    for (std::size_t i = 0; i < common; ++i) {
        agrees &= symbol[i] == '*' || symbol[i] == digit[i];
    }
    result.agrees = agrees;
    result.allPresent = common == symbols.size();
    for (std::size_t i = 0; i + common < symbols.size(); ++i) {
        result.allChecked &= symbols[i] == '*';
    }
    return result;
}

Verdict judgeTail(std::string_view symbols, std::string_view digits) noexcept
{
    const Agreement found = agreement(symbols, digits);
    if (!found.allChecked) {
        return Verdict::TooShort;
    }
    if (!found.agrees) {
        return Verdict::Mismatch;
    }
    return found.allPresent ? Verdict::Match : Verdict::LastDigitsOnly;
}

// A whole number has one length, and no calling code begins with 0.
Verdict judgeWhole(std::string_view symbols, std::string_view digits) noexcept
{
    if (digits.size() < symbols.size()) {
        return Verdict::TooShort;
    }
    const bool whole = digits.size() == symbols.size() && !digits.starts_with('0');
    return whole && agreement(symbols, digits).agrees ? Verdict::Match : Verdict::Mismatch;
}

Verdict judge(const CleanedPattern &pattern, std::string_view digits) noexcept
{
    return pattern.international ? judgeWhole(pattern.symbols.view(), digits)
                                 : judgeTail(pattern.symbols.view(), digits);
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
    return pattern.problem == Problem::None && announced.digits.size > 0 &&
           judge(pattern, announced.digits.view()) == Verdict::Match;
}

void fillCells(Check &result) noexcept
{
    const std::string_view symbols = result.pattern.symbols.view();
    const std::string_view digits = result.compared.view();
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const std::size_t fromEnd = symbols.size() - i;
        const bool fixed = symbols[i] != '*';
        if (fromEnd > digits.size()) {
            result.cells[i] = Cell::Missing;
            continue;
        }
        if (!fixed) {
            result.cells[i] = Cell::Masked;
            continue;
        }
        ++result.checkedDigits;
        const bool hit = symbols[i] == digits[digits.size() - fromEnd];
        result.cells[i] = hit ? Cell::Hit : Cell::Miss;
        if (!hit) {
            result.mismatches = static_cast<std::uint16_t>(result.mismatches | (1U << i));
        }
    }
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
        result.compared = result.callerId.digits;
    }
    result.verdict = judge(result.pattern, result.compared.view());
    fillCells(result);
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

CleanedPattern cleanPattern(std::string_view text) noexcept
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

Check check(std::string_view pattern, std::string_view callerId, const Context &context) noexcept
{
    Check result;
    result.pattern = cleanPattern(pattern);
    result.callerId = cleanCallerId(callerId);
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
    const CleanedPattern symbols = cleanPattern(pattern);
    const CleanedCallerId caller = cleanCallerId(callerId);
    const Verdict verdict = judgeInput(symbols, caller);
    if (verdict != Verdict::Match) {
        return verdict;
    }
    if (!symbols.international) {
        return judgeTail(symbols.symbols.view(), caller.digits.view());
    }
    const Plan *region = regionOf(readKnown(context.announced), context.customer);
    const Whole whole = readWhole(caller, region, symbols.symbols.size);
    return judgeWhole(symbols.symbols.view(), whole.digits.view());
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
