// SPDX-License-Identifier: MIT
#include "unit/pattern/reference.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace reference {
namespace {

const std::string blanks = " \t\r\n\v\f";
const std::string figures = "0123456789";

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(blanks);
    return first == std::string::npos
               ? std::string()
               : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isPattern(const std::string &text)
{
    const std::string symbols = text.substr(text.substr(0, 1) == "+" ? 1 : 0);
    return !symbols.empty() && symbols.size() <= 15 &&
           symbols.find_first_not_of(figures + "*") == std::string::npos;
}

struct Caller
{
    bool plus = false;
    std::string digits;
};

// Nothing: not a caller ID.
std::optional<Caller> caller(const std::string &text)
{
    std::string bare = text;
    std::erase_if(bare, [](char c) { return (blanks + "-.()[]/").find(c) != std::string::npos; });
    const bool plus = bare.substr(0, 1) == "+";
    const Caller found{plus, bare.substr(plus ? 1 : 0)};
    const std::size_t most = !plus && found.digits.substr(0, 2) == "00" ? 17 : 15;
    if (found.digits.empty() || found.digits.size() > most ||
        found.digits.find_first_not_of(figures) != std::string::npos) {
        return std::nullopt;
    }
    return found;
}

bool isHidden(const std::string &text)
{
    std::string word = trimmed(text);
    for (char &c : word) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const std::vector<std::string> words{"",        "-1",      "-2",       "anonymous",
                                         "private", "unknown", "withheld", "restricted"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// From the right, one symbol and one digit at a time.
std::string compare(const std::string &symbols, const std::string &digits, bool failed)
{
    if (symbols.empty()) {
        return failed ? "mismatch" : "match";
    }
    if (digits.empty()) {
        if (symbols.find_first_not_of('*') != std::string::npos) {
            return "too_short";
        }
        return failed ? "mismatch" : "last_digits_only";
    }
    const bool disagrees = symbols.back() != '*' && symbols.back() != digits.back();
    return compare(symbols.substr(0, symbols.size() - 1), digits.substr(0, digits.size() - 1),
                   failed || disagrees);
}

bool startsWith(const std::string &text, const std::string &start)
{
    return !start.empty() && text.compare(0, start.size(), start) == 0;
}

// Every way to read the caller as a whole number, the surest first. An international prefix that
// is not 00 counts only where the length then fits: such digits may begin a national number.
std::vector<std::string> readings(const Caller &found, const Country &country, std::size_t wanted)
{
    if (found.plus) {
        return {found.digits};
    }
    if (startsWith(found.digits, "00") && found.digits.size() > 2) {
        return {found.digits.substr(2)};
    }
    std::vector<std::string> all;
    if (!country.code.empty()) {
        if (startsWith(found.digits, country.international) &&
            found.digits.size() == country.international.size() + wanted) {
            all.push_back(found.digits.substr(country.international.size()));
        }
        if (startsWith(found.digits, country.code)) {
            all.push_back(found.digits);
        }
        if (startsWith(found.digits, country.trunk)) {
            all.push_back(country.code + found.digits.substr(country.trunk.size()));
        }
        all.push_back(country.code + found.digits);
    }
    all.push_back(found.digits);
    return all;
}

std::string compareWhole(const std::string &symbols, const Caller &found, const Country &country)
{
    const auto all = readings(found, country, symbols.size());
    const auto fitting = std::find_if(all.begin(), all.end(), [&symbols](const std::string &r) {
        return r.size() == symbols.size();
    });
    if (fitting != all.end()) {
        return fitting->front() == '0' || compare(symbols, *fitting, false) != "match" ? "mismatch"
                                                                                       : "match";
    }
    return all.front().size() < symbols.size() ? "too_short" : "mismatch";
}

} // namespace

std::string verdict(const std::string &pattern, const std::string &callerId, const Country &country)
{
    const std::string symbols = trimmed(pattern);
    if (!isPattern(symbols)) {
        return "invalid_pattern";
    }
    if (symbols.find_first_of("0123456789") == std::string::npos) {
        return "unverifiable_pattern";
    }
    if (isHidden(callerId)) {
        return "no_caller_id";
    }
    const auto found = caller(callerId);
    if (!found) {
        return "invalid_caller_id";
    }
    return symbols[0] == '+' ? compareWhole(symbols.substr(1), *found, country)
                             : compare(symbols, found->digits, false);
}

std::string relation(const std::string &pattern, const std::string &callerId,
                     const std::string &announced, const Country &country)
{
    if (announced.empty()) {
        return "unknown";
    }
    const auto found = isHidden(callerId) ? std::nullopt : caller(callerId);
    const std::string whole = announced.substr(announced[0] == '+' ? 1 : 0);
    const std::string national = whole.substr(country.code.size());
    if (found) {
        const std::string &digits = found->digits;
        if (digits == whole) {
            return "exact";
        }
        const std::vector<std::string> sames{"00" + whole, country.international + whole,
                                             country.trunk + national, national};
        if (!found->plus && std::find(sames.begin(), sames.end(), digits) != sames.end()) {
            return "same_number";
        }
        if (!found->plus && digits.size() < national.size() &&
            std::equal(digits.rbegin(), digits.rend(), national.rbegin())) {
            return "tail_only";
        }
    }
    const std::string word = verdict(pattern, callerId, country);
    return word == "match" || word == "last_digits_only" ? "mask_only" : "different";
}

} // namespace reference
