// SPDX-License-Identifier: MIT
#include "app/core/lintrules.h"

#include "app/core/code.h"
#include "app/core/vibertemplates.h"

#include <algorithm>
#include <numeric>

namespace flashcall::lint {

namespace {

using std::chrono::seconds;

constexpr int fiveMinutes = 5; // what one template's fixed text says

QString placeholder()
{
    return QStringLiteral("{code}");
}

QString pinName()
{
    return QStringLiteral("pin");
}

QString validityName()
{
    return QStringLiteral("code_validity_time");
}

seconds ttlOf(const Step &step)
{
    return step.ttl.value_or(usualTtl);
}

// From the step's beginning to the end of the last.
seconds restFrom(const Cascade &steps, qsizetype step)
{
    return std::accumulate(steps.begin() + step, steps.end(), seconds(0),
                           [](seconds sum, const Step &one) { return sum + ttlOf(one); });
}

int minutesFor(seconds time)
{
    return std::max(1, int((time.count() + 59) / 60));
}

Finding codeDiffers(const Look &look, qsizetype step, request::Field field, const QString &text)
{
    Finding finding = makeFinding(Rule::CodeDiffers, step, field);
    finding.text = text;
    finding.other = look.code.code;
    return finding;
}

// {code} is about to stand somewhere: what showed the code that nobody typed must follow it.
Subject withCodePlaced(const Look &look)
{
    Subject fixed = look.subject;
    if (fixed.code.isEmpty() && !look.code.made) {
        placeCode(fixed, look.code.code);
    }
    return fixed;
}

void checkOwnCode(const Look &look, qsizetype step, Findings &found)
{
    const QString own = look.subject.own.value(step).code;
    if (own.isEmpty() || (own == look.subject.code && !own.isEmpty())) {
        return;
    }
    Finding finding = codeDiffers(look, step, request::Field::Code, own);
    finding.other = look.subject.code;
    Subject fixed = look.subject;
    if (fixed.code.isEmpty() && !look.code.made) {
        fixed.code = own; // the code of all
    }
    fixed.own[step].code.clear();
    found.append(withFix(finding, fixed));
}

void checkMessage(const Look &look, qsizetype step, const QString &text, Findings &found)
{
    if (usesCode(text) || shows(text, look.code.code)) {
        return;
    }
    const QList<Run> runs = codeRuns(text, look.code.code.size());
    if (!look.code.code.isEmpty() && runs.size() == 1) {
        const Run run = runs.constFirst();
        Finding finding =
            codeDiffers(look, step, request::Field::StepText, text.mid(run.position, run.length));
        finding.position = run.position;
        finding.length = run.length;
        Subject fixed = withCodePlaced(look);
        messageText(fixed.steps[step])->replace(run.position, run.length, placeholder());
        found.append(withFix(finding, fixed));
        return;
    }
    const Finding finding = makeFinding(Rule::CodeMissing, step, request::Field::StepText);
    Subject fixed = withCodePlaced(look);
    QString *words = messageText(fixed.steps[step]);
    const QString before = words->trimmed();
    *words = before.isEmpty() ? placeholder() : before + u' ' + placeholder();
    found.append(words->size() > limits::textMost ? finding : withFix(finding, fixed));
}

void checkPin(const Look &look, qsizetype step, const ViberOtpContent &content, Findings &found)
{
    const QString *value = pinOf(look.subject.steps.at(step));
    const QString pin = value ? value->trimmed() : QString();
    if (usesCode(pin) || (!pin.isEmpty() && pin == look.code.code)) {
        return;
    }
    Subject fixed = withCodePlaced(look);
    auto &parameters = std::get<ViberOtpContent>(fixed.steps[step].content).parameters;
    if (value) {
        *pinOf(fixed.steps[step]) = placeholder();
    } else {
        parameters.prepend({pinName(), placeholder()});
    }
    if (!pin.isEmpty()) {
        Finding finding = codeDiffers(look, step, request::Field::StepParameter, pin);
        finding.name = pinName();
        found.append(withFix(finding, fixed));
        return;
    }
    const bool elsewhere = std::any_of(
        content.parameters.begin(), content.parameters.end(), [&](const auto &parameter) {
            return parameter.first.trimmed() != validityName() &&
                   (usesCode(parameter.second) || shows(parameter.second, look.code.code));
        });
    if (!elsewhere || viber::findTemplate(content.templateId)) {
        Finding finding = makeFinding(Rule::CodeMissing, step, request::Field::StepParameter);
        finding.name = pinName();
        found.append(withFix(finding, fixed));
    }
}

// How long the customer is told that the code is good, and how to tell another time.
struct Told
{
    int minutes = 0;
    request::Field field = request::Field::StepText;
    QString name;
    Run run{-1, 0};
};

std::optional<Told> toldBy(const Step &step)
{
    if (const QString *text = messageText(step)) {
        const auto told = toldMinutes(*text);
        return told ? std::optional(Told{told->minutes, request::Field::StepText, {}, told->run})
                    : std::nullopt;
    }
    const auto *content = std::get_if<ViberOtpContent>(&step.content);
    const viber::Template *known = content ? viber::findTemplate(content->templateId) : nullptr;
    if (known && known->text == viber::Text::CodeFiveMinutes) {
        return Told{fiveMinutes, request::Field::StepTemplate, {}, {-1, 0}};
    }
    if (content) {
        for (const auto &[name, value] : content->parameters) {
            bool good = false;
            const int minutes = value.trimmed().toInt(&good);
            if (name.trimmed() == validityName() && good && minutes >= 0 && minutes <= 9999) {
                return Told{minutes, request::Field::StepParameter, validityName(), {-1, 0}};
            }
        }
    }
    return std::nullopt;
}

void tell(Step &step, const Told &told, int minutes)
{
    const QString number = QString::number(minutes);
    if (QString *text = messageText(step)) {
        text->replace(told.run.position, told.run.length, number);
        return;
    }
    auto &content = std::get<ViberOtpContent>(step.content);
    if (told.field == request::Field::StepTemplate) {
        content.templateId = viber::templateFor(viber::Text::CodeValidity).idText();
        content.parameters.removeIf(
            [](const auto &parameter) { return parameter.first.trimmed() == validityName(); });
        content.parameters.append({validityName(), number});
        return;
    }
    for (auto &[name, value] : content.parameters) {
        if (name.trimmed() == validityName()) {
            value = number;
            return;
        }
    }
}

} // namespace

Finding makeFinding(Rule rule, qsizetype step, request::Field field)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severityOf(rule);
    finding.step = int(step);
    finding.field = field;
    return finding;
}

