// SPDX-License-Identifier: MIT
#include "ui/lab/labwords.h"

#include "app/pattern/plans.h"
#include "ui/texts.h"

#include <QCoreApplication>

namespace flashcall::ui::labwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lab)
};

using pattern::Sample;
using pattern::SampleSays;
using pattern::Verdict;

struct Case
{
    const LabInput &input;
    const pattern::Check &check;
    bool inDigits; // the digits alone, formatting dropped, have the pattern somewhere
};

QString nameOf(Sample sample)
{
    switch (sample) {
    case Sample::JavaScript:
        return Words::tr("JavaScript");
    case Sample::Android:
        return Words::tr("Android");
    case Sample::Ios:
        return Words::tr("iOS");
    case Sample::NodeServer:
        return Words::tr("Node server");
    }
    return {};
}

bool hasForeignDigits(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 128 && c.digitValue() >= 0) {
            return true;
        }
    }
    return false;
}

QString whyError(const LabInput &input)
{
    return input.pattern.contains(u'+')
               ? Words::tr("fails on a pattern with +")
               : Words::tr("takes a character of the pattern for an operator");
}

QString whyJavaScript(const Case &it, bool match)
{
    if (match) {
        return it.check.verdict == Verdict::Match
                   ? Words::tr("finds the digits anywhere, here at the end")
                   : Words::tr("finds the digits anywhere in the number");
    }
    if (hasForeignDigits(it.input.callerId)) {
        return Words::tr("knows no digits but 0–9");
    }
    return it.check.verdict == Verdict::LastDigitsOnly
               ? Words::tr("wants a digit for each asterisk")
               : Words::tr("the digits are nowhere in it");
}

QString whyAndroid(const Case &it, bool match)
{
    const int symbols = it.check.pattern.symbols.size;
    return match ? Words::tr("the raw text is exactly %n bare digit(s)", nullptr, symbols)
                 : Words::tr("wants exactly %n bare digit(s)", nullptr, symbols);
}

QString whySearch(const Case &it, bool match)
{
    if (match) {
        return it.check.verdict == Verdict::Match
                   ? Words::tr("finds the digits anywhere in the raw text, here at the end")
                   : Words::tr("finds the digits anywhere in the raw text");
    }
    if (it.inDigits) {
        return Words::tr("stopped by what stands between the digits");
    }
    if (hasForeignDigits(it.input.callerId)) {
        return Words::tr("knows no digits but 0–9");
    }
    return it.check.verdict == Verdict::LastDigitsOnly
               ? Words::tr("wants a digit for each asterisk")
               : Words::tr("the digits are nowhere in it");
}

QString why(Sample sample, SampleSays says, const Case &it)
{
    if (says == SampleSays::Error) {
        return whyError(it.input);
    }
    const bool match = says == SampleSays::Match;
    switch (sample) {
    case Sample::JavaScript:
        return whyJavaScript(it, match);
    case Sample::Android:
        return whyAndroid(it, match);
    case Sample::Ios:
    case Sample::NodeServer:
        return whySearch(it, match);
    }
    return {};
}

QString wordOf(SampleSays says)
{
    switch (says) {
    case SampleSays::Match:
        return Words::tr("Match");
    case SampleSays::NoMatch:
        return Words::tr("No match");
    case SampleSays::Error:
        return Words::tr("Error");
    }
    return {};
}

Tone toneOf(SampleSays says)
{
    switch (says) {
    case SampleSays::Match:
        return Tone::Good;
    case SampleSays::NoMatch:
        return Tone::Bad;
    case SampleSays::Error:
        return Tone::Caution;
    }
    return Tone::Neutral;
}

QString ourWhy(const pattern::Check &check)
{
    if (check.verdict == Verdict::InvalidPattern || check.verdict == Verdict::InvalidCallerId) {
        return Words::tr("refuses what it cannot read");
    }
    return check.pattern.international ? Words::tr("compares the whole number")
                                       : Words::tr("compares from the last digit");
}

} // namespace

QList<LabSample> samples(const LabInput &input, const pattern::Check &check)
{
    const std::string symbols = input.pattern.trimmed().toStdString();
    const std::string raw = input.callerId.toStdString();
    QList<LabSample> out;
    if (input.callerId.isEmpty()) {
        return out; // nothing was compared yet
    }
    out.append({Words::tr("This console"), verdict(check.verdict), ourWhy(check), tone(check)});
    if (check.pattern.problem != pattern::Problem::None) {
        return out; // without a pattern the samples have nothing to say
    }
    const bool found = pattern::sampleSays(Sample::JavaScript, symbols, raw) == SampleSays::Match;
    const Case it{input, check, found};
    for (const Sample sample :
         {Sample::JavaScript, Sample::Android, Sample::Ios, Sample::NodeServer}) {
        const SampleSays says = pattern::sampleSays(sample, symbols, raw);
        const bool ours = check.verdict == Verdict::Match;
        const bool differs = says == SampleSays::Error || (says == SampleSays::Match) != ours;
        out.append({nameOf(sample), wordOf(says), why(sample, says, it), toneOf(says), differs});
    }
    return out;
}

LabProblem announcedProblem(const QString &typed, QString &e164)
{
    e164.clear();
    const auto cleaned = pattern::cleanCallerId(typed.toStdString());
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    if (cleaned.withheld) {
        return {Words::tr("The announced number is never hidden. Leave the field empty if it is "
                          "not known."),
                -1};
    }
    const LabProblem problem = callerIdProblem(typed);
    if (!problem.words.isEmpty()) {
        return problem;
    }
    auto digits = cleaned.digits.view();
    if (!cleaned.international && digits.substr(0, 2) == "00") {
        digits.remove_prefix(2);
    }
    if (!pattern::planOf(digits)) {
        return {Words::tr("Write the announced number with + and the country code."), -1};
    }
    e164 = u'+' + QString::fromLatin1(digits.data(), qsizetype(digits.size()));
    return {};
}

} // namespace flashcall::ui::labwords
