// SPDX-License-Identifier: MIT
#include "app/gateway/fields.h"

#include "app/gateway/codec.h"

#include <algorithm>
#include <array>

namespace flashcall::codec {

using replies::FailureClass;
using replies::Reason;

namespace {

// Refused for certain: nothing was placed (reliability.md, "What each ending means"). Any other
// status says too little.
constexpr std::array refusals{400, 401, 403, 404, 422, 429};

Reason reasonOf(json::Problem problem)
{
    switch (problem) {
    case json::Problem::NotJson:
    case json::Problem::BadEncoding:
        return Reason::NotJson;
    case json::Problem::TooDeep:
        return Reason::TooDeep;
    case json::Problem::TooMany:
        return Reason::ReplyTooLarge;
    }
    return Reason::NotJson;
}

QString cutText(const json::Value &object, QLatin1String key)
{
    const json::Value *value = object.find(key);
    const QString *text = value != nullptr ? value->stringOrNumber() : nullptr;
    if (text == nullptr) {
        return {};
    }
    QString cut = text->trimmed().left(lengths::message);
    if (!cut.isEmpty() && cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return cut;
}

void setIfEmpty(QString *target, const QString &text)
{
    if (target->isEmpty()) {
        *target = text;
    }
}

} // namespace

QString FieldReader::text(QLatin1String key, qsizetype most)
{
    const json::Value *value = m_object->find(key);
    return value != nullptr ? checked(value->string(), key, most) : QString();
}

QString FieldReader::textOrNumber(QLatin1String key, qsizetype most)
{
    const json::Value *value = m_object->find(key);
    return value != nullptr ? checked(value->stringOrNumber(), key, most) : QString();
}

QString FieldReader::checked(const QString *text, QLatin1String key, qsizetype most)
{
    if (text == nullptr) {
        fail(Reason::BadField, key);
        return {};
    }
    if (text->size() > most) {
        fail(Reason::FieldTooLong, key);
        return {};
    }
    return text->trimmed();
}

std::optional<qint64> FieldReader::integer(QLatin1String key, qint64 least, qint64 most)
{
    const json::Value *value = m_object->find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::optional<qint64> number = value->integer();
    if (!number || *number < least || *number > most) {
        fail(Reason::BadField, key);
        return std::nullopt;
    }
    return number;
}

void FieldReader::fail(Reason reason, QLatin1String key)
{
    if (!m_fault) {
        m_fault = FieldFault{reason, QString(key)};
    }
}

Result<json::Document, FieldFault> readAnswer(const QByteArray &body,
                                              std::initializer_list<QLatin1String> deciding)
{
    auto document = json::read(body);
    if (!document) {
        return Unexpected{FieldFault{reasonOf(document.error().problem), {}}};
    }
    for (const json::Duplicate &duplicate : document->duplicates) {
        if (std::find(deciding.begin(), deciding.end(), duplicate.key) != deciding.end()) {
            return Unexpected{FieldFault{Reason::DuplicateField, duplicate.key}};
        }
    }
    return std::move(document).value();
}

void readErrorTexts(const json::Value &object, Failure *failure)
{
    const json::Value *error = object.find(QLatin1String("error"));
    const bool nested = error != nullptr && error->object() != nullptr;
    const json::Value &source = nested ? *error : object;
    setIfEmpty(&failure->code, cutText(source, QLatin1String("code")).left(lengths::word));
    setIfEmpty(&failure->message, cutText(source, QLatin1String("message")));
    setIfEmpty(&failure->field, cutText(source, QLatin1String("field")).left(lengths::word));
    if (!nested) {
        setIfEmpty(&failure->message, cutText(object, QLatin1String("error")));
    }
}

Failure failureOf(int httpStatus, const QByteArray &retryAfter, const QByteArray &body,
                  const QDateTime &now)
{
    Failure failure;
    failure.kind = FailureClass::Unknown;
    failure.reason = Reason::HttpStatus;
    failure.httpStatus = httpStatus;
    if (httpStatus >= 300 && httpStatus < 400) {
        failure.reason = Reason::Redirected;
        return failure;
    }
    if (std::find(refusals.begin(), refusals.end(), httpStatus) != refusals.end()) {
        failure.kind = FailureClass::Refused;
        failure.retryAfter = readRetryAfter(retryAfter, now);
    }
    // The status decides; the body only explains, and a doubtful one explains nothing.
    if (const auto document =
            readAnswer(body, {QLatin1String("error"), QLatin1String("code"),
                              QLatin1String("message"), QLatin1String("field")})) {
        readErrorTexts(document->root, &failure);
    }
    return failure;
}

} // namespace flashcall::codec
