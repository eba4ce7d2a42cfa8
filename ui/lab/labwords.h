// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lab/labmodel.h"

// The sentences of the pattern lab. Offline checks may tell everything: which digit differs too.
namespace flashcall::ui::labwords {

inline constexpr int attemptsUsual = 3; // what the odds are told for

[[nodiscard]] QString verdict(pattern::Verdict verdict);
[[nodiscard]] Tone tone(const pattern::Check &check);
[[nodiscard]] QLatin1String icon(const pattern::Check &check);
// Why, in one to three sentences. `callerIdProblem`: the words for an unreadable one.
[[nodiscard]] QString reason(const LabResult &result);
[[nodiscard]] QString relation(const pattern::Check &check);
[[nodiscard]] QString reading(const pattern::Check &check);
[[nodiscard]] QString strength(const pattern::Check &check);
// "Positions 1 to 3 masked; 4 to 9 agree."
[[nodiscard]] QString alignment(const pattern::Check &check);
[[nodiscard]] LabProblem patternProblem(const QString &typed);
[[nodiscard]] LabProblem callerIdProblem(const QString &typed);
// Of an announced number, which must be a whole one; `e164` gets it with '+'.
[[nodiscard]] LabProblem announcedProblem(const QString &typed, QString &e164);
[[nodiscard]] QList<LabSample> samples(const LabInput &input, const pattern::Check &check);

} // namespace flashcall::ui::labwords
