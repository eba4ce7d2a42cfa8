// SPDX-License-Identifier: MIT
#include "app/pattern/samples.h"

#include <array>

namespace flashcall::pattern {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether the expression made from the pattern fits `text` at its beginning. '*' became "\d", or
// "." over text that holds nothing but digits: one digit either way.
bool fitsAt(std::string_view pattern, std::string_view text)
{
    if (text.size() < pattern.size()) {
        return false;
    }
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '*' ? !isDigit(text[i]) : pattern[i] != text[i]) {
            return false;
        }
    }
    return true;
}

bool found(std::string_view pattern, std::string_view text)
{
    for (std::size_t at = 0; at + pattern.size() <= text.size(); ++at) {
        if (fitsAt(pattern, text.substr(at))) {
            return true;
        }
    }
    return false;
}

// The digits of a text of any length, searched without keeping more than a pattern's worth.
bool foundInDigits(std::string_view pattern, std::string_view text)
{
    constexpr std::size_t most = 256;
    if (pattern.empty()) {
        return true;
    }
    if (pattern.size() > most) {
        return false;
    }
    std::array<char, most> window{};
    std::size_t size = 0;
    for (const char c : text) {
        if (!isDigit(c)) {
            continue;
        }
        if (size == pattern.size()) {
            for (std::size_t i = 1; i < size; ++i) {
                window[i - 1] = window[i];
            }
            --size;
        }
        window[size++] = c;
        if (size == pattern.size() && fitsAt(pattern, {window.data(), size})) {
            return true;
        }
    }
    return false;
}

} // namespace

SampleSays sampleSays(Sample sample, std::string_view pattern,
                      std::string_view rawCallerId) noexcept
{
    // The samples escape nothing: "+380" becomes an expression that repeats nothing, which every
    // one of the four engines refuses. Other operators make no pattern of this service either.
    if (pattern.find_first_of("+?.^$|\\()[]{}") != pattern.npos) {
        return SampleSays::Error;
    }
    bool matches = false;
    switch (sample) {
    case Sample::JavaScript:
        matches = foundInDigits(pattern, rawCallerId);
        break;
    case Sample::Android:
        matches = rawCallerId.size() == pattern.size() && fitsAt(pattern, rawCallerId);
        break;
    case Sample::Ios:
    case Sample::NodeServer:
        matches = found(pattern, rawCallerId);
        break;
    }
    return matches ? SampleSays::Match : SampleSays::NoMatch;
}

std::string_view sampleName(Sample sample) noexcept
{
    switch (sample) {
    case Sample::JavaScript:
        return "javascript";
    case Sample::Android:
        return "android";
    case Sample::Ios:
        return "ios";
    case Sample::NodeServer:
        return "node";
    }
    return {};
}

std::string_view sampleSaysName(SampleSays says) noexcept
{
    switch (says) {
    case SampleSays::Match:
        return "match";
    case SampleSays::NoMatch:
        return "no_match";
    case SampleSays::Error:
        return "error";
    }
    return {};
}

} // namespace flashcall::pattern
