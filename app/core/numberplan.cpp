// SPDX-License-Identifier: MIT
#include "app/core/numberplan.h"

#include "app/core/codepoints.h"
#include "app/pattern/pattern.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <phonenumbers/phonenumberutil.h>

namespace flashcall {

namespace {

namespace lib = i18n::phonenumbers;
using lib::PhoneNumberUtil;
using numbers::Kind;
using numbers::Problem;

// The library's tables are read when this is called for the first time.
const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

Unexpected<NumberProblem> failed(Problem problem, int position = -1)
{
    return {{problem, position}};
}

// Typed text as UTF-8 with a way back from byte offsets to positions in it.
class Utf8Text
{
public:
    explicit Utf8Text(const QString &text)
    {
        forEachCodePoint(text, [this](const CodePoint &point) {
            // Half a surrogate pair has become U+FFFD, which is no part of any number.
            m_bytes += QString::fromUcs4(&point.value, 1).toStdString();
            m_positions.resize(m_bytes.size(), int(point.position));
            return true;
        });
    }

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

    [[nodiscard]] int position(int byteOffset) const
    {
        const auto offset = static_cast<std::size_t>(byteOffset);
        return byteOffset >= 0 && offset < m_positions.size() ? m_positions[offset] : -1;
    }

private:
    std::string m_bytes;
    std::vector<int> m_positions; // for each byte
};

// Words such as "private" are a caller ID to the pattern's rule, but nobody to call.
NumberProblem withheldProblem(const QString &text)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto isVisible = [](QChar c) { return c.isPrint() && !c.isSpace(); };
    const auto letter = std::find_if(text.cbegin(), text.cend(), isLetter);
    if (letter != text.cend()) {
        return {Problem::Letter, int(letter - text.cbegin())};
    }
    const auto visible = std::find_if(text.cbegin(), text.cend(), isVisible);
    if (visible != text.cend()) {
        return {Problem::BadCharacter, int(visible - text.cbegin())};
    }
    return {Problem::Empty, -1};
}

std::optional<NumberProblem> cleaningProblem(const pattern::CleanedCallerId &cleaned,
                                             const Utf8Text &utf8)
{
    const int position = utf8.position(cleaned.position);
    switch (cleaned.problem) {
    case pattern::Problem::None:
        return std::nullopt;
    case pattern::Problem::Empty:
        return NumberProblem{Problem::Empty, -1};
    case pattern::Problem::Letter:
        return NumberProblem{Problem::Letter, position};
    case pattern::Problem::TwoNumbers:
        return NumberProblem{Problem::TwoNumbers, position};
    case pattern::Problem::NoDigits:
        return NumberProblem{Problem::TooShort, -1};
    case pattern::Problem::TooManyDigits:
        return NumberProblem{Problem::TooLong, -1};
    case pattern::Problem::SecondPlus:
    case pattern::Problem::OtherCharacter:
    case pattern::Problem::TooManySymbols:
    case pattern::Problem::BadEncoding:
        return NumberProblem{Problem::BadCharacter, position};
    }
    return NumberProblem{Problem::BadCharacter, position};
}

std::optional<Problem> parseProblem(PhoneNumberUtil::ErrorType error, bool international)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return std::nullopt;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return international ? Problem::UnknownCountry : Problem::NeedsCountry;
    case PhoneNumberUtil::NOT_A_NUMBER:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return Problem::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return Problem::TooLong;
    }
    return Problem::Impossible;
}

std::optional<Problem> lengthProblem(PhoneNumberUtil::ValidationResult result)
{
    switch (result) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return std::nullopt;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: // lacks its area code
    case PhoneNumberUtil::TOO_SHORT:
        return Problem::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return Problem::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return Problem::UnknownCountry;
    case PhoneNumberUtil::INVALID_LENGTH:
        return Problem::Impossible;
    }
    return Problem::Impossible;
}

// Mobile satellite systems and the networks without a country: dear, and no land's numbers.
bool isSatelliteCode(int callingCode)
{
    return callingCode == 870 || callingCode == 881 || callingCode == 882 || callingCode == 883;
}

Kind kindOf(const lib::PhoneNumber &number)
{
    if (isSatelliteCode(number.country_code())) {
        return Kind::Satellite;
    }
    switch (util().GetNumberType(number)) {
    case PhoneNumberUtil::FIXED_LINE:
        return Kind::FixedLine;
    case PhoneNumberUtil::MOBILE:
        return Kind::Mobile;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return Kind::FixedOrMobile;
    case PhoneNumberUtil::TOLL_FREE:
        return Kind::TollFree;
    case PhoneNumberUtil::PREMIUM_RATE:
        return Kind::PremiumRate;
    case PhoneNumberUtil::SHARED_COST:
        return Kind::SharedCost;
    case PhoneNumberUtil::VOIP:
        return Kind::Voip;
    case PhoneNumberUtil::PERSONAL_NUMBER:
        return Kind::Personal;
    case PhoneNumberUtil::PAGER:
        return Kind::Pager;
    case PhoneNumberUtil::UAN:
        return Kind::Uan;
    case PhoneNumberUtil::VOICEMAIL:
        return Kind::Voicemail;
    case PhoneNumberUtil::UNKNOWN:
        return Kind::Unknown;
    }
    return Kind::Unknown;
}

