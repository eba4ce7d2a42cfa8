// SPDX-License-Identifier: MIT
#include "app/session/auditkeeper.h"

#include "app/session/auditproof.h"
#include "support/chainkit.h"
#include "support/scriptedkeystore.h"

#include <QSignalSpy>

using namespace flashcall;
using namespace flashcall::test;
using namespace flashcall::store;
using State = AuditKeeper::State;

Q_DECLARE_METATYPE(std::optional<flashcall::config::KeyProblem>)

// A key of its own for each journal's chain, made once and never written over; nothing waits.
class AuditKeeperTest : public QObject
{
    Q_OBJECT

private:
    // A program with a journal: its cases are on record when it has gone.
    void run(int sends)
    {
        const auto journal = m_bench->open();
        QVERIFY(journal);
        AuditKeeper keeper(*journal, [this]() -> config::KeyStore & { return m_store; });
        QSignalSpy kept(&keeper, &AuditKeeper::headKept);
        keeper.begin();
        for (int i = 0; i < sends; ++i) {
            m_bench->send(*journal, Ending::Verified);
        }
        m_bench->settle(*journal);
        QTRY_COMPARE(keeper.state(), State::Sealing);
        QTRY_VERIFY(kept.size() > 0);
        QTRY_COMPARE(ChainHead::fromBytes(m_store.secrets.value(chainHeadName(m_bench->folder()))),
                     m_bench->head);
    }
    AuditEvidence evidence()
    {
        AuditProof proof(m_store, m_bench->folder());
        std::optional<AuditEvidence> found;
        proof.read([&found](const AuditEvidence &read) { found = read; });
        [&] { QTRY_VERIFY(found.has_value()); }();
        return found.value_or(AuditEvidence());
    }
    Verification look() { return verify(m_bench->file(), evidence().proof).value(); }

