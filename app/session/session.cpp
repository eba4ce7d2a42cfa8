// SPDX-License-Identifier: MIT
#include "app/session/session.h"

#include <QUuid>

#include <algorithm>

namespace flashcall {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr seconds defaultTtl = 60s; // api.md, "Send: flash call"

seconds ttlOf(const Request &request)
{
    return request.steps.first().ttl.value_or(defaultTtl);
}

Window windowFrom(const Clock &clock, seconds ttl)
{
    const Instant now = clock.now();
    const QDateTime wall = clock.wall();
    return {now, now + ttl, wall, wall.addSecs(ttl.count())};
}

Ending endingOf(const Failure &failure)
{
    switch (failure.kind) {
    case replies::FailureClass::NotSent:
        return Ending::NotSent;
    case replies::FailureClass::Rejected:
        return Ending::Rejected;
    case replies::FailureClass::Refused:
        return Ending::Refused;
    case replies::FailureClass::Unknown:
        return Ending::Unknown;
    }
    return Ending::Unknown;
}

} // namespace

Session::Session(Parts parts, SessionRules rules, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_rules(rules)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Session::refresh);
}

Session::~Session()
{
    recordAbandoned();
}

void Session::start(Request request, const Connection &connection, const QString &agent,
                    const QString &previousCaseId, const Agreement &agreed)
{
    if (!as<Drafting>()) {
        return; // one click, one call: a session never sends twice
    }
    m_caseId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_previousCaseId = previousCaseId;
    request.reference = m_caseId;
    m_request = std::move(request);
    m_state = Sending{false, false, windowFrom(m_parts.clock, ttlOf(*m_request))};

    // Written in the journal's thread, before it answers; read here, after that.
    auto verdict = std::make_shared<GuardVerdict>();
    const auto check = [verdict, agreed, connection, asked = *m_request](const SendFacts &facts) {
        *verdict = judgeSend(asked, connection, facts);
        return allows(*verdict, agreed);
    };
    const Intent intent{
        m_caseId,
        m_parts.clock.wall(),
        m_parts.clock.now().time_since_epoch().count(),
        m_parts.clock.bootId(),
        agent,
        connection.id,
        connection.name,
        previousCaseId,
        *m_request,
        IntentCheck{{m_request->to.e164(), agent, connection.id, connection.sendsPerAgentAndDay},
                    check}};
    m_parts.journal.intent(intent, this,
                           [this, verdict](const Result<void, JournalProblem> &stored) {
                               onIntent(stored, *verdict);
                           });
    Q_EMIT changed();
}

void Session::onIntent(const Result<void, JournalProblem> &stored, const GuardVerdict &verdict)
{
    if (!as<Sending>()) {
        return;
    }
    if (stored) {
        send();
        return;
    }
    Failure failure{replies::FailureClass::NotSent, replies::Reason::JournalNotWritable};
    if (stored.error().problem == journal::Problem::KeptBack) {
        m_keptBack = verdict;
        failure.reason = replies::Reason::KeptBack;
    } else {
        m_journalProblem = stored.error();
    }
    if (stored.error().problem == journal::Problem::DiskFull) {
        failure.reason = replies::Reason::DiskAlmostFull;
    }
    end(Ending::NotSent, failure);
}

bool Session::resume(const LeftCase &left)
{
    if (!as<Drafting>() || m_parts.clock.now() >= left.window.deadline) {
        return false;
    }
    m_caseId = left.caseId;
    m_previousCaseId = left.previousCaseId;
    m_request = left.request;
    m_attempts = left.attempts;
    m_state = Waiting{left.accepted, left.window};
    if (!canVerify(left.accepted)) {
        endUnverifiable(left.accepted, {});
    } else if (attemptsLeft() <= 0) {
        end(Ending::AttemptsUsedUp);
    } else {
        armTimer();
        Q_EMIT changed();
    }
    return true;
}

void Session::send()
{
    auto &sending = std::get<Sending>(m_state);
    sending.recorded = true;
    if (m_finishWanted) {
        end(Ending::NotSent,
            Failure{replies::FailureClass::NotSent, replies::Reason::CancelledBeforeSending});
        return;
    }
    // The time runs from here, not from the reply: the console must never think a pattern
    // fresh that the service has dropped.
    sending.window = windowFrom(m_parts.clock, ttlOf(*m_request));
    m_parts.journal.handed(m_caseId, m_parts.clock.wall());
    m_handle = m_parts.gateway.send(*m_request);
    connect(m_handle.get(), &SendHandle::requestSent, this, &Session::onSent);
    connect(m_handle.get(), &SendHandle::finished, this, &Session::onFinished);
    Q_EMIT changed();
}

void Session::onSent()
{
    if (auto *sending = std::get_if<Sending>(&m_state)) {
        sending->left = true;
        Q_EMIT changed();
    }
}

void Session::onFinished()
{
    if (!m_handle) {
        return;
    }
    const Result<Accepted, Failure> result = m_handle->result();
    m_exchange = m_handle->exchange();
    m_handle.release()->deleteLater(); // it is the one that is calling
    if (!as<Sending>()) {
        return;
    }
    if (result) {
        m_parts.journal.answered(m_caseId, m_parts.clock.wall(), *result);
        accept(*result);
    } else {
        m_parts.journal.answered(m_caseId, m_parts.clock.wall(), result.error());
        end(endingOf(result.error()), result.error());
    }
}

