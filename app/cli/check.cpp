// SPDX-License-Identifier: MIT
#include "app/cli/check.h"

#include "app/cli/checktexts.h"
#include "app/pattern/pattern.h"
#include "app/pattern/samples.h"
#include "app/sandbox/json.h"

#include <ostream>
#include <string>
#include <string_view>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;
using pattern::Relation;
using pattern::Verdict;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

// A known number as E.164; empty where the text is none.
std::string e164Of(const QString &text)
{
    const std::string bytes = text.toStdString();
    const pattern::CleanedCallerId number = pattern::cleanCallerId(bytes);
    std::string_view digits = number.digits.view();
    if (number.problem != pattern::Problem::None || number.withheld) {
        return {};
    }
    if (!number.international && digits.starts_with("00")) {
        digits.remove_prefix(2);
    }
    // No calling code begins with 0.
    const bool whole = !digits.empty() && !digits.starts_with('0');
    return whole ? '+' + std::string(digits) : std::string();
}

QByteArray mismatchesOf(const pattern::Check &check)
{
    QList<QByteArray> positions;
    for (int i = 0; i < check.pattern.symbols.size; ++i) {
        if ((check.mismatches >> i & 1) != 0) {
            positions += QByteArray::number(i);
        }
    }
    return sandbox::jsonArray(positions);
}

QByteArray samplesOf(const std::string &patternText, const std::string &callerId)
{
    using pattern::Sample;
    sandbox::JsonObject samples;
    for (const Sample sample :
         {Sample::JavaScript, Sample::Android, Sample::Ios, Sample::NodeServer}) {
        const std::string_view name = pattern::sampleName(sample);
        const auto says = pattern::sampleSays(sample, patternText, callerId);
        samples.text(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())),
                     latin(pattern::sampleSaysName(says)));
    }
    return samples.bytes();
}

QByteArray jsonOf(const CheckOptions &options, const pattern::Check &check, const QString &message)
{
    sandbox::JsonObject object;
    object.text("verdict"_L1, latin(pattern::verdictName(check.verdict)));
    if (options.announced) {
        object.text("relation"_L1, latin(pattern::relationName(check.relation)));
    }
    object.text("digits"_L1, latin(check.callerId.digits.view()))
        .number("fixed_digits"_L1, check.fixedDigits)
        .number("checked_digits"_L1, check.checkedDigits)
        .raw("mismatches"_L1, mismatchesOf(check))
        .text("reading"_L1, latin(pattern::readingName(check.callerId.reading)))
        .text("message"_L1, message)
        .raw("samples"_L1,
             samplesOf(options.pattern.toStdString(), options.callerId.toStdString()));
    return object.bytes();
}

Exit exitOf(const CheckOptions &options, const pattern::Check &check)
{
    switch (check.verdict) {
    case Verdict::InvalidPattern:
    case Verdict::UnverifiablePattern:
    case Verdict::InvalidCallerId:
        return Exit::Usage;
    case Verdict::Match:
    case Verdict::LastDigitsOnly:
        break;
    case Verdict::Mismatch:
    case Verdict::TooShort:
    case Verdict::NoCallerId:
        return Exit::No;
    }
    pattern::Policy policy;
    policy.acceptLastDigits = options.acceptLastDigits.has_value();
    policy.lastDigitsFrom = options.acceptLastDigits.value_or(policy.lastDigitsFrom);
    if (pattern::countsAsVerified(check, policy)) {
        return Exit::Yes;
    }
    // Asked for by the caller of this command, who knows of no announced number.
    const bool lastDigits = check.verdict == Verdict::LastDigitsOnly &&
                            check.relation == Relation::Unknown && policy.acceptLastDigits &&
                            check.checkedDigits >= policy.lastDigitsFrom;
    return lastDigits ? Exit::Yes : Exit::No;
}

} // namespace

Exit runCheck(const CheckOptions &options, std::ostream &out, std::ostream &err)
{
    const std::string announced = e164Of(options.announced.value_or(QString()));
    const std::string customer = e164Of(options.customer);
    if (options.announced && announced.empty()) {
        err << texts::notANumber(u"--announced"_s).toStdString() << '\n';
        return Exit::Usage;
    }
    if (!options.customer.isEmpty() && customer.empty()) {
        err << texts::notANumber(u"--customer"_s).toStdString() << '\n';
        return Exit::Usage;
    }
    const pattern::Check check = pattern::check(
        options.pattern.toStdString(), options.callerId.toStdString(), {announced, customer});
    const QString message = texts::check(check, options.pattern, options.callerId);
    if (options.json) {
        out << jsonOf(options, check, message).toStdString() << '\n';
    } else {
        err << message.toStdString() << '\n';
    }
    return exitOf(options, check);
}

} // namespace flashcall::cli
