// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <variant>

namespace flashcall {

// What is kept with a case beside its stages and attempts; it decides nothing.
namespace casenotes {
Q_NAMESPACE

// The questions of "No call came?", in the order they are asked. Kept by name.
enum class Cause { NumberRight, Signal, CallsSilenced, CallBlocker, OtherSim, LineBusy };
Q_ENUM_NS(Cause)
enum class Answer { Yes, No };
Q_ENUM_NS(Answer)

inline constexpr Cause causes[] = {Cause::NumberRight, Cause::Signal,   Cause::CallsSilenced,
                                   Cause::CallBlocker, Cause::OtherSim, Cause::LineBusy};
} // namespace casenotes

struct CauseAnswer
{
    casenotes::Cause cause = casenotes::Cause::NumberRight;
    casenotes::Answer answer = casenotes::Answer::No;
    bool operator==(const CauseAnswer &) const = default;
};

// A step's delivery word when it was first seen to be another. Step 0 is the message itself;
// `after` counts from the hand-over.
struct SeenStatus
{
    int step = 0;
    std::chrono::milliseconds after{0};
    QString raw;
    bool operator==(const SeenStatus &) const = default;
};

// What the service said the message cost.
struct SeenCost
{
    QString cost; // decimal text as replied
    QString currency;
    bool operator==(const SeenCost &) const = default;
};

using CaseNote = std::variant<CauseAnswer, SeenStatus, SeenCost>;

} // namespace flashcall
