// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadewords.h"

#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace flashcall::ui::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cascade)
};

QString ofContent(const FlashCallContent &content)
{
    return content.callerId.isEmpty() ? Words::tr("The code is the calling number's end")
                                      : Words::tr("From %1").arg(visibleText(content.callerId));
}

QString ofContent(const ViberOtpContent &content)
{
    const viber::Template *known = viber::findTemplate(content.templateId);
    return known ? templateName(known->text) : visibleText(content.templateId);
}

QString ofContent(const SmsContent &content)
{
    return visibleText(content.text.simplified());
}

QString ofContent(const VoiceContent &content)
{
    return visibleText(content.text.simplified());
}

} // namespace

QString exampleNumber()
{
    return QStringLiteral("+380936670003");
}

QString exampleCode()
{
    return QStringLiteral("123456");
}

QString channel(const Step &step)
{
    return texts::channel(step.channel());
}

QString ttl(const Step &step)
{
    return step.ttl ? texts::seconds(*step.ttl) : QString();
}

QString summary(const Step &step)
{
    return std::visit([](const auto &content) { return ofContent(content); }, step.content);
}

QString stepSentence(const Step &step, int row, int problems)
{
    const QString name = QStringLiteral("%1 %2").arg(channel(step), ttl(step)).trimmed();
    const QString number = QLocale().toString(row + 1);
    return problems == 0 ? Words::tr("Step %1: %2").arg(number, name)
                         : Words::tr("Step %1: %2, not complete").arg(number, name);
}

QString sentence(const Cascade &steps)
{
    QStringList names;
    for (const Step &step : steps) {
        names += QStringLiteral("%1 %2").arg(channel(step), ttl(step)).trimmed();
    }
    return names.join(Words::tr(", then ", "between the steps of a cascade"));
}

QString duration(std::chrono::seconds time)
{
    const QLocale locale;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time);
    const QString rest = locale.toString(qlonglong((time - minutes).count()));
    if (minutes.count() == 0) {
        return Words::tr("%1 s", "seconds").arg(rest);
    }
    const QString whole = locale.toString(qlonglong(minutes.count()));
    return time == minutes ? Words::tr("%1 min").arg(whole)
                           : Words::tr("%1 min %2 s").arg(whole, rest);
}

QString templateName(viber::Text text)
{
    switch (text) {
    case viber::Text::Code:
        return Words::tr("Code");
    case viber::Text::CodeFiveMinutes:
        return Words::tr("Code, valid for 5 minutes");
    case viber::Text::CodeSender:
        return Words::tr("Code and sender's name");
    case viber::Text::CodeValidity:
        return Words::tr("Code and validity");
    case viber::Text::CodeKindValidity:
        return Words::tr("Code, its kind and validity");
    case viber::Text::CodeSenderValidity:
        return Words::tr("Code, sender's name and validity");
    case viber::Text::CodeKind:
        return Words::tr("Code and its kind");
    case viber::Text::CodeAction:
        return Words::tr("Code and action or platform");
    case viber::Text::CodeSenderReason:
        return Words::tr("Code, sender's name and reason");
    }
    return {};
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C) {
        return code;
    }
    // "American English" and the like say more than the service takes.
    const QString own = locale.language() == QLocale::English ? QStringLiteral("English")
                                                              : locale.nativeLanguageName();
    return QStringLiteral("%1 (%2)").arg(own, code);
}

QString parameterCaption(const QString &name)
{
    if (name == u"pin") {
        return Words::tr("Code");
    }
    if (name == u"pin_type") {
        return Words::tr("Kind of code");
    }
    if (name == u"business_platform_name") {
        return Words::tr("Sender's name in the message");
    }
    if (name == u"business_platform_action_name") {
        return Words::tr("Action or platform");
    }
    if (name == u"code_validity_time") {
        return Words::tr("Valid for");
    }
    if (name == u"code_reason") {
        return Words::tr("Reason for the code");
    }
    return visibleText(name);
}

QString parameterHint(const QString &name)
{
    if (name == u"pin") {
        return Words::tr("{code} stands for a new code at each send.");
    }
    if (name == u"code_validity_time") {
        return Words::tr("A number; minutes or hours, as your template says.");
    }
    return {};
}

QString parameterType(const viber::Parameter &parameter)
{
    const QString name(parameter.name);
    return parameter.number ? Words::tr("%1: number").arg(name) : Words::tr("%1: text").arg(name);
}

