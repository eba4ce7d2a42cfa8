// SPDX-License-Identifier: MIT
#include "app/session/leftcases.h"

#include "deskcases.h"

using namespace flashcall;
using namespace flashcall::test;

namespace {

// Two cases: the first waits beside, the second is on the table.
struct TwoCases : DeskBench
{
    DeskCase *first = beginBeside(*this, 1);
    DeskCase *second = beginBeside(*this, 2);

    [[nodiscard]] ScriptedGateway &gatewayOf(int which) const { return *gateways.at(which - 1); }
    void reply(int which, const Result<Accepted, Failure> &reply) const
    {
        gatewayOf(which).lastSend()->markSent();
        gatewayOf(which).lastSend()->finish(reply);
        SessionBench::settle();
    }
};

Failure rejected()
{
    Failure failure;
    failure.kind = replies::FailureClass::Rejected;
    failure.reason = replies::Reason::MessageRejected;
    return failure;
}

} // namespace

// Several cases at the desk: one on the table, the others go on by themselves.
class DeskCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsBesideARunningOne();
    void oneRunningCaseForANumber();
    void guardSaysSo();
    void tableTakesOneAtATime();
    void endedOneIsClosedByTheNext();
    void asManyAsThereCanBe();
    void putOnTable();
    void nothingBesideChangesTheTable_data();
    void nothingBesideChangesTheTable();
    void newsIsToldOnceItIsBeside();
    void eachHasItsOwnDeadline();
    void eachIsAskedOfItsOwnGateway();
    void typedTextStaysWithItsCase();
    void recordsAreKeptApart();
    void linkedCaseTakesThePlaceOfItsOwn();
    void leftCaseJoinsTheOthers();
    void blindnessIsAskedByAnyOpenCase();
    void allGoWithTheDesk();
};

void DeskCasesTest::beginsBesideARunningOne()
{
    const TwoCases bench;
    QVERIFY(bench.first && bench.second);
    QCOMPARE(bench.desk->cases(), (QList<DeskCase *>{bench.first, bench.second}));
    QCOMPARE(bench.desk->onTable(), bench.second);
    QVERIFY(bench.first->running() && bench.second->running());
    QVERIFY(bench.first->number() != bench.second->number());
    QCOMPARE(bench.desk->find(bench.first->session().caseId()), bench.first);
    QVERIFY(!bench.desk->find(QStringLiteral("another")));
    QCOMPARE(bench.gatewayOf(1).sends(), 1);
    QCOMPARE(bench.gatewayOf(2).sends(), 1);
    QCOMPARE(bench.journal.intents.size(), 2);
}

void DeskCasesTest::oneRunningCaseForANumber()
{
    DeskBench bench;
    DeskCase *first = beginBeside(bench, 1);
    QVERIFY(first);
    QVERIFY(!beginBeside(bench, 1)); // the journal of this test says nothing against it
    QVERIFY(!bench.desk->onTable());
    QCOMPARE(bench.journal.intents.size(), 1);
    bench.gateways.first()->lastSend()->finish(replyFor(1));
    SessionBench::settle();
    QVERIFY(!beginBeside(bench, 1)); // it waits
    first->session().finish(Ending::NoCall);
    QVERIFY(beginBeside(bench, 1));
}

void DeskCasesTest::guardSaysSo()
{
    const TwoCases bench;
    bench.reply(1, replyFor(1));
    const auto refusal = bench.desk->judge(requestFor(1)).refusal;
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, guard::Reason::RunningCase);
    QCOMPARE(*refusal->left, std::chrono::nanoseconds(60s));
    // Whoever closes it for this one is let through.
    QVERIFY(!bench.desk->judge(requestFor(1), bench.first->session().caseId()).refusal);
    QVERIFY(!bench.desk->judge(requestFor(3)).refusal);
}

