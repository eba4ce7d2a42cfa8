// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/session/session.h"
#include "app/store/sqlitejournal.h"
#include "support/fakeclock.h"
#include "support/journalkit.h"
#include "support/scriptedgateway.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <memory>
#include <optional>
#include <vector>

namespace flashcall::test {

using Answer = Result<Accepted, Failure>;

inline const QString customer = QStringLiteral("+380936670003");
inline const QString fitting = QStringLiteral("0123456789");
inline const QString other = QStringLiteral("0123456780");

inline Failure refusedReply()
{
    return {replies::FailureClass::Refused,
            replies::Reason::HttpStatus,
            401,
            QStringLiteral("AUTH"),
            QStringLiteral("bad <b>key</b>\nResult: Verified"),
            {},
            {}};
}

// Local time as in Kyiv, whatever the machine's zone and without a table of zones.
inline void liveInKyiv()
{
    qputenv("TZ", "EET-2EEST,M3.5.0/3,M10.5.0/4");
    tzset();
}

// What one send is to come to.
struct Plan
{
    QString to = customer;
    QString ticket = QStringLiteral("CRM-1");
    std::optional<Answer> answer = Answer(acceptedReply());
    QStringList typed;
    std::optional<Ending> finish; // by the agent
};

// Lets sends to one number follow each other as they like: the guard is not what is tested here.
class UncheckedJournal final : public Journal
{
public:
    explicit UncheckedJournal(std::unique_ptr<store::SqliteJournal> &to)
        : m_to(to)
    {}
    void intent(const Intent &intent, QObject *context, Done done) override
    {
        Intent unchecked = intent;
        unchecked.check.reset();
        m_to->intent(unchecked, context, std::move(done));
    }
    void handed(const QString &caseId, const QDateTime &at) override { m_to->handed(caseId, at); }
    void answered(const QString &caseId, const QDateTime &at,
                  const std::variant<Accepted, Failure> &answer) override
    {
        m_to->answered(caseId, at, answer);
    }
    void attempt(const QString &caseId, const Attempt &attempt, QObject *context,
                 Done done) override
    {
        m_to->attempt(caseId, attempt, context, std::move(done));
    }
    void ended(const QString &caseId, const QDateTime &at, Ending ending) override
    {
        m_to->ended(caseId, at, ending);
    }
    void noted(const QString &caseId, const QDateTime &at, const CaseNote &note) override
    {
        m_to->noted(caseId, at, note);
    }
    Result<SendFacts, JournalProblem> sendFacts(const SendQuestion &question) override
    {
        return m_to->sendFacts(question);
    }

private:
    std::unique_ptr<store::SqliteJournal> &m_to;
};

// A journal on disk, filled by sessions as the console runs them.
struct HistoryBench
{
    QTemporaryDir root{quickFolder()};
    FakeClock clock;
    ScriptedGateway gateway;
    std::unique_ptr<store::SqliteJournal> journal;
    UncheckedJournal unchecked{journal};
    std::vector<std::unique_ptr<Session>> sessions; // one that is destroyed puts its end on record

    HistoryBench()
    {
        auto opened = store::SqliteJournal::open(root.path(), clock);
        journal = opened ? std::move(opened).value() : nullptr;
    }
    ~HistoryBench()
    {
        sessions.clear();
        journal.reset();
    }

    // All that was asked of the journal is on disk.
    void settle()
    {
        bool told = false;
        journal->attempt(QStringLiteral("no such case"), attemptWith(clock, Judgement::NoCallerId),
                         QCoreApplication::instance(), [&told](const auto &) { told = true; });
        [&] { QTRY_VERIFY(told); }();
    }

    Session &send(const Plan &plan)
    {
        const int before = gateway.sends();
        sessions.push_back(
            std::make_unique<Session>(Session::Parts{gateway, unchecked, clock}, SessionRules{}));
        Session &session = *sessions.back();
        Request request = flashRequest(plan.to);
        request.ticket = plan.ticket;
        session.start(request, sandboxConnection(), QStringLiteral("olena"));
        [&] { QTRY_COMPARE(gateway.sends(), before + 1); }();
        if (plan.answer) {
            gateway.lastSend()->markSent();
            gateway.lastSend()->finish(*plan.answer);
            [&] { QTRY_VERIFY(!session.as<Sending>()); }();
        }
        for (const QString &typed : plan.typed) {
            const qsizetype attempts = session.attempts().size();
            session.observe(typed);
            [&] { QTRY_COMPARE(session.attempts().size(), attempts + 1); }();
        }
        if (plan.finish) {
            session.finish(*plan.finish);
        }
        settle();
        clock.advance(std::chrono::seconds(1));
        return session;
    }

    // `count` sends, a minute apart from noon of 2023-01-01 (UTC) on: the i-th (from 1) to
    // +380936670000 plus i mod 10,000, ticket "BULK-i", verified, each thousandth unknown.
    void addMany(int count)
    {
        QString sql = QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < COUNT) "
            "INSERT INTO cases (uuid, instance, created_at, boot_ns, boot_id, agent, "
            "connection_id, connection_name, previous_uuid, to_number, sender, code, ticket, "
            "request, ending) SELECT printf('case-%07d', i), 'x', "
            "1672574400000 + i * 60000, 0, 'b', 'ann', 's', 'Sandbox', '', "
            "'+' || (380936670000 + i % 10000), 'YourApp', '', 'BULK-' || i, '{}', "
            "CASE WHEN i % 1000 = 0 THEN 'Unknown' ELSE 'Verified' END FROM n");
        sql.replace(QStringLiteral("COUNT"), QString::number(count));
        const auto rows = sqlRows(journal->file(), sql);
        QVERIFY2(rows.isEmpty(), "the rows could not be made");
    }
};

} // namespace flashcall::test