QString templateTells(viber::Text text, const QList<std::pair<QString, QString>> &parameters)
{
    const auto value = [&parameters](const char *name) {
        for (const auto &[key, what] : parameters) {
            if (key == QLatin1String(name) && !what.trimmed().isEmpty()) {
                return visibleText(what.trimmed());
            }
        }
        return QStringLiteral("…");
    };
    const QString pin = value("pin");
    const QString time = value("code_validity_time");
    const QString kind = value("pin_type");
    const QString name = value("business_platform_name");
    QString says;
    switch (text) {
    case viber::Text::Code:
        says = Words::tr("The code is %1.").arg(pin);
        break;
    case viber::Text::CodeFiveMinutes:
        says = Words::tr("The code is %1. It is valid for 5 minutes.").arg(pin);
        break;
    case viber::Text::CodeSender:
        says = Words::tr("%1: the code is %2.").arg(name, pin);
        break;
    case viber::Text::CodeValidity:
        says = Words::tr("The code is %1. It is valid for %2 min.").arg(pin, time);
        break;
    case viber::Text::CodeKindValidity:
        says = Words::tr("The %1 code is %2. It is valid for %3 min.").arg(kind, pin, time);
        break;
    case viber::Text::CodeSenderValidity:
        says = Words::tr("%1: the code is %2. It is valid for %3 min.").arg(name, pin, time);
        break;
    case viber::Text::CodeKind:
        says = Words::tr("The %1 code is %2.").arg(kind, pin);
        break;
    case viber::Text::CodeAction:
        says = Words::tr("The code for %1 is %2.").arg(value("business_platform_action_name"), pin);
        break;
    case viber::Text::CodeSenderReason:
        says = Words::tr("%1: the code is %2, for %3.").arg(name, pin, value("code_reason"));
        break;
    }
    return Words::tr("The customer reads, in other words: “%1 Share it with no one; nobody will "
                     "call to ask for it.”")
        .arg(says);
}

QString smsCount(const SmsLength &length)
{
    const QLocale locale;
    const QString encoding =
        length.encoding == sms::Encoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
    return QStringLiteral("%1 · %2 · %3")
        .arg(Words::tr("%n part(s)", nullptr, length.parts),
             Words::tr("%1 of %2", "characters of an SMS")
                 .arg(locale.toString(length.units),
                      locale.toString(length.units + length.unitsLeft)),
             encoding);
}

QString smsReason(const SmsLength &length, const QString &text)
{
    if (length.firstUcs2Position < 0) {
        return {};
    }
    const QString character = text.mid(length.firstUcs2Position, length.firstUcs2 > 0xffff ? 2 : 1);
    // With its number: many a letter looks like a Latin one.
    const QString number =
        QStringLiteral("U+%1").arg(uint(length.firstUcs2), 4, 16, QLatin1Char('0')).toUpper();
    return Words::tr("“%1” (%2) is not in GSM-7: a part holds 70 characters instead of 160.")
        .arg(visibleText(character), number);
}

QString problem(const FieldProblem &problem, const Step &step)
{
    Draft typed;
    if (const auto *call = std::get_if<FlashCallContent>(&step.content)) {
        typed.callerId = call->callerId;
    }
    switch (problem.field) {
    case request::Field::StepSender:
        if (problem.problem != request::Problem::Empty && step.channel() == Channel::Sms) {
            return Words::tr("For SMS at most 11 letters A–Z or digits.");
        }
        break;
    case request::Field::StepCallerId:
        if (problem.problem == request::Problem::NeedsCallerIdOrCode) {
            return Words::tr("Give the number that calls, or use {code} in a later step.");
        }
        break;
    case request::Field::StepParameter:
        if (problem.problem == request::Problem::MissingParameter &&
            parameterCaption(problem.name) != problem.name) {
            return Words::tr("The template needs this."); // it stands beside its own field
        }
        break;
    case request::Field::CustomerNumber:
    case request::Field::Sender:
    case request::Field::CallerId:
    case request::Field::Ttl:
    case request::Field::Ticket:
    case request::Field::Code:
    case request::Field::StepTtl:
    case request::Field::StepText:
    case request::Field::StepTemplate:
    case request::Field::StepLanguage:
    case request::Field::StepVoiceToken:
    case request::Field::Cascade:
        break;
    }
    return texts::fieldProblem(problem, typed);
}

} // namespace flashcall::ui::words
