// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/codec.h"
#include "app/sandbox/script.h"
#include "app/sandbox/scriptrecord.h"
#include "app/sandbox/scriptwriter.h"
#include "app/sandbox/wire.h"
#include "app/session/casetrail.h"
#include "app/session/deskcase.h"
#include "support/fakeclock.h"
#include "support/fakejournal.h"
#include "support/scriptedgateway.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace flashcall::test {

// A script played to a real case on a clock that is set: the status is asked for as the console
// does, and the agent types each number that rings and each code that comes. What was seen is
// recorded in the end.
class CaseWalk
{
public:
    CaseWalk(const sandbox::Script &script, const Request &request)
    {
        using namespace std::chrono_literals;
        m_case.session().start(request, sandboxConnection(), QStringLiteral("olena"));
        settle();
        const auto asked = sandbox::readMessage(
            codec::encode(*m_case.session().request(), connections::NumberStyle::WithPlus));
        m_message = *asked;
        m_plan = sandbox::plan(script, m_message, QStringLiteral("abc123def456"), 123456);
        reply();
        for (auto elapsed = 0ms; elapsed <= 150s && !isOver(); elapsed += tick) {
            show(elapsed);
            m_clock.advance(tick);
            m_case.session().refresh();
            answerStatus(elapsed + tick);
        }
        const CaseRecord *record = m_records.find(m_case.session().caseId());
        if (const auto trace = caseTrace(m_case.session(), *record, m_shown)) {
            m_recorded = sandbox::recordScript(*trace);
        }
    }

    [[nodiscard]] const std::optional<sandbox::Script> &recorded() const { return m_recorded; }
    [[nodiscard]] QByteArray bytes() const
    {
        return m_recorded ? sandbox::writeScript(*m_recorded) : QByteArray();
    }
    // All that the console could tell of the case, each in its time.
    [[nodiscard]] QStringList seen() const { return m_seen; }
    [[nodiscard]] const sandbox::Plan &plan() const { return m_plan; }
    [[nodiscard]] std::optional<Ending> ending() const
    {
        const auto *ended = m_case.session().as<Ended>();
        return ended ? std::optional(ended->ending) : std::nullopt;
    }

private:
    static constexpr std::chrono::milliseconds tick{250};

    static void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::sendPostedEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // Of a free text the digits are not kept.
    static QString withZeros(QString text)
    {
        for (QChar &c : text) {
            c = c.isDigit() ? QChar(u'0') : c;
        }
        return text;
    }
    template <class E>
    static QString word(E value)
    {
        return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
    }

    Result<Accepted, Failure> answer()
    {
        using namespace replies;
        if (!m_plan.delay) {
            m_clock.advance(std::chrono::seconds(30)); // the client's patience
            return Unexpected{Failure{FailureClass::Unknown, Reason::TimedOut}};
        }
        m_clock.advance(*m_plan.delay);
        if (m_plan.httpStatus == 0) {
            return Unexpected{Failure{FailureClass::Unknown, Reason::ConnectionLost}};
        }
        QByteArray retryAfter;
        for (const auto &[name, value] : m_plan.headers) {
            retryAfter = name == "Retry-After" ? value : retryAfter;
        }
        return codec::decodeReply(m_plan.httpStatus, retryAfter, m_plan.body,
                                  *m_case.session().request(), m_clock.wall());
    }

    void reply()
    {
        const auto result = answer();
        Exchange exchange;
        exchange.finished = m_clock.now();
        m_replied = m_plan.delay.value_or(std::chrono::milliseconds(0));
        m_gateway->lastSend()->markSent();
        m_gateway->lastSend()->record(exchange);
        m_gateway->lastSend()->finish(result);
        settle();
        if (result) {
            QStringList notes;
            for (const replies::Note note : result->notes) {
                notes.append(word(note));
            }
            const bool own = result->announced == m_message.callerId;
            m_seen.append(
                QStringLiteral("accepted %1 %2 %3 %4")
                    .arg(notes.join(u','), QString::number(result->verifiable()),
                         QString::number(own),
                         QString::number(result->ttl.value_or(std::chrono::seconds(0)).count())));
        } else {
            const Failure &failure = result.error();
            m_seen.append(QStringLiteral("%1 %2 %3 %4 %5")
                              .arg(word(failure.kind), word(failure.reason),
                                   QString::number(failure.httpStatus), failure.code,
                                   failure.message));
        }
        m_seen.append(QStringLiteral("%1 ms").arg(m_replied.count()));
    }

    void show(std::chrono::milliseconds elapsed)
    {
        while (m_next < m_plan.handset.size() && m_plan.handset[m_next].at <= elapsed) {
            const sandbox::HandsetEvent &event = m_plan.handset[m_next++];
            CaseTrace::Shown shown{m_replied + event.at, Channel(int(event.kind)), event.from,
                                   event.text};
            m_shown.append(shown);
            observe(event);
        }
    }

    void observe(const sandbox::HandsetEvent &event)
    {
        const Session &session = m_case.session();
        const bool call = event.kind == sandbox::HandsetKind::MissedCall;
        const QString typed = !call
                                  ? session.request()->code
                                  : (event.from.isEmpty() ? QStringLiteral("private") : event.from);
        m_seen.append(QStringLiteral("%1 ms %2 %3")
                          .arg(QString::number(event.at.count()), word(event.kind),
                               call ? QString() : withZeros(event.text)));
        if (typed.isEmpty() || !m_case.session().observe(typed)) {
            return;
        }
        settle();
        const auto &judged = session.judged();
        if (judged && !call && m_message.callerId.isEmpty()) {
            // The number that calls may end in the code: which of the two it proves is chance.
            m_seen.append(word(judged->judgement));
        } else if (judged) {
            const auto verdict = pattern::verdictName(judged->finding.check.verdict);
            m_seen.append(QStringLiteral("%1 %2 %3")
                              .arg(word(judged->judgement),
                                   QString::fromLatin1(verdict.data(), qsizetype(verdict.size())),
                                   judged->finding.byCode ? QStringLiteral("code") : QString()));
        }
    }

    void answerStatus(std::chrono::milliseconds elapsed)
    {
        m_case.watch()->refresh();
        if (!m_gateway->lastStatus()) {
            return;
        }
        const auto status = codec::decodeStatus(
            200, {},
            sandbox::statusBody(m_plan, m_message, QStringLiteral("abc123def456"), 123456, elapsed),
            m_clock.wall());
        QStringList words{status->raw};
        for (const StepStatus &fallback : status->fallbacks) {
            words.append(fallback.raw);
        }
        m_seen.append(QString::number(elapsed.count()) + u' ' + words.join(u' '));
        m_gateway->lastStatus()->finish(status);
        settle();
    }

    [[nodiscard]] bool isOver() const
    {
        return !m_case.watch()->following() && m_next >= m_plan.handset.size() &&
               m_case.session().as<Ended>();
    }

    FakeClock m_clock;
    FakeJournal m_journal;
    CaseRecords m_records;
    std::shared_ptr<ScriptedGateway> m_gateway = std::make_shared<ScriptedGateway>();
    DeskCase m_case{{1, m_gateway, m_journal, m_clock, m_records, sandboxConnection(), {}}};
    sandbox::WireMessage m_message;
    sandbox::Plan m_plan;
    std::chrono::milliseconds m_replied{0};
    qsizetype m_next = 0; // of the phone's events
    QList<CaseTrace::Shown> m_shown;
    QStringList m_seen;
    std::optional<sandbox::Script> m_recorded;
};

} // namespace flashcall::test
