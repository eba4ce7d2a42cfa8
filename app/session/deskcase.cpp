// SPDX-License-Identifier: MIT
#include "app/session/deskcase.h"

#include <algorithm>

namespace flashcall {

namespace {

// As extendedStatuses calls it: "viber" of a "viber_otp".
QString statusChannel(const Step &step)
{
    switch (step.channel()) {
    case Channel::FlashCall:
        return QStringLiteral("flashcall");
    case Channel::ViberOtp:
        return QStringLiteral("viber");
    case Channel::Sms:
        return QStringLiteral("sms");
    case Channel::Voice:
        return std::get<VoiceContent>(step.content).typeToken.section(u'_', 0, 0);
    }
    return {};
}

// The first step's, where no other step is of the same.
QString ownChannel(const Cascade &steps)
{
    const QString own = statusChannel(steps.first());
    const bool shared = std::any_of(steps.cbegin() + 1, steps.cend(), [&own](const Step &step) {
        return statusChannel(step) == own;
    });
    return shared ? QString() : own;
}

// Under a case that was sent elsewhere: a session that waits asks nothing of its gateway.
class NoGateway final : public Gateway
{
public:
    std::unique_ptr<SendHandle> send(const Request &) override { return nullptr; }
    std::unique_ptr<StatusHandle> status(const QString &) override { return nullptr; }
};

} // namespace

DeskCase::DeskCase(Parts parts)
    : m_parts(std::move(parts))
{
    // A message must not be asked for where it was not sent, nor with another key.
    const bool here = m_parts.gateway != nullptr;
    if (!here) {
        m_parts.gateway = std::make_shared<NoGateway>();
    }
    m_session = std::make_unique<Session>(
        Session::Parts{*m_parts.gateway, m_parts.journal, m_parts.clock}, m_parts.rules);
    connect(m_session.get(), &Session::changed, this, &DeskCase::onSession);
    if (here) {
        m_watch =
            std::make_unique<StatusWatch>(*m_parts.gateway, m_parts.clock, StatusWatch::Pace{});
        connect(m_watch.get(), &StatusWatch::changed, this, &DeskCase::onStatus);
        connect(m_watch.get(), &StatusWatch::asked, this,
                [this](const Exchange &exchange) { keep(CaseExchange::Kind::Status, exchange); });
    }
}

DeskCase::~DeskCase()
{
    // The session first: it sends through the gateway, and may put its end on record.
    m_watch.reset();
    m_session.reset();
}

void DeskCase::setOnTable(bool on)
{
    m_onTable = on;
    seeNews();
}

void DeskCase::seeNews()
{
    const bool ended = m_session->as<Ended>() != nullptr;
    const qsizetype attempts = m_session->attempts().size();
    if (m_onTable) {
        m_news = News::None;
    } else if (ended && !m_endSeen) {
        m_news = News::Ended;
    } else if (attempts > m_attemptsSeen && !ended) {
        m_news = News::Judged;
    }
    m_endSeen = ended;
    m_attemptsSeen = attempts;
}

void DeskCase::onSession()
{
    if (const auto *waiting = m_session->as<Waiting>(); waiting && m_watch) {
        m_watch->follow(waiting->accepted.messageId, ownChannel(m_session->request()->steps));
    }
    m_parts.records.update(*m_session, m_parts.connection.name, m_parts.connection.isSandbox());
    if (!m_sendKept && !m_session->exchange().method.isEmpty()) {
        m_sendKept = true;
        keep(CaseExchange::Kind::Send, m_session->exchange());
    }
    seeNews();
    Q_EMIT changed();
}

void DeskCase::onStatus()
{
    const QList<StatusMark> marks = m_watch->marks();
    const Instant start = m_session->window() ? m_session->window()->start : Instant();
    for (; m_marksNoted < marks.size(); ++m_marksNoted) {
        const StatusMark &mark = marks[m_marksNoted];
        note(SeenStatus{mark.step,
                        std::chrono::duration_cast<std::chrono::milliseconds>(mark.at - start),
                        mark.raw});
    }
    if (const auto &status = m_watch->status(); status && !status->cost.isEmpty()) {
        const SeenCost cost{status->cost, status->currency};
        if (m_costNoted != cost) {
            m_costNoted = cost;
            note(cost);
        }
    }
    m_parts.records.update(m_session->caseId(), *m_watch);
    Q_EMIT changed();
}

void DeskCase::note(const CaseNote &note)
{
    m_parts.journal.noted(m_session->caseId(), m_parts.clock.wall(), note);
}

void DeskCase::keep(CaseExchange::Kind kind, const Exchange &exchange)
{
    m_parts.records.add(m_session->caseId(), {kind, m_parts.clock.wall(), exchange});
    Q_EMIT exchanged();
}

} // namespace flashcall
