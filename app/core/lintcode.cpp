// SPDX-License-Identifier: MIT
#include "app/core/lintcode.h"

#include "app/core/code.h"

#include <QRegularExpression>

#include <algorithm>

namespace flashcall::lint {

namespace {

QString placeholder()
{
    return QStringLiteral("{code}");
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "5 min", "5-minute", "5 хв", "5 минут": what is written in messages of this trade. Shorter
// signs ("5 m") mean too much else.
const QRegularExpression &minutesWords()
{
    static const QRegularExpression words(
        QStringLiteral("(?<![\\d.,])(\\d{1,3})[ \\x{a0}-]?(min|хв|мин|minut)"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

QString pinName()
{
    return QStringLiteral("pin");
}

} // namespace

std::optional<ToldMinutes> toldMinutes(const QString &text)
{
    const auto has = [&text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); };
    if (!has(u"min") && !has(u"хв") && !has(u"мин")) {
        return std::nullopt; // no expression is made for a text that has none
    }
    const QRegularExpressionMatch match = minutesWords().match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return ToldMinutes{{int(match.capturedStart(1)), int(match.capturedLength(1))},
                       match.capturedView(1).toInt()};
}

QList<Run> codeRuns(const QString &text, qsizetype length)
{
    const auto told = toldMinutes(text);
    QList<Run> runs;
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isDigit(text.at(end))) {
            ++end;
        }
        const bool phone = i > 0 && text.at(i - 1) == u'+';
        const bool duration = told && told->run.position == i;
        if (end - i == length && !phone && !duration) {
            runs.append({int(i), int(length)});
        }
        i = end;
    }
    return runs;
}

bool shows(const QString &text, const QString &code)
{
    const QList<Run> runs = codeRuns(text, code.size());
    return !code.isEmpty() && std::any_of(runs.begin(), runs.end(), [&](const Run &run) {
        return QStringView(text).mid(run.position, run.length) == code;
    });
}

const QString *messageText(const Step &step)
{
    if (const auto *sms = std::get_if<SmsContent>(&step.content)) {
        return &sms->text;
    }
    const auto *voice = std::get_if<VoiceContent>(&step.content);
    return voice ? &voice->text : nullptr;
}

QString *messageText(Step &step)
{
    if (auto *sms = std::get_if<SmsContent>(&step.content)) {
        return &sms->text;
    }
    auto *voice = std::get_if<VoiceContent>(&step.content);
    return voice ? &voice->text : nullptr;
}

const QString *pinOf(const Step &step)
{
    const auto *viber = std::get_if<ViberOtpContent>(&step.content);
    if (!viber) {
        return nullptr;
    }
    for (const auto &[name, value] : viber->parameters) {
        if (name.trimmed() == pinName()) {
            return &value;
        }
    }
    return nullptr;
}

QString *pinOf(Step &step)
{
    auto *viber = std::get_if<ViberOtpContent>(&step.content);
    if (!viber) {
        return nullptr;
    }
    for (auto &[name, value] : viber->parameters) {
        if (name.trimmed() == pinName()) {
            return &value;
        }
    }
    return nullptr;
}

CodeOfAll codeOfAll(const Subject &subject)
{
    if (!subject.code.trimmed().isEmpty()) {
        return {subject.code.trimmed(), false};
    }
    if (usesCode(subject.steps)) {
        return {{}, true};
    }
    for (qsizetype i = 0; i < subject.steps.size(); ++i) {
        if (const QString own = subject.own.value(i).code; !own.isEmpty()) {
            return {own, false};
        }
        const QString *pin = pinOf(subject.steps.at(i));
        if (pin && !pin->trimmed().isEmpty()) {
            return {pin->trimmed(), false};
        }
    }
    return {};
}

void placeCode(Subject &subject, const QString &code)
{
    if (code.isEmpty()) {
        return;
    }
    for (Step &step : subject.steps) {
        if (QString *pin = pinOf(step); pin && pin->trimmed() == code) {
            *pin = placeholder();
        }
        if (QString *text = messageText(step)) {
            const QList<Run> runs = codeRuns(*text, code.size());
            for (qsizetype i = runs.size(); i-- > 0;) { // from the end: places stay right
                const Run &run = runs.at(i);
                if (QStringView(*text).mid(run.position, run.length) == code) {
                    text->replace(run.position, run.length, placeholder());
                }
            }
        }
    }
    for (OwnWords &own : subject.own) {
        if (own.code == code) {
            own.code.clear();
        }
    }
}

} // namespace flashcall::lint
