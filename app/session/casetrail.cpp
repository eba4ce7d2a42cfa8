// SPDX-License-Identifier: MIT
#include "app/session/casetrail.h"

#include "app/gateway/codec.h"
#include "app/session/caserecords.h"
#include "app/session/session.h"

#include <algorithm>

namespace flashcall {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

using Shown = CaseTrace::Shown;

std::optional<std::variant<Accepted, Failure>> answerOf(const Session &session)
{
    if (const Accepted *accepted = session.accepted()) {
        return *accepted;
    }
    const auto *ended = session.as<Ended>();
    if (ended == nullptr || !ended->failure ||
        ended->failure->kind == replies::FailureClass::NotSent) {
        return std::nullopt;
    }
    return *ended->failure;
}

// Where the moment is not known (a case taken up from an earlier run), all counts from the send.
milliseconds repliedAfter(const Session &session)
{
    const auto &finished = session.exchange().finished;
    const Instant start = session.window()->start;
    return finished ? std::max(milliseconds(0), duration_cast<milliseconds>(*finished - start))
                    : milliseconds(0);
}

QList<SeenStatus> statusesOf(const CaseRecord &record, Instant start, milliseconds replied)
{
    QList<SeenStatus> seen;
    for (const StatusMark &mark : record.marks) {
        seen.append({mark.step, duration_cast<milliseconds>(mark.at - start), mark.raw});
    }
    if (!record.status) {
        return seen;
    }
    // No mark is made of a step that was never used: it was said with the first answer.
    const milliseconds first = seen.isEmpty() ? replied : seen.first().after;
    QStringList words{record.status->raw};
    for (const StepStatus &fallback : record.status->fallbacks) {
        words.append(fallback.raw);
    }
    for (int step = 0; step < words.size(); ++step) {
        const bool marked =
            std::any_of(record.marks.cbegin(), record.marks.cend(),
                        [step](const StatusMark &mark) { return mark.step == step; });
        if (!marked) {
            seen.append({step, first, words.at(step)});
        }
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const SeenStatus &a, const SeenStatus &b) { return a.after < b.after; });
    return seen;
}

// The step whose message the code came by: the first that was delivered, else the first at all.
std::optional<int> stepOfCode(const Session &session, const CaseRecord &record)
{
    const QList<Channel> channels = codeChannels(*session.request());
    std::optional<int> found;
    const Cascade &steps = session.request()->steps;
    for (int step = 0; step < steps.size(); ++step) {
        const Channel channel = steps.at(step).channel();
        if (channel == Channel::FlashCall || !channels.contains(channel)) {
            continue;
        }
        const bool delivered =
            std::any_of(record.marks.cbegin(), record.marks.cend(), [step](const StatusMark &m) {
                return m.step == step && m.delivery == replies::Delivery::Delivered;
            });
        if (delivered) {
            return step;
        }
        found = found ? found : step;
    }
    return found;
}

std::optional<Shown> callOf(const Session &session, const Judged &judged)
{
    Shown shown{judged.after};
    const pattern::Check &check = judged.finding.check;
    switch (judged.finding.kind) {
    case Finding::Class::Withheld:
        return judged.typed.trimmed().isEmpty() ? std::nullopt : std::optional(shown);
    case Finding::Class::Invalid:
        return std::nullopt;
    case Finding::Class::TooShort:
        if (check.verdict != pattern::Verdict::LastDigitsOnly) {
            return std::nullopt; // too little to tell which number rang
        }
        break;
    case Finding::Class::Verified:
    case Finding::Class::Other:
        break;
    }
    const bool announced = check.relation == pattern::Relation::Exact ||
                           check.relation == pattern::Relation::SameNumber ||
                           check.relation == pattern::Relation::TailOnly;
    shown.from = announced ? session.accepted()->announced : judged.typed;
    return shown;
}

QList<Shown> toldByTheAgent(const Session &session, const CaseRecord &record)
{
    const auto &judged = session.judged();
    const auto *ended = session.as<Ended>();
    if (!judged && ended && ended->ending == Ending::Withheld) { // by a button, nothing typed
        return {Shown{duration_cast<milliseconds>(ended->at - ended->window.start)}};
    }
    if (!judged || session.accepted() == nullptr || judged->judgement == Judgement::Unverifiable) {
        return {};
    }
    if (!judged->finding.byCode) {
        const auto call = callOf(session, *judged);
        return call ? QList<Shown>{*call} : QList<Shown>();
    }
    const auto step = stepOfCode(session, record);
    if (judged->finding.kind != Finding::Class::Verified || !step) {
        return {}; // a wrong code came from nowhere
    }
    Shown message{judged->after};
    message.channel = session.request()->steps.at(*step).channel();
    message.step = step;
    return {message};
}

} // namespace

std::optional<CaseTrace> caseTrace(const Session &session, const CaseRecord &record,
                                   const QList<CaseTrace::Shown> &shown)
{
    const auto answer = answerOf(session);
    if (!answer || !session.request() || session.window() == nullptr) {
        return std::nullopt;
    }
    CaseTrace trace;
    trace.requestBody = codec::encode(*session.request(), connections::NumberStyle::WithPlus);
    trace.answer = *answer;
    trace.replied = repliedAfter(session);
    trace.statuses = statusesOf(record, session.window()->start, trace.replied);
    trace.shown = record.sandbox ? shown : toldByTheAgent(session, record);
    return trace;
}

} // namespace flashcall
