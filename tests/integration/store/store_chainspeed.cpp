// SPDX-License-Identifier: MIT
#include "support/chainkit.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

// What the audit chain costs: a commit stays as quick, and a long record is verified in seconds.
class TestStoreChainSpeed : public QObject
{
    Q_OBJECT

private:
    double millisecondsAnIntent(ChainBench &bench, SqliteJournal &journal)
    {
        constexpr int intents = 400;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < intents; ++i) {
            journal.intent(intentAt(bench.clock), this, {});
        }
        bench.settle(journal);
        return double(timer.nsecsElapsed()) / 1e6 / intents;
    }

private Q_SLOTS:
    void aCommitStaysQuick()
    {
        double plain = 1e9, chained = 1e9;
        for (int round = 0; round < 5; ++round) { // the best of five: others use the machine, too
            ChainBench bench;
            auto journal = bench.open();
            journal->doWithoutSeal();
            plain = std::min(plain, millisecondsAnIntent(bench, *journal));
            QVERIFY(bench.seal(*journal, {}));
            chained = std::min(chained, millisecondsAnIntent(bench, *journal));
        }
        qInfo("an intent: %.3f ms without the chain, %.3f ms with it", plain, chained);
        QVERIFY(chained - plain < 1.0);
    }

    void aLongRecordIsVerified()
    {
        const bool whole = qEnvironmentVariableIsSet("FCC_LONG");
        const qint64 events = whole ? 1'000'000 : 100'000;
        ChainBench bench;
        {
            const auto journal = bench.open();
            journal->doWithoutSeal();
            bench.send(*journal, Ending::Verified);
        }
        // Sends as a program would have left them, and the chain's links over them at once.
        sqlRows(bench.file(),
                QStringLiteral(
                    "WITH RECURSIVE c(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM c LIMIT %1) "
                    "INSERT INTO cases SELECT i, kind, 'case-' || i, instance, created_at, "
                    "boot_ns, boot_id, agent, connection_id, connection_name, previous_uuid, "
                    "to_number, sender, code, ticket, request, handed_at, handed_boot_ns, "
                    "answered_at, answer, message_id, list_id, pattern, announced, ttl_s, parts, "
                    "notes, reason, http_status, error_code, error_message, error_field, "
                    "retry_after_s, ending, ended_at, salt FROM c, cases WHERE seq = 1")
                    .arg(events / 5 - 1));
        sqlRows(bench.file(), QStringLiteral("INSERT INTO attempts (case_seq, at, typed, verdict, "
                                             "relation, judgement, counts) SELECT seq, at, typed, "
                                             "verdict, relation, judgement, counts FROM cases, "
                                             "attempts WHERE case_seq = 1 AND seq > 1"));
        sqlRows(bench.file(), QStringLiteral("INSERT INTO events (case_seq, at, what, detail) "
                                             "SELECT seq, at, what, detail FROM cases, events "
                                             "WHERE case_seq = 1 AND seq > 1"));
        auto database = Database::open(bench.file(), Database::Mode::ReadWrite).value();
        ChainWriter chain(bench.key);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(database->transaction([&]() -> store::Status {
            const auto begun = chain.begin(*database, {bench.key, {}, {}}, 1);
            return begun ? chain.join(*database, {}) : store::Status(Unexpected{begun.error()});
        }));
        const double joined = double(timer.restart()) / 1000;
        bench.head = chain.head();
        QCOMPARE(bench.head->n, events + 1);
        const auto report = checkChain(*database, bench.proof());
        const double checked = double(timer.restart()) / 1000;
        QVERIFY(report && report->whole());
        database.reset();
        const Verification all = bench.look();
        const double looked = double(timer.elapsed()) / 1000;
        QVERIFY(all.whole());
        QCOMPARE(all.events, events);
        qInfo("%lld events: chained in %.1f s, the chain checked in %.1f s, all of it in %.1f s",
              events, joined, checked, looked);
        QVERIFY(checked < 60);
    }
};

QTEST_GUILESS_MAIN(TestStoreChainSpeed)
#include "store_chainspeed.moc"
