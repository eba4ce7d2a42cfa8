// SPDX-License-Identifier: MIT
#include "app/cli/linttexts.h"

#include <QCoreApplication>

namespace flashcall::cli::texts {

using namespace Qt::Literals::StringLiterals;
using lint::Rule;
using lint::Severity;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString number(int value)
{
    return QString::number(value); // as in the file
}

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::TtlUnusual:
        return u"ttl_unusual"_s;
    case Rule::TtlTooLong:
        return u"ttl_too_long"_s;
    case Rule::CodeDiffers:
        return u"code_differs"_s;
    case Rule::CodeShort:
        return u"code_short"_s;
    case Rule::CodeMissing:
        return u"code_missing"_s;
    case Rule::ValidityShort:
        return u"validity_short"_s;
    case Rule::ValidityLong:
        return u"validity_long"_s;
    case Rule::NoCallerIdNoCode:
        return u"no_caller_id_no_code"_s;
    case Rule::ConstantCallerId:
        return u"constant_caller_id"_s;
    case Rule::SenderNotForSms:
        return u"sender_not_for_sms"_s;
    case Rule::OtherRecipient:
        return u"other_recipient"_s;
    case Rule::ViberSaysNever:
        return u"viber_says_never"_s;
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return u"advice"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return Words::tr("advice");
    case Severity::Warning:
        return Words::tr("warning");
    case Severity::Error:
        return Words::tr("error");
    }
    return {};
}

QString finding(const lint::Finding &finding)
{
    switch (finding.rule) {
    case Rule::TtlUnusual:
        return Words::tr("the call has %1 s; %2 to %3 s are advised.")
            .arg(number(finding.value), number(finding.least), number(finding.most));
    case Rule::TtlTooLong:
        return Words::tr("the step takes %1 s, and %2 s are the most.")
            .arg(number(finding.value), number(finding.most));
    case Rule::CodeDiffers:
        return finding.other.isEmpty()
                   ? Words::tr("\"%1\" is not the code, which each send makes anew.")
                         .arg(finding.text)
                   : Words::tr("\"%1\" is not the code, \"%2\".").arg(finding.text, finding.other);
    case Rule::CodeShort:
        return Words::tr("a code of %1 digit(s) is soon guessed: give at least %2.", nullptr,
                         finding.value)
            .arg(number(finding.value), number(finding.least));
    case Rule::CodeMissing:
        return Words::tr("the code is not in it, so that it proves nothing.");
    case Rule::ValidityShort:
        return Words::tr("the customer is told %1 min, less than the %2 s of the step.")
            .arg(number(finding.value), number(finding.seconds));
    case Rule::ValidityLong:
        return Words::tr("the customer is told %1 min; the cascade is over after %2 s.")
            .arg(number(finding.value), number(finding.seconds));
    case Rule::NoCallerIdNoCode:
        return Words::tr("nothing says which number rings: there is neither caller ID nor code.");
    case Rule::ConstantCallerId:
        return Words::tr("the same number rings every time: whoever knows it needs no call.");
    case Rule::SenderNotForSms:
        return Words::tr("\"%1\" is no sender for SMS: at most %2 letters A-Z or digits.")
            .arg(finding.text, number(finding.most));
    case Rule::OtherRecipient:
        return Words::tr("the step goes to %1, the request to %2.")
            .arg(finding.text, finding.other);
    case Rule::ViberSaysNever:
        return Words::tr("the message itself says never to share the code. Ask for it only in a "
                         "call that the customer began.");
    }
    return {};
}

QString fix(const lint::Finding &finding)
{
    if (!finding.fix) {
        return {};
    }
    const lint::Subject &fixed = *finding.fix;
    switch (finding.rule) {
    case Rule::TtlUnusual:
    case Rule::TtlTooLong:
        return Words::tr("give %1 s")
            .arg(number(static_cast<int>(
                fixed.steps.at(finding.step).ttl.value_or(std::chrono::seconds(0)).count())));
    case Rule::CodeDiffers:
        if (finding.field != request::Field::Code) {
            return Words::tr("write {code} in its place");
        }
        return fixed.code == finding.text ? Words::tr("give it to the first step, too")
                                          : Words::tr("leave it out");
    case Rule::CodeShort:
        return fixed.code.isEmpty()
                   ? Words::tr("leave it out, and write {code} in the other steps: each "
                               "send makes one of six digits")
                   : Words::tr("give a code of six digits");
    case Rule::CodeMissing:
        return Words::tr("add {code}");
    case Rule::ValidityShort:
    case Rule::ValidityLong:
        return Words::tr("tell %1 min").arg(number(finding.most));
    case Rule::NoCallerIdNoCode:
        return Words::tr("give a code, which the number then ends in");
    case Rule::ConstantCallerId:
        return Words::tr("leave the caller ID out: the code says which number rings");
    case Rule::SenderNotForSms:
        return Words::tr("give the step the sender \"%1\"").arg(fixed.steps.at(finding.step).from);
    case Rule::OtherRecipient:
        return Words::tr("leave it out");
    case Rule::ViberSaysNever:
        return {};
    }
    return {};
}

QString counted(int errors, int warnings, int advice)
{
    return Words::tr("errors: %1, warnings: %2, advice: %3")
        .arg(number(errors), number(warnings), number(advice));
}

} // namespace flashcall::cli::texts