void Session::accept(const Accepted &accepted)
{
    Window window = std::get<Sending>(m_state).window;
    if (accepted.ttl) { // the reply wins (api.md, last table)
        const seconds ttl = std::clamp<seconds>(*accepted.ttl, 0s, longestTtl);
        window.deadline = window.start + ttl;
        window.wallEnd = window.wallStart.addSecs(ttl.count());
    }
    m_state = Waiting{accepted, window};
    if (!canVerify(accepted)) {
        endUnverifiable(accepted, std::exchange(m_pending, {}));
        return;
    }
    if (m_finishWanted) { // cancelled, but the answer was there already
        end(*m_finishWanted);
        return;
    }
    // What was typed before goes first: nobody told of the new state may get in between.
    const QString typed = std::exchange(m_pending, {});
    if (typed.isEmpty() || !observe(typed)) {
        refresh();
        if (as<Waiting>()) {
            Q_EMIT changed();
        }
    }
}

void Session::finish(Ending ending)
{
    if (ending != Ending::NoCall && ending != Ending::Withheld && ending != Ending::Stopped) {
        return; // the other endings are not for anybody to say
    }
    if (as<Sending>()) {
        // What the network says about the cut request decides how this ends.
        const bool again = m_finishWanted.has_value();
        m_finishWanted = ending;
        if (m_handle && !again) {
            m_handle->cancel();
        }
        return;
    }
    if (as<Waiting>()) {
        if (m_storing) {
            m_finishWanted = ending;
            return;
        }
        refresh();
        if (as<Waiting>()) {
            end(ending);
        }
    }
}

void Session::answer(casenotes::Cause cause, casenotes::Answer answer)
{
    if (as<Drafting>() || (m_answers.contains(cause) && m_answers.value(cause) == answer)) {
        return;
    }
    m_answers.insert(cause, answer);
    m_parts.journal.noted(m_caseId, m_parts.clock.wall(), CauseAnswer{cause, answer});
    Q_EMIT changed();
}

void Session::refresh()
{
    if (!as<Waiting>() || m_storing) {
        return; // an attempt under way is judged first, and looks at the clock itself
    }
    if (inTime()) {
        armTimer();
    } else {
        end(endingAtDeadline());
    }
}

Ending Session::endingOfWhoGoesOn() const
{
    const bool call = m_request && m_request->steps.first().channel() == Channel::FlashCall;
    const Ending ending = endingAtDeadline();
    if (!call || ending == Ending::NotVerified) {
        return Ending::Stopped; // a message, or a call that did come
    }
    return ending == Ending::Expired ? Ending::NoCall : ending;
}

bool Session::inTime() const
{
    const Window *w = window();
    return w && m_parts.clock.now() < w->deadline;
}

void Session::end(Ending ending, std::optional<Failure> failure)
{
    Ended ended;
    ended.ending = ending;
    ended.failure = std::move(failure);
    if (const Accepted *reply = accepted()) {
        ended.accepted = *reply;
    }
    if (const Window *w = window()) {
        ended.window = *w;
    }
    ended.at = m_parts.clock.now();
    ended.wallAt = m_parts.clock.wall();
    if (const auto *before = as<Ended>()) { // late: the time had ended already
        ended.at = before->at;
        ended.wallAt = before->wallAt;
    }
    m_timer.stop();
    m_state = std::move(ended);
    m_parts.journal.ended(m_caseId, m_parts.clock.wall(), ending);
    Q_EMIT changed();
}

void Session::recordAbandoned()
{
    // What is left open, the next start finds as after a crash: handed over and not answered, it
    // becomes unknown and is told; waiting and in time, it is offered again.
    if (as<Sending>() && !m_handle) {
        const Failure failure{replies::FailureClass::NotSent,
                              replies::Reason::CancelledBeforeSending};
        m_parts.journal.answered(m_caseId, m_parts.clock.wall(), failure);
        m_parts.journal.ended(m_caseId, m_parts.clock.wall(), endingOf(failure));
    } else if (as<Waiting>() && !inTime()) {
        m_parts.journal.ended(m_caseId, m_parts.clock.wall(), endingAtDeadline());
    }
    m_handle.reset();
}

const Window *Session::window() const
{
    if (const auto *sending = as<Sending>()) {
        return &sending->window;
    }
    if (const auto *waiting = as<Waiting>()) {
        return &waiting->window;
    }
    if (const auto *ended = as<Ended>()) {
        return &ended->window;
    }
    return nullptr;
}

milliseconds Session::remaining() const
{
    const Window *w = window();
    if (!w) {
        return 0ms;
    }
    const auto *ended = as<Ended>();
    const Instant now = ended ? ended->at : m_parts.clock.now();
    return std::max(0ms, ceil<milliseconds>(w->deadline - now));
}

const Accepted *Session::accepted() const
{
    if (const auto *waiting = as<Waiting>()) {
        return &waiting->accepted;
    }
    if (const auto *ended = as<Ended>(); ended && ended->accepted) {
        return &*ended->accepted;
    }
    return nullptr;
}

void Session::armTimer()
{
    // QTimer stops while the machine sleeps and the deadline does not: look often, decide by
    // the clock alone.
    m_timer.start(std::clamp(remaining(), 1ms, 500ms));
}

} // namespace flashcall
