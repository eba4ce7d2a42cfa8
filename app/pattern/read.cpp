// SPDX-License-Identifier: MIT
#include "app/pattern/read.h"

#include <algorithm>

namespace flashcall::pattern {
namespace {

// Goes through a space-separated list.
class Words
{
public:
    explicit Words(std::string_view list) noexcept
        : m_rest(list)
    {}
    bool next(std::string_view &word) noexcept
    {
        if (m_rest.empty()) {
            return false;
        }
        word = m_rest.substr(0, m_rest.find(' '));
        m_rest.remove_prefix(std::min(word.size() + 1, m_rest.size()));
        return true;
    }

private:
    std::string_view m_rest;
};

bool among(std::string_view list, std::string_view wanted) noexcept
{
    Words words(list);
    for (std::string_view word; words.next(word);) {
        if (word == wanted) {
            return true;
        }
    }
    return false;
}

Digits joined(std::string_view front, std::string_view back) noexcept
{
    Digits digits;
    for (const std::string_view part : {front, back}) {
        for (const char c : part) {
            if (digits.size < digits.at.size()) {
                digits.at[digits.size++] = c;
            }
        }
    }
    return digits;
}

// The number behind an international prefix other than "00", where one of the wanted length
// with an assigned code is there: such prefixes may begin national numbers too.
std::string_view behindPrefix(std::string_view digits, const Plan &region,
                              std::size_t wanted) noexcept
{
    Words prefixes(region.internationalPrefixes);
    for (std::string_view prefix; prefixes.next(prefix);) {
        const std::string_view rest =
            digits.starts_with(prefix) ? digits.substr(prefix.size()) : std::string_view();
        if (rest.size() == wanted && planOf(rest)) {
            return rest;
        }
    }
    return {};
}

// A national form: with a trunk prefix, or bare.
Digits readNational(std::string_view digits, const Plan &region, std::size_t wanted) noexcept
{
    const std::size_t code = region.callingCode.size();
    const Digits bare = joined(region.callingCode, digits);
    Digits likeliest = bare;
    Words trunks(region.trunkPrefixes);
    bool first = true;
    for (std::string_view trunk; trunks.next(trunk);) {
        if (digits.starts_with(trunk)) {
            const std::string_view rest = digits.substr(trunk.size());
            if (code + rest.size() == wanted) {
                return joined(region.callingCode, rest);
            }
            if (first) {
                likeliest = joined(region.callingCode, rest);
                first = false;
            }
        }
    }
    return bare.size == wanted ? bare : likeliest;
}

} // namespace

KnownNumber readKnown(std::string_view text) noexcept
{
    KnownNumber known;
    if (text.empty()) {
        return known;
    }
    const CleanedCallerId cleaned = cleanCallerId(text);
    known.given = !cleaned.withheld || text.find_first_not_of(" \t\r\n") != text.npos;
    if (cleaned.withheld || cleaned.problem != Problem::None) {
        return known;
    }
    const std::string_view digits = cleaned.digits.view();
    const bool prefixed = !cleaned.international && digits.starts_with("00");
    const std::string_view whole = digits.substr(prefixed ? 2 : 0);
    if (whole.starts_with('0')) {
        return known; // no calling code begins so
    }
    known.digits = joined({}, whole);
    known.plan = planOf(known.digits.view());
    return known;
}

Whole readWhole(const CleanedCallerId &caller, const Plan *region, std::size_t wanted) noexcept
{
    const std::string_view digits = caller.digits.view();
    if (caller.international) {
        return {caller.digits, Reading::International};
    }
    if (region) {
        if (const auto rest = behindPrefix(digits, *region, wanted); !rest.empty()) {
            return {joined({}, rest), Reading::Prefixed};
        }
    }
    if (digits.starts_with("00") && digits.size() > 2) {
        return {joined({}, digits.substr(2)), Reading::Prefixed};
    }
    if (!region) {
        return {caller.digits, Reading::AsTyped};
    }
    const bool hasCode = digits.starts_with(region->callingCode);
    if (hasCode && digits.size() == wanted) {
        return {caller.digits, Reading::AsTyped};
    }
    const Digits national = readNational(digits, *region, wanted);
    if (national.size != wanted && planOf(digits) && (hasCode || digits.size() == wanted)) {
        return {caller.digits, Reading::AsTyped};
    }
    return {national, Reading::National};
}

Relationship relate(const CleanedCallerId &caller, const KnownNumber &announced) noexcept
{
    const std::string_view digits = caller.digits.view();
    const std::string_view whole = announced.digits.view();
    if (digits.empty() || whole.empty()) {
        return {};
    }
    if (digits == whole) {
        return {Relation::Exact, caller.reading, 0};
    }
    if (caller.international) {
        return {}; // a '+' says that the number is whole: it is another one
    }
    if (digits.ends_with(whole)) {
        const std::string_view prefix = digits.substr(0, digits.size() - whole.size());
        const bool known = prefix == "00" ||
                           (announced.plan && among(announced.plan->internationalPrefixes, prefix));
        if (known) {
            return {Relation::SameNumber, Reading::Prefixed, 0};
        }
    }
    // An unassigned code may have up to three digits: what follows is surely national.
    const std::size_t code = announced.plan ? announced.plan->callingCode.size() : 3;
    const std::string_view national = whole.substr(std::min(code, whole.size()));
    if (announced.plan && !national.empty() && digits.ends_with(national)) {
        const std::string_view trunk = digits.substr(0, digits.size() - national.size());
        if (trunk.empty() || among(announced.plan->trunkPrefixes, trunk)) {
            return {Relation::SameNumber, Reading::National, 0};
        }
    }
    if (digits.size() < national.size() && national.ends_with(digits)) {
        return {Relation::TailOnly, caller.reading, static_cast<int>(digits.size())};
    }
    return {};
}

} // namespace flashcall::pattern