void DeskCasesTest::tableTakesOneAtATime()
{
    const TwoCases bench;
    QVERIFY(!bench.desk->send(requestFor(3))); // Enter, held down
    QVERIFY(!bench.desk->clear());
    SessionBench::settle();
    QCOMPARE(bench.desk->cases().size(), 2);
    QCOMPARE(bench.journal.intents.size(), 2);
}

void DeskCasesTest::endedOneIsClosedByTheNext()
{
    TwoCases bench;
    bench.second->session().finish(Ending::Stopped);
    SessionBench::settle();
    QCOMPARE(bench.desk->cases().size(), 2); // as long as it is looked at
    QVERIFY(bench.desk->setAside());
    QCOMPARE(bench.desk->cases(), QList<DeskCase *>{bench.first});
    QVERIFY(beginBeside(bench, 3));
    bench.desk->current()->finish(Ending::Stopped);
    SessionBench::settle();
    QVERIFY(bench.desk->send(requestFor(4)));
    QCOMPARE(bench.desk->cases().size(), 2);
    QVERIFY(bench.first->running());
}

void DeskCasesTest::asManyAsThereCanBe()
{
    DeskBench bench;
    for (int i = 0; i < Desk::casesMost; ++i) {
        QVERIFY(beginBeside(bench, i));
    }
    QVERIFY(!bench.desk->setAside());
    QCOMPARE(bench.desk->cases().size(), Desk::casesMost);
    QVERIFY(bench.desk->onTable());
    bench.desk->current()->finish(Ending::Stopped);
    SessionBench::settle();
    QVERIFY(bench.desk->setAside());
}

void DeskCasesTest::putOnTable()
{
    const TwoCases bench;
    QSignalSpy replaced(bench.desk.get(), &Desk::caseReplaced);
    QVERIFY(bench.desk->putOnTable(bench.first->number()));
    QCOMPARE(bench.desk->current(), &bench.first->session());
    QCOMPARE(bench.desk->watch(), bench.first->watch());
    QCOMPARE(replaced.size(), 1);
    QVERIFY(bench.desk->putOnTable(bench.first->number())); // it is there
    QCOMPARE(replaced.size(), 1);
    QVERIFY(!bench.desk->putOnTable(4711));
    QVERIFY(bench.desk->setAside());
    QVERIFY(!bench.desk->current());
    QCOMPARE(bench.desk->cases().size(), 2);
    QVERIFY(bench.desk->putOnTable(bench.second->number()));
    QCOMPARE(bench.desk->onTable(), bench.second);
}

void DeskCasesTest::nothingBesideChangesTheTable_data()
{
    QTest::addColumn<QString>("typed"); // for the first, before it was set aside
    QTest::addColumn<QString>("happens");
    QTest::addColumn<DeskCase::News>("news");
    using News = DeskCase::News;
    QTest::newRow("taken, and waits") << QString() << QStringLiteral("reply") << News::None;
    QTest::newRow("rejected") << QString() << QStringLiteral("reject") << News::Ended;
    QTest::newRow("verified by what was typed")
        << callerFor(1) << QStringLiteral("reply") << News::Ended;
    QTest::newRow("judged, and goes on") << callerFor(2) << QStringLiteral("reply") << News::Judged;
    QTest::newRow("its time is over") << QString() << QStringLiteral("time") << News::Ended;
}

void DeskCasesTest::nothingBesideChangesTheTable()
{
    QFETCH(QString, typed);
    QFETCH(QString, happens);
    QFETCH(DeskCase::News, news);
    TwoCases bench;
    if (!typed.isEmpty()) {
        QVERIFY(bench.first->session().observe(typed));
    }
    QSignalSpy replaced(bench.desk.get(), &Desk::caseReplaced);
    QSignalSpy changed(bench.desk.get(), &Desk::caseChanged);
    QSignalSpy any(bench.desk.get(), &Desk::casesChanged);
    if (happens == u"reject") {
        bench.reply(1, Unexpected{rejected()});
    } else {
        bench.reply(1, replyFor(1));
    }
    if (happens == u"time") {
        bench.clock.advance(60s);
        bench.first->session().refresh();
        SessionBench::settle();
    }
    QCOMPARE(bench.first->news(), news);
    QCOMPARE(bench.desk->onTable(), bench.second);
    QVERIFY(bench.second->session().as<Sending>());
    QCOMPARE(replaced.size(), 0);
    QCOMPARE(changed.size(), 0);
    QVERIFY(any.size() > 0);
}

