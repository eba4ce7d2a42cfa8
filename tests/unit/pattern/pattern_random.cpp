// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "app/pattern/samples.h"
#include "unit/pattern/reference.h"
#include "unit/pattern/text.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>
#include <random>

using namespace flashcall;

namespace {

std::atomic<long> allocations{0};

} // namespace

// Counted, to show that judging allocates nothing.
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_engine); }
    template <typename Container>
    const auto &oneOf(const Container &all)
    {
        return all[static_cast<std::size_t>(upTo(static_cast<int>(std::size(all)) - 1))];
    }
    std::string digits(int size)
    {
        std::string text;
        while (static_cast<int>(text.size()) < size) {
            text += static_cast<char>('0' + upTo(9));
        }
        return text;
    }
    std::string pattern(const std::string &digits)
    {
        std::string text = digits;
        for (char &c : text) {
            c = upTo(2) == 0 ? '*' : upTo(40) == 0 ? static_cast<char>('0' + upTo(9)) : c;
        }
        return text;
    }

private:
    std::mt19937 m_engine;
};

const std::string formatting[] = {" ",      "-",      ".",      "(",      ")",      "[",     "]",
                                  "/",      "\t",     "\u00a0", "\u2009", "\u3000", "–",     "—",
                                  "\u2212", "\u200b", "\u200e", "\u202d", "\ufeff", "\u2066"};
const char32_t zeros[] = {0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x1d7ce, 0x104a0};

std::string inScript(char digit, char32_t zero)
{
    const char32_t code = zero + static_cast<char32_t>(digit - '0');
    return QString::fromUcs4(&code, 1).toStdString();
}

// The same number in other clothes.
std::string dressed(const std::string &digits, Dice &dice)
{
    std::string text;
    const char32_t zero = dice.oneOf(zeros);
    for (const char c : digits) {
        while (dice.upTo(3) == 0) {
            text += dice.oneOf(formatting);
        }
        text += c == '+' ? dice.oneOf(std::array<std::string, 2>{"+", "＋"}) : inScript(c, zero);
    }
    return text + (dice.upTo(2) == 0 ? dice.oneOf(formatting) : std::string());
}

} // namespace

// Seeded random input: formatting changes nothing, nothing crashes, nothing is allocated.
class PatternRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstTheReference();
    void formattingChangesNothing();
    void anyBytes();
    void nothingIsAllocated();
};

void PatternRandom::againstTheReference()
{
    Dice dice(20261);
    const reference::Country ukraine{"380", "0", "00"};
    const std::string announced = "+380123456789";
    const std::string starts[] = {"", "+", "00", "+380", "380", "00380", "0"};
    for (int i = 0; i < 200000; ++i) {
        const std::string tail = dice.upTo(1) == 0 ? announced.substr(4) : dice.digits(9);
        const std::string callerId =
            dice.oneOf(starts) + tail.substr(tail.size() - static_cast<std::size_t>(dice.upTo(9)));
        const std::string whole = "380" + tail;
        const std::string pattern =
            dice.upTo(3) == 0 ? "+" + dice.pattern(whole)
                              : dice.pattern(whole.substr(static_cast<std::size_t>(dice.upTo(11))));
        const auto check = pattern::check(pattern, callerId, {announced, {}});
        const std::string got = std::string(pattern::verdictName(check.verdict)) + ' ' +
                                std::string(pattern::relationName(check.relation));
        const std::string wanted = reference::verdict(pattern, callerId, ukraine) + ' ' +
                                   reference::relation(pattern, callerId, announced, ukraine);
        QVERIFY2(got == wanted,
                 (pattern + ' ' + callerId + ": " + got + ", not " + wanted).c_str());
    }
}

void PatternRandom::formattingChangesNothing()
{
    Dice dice(20262);
    for (int i = 0; i < 50000; ++i) {
        const std::string plain = (dice.upTo(1) == 0 ? "+" : "") + dice.digits(2 + dice.upTo(13));
        const std::string other = dressed(plain, dice);
        const auto wanted = pattern::cleanCallerId(plain);
        const auto got = pattern::cleanCallerId(other);
        const std::string context = plain + " as " + other;
        QVERIFY2(wanted.problem == pattern::Problem::None, plain.c_str());
        QVERIFY2(got.problem == pattern::Problem::None && !got.withheld, context.c_str());
        QVERIFY2(got.digits.view() == wanted.digits.view(), context.c_str());
        QVERIFY2(got.international == wanted.international, context.c_str());
        QVERIFY2(got.reading == wanted.reading, context.c_str());
        const std::string pattern = dice.pattern(dice.digits(1 + dice.upTo(14)));
        QCOMPARE(pattern::verdictOf(pattern, other), pattern::verdictOf(pattern, plain));
    }
}

void PatternRandom::anyBytes()
{
    Dice dice(20263);
    const std::string pieces[] = {"+",   "*",      "0",    "1",  "tel:", "sip:",  "@",  ";",
                                  ",",   "anonym", "\xd9", "-",  " ",    "%2",    "\0", "\xff",
                                  "ous", "\u0663", "O",    "00", "380",  ";ext=", "(",  "\u202e"};
    for (int i = 0; i < 300000; ++i) {
        std::string texts[3];
        for (std::string &text : texts) {
            for (int n = dice.upTo(12); n > 0; --n) {
                text += dice.upTo(4) == 0 ? std::string(1, static_cast<char>(dice.upTo(255)))
                                          : dice.oneOf(pieces);
            }
        }
        const pattern::Context context{texts[2], texts[2]};
        const auto check = pattern::check(texts[0], texts[1], context);
        QVERIFY(!pattern::verdictName(check.verdict).empty());
        QCOMPARE(pattern::verdictOf(texts[0], texts[1], context), check.verdict);
        const bool blamed = check.callerId.problem != pattern::Problem::None;
        QCOMPARE(check.callerId.position >= 0, blamed);
        QVERIFY(check.callerId.position <= static_cast<int>(texts[1].size()));
        QCOMPARE(check.pattern.position >= 0, check.pattern.problem != pattern::Problem::None);
        QVERIFY(check.pattern.position <= static_cast<int>(texts[0].size()));
        QVERIFY(check.checkedDigits <= check.fixedDigits);
        QVERIFY(check.verdict != pattern::Verdict::Match || check.mismatches == 0);
        QVERIFY(!pattern::countsAsVerified(check, {}) || check.fixedDigits > 0);
        QVERIFY(!pattern::sampleSaysName(
                     pattern::sampleSays(pattern::Sample::JavaScript, texts[0], texts[1]))
                     .empty());
    }
}

void PatternRandom::nothingIsAllocated()
{
    const std::string_view callers[] = {"+380123456789",
                                        "٠١٢٣٤٥٦٧٨٩",
                                        "Прихований номер",
                                        "call me",
                                        "tel:+38012",
                                        "0123456789",
                                        ""};
    const long before = allocations;
    int sum = 0;
    for (const std::string_view callerId : callers) {
        for (const std::string_view pattern : {"***456789", "+380***456789", "x", "***"}) {
            sum += pattern::check(pattern, callerId, {"+380123456789", {}}).fixedDigits;
            sum += static_cast<int>(
                pattern::sampleSays(pattern::Sample::JavaScript, pattern, callerId));
        }
    }
    const long after = allocations;
    QCOMPARE(after, before);
    QVERIFY(sum > 0);
}

QTEST_APPLESS_MAIN(PatternRandom)
#include "pattern_random.moc"
