// SPDX-License-Identifier: MIT
#include "app/cli/sendrun.h"

#include "app/cli/guardtexts.h"
#include "app/cli/sendtexts.h"
#include "app/pattern/pattern.h"

#include <ostream>
#include <utility>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray truth(bool value)
{
    return value ? "true" : "false";
}

// What the command line can type is one caller ID.
SessionRules rules()
{
    return {1, {}, true};
}

Exit exitOf(const Failure &failure)
{
    switch (failure.kind) {
    case replies::FailureClass::NotSent:
        return Exit::NotSent;
    case replies::FailureClass::Rejected:
        return Exit::No;
    case replies::FailureClass::Refused:
        return Exit::Refused;
    case replies::FailureClass::Unknown:
        return Exit::Unknown;
    }
    return Exit::Unknown;
}

bool sameWords(const Status &a, const Status &b)
{
    return a.raw == b.raw && a.fallbacks == b.fallbacks && a.extended == b.extended &&
           a.cost == b.cost;
}

} // namespace

SendRun::SendRun(const Parts &parts, Wishes wishes, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_wishes(std::move(wishes))
    , m_events(parts.out, parts.clock)
    , m_session({parts.gateway, parts.journal, parts.clock}, rules())
    , m_watch(parts.gateway, parts.clock, parts.pace)
{
    connect(&m_session, &Session::changed, this, &SendRun::onChanged);
    connect(&m_watch, &StatusWatch::changed, this, &SendRun::onStatus);
}

void SendRun::start(const Prepared &prepared, const Connection &connection, const QString &agent)
{
    const Agreement agreed{{}, m_wishes.again};
    const GuardVerdict verdict = judgeSend(prepared.request, connection, agent, m_parts.journal);
    if (!allows(verdict, agreed)) {
        tellKept(verdict);
        return;
    }
    m_codeMade = prepared.codeMade;
    m_session.start(prepared.request, connection, agent, {}, agreed);
    if (m_wishes.observed) {
        m_session.observe(*m_wishes.observed);
    }
}

void SendRun::tellKept(const GuardVerdict &verdict)
{
    const QString words =
        verdict.refusal ? texts::refusal(*verdict.refusal) : texts::unknownBefore();
    m_events.printKept(verdict, words);
    m_parts.err << words.toStdString() << '\n';
    finish(Exit::NotSent);
}

void SendRun::interrupt()
{
    m_interrupted = true;
    m_watch.stop();
    m_session.finish(Ending::Stopped); // an attempt that is being stored comes to its verdict
    if (m_acceptedTold && !m_session.running()) {
        finish(m_verdict.value_or(Exit::No));
    }
}

void SendRun::onChanged()
{
    if (m_finished) {
        return;
    }
    if (const auto *sending = m_session.as<Sending>(); sending && sending->recorded) {
        tellSending();
    }
    if (const Accepted *accepted = m_session.accepted()) {
        tellSending();
        tellAccepted(*accepted);
    }
    if (m_wishes.observed && m_session.judged() && !m_verdict) {
        tellVerdict(*m_session.judged());
    }
    if (const auto *ended = m_session.as<Ended>(); ended && !std::exchange(m_endTold, true)) {
        onEnded(*ended);
    }
    if (m_acceptedTold && !m_wishes.observed && !m_wishes.wait) {
        afterVerdict();
    }
}

void SendRun::tellSending()
{
    if (std::exchange(m_sendingTold, true)) {
        return;
    }
    sandbox::JsonObject event = m_events.begin(u"sending"_s);
    event.text("case_id"_L1, m_session.caseId())
        .text("to"_L1, m_session.request()->to.e164())
        .text("from"_L1, m_session.request()->from);
    if (m_codeMade) { // who made it up has to tell it
        event.text("code"_L1, m_session.request()->code);
    }
    m_events.print(event);
}

void SendRun::tellAccepted(const Accepted &accepted)
{
    if (std::exchange(m_acceptedTold, true)) {
        return;
    }
    sandbox::JsonObject event = m_events.begin(u"accepted"_s);
    event.text("message_id"_L1, accepted.messageId)
        .text("pattern"_L1, accepted.pattern)
        .text("caller_id"_L1, accepted.announced);
    const auto asked = m_session.request()->steps.first().ttl;
    if (const auto ttl = accepted.ttl ? accepted.ttl : asked) {
        event.number("ttl"_L1, ttl->count());
    }
    m_events.print(event);
    for (const replies::Note note : accepted.notes) {
        m_parts.err << texts::note(note).toStdString() << '\n';
    }
    if (m_wishes.wait && !m_interrupted) {
        m_watch.follow(accepted.messageId);
    }
    // Before the reply an empty text counts as nothing typed.
    if (m_wishes.observed && m_wishes.observed->trimmed().isEmpty()) {
        m_session.observe(*m_wishes.observed);
    }
}

void SendRun::tellVerdict(const Judged &judged)
{
    const bool verified = judged.judgement == Judgement::Verified;
    m_verdict = verified ? Exit::Yes : Exit::No;
    if (m_session.journalProblem()) {
        m_parts.err << texts::attemptNotStored().toStdString() << '\n';
        afterVerdict();
        return;
    }
    const pattern::Check &check = judged.finding.check;
    sandbox::JsonObject event = m_events.begin(u"verdict"_s);
    if (judged.finding.byCode) {
        const bool right = judged.finding.kind == Finding::Class::Verified;
        event.text("verdict"_L1, right ? Attempt::codeMatch : Attempt::codeMismatch);
    } else {
        event.text("verdict"_L1, latin(pattern::verdictName(check.verdict)))
            .text("relation"_L1, latin(pattern::relationName(check.relation)));
    }
    event.raw("verified"_L1, truth(verified))
        .raw("in_time"_L1, truth(judged.judgement != Judgement::Late));
    m_events.print(event);
    afterVerdict();
}

void SendRun::onEnded(const Ended &ended)
{
    if (const auto &kept = m_session.keptBack()) {
        tellKept(*kept);
        return;
    }
    if (ended.failure) {
        m_events.printFailure(*ended.failure);
        m_parts.err << texts::failure(*ended.failure).toStdString() << '\n';
        if (ended.failure->kind == replies::FailureClass::Unknown) {
            m_parts.err << texts::maybePlaced().toStdString() << '\n';
        }
        finish(exitOf(*ended.failure));
        return;
    }
    // With a caller ID to judge, the session has yet to say that it is late.
    if (ended.ending == Ending::Expired && !m_wishes.observed) {
        m_events.print(m_events.begin(u"expired"_s));
    } else if (ended.ending == Ending::Stopped && !m_verdict &&
               (m_wishes.observed || m_wishes.wait)) {
        finish(Exit::No); // interrupted, and the answer was there already
    }
}

// With nothing more to follow, the case is closed as it stands.
void SendRun::afterVerdict()
{
    if (m_wishes.wait && m_watch.following()) {
        return;
    }
    finish(m_verdict.value_or(Exit::Yes));
}

void SendRun::onStatus()
{
    if (m_finished || m_interrupted) {
        return;
    }
    const auto &status = m_watch.status();
    if (status && (!m_statusTold || !sameWords(*m_statusTold, *status))) {
        m_statusTold = status;
        m_events.printStatus(*status);
    }
    if (m_watch.following() || (m_wishes.observed && !m_verdict)) {
        return;
    }
    const bool final = status && status->final();
    if (!final) {
        m_parts.err << texts::noFinalStatus().toStdString() << '\n';
    }
    const bool delivered = final && status->delivery == replies::Delivery::Delivered;
    finish(m_verdict.value_or(delivered ? Exit::Yes : Exit::No));
}

// A call with a hidden number came: that is no stopping. An empty text is nothing seen.
Ending SendRun::wayOut() const
{
    const auto &judged = m_session.judged();
    const bool withheld =
        judged && judged->judgement == Judgement::NoCallerId && !judged->typed.trimmed().isEmpty();
    return withheld ? Ending::Withheld : Ending::Stopped;
}

void SendRun::finish(Exit exit)
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_watch.stop();
    m_session.finish(wayOut()); // nothing where it has ended
    Q_EMIT finished(exit);
}

} // namespace flashcall::cli
