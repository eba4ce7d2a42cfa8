// SPDX-License-Identifier: MIT
#include "app/store/chain.h"

#include "app/store/upkeep.h"
#include "support/chainkit.h"

#include <QDir>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto number = u"+380936670003"_s;
const auto otherNumber = u"+380936670004"_s;

PhoneNumber numberOf(const QString &text)
{
    return PhoneNumber::parse(text, {}).value();
}

} // namespace

// How programs share a chain, and what they do without its key.
class TestStoreChainPrograms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainBench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ChainBench>(); }
    void cleanup() { m_bench.reset(); }

    void aHeadIsReadAsItWasKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reads");
        const ChainHead head{u"journal/a/key-b"_s, 12, QByteArray(16, 'x')};
        QTest::newRow("as written") << head.toBytes() << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no number") << QByteArray("name x 00ff") << false;
        QTest::newRow("zero") << QByteArray("name 0 00ff") << false;
        QTest::newRow("no mac") << QByteArray("name 4 ") << false;
        QTest::newRow("more") << QByteArray("name 4 00ff and") << false;
    }
    void aHeadIsReadAsItWasKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reads);
        const auto head = ChainHead::fromBytes(bytes);
        QCOMPARE(head.has_value(), reads);
        QVERIFY(!head || (head->n == 12 && head->toBytes() == bytes));
    }

    void namesAreOfTheFolder()
    {
        QVERIFY(chainHeadName(u"/a"_s) != chainHeadName(u"/b"_s));
        QCOMPARE(chainHeadName(u"/a/../b"_s).size(), chainHeadName(u"/b"_s).size());
        QVERIFY(freshChainKeyName(u"/a"_s) != freshChainKeyName(u"/a"_s));
    }

    void withoutAKeyNothingIsCovered()
    {
        {
            const auto journal = m_bench->open();
            m_bench->send(*journal, Ending::Verified);
        }
        const auto found = m_bench->look();
        QVERIFY(found.whole() && !found.chain.begun && !found.chain.whole());
        QCOMPARE(found.chain.before, 5);
        QVERIFY(chainKeyNames(m_bench->file()).isEmpty());
    }

    void whatWasThereBeforeIsNotCovered()
    {
        {
            const auto journal = m_bench->open();
            m_bench->send(*journal, Ending::Verified);
        }
        {
            const auto journal = m_bench->openSealed();
            m_bench->send(*journal, Ending::Verified);
        }
        const auto report = m_bench->check();
        QVERIFY2(report.whole(), qPrintable(wordsOf(report)));
        QCOMPARE(report.before, 5);
        QCOMPARE(report.late, 0);
        QCOMPARE(report.links, 1 + 5);
    }

    // The key comes when the first call is long on its way.
    void ownRowsBeforeTheKeyAreNotLate()
    {
        auto journal = m_bench->open();
        m_bench->send(*journal, Ending::Verified);
        m_bench->settle(*journal);
        QVERIFY(m_bench->seal(*journal, {}));
        m_bench->send(*journal, Ending::Stopped);
        journal.reset();
        const auto report = m_bench->check();
        QVERIFY2(report.whole(), qPrintable(wordsOf(report)));
        QCOMPARE(report.late, 0);
        QCOMPARE(report.before, 0);
        QCOMPARE(report.links, 1 + 10);
    }

    void rowsOfAProgramWithoutKeyJoinLater()
    {
        m_bench->fill(1);
        const qint64 covered = m_bench->look().events;
        {
            const auto journal = m_bench->open();
            journal->doWithoutSeal();
            m_bench->send(*journal, Ending::Verified);
        }
        const auto before = m_bench->check();
        const qint64 uncovered = m_bench->look().events - covered;
        QVERIFY(uncovered >= 5); // and what its start put right
        QCOMPARE(before.counts.keys(), QList{ChainFinding::NotCovered});
        QCOMPARE(before.count(ChainFinding::NotCovered), uncovered);
        {
            const auto journal = m_bench->openSealed();
            m_bench->settle(*journal);
        }
        const auto after = m_bench->check();
        QVERIFY2(after.whole(), qPrintable(wordsOf(after)));
        QCOMPARE(after.late, uncovered);
    }

    void twoProgramsShareOne()
    {
        const auto one = m_bench->open();
        QVERIFY(m_bench->seal(*one, {}));
        const auto two = m_bench->openSealed();
        QVERIFY(two);
        for (int i = 0; i < 5; ++i) {
            m_bench->send(*one, Ending::Verified);
            m_bench->send(*two, Ending::Expired);
        }
        m_bench->settle(*one);
        m_bench->settle(*two);
        const auto report = m_bench->check();
        QVERIFY2(report.counts.isEmpty() && report.begun, qPrintable(wordsOf(report)));
        QCOMPARE(report.late, 0);
        QCOMPARE(report.links, 1 + 50);
    }

    void theSecondToBeginGivesWay()
    {
        const auto one = m_bench->open();
        const auto two = m_bench->open();
        QVERIFY(m_bench->seal(*one, {}));
        const ChainKey first = m_bench->key;
        m_bench->key = {u"journal/test/key-2"_s, Secret(QByteArray(64, 'z'))};
        QVERIFY(!m_bench->seal(*two, {}));
        QCOMPARE(two->chainKeyName().value(), first.name);
        m_bench->key = first;
        QVERIFY(m_bench->seal(*two, first.name));
    }

    void anotherKeyWhereTheFirstIsGone()
    {
        m_bench->fill(1);
        const qint64 links = m_bench->check().links;
        const ChainKey first = m_bench->key;
        m_bench->key = {u"journal/test/key-2"_s, Secret(QByteArray(64, 'z'))};
        {
            const auto journal = m_bench->open();
            QVERIFY(m_bench->seal(*journal, first.name, m_bench->head));
            m_bench->send(*journal, Ending::Verified);
        }
        QCOMPARE(chainKeyNames(m_bench->file()), (QStringList{first.name, m_bench->key.name}));
        const auto report = m_bench->check(); // with the second alone
        QCOMPARE(report.counts.keys(), QList{ChainFinding::NoKey});
        QCOMPARE(report.count(ChainFinding::NoKey), links);
        ChainProof both = m_bench->proof();
        both.keys.insert(first.name, first.key);
        QVERIFY(verify(m_bench->file(), both)->chain.whole());
    }

    void aWrongKeyFitsNothing()
    {
        m_bench->fill(1);
        m_bench->key.key = Secret(QByteArray(64, 'z'));
        const auto report = m_bench->check();
        QVERIFY(report.count(ChainFinding::Edited) >= report.links);
    }

    void anErasedNumberKeepsItWhole_data()
    {
        QTest::addColumn<bool>("withKey");
        QTest::newRow("with the key") << true;
        QTest::newRow("without the key") << false;
    }
    void anErasedNumberKeepsItWhole()
    {
        QFETCH(bool, withKey);
        m_bench->fill(1);
        {
            const auto journal = m_bench->openSealed();
            m_bench->send(*journal, Ending::Verified, otherNumber);
        }
        const auto salts = [this] {
            return sqlText(m_bench->file(), u"SELECT group_concat(hex(salt)) FROM cases WHERE "
                                            "to_number <> '+380936670004'"_s);
        };
        const QString saltsBefore = salts();
        const auto erased = eraseNumber(m_bench->folder(), numberOf(number), m_bench->clock,
                                        withKey ? std::optional(m_bench->key) : std::nullopt);
        QVERIFY(erased && erased->cases > 0);
        QCOMPARE(erased->head.has_value(), withKey);
        const auto after = m_bench->check();
        if (withKey) {
            m_bench->head = erased->head;
            QCOMPARE(after.count(ChainFinding::NotCovered), 0);
        } else {
            QCOMPARE(after.counts.keys(), QList{ChainFinding::NotCovered});
        }
        {
            const auto journal = m_bench->openSealed();
            m_bench->settle(*journal);
        }
        const auto report = m_bench->check();
        QVERIFY2(report.whole(), qPrintable(wordsOf(report)));
        QCOMPARE(report.late > 0, !withKey);
        // What was the same before is random now: the states before tell nothing.
        QVERIFY(salts() != saltsBefore);
    }

    void aPurgeIsOnRecord()
    {
        m_bench->fill(1);
        m_bench->clock.advance(48h);
        const QDateTime between = m_bench->clock.wall();
        m_bench->clock.advance(1h);
        {
            const auto journal = m_bench->openSealed();
            m_bench->send(*journal, Ending::Verified, otherNumber);
        }
        const qint64 events = m_bench->look().events;
        const auto refused = purge(m_bench->folder(), between, m_bench->clock);
        QVERIFY(refused && refused->needsKey);
        QCOMPARE(refused->cases, 0);
        QCOMPARE(m_bench->look().events, events);

        const auto purged = purge(m_bench->folder(), between, m_bench->clock, m_bench->key);
        QVERIFY(purged && !purged->needsKey && purged->head);
        m_bench->head = purged->head;
        const auto found = m_bench->look();
        QVERIFY2(found.whole() && found.chain.whole(), qPrintable(wordsOf(found.chain)));
        QCOMPARE(found.cases, 1);
        QCOMPARE(found.chain.purged, events - found.events);
        // A second one, of the rest; nothing more to purge leaves no link.
        const auto rest = purge(m_bench->folder(), m_bench->clock.wall().addDays(1), m_bench->clock,
                                m_bench->key);
        QCOMPARE(rest->cases, 1);
        m_bench->head = rest->head;
        const qint64 links = m_bench->check().links;
        QVERIFY(purge(m_bench->folder(), m_bench->clock.wall().addDays(1), m_bench->clock,
                      m_bench->key));
        QCOMPARE(m_bench->check().links, links);
        QVERIFY(m_bench->check().whole());
        // Whoever takes out more and lays it to that purge is found out.
        sqlRows(m_bench->file(), u"UPDATE chain SET removed_by = NULL WHERE n = 3"_s);
        QVERIFY(m_bench->check().count(ChainFinding::Missing) > 0);
    }

    void aSalvagedJournalTellsWhatIsLost()
    {
        m_bench->fill(3);
        const qint64 links = m_bench->check().links;
        QFile file(m_bench->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(0);
        file.write(QByteArray(100, 'x'));
        file.close();
        const auto journal = m_bench->openSealed(); // mended: nothing but the header was lost
        QVERIFY(journal && !journal->recovery().setAside.isEmpty());
        QCOMPARE(journal->chainKeyName().value(), m_bench->key.name);
        const auto report = m_bench->check();
        QVERIFY(report.links >= links);
        QVERIFY2(report.whole(), qPrintable(wordsOf(report)));
    }

    void aFailedWriteLeavesNoLink()
    {
        const auto journal = m_bench->open();
        QVERIFY(m_bench->seal(*journal, {}));
        const auto before = m_bench->head;
        Intent intent = intentAt(m_bench->clock);
        intent.check =
            IntentCheck{{number, u"agent"_s, u"shop"_s}, [](const SendFacts &) { return false; }};
        std::optional<Result<void, JournalProblem>> told;
        journal->intent(intent, this, [&told](const auto &stored) { told = stored; });
        QTRY_VERIFY(told);
        QVERIFY(!*told);
        QCOMPARE(told->error().problem, journal::Problem::KeptBack);
        QCOMPARE(m_bench->look().cases, 0);
        QCOMPARE(m_bench->head, before);
        QVERIFY(m_bench->check().counts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreChainPrograms)
#include "store_chainprograms.moc"
