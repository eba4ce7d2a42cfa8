// SPDX-License-Identifier: MIT
#include "app/sandbox/wire.h"

#include "app/sandbox/bodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badFormat = 1001; // api.md, "Errors"
constexpr int missingField = 1002;
constexpr qsizetype stepsMost = 10;
constexpr qsizetype codeMost = 15;
constexpr double ttlMost = 86'400;

using Refused = Unexpected<QByteArray>;

Refused badJson(const QByteArray &body, const QJsonParseError &error)
{
    const qsizetype offset = std::clamp<qsizetype>(error.offset, 0, body.size());
    const QByteArray before = body.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return {
        numberedError(u"Bad Request"_s,
                      u"The body is not JSON from byte %1 on (line %2, column %3)."_s.arg(
                          QString::number(offset), QString::number(line), QString::number(column)),
                      badFormat)};
}

Refused wrong(const QString &path, const QString &why)
{
    return {numberedError(u"Bad Request"_s, path % u": " % why, badFormat)};
}

Refused missing(const QString &path)
{
    return {numberedError(u"Bad Request"_s, path % u" is missing."_s, missingField)};
}

// A string, or a whole number as its digits; nullopt for anything else.
std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    const double number = value.toDouble(-1);
    if (value.isDouble() && number >= 0 && number < 1e15 && number == std::floor(number)) {
        return QString::number(static_cast<qint64>(number));
    }
    return value.isUndefined() || value.isNull() ? std::optional(QString()) : std::nullopt;
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// E.164 with '+', however it was written; empty where it is none.
QString numberOf(const QString &text)
{
    const QString digits = text.startsWith(u'+') ? text.mid(1) : text;
    return digits.size() >= 7 && digits.size() <= 15 && allDigits(digits) ? u'+' + digits
                                                                          : QString();
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= 32 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
           });
}

Result<std::chrono::seconds, QByteArray> ttlOf(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined()) {
        return WireStep{}.ttl;
    }
    bool isNumber = value.isDouble();
    const double ttl = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    if (!isNumber || ttl < 1 || ttl > ttlMost || ttl != std::floor(ttl)) {
        return wrong(path, u"must be whole seconds from 1 to 86400."_s);
    }
    return std::chrono::seconds(static_cast<qint64>(ttl));
}

// api.md: at most eleven letters or digits.
bool isSmsSender(const QString &text)
{
    constexpr qsizetype most = 11;
    return text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() && c.unicode() < 0x80;
           });
}

Result<WireStep, QByteArray> stepOf(const QJsonObject &object, const QString &path)
{
    WireStep step;
    step.type = object.value("type"_L1).toString();
    if (!object.contains("type"_L1)) {
        return missing(path % u"type"_s);
    }
    if (!isWord(step.type)) {
        return wrong(path % u"type"_s, u"is no type of message."_s);
    }
    step.from = object.value("from"_L1).toString();
    if (step.from.isEmpty()) {
        return Refused{
            namedError(u"INVALID_SENDER"_s, u"The sender is missing."_s, path % u"from"_s)};
    }
    if (step.type == "sms"_L1 && !isSmsSender(step.from)) {
        return Refused{namedError(u"INVALID_SENDER"_s,
                                  u"An SMS sender is at most 11 letters or digits."_s,
                                  path % u"from"_s)};
    }
    const QJsonObject parameters =
        object.value("messageData"_L1).toObject().value("templateParams"_L1).toObject();
    const auto text = textOf(parameters.contains("pin"_L1) ? parameters.value("pin"_L1)
                                                           : object.value("text"_L1));
    if (!text) {
        return wrong(path % u"text"_s, u"must be a text or a whole number."_s);
    }
    step.text = *text;
    const auto ttl = ttlOf(object.value("ttl"_L1), path % u"ttl"_s);
    if (!ttl) {
        return Refused{ttl.error()};
    }
    step.ttl = *ttl;
    return step;
}

