// SPDX-License-Identifier: MIT
#include "app/core/cascadelint.h"

#include "app/core/code.h"
#include "app/core/fieldchecks.h"
#include "app/core/lintcode.h"
#include "app/core/lintrules.h"
#include "app/core/vibertemplates.h"

#include <algorithm>

namespace flashcall::lint {

namespace {

using std::chrono::seconds;

QString digitsOf(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

const FlashCallContent *callOf(const Step &step)
{
    return std::get_if<FlashCallContent>(&step.content);
}

void setCallerId(Subject &subject, qsizetype step, const QString &number)
{
    std::get<FlashCallContent>(subject.steps[step].content).callerId = number;
}

void checkTtl(const Look &look, qsizetype i, Findings &found)
{
    const Step &step = look.subject.steps.at(i);
    const auto ttl = int(step.ttl.value_or(usualTtl).count());
    const bool tooLong = ttl > ttlMost;
    if (!tooLong && (!callOf(step) || (ttl >= advisedLeast && ttl <= advisedMost))) {
        return;
    }
    Finding finding =
        makeFinding(tooLong ? Rule::TtlTooLong : Rule::TtlUnusual, i, request::Field::StepTtl);
    finding.value = ttl;
    finding.least = advisedLeast;
    finding.most = tooLong ? ttlMost : advisedMost;
    Subject fixed = look.subject;
    fixed.steps[i].ttl = seconds(ttl < advisedLeast ? advisedLeast : advisedMost);
    found.append(withFix(finding, fixed));
}

void checkRecipient(const Look &look, qsizetype i, Findings &found)
{
    const QString own = look.subject.own.value(i).to;
    if (i == 0 || own.isEmpty() || digitsOf(own) == digitsOf(look.recipient)) {
        return;
    }
    Finding finding = makeFinding(Rule::OtherRecipient, i, request::Field::CustomerNumber);
    finding.text = own;
    finding.other = look.recipient;
    Subject fixed = look.subject;
    fixed.own[i].to.clear();
    found.append(withFix(finding, fixed));
}

void checkCallerId(const Look &look, qsizetype i, Findings &found)
{
    const auto *call = callOf(look.subject.steps.at(i));
    if (!call || !call->callerId.trimmed().isEmpty() || !look.subject.code.trimmed().isEmpty() ||
        look.code.made) {
        return;
    }
    if (!look.subject.own.value(i).code.isEmpty()) {
        return; // it has a code of its own: that is another finding
    }
    Finding finding = makeFinding(Rule::NoCallerIdNoCode, i, request::Field::StepCallerId);
    Subject fixed = look.subject;
    if (!look.means.callerIds.isEmpty()) {
        setCallerId(fixed, i, look.means.callerIds.constFirst());
    } else if (const QString code =
                   look.code.code.isEmpty() ? look.means.freshCode : look.code.code;
               !code.isEmpty()) {
        fixed.code = code; // the number that calls ends in it
    } else {
        found.append(finding);
        return;
    }
    found.append(withFix(finding, fixed));
}

// Whoever knows the one number that ever rings passes without a call.
void checkConstantCallerId(const Look &look, Findings &found)
{
    qsizetype first = -1;
    QString number;
    for (qsizetype i = 0; i < look.subject.steps.size(); ++i) {
        const auto *call = callOf(look.subject.steps.at(i));
        if (!call) {
            continue;
        }
        const QString digits = digitsOf(call->callerId);
        if (digits.isEmpty() || (first >= 0 && digits != digitsOf(number))) {
            return;
        }
        if (first < 0) {
            first = i;
            number = call->callerId.trimmed();
        }
    }
    if (first < 0 || look.means.callerIds.size() > 1) {
        return;
    }
    Finding finding = makeFinding(Rule::ConstantCallerId, first, request::Field::StepCallerId);
    finding.text = number;
    if (!look.code.made) {
        found.append(finding); // a second number is the connection's matter
        return;
    }
    Subject fixed = look.subject; // the code, another one each time, says which number rings
    for (qsizetype i = 0; i < fixed.steps.size(); ++i) {
        if (callOf(fixed.steps.at(i))) {
            setCallerId(fixed, i, {});
        }
    }
    found.append(withFix(finding, fixed));
}

void checkSender(const Look &look, qsizetype i, Findings &found)
{
    const Step &step = look.subject.steps.at(i);
    const QString own = step.from.trimmed();
    const QString sender = own.isEmpty() ? look.subject.from.trimmed() : own;
    FieldChecks checks;
    checks.smsSender(request::Field::StepSender, sender);
    if (step.channel() != Channel::Sms || sender.isEmpty() || checks.found().isEmpty()) {
        return;
    }
    Finding finding = makeFinding(Rule::SenderNotForSms, i, request::Field::StepSender);
    finding.text = sender;
    finding.most = limits::smsSenderMost;
    QString kept;
    std::copy_if(sender.begin(), sender.end(), std::back_inserter(kept),
                 [](QChar c) { return isSmsSenderCharacter(c.unicode()); });
    if (kept.isEmpty()) {
        found.append(finding);
        return;
    }
    Subject fixed = look.subject;
    fixed.steps[i].from = kept.left(limits::smsSenderMost);
    found.append(withFix(finding, fixed));
}

void checkViberText(const Look &look, qsizetype i, Findings &found)
{
    const auto *viber = std::get_if<ViberOtpContent>(&look.subject.steps.at(i).content);
    if (viber && viber::findTemplate(viber->templateId)) {
        found.append(makeFinding(Rule::ViberSaysNever, i, request::Field::StepTemplate));
    }
}

} // namespace

Severity severityOf(Rule rule)
{
    switch (rule) {
    case Rule::TtlUnusual:
    case Rule::ValidityLong:
    case Rule::ConstantCallerId:
    case Rule::ViberSaysNever:
        return Severity::Advice;
    case Rule::TtlTooLong:
    case Rule::CodeShort:
    case Rule::CodeMissing:
    case Rule::ValidityShort:
        return Severity::Warning;
    case Rule::CodeDiffers:
    case Rule::NoCallerIdNoCode:
    case Rule::SenderNotForSms:
    case Rule::OtherRecipient:
        return Severity::Error;
    }
    return Severity::Error;
}

Subject subjectOf(const Draft &draft, const QList<OwnWords> &own)
{
    Cascade steps{{FlashCallContent{draft.callerId}, seconds(draft.ttl), {}}};
    steps += draft.fallbacks;
    return {draft.to, draft.from, draft.code, draft.codeLength, steps, own};
}

void apply(const Subject &subject, Draft &draft)
{
    draft.code = subject.code;
    draft.codeLength = subject.codeLength;
    const Step &first = subject.steps.constFirst();
    if (const auto *call = callOf(first)) {
        draft.callerId = call->callerId;
    }
    draft.ttl = int(first.ttl.value_or(usualTtl).count());
    draft.fallbacks = subject.steps.mid(1);
}

QList<Finding> findings(const Subject &subject, const Means &means)
{
    QString recipient = subject.to;
    for (qsizetype i = 0; recipient.isEmpty() && i < subject.own.size(); ++i) {
        recipient = subject.own.at(i).to;
    }
    const Look look{subject, means, codeOfAll(subject), recipient};
    Findings found;
    checkCodeLength(look, found);
    checkConstantCallerId(look, found);
    for (qsizetype i = 0; i < subject.steps.size(); ++i) {
        checkTtl(look, i, found);
        checkCode(look, i, found);
        checkValidity(look, i, found);
        checkCallerId(look, i, found);
        checkSender(look, i, found);
        checkRecipient(look, i, found);
        checkViberText(look, i, found);
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
        return a.step != b.step ? a.step < b.step : a.rule < b.rule;
    });
    return found;
}

} // namespace flashcall::lint
