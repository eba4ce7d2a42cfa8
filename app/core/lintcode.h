// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"

#include <optional>

// Where the code of a cascade stands, for the linter alone.
namespace flashcall::lint {

struct Run
{
    int position = 0;
    int length = 0;
};

// "5 min" in a text: the number's place and value.
struct ToldMinutes
{
    Run run;
    int minutes = 0;
};
[[nodiscard]] std::optional<ToldMinutes> toldMinutes(const QString &text);

// The code that all places should show: the request's, or the first that a step names where none
// is made at the send. `made`: {code} stands somewhere, and nobody typed one.
struct CodeOfAll
{
    QString code;
    bool made = false;
};
[[nodiscard]] CodeOfAll codeOfAll(const Subject &subject);

// Digits in the text that are no duration and no number of a phone, as long as the code.
[[nodiscard]] QList<Run> codeRuns(const QString &text, qsizetype length);
[[nodiscard]] bool shows(const QString &text, const QString &code);

// {code} in each place that shows `code` literally, and no step with a code of its own.
void placeCode(Subject &subject, const QString &code);

[[nodiscard]] QString *messageText(Step &step);             // of an SMS or voice; else nullptr
[[nodiscard]] const QString *messageText(const Step &step); // the same
[[nodiscard]] QString *pinOf(Step &step);                   // the value of `pin`, else nullptr
[[nodiscard]] const QString *pinOf(const Step &step);

} // namespace flashcall::lint
