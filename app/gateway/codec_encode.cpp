// SPDX-License-Identifier: MIT
#include "app/core/code.h"
#include "app/gateway/codec.h"
#include "app/gateway/jsonwriter.h"

#include <algorithm>

namespace flashcall::codec {

namespace {

// The documents write a code as a JSON number, and only for these names (viber-otp.md).
bool isWrittenAsNumber(const QString &parameter)
{
    return parameter == QLatin1String("pin") || parameter == QLatin1String("code_validity_time");
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

// Leading zeros do not survive in a JSON number, and past 15 digits a reader that keeps numbers
// as doubles changes them.
bool survivesAsNumber(const QString &text)
{
    constexpr qsizetype exactDigits = 15;
    return !text.isEmpty() && text.size() <= exactDigits && text.front() != QLatin1Char('0') &&
           std::all_of(text.begin(), text.end(), isDigit);
}

void writeCode(json::Writer &writer, const QString &text)
{
    if (survivesAsNumber(text)) {
        writer.integer(text.toLongLong());
    } else {
        writer.string(text);
    }
}

// How far what is written is a send, or a cascade kept in a file.
struct Form
{
    bool hasTo = true;
    bool hasFrom = true;
    bool expand = true; // {code} becomes the code
    Shape shape = Shape::Fallbacks;
};

class Encoder
{
public:
    Encoder(const Request &request, connections::NumberStyle style, const Form &form)
        : m_request(request)
        , m_form(form)
        , m_to(request.to.e164())
    {
        if (style == connections::NumberStyle::Bare && m_to.startsWith(QLatin1Char('+'))) {
            m_to.remove(0, 1);
        }
    }

    QByteArray bytes();

private:
    void head(const Step &step, QLatin1String type) { head(step, QString(type)); }
    void head(const Step &step, const QString &type);
    void text(const QString &text);
    void timeToLive(const Step &step);
    void step(const Step &step);
    void fallbacks();
    void fallbackAfter(qsizetype index);
    [[nodiscard]] QString expanded(const QString &text) const;
    void content(const FlashCallContent &content, const Step &step);
    void content(const ViberOtpContent &content, const Step &step);
    void content(const SmsContent &content, const Step &step);
    void content(const VoiceContent &content, const Step &step);

    const Request &m_request;
    const Form m_form;
    QString m_to;
    json::Writer m_writer;
};

void Encoder::head(const Step &step, const QString &type)
{
    if (m_form.hasFrom || !step.from.isEmpty()) {
        m_writer.key(QLatin1String("from"));
        m_writer.string(step.from.isEmpty() ? m_request.from : step.from);
    }
    if (m_form.hasTo) {
        m_writer.key(QLatin1String("to"));
        m_writer.string(m_to);
    }
    m_writer.key(QLatin1String("type"));
    m_writer.string(type);
}

void Encoder::text(const QString &text)
{
    m_writer.key(QLatin1String("text"));
    m_writer.string(expanded(text));
}

QString Encoder::expanded(const QString &text) const
{
    return m_form.expand ? expandCode(text, m_request.code) : text;
}

void Encoder::timeToLive(const Step &step)
{
    if (step.ttl) {
        m_writer.key(QLatin1String("ttl"));
        m_writer.integer(step.ttl->count());
    }
}

void Encoder::content(const FlashCallContent &content, const Step &step)
{
    head(step, QLatin1String("flashcall"));
    if (!m_request.code.isEmpty()) {
        m_writer.key(QLatin1String("text"));
        writeCode(m_writer, m_request.code);
    }
    if (!content.callerId.isEmpty()) {
        m_writer.key(QLatin1String("messageData"));
        m_writer.beginObject();
        m_writer.key(QLatin1String("callerId"));
        m_writer.string(content.callerId);
        m_writer.endObject();
    }
    timeToLive(step);
}

void Encoder::content(const ViberOtpContent &content, const Step &step)
{
    head(step, QLatin1String("viber_otp"));
    text(content.text);
    timeToLive(step);
    m_writer.key(QLatin1String("messageData"));
    m_writer.beginObject();
    m_writer.key(QLatin1String("templateId"));
    m_writer.string(content.templateId);
    m_writer.key(QLatin1String("templateLang"));
    m_writer.string(content.language);
    m_writer.key(QLatin1String("templateParams"));
    m_writer.beginObject();
    for (const auto &[name, value] : content.parameters) {
        const QString written = expanded(value);
        m_writer.key(name);
        if (isWrittenAsNumber(name)) {
            writeCode(m_writer, written);
        } else {
            m_writer.string(written);
        }
    }
    m_writer.endObject();
    m_writer.endObject();
}

void Encoder::content(const SmsContent &content, const Step &step)
{
    head(step, QLatin1String("sms"));
    text(content.text);
    timeToLive(step);
}

void Encoder::content(const VoiceContent &content, const Step &step)
{
    head(step, content.typeToken);
    text(content.text);
    timeToLive(step);
}

void Encoder::step(const Step &step)
{
    std::visit([&](const auto &content) { this->content(content, step); }, step.content);
}

void Encoder::fallbacks()
{
    if (m_request.steps.size() < 2) {
        return;
    }
    switch (m_form.shape) {
    case Shape::Fallback:
        fallbackAfter(0);
        return;
    case Shape::Fallbacks:
        break;
    }
    m_writer.key(QLatin1String("fallbacks"));
    m_writer.beginArray();
    for (const Step &fallback : m_request.steps.sliced(1)) {
        m_writer.beginObject();
        step(fallback);
        m_writer.endObject();
    }
    m_writer.endArray();
}

void Encoder::fallbackAfter(qsizetype index)
{
    if (index + 1 < m_request.steps.size()) {
        m_writer.key(QLatin1String("fallback"));
        m_writer.beginObject();
        step(m_request.steps.at(index + 1));
        fallbackAfter(index + 1);
        m_writer.endObject();
    }
}

QByteArray Encoder::bytes()
{
    m_writer.beginObject();
    m_writer.key(QLatin1String("messages"));
    m_writer.beginArray();
    m_writer.beginObject();
    step(m_request.steps.constFirst());
    if (!m_request.reference.isEmpty()) {
        m_writer.key(QLatin1String("customerMessageId"));
        m_writer.string(m_request.reference);
    }
    fallbacks();
    m_writer.endObject();
    m_writer.endArray();
    m_writer.endObject();
    return m_writer.bytes();
}

} // namespace

QByteArray encode(const Request &request, connections::NumberStyle style)
{
    return Encoder(request, style, {}).bytes();
}

QByteArray encodeDraft(const Draft &draft, connections::NumberStyle style, Shape shape)
{
    // What a send would add, so that the rest can be judged; none of it is written.
    const bool makesCode = draft.code.trimmed().isEmpty() && usesCode(draft.fallbacks);
    const Form form{!draft.to.trimmed().isEmpty(), !draft.from.trimmed().isEmpty(), false, shape};
    Draft whole = draft;
    if (!form.hasTo) {
        whole.to = QStringLiteral("+380936670003"); // the documents'
    }
    if (!form.hasFrom) {
        whole.from = QStringLiteral("S");
    }
    if (makesCode) {
        whole.code = QStringLiteral("123456");
    }
    auto request = validate(whole);
    if (!request) {
        return {};
    }
    if (makesCode) {
        request->code.clear();
    }
    return Encoder(*request, style, form).bytes();
}

} // namespace flashcall::codec
