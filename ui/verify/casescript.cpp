// SPDX-License-Identifier: MIT
#include "ui/verify/casescript.h"

#include "app/sandbox/scriptrecord.h"
#include "app/sandbox/scriptwriter.h"
#include "app/session/caserecords.h"
#include "app/session/casetrail.h"
#include "app/session/session.h"

#include <QCoreApplication>
#include <QSet>

namespace flashcall::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseScript)
};

Channel channelOf(sandbox::HandsetKind kind)
{
    switch (kind) {
    case sandbox::HandsetKind::MissedCall:
        return Channel::FlashCall;
    case sandbox::HandsetKind::Viber:
        return Channel::ViberOtp;
    case sandbox::HandsetKind::Sms:
        return Channel::Sms;
    case sandbox::HandsetKind::Voice:
        return Channel::Voice;
    }
    return Channel::FlashCall;
}

enum class Source { Sandbox, Live, Record };

// For whoever opens the file: how far its times can be trusted.
QString aboutOf(const CaseTrace &trace, Source source)
{
    QStringList sentences;
    switch (source) {
    case Source::Sandbox:
        sentences += Words::tr("Recorded on the sandbox, numbers replaced.");
        break;
    case Source::Live:
        sentences += Words::tr("Recorded from a live case, numbers replaced.");
        break;
    case Source::Record:
        sentences += Words::tr("Recorded from History, numbers replaced.");
        break;
    }
    sentences += Words::tr("A status stands where it was first seen: it is asked for every 5 to 10 "
                           "seconds.");
    if (source != Source::Sandbox && !trace.shown.isEmpty()) {
        sentences += Words::tr("What the phone showed stands where the agent told of it: it came "
                               "no later than that.");
    }
    return sentences.join(u' ');
}

std::optional<QByteArray> bytesOf(const std::optional<CaseTrace> &trace, Source source)
{
    auto script = trace ? sandbox::recordScript(*trace) : std::nullopt;
    if (!script) {
        return std::nullopt;
    }
    script->name = Words::tr("Recorded case");
    script->about = aboutOf(*trace, source);
    return sandbox::writeScript(*script);
}

} // namespace

void CaseScript::note(const sandbox::HandsetEvent &event, Instant at)
{
    if (m_shown.size() >= shownMost) {
        m_shown.removeFirst();
    }
    m_shown.append({event, at});
}

// One phone may get what several cases sent to its number: only this one's message counts. Without
// a reply its id is not known; it is one that nothing came of before.
QList<CaseScript::Shown> CaseScript::of(const Session &session) const
{
    const Accepted *accepted = session.accepted();
    const Instant start = session.window()->start;
    QSet<QString> earlier;
    QList<Shown> own;
    for (const Shown &shown : m_shown) {
        if (shown.at < start) {
            earlier.insert(shown.event.messageId);
        } else if (accepted != nullptr ? shown.event.messageId == accepted->messageId
                                       : shown.event.to == session.request()->to.e164() &&
                                             !earlier.contains(shown.event.messageId)) {
            own.append(shown);
        }
    }
    return own;
}

std::optional<QByteArray> CaseScript::bytes(const Session &session, const CaseRecord &record) const
{
    if (!session.request() || session.window() == nullptr) {
        return std::nullopt;
    }
    QList<CaseTrace::Shown> shown;
    const QList<Shown> own = of(session);
    for (const Shown &one : own) {
        shown.append({std::chrono::duration_cast<std::chrono::milliseconds>(
                          one.at - session.window()->start),
                      channelOf(one.event.kind), one.event.from, one.event.text});
    }
    return bytesOf(caseTrace(session, record, shown),
                   record.sandbox ? Source::Sandbox : Source::Live);
}

std::optional<QByteArray> CaseScript::bytes(const store::HistoryCase &shown)
{
    return bytesOf(caseTrace(shown), Source::Record);
}

} // namespace flashcall::ui