Finding withFix(Finding finding, const Subject &fixed)
{
    finding.fix = std::make_shared<const Subject>(fixed);
    return finding;
}

void checkCodeLength(const Look &look, Findings &found)
{
    const int length = look.code.made ? look.subject.codeLength : int(look.code.code.size());
    if (length == 0 || length >= codeLeast) {
        return;
    }
    Finding finding = makeFinding(Rule::CodeShort, 0, request::Field::Code);
    finding.value = length;
    finding.least = codeLeast;
    finding.text = look.code.code;
    Subject fixed = look.subject;
    fixed.codeLength = codes::lengthUsual;
    fixed.code.clear();
    placeCode(fixed, look.code.code);
    if (!look.code.made && !usesCode(fixed.steps)) {
        fixed.code = look.means.freshCode;
        if (fixed.code.isEmpty()) {
            found.append(finding);
            return;
        }
    }
    found.append(withFix(finding, fixed));
}

void checkCode(const Look &look, qsizetype step, Findings &found)
{
    const Step &one = look.subject.steps.at(step);
    checkOwnCode(look, step, found);
    if (const QString *text = messageText(one)) {
        checkMessage(look, step, *text, found);
    } else if (const auto *content = std::get_if<ViberOtpContent>(&one.content)) {
        checkPin(look, step, *content, found);
    }
}

void checkValidity(const Look &look, qsizetype step, Findings &found)
{
    const Cascade &steps = look.subject.steps;
    const auto told = toldBy(steps.at(step));
    if (!told) {
        return;
    }
    const seconds rest = restFrom(steps, step);
    const int wanted = minutesFor(rest);
    const bool brief = seconds(std::chrono::minutes(told->minutes)) < ttlOf(steps.at(step));
    if (!brief && told->minutes <= wanted) {
        return;
    }
    Finding finding =
        makeFinding(brief ? Rule::ValidityShort : Rule::ValidityLong, step, told->field);
    finding.name = told->name;
    finding.position = told->run.position;
    finding.length = told->run.length;
    finding.value = told->minutes;
    finding.most = wanted;
    finding.seconds = int((brief ? ttlOf(steps.at(step)) : rest).count());
    Subject fixed = look.subject;
    tell(fixed.steps[step], *told, wanted);
    found.append(withFix(finding, fixed));
}

} // namespace flashcall::lint
