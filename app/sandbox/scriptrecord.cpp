// SPDX-License-Identifier: MIT
#include "app/sandbox/scriptrecord.h"

#include "app/sandbox/numbers.h"
#include "app/sandbox/recordedreply.h"
#include "app/sandbox/wire.h"

#include <algorithm>

namespace flashcall::sandbox {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype wordMost = 32; // the schema's

enum class Rounded { Down, Near };

class Recorder
{
public:
    Recorder(const CaseTrace &trace, const WireMessage &asked, const StandIns &standIns)
        : m_trace(trace)
        , m_asked(asked)
        , m_standIns(standIns)
    {}

    std::optional<Script> script();

private:
    [[nodiscard]] bool reply();
    void statuses();
    void shown();
    [[nodiscard]] milliseconds timeOf(milliseconds after, Rounded how) const;
    [[nodiscard]] ScriptEvent eventOf(const CaseTrace::Shown &shown) const;
    void setCall(ScriptEvent &event, const CaseTrace::Shown &shown) const;
    void setText(ScriptEvent &event, const CaseTrace::Shown &shown) const;

    const CaseTrace &m_trace;
    const WireMessage &m_asked;
    const StandIns &m_standIns;
    milliseconds m_from{0}; // since the send: what `at` counts from
    Script m_script;
};

milliseconds Recorder::timeOf(milliseconds after, Rounded how) const
{
    const milliseconds since = after - m_from + (how == Rounded::Near ? recordStep / 2 : 0ms);
    const milliseconds whole = since - since % recordStep;
    return std::clamp<milliseconds>(whole, 0ms, scriptTimeMost);
}

bool Recorder::reply()
{
    const auto *accepted = std::get_if<Accepted>(&m_trace.answer);
    const auto made = accepted != nullptr
                          ? std::optional(recordedReply(*accepted, m_asked, m_standIns))
                          : recordedReply(std::get<Failure>(m_trace.answer));
    if (!made) {
        return false;
    }
    m_script.reply = *made;
    // Where no reply ever comes, times count from the request.
    if (made->fault != ScriptReply::Fault::Silence) {
        m_script.reply.delay = timeOf(m_trace.replied, Rounded::Down);
        m_from = m_trace.replied;
    }
    return true;
}

// What another service may say, as a word that a script may have.
QString wordOf(const QString &raw)
{
    QString word = raw.trimmed().toLower().left(wordMost);
    for (QChar &c : word) {
        c = c >= u'a' && c <= u'z' ? c : QChar(u'_');
    }
    return word;
}

void Recorder::statuses()
{
    for (const SeenStatus &status : m_trace.statuses) {
        ScriptEvent event;
        event.at = timeOf(status.after, Rounded::Down);
        event.step = status.step;
        event.status = wordOf(status.raw);
        if (!event.status.isEmpty() && status.step >= 0 && status.step < scriptStepsMost) {
            m_script.events.append(event);
        }
    }
}

HandsetKind kindOf(Channel channel)
{
    switch (channel) {
    case Channel::FlashCall:
        return HandsetKind::MissedCall;
    case Channel::ViberOtp:
        return HandsetKind::Viber;
    case Channel::Sms:
        return HandsetKind::Sms;
    case Channel::Voice:
        return HandsetKind::Voice;
    }
    return HandsetKind::MissedCall;
}

ScriptEvent::Shows showsOf(HandsetKind kind)
{
    switch (kind) {
    case HandsetKind::MissedCall:
        return ScriptEvent::Shows::MissedCall;
    case HandsetKind::Viber:
        return ScriptEvent::Shows::Viber;
    case HandsetKind::Sms:
        return ScriptEvent::Shows::Sms;
    case HandsetKind::Voice:
        return ScriptEvent::Shows::Voice;
    }
    return ScriptEvent::Shows::Nothing;
}

void Recorder::setCall(ScriptEvent &event, const CaseTrace::Shown &shown) const
{
    for (int step = 0; step < m_asked.steps.size(); ++step) {
        if (m_asked.steps.at(step).type == QLatin1StringView("flashcall")) {
            event.step = step;
            event.shows = ScriptEvent::Shows::Step;
            break;
        }
    }
    const QString from = m_standIns.rang(shown.from);
    if (from != QLatin1StringView("{caller_id}")) { // that goes without saying
        event.from = from;
    }
}

// A message that no step would show by itself: perhaps its words come by another channel.
void Recorder::setText(ScriptEvent &event, const CaseTrace::Shown &shown) const
{
    for (int step = 0; step < m_asked.steps.size(); ++step) {
        const WireStep &of = m_asked.steps.at(step);
        const QString text = shown.channel == Channel::ViberOtp
                                 ? QString(of.from + QStringLiteral(": ") + of.text)
                                 : of.text;
        if (shown.from == of.from && shown.text == text) {
            event.step = step;
            return;
        }
    }
    event.from = withoutDigits(shown.from, m_asked.code);
    event.text = withoutDigits(shown.text, m_asked.code);
}

ScriptEvent Recorder::eventOf(const CaseTrace::Shown &shown) const
{
    ScriptEvent event;
    event.at = timeOf(shown.after, Rounded::Near);
    const HandsetKind kind = kindOf(shown.channel);
    event.shows = showsOf(kind);
    if (shown.step) {
        event.step = *shown.step;
        event.shows = ScriptEvent::Shows::Step;
        return event;
    }
    if (kind == HandsetKind::MissedCall) {
        setCall(event, shown);
        return event;
    }
    for (int step = 0; step < m_asked.steps.size(); ++step) {
        const HandsetEvent own =
            sandbox::eventOf(m_asked, m_asked.steps.at(step), {}, event.at, {});
        if (own.kind == kind && own.from == shown.from && own.text == shown.text) {
            event.step = step;
            event.shows = ScriptEvent::Shows::Step;
            return event;
        }
    }
    setText(event, shown);
    return event;
}

void Recorder::shown()
{
    for (const CaseTrace::Shown &one : m_trace.shown) {
        m_script.events.append(eventOf(one));
    }
}

std::optional<Script> Recorder::script()
{
    if (!reply()) {
        return std::nullopt;
    }
    statuses();
    shown();
    std::stable_sort(m_script.events.begin(), m_script.events.end(),
                     [](const ScriptEvent &a, const ScriptEvent &b) { return a.at < b.at; });
    if (m_script.events.size() > scriptEventsMost) {
        m_script.events.resize(scriptEventsMost);
    }
    return m_script;
}

} // namespace

std::optional<Script> recordScript(const CaseTrace &trace)
{
    const auto asked = readMessage(trace.requestBody);
    if (!asked) {
        return std::nullopt;
    }
    QString pattern;
    QString announced;
    if (const auto *accepted = std::get_if<Accepted>(&trace.answer)) {
        pattern = accepted->pattern;
        announced = accepted->announced;
    }
    QList<QString> rang;
    for (const CaseTrace::Shown &shown : trace.shown) {
        if (shown.channel == Channel::FlashCall) {
            rang.append(shown.from);
        }
    }
    // Without a reply that tells of numbers, those asked for decide.
    if (!std::holds_alternative<Accepted>(trace.answer)) {
        const Numbers usual = numbersFor(*asked);
        pattern = usual.pattern;
        announced = usual.announced;
    }
    const StandIns standIns(*asked, pattern, announced, rang);
    return Recorder(trace, *asked, standIns).script();
}

} // namespace flashcall::sandbox