// The steps of a message in order: `fallbacks`, or `fallback` within `fallback`.
Result<QList<WireStep>, QByteArray> stepsOf(const QJsonObject &message)
{
    QList<std::pair<QJsonObject, QString>> found{{message, QString()}};
    if (message.contains("fallbacks"_L1)) {
        if (!message.value("fallbacks"_L1).isArray()) {
            return wrong(u"fallbacks"_s, u"must be an array."_s);
        }
        const QJsonArray fallbacks = message.value("fallbacks"_L1).toArray();
        for (qsizetype i = 0; i < fallbacks.size() && found.size() <= stepsMost; ++i) {
            found.append({fallbacks.at(i).toObject(), u"fallbacks[%1]."_s.arg(i)});
        }
    } else {
        QString path;
        QJsonObject at = message;
        while (at.contains("fallback"_L1) && found.size() <= stepsMost) {
            at = at.value("fallback"_L1).toObject();
            path += u"fallback."_s;
            found.append({at, path});
        }
    }
    if (found.size() > stepsMost) {
        return wrong(u"fallbacks"_s, u"must not be more than nine."_s);
    }
    QList<WireStep> steps;
    for (const auto &[object, path] : std::as_const(found)) {
        auto step = stepOf(object, path);
        if (!step) {
            return Refused{step.error()};
        }
        steps.append(*step);
    }
    return steps;
}

Result<QJsonObject, QByteArray> onlyMessage(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return badJson(body, error);
    }
    if (!document.isObject()) {
        return wrong(u"The body"_s, u"must be an object."_s);
    }
    const QJsonObject root = document.object();
    if (!root.contains("messages"_L1)) {
        return root.contains("type"_L1) ? Result<QJsonObject, QByteArray>(root)
                                        : missing(u"messages"_s);
    }
    const QJsonArray messages = root.value("messages"_L1).toArray();
    if (messages.size() != 1 || !messages.first().isObject()) {
        return wrong(u"messages"_s, u"the sandbox takes one message in a request."_s);
    }
    return messages.first().toObject();
}

// What makes a flash call one: the number that rings, or a code that it ends in.
Result<void, QByteArray> readCall(WireMessage &message, const QJsonObject &object)
{
    const QJsonValue callerId = object.value("messageData"_L1).toObject().value("callerId"_L1);
    if (!callerId.isUndefined()) {
        message.callerId = numberOf(textOf(callerId).value_or(QString()));
        if (message.callerId.isEmpty()) {
            return Refused{namedError(u"INVALID_PHONE"_s, u"The caller ID is no number."_s,
                                      u"messageData.callerId"_s)};
        }
    }
    message.code = message.steps.first().text;
    if (message.code.size() > codeMost || !allDigits(message.code)) {
        return wrong(u"text"_s, u"must be a code of at most 15 digits."_s);
    }
    if (message.callerId.isEmpty() && message.code.isEmpty()) {
        return missing(u"messageData.callerId"_s);
    }
    return {};
}

} // namespace

Result<WireMessage, QByteArray> readMessage(const QByteArray &body)
{
    const auto object = onlyMessage(body);
    if (!object) {
        return Refused{object.error()};
    }
    WireMessage message;
    if (!object->contains("to"_L1)) {
        return missing(u"to"_s);
    }
    message.to = numberOf(textOf(object->value("to"_L1)).value_or(QString()));
    if (message.to.isEmpty()) {
        return Refused{
            namedError(u"INVALID_RECIPIENT"_s, u"The recipient is no number."_s, u"to"_s)};
    }
    auto steps = stepsOf(*object);
    if (!steps) {
        return Refused{steps.error()};
    }
    message.steps = *steps;
    if (message.steps.first().type == "flashcall"_L1) {
        if (const auto read = readCall(message, *object); !read) {
            return Refused{read.error()};
        }
    }
    message.reference = textOf(object->value("customerMessageId"_L1)).value_or(QString());
    return message;
}

} // namespace flashcall::sandbox
