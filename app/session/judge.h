// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ending.h"
#include "app/core/journal.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/pattern/pattern.h"

#include <QString>

#include <optional>

namespace flashcall {

// What the observed text is held against: the reply's pattern, or the code of a text or voice
// message, or either where a cascade has both.
struct Expectation
{
    QString pattern;
    QString announced; // E.164 or empty
    QString customer;  // E.164: gives the region where nothing was announced
    QString code;      // not empty: proves as much; alone where there is no pattern
};
[[nodiscard]] Expectation expectationOf(const Request &request, const Accepted &accepted);

// The channels that bring the customer the request's code, in the order of the cascade: whoever
// reads it back has it from one of these. A flash call without a caller ID rings with the code as
// its last digits. Empty where there is no code, or where nothing but a flash call brings it.
[[nodiscard]] QList<Channel> codeChannels(const Request &request);

// One observed text, judged: time aside, attempts aside.
struct Finding
{
    enum class Class { Verified, Other, TooShort, Withheld, Invalid };
    Class kind = Class::Invalid;
    pattern::Check check; // meaningful where the pattern decided
    bool byCode = false;
};

// Pure. A code is compared in constant time; caller IDs by the one rule of app/pattern.
[[nodiscard]] Finding judge(const QString &observed, const Expectation &expected,
                            const pattern::Policy &policy);

// What a case without a match ends as when its time is over: Not verified, Withheld or Expired.
[[nodiscard]] Ending endingAtDeadline(const QList<Attempt> &attempts);

} // namespace flashcall