QString formatted(const lib::PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

// Two letters, or empty where the number belongs to no one country.
QString regionOf(const lib::PhoneNumber &number)
{
    std::string region;
    util().GetRegionCodeForNumber(number, &region);
    const bool country = region.size() == 2 && region != "ZZ";
    return country ? QString::fromStdString(region) : QString();
}

// Reads cleaned digits. `international` tells afterwards whether they named their country.
PhoneNumberUtil::ErrorType read(const pattern::CleanedCallerId &cleaned, const std::string &region,
                                bool &international, lib::PhoneNumber &number)
{
    const std::string digits(cleaned.digits.view());
    international = cleaned.international;
    if (international) {
        return util().Parse("+" + digits, region, &number);
    }
    // The region's own reading goes first: in some countries the prefix is longer than "00"
    // ("0011" in Australia), and only the library knows.
    const auto error = util().ParseAndKeepRawInput(digits, region, &number);
    const bool dialledOut = error == PhoneNumberUtil::NO_PARSING_ERROR &&
                            number.country_code_source() == lib::PhoneNumber::FROM_NUMBER_WITH_IDD;
    if (dialledOut || !digits.starts_with("00")) {
        international = dialledOut;
        return error;
    }
    international = true;
    number.Clear();
    return util().Parse("+" + digits.substr(2), region, &number);
}

// How a number without '+' was read, or why it was not.
std::optional<Problem> readingProblem(PhoneNumberUtil::ErrorType error, bool international,
                                      const lib::PhoneNumber &number)
{
    if (const auto problem = parseProblem(error, international)) {
        return problem;
    }
    return lengthProblem(util().IsPossibleNumberWithReason(number));
}

// E.164 without its '+', where the region has nothing to say: see PhoneNumber::parse(). Below
// these lengths the digits may as well be a national form.
bool readBare(const pattern::CleanedCallerId &cleaned, Problem withRegion, lib::PhoneNumber &number)
{
    constexpr std::size_t bareFrom = 11;
    constexpr std::size_t wholeFrom = 12; // beyond nearly every country's national numbers
    const std::string digits(cleaned.digits.view());
    const bool open = withRegion == Problem::NeedsCountry || withRegion == Problem::TooLong;
    if (!open || cleaned.international || digits.starts_with('0') || digits.size() < bareFrom) {
        return false;
    }
    lib::PhoneNumber bare;
    if (readingProblem(util().Parse("+" + digits, "ZZ", &bare), true, bare) ||
        (digits.size() < wholeFrom && !util().IsValidNumber(bare))) {
        return false;
    }
    number = bare;
    return true;
}

// A calling code has up to three digits, and fewer than that may still become one.
bool isUnfinishedCode(const pattern::CleanedCallerId &cleaned)
{
    const std::string_view digits = cleaned.digits.view();
    const std::size_t prefix = !cleaned.international && digits.starts_with("00") ? 2 : 0;
    return (cleaned.international || prefix > 0) && digits.size() - prefix < 3;
}

class LibraryPlan final : public NumberPlan
{
public:
    [[nodiscard]] Result<NumberFacts, NumberProblem> parse(const QString &text,
                                                           const QString &region) const override;
    [[nodiscard]] bool isRegion(const QString &region) const override;
    void warmUp() const override;
};

Result<NumberFacts, NumberProblem> LibraryPlan::parse(const QString &text,
                                                      const QString &region) const
{
    const Utf8Text utf8(text);
    const pattern::CleanedCallerId cleaned = pattern::cleanCallerId(utf8.bytes());
    if (const auto problem = cleaningProblem(cleaned, utf8)) {
        return Unexpected{*problem};
    }
    if (cleaned.withheld || cleaned.digits.size == 0) {
        return Unexpected{withheldProblem(text)};
    }
    if (isUnfinishedCode(cleaned)) {
        return failed(Problem::TooShort);
    }
    lib::PhoneNumber number;
    bool international = false;
    const auto error = read(cleaned, region.toUpper().toStdString(), international, number);
    const auto problem = readingProblem(error, international, number);
    if (problem && !readBare(cleaned, *problem, number)) {
        return failed(*problem);
    }
    NumberFacts facts;
    facts.e164 = formatted(number, PhoneNumberUtil::E164);
    // The library's plans go beyond what E.164 allows (Germany's, for one).
    if (facts.e164.size() > pattern::maxDigits + 1) {
        return failed(Problem::TooLong);
    }
    facts.assigned = util().IsValidNumber(number);
    // A zero behind the calling code is taken off at each reading, so that "+44 000 …" would be
    // another number each time. In plans that are in use nothing of the kind happens.
    lib::PhoneNumber again;
    if (!facts.assigned && (util().Parse(facts.e164.toStdString(), "ZZ", &again) !=
                                PhoneNumberUtil::NO_PARSING_ERROR ||
                            formatted(again, PhoneNumberUtil::E164) != facts.e164)) {
        return failed(Problem::Impossible);
    }
    facts.international = formatted(number, PhoneNumberUtil::INTERNATIONAL);
    facts.national = formatted(number, PhoneNumberUtil::NATIONAL);
    facts.region = regionOf(number);
    facts.kind = kindOf(number);
    return facts;
}

bool LibraryPlan::isRegion(const QString &region) const
{
    return region.size() == 2 &&
           util().GetCountryCodeForRegion(region.toUpper().toStdString()) != 0;
}

void LibraryPlan::warmUp() const
{
    // Parsing once also compiles the expressions that every later call needs.
    lib::PhoneNumber number;
    util().Parse("+380936670003", "ZZ", &number);
}

} // namespace

} // namespace flashcall

extern "C" Q_DECL_EXPORT const flashcall::NumberPlan *flashcallNumberPlan()
{
    static const flashcall::LibraryPlan plan;
    return &plan;
}
