// SPDX-License-Identifier: MIT
#include "app/sandbox/scriptwriter.h"

#include "app/sandbox/json.h"
#include "app/sandbox/scriptwords.h"

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

namespace words = scriptwords;

QByteArray seconds(milliseconds time)
{
    QByteArray text = QByteArray::number(time.count() / 1000);
    if (const auto rest = time.count() % 1000; rest != 0) {
        text += '.' + QByteArray::number(rest).rightJustified(3, '0');
        while (text.endsWith('0')) {
            text.chop(1);
        }
    }
    return text;
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

// Members on one line, as the shipped scripts have them.
class Line
{
public:
    Line &add(QLatin1StringView key, const QByteArray &json)
    {
        return add(QByteArray('"' + QByteArray(key.data(), key.size()) + '"'), json);
    }
    Line &add(const QByteArray &quotedKey, const QByteArray &json)
    {
        m_members += quotedKey + ": " + json;
        return *this;
    }
    Line &text(QLatin1StringView key, const QString &text) { return add(key, jsonString(text)); }
    Line &word(QLatin1StringView key, QLatin1StringView word) { return text(key, word); }
    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] QByteArray bytes() const { return '{' + m_members.join(", ") + '}'; }

private:
    QByteArrayList m_members;
};

QByteArray anyJson(const json::Value &value)
{
    if (const QString *text = value.string()) {
        return jsonString(*text);
    }
    if (const QString *number = value.number()) {
        return number->toLatin1();
    }
    if (const bool *truth = value.boolean()) {
        return *truth ? "true" : "false";
    }
    if (const json::Value::Array *array = value.array()) {
        QByteArrayList parts;
        for (const json::Value &element : *array) {
            parts += anyJson(element);
        }
        return '[' + parts.join(", ") + ']';
    }
    if (const json::Value::Object *object = value.object()) {
        Line line;
        for (const json::Member &member : *object) {
            line.add(jsonString(member.key), anyJson(member.value));
        }
        return line.bytes();
    }
    return "null";
}

Line replyLine(const ScriptReply &reply)
{
    const ScriptReply usual;
    Line line;
    if (reply.httpStatus != usual.httpStatus) {
        line.add("http_status"_L1, number(reply.httpStatus));
    }
    if (reply.delay != usual.delay) {
        line.add("delay"_L1, seconds(reply.delay));
    }
    if (reply.fault != usual.fault) {
        line.word("fault"_L1, scriptWord<ScriptReply::Fault>(words::faults, reply.fault));
    }
    if (!reply.headers.isEmpty()) {
        Line headers;
        for (const auto &[name, value] : reply.headers) {
            headers.add(jsonString(QString::fromLatin1(name)),
                        jsonString(QString::fromLatin1(value)));
        }
        line.add("headers"_L1, headers.bytes());
    }
    if (reply.body) {
        line.add("body"_L1, anyJson(*reply.body));
    }
    if (reply.message != usual.message) {
        line.word("message"_L1, scriptWord<ScriptReply::Word>(words::messages, reply.message));
    }
    if (reply.pattern != usual.pattern) {
        line.text("pattern"_L1, reply.pattern);
    }
    if (reply.callerId != usual.callerId) {
        line.text("caller_id"_L1, reply.callerId);
    }
    return line;
}

QByteArray eventLine(const ScriptEvent &event)
{
    Line line;
    line.add("at"_L1, seconds(event.at));
    if (event.after != ScriptEvent::After::Reply) {
        line.word("after"_L1, scriptWord<ScriptEvent::After>(words::afters, event.after));
    }
    if (event.step == ScriptEvent::eachFallback) {
        line.word("step"_L1, scriptWord<int>(words::steps, event.step));
    } else if (event.step != 0) {
        line.add("step"_L1, number(event.step));
    }
    if (!event.status.isEmpty()) {
        line.text("status"_L1, event.status);
    }
    if (event.shows != ScriptEvent::Shows::Nothing) {
        line.word("shows"_L1, scriptWord<ScriptEvent::Shows>(words::channels, event.shows));
    }
    if (event.from) {
        line.text("from"_L1, *event.from);
    }
    if (event.text) {
        line.text("text"_L1, *event.text);
    }
    return line.bytes();
}

} // namespace

QByteArray writeScript(const Script &script)
{
    QByteArrayList members{R"("flashcall_scenario": )" + number(scriptVersion)};
    if (!script.name.isEmpty()) {
        members += R"("name": )" + jsonString(script.name);
    }
    if (!script.about.isEmpty()) {
        members += R"("about": )" + jsonString(script.about);
    }
    if (const Line reply = replyLine(script.reply); !reply.isEmpty()) {
        members += R"("reply": )" + reply.bytes();
    }
    if (!script.events.isEmpty()) {
        QByteArrayList events;
        for (const ScriptEvent &event : script.events) {
            events += "    " + eventLine(event);
        }
        members += "\"events\": [\n" + events.join(",\n") + "\n  ]";
    }
    return "{\n  " + members.join(",\n  ") + "\n}\n";
}

} // namespace flashcall::sandbox
