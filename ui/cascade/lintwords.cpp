// SPDX-License-Identifier: MIT
#include "ui/cascade/lintwords.h"

#include "ui/cascade/cascadewords.h"
#include "ui/plainlabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace flashcall::ui::words {

using lint::Rule;
using lint::Severity;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cascade)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString codeDiffers(const lint::Finding &finding)
{
    return finding.other.isEmpty()
               ? Words::tr("“%1” is not the code, which each send makes anew.")
                     .arg(visibleText(finding.text))
               : Words::tr("“%1” is not the code “%2” of the other steps.")
                     .arg(visibleText(finding.text), visibleText(finding.other));
}

QString fixedCode(const lint::Finding &finding)
{
    if (finding.field != request::Field::Code) {
        return Words::tr("Write {code} in its place");
    }
    return finding.fix->code == finding.text ? Words::tr("Make it the code of all steps")
                                             : Words::tr("Leave it out");
}

} // namespace

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return Words::tr("Advice");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Error:
        return Words::tr("Error");
    }
    return {};
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return Tone::Accent;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Error:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QLatin1String severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return QLatin1String("info");
    case Severity::Warning:
        return QLatin1String("caution");
    case Severity::Error:
        return QLatin1String("bad");
    }
    return {};
}

QString finding(const lint::Finding &finding)
{
    switch (finding.rule) {
    case Rule::TtlUnusual:
        return Words::tr("A call has %1 s here; %2–%3 s are advised.")
            .arg(number(finding.value), number(finding.least), number(finding.most));
    case Rule::TtlTooLong:
        return Words::tr("%1 s is too long: the customer waits, and %2 s are the most.")
            .arg(number(finding.value), number(finding.most));
    case Rule::CodeDiffers:
        return codeDiffers(finding);
    case Rule::CodeShort:
        return Words::tr("A code of %n digit(s) is soon guessed: %1 are the least.", nullptr,
                         finding.value)
            .arg(number(finding.least));
    case Rule::CodeMissing:
        return Words::tr("The code is not in it, so that it proves nothing.");
    case Rule::ValidityShort:
        return Words::tr("The customer is told %1 min, less than this step takes (%2).")
            .arg(number(finding.value), duration(std::chrono::seconds(finding.seconds)));
    case Rule::ValidityLong:
        return Words::tr("The customer is told %1 min, but %2 after this step begins all is over.")
            .arg(number(finding.value), duration(std::chrono::seconds(finding.seconds)));
    case Rule::NoCallerIdNoCode:
        return Words::tr("Nothing says which number rings: give a caller ID or a code.");
    case Rule::ConstantCallerId:
        return Words::tr("The same number rings every time: whoever knows it needs no call.");
    case Rule::SenderNotForSms:
        return Words::tr("“%1” is no sender for SMS: at most %2 letters A–Z or digits.")
            .arg(visibleText(finding.text), number(finding.most));
    case Rule::OtherRecipient:
        return Words::tr("This step goes to %1, the request to %2.")
            .arg(visibleText(finding.text), visibleText(finding.other));
    case Rule::ViberSaysNever:
        return Words::tr("The message itself says never to share the code, and that nobody will "
                         "ask for it. Ask only in a call that the customer began.");
    }
    return {};
}

