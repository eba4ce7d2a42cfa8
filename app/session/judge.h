// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ending.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/pattern/pattern.h"

#include <QString>

#include <optional>

namespace flashcall {

// What the observed text is held against: the reply's pattern, or the code of a text or voice
// message.
struct Expectation
{
    QString pattern;
    QString announced; // E.164 or empty
    QString customer;  // E.164: gives the region where nothing was announced
    QString code;      // not empty: the code decides, not the pattern
};
[[nodiscard]] Expectation expectationOf(const Request &request, const Accepted &accepted);

// One observed text, judged: time aside, attempts aside.
struct Finding
{
    enum class Class { Verified, Other, TooShort, Withheld, Invalid };
    Class kind = Class::Invalid;
    pattern::Check check; // meaningful where a pattern decided
    bool byCode = false;
};

// Pure. A code is compared in constant time; caller IDs by the one rule of app/pattern.
[[nodiscard]] Finding judge(const QString &observed, const Expectation &expected,
                            const pattern::Policy &policy);

} // namespace flashcall
