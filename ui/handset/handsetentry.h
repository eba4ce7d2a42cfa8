// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace flashcall::ui {

// One thing the customer's phone shows. Text and number are from outside: never markup.
struct HandsetEntry
{
    enum class Kind { MissedCall, Viber, Sms, Voice };
    Kind kind = Kind::MissedCall;
    QString from; // as the phone got it; empty: hidden number
    QString text;
    QDateTime at;
    QString to{};                    // whose phone it is: the customer's number
    QString phone{};                 // the same, masked, where several phones are shown as one
    std::optional<QString> answer{}; // what the agent would type, where the text does not tell
};

// What the sandbox's phone shows, as shown here at `at`.
[[nodiscard]] HandsetEntry handsetEntry(const sandbox::HandsetEvent &event, const QDateTime &at);

// What the agent would type for it: the number that rang, or the code in a message. Empty for a
// hidden number and for a message without a code.
[[nodiscard]] QString handsetAnswer(const HandsetEntry &entry);

// The first run of 3-10 decimal digits that stands alone, as ASCII; empty where there is none.
[[nodiscard]] QString codeInText(const QString &text);

// "+380 12 345 67 89": groups of a number for reading; anything but a number stays as it is.
[[nodiscard]] QString groupedNumber(const QString &number);

// "Missed call", "SMS" …, and the same with sender and text for a screen reader; the number
// stays in one word.
[[nodiscard]] QString handsetTitle(HandsetEntry::Kind kind);
[[nodiscard]] QString handsetReading(const HandsetEntry &entry);
[[nodiscard]] QLatin1String handsetIcon(HandsetEntry::Kind kind); // a mask's name

} // namespace flashcall::ui
