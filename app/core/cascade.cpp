// SPDX-License-Identifier: MIT
#include "app/core/cascade.h"

#include "app/core/vibertemplates.h"

namespace flashcall {

namespace {

using std::chrono::seconds;

QString codeText()
{
    return QStringLiteral("Your code: {code}");
}

} // namespace

Step makeStep(Channel channel)
{
    switch (channel) {
    case Channel::FlashCall:
        return {FlashCallContent{}, seconds(60), {}};
    case Channel::ViberOtp: {
        // The one template that is complete with the code alone.
        ViberOtpContent content;
        content.templateId = viber::templateFor(viber::Text::Code).idText();
        content.parameters = {{QStringLiteral("pin"), QStringLiteral("{code}")}};
        return {content, seconds(90), {}};
    }
    case Channel::Sms:
        return {SmsContent{codeText()}, std::nullopt, {}};
    case Channel::Voice: {
        VoiceContent content;
        content.text = codeText();
        return {content, std::nullopt, {}};
    }
    }
    return {};
}

} // namespace flashcall
