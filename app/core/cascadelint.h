// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/request.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

// What is unwise or will fail about a cascade, found before anybody pays for it. Pure.
namespace flashcall::lint {
Q_NAMESPACE

enum class Rule {
    TtlUnusual,       // a flash call's time; `least`, `most`: what api.md advises
    TtlTooLong,       // above `most`
    CodeDiffers,      // `text` is not the code (`other`, or empty: made at each send)
    CodeShort,        // `value` digits of `least`
    CodeMissing,      // a text or a template without the code
    ValidityShort,    // told to be valid for `value` min; the step alone takes `seconds`
    ValidityLong,     // told `value` min; the cascade is over `seconds` after the step begins
    NoCallerIdNoCode, // nothing says which number rings
    ConstantCallerId, // `text` rings every time
    SenderNotForSms,  // `text`, in an SMS
    OtherRecipient,   // `text`, where the request goes to `other`
    ViberSaysNever,   // the fixed text: never share the code, nobody will ask for it
};
Q_ENUM_NS(Rule)

enum class Severity { Advice, Warning, Error };
Q_ENUM_NS(Severity)

// What a file's step says for itself. A Step has neither: the request's count.
struct OwnWords
{
    QString to;
    QString code;
    bool operator==(const OwnWords &) const = default;
};

// A request before its customer is known, or as a file has it.
struct Subject
{
    QString to; // E.164 or as written; empty: not known yet
    QString from;
    QString code;                            // empty: made at each send, if a step uses {code}
    int codeLength = 6;                      // of one that is made
    Cascade steps{Step{}};                   // at least one
    QList<OwnWords> own = QList<OwnWords>(); // by step; may be shorter
    bool operator==(const Subject &) const = default;
};

[[nodiscard]] Subject subjectOf(const Draft &draft, const QList<OwnWords> &own = {});
// Takes code, sender and steps of `subject` into the draft.
void apply(const Subject &subject, Draft &draft);

// What fixes draw on.
struct Means
{
    QStringList callerIds; // the connection's pool; a single one rings every time
    QString freshCode;     // where a fix needs a code typed; empty: no such fix
};

struct Finding
{
    Rule rule = Rule::TtlUnusual;
    Severity severity = Severity::Advice;
    int step = 0; // index; 0 is the message itself
    request::Field field = request::Field::StepTtl;
    QString name;                  // of a template parameter
    int position = -1, length = 0; // in the field's text, where that says more
    int value = 0, least = 0, most = 0;
    int seconds = 0;
    QString text, other;
    std::shared_ptr<const Subject> fix; // the subject put right, or nothing
};

// By step, then in the order of Rule.
[[nodiscard]] QList<Finding> findings(const Subject &subject, const Means &means = {});
[[nodiscard]] Severity severityOf(Rule rule);

} // namespace flashcall::lint
