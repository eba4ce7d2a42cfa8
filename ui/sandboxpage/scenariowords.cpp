// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/scenariowords.h"

#include <QCoreApplication>

namespace flashcall::ui::scenarios {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(scenarios)
};

using sandbox::Scenario;

} // namespace

QString title(Scenario scenario)
{
    switch (scenario) {
    case Scenario::MatchingCall:
        return Words::tr("Matching call");
    case Scenario::NoAnswer:
        return Words::tr("No call, then fallbacks");
    case Scenario::LateCall:
        return Words::tr("Late call");
    case Scenario::HiddenNumber:
        return Words::tr("Hidden number");
    case Scenario::Rejected:
        return Words::tr("Rejected");
    case Scenario::WrongNumber:
        return Words::tr("Wrong number");
    case Scenario::SameEnding:
        return Words::tr("Same ending");
    case Scenario::SlowReply:
        return Words::tr("Slow reply");
    case Scenario::SilentReply:
        return Words::tr("No reply");
    case Scenario::Http400:
        return Words::tr("HTTP 400");
    case Scenario::Http401:
        return Words::tr("HTTP 401");
    case Scenario::Http429:
        return Words::tr("HTTP 429");
    case Scenario::Http500:
        return Words::tr("HTTP 500");
    case Scenario::BrokenReply:
        return Words::tr("Broken reply");
    case Scenario::NoPattern:
        return Words::tr("No pattern");
    case Scenario::NeverDelivered:
        return Words::tr("Never delivered");
    }
    return {};
}

QString explanation(Scenario scenario)
{
    switch (scenario) {
    case Scenario::MatchingCall:
        return Words::tr("Rings once, two seconds after the reply, with the announced number.");
    case Scenario::NoAnswer:
        return Words::tr("No call comes. The fallbacks follow, each delivered.");
    case Scenario::LateCall:
        return Words::tr("The call comes after the time is over.");
    case Scenario::HiddenNumber:
        return Words::tr("Rings without showing a number.");
    case Scenario::Rejected:
        return Words::tr("The service takes the request and rejects the message.");
    case Scenario::WrongNumber:
        return Words::tr("Rings with another number, which does not fit the pattern.");
    case Scenario::SameEnding:
        return Words::tr("Rings with another number that fits the pattern.");
    case Scenario::SlowReply:
        return Words::tr("The reply takes ten seconds.");
    case Scenario::SilentReply:
        return Words::tr("The request is taken and never answered.");
    case Scenario::Http400:
        return Words::tr("The request is called invalid.");
    case Scenario::Http401:
        return Words::tr("The key is not accepted.");
    case Scenario::Http429:
        return Words::tr("Too many requests: wait seven seconds.");
    case Scenario::Http500:
        return Words::tr("The service fails.");
    case Scenario::BrokenReply:
        return Words::tr("The reply is half a JSON document.");
    case Scenario::NoPattern:
        return Words::tr("The reply says accepted, but has no pattern.");
    case Scenario::NeverDelivered:
        return Words::tr("Nothing arrives: each step is undeliverable.");
    }
    return {};
}

QString ending(Scenario scenario)
{
    // The table is the sandbox's: asked with another scenario chosen, so that only the digits
    // can be the reason.
    const Scenario other =
        scenario == Scenario::MatchingCall ? Scenario::NoAnswer : Scenario::MatchingCall;
    for (int digits = 9900; digits <= 9999; ++digits) {
        const QString number = QStringLiteral("+38093667%1").arg(digits);
        if (sandbox::scenarioFor(number, other) == scenario) {
            return QString::number(digits);
        }
    }
    return {};
}

sandbox::WireMessage exampleMessage()
{
    using namespace std::chrono_literals;
    sandbox::WireMessage message;
    message.to = QStringLiteral("+380936670003");
    message.callerId = QStringLiteral("+380123456789");
    message.steps = {
        {QStringLiteral("flashcall"), QStringLiteral("YourApp"), {}, 60s},
        {QStringLiteral("viber_otp"), QStringLiteral("YourApp"), QStringLiteral("321"), 90s},
        {QStringLiteral("sms"), QStringLiteral("YourApp"), QStringLiteral("Your SMS code: 321"),
         60s}};
    return message;
}

QString exampleRequest(const QUrl &server)
{
    return QStringLiteral(
               "curl -H 'X-Authorization-Key: any' -H 'Content-Type: application/json' -d "
               "'{\"messages\": [{\"from\": \"YourApp\", \"to\": \"+380936670003\", "
               "\"type\": \"flashcall\", \"messageData\": {\"callerId\": \"+380123456789\"}, "
               "\"ttl\": 60}]}' %1/bat/messagelist")
        .arg(server.toString(QUrl::StripTrailingSlash));
}

} // namespace flashcall::ui::scenarios