QString fix(const lint::Finding &finding)
{
    if (!finding.fix) {
        return {};
    }
    const lint::Subject &fixed = *finding.fix;
    const Step &step = fixed.steps.at(finding.step);
    switch (finding.rule) {
    case Rule::TtlUnusual:
    case Rule::TtlTooLong:
        return Words::tr("Set %1").arg(ttl(step));
    case Rule::CodeDiffers:
        return fixedCode(finding);
    case Rule::CodeShort:
        return fixed.code.isEmpty() ? Words::tr("Make a code of %1 digits at each send")
                                          .arg(number(fixed.codeLength))
                                    : Words::tr("Take the code %1").arg(fixed.code);
    case Rule::CodeMissing:
        return Words::tr("Add {code}");
    case Rule::ValidityShort:
    case Rule::ValidityLong:
        return Words::tr("Say %1 min").arg(number(finding.most));
    case Rule::NoCallerIdNoCode:
        return std::get<FlashCallContent>(step.content).callerId.isEmpty()
                   ? Words::tr("Take the code %1: the number ends in it").arg(fixed.code)
                   : Words::tr("Take the first number of the pool");
    case Rule::ConstantCallerId:
        return Words::tr("Leave the caller ID out: the number ends in the code");
    case Rule::SenderNotForSms:
        return Words::tr("Send it as “%1”").arg(visibleText(step.from));
    case Rule::OtherRecipient:
        return Words::tr("Send it to the request's number");
    case Rule::ViberSaysNever:
        return {};
    }
    return {};
}

QString findingPlace(const lint::Finding &finding, const Cascade &steps)
{
    if (finding.rule == Rule::CodeShort || finding.step >= steps.size()) {
        return Words::tr("%1 · code of all steps", "a severity, before the place")
            .arg(severity(finding.severity));
    }
    return Words::tr("%1 · step %2, %3", "a severity, before the place")
        .arg(severity(finding.severity), number(finding.step + 1), channel(steps.at(finding.step)));
}

Severity gravest(const QList<lint::Finding> &findings)
{
    const auto worst =
        std::max_element(findings.begin(), findings.end(),
                         [](const auto &a, const auto &b) { return a.severity < b.severity; });
    return worst == findings.end() ? Severity::Advice : worst->severity;
}

QString findingCount(const QList<lint::Finding> &findings)
{
    if (findings.isEmpty()) {
        return Words::tr("Nothing to improve");
    }
    const auto count = [&findings](Severity severity) {
        return int(std::count_if(findings.begin(), findings.end(),
                                 [severity](const auto &one) { return one.severity == severity; }));
    };
    QStringList parts;
    if (const int errors = count(Severity::Error); errors > 0) {
        parts += Words::tr("Errors: %1").arg(number(errors));
    }
    if (const int warnings = count(Severity::Warning); warnings > 0) {
        parts += Words::tr("Warnings: %1").arg(number(warnings));
    }
    if (const int advice = count(Severity::Advice); advice > 0) {
        parts += Words::tr("Advice: %1").arg(number(advice));
    }
    return parts.join(QStringLiteral(" · "));
}

QString agentWords()
{
    return Words::tr("“You called us yourself, on our published number. The message says not to "
                     "share the code, and that is right: never tell it to anyone who calls you. "
                     "In this call, which you began, please read it to me now.”");
}

QString importProblem(const codec::ReadProblem &problem)
{
    using Kind = codec::ReadProblem::Kind;
    QString what;
    switch (problem.kind) {
    case Kind::NotJson:
        what = Words::tr("It is not JSON.");
        break;
    case Kind::TooLarge:
        what = Words::tr("It is too large.");
        break;
    case Kind::TooDeep:
        what = Words::tr("It is nested too deeply.");
        break;
    case Kind::Duplicate:
        what = Words::tr("Something is there twice.");
        break;
    case Kind::Missing:
        what = Words::tr("Something is missing.");
        break;
    case Kind::WrongType:
        what = Words::tr("Something is of the wrong type.");
        break;
    case Kind::BadValue:
        what = Words::tr("A value cannot be used: one cascade has one number, one code and begins "
                         "with a flash call.");
        break;
    case Kind::UnknownType:
        what = Words::tr("This type of message is not known.");
        break;
    case Kind::TooMany:
        what = Words::tr("There are too many.");
        break;
    }
    QStringList place;
    if (problem.line > 0) {
        place += Words::tr("line %1, column %2").arg(number(problem.line), number(problem.column));
    }
    if (!problem.path.isEmpty()) {
        place += visibleText(problem.path);
    }
    return place.isEmpty() ? what
                           : QStringLiteral("%1 (%2)").arg(what, place.join(QStringLiteral(", ")));
}

} // namespace flashcall::ui::words
