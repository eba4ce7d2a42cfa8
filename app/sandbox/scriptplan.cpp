// SPDX-License-Identifier: MIT
#include "app/sandbox/bodies.h"
#include "app/sandbox/json.h"
#include "app/sandbox/numbers.h"
#include "app/sandbox/script.h"
#include "app/sandbox/templates.h"

#include <algorithm>
#include <tuple>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

using Values = QHash<QString, QString>;

QByteArray jsonOf(const json::Value &value, const Values &values)
{
    if (const QString *text = value.string()) {
        return jsonString(filled(*text, values));
    }
    if (const QString *number = value.number()) {
        return number->toLatin1();
    }
    if (const bool *truth = value.boolean()) {
        return *truth ? "true" : "false";
    }
    QByteArrayList parts;
    if (const json::Value::Array *array = value.array()) {
        for (const json::Value &element : *array) {
            parts += jsonOf(element, values);
        }
        return jsonArray(parts);
    }
    if (const json::Value::Object *object = value.object()) {
        for (const json::Member &member : *object) {
            parts += jsonString(member.key) + ':' + jsonOf(member.value, values);
        }
        return '{' + parts.join(',') + '}';
    }
    return "null";
}

// One message under a script.
class Play
{
public:
    Play(const Script &script, const WireMessage &message, const QString &messageId, qint64 listId)
        : m_script(script)
        , m_message(message)
        , m_messageId(messageId)
        , m_listId(listId)
        , m_numbers(numbersFor(message))
    {
        milliseconds start{0};
        for (const WireStep &step : message.steps) {
            m_starts.append(start);
            start += step.ttl;
        }
        m_starts.append(start);
    }

    Plan plan()
    {
        reply();
        for (const ScriptEvent &event : m_script.events) {
            const bool each = event.step == ScriptEvent::eachFallback;
            const int last = std::min(each ? scriptStepsMost : event.step, stepCount() - 1);
            for (int step = each ? 1 : event.step; step <= last; ++step) {
                take(event, step);
            }
        }
        // Steps of one moment in their order, as the service would settle them.
        std::stable_sort(m_plan.statuses.begin(), m_plan.statuses.end(),
                         [](const StatusChange &a, const StatusChange &b) {
                             return std::tie(a.at, a.step) < std::tie(b.at, b.step);
                         });
        std::stable_sort(m_plan.handset.begin(), m_plan.handset.end(),
                         [](const HandsetEvent &a, const HandsetEvent &b) { return a.at < b.at; });
        return m_plan;
    }

private:
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_message.steps.size()); }
    [[nodiscard]] Values values(int step) const;
    [[nodiscard]] milliseconds base(const ScriptEvent &event, int step) const;
    [[nodiscard]] HandsetEvent shown(const ScriptEvent &event, int step, milliseconds at) const;
    void reply();
    QByteArray body();
    void take(const ScriptEvent &event, int step);

    const Script &m_script;
    const WireMessage &m_message;
    const QString &m_messageId;
    qint64 m_listId;
    Numbers m_numbers;
    QList<milliseconds> m_starts; // of each step as planned, and the end of the last
    Plan m_plan;
};

Values Play::values(int step) const
{
    const WireStep &of = m_message.steps.at(step);
    return {{u"to"_s, m_message.to},
            {u"caller_id"_s, m_numbers.announced},
            {u"pattern"_s, m_numbers.pattern},
            {u"code"_s, m_message.code},
            {u"wrong_number"_s, wrongNumber(m_numbers)},
            {u"same_ending"_s, sameEnding(m_numbers)},
            {u"sender"_s, of.from},
            {u"text"_s, of.text},
            {u"ttl"_s, QString::number(of.ttl.count())},
            {u"message_id"_s, m_messageId}};
}

QByteArray Play::body()
{
    const ScriptReply &reply = m_script.reply;
    if (reply.body) {
        return jsonOf(*reply.body, values(0));
    }
    if (reply.httpStatus < 200 || reply.httpStatus > 299) {
        return numberedError(u"HTTP %1"_s.arg(reply.httpStatus), u"As the scenario says."_s,
                             reply.httpStatus);
    }
    switch (reply.message) {
    case ScriptReply::Word::Accepted:
        m_plan.pattern = filled(reply.pattern, values(0));
        m_plan.announced = filled(reply.callerId, values(0));
        return acceptedBody(m_message, m_messageId, m_listId, m_plan.pattern, m_plan.announced);
    case ScriptReply::Word::Rejected:
        return rejectedBody(m_message, m_messageId, m_listId);
    case ScriptReply::Word::Failed:
        return rejectedBody(m_message, m_messageId, m_listId, u"failed"_s);
    }
    return {};
}

void Play::reply()
{
    const ScriptReply &reply = m_script.reply;
    m_plan.httpStatus = reply.httpStatus;
    m_plan.headers = reply.headers;
    m_plan.delay = reply.delay;
    m_plan.body = body();
    switch (reply.fault) {
    case ScriptReply::Fault::None:
        break;
    case ScriptReply::Fault::Half:
        m_plan.body.truncate(m_plan.body.size() / 2);
        break;
    case ScriptReply::Fault::Silence:
        m_plan.delay.reset();
        m_plan.body.clear();
        break;
    case ScriptReply::Fault::Close:
        m_plan.httpStatus = 0;
        m_plan.body.clear();
        break;
    }
}

milliseconds Play::base(const ScriptEvent &event, int step) const
{
    switch (event.after) {
    case ScriptEvent::After::Reply:
        break;
    case ScriptEvent::After::FirstEnd:
        return m_starts.at(1);
    case ScriptEvent::After::StepStart:
        return m_starts.at(step);
    case ScriptEvent::After::StepEnd:
        return m_starts.at(step + 1);
    }
    return milliseconds(0);
}

HandsetEvent Play::shown(const ScriptEvent &event, int step, milliseconds at) const
{
    const WireStep &of = m_message.steps.at(step);
    const Values all = values(step);
    const QString ringing = filled(event.from.value_or(u"{caller_id}"_s), all);
    HandsetEvent shown = eventOf(m_message, of, ringing, at, m_messageId);
    const auto message = [&](HandsetKind kind, const QString &text) {
        shown.kind = kind;
        shown.from = filled(event.from.value_or(u"{sender}"_s), all);
        shown.text = filled(event.text.value_or(text), all);
    };
    switch (event.shows) {
    case ScriptEvent::Shows::Nothing:
    case ScriptEvent::Shows::Step:
        break;
    case ScriptEvent::Shows::MissedCall:
        shown.kind = HandsetKind::MissedCall;
        shown.from = ringing;
        shown.text.clear();
        break;
    case ScriptEvent::Shows::Viber:
        message(HandsetKind::Viber, u"{sender}: {text}"_s);
        break;
    case ScriptEvent::Shows::Sms:
        message(HandsetKind::Sms, u"{text}"_s);
        break;
    case ScriptEvent::Shows::Voice:
        message(HandsetKind::Voice, u"{text}"_s);
        break;
    }
    return shown;
}

void Play::take(const ScriptEvent &event, int step)
{
    const milliseconds at = base(event, step) + event.at;
    if (!event.status.isEmpty()) {
        m_plan.statuses.append({step, event.status, at});
    }
    if (event.shows != ScriptEvent::Shows::Nothing) {
        m_plan.handset.append(shown(event, step, at));
    }
}

} // namespace

Plan plan(const Script &script, const WireMessage &message, const QString &messageId, qint64 listId)
{
    return Play(script, message, messageId, listId).plan();
}

} // namespace flashcall::sandbox
