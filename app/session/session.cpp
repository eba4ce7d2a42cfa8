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

Session::~Session() = default;

void Session::start(Request request, const Connection &connection, const QString &agent,
                    const QString &previousCaseId)
{
    if (!as<Drafting>()) {
        return; // one click, one call: a session never sends twice
    }
    m_caseId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.reference = m_caseId;
    m_request = std::move(request);
    m_state = Sending{false, false, windowFrom(m_parts.clock, ttlOf(*m_request))};

    Intent intent{m_caseId,
                  m_parts.clock.wall(),
                  m_parts.clock.now().time_since_epoch().count(),
                  m_parts.clock.bootId(),
                  agent,
                  connection.id,
                  connection.name,
                  previousCaseId,
                  *m_request};
    m_parts.journal.intent(intent, this, [this](const Result<void, JournalProblem> &stored) {
        if (!as<Sending>()) {
            return;
        }
        if (!stored) {
            m_journalProblem = stored.error();
            Failure failure{replies::FailureClass::NotSent, replies::Reason::JournalNotWritable};
            if (stored.error().problem == journal::Problem::DiskFull) {
                failure.reason = replies::Reason::DiskAlmostFull;
            }
            end(Ending::NotSent, failure);
            return;
        }
        send();
    });
    Q_EMIT changed();
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
        window.deadline = window.start + *accepted.ttl;
        window.wallEnd = window.wallStart.addSecs(accepted.ttl->count());
    }
    m_state = Waiting{accepted, window};
    if (!canObserve()) {
        m_judged = Judged{Judgement::Unverifiable, {}, {}, {}};
        end(Ending::NotVerified);
        return;
    }
    armTimer();
    if (m_finishWanted) {
        end(*m_finishWanted);
        return;
    }
    Q_EMIT changed();
    refresh();
    if (!m_pending.isEmpty()) {
        const QString typed = std::exchange(m_pending, {});
        observe(typed);
    }
}

bool Session::canObserve() const
{
    if (m_storing) {
        return false;
    }
    if (as<Sending>()) {
        return true;
    }
    const Accepted *reply = accepted();
    if (!reply) {
        return false;
    }
    const bool byCode = m_request->steps.first().channel() != Channel::FlashCall;
    if (!byCode && !reply->verifiable()) {
        return false;
    }
    if (const auto *ended = as<Ended>()) {
        // After the end a caller ID is still taken down, as late.
        return ended->ending == Ending::Expired || ended->ending == Ending::Withheld ||
               ended->ending == Ending::Late ||
               (ended->ending == Ending::NotVerified && attemptsLeft() > 0);
    }
    return as<Waiting>() != nullptr;
}

bool Session::observe(const QString &text)
{
    refresh();
    if (!canObserve()) {
        return false;
    }
    if (as<Sending>()) {
        m_pending = text;
        Q_EMIT changed();
        return true;
    }
    const Finding finding = judge(text, expectationOf(*m_request, *accepted()), m_rules.match);
    if (finding.kind == Finding::Class::Invalid) {
        return false;
    }
    commit(text, finding, judgementOf(finding));
    return true;
}

Judgement Session::judgementOf(const Finding &finding) const
{
    if (finding.kind == Finding::Class::Withheld) {
        return Judgement::NoCallerId;
    }
    if (!as<Waiting>() || !inTime()) {
        return Judgement::Late;
    }
    if (finding.kind == Finding::Class::Verified) {
        return Judgement::Verified;
    }
    if (attemptsLeft() <= 1) {
        return Judgement::Locked;
    }
    return finding.kind == Finding::Class::TooShort ? Judgement::TooShort : Judgement::NotVerified;
}

void Session::commit(const QString &text, const Finding &finding, Judgement judgement)
{
    Attempt attempt;
    attempt.at = m_parts.clock.wall();
    attempt.typed = text;
    attempt.judgement = judgement;
    attempt.counts = judgement != Judgement::NoCallerId && judgement != Judgement::Late;
    if (!finding.byCode) {
        const auto verdict = pattern::verdictName(finding.check.verdict);
        const auto relation = pattern::relationName(finding.check.relation);
        attempt.verdict = QString::fromLatin1(verdict.data(), qsizetype(verdict.size()));
        attempt.relation = QString::fromLatin1(relation.data(), qsizetype(relation.size()));
    } else {
        const bool right = finding.kind == Finding::Class::Verified;
        attempt.verdict = right ? QStringLiteral("code_match") : QStringLiteral("code_mismatch");
    }
    const auto after = duration_cast<milliseconds>(m_parts.clock.now() - window()->start);
    const Judged judged{judgement, finding, after, text};
    m_attempts.append(attempt);
    m_storing = true; // each attempt is on disk before its verdict is shown
    m_parts.journal.attempt(m_caseId, attempt, this,
                            [this, judged, attempt](const Result<void, JournalProblem> &stored) {
                                onAttemptStored(judged, attempt, stored);
                            });
    Q_EMIT changed();
}

void Session::onAttemptStored(const Judged &judged, const Attempt &attempt,
                              const Result<void, JournalProblem> &stored)
{
    m_storing = false;
    if (!stored) {
        // A verdict that is not on record is not given. The attempt stays used up.
        m_journalProblem = stored.error();
        if (attemptsLeft() <= 0) {
            m_judged = Judged{Judgement::Locked, judged.finding, judged.after, judged.typed};
            end(Ending::AttemptsUsedUp);
            return;
        }
        Q_EMIT changed();
        refresh();
        return;
    }
    m_judged = judged;
    // The disk may have taken its time: at or after the end nothing is verified.
    if (judged.judgement == Judgement::Verified && !inTime()) {
        m_judged->judgement = Judgement::Late;
    }
    switch (m_judged->judgement) {
    case Judgement::Verified:
        end(Ending::Verified);
        return;
    case Judgement::Locked:
        end(Ending::AttemptsUsedUp);
        return;
    case Judgement::Late:
        // Only a case that nothing was judged in becomes late; a failed one stays failed.
        if (as<Waiting>() || std::get<Ended>(m_state).ending == Ending::Expired) {
            end(Ending::Late);
            return;
        }
        break;
    case Judgement::NoCallerId:
    case Judgement::NotVerified:
    case Judgement::TooShort:
    case Judgement::Unverifiable:
        break;
    }
    Q_UNUSED(attempt)
    if (m_finishWanted && as<Waiting>()) {
        end(*m_finishWanted);
        return;
    }
    Q_EMIT changed();
    refresh();
}

void Session::finish(Ending ending)
{
    if (as<Sending>()) {
        // What the network says about the cut request decides how this ends.
        m_finishWanted = ending;
        if (m_handle) {
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

void Session::refresh()
{
    if (as<Waiting>() && !m_storing && !inTime()) {
        end(endingAtDeadline());
        return;
    }
    if (as<Waiting>()) {
        armTimer();
    }
}

bool Session::inTime() const
{
    const Window *w = window();
    return w && m_parts.clock.now() < w->deadline;
}

Ending Session::endingAtDeadline() const
{
    if (attemptsUsed() > 0) {
        return Ending::NotVerified;
    }
    const bool hidden = std::any_of(m_attempts.begin(), m_attempts.end(), [](const Attempt &a) {
        return a.judgement == Judgement::NoCallerId;
    });
    return hidden ? Ending::Withheld : Ending::Expired;
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

int Session::attemptsUsed() const
{
    return int(std::count_if(m_attempts.begin(), m_attempts.end(),
                             [](const Attempt &attempt) { return attempt.counts; }));
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
