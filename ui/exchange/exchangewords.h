// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/caserecords.h"

#include <QList>
#include <QString>

// An exchange in words. All that came from outside has its invisible characters made visible.
namespace flashcall::ui::exchangewords {

struct View
{
    bool formatted = true;     // JSON with line ends and indents; what is no JSON stays as it came
    bool digitsHidden = false; // blind mode
    QString maskedNumber{};    // the customer's, where it is masked; else empty
};

[[nodiscard]] QString title(const CaseExchange &one); // "Send · 14:02:11 · HTTP 200"
[[nodiscard]] QString request(const Exchange &exchange, const View &view);
[[nodiscard]] QString reply(const Exchange &exchange, const View &view);

struct Time
{
    QString name;
    QString value; // "0.42 ms", "not known", "not used"
};
[[nodiscard]] QList<Time> times(const Exchange &exchange);

// JSON with two spaces a level, keys, strings and numbers as they are; any other text unchanged.
[[nodiscard]] QString formatted(const QByteArray &body);

} // namespace flashcall::ui::exchangewords
