// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/phonenumber.h"

#include <QString>

namespace flashcall {

// What the numbering plans know of one number.
struct NumberFacts
{
    QString e164, international, national, region;
    numbers::Kind kind = numbers::Kind::Unknown;
    bool assigned = false;
};

// The numbering plans of the world, in the module "flashcall-numbers" (libphonenumber).
class NumberPlan
{
public:
    NumberPlan() = default;
    virtual ~NumberPlan() = default;
    NumberPlan(const NumberPlan &) = delete;
    NumberPlan &operator=(const NumberPlan &) = delete;

    // As PhoneNumber::parse().
    [[nodiscard]] virtual Result<NumberFacts, NumberProblem> parse(const QString &text,
                                                                   const QString &region) const = 0;
    // As PhoneNumber::isRegion().
    [[nodiscard]] virtual bool isRegion(const QString &region) const = 0;
    virtual void warmUp() const = 0;
};

// The module's only function; the plan lives as long as the program.
using NumberPlanFunction = const NumberPlan *(*)();
inline constexpr const char *numberPlanModule = "flashcall-numbers";
inline constexpr const char *numberPlanSymbol = "flashcallNumberPlan";

} // namespace flashcall