void DeskCasesTest::newsIsToldOnceItIsBeside()
{
    const TwoCases bench;
    bench.reply(1, replyFor(1));
    bench.reply(2, replyFor(2));
    bench.second->session().finish(Ending::NoCall);
    QCOMPARE(bench.second->news(), DeskCase::News::None); // it was seen
    bench.first->session().finish(Ending::Stopped);
    QCOMPARE(bench.first->news(), DeskCase::News::Ended);
    QVERIFY(bench.desk->putOnTable(bench.first->number()));
    QCOMPARE(bench.first->news(), DeskCase::News::None);
    QCOMPARE(bench.second->news(), DeskCase::News::None);
    QVERIFY(bench.desk->putOnTable(bench.second->number()));
    QCOMPARE(bench.first->news(), DeskCase::News::None); // nor is it news again
}

void DeskCasesTest::eachHasItsOwnDeadline()
{
    DeskBench bench;
    DeskCase *first = beginBeside(bench, 1);
    bench.gateways.at(0)->lastSend()->markSent();
    bench.gateways.at(0)->lastSend()->finish(replyFor(1));
    SessionBench::settle();
    bench.clock.advance(25s);
    DeskCase *second = beginBeside(bench, 2);
    bench.gateways.at(1)->lastSend()->markSent();
    bench.gateways.at(1)->lastSend()->finish(replyFor(2));
    SessionBench::settle();
    QCOMPARE(first->session().remaining(), std::chrono::milliseconds(35s));
    QCOMPARE(second->session().remaining(), std::chrono::milliseconds(60s));
    bench.clock.advance(35s);
    first->session().refresh();
    second->session().refresh();
    QVERIFY(first->session().as<Ended>());
    QCOMPARE(second->session().remaining(), std::chrono::milliseconds(25s));
    QVERIFY(second->session().observe(callerFor(2)));
    SessionBench::settle();
    QCOMPARE(second->session().as<Ended>()->ending, Ending::Verified);
    QCOMPARE(first->session().as<Ended>()->ending, Ending::Expired);
}

void DeskCasesTest::eachIsAskedOfItsOwnGateway()
{
    TwoCases bench;
    bench.reply(1, replyFor(1));
    bench.reply(2, replyFor(2));
    bench.clock.advance(5s);
    bench.first->watch()->refresh();
    bench.second->watch()->refresh();
    QCOMPARE(bench.gatewayOf(1).statusAsked(), QList<QString>{QStringLiteral("message1")});
    QCOMPARE(bench.gatewayOf(2).statusAsked(), QList<QString>{QStringLiteral("message2")});
    Status delivered;
    delivered.delivery = replies::Delivery::Delivered;
    delivered.raw = QStringLiteral("delivered");
    bench.gatewayOf(1).lastStatus()->finish(delivered);
    SessionBench::settle();
    QCOMPARE(bench.first->watch()->marks().size(), 1);
    QVERIFY(bench.second->watch()->marks().isEmpty());
    QCOMPARE(bench.journal.notes.size(), 1);
    QCOMPARE(bench.journal.notes.first().first, bench.first->session().caseId());
}

void DeskCasesTest::typedTextStaysWithItsCase()
{
    const TwoCases bench;
    bench.second->setTyped(QStringLiteral("093"));
    bench.desk->putOnTable(bench.first->number());
    QCOMPARE(bench.desk->onTable()->typed(), QString());
    bench.desk->onTable()->setTyped(QStringLiteral("044"));
    bench.desk->putOnTable(bench.second->number());
    QCOMPARE(bench.desk->onTable()->typed(), QStringLiteral("093"));
}

