// SPDX-License-Identifier: MIT
#include "app/pattern/clean.h"

#include "app/pattern/hidden.h"
#include "app/pattern/unicode.h"

#include <cstring>

namespace flashcall::pattern {
namespace {

using unicode::Span;

constexpr std::string_view formatting = ".()[]/";

constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
}

// What a byte means to the plain way: bits, so that a whole text can be judged at its end.
constexpr std::uint8_t digitByte = 1;
constexpr std::uint8_t formatByte = 2;
constexpr std::uint8_t otherByte = 4;
constexpr std::array<std::uint8_t, 256> makeByteKinds()
{
    std::array<std::uint8_t, 256> kinds{};
    for (auto &kind : kinds) {
        kind = otherByte;
    }
    for (const char c : std::string_view("0123456789")) {
        kinds[static_cast<unsigned char>(c)] = digitByte;
    }
    for (const char c : std::string_view(".()[]/- \t\n\v\f\r")) {
        kinds[static_cast<unsigned char>(c)] = formatByte;
    }
    return kinds;
}
constexpr auto byteKinds = makeByteKinds();

// "00" in front, where no '+' was: it may stand for one.
bool hasDoubleZero(const Digits &digits)
{
    return digits.size >= 2 && digits.at[0] == '0' && digits.at[1] == '0';
}

int digitLimit(const CleanedCallerId &caller)
{
    return !caller.international && hasDoubleZero(caller.digits) ? maxDigits + 2 : maxDigits;
}

// The common case, ASCII digits and formatting, in one pass whose only branch is the loop: which
// byte comes next is beyond any predictor. False: needs the thorough way.
bool cleanPlain(std::string_view text, CleanedCallerId &caller) noexcept
{
    constexpr std::size_t most = 40;
    if (text.size() > most || text.empty()) {
        return false;
    }
    const bool plus = text.front() == '+';
    text.remove_prefix(plus ? 1 : 0);
    char digits[most + sizeof caller.digits.at];
    unsigned size = 0;
    unsigned seen = 0;
    const std::uint8_t *kinds = byteKinds.data();
    for (const char c : text) {
        const unsigned kind = kinds[static_cast<unsigned char>(c)];
        digits[size] = c;
        size += kind & digitByte;
        seen |= kind;
    }
    // One digit may be "-1"; none may be blank or nothing but punctuation.
    if ((seen & otherByte) != 0 || size <= 1 || size > maxDigits + 2) {
        return false;
    }
    std::memset(digits + size, 0, sizeof caller.digits.at);
    std::memcpy(caller.digits.at.data(), digits, sizeof caller.digits.at);
    caller.digits.size = static_cast<std::uint8_t>(size);
    caller.international = plus;
    return static_cast<int>(size) <= digitLimit(caller);
}

struct Character
{
    char32_t code = 0;
    std::size_t size = 0;
};

int hexValue(char c)
{
    const char lower = asciiLower(c);
    return lower >= '0' && lower <= '9'   ? lower - '0'
           : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10
                                          : -1;
}

// One character; in a URI, "%2B" is one too.
Character characterAt(std::string_view text, std::size_t at, bool uri) noexcept
{
    if (uri && text[at] == '%' && text.size() - at >= 3) {
        const int high = hexValue(text[at + 1]);
        const int low = hexValue(text[at + 2]);
        if (high >= 0 && high < 8 && low >= 0) {
            return {static_cast<char32_t>(high * 16 + low), 3};
        }
    }
    const auto decoded = unicode::decode(text, at);
    return {decoded.code, decoded.size};
}

bool isFormatting(char32_t code)
{
    return unicode::isWhiteSpace(code) || unicode::isDash(code) || unicode::isInvisible(code) ||
           (code < 0x80 && formatting.find(static_cast<char>(code)) != formatting.npos);
}

bool isPlus(char32_t code)
{
    return code == '+' || code == 0xff0b;
}

// Comma and semicolon, and what East Asian and Arabic keyboards have for them.
bool isSeparator(char32_t code)
{
    return code == ',' || code == ';' || code == 0xff0c || code == 0xff1b || code == 0x3001 ||
           code == 0x60c || code == 0x61b;
}

// "-1" and "-2", which some telephones and exports give for hidden and unknown.
bool isMinusCode(std::string_view text) noexcept
{
    const auto dash = unicode::decode(text, 0);
    if (dash.size == 0 || !unicode::isDash(dash.code) || text.size() == dash.size) {
        return false;
    }
    const auto digit = unicode::decode(text, dash.size);
    const int value = digit.size == 0 ? -1 : unicode::digitValue(digit.code);
    return (value == 1 || value == 2) && text.size() == std::size_t{dash.size} + digit.size;
}

bool takesScheme(std::string_view text, Span &span, std::string_view scheme) noexcept
{
    if (span.end - span.begin < scheme.size()) {
        return false;
    }
    for (std::size_t i = 0; i < scheme.size(); ++i) {
        if (asciiLower(text[span.begin + i]) != scheme[i]) {
            return false;
        }
    }
    span.begin += scheme.size();
    return true;
}

// Cuts URI parameters off. A semicolon before anything but a name is left to be complained about.
void dropParameters(std::string_view text, CleanedCallerId &caller, Span &span) noexcept
{
    for (std::size_t at = span.begin; at < span.end; ++at) {
        const char next = at + 1 < span.end ? asciiLower(text[at + 1]) : 'a';
        if (text[at] == '?' || (text[at] == ';' && next >= 'a' && next <= 'z')) {
            caller.parametersDropped = true;
            span.end = at;
            return;
        }
    }
}

// Narrows the span to the user part of a SIP URI. An address that names only a host has none.
void takeSipUser(std::string_view text, CleanedCallerId &caller, Span &span) noexcept
{
    const std::string_view address = text.substr(span.begin, span.end - span.begin);
    const std::size_t at = address.find('@');
    if (at == address.npos) {
        dropParameters(text, caller, span);
        const std::string_view rest = text.substr(span.begin, span.end - span.begin);
        if (rest.find_first_of(".:[") != rest.npos) {
            span.end = span.begin;
        }
        return;
    }
    caller.parametersDropped = address.find_first_of(";?", at) != address.npos;
    span.end = span.begin + at;
    dropParameters(text, caller, span);
    const std::size_t password = text.substr(0, span.end).find(':', span.begin);
    span.end = password == text.npos ? span.end : password;
}

// Leaves the part of the text that should be a number; says whether it was in a URI.
bool takeUriNumber(std::string_view text, CleanedCallerId &caller, Span &span) noexcept
{
    if (takesScheme(text, span, "tel:")) {
        caller.reading = Reading::TelUri;
        dropParameters(text, caller, span);
        return true;
    }
    if (takesScheme(text, span, "sip:") || takesScheme(text, span, "sips:")) {
        caller.reading = Reading::SipUri;
        takeSipUser(text, caller, span);
        return true;
    }
    return false;
}

class Scan
{
public:
    Scan(std::string_view text, Span span, bool uri, CleanedCallerId &caller) noexcept
        : m_text(text.substr(0, span.end))
        , m_begin(span.begin)
        , m_uri(uri)
        , m_caller(caller)
    {}

