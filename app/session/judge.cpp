// SPDX-License-Identifier: MIT
#include "app/session/judge.h"

#include "app/core/code.h"

#include <algorithm>

namespace flashcall {

namespace {

// The same time for every wrong code of the right length: nothing can be learned from how long
// an answer takes.
bool sameCode(std::string_view typed, std::string_view code)
{
    if (typed.size() != code.size()) {
        return false;
    }
    unsigned difference = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        difference |= static_cast<unsigned>(typed[i]) ^ static_cast<unsigned>(code[i]);
    }
    return difference == 0;
}

Finding judgeCode(std::string_view observed, std::string_view code)
{
    Finding finding;
    finding.byCode = true;
    const pattern::CleanedCallerId typed = pattern::cleanCallerId(observed);
    if (typed.withheld) {
        finding.kind = Finding::Class::Withheld;
    } else if (typed.problem != pattern::Problem::None || typed.international) {
        finding.kind = Finding::Class::Invalid;
    } else if (sameCode(typed.digits.view(), code)) {
        finding.kind = Finding::Class::Verified;
    } else if (typed.digits.view().size() < code.size()) {
        finding.kind = Finding::Class::TooShort;
    } else {
        finding.kind = Finding::Class::Other;
    }
    return finding;
}

// Whether the digits stand in the text by themselves, not as part of a longer number.
bool standsIn(const QString &code, const QString &text)
{
    const auto isDigit = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isDigit();
    };
    for (qsizetype at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
        if (!isDigit(at - 1) && !isDigit(at + code.size())) {
            return true;
        }
    }
    return false;
}

bool brings(const FlashCallContent &content, const QString & /*code*/)
{
    return content.callerId.isEmpty();
}

bool brings(const ViberOtpContent &content, const QString &code)
{
    return standsIn(code, content.text) ||
           std::any_of(content.parameters.cbegin(), content.parameters.cend(),
                       [&code](const auto &parameter) { return standsIn(code, parameter.second); });
}

bool brings(const SmsContent &content, const QString &code)
{
    return standsIn(code, content.text);
}

bool brings(const VoiceContent &content, const QString &code)
{
    return standsIn(code, content.text);
}

bool bringsCode(const Step &step, const QString &code)
{
    return usesCode(step) ||
           std::visit([&code](const auto &content) { return brings(content, code); }, step.content);
}

Finding judgeCall(const std::string &typed, const Expectation &expected,
                  const pattern::Policy &policy)
{
    const std::string announced = expected.announced.toStdString();
    const std::string customer = expected.customer.toStdString();
    Finding finding;
    finding.check = pattern::check(expected.pattern.toStdString(), typed, {announced, customer});
    switch (finding.check.verdict) {
    case pattern::Verdict::Match:
    case pattern::Verdict::LastDigitsOnly:
        finding.kind = pattern::countsAsVerified(finding.check, policy)
                           ? Finding::Class::Verified
                           : (finding.check.verdict == pattern::Verdict::LastDigitsOnly
                                  ? Finding::Class::TooShort
                                  : Finding::Class::Other);
        break;
    case pattern::Verdict::TooShort:
        finding.kind = Finding::Class::TooShort;
        break;
    case pattern::Verdict::NoCallerId:
        finding.kind = Finding::Class::Withheld;
        break;
    case pattern::Verdict::InvalidCallerId:
        finding.kind = Finding::Class::Invalid;
        break;
    case pattern::Verdict::Mismatch:
    case pattern::Verdict::InvalidPattern:
    case pattern::Verdict::UnverifiablePattern:
        finding.kind = Finding::Class::Other;
        break;
    }
    return finding;
}

} // namespace

QList<Channel> codeChannels(const Request &request)
{
    QList<Channel> found;
    bool written = false;
    for (const Step &step : request.steps) {
        const bool brings = !request.code.isEmpty() && bringsCode(step, request.code);
        if (brings && !found.contains(step.channel())) {
            found.append(step.channel());
        }
        written = written || (brings && step.channel() != Channel::FlashCall);
    }
    return written ? found : QList<Channel>();
}

Expectation expectationOf(const Request &request, const Accepted &accepted)
{
    Expectation expected;
    expected.customer = request.to.e164();
    if (request.steps.first().channel() == Channel::FlashCall) {
        expected.pattern = accepted.pattern;
        expected.announced = accepted.announced;
        expected.code = codeChannels(request).isEmpty() ? QString() : request.code;
    } else {
        expected.code = request.code;
    }
    return expected;
}

Finding judge(const QString &observed, const Expectation &expected, const pattern::Policy &policy)
{
    const std::string typed = observed.toStdString();
    if (expected.code.isEmpty()) {
        return judgeCall(typed, expected, policy);
    }
    const Finding code = judgeCode(typed, expected.code.toStdString());
    if (expected.pattern.isEmpty()) {
        return code;
    }
    // Both are looked at, whatever the first says: how long it takes tells nothing.
    const Finding call = judgeCall(typed, expected, policy);
    if (call.kind == Finding::Class::Verified || code.kind == Finding::Class::Invalid) {
        return call;
    }
    // To a wrong code of the right length "more digits are needed" would be the wrong words.
    const bool wrongCode = code.kind == Finding::Class::Other &&
                           call.kind == Finding::Class::TooShort &&
                           int(call.check.callerId.digits.size) == expected.code.size();
    return code.kind == Finding::Class::Verified || wrongCode ? code : call;
}

Ending endingAtDeadline(const QList<Attempt> &attempts)
{
    if (std::any_of(attempts.begin(), attempts.end(), [](const Attempt &a) { return a.counts; })) {
        return Ending::NotVerified;
    }
    // An empty text is nothing typed, not a hidden number that somebody saw.
    const bool hidden = std::any_of(attempts.begin(), attempts.end(), [](const Attempt &a) {
        return a.judgement == Judgement::NoCallerId && !a.typed.trimmed().isEmpty();
    });
    return hidden ? Ending::Withheld : Ending::Expired;
}

} // namespace flashcall
