// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"
#include "app/core/json.h"

#include <algorithm>
#include <limits>

namespace flashcall::codec {

namespace {

using Kind = ReadProblem::Kind;

constexpr qsizetype maxRequestBytes = 256 * 1024;
constexpr qsizetype maxFieldLength = 4096; // characters; validate() is stricter, with a reason

// The names of api.md, as they are compared below.
constexpr QLatin1String flashCallType("flashcall");
constexpr QLatin1String viberType("viber_otp");
constexpr QLatin1String smsType("sms");

// No token for voice is documented; these two are the words in use (api.md, "Send: a cascade").
bool isVoiceType(const QString &type)
{
    return type.compare(QLatin1String("voice"), Qt::CaseInsensitive) == 0 ||
           type.compare(QLatin1String("speechcall"), Qt::CaseInsensitive) == 0;
}

QString withoutPlus(const QString &number)
{
    return number.startsWith(QLatin1Char('+')) ? number.sliced(1) : number;
}

QString joined(const QString &path, QLatin1String key)
{
    return path.isEmpty() ? QString(key) : QString(path + QLatin1Char('.') + key);
}

// Reads one document. The first problem wins; everything after it returns empty values.
class Importer
{
public:
    explicit Importer(const QByteArray &json)
        : m_json(json)
    {}

    Result<Draft, ReadProblem> draft();

private:
    void fail(Kind kind, const QString &path, qsizetype offset);
    void failReading(const json::ReadError &error);
    [[nodiscard]] const json::Value *message(const json::Value &root, QString *path);
    // The text of a member that may be a string or a number; empty where it is absent.
    QString text(const json::Value &object, QLatin1String key, const QString &path);
    std::optional<std::chrono::seconds> timeToLive(const json::Value &object, const QString &path);
    void first(const json::Value &message, const QString &path);
    void fallbacksOf(const json::Value &message, const QString &path, int depth);
    void fallback(const json::Value &entry, const QString &path, bool last, int depth);
    decltype(Step::content) content(const json::Value &entry, const QString &path);
    void checkSame(const json::Value &entry, QLatin1String key, const QString &path,
                   const QString &first);
    [[nodiscard]] const json::Value *dataOf(const json::Value &message, const QString &path);
    FlashCallContent flashCall(const json::Value &message, const QString &path);
    ViberOtpContent viber(const json::Value &message, const QString &path);

    const QByteArray &m_json;
    Draft m_draft;
    std::optional<ReadProblem> m_problem;
};

void Importer::fail(Kind kind, const QString &path, qsizetype offset)
{
    if (!m_problem) {
        const json::Position position = json::positionOf(m_json, offset);
        m_problem = ReadProblem{kind, path, offset, position.line, position.column};
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

Result<Draft, ReadProblem> Importer::draft()
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
    QString path;
    if (const json::Value *found = message(document->root, &path)) {
        first(*found, path);
        fallbacksOf(*found, path, 0);
    }
    if (m_problem) {
        return Unexpected{*m_problem};
    }
    return m_draft;
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

void Importer::first(const json::Value &message, const QString &path)
{
    // A draft begins with a flash call; without a type nothing else can be meant.
    constexpr QLatin1String typeKey("type");
    const QString type = text(message, typeKey, path);
    if (const json::Value *value = message.find(typeKey); value != nullptr) {
        if (type == viberType || type == smsType || isVoiceType(type)) {
            fail(Kind::BadValue, joined(path, typeKey), value->offset());
        } else if (type != flashCallType) {
            fail(Kind::UnknownType, joined(path, typeKey), value->offset());
        }
    }
    m_draft.to = text(message, QLatin1String("to"), path);
    m_draft.from = text(message, QLatin1String("from"), path);
    m_draft.code = text(message, QLatin1String("text"), path);
    m_draft.callerId = flashCall(message, path).callerId;
    if (const auto ttl = timeToLive(message, path)) {
        m_draft.ttl = static_cast<int>(ttl->count());
    }
}

void Importer::fallbacksOf(const json::Value &message, const QString &path, int depth)
{
    constexpr QLatin1String oneKey("fallback");
    constexpr QLatin1String manyKey("fallbacks");
    const json::Value *one = message.find(oneKey);
    const json::Value *many = message.find(manyKey);
    if (one != nullptr && many != nullptr) {
        fail(Kind::Duplicate, joined(path, oneKey), one->offset());
    } else if (one != nullptr) {
        fallback(*one, joined(path, oneKey), true, depth);
    } else if (many != nullptr && many->array() == nullptr) {
        fail(Kind::WrongType, joined(path, manyKey), many->offset());
    } else if (many != nullptr) {
        const qsizetype count = many->array()->size();
        for (qsizetype i = 0; i < count && !m_problem; ++i) {
            const QString entryPath =
                joined(path, manyKey) + QLatin1Char('[') + QString::number(i) + QLatin1Char(']');
            fallback(many->array()->at(i), entryPath, i + 1 == count, depth);
        }
    }
}

void Importer::fallback(const json::Value &entry, const QString &path, bool last, int depth)
{
    if (entry.object() == nullptr) {
        fail(Kind::WrongType, path, entry.offset());
        return;
    }
    if (m_draft.fallbacks.size() + 1 >= maxSteps || depth >= maxSteps) {
        fail(Kind::TooMany, path, entry.offset());
        return;
    }
    Step step;
    step.content = content(entry, path);
    step.ttl = timeToLive(entry, path);
    step.from = text(entry, QLatin1String("from"), path);
    if (step.from == m_draft.from) {
        step.from.clear();
    }
    checkSame(entry, QLatin1String("to"), path, m_draft.to);
    m_draft.fallbacks.append(step);
    // Older pages nest one `fallback` in the other: the same order, written another way. Steps
    // inside a step that has a successor have no such order.
    if (!last && (entry.find(QLatin1String("fallback")) != nullptr ||
                  entry.find(QLatin1String("fallbacks")) != nullptr)) {
        fail(Kind::BadValue, path, entry.offset());
        return;
    }
    fallbacksOf(entry, path, depth + 1);
}

decltype(Step::content) Importer::content(const json::Value &entry, const QString &path)
{
    constexpr QLatin1String typeKey("type");
    constexpr QLatin1String textKey("text");
    const json::Value *typeValue = entry.find(typeKey);
    if (typeValue == nullptr) {
        fail(Kind::Missing, joined(path, typeKey), entry.offset());
        return {};
    }
    const QString type = text(entry, typeKey, path);
    if (type == flashCallType) {
        checkSame(entry, textKey, path, m_draft.code);
        return flashCall(entry, path);
    }
    if (type == viberType) {
        return viber(entry, path);
    }
    if (type == smsType) {
        return SmsContent{text(entry, textKey, path)};
    }
    if (isVoiceType(type)) {
        return VoiceContent{text(entry, textKey, path), type};
    }
    fail(Kind::UnknownType, joined(path, typeKey), typeValue->offset());
    return {};
}

// A draft has one recipient and one code: a step with another cannot be kept, and must not be
// changed in silence.
void Importer::checkSame(const json::Value &entry, QLatin1String key, const QString &path,
                         const QString &first)
{
    const QString own = text(entry, key, path);
    if (!own.isEmpty() && !first.isEmpty() && withoutPlus(own) != withoutPlus(first)) {
        fail(Kind::BadValue, joined(path, key), entry.find(key)->offset());
    }
}

} // namespace

Result<Draft, ReadProblem> decodeRequest(const QByteArray &json)
{
    return Importer(json).draft();
}

} // namespace flashcall::codec
