// SPDX-License-Identifier: MIT
#include "app/pattern/maker.h"

#include <algorithm>
#include <bit>
#include <map>

namespace flashcall::pattern {
namespace {

// The digits at the fixed places, last one first; false where the number does not reach them all.
bool keyOf(std::string_view digits, const Shape &shape, std::string &key)
{
    key.clear();
    for (unsigned place = 0; place < static_cast<unsigned>(shape.symbols); ++place) {
        if (((shape.fixed >> place) & 1U) == 0) {
            continue;
        }
        if (place >= digits.size()) {
            return false;
        }
        key += digits[digits.size() - 1 - place];
    }
    return true;
}

// 00 in front stands for '+': the same number must be the same digits.
void dropZeros(CleanedCallerId &number)
{
    const std::string_view digits = number.digits.view();
    if (number.international || !digits.starts_with("00") || digits.size() < 3) {
        return;
    }
    Digits rest;
    rest.size = static_cast<std::uint8_t>(digits.size() - 2);
    std::copy(digits.begin() + 2, digits.end(), rest.at.begin());
    number.digits = rest;
    number.international = true;
}

bool takes(std::string_view pattern, std::string_view callerId)
{
    const Verdict verdict = verdictOf(pattern, callerId);
    return verdict == Verdict::Match || verdict == Verdict::LastDigitsOnly;
}

} // namespace

int Shape::fixedDigits() const noexcept
{
    return std::popcount(fixed);
}

std::optional<Shape> shapeOf(std::string_view text) noexcept
{
    const auto first = text.find_first_not_of(" \t");
    text = first == text.npos ? std::string_view() : text.substr(first);
    text = text.substr(0, text.find_last_not_of(" \t") + 1);
    if (text.empty() || text.size() > maxDigits) {
        return {};
    }
    Shape shape{static_cast<int>(text.size()), 0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool fixed = text[i] == '#' || (text[i] >= '0' && text[i] <= '9');
        if (!fixed && text[i] != '*') {
            return {};
        }
        shape.fixed |= (fixed ? 1U : 0U) << (text.size() - 1 - i);
    }
    return shape.fixed == 0 ? std::optional<Shape>() : shape;
}

std::string shapeText(const Shape &shape)
{
    std::string text;
    for (int place = shape.symbols - 1; place >= 0; --place) {
        text += ((shape.fixed >> place) & 1U) != 0 ? '#' : '*';
    }
    return text;
}

Shape tailShape(int fixed, int symbols) noexcept
{
    return {std::max(fixed, symbols), (1U << fixed) - 1};
}

Pool readPool(std::span<const std::string> texts)
{
    Pool pool;
    std::map<std::string, int, std::less<>> seen;
    for (const std::string &text : texts) {
        PoolNumber number{text, cleanCallerId(text), -1};
        if (number.takesPart()) {
            dropZeros(number.cleaned);
            const int index = static_cast<int>(pool.size());
            const auto [known, isNew] =
                seen.try_emplace(std::string(number.cleaned.digits.view()), index);
            number.sameAs = isNew ? -1 : known->second;
        }
        pool.push_back(std::move(number));
    }
    return pool;
}

int distinctNumbers(const Pool &pool) noexcept
{
    return static_cast<int>(std::count_if(
        pool.begin(), pool.end(), [](const PoolNumber &number) { return number.takesPart(); }));
}

std::string patternFor(const PoolNumber &number, const Shape &shape)
{
    const std::string_view digits = number.cleaned.digits.view();
    std::string key;
    if (!number.takesPart() || !keyOf(digits, shape, key)) {
        return {};
    }
    std::string pattern;
    const std::size_t size = std::min(static_cast<std::size_t>(shape.symbols), digits.size());
    for (std::size_t place = size; place-- > 0;) {
        const bool fixed = ((shape.fixed >> place) & 1U) != 0;
        pattern += fixed ? digits[digits.size() - 1 - place] : '*';
    }
    return pattern;
}

Telling tell(const Pool &pool, const Shape &shape)
{
    Telling telling;
    std::map<std::string, int, std::less<>> groups;
    std::string key;
    for (const PoolNumber &number : pool) {
        if (!number.takesPart() || !keyOf(number.cleaned.digits.view(), shape, key)) {
            telling.without += number.takesPart() ? 1 : 0;
            telling.group.push_back(-1);
            continue;
        }
        const auto [known, isNew] =
            groups.try_emplace(key, static_cast<int>(telling.groupSizes.size()));
        if (isNew) {
            telling.groupSizes.push_back(0);
        }
        ++telling.groupSizes[static_cast<std::size_t>(known->second)];
        telling.group.push_back(known->second);
    }
    telling.alone =
        static_cast<int>(std::count(telling.groupSizes.begin(), telling.groupSizes.end(), 1));
    return telling;
}

int shortestTail(const Pool &pool)
{
    if (distinctNumbers(pool) == 0) {
        return 0;
    }
    for (int fixed = 1; fixed <= static_cast<int>(maxDigits); ++fixed) {
        if (tell(pool, tailShape(fixed, fixed)).tellsAllApart()) {
            return fixed;
        }
    }
    return 0;
}

std::vector<int> takenBy(std::string_view pattern, const Pool &pool)
{
    std::vector<int> taken;
    for (std::size_t i = 0; i < pool.size(); ++i) {
        if (pool[i].takesPart() && takes(pattern, pool[i].text)) {
            taken.push_back(static_cast<int>(i));
        }
    }
    return taken;
}

} // namespace flashcall::pattern
