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

// A step without a mark has never been used, or it would have one: its word was there at `first`.
void addUnmarked(QList<SeenStatus> &seen, milliseconds first, const QStringList &words)
{
    const QList<SeenStatus> marked = seen;
    for (int step = 0; step < words.size(); ++step) {
        const bool known =
            std::any_of(marked.cbegin(), marked.cend(),
                        [step](const SeenStatus &status) { return status.step == step; });
        if (!known && !words.at(step).isEmpty()) {
            seen.append({step, first, words.at(step)});
        }
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const SeenStatus &a, const SeenStatus &b) { return a.after < b.after; });
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
    const milliseconds first = seen.isEmpty() ? replied : seen.first().after;
    QStringList words{record.status->raw};
    for (const StepStatus &fallback : record.status->fallbacks) {
        words.append(fallback.raw);
    }
    addUnmarked(seen, first, words);
    return seen;
}

// The message that the code came by: of the first step that was delivered, else of the first.
QList<Shown> messageWithCode(const Request &request, const QList<SeenStatus> &statuses,
                             milliseconds after)
{
    const QList<Channel> channels = codeChannels(request);
    Shown message{after};
    for (int step = 0; step < request.steps.size(); ++step) {
        const Channel channel = request.steps.at(step).channel();
        if (channel == Channel::FlashCall || !channels.contains(channel)) {
            continue;
        }
        const bool delivered =
            std::any_of(statuses.cbegin(), statuses.cend(), [step](const SeenStatus &seen) {
                return seen.step == step &&
                       replies::deliveryOf(seen.raw) == replies::Delivery::Delivered;
            });
        if (delivered || !message.step) {
            message.channel = channel;
            message.step = step;
        }
        if (delivered) {
            break;
        }
    }
    return message.step ? QList<Shown>{message} : QList<Shown>();
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
    shown.from =
        pattern::isAnnounced(check.relation) ? session.accepted()->announced : judged.typed;
    return shown;
}

QList<Shown> toldByTheAgent(const Session &session, const QList<SeenStatus> &statuses)
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
    if (judged->finding.kind != Finding::Class::Verified) {
        return {}; // a wrong code came from nowhere
    }
    return messageWithCode(*session.request(), statuses, judged->after);
}

QList<SeenStatus> statusesOf(const store::HistoryCase &shown)
{
    QList<SeenStatus> seen;
    for (const CaseNote &note : shown.notes) {
        if (const auto *status = std::get_if<SeenStatus>(&note)) {
            seen.append(*status);
        }
    }
    if (!seen.isEmpty()) {
        QStringList words(shown.request->steps.size(), QStringLiteral("not_used"));
        words.first().clear(); // the first is used whatever comes
        addUnmarked(seen, seen.first().after, words);
    }
    return seen;
}

QList<Shown> toldByTheAgent(const store::HistoryCase &shown, const QList<SeenStatus> &statuses)
{
    const auto since = [&shown](const QDateTime &at) {
        return std::max(milliseconds(0), milliseconds(shown.handedAt.msecsTo(at)));
    };
    if (shown.attempts.isEmpty()) {
        return shown.row.ending == Ending::Withheld && shown.endedAt.isValid()
                   ? QList<Shown>{Shown{since(shown.endedAt)}}
                   : QList<Shown>();
    }
    const Attempt &last = shown.attempts.last();
    Shown call{since(last.at)};
    if (last.judgement == Judgement::NoCallerId) {
        return last.typed.trimmed().isEmpty() ? QList<Shown>() : QList<Shown>{call};
    }
    if (last.verdict == Attempt::codeMatch) {
        return messageWithCode(*shown.request, statuses, call.after);
    }
    const auto verdict = pattern::verdictNamed(last.verdict.toStdString());
    const bool tells = verdict == pattern::Verdict::Match ||
                       verdict == pattern::Verdict::Mismatch ||
                       verdict == pattern::Verdict::LastDigitsOnly;
    if (!tells || !shown.accepted) {
        return {};
    }
    const auto relation = pattern::relationNamed(last.relation.toStdString());
    call.from =
        relation && pattern::isAnnounced(*relation) ? shown.accepted->announced : last.typed;
    return {call};
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
    trace.shown = record.sandbox ? shown : toldByTheAgent(session, trace.statuses);
    return trace;
}

std::optional<CaseTrace> caseTrace(const store::HistoryCase &shown)
{
    const bool sent = shown.request && shown.handedAt.isValid() && !shown.row.open;
    const auto &failure = shown.row.failure;
    if (!sent ||
        (!shown.accepted && (!failure || failure->kind == replies::FailureClass::NotSent))) {
        return std::nullopt;
    }
    CaseTrace trace;
    trace.requestBody = codec::encode(*shown.request, connections::NumberStyle::WithPlus);
    if (shown.accepted) {
        trace.answer = *shown.accepted;
    } else {
        trace.answer = *failure;
    }
    if (shown.answeredAt.isValid()) {
        trace.replied =
            std::max(milliseconds(0), milliseconds(shown.handedAt.msecsTo(shown.answeredAt)));
    }
    trace.statuses = statusesOf(shown);
    trace.shown = toldByTheAgent(shown, trace.statuses);
    return trace;
}

} // namespace flashcall
