// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"

namespace flashcall::pattern {

namespace {

// The enumerator up to `last` that `nameOf` gives this name.
template <class E>
std::optional<E> named(std::string_view name, E last, std::string_view (*nameOf)(E) noexcept)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<E>(i)) == name) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

} // namespace

std::string_view verdictName(Verdict verdict) noexcept
{
    switch (verdict) {
    case Verdict::Match:
        return "match";
    case Verdict::Mismatch:
        return "mismatch";
    case Verdict::LastDigitsOnly:
        return "last_digits_only";
    case Verdict::TooShort:
        return "too_short";
    case Verdict::NoCallerId:
        return "no_caller_id";
    case Verdict::InvalidCallerId:
        return "invalid_caller_id";
    case Verdict::InvalidPattern:
        return "invalid_pattern";
    case Verdict::UnverifiablePattern:
        return "unverifiable_pattern";
    }
    return {};
}

std::string_view relationName(Relation relation) noexcept
{
    switch (relation) {
    case Relation::Exact:
        return "exact";
    case Relation::SameNumber:
        return "same_number";
    case Relation::TailOnly:
        return "tail_only";
    case Relation::MaskOnly:
        return "mask_only";
    case Relation::Different:
        return "different";
    case Relation::Unknown:
        return "unknown";
    }
    return {};
}

std::optional<Verdict> verdictNamed(std::string_view name) noexcept
{
    return named(name, Verdict::UnverifiablePattern, &verdictName);
}

std::optional<Relation> relationNamed(std::string_view name) noexcept
{
    return named(name, Relation::Unknown, &relationName);
}

std::string_view readingName(Reading reading) noexcept
{
    switch (reading) {
    case Reading::AsTyped:
        return "as_typed";
    case Reading::International:
        return "international";
    case Reading::Prefixed:
        return "prefixed";
    case Reading::National:
        return "national";
    case Reading::TelUri:
        return "tel_uri";
    case Reading::SipUri:
        return "sip_uri";
    }
    return {};
}

std::string_view problemName(Problem problem) noexcept
{
    switch (problem) {
    case Problem::None:
        return "none";
    case Problem::Empty:
        return "empty";
    case Problem::Letter:
        return "letter";
    case Problem::SecondPlus:
        return "second_plus";
    case Problem::TwoNumbers:
        return "two_numbers";
    case Problem::OtherCharacter:
        return "other_character";
    case Problem::NoDigits:
        return "no_digits";
    case Problem::TooManyDigits:
        return "too_many_digits";
    case Problem::TooManySymbols:
        return "too_many_symbols";
    case Problem::BadEncoding:
        return "bad_encoding";
    }
    return {};
}

} // namespace flashcall::pattern
