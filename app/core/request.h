// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/phonenumber.h"
#include "app/core/result.h"

#include <QList>
#include <QString>

namespace flashcall {

// What is sent: valid by construction (validate() is the only maker outside tests and imports).
struct Request
{
    PhoneNumber to;
    QString from;
    QString code;      // digits; empty where the caller ID alone decides
    Cascade steps;     // at least one
    QString reference; // our own id, sent as customerMessageId; empty: left out
    QString ticket;    // kept with the case, never sent
};

// What the form holds: texts as typed.
struct Draft
{
    QString to;
    QString from;
    QString code;
    QString callerId; // of the first step, where that is a flash call
    int ttl = 60;     // seconds, of the first step
    Cascade fallbacks;
    QString ticket;
    QString region;     // for national forms
    int codeLength = 6; // of a code that the send makes
    bool codeLeadingZero = false;
};

namespace request {
Q_NAMESPACE
enum class Field {
    CustomerNumber,
    Sender,
    CallerId,
    Ttl,
    Ticket,
    Code,
    StepSender,
    StepTtl,
    StepText,
    StepTemplate,
    StepLanguage,
    StepParameter,
    StepCallerId,
    StepVoiceToken,
    Cascade,
};
Q_ENUM_NS(Field)

enum class Problem {
    Empty,
    BadNumber,    // `number` says why
    TooLong,      // `limit` characters at most; `name` where it is a parameter's value
    BadCharacter, // at `position`
    OutOfRange,   // seconds, or how often parameter `name` is there: not `least` to `limit`
    NeedsCallerIdOrCode,
    NotDigits,        // at `position`; `name` where it is a parameter's value
    TooManySteps,     // `limit` at most
    MissingParameter, // `name` of a template parameter
};
Q_ENUM_NS(Problem)
} // namespace request

struct FieldProblem
{
    request::Field field = request::Field::CustomerNumber;
    request::Problem problem = request::Problem::Empty;
    int step = -1; // index into the whole cascade (0 is the message itself), or -1
    int position = -1;
    int least = 0;
    int limit = 0;
    QString name;
    NumberProblem number{};
    bool operator==(const FieldProblem &) const = default;
};

// Bounds that validate() holds. A TTL above 120 s is a warning elsewhere, not a problem here.
namespace limits {
inline constexpr int ttlLeast = 1;    // seconds
inline constexpr int ttlMost = 3600;  // seconds
inline constexpr int senderMost = 40; // characters; an SMS step allows 11 letters or digits
inline constexpr int smsSenderMost = 11;
inline constexpr int ticketMost = 200;
inline constexpr int textMost = 2000;
inline constexpr int codeMost = 15;
inline constexpr int wordMost = 100; // template ids, languages, parameter names, voice tokens
} // namespace limits

// The request a draft describes, or every problem found, in the order of the form: number,
// sender, caller ID, code, time to live, cascade, ticket. The request has numbers as E.164 and
// texts of one line without the space around them; the draft stays as typed. A cascade whose
// steps use {code} (code.h) needs no code in the draft: the sender of the request adds one.
Result<Request, QList<FieldProblem>> validate(const Draft &draft);

// Problems of one fallback by itself, for the cascade form. `index` goes into
// FieldProblem::step. With `hasCode`, a flash call needs no caller ID.
[[nodiscard]] QList<FieldProblem> validateStep(const Step &step, int index, const QString &region,
                                               bool hasCode = false);

} // namespace flashcall
