// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"
#include "app/core/lintcode.h"

#include <chrono>

// What the linter's rules share.
namespace flashcall::lint {

inline constexpr std::chrono::seconds usualTtl{60}; // api.md: where nothing is said
inline constexpr int advisedLeast = 60;             // of a flash call
inline constexpr int advisedMost = 90;
inline constexpr int ttlMost = 120; // never above
inline constexpr int codeLeast = 4; // digits; three are guessed once in 333 cases of three tries

struct Look
{
    const Subject &subject;
    const Means &means;
    CodeOfAll code;
    QString recipient;
};
using Findings = QList<Finding>;

[[nodiscard]] Finding makeFinding(Rule rule, qsizetype step, request::Field field);
[[nodiscard]] Finding withFix(Finding finding, const Subject &fixed);

void checkCodeLength(const Look &look, Findings &found);
void checkCode(const Look &look, qsizetype step, Findings &found);
void checkValidity(const Look &look, qsizetype step, Findings &found);

} // namespace flashcall::lint
