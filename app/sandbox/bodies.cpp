// SPDX-License-Identifier: MIT
#include "app/sandbox/bodies.h"

#include "app/core/smsparts.h"
#include "app/sandbox/json.h"

#include <algorithm>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray listBody(qint64 listId, const JsonObject &message)
{
    return JsonObject()
        .number("messagelistId"_L1, listId)
        .raw("messages"_L1, jsonArray({message.bytes()}))
        .bytes();
}

JsonObject messageHead(const QString &messageId, const QString &status)
{
    return JsonObject().text("messageId"_L1, messageId).text("status"_L1, status);
}

void addReference(JsonObject &object, const WireMessage &message)
{
    if (!message.reference.isEmpty()) {
        object.text("customerMessageId"_L1, message.reference);
    }
}

} // namespace

int partsOf(const WireStep &step)
{
    return step.type == "sms"_L1 ? std::max(1, smsLength(step.text).parts) : 1;
}

QByteArray acceptedBody(const WireMessage &message, const QString &messageId, qint64 listId,
                        const QString &pattern, const QString &announced)
{
    JsonObject object = messageHead(messageId, u"accepted"_s);
    if (!announced.isEmpty()) {
        object.text("callerId"_L1, announced);
    }
    if (!pattern.isEmpty()) {
        object.text("pattern"_L1, pattern);
    }
    object.text("to"_L1, message.to);
    const WireStep &first = message.steps.first();
    object.number("ttl"_L1, first.ttl.count());
    if (first.type == "sms"_L1) {
        object.number("parts"_L1, partsOf(first));
    }
    addReference(object, message);
    return listBody(listId, object);
}

QByteArray rejectedBody(const WireMessage &message, const QString &messageId, qint64 listId,
                        const QString &word)
{
    JsonObject object = messageHead(messageId, word);
    object.text("to"_L1, message.to);
    addReference(object, message);
    return listBody(listId, object);
}

QByteArray namedError(const QString &code, const QString &message, const QString &field)
{
    JsonObject error = JsonObject().text("code"_L1, code).text("message"_L1, message);
    if (!field.isEmpty()) {
        error.text("field"_L1, field);
    }
    return JsonObject().raw("error"_L1, error.bytes()).bytes();
}

QByteArray numberedError(const QString &error, const QString &message, int code)
{
    return JsonObject()
        .text("status"_L1, u"error"_s)
        .text("error"_L1, error)
        .text("message"_L1, message)
        .number("code"_L1, code)
        .bytes();
}

} // namespace flashcall::sandbox