    void run() noexcept
    {
        for (std::size_t at = m_begin; at < m_text.size();) {
            const Character c = characterAt(m_text, at, m_uri);
            const Problem problem = c.size == 0 ? Problem::BadEncoding : take(c.code, at + c.size);
            if (problem != Problem::None) {
                fail(problem, at, c.code);
                return;
            }
            at += c.size;
        }
        if (m_caller.digits.size == 0) {
            fail(Problem::NoDigits, m_begin, 0);
        }
    }

private:
    Problem take(char32_t code, std::size_t after) noexcept
    {
        Digits &digits = m_caller.digits;
        if (const int value = unicode::digitValue(code); value >= 0) {
            if (digits.size >= digitLimit(m_caller)) {
                return Problem::TooManyDigits;
            }
            digits.at[digits.size++] = static_cast<char>('0' + value);
            return Problem::None;
        }
        if (isPlus(code)) {
            if (digits.size > 0 || m_caller.international) {
                return Problem::SecondPlus;
            }
            m_caller.international = true;
            return Problem::None;
        }
        if (isFormatting(code)) {
            return Problem::None;
        }
        if (isSeparator(code)) {
            return digits.size > 0 && numberFollows(after) ? Problem::TwoNumbers
                                                           : Problem::OtherCharacter;
        }
        return unicode::isLetter(code) ? Problem::Letter : Problem::OtherCharacter;
    }

    [[nodiscard]] bool numberFollows(std::size_t at) const noexcept
    {
        while (at < m_text.size()) {
            const Character c = characterAt(m_text, at, m_uri);
            if (c.size == 0 || (!isFormatting(c.code) && !isSeparator(c.code))) {
                return c.size > 0 && (unicode::digitValue(c.code) >= 0 || isPlus(c.code));
            }
            at += c.size;
        }
        return false;
    }

    // "O" in "Oleg" is no mistyped zero: suggest only beside digits.
    [[nodiscard]] bool hasDigit() const noexcept
    {
        for (std::size_t at = m_begin; at < m_text.size();) {
            const Character c = characterAt(m_text, at, m_uri);
            if (c.size > 0 && unicode::digitValue(c.code) >= 0) {
                return true;
            }
            at += c.size > 0 ? c.size : 1;
        }
        return false;
    }

    void fail(Problem problem, std::size_t at, char32_t code) noexcept
    {
        m_caller.problem = problem;
        m_caller.position = static_cast<int>(at);
        m_caller.suggestion =
            problem == Problem::Letter && hasDigit() ? unicode::lookalike(code) : '\0';
    }

    std::string_view m_text;
    std::size_t m_begin;
    bool m_uri;
    CleanedCallerId &m_caller;
};

CleanedCallerId withheld(const CleanedCallerId &read) noexcept
{
    CleanedCallerId caller;
    caller.withheld = true;
    caller.reading = read.reading;
    caller.parametersDropped = read.parametersDropped;
    return caller;
}

CleanedCallerId cleanThoroughly(std::string_view text) noexcept
{
    CleanedCallerId caller;
    Span span = unicode::trimmed(text, true);
    const std::string_view inner = text.substr(span.begin, span.end - span.begin);
    if (inner.empty() || isMinusCode(inner)) {
        return withheld(caller);
    }
    const bool uri = takeUriNumber(text, caller, span);
    Scan(text, span, uri, caller).run();
    if (caller.problem != Problem::None &&
        saysHidden(text.substr(span.begin, span.end - span.begin))) {
        return withheld(caller);
    }
    return caller;
}

} // namespace

void cleanInto(CleanedCallerId &caller, std::string_view text) noexcept
{
    if (!cleanPlain(text, caller)) [[unlikely]] {
        caller = cleanThoroughly(text);
    }
    if (caller.reading == Reading::AsTyped) {
        if (caller.international) {
            caller.reading = Reading::International;
        } else if (hasDoubleZero(caller.digits) && caller.digits.size > 2) {
            caller.reading = Reading::Prefixed;
        }
    }
}

CleanedCallerId cleanCallerId(std::string_view text) noexcept
{
    CleanedCallerId caller;
    cleanInto(caller, text);
    return caller;
}

} // namespace flashcall::pattern
