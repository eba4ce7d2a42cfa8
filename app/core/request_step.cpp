// SPDX-License-Identifier: MIT
#include "app/core/request.h"

#include "app/core/fieldchecks.h"
#include "app/core/vibertemplates.h"

#include <QSet>

#include <algorithm>

namespace flashcall {

namespace {

using request::Field;
using request::Problem;

constexpr TextRule wordRule{limits::wordMost, true, isLineCharacter};
constexpr TextRule languageRule{limits::wordMost, true, isLanguageCharacter};
constexpr TextRule tokenRule{limits::wordMost, true, isTokenCharacter};
constexpr TextRule neededText{limits::textMost, true, isTextCharacter};
constexpr TextRule optionalText{limits::textMost, false, isTextCharacter};

using Parameters = QList<std::pair<QString, QString>>;

bool isGiven(const Parameters &parameters, QLatin1String name)
{
    return std::any_of(parameters.cbegin(), parameters.cend(), [name](const auto &one) {
        return one.first.trimmed() == name && !one.second.trimmed().isEmpty();
    });
}

bool isNumber(const viber::Template *known, const QString &name)
{
    return known &&
           std::any_of(known->parameters.begin(), known->parameters.end(),
                       [&name](const auto &one) { return one.number && name == one.name; });
}

void checkMissing(const viber::Template &known, const Parameters &parameters, FieldChecks &checks)
{
    for (const viber::Parameter &wanted : known.parameters) {
        if (!isGiven(parameters, wanted.name)) {
            FieldProblem problem{Field::StepParameter, Problem::MissingParameter};
            problem.name = wanted.name;
            checks.add(problem);
        }
    }
}

// JSON does not say which of two equal keys wins, so a name may be there once.
void checkRepeated(const Parameters &parameters, FieldChecks &checks)
{
    QSet<QString> seen;
    QSet<QString> told;
    for (const auto &parameter : parameters) {
        const QString name = parameter.first.trimmed();
        if (seen.contains(name) && !told.contains(name)) {
            FieldProblem problem{Field::StepParameter, Problem::OutOfRange};
            problem.name = name;
            problem.least = 1;
            problem.limit = 1;
            checks.add(problem);
            told.insert(name);
        }
        seen.insert(name);
    }
}

void checkContent(const FlashCallContent &content, const QString &region, bool hasCode,
                  FieldChecks &checks)
{
    if (!content.callerId.trimmed().isEmpty()) {
        checks.number(Field::StepCallerId, content.callerId, region);
    } else if (!hasCode) {
        checks.add({Field::StepCallerId, Problem::NeedsCallerIdOrCode});
    }
}

void checkContent(const ViberOtpContent &content, const QString & /*region*/, bool /*hasCode*/,
                  FieldChecks &checks)
{
    checks.text(Field::StepTemplate, content.templateId, wordRule);
    checks.text(Field::StepLanguage, content.language, languageRule);
    const viber::Template *known = viber::findTemplate(content.templateId);
    if (known) {
        checkMissing(*known, content.parameters, checks);
    }
    for (const auto &[typedName, value] : content.parameters) {
        const QString name = typedName.trimmed();
        checks.text(Field::StepParameter, typedName, wordRule, name);
        checks.text(Field::StepParameter, value, optionalText, name);
        if (isNumber(known, name)) {
            checks.digits(Field::StepParameter, value, name);
        }
    }
    checkRepeated(content.parameters, checks);
    checks.text(Field::StepText, content.text, optionalText);
}

void checkContent(const SmsContent &content, const QString & /*region*/, bool /*hasCode*/,
                  FieldChecks &checks)
{
    checks.text(Field::StepText, content.text, neededText);
}

void checkContent(const VoiceContent &content, const QString & /*region*/, bool /*hasCode*/,
                  FieldChecks &checks)
{
    checks.text(Field::StepVoiceToken, content.typeToken, tokenRule);
    checks.text(Field::StepText, content.text, neededText);
}

} // namespace

QList<FieldProblem> validateStep(const Step &step, int index, const QString &region, bool hasCode)
{
    FieldChecks checks(index);
    if (step.from.trimmed().isEmpty()) {
        // The request's sender stands in, and is judged with it.
    } else if (step.channel() == Channel::Sms) {
        checks.smsSender(Field::StepSender, step.from);
    } else {
        checks.sender(Field::StepSender, step.from);
    }
    std::visit([&](const auto &content) { checkContent(content, region, hasCode, checks); },
               step.content);
    if (step.ttl) {
        checks.ttl(Field::StepTtl, step.ttl->count());
    }
    return checks.found();
}

} // namespace flashcall
