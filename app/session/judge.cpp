// SPDX-License-Identifier: MIT
#include "app/session/judge.h"

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

} // namespace

Expectation expectationOf(const Request &request, const Accepted &accepted)
{
    Expectation expected;
    expected.customer = request.to.e164();
    if (request.steps.first().channel() == Channel::FlashCall) {
        expected.pattern = accepted.pattern;
        expected.announced = accepted.announced;
    } else {
        expected.code = request.code;
    }
    return expected;
}

Finding judge(const QString &observed, const Expectation &expected, const pattern::Policy &policy)
{
    const std::string typed = observed.toStdString();
    if (!expected.code.isEmpty()) {
        return judgeCode(typed, expected.code.toStdString());
    }
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

} // namespace flashcall
