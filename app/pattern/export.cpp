// SPDX-License-Identifier: MIT
#include "app/pattern/export.h"

#include <algorithm>

namespace flashcall::pattern {
namespace {

// What the rule takes for formatting, as far as ASCII goes.
constexpr std::string_view formatting = "[\\s.()\\[\\]/-]";

// One digit of a run, with what may follow each.
std::string oneOf(std::string_view between)
{
    const std::string one = "[0-9]" + std::string(between);
    return between.empty() ? one : "(?:" + one + ')';
}

// "(?:[0-9]-*){3}" for a run of asterisks, "4-*" for a digit; `between` follows each digit.
std::string digits(std::string_view symbols, std::string_view between)
{
    std::string out;
    for (std::size_t i = 0; i < symbols.size();) {
        if (symbols[i] != '*') {
            out += symbols[i++];
            out += between;
            continue;
        }
        const std::size_t end = std::min(symbols.find_first_not_of('*', i), symbols.size());
        out += end - i == 1 ? "[0-9]" + std::string(between)
                            : oneOf(between) + '{' + std::to_string(end - i) + '}';
        i = end;
    }
    return out;
}

// No calling code begins with 0, so a whole number's first asterisk is 1-9.
std::string wholeNumber(std::string_view symbols, std::string_view between)
{
    if (symbols.front() == '*') {
        return "[1-9]" + std::string(between) + digits(symbols.substr(1), between);
    }
    // A pattern that begins with 0 matches no whole number.
    return symbols.front() == '0' ? "[^\\s\\S]" : digits(symbols, between);
}

std::string expression(const CleanedPattern &pattern, const std::string &between)
{
    const std::string_view symbols = pattern.symbols.view();
    const std::string zeros = '0' + between + '0' + between;
    const std::string prefix = "(?:\\+" + between + '|' + zeros + ")?";
    const std::string start = '^' + between;
    if (pattern.international) {
        return start + prefix + wholeNumber(symbols, between) + '$';
    }
    // A caller ID has at most 15 digits, a 00 in front not counted.
    const std::size_t more = maxDigits - symbols.size();
    if (more > 0) {
        return start + prefix + oneOf(between) + "{0," + std::to_string(more) + '}' +
               digits(symbols, between) + '$';
    }
    const std::string whole = prefix + digits(symbols, between);
    if (symbols.front() != '*' && symbols.front() != '0') {
        return start + whole + '$';
    }
    // Sixteen digits with 00: the second zero stands against the first of fifteen symbols.
    return start + "(?:" + whole + '|' + zeros + digits(symbols.substr(1), between) + ")$";
}

std::string glob(std::string_view symbols)
{
    std::string out;
    for (const char symbol : symbols) {
        symbol == '*' ? out += "[0-9]" : out += symbol;
    }
    return out;
}

} // namespace

std::string regularExpression(const CleanedPattern &pattern)
{
    return expression(pattern, std::string(formatting) + '*');
}

std::string bareExpression(const CleanedPattern &pattern)
{
    return expression(pattern, {});
}

std::string sqliteCondition(const CleanedPattern &pattern)
{
    std::string bare = "caller_id";
    for (const std::string_view character :
         {"' '", "'-'", "'.'", "'('", "')'", "'['", "']'", "'/'", "char(9)", "char(10)", "char(11)",
          "char(12)", "char(13)"}) {
        bare = "replace(" + bare + ", " + std::string(character) + ", '')";
    }
    const std::string_view symbols = pattern.symbols.view();
    std::string condition;
    if (!pattern.international) {
        condition = "substr(d, 1 + (d GLOB '+*')) NOT GLOB '*[^0-9]*'"
                    " AND length(d) <= 15 + (d GLOB '+*') + 2 * (d GLOB '00*')"
                    " AND d GLOB '*" +
                    glob(symbols) + '\'';
    } else if (symbols.front() == '0') {
        condition = "0";
    } else {
        const bool any = symbols.front() == '*';
        condition = "substr(d, 1 + (d GLOB '+*') + 2 * (d GLOB '00*')) GLOB '" +
                    (any ? "[1-9]" + glob(symbols.substr(1)) : glob(symbols)) + '\'';
    }
    return "EXISTS (SELECT 1 FROM (SELECT " + bare + " AS d) WHERE " + condition + ')';
}

std::string postgresCondition(const CleanedPattern &pattern)
{
    return "regexp_replace(caller_id, '" + std::string(formatting) + "', '', 'g') ~ '" +
           bareExpression(pattern) + '\'';
}

} // namespace flashcall::pattern