void DeskCasesTest::recordsAreKeptApart()
{
    const TwoCases bench;
    bench.reply(1, replyFor(1));
    const CaseRecord *first = bench.desk->records().find(bench.first->session().caseId());
    const CaseRecord *second = bench.desk->records().find(bench.second->session().caseId());
    QVERIFY(first && second);
    QCOMPARE(first->exchanges.size(), 1);
    QVERIFY(second->exchanges.isEmpty());
    QCOMPARE(first->request->ticket, QStringLiteral("CRM-1"));
    QCOMPARE(second->request->ticket, QStringLiteral("CRM-2"));
}

void DeskCasesTest::linkedCaseTakesThePlaceOfItsOwn()
{
    const TwoCases bench;
    bench.reply(2, replyFor(2));
    const QString previous = bench.second->session().caseId();
    bench.second->session().finish(Ending::NoCall);
    QVERIFY(bench.desk->send(requestFor(2), previous));
    QCOMPARE(bench.desk->cases().size(), 2);
    QCOMPARE(bench.desk->cases().first(), bench.first);
    QCOMPARE(bench.desk->current()->previousCaseId(), previous);
    QCOMPARE(bench.desk->overlap(), QList<Channel>{Channel::FlashCall});
    QVERIFY(bench.first->overlap().isEmpty());
}

void DeskCasesTest::leftCaseJoinsTheOthers()
{
    TwoCases bench;
    const LeftCase left{QStringLiteral("left"),
                        QStringLiteral("elsewhere"),
                        QStringLiteral("Elsewhere"),
                        requestFor(3),
                        replyFor(3),
                        {},
                        {bench.clock.now() - 20s, bench.clock.now() + 40s, bench.clock.wall(),
                         bench.clock.wall().addSecs(40)}};
    QVERIFY(!bench.desk->adopt(left)); // the table is not free
    QVERIFY(bench.desk->setAside());
    QVERIFY(bench.desk->adopt(left));
    QCOMPARE(bench.desk->cases().size(), 3);
    QCOMPARE(bench.desk->current()->caseId(), QStringLiteral("left"));
    QCOMPARE(bench.desk->caseConnection().name, QStringLiteral("Elsewhere"));
    QVERIFY(!bench.desk->watch());
    QVERIFY(bench.first->watch());
    LeftCase same = left;
    same.caseId = QStringLiteral("same number");
    same.request = requestFor(1);
    QVERIFY(bench.desk->setAside());
    QVERIFY(!bench.desk->adopt(same));
    QCOMPARE(bench.desk->cases().size(), 3);
}

void DeskCasesTest::blindnessIsAskedByAnyOpenCase()
{
    DeskBench bench;
    Connection blind = connectionTo("http://127.0.0.1:8080");
    blind.blind = true;
    DeskCase *first = beginBeside(bench, 1, blind);
    DeskCase *second = beginBeside(bench, 2);
    QVERIFY(!bench.desk->connection().blind);
    QVERIFY(bench.desk->anyOpen());
    QVERIFY(bench.desk->blindAsked());
    first->session().finish(Ending::Stopped); // none can be typed for it any more
    second->session().finish(Ending::Stopped);
    SessionBench::settle();
    QVERIFY(!first->open());
    QVERIFY(!bench.desk->blindAsked());
    QVERIFY(!bench.desk->anyRuns());
}

void DeskCasesTest::allGoWithTheDesk()
{
    TwoCases bench;
    bench.reply(1, replyFor(1));
    bench.gatewayOf(2).lastSend()->finish(replyFor(2)); // its signal is still queued
    bench.desk.reset();
    SessionBench::settle();
    QCOMPARE(bench.journal.endings.size(), 0); // left to the next start: offered, and unknown
}

QTEST_GUILESS_MAIN(DeskCasesTest)
#include "desk_cases.moc"