    std::unique_ptr<ChainBench> m_bench;
    ScriptedStore m_store;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ChainBench>();
        m_store.secrets.clear();
        m_store.problem.reset();
        m_store.writes = 0;
    }
    void cleanup() { m_bench.reset(); }

    void asksForNothingBeforeARow()
    {
        const auto journal = m_bench->open();
        int asked = 0;
        AuditKeeper keeper(*journal, [&]() -> config::KeyStore & {
            ++asked;
            return m_store;
        });
        keeper.begin();
        QCoreApplication::processEvents();
        QCOMPARE(asked, 0);
        QCOMPARE(keeper.state(), State::Idle);
        m_bench->send(*journal, Ending::Verified);
        QTRY_COMPARE(keeper.state(), State::Sealing);
        QVERIFY(asked > 0);
    }

    void oneKeyForAllPrograms()
    {
        run(2);
        QCOMPARE(m_store.secrets.size(), 2); // the key and the head
        const auto secrets = m_store.secrets.keys();
        run(1);
        QCOMPARE(m_store.secrets.keys().size(), secrets.size());
        const auto found = evidence();
        QVERIFY(!found.problem && found.seal());
        QCOMPARE(found.seal()->key.reveal().size(), 64);
        const Verification all = look();
        QVERIFY2(all.chain.whole(), qPrintable(wordsOf(all.chain)));
        QVERIFY(all.chain.headKnown);
        QCOMPARE(all.chain.before, 0);
        QCOMPARE(all.chain.late, 0);
        QCOMPARE(all.cases, 3);
    }

    void withoutTheStoreCallsGoOn_data()
    {
        QTest::addColumn<KeyProblem>("problem");
        QTest::addColumn<State>("state");
        QTest::newRow("locked") << KeyProblem::Locked << State::Waiting;
        QTest::newRow("slow") << KeyProblem::Slow << State::Waiting;
        QTest::newRow("dying") << KeyProblem::Dying << State::Waiting;
        QTest::newRow("absent") << KeyProblem::Absent << State::Without;
        QTest::newRow("denied") << KeyProblem::Denied << State::Without;
        QTest::newRow("failed") << KeyProblem::Failed << State::Without;
    }
    void withoutTheStoreCallsGoOn()
    {
        QFETCH(KeyProblem, problem);
        QFETCH(State, state);
        m_store.problem = problem;
        {
            const auto journal = m_bench->open();
            AuditKeeper keeper(*journal, [this]() -> config::KeyStore & { return m_store; });
            keeper.begin();
            m_bench->send(*journal, Ending::Verified);
            QTRY_COMPARE(keeper.state(), state);
            m_bench->send(*journal, Ending::Verified);
            m_bench->settle(*journal);
        }
        QCOMPARE(m_store.writes, 0);
        const auto without = evidence();
        QCOMPARE(without.problem->problem, problem);
        QVERIFY(!without.seal());
        const Verification found = look();
        QCOMPARE(found.cases, 2);
        QVERIFY(!found.chain.begun && found.whole());
        // The next program has it: those rows stay uncovered, what follows is covered.
        m_store.problem.reset();
        run(1);
        const Verification later = look();
        QVERIFY2(later.chain.whole(), qPrintable(wordsOf(later.chain)));
        QCOMPARE(later.chain.before, 10);
    }

    void aLockedStoreNeverLeadsToAnotherKey()
    {
        run(1);
        const auto before = m_store.secrets;
        m_store.problem = KeyProblem::Locked;
        {
            const auto journal = m_bench->open();
            AuditKeeper keeper(*journal, [this]() -> config::KeyStore & { return m_store; });
            keeper.begin();
            QTRY_COMPARE(keeper.state(), State::Waiting);
            m_bench->send(*journal, Ending::Verified);
        }
        QCOMPARE(m_store.secrets, before);
        QVERIFY(look().chain.count(ChainFinding::NoKey) > 0);
        m_store.problem.reset();
        QCOMPARE(look().chain.counts.keys(), QList{ChainFinding::NotCovered});
        run(0);
        const Verification later = look();
        QVERIFY2(later.chain.whole(), qPrintable(wordsOf(later.chain)));
        QCOMPARE(later.chain.late, 5);
    }

    void aKeyThatIsGoneIsReplacedAndSaid()
    {
        run(1);
        const QString first = evidence().keyName;
        m_store.secrets.remove(first);
        run(1);
        const auto found = evidence();
        QVERIFY(found.keyName != first);
        QVERIFY(found.seal());
        const Verification all = look();
        QCOMPARE(all.chain.counts.keys(), QList{ChainFinding::NoKey});
    }

    void theHeadShowsWhatWasCutOff()
    {
        run(1);
        const QString older = m_bench->folder() + QStringLiteral("/older");
        QVERIFY(QFile::copy(m_bench->file(), older));
        run(1);
        QVERIFY(look().chain.whole());
        QVERIFY(QFile::remove(m_bench->file()));
        QVERIFY(QFile::copy(older, m_bench->file()));
        QCOMPARE(look().chain.counts.keys(), QList{ChainFinding::CutOff});
        run(3); // goes on, and keeps a head of its own
        QCOMPARE(look().chain.counts.keys(), QList{ChainFinding::CutOff});
        QVERIFY(QFile::remove(m_bench->file()));
        QCOMPARE(m_bench->open() != nullptr, true); // an empty one in its place
        QCOMPARE(look().chain.counts.keys(), QList{ChainFinding::CutOff});
    }

    void twoProgramsThatBeginAtOnce()
    {
        const auto one = m_bench->open();
        const auto two = m_bench->open();
        const auto keys = [this]() -> config::KeyStore & { return m_store; };
        AuditKeeper first(*one, keys), second(*two, keys);
        first.begin();
        second.begin();
        m_bench->send(*one, Ending::Verified);
        m_bench->send(*two, Ending::Verified);
        QTRY_VERIFY(first.state() == State::Sealing && second.state() == State::Sealing);
        m_bench->settle(*one);
        m_bench->settle(*two);
        QTRY_COMPARE(chainKeyNames(m_bench->file()).size(), 1);
        QTRY_COMPARE(m_store.secrets.size(), 2); // the key nobody uses is taken out again
        m_bench->send(*two, Ending::Verified);
        m_bench->settle(*two);
        const Verification found = verify(m_bench->file(), {evidence().proof.keys, {}}).value();
        QVERIFY2(found.chain.whole(), qPrintable(wordsOf(found.chain)));
    }
};

QTEST_GUILESS_MAIN(AuditKeeperTest)
#include "auditkeeper.moc"
