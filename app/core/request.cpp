// SPDX-License-Identifier: MIT
#include "app/core/request.h"

#include "app/core/fieldchecks.h"

namespace flashcall {

namespace {

using request::Field;
using request::Problem;
using std::chrono::seconds;

std::optional<PhoneNumber> checkCallerId(const Draft &draft, FieldChecks &checks)
{
    if (!draft.callerId.trimmed().isEmpty()) {
        return checks.number(Field::CallerId, draft.callerId, draft.region);
    }
    if (draft.code.trimmed().isEmpty()) {
        checks.add({Field::CallerId, Problem::NeedsCallerIdOrCode});
    }
    return std::nullopt;
}

// An SMS step without a sender of its own is sent under the request's, which may be longer than
// an SMS allows. An empty one is the form's problem already.
QList<FieldProblem> inheritedSender(const Draft &draft, const Step &step, int index)
{
    FieldChecks checks(index);
    if (step.channel() == Channel::Sms && step.from.trimmed().isEmpty() &&
        !draft.from.trimmed().isEmpty()) {
        checks.smsSender(Field::StepSender, draft.from);
    }
    return checks.found();
}

QList<FieldProblem> checkFallbacks(const Draft &draft)
{
    QList<FieldProblem> problems;
    if (draft.fallbacks.size() + 1 > maxSteps) {
        FieldProblem problem{Field::Cascade, Problem::TooManySteps};
        problem.limit = maxSteps;
        problems.append(problem);
    }
    const bool hasCode = !draft.code.trimmed().isEmpty();
    for (int index = 1; index < maxSteps && index <= draft.fallbacks.size(); ++index) {
        const Step &step = draft.fallbacks[index - 1];
        problems += inheritedSender(draft, step, index);
        problems += validateStep(step, index, draft.region, hasCode);
    }
    return problems;
}

// A fallback without the space around its lines and with its numbers as E.164. The texts, which
// may have several lines, are left alone.
Step tidied(Step step, const QString &region)
{
    step.from = step.from.trimmed();
    if (auto *call = std::get_if<FlashCallContent>(&step.content)) {
        const auto number = PhoneNumber::parse(call->callerId, region);
        call->callerId = number ? number->e164() : QString();
    } else if (auto *message = std::get_if<ViberOtpContent>(&step.content)) {
        message->templateId = message->templateId.trimmed();
        message->language = message->language.trimmed();
        for (auto &[name, value] : message->parameters) {
            name = name.trimmed();
            value = value.trimmed();
        }
    } else if (auto *voice = std::get_if<VoiceContent>(&step.content)) {
        voice->typeToken = voice->typeToken.trimmed();
    }
    return step;
}

Cascade stepsOf(const Draft &draft, const QString &callerId)
{
    Cascade steps{{FlashCallContent{callerId}, seconds(draft.ttl), {}}};
    for (const Step &step : draft.fallbacks) {
        steps.append(tidied(step, draft.region));
    }
    return steps;
}

} // namespace

Result<Request, QList<FieldProblem>> validate(const Draft &draft)
{
    FieldChecks form;
    const auto to = form.number(Field::CustomerNumber, draft.to, draft.region);
    form.sender(Field::Sender, draft.from);
    const auto callerId = checkCallerId(draft, form);
    form.digits(Field::Code, draft.code);
    form.ttl(Field::Ttl, draft.ttl);
    FieldChecks afterCascade;
    afterCascade.text(Field::Ticket, draft.ticket, {limits::ticketMost, false, isLineCharacter});
    const QList<FieldProblem> problems =
        form.found() + checkFallbacks(draft) + afterCascade.found();
    if (!to || !problems.isEmpty()) {
        return Unexpected{problems};
    }
    return Request{*to,
                   draft.from.trimmed(),
                   draft.code.trimmed(),
                   stepsOf(draft, callerId ? callerId->e164() : QString()),
                   {},
                   draft.ticket.trimmed()};
}

} // namespace flashcall
