// SPDX-License-Identifier: MIT
#include "app/core/stepjson.h"

#include "app/core/words.h"

#include <QJsonArray>

namespace flashcall {
namespace {

constexpr QLatin1String channelKey("channel"), ttlKey("ttl"), fromKey("from"), textKey("text"),
    callerIdKey("callerId"), templateKey("template"), languageKey("language"),
    parametersKey("parameters"), tokenKey("token");

struct ContentWriter
{
    QJsonObject &object;
    void operator()(const FlashCallContent &content) const
    {
        object[callerIdKey] = content.callerId;
    }
    void operator()(const ViberOtpContent &content) const
    {
        QJsonArray parameters; // an array: their order counts
        for (const auto &[name, value] : content.parameters) {
            parameters.append(QJsonArray{name, value});
        }
        object[templateKey] = content.templateId;
        object[languageKey] = content.language;
        object[parametersKey] = parameters;
        object[textKey] = content.text;
    }
    void operator()(const SmsContent &content) const { object[textKey] = content.text; }
    void operator()(const VoiceContent &content) const
    {
        object[textKey] = content.text;
        object[tokenKey] = content.typeToken;
    }
};

ViberOtpContent viberFromJson(const QJsonObject &object)
{
    ViberOtpContent content;
    content.templateId = object[templateKey].toString();
    content.language = object[languageKey].toString();
    content.text = object[textKey].toString();
    const QJsonArray parameters = object[parametersKey].toArray();
    for (const auto &value : parameters) {
        const QJsonArray pair = value.toArray();
        content.parameters.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    return content;
}

} // namespace

QJsonObject stepToJson(const Step &step)
{
    QJsonObject object{{channelKey, wordOf(step.channel())}};
    if (step.ttl) {
        object[ttlKey] = static_cast<qint64>(step.ttl->count());
    }
    if (!step.from.isEmpty()) {
        object[fromKey] = step.from;
    }
    std::visit(ContentWriter{object}, step.content);
    return object;
}

std::optional<Step> stepFromJson(const QJsonObject &object)
{
    const auto channel = fromWord<Channel>(object[channelKey].toString());
    if (!channel) {
        return {};
    }
    Step step;
    switch (*channel) {
    case Channel::FlashCall:
        step.content = FlashCallContent{object[callerIdKey].toString()};
        break;
    case Channel::ViberOtp:
        step.content = viberFromJson(object);
        break;
    case Channel::Sms:
        step.content = SmsContent{object[textKey].toString()};
        break;
    case Channel::Voice:
        step.content = VoiceContent{object[textKey].toString(), object[tokenKey].toString()};
        break;
    }
    if (object.contains(ttlKey)) {
        step.ttl = std::chrono::seconds(object[ttlKey].toInteger());
    }
    step.from = object[fromKey].toString();
    return step;
}

} // namespace flashcall
