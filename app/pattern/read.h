// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"
#include "app/pattern/plans.h"

// National forms, read with a region. Internal to pattern.
namespace flashcall::pattern {

// The number a reply announced, or the customer's.
struct KnownNumber
{
    bool given = false;         // the text was not blank
    Digits digits;              // E.164 without '+'; empty where the text is not a number
    const Plan *plan = nullptr; // where its calling code is assigned
};
[[nodiscard]] KnownNumber readKnown(std::string_view text) noexcept;

// The whole E.164 number that a caller ID stands for. `wanted`, the pattern's length, decides
// between readings; `region` may be null. Where nothing fits, the likeliest reading.
struct Whole
{
    Digits digits;
    Reading reading = Reading::AsTyped;
};
[[nodiscard]] Whole readWhole(const CleanedCallerId &caller, const Plan *region,
                              std::size_t wanted) noexcept;

// How a caller ID stands to an announced number, the pattern aside: Exact, SameNumber, TailOnly,
// else Different.
struct Relationship
{
    Relation relation = Relation::Different;
    Reading reading = Reading::AsTyped;
    int tailDigits = 0;
};
[[nodiscard]] Relationship relate(const CleanedCallerId &caller,
                                  const KnownNumber &announced) noexcept;

} // namespace flashcall::pattern
