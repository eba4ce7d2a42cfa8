// SPDX-License-Identifier: MIT
#include "app/pattern/samples.h"

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

// The same search in nothing but the digits of a text.
bool foundInDigits(std::string_view pattern, std::string_view text)
{
    const auto fitsFrom = [=](std::size_t from) {
        std::size_t symbol = 0;
        for (std::size_t at = from; at < text.size() && symbol < pattern.size(); ++at) {
            if (isDigit(text[at])) {
                if (!fitsAt(pattern.substr(symbol, 1), text.substr(at, 1))) {
                    return false;
                }
                ++symbol;
            }
        }
        return symbol == pattern.size();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isDigit(text[at]) && fitsFrom(at)) {
            return true;
        }
    }
    return pattern.empty();
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
