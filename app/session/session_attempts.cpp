// SPDX-License-Identifier: MIT
#include "app/session/session.h"

#include <algorithm>

namespace flashcall {

using namespace std::chrono;

bool Session::byCode() const
{
    return m_request->steps.first().channel() != Channel::FlashCall;
}

bool Session::canVerify(const Accepted &reply) const
{
    // A text or voice message is verified by the code that we sent, not by what the reply says.
    return byCode() ? !m_request->code.isEmpty() : reply.verifiable();
}

bool Session::canObserve() const
{
    if (m_storing) {
        return false;
    }
    if (as<Sending>()) {
        return !m_finishWanted;
    }
    const Accepted *reply = accepted();
    if (!reply || !canVerify(*reply)) {
        return false;
    }
    if (const auto *ended = as<Ended>()) {
        // After the end a caller ID is still taken down, as late.
        return ended->ending == Ending::Expired || ended->ending == Ending::Withheld ||
               ended->ending == Ending::Late ||
               (ended->ending == Ending::NotVerified && attemptsLeft() > 0);
    }
    return true;
}

bool Session::observe(const QString &text)
{
    refresh();
    if (!canObserve()) {
        return false;
    }
    if (as<Sending>()) {
        const auto typed = pattern::cleanCallerId(text.toStdString());
        if (!typed.withheld && typed.problem != pattern::Problem::None) {
            return false;
        }
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
    if (attemptsLeft() <= 1 && !m_rules.once) {
        return Judgement::Locked;
    }
    return finding.kind == Finding::Class::TooShort ? Judgement::TooShort : Judgement::NotVerified;
}

// What the pattern's rule says of the text is told all the same; it verifies nothing.
void Session::endUnverifiable(const Accepted &reply, const QString &typed)
{
    Expectation expected = expectationOf(*m_request, reply);
    expected.code.clear();
    Finding finding = judge(typed, expected, m_rules.match);
    finding.kind = Finding::Class::Invalid;
    m_judged = Judged{Judgement::Unverifiable, finding, {}, typed};
    end(Ending::NotVerified);
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
        attempt.verdict = right ? Attempt::codeMatch : Attempt::codeMismatch;
    }
    const auto after = duration_cast<milliseconds>(m_parts.clock.now() - window()->start);
    const Judged judged{judgement, finding, after, text};
    m_storing = attempt; // each attempt is on disk before its verdict is shown
    m_parts.journal.attempt(m_caseId, attempt, this,
                            [this, judged](const Result<void, JournalProblem> &stored) {
                                onAttemptStored(judged, stored);
                            });
    Q_EMIT changed();
}

void Session::onAttemptStored(Judged judged, const Result<void, JournalProblem> &stored)
{
    Attempt attempt = *std::exchange(m_storing, {});
    if (!stored) {
        // A verdict that is not on record is not given: the attempt stays used up, and what it
        // would have come to is forgotten.
        m_journalProblem = stored.error();
        attempt.verdict.clear();
        attempt.relation.clear();
        if (attempt.counts) {
            attempt.judgement = Judgement::NotVerified;
            m_attempts.append(attempt);
        }
        if (attemptsLeft() <= 0) {
            m_judged = Judged{Judgement::Locked, {}, judged.after, judged.typed};
            end(Ending::AttemptsUsedUp);
            return;
        }
        goOn();
        return;
    }
    // The disk may have taken its time: at or after the end nothing is verified.
    if (judged.judgement == Judgement::Verified && !inTime()) {
        judged.judgement = Judgement::Late;
        attempt.judgement = Judgement::Late;
        attempt.counts = false;
    }
    m_attempts.append(attempt);
    giveVerdict(judged);
}

void Session::giveVerdict(const Judged &judged)
{
    m_judged = judged;
    switch (judged.judgement) {
    case Judgement::Verified:
        end(Ending::Verified);
        return;
    case Judgement::Locked:
        end(Ending::AttemptsUsedUp);
        return;
    case Judgement::Late: {
        // Only a case that nothing was judged in becomes late; a failed one stays failed.
        const auto *ended = as<Ended>();
        const Ending without = ended ? ended->ending : endingAtDeadline();
        if (without == Ending::Expired) {
            end(Ending::Late);
        } else if (!ended) {
            end(without);
        } else {
            Q_EMIT changed();
        }
        return;
    }
    case Judgement::NotVerified:
    case Judgement::TooShort:
        if (m_rules.once && as<Waiting>()) {
            end(Ending::NotVerified);
            return;
        }
        goOn();
        return;
    case Judgement::NoCallerId:
    case Judgement::Unverifiable:
        goOn();
        return;
    }
}

void Session::goOn()
{
    if (as<Waiting>() && m_finishWanted) { // asked for while the attempt was being stored
        end(*m_finishWanted);
        return;
    }
    const bool before = running();
    refresh();
    if (running() == before) { // else the end has told it
        Q_EMIT changed();
    }
}

Ending Session::endingAtDeadline() const
{
    return attemptsUsed() > 0 ? Ending::NotVerified : flashcall::endingAtDeadline(m_attempts);
}

int Session::attemptsUsed() const
{
    const auto used = std::count_if(m_attempts.begin(), m_attempts.end(),
                                    [](const Attempt &attempt) { return attempt.counts; });
    return int(used) + (m_storing && m_storing->counts ? 1 : 0);
}

} // namespace flashcall
