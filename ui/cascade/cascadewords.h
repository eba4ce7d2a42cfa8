// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/request.h"
#include "app/core/smsparts.h"
#include "app/core/vibertemplates.h"

#include <QString>

// The sentences of the cascade form.
namespace flashcall::ui::words {

// The documents' own example: stands in where no customer's number is there to judge with.
[[nodiscard]] QString exampleNumber();
[[nodiscard]] QString exampleCode();

[[nodiscard]] QString channel(const Step &step);
[[nodiscard]] QString ttl(const Step &step);     // "60 s", or empty
[[nodiscard]] QString summary(const Step &step); // its content in one line
// "Step 2: Viber OTP 90 s", and whether it is complete.
[[nodiscard]] QString stepSentence(const Step &step, int row, int problems);
// "Flash call 60 s, then Viber OTP 90 s, then SMS".
[[nodiscard]] QString sentence(const Cascade &steps);
// "3 min 30 s"
[[nodiscard]] QString duration(std::chrono::seconds time);

[[nodiscard]] QString templateName(viber::Text text);
// The language in its own words, with its code.
[[nodiscard]] QString languageName(const QString &code);
[[nodiscard]] QString parameterCaption(const QString &name);
[[nodiscard]] QString parameterHint(const QString &name);
// The service's own word and what it takes: "pin: text".
[[nodiscard]] QString parameterType(const viber::Parameter &parameter);
// What a fixed text says with these parameters, in our words.
[[nodiscard]] QString templateTells(viber::Text text,
                                    const QList<std::pair<QString, QString>> &parameters);

// "1 part · 23 of 160 · GSM-7"; `text` has its code in it already.
[[nodiscard]] QString smsCount(const SmsLength &length);
// Which character makes the message dearer, or empty.
[[nodiscard]] QString smsReason(const SmsLength &length, const QString &text);

// What is wrong with a field of a step.
[[nodiscard]] QString problem(const FieldProblem &problem, const Step &step);

} // namespace flashcall::ui::words
