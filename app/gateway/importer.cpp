// SPDX-License-Identifier: MIT
#include "app/gateway/importer.h"

#include <algorithm>
#include <limits>

namespace flashcall::codec {

namespace {

using Kind = ReadProblem::Kind;

constexpr qsizetype maxRequestBytes = 256 * 1024;
constexpr qsizetype maxFieldLength = 4096; // characters; validate() is stricter, with a reason
constexpr qsizetype longestPath = 1000;

QString joined(const QString &path, QLatin1String key)
{
    return path.isEmpty() ? QString(key) : QString(path + QLatin1Char('.') + key);
}

} // namespace

void Importer::fail(Kind kind, const QString &path, qsizetype offset)
{
    if (!m_problem) {
        m_problem = problemAt(kind, path, offset);
    }
}

ReadProblem Importer::problemAt(Kind kind, const QString &path, qsizetype offset) const
{
    const json::Position position = json::positionOf(m_json, offset);
    return {kind, path, offset, position.line, position.column};
}

void Importer::notePlaces(const json::Value &value, const QString &path)
{
    if (path.size() > longestPath) {
        return; // nothing that is asked for, and a long key would be kept for each thing in it
    }
    m_file.offsets.insert(path, value.offset());
    if (const json::Value::Object *members = value.object()) {
        for (const json::Member &member : *members) {
            notePlaces(member.value,
                       path.isEmpty() ? member.key : QString(path + u'.' + member.key));
        }
    } else if (const json::Value::Array *elements = value.array()) {
        for (qsizetype i = 0; i < elements->size(); ++i) {
            notePlaces(elements->at(i), path + u'[' + QString::number(i) + u']');
        }
    }
}

void Importer::failReading(const json::ReadError &error)
{
    switch (error.problem) {
    case json::Problem::NotJson:
    case json::Problem::BadEncoding:
        fail(Kind::NotJson, {}, error.offset);
        return;
    case json::Problem::TooDeep:
        fail(Kind::TooDeep, {}, error.offset);
        return;
    case json::Problem::TooMany:
        fail(Kind::TooMany, {}, error.offset);
        return;
    }
}

Result<FileRequest, ReadProblem> Importer::read()
{
    if (m_json.size() > maxRequestBytes) {
        return Unexpected{ReadProblem{Kind::TooLarge, {}, -1, 0, 0}};
    }
    const auto document = json::read(m_json);
    if (!document) {
        failReading(document.error());
        return Unexpected{*m_problem};
    }
    if (!document->duplicates.isEmpty()) {
        const json::Duplicate &duplicate = document->duplicates.constFirst();
        fail(Kind::Duplicate, duplicate.path, duplicate.offset);
        return Unexpected{*m_problem};
    }
    notePlaces(document->root, {});
    QString path;
    if (const json::Value *found = message(document->root, &path)) {
        first(*found, path);
        fallbacksOf(*found, path, 0);
    }
    if (m_problem) {
        return Unexpected{*m_problem};
    }
    return m_file;
}

const json::Value *Importer::message(const json::Value &root, QString *path)
{
    if (root.object() == nullptr) {
        fail(Kind::WrongType, {}, root.offset());
        return nullptr;
    }
    const QString wrapper = QStringLiteral("messages");
    const json::Value *messages = root.find(QLatin1String("messages"));
    if (messages == nullptr) {
        constexpr QLatin1String known[] = {
            QLatin1String("to"),          QLatin1String("from"),      QLatin1String("type"),
            QLatin1String("text"),        QLatin1String("ttl"),       QLatin1String("fallback"),
            QLatin1String("messageData"), QLatin1String("fallbacks"),
        };
        const bool bare = std::any_of(std::begin(known), std::end(known),
                                      [&](QLatin1String key) { return root.find(key) != nullptr; });
        if (!bare) {
            fail(Kind::Missing, wrapper, root.offset());
        }
        return bare ? &root : nullptr;
    }
    *path = wrapper + QLatin1String("[0]");
    if (messages->array() == nullptr) {
        fail(Kind::WrongType, wrapper, messages->offset());
    } else if (messages->array()->isEmpty()) {
        fail(Kind::Missing, *path, messages->offset());
    } else if (messages->array()->size() > 1) {
        fail(Kind::TooMany, wrapper, messages->array()->at(1).offset());
    } else if (messages->array()->constFirst().object() == nullptr) {
        fail(Kind::WrongType, *path, messages->array()->constFirst().offset());
    } else {
        return &messages->array()->constFirst();
    }
    return nullptr;
}

QString Importer::text(const json::Value &object, QLatin1String key, const QString &path)
{
    const json::Value *value = object.find(key);
    if (value == nullptr) {
        return {};
    }
    const QString *text = value->stringOrNumber();
    if (text == nullptr) {
        fail(Kind::WrongType, joined(path, key), value->offset());
        return {};
    }
    if (text->size() > maxFieldLength) {
        fail(Kind::TooLarge, joined(path, key), value->offset());
        return {};
    }
    if (value->number() != nullptr && !value->integer()) {
        fail(Kind::BadValue, joined(path, key), value->offset());
        return {};
    }
    return *text;
}

std::optional<std::chrono::seconds> Importer::timeToLive(const json::Value &object,
                                                         const QString &path)
{
    constexpr QLatin1String key("ttl");
    const json::Value *value = object.find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    std::optional<qint64> seconds = value->integer();
    if (const QString *text = value->string()) {
        bool good = false;
        seconds = text->trimmed().toLongLong(&good);
        if (!good) {
            seconds = std::nullopt;
        }
    } else if (value->number() == nullptr) {
        fail(Kind::WrongType, joined(path, key), value->offset());
        return std::nullopt;
    }
    // Whether it is a sensible time is for validate() to say; here it only has to fit.
    if (!seconds || *seconds < std::numeric_limits<int>::min() ||
        *seconds > std::numeric_limits<int>::max()) {
        fail(Kind::BadValue, joined(path, key), value->offset());
        return std::nullopt;
    }
    return std::chrono::seconds(*seconds);
}

const json::Value *Importer::dataOf(const json::Value &message, const QString &path)
{
    constexpr QLatin1String key("messageData");
    const json::Value *data = message.find(key);
    if (data != nullptr && data->object() == nullptr) {
        fail(Kind::WrongType, joined(path, key), data->offset());
        return nullptr;
    }
    return data;
}

FlashCallContent Importer::flashCall(const json::Value &message, const QString &path)
{
    const json::Value *data = dataOf(message, path);
    if (data == nullptr) {
        return {};
    }
    return {text(*data, QLatin1String("callerId"), joined(path, QLatin1String("messageData")))};
}

ViberOtpContent Importer::viber(const json::Value &message, const QString &path)
{
    ViberOtpContent content;
    content.text = text(message, QLatin1String("text"), path);
    const json::Value *data = dataOf(message, path);
    if (data == nullptr) {
        return content;
    }
    const QString dataPath = joined(path, QLatin1String("messageData"));
    content.templateId = text(*data, QLatin1String("templateId"), dataPath);
    if (data->find(QLatin1String("templateLang")) != nullptr) {
        content.language = text(*data, QLatin1String("templateLang"), dataPath);
    }
    constexpr QLatin1String key("templateParams");
    const json::Value *parameters = data->find(key);
    if (parameters == nullptr) {
        return content;
    }
    if (parameters->object() == nullptr) {
        fail(Kind::WrongType, joined(dataPath, key), parameters->offset());
        return content;
    }
    for (const json::Member &member : *parameters->object()) {
        const QString *text = member.value.stringOrNumber();
        if (text == nullptr) {
            fail(Kind::WrongType, joined(dataPath, key) + QLatin1Char('.') + member.key,
                 member.value.offset());
        } else if (text->size() > maxFieldLength || member.key.size() > maxFieldLength) {
            fail(Kind::TooLarge, joined(dataPath, key), member.value.offset());
        } else {
            content.parameters.append({member.key, *text});
        }
    }
    return content;
}

} // namespace flashcall::codec
