// SPDX-License-Identifier: MIT
#include "app/gateway/importer.h"

namespace flashcall::codec {

namespace {

using Kind = ReadProblem::Kind;

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

} // namespace

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
    m_file.stepPaths.append(path);
    m_file.own.append(lint::OwnWords{});
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
    lint::OwnWords own;
    step.content = content(entry, path);
    step.ttl = timeToLive(entry, path);
    step.from = text(entry, QLatin1String("from"), path);
    if (step.from == m_draft.from) {
        step.from.clear();
    }
    ownRecipient(entry, path, own);
    if (step.channel() == Channel::FlashCall) {
        ownCode(entry, path, own);
    }
    m_draft.fallbacks.append(step);
    m_file.stepPaths.append(path);
    m_file.own.append(own);
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
void Importer::differ(const QString &path, const json::Value *value)
{
    if (!m_difference) {
        m_difference = problemAt(Kind::BadValue, path, value->offset());
    }
}

void Importer::ownRecipient(const json::Value &entry, const QString &path, lint::OwnWords &own)
{
    constexpr QLatin1String key("to");
    const QString to = text(entry, key, path);
    if (to.isEmpty() || withoutPlus(to) == withoutPlus(m_draft.to)) {
        return;
    }
    own.to = to;
    if (!m_draft.to.isEmpty()) {
        differ(joined(path, key), entry.find(key));
    }
}

void Importer::ownCode(const json::Value &entry, const QString &path, lint::OwnWords &own)
{
    constexpr QLatin1String key("text");
    own.code = text(entry, key, path);
    if (own.code == m_draft.code) {
        own.code.clear();
    } else if (!own.code.isEmpty()) {
        differ(joined(path, key), entry.find(key));
    }
}

} // namespace flashcall::codec
