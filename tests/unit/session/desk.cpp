// SPDX-License-Identifier: MIT
#include "app/session/desk.h"

#include "deskbench.h"

using namespace flashcall;
using namespace flashcall::test;

// The connection in force and the case on the table.
class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notReadyWithoutAnAddress();
    void journalIsOpenedByTheFirstSend();
    void oneCaseAtATime();
    void rulesComeFromTheConnection();
    void caseKeepsItsGateway();
    void linkedCaseNamesThePreviousOne();
    void watchFollowsWhatWaits();
    void clearsOnlyWhatHasEnded();
    void changesAreTold();
    void goesWithACaseUnderWay();
};

void DeskTest::notReadyWithoutAnAddress()
{
    DeskBench bench;
    QVERIFY(!bench.desk->ready());
    QVERIFY(!bench.send());
    bench.desk->use(sandboxConnection(), Secret()); // its server does not listen yet
    QVERIFY(!bench.desk->ready());
    QVERIFY(!bench.send());
    QVERIFY(bench.gateways.isEmpty());
    QVERIFY(!bench.desk->current());
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret(QByteArray("key")));
    QVERIFY(bench.desk->ready());
    QCOMPARE(bench.keys, QList<QByteArray>{"key"});
    QVERIFY(bench.send());
}

void DeskTest::journalIsOpenedByTheFirstSend()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QCOMPARE(bench.journalAsked, 0);
    QVERIFY(bench.send());
    QVERIFY(bench.journalAsked > 0);
    QCOMPARE(bench.journal.intents.size(), 1);
    QCOMPARE(bench.journal.intents.first().agent, QStringLiteral("olena"));
}

void DeskTest::oneCaseAtATime()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QVERIFY(bench.desk->send(flashCallRequest()));
    const Session *first = bench.desk->current();
    for (int i = 0; i < 100; ++i) { // Enter held down
        QVERIFY(!bench.desk->send(flashCallRequest()));
    }
    SessionBench::settle();
    QVERIFY(!bench.send());
    bench.accept();
    QVERIFY(!bench.send()); // it waits for the caller ID
    QCOMPARE(bench.desk->current(), first);
    QCOMPARE(bench.gateways.last()->sends(), 1);
    bench.desk->current()->finish(Ending::NoCall);
    QVERIFY(bench.send());
    QCOMPARE(bench.gateways.last()->sends(), 2);
    QCOMPARE(bench.journal.intents.size(), 2);
}

void DeskTest::rulesComeFromTheConnection()
{
    DeskBench bench;
    Connection connection = connectionTo("http://127.0.0.1:8080");
    connection.attempts = 5;
    connection.acceptLastDigits = false;
    connection.lastDigitsFrom = 7;
    bench.desk->use(connection, Secret());
    QCOMPARE(bench.desk->connection(), connection);
    QVERIFY(bench.send());
    const SessionRules &rules = bench.desk->current()->rules();
    QCOMPARE(rules.attempts, 5);
    QCOMPARE(rules.match.acceptLastDigits, false);
    QCOMPARE(rules.match.lastDigitsFrom, 7);
}

void DeskTest::caseKeepsItsGateway()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QVERIFY(bench.send());
    ScriptedGateway *first = bench.gateways.first();
    bench.desk->use(connectionTo("https://restapi.smsbat.com"), Secret());
    QCOMPARE(bench.gateways.size(), 2);
    // The first is still there: the answer comes through it, and the status is asked from it.
    first->lastSend()->finish(acceptedReply());
    SessionBench::settle();
    QVERIFY(bench.desk->current()->as<Waiting>());
    bench.clock.advance(5s);
    bench.desk->watch()->refresh();
    QCOMPARE(first->statusAsked().size(), 1);
    bench.desk->current()->finish(Ending::Stopped);
    QVERIFY(bench.send());
    QCOMPARE(bench.gateways.at(1)->sends(), 1);
}

void DeskTest::linkedCaseNamesThePreviousOne()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QVERIFY(bench.send());
    bench.accept();
    const QString first = bench.desk->current()->caseId();
    bench.desk->current()->finish(Ending::NoCall);
    QVERIFY(bench.send(first));
    QCOMPARE(bench.journal.intents.last().previousCaseId, first);
    QVERIFY(bench.desk->current()->caseId() != first);
}

void DeskTest::watchFollowsWhatWaits()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QVERIFY(bench.send());
    QVERIFY(!bench.desk->watch()->following());
    bench.accept();
    QVERIFY(bench.desk->watch()->following());
    bench.clock.advance(5s);
    bench.desk->watch()->refresh();
    Status delivered;
    delivered.delivery = replies::Delivery::Delivered;
    bench.gateways.last()->lastStatus()->finish(delivered);
    SessionBench::settle();
    QVERIFY(!bench.desk->watch()->following());
    // Delivered is no verdict, and what happens to the case does not start it again.
    QVERIFY(bench.desk->current()->as<Waiting>());
    QVERIFY(bench.desk->current()->observe(wrong));
    SessionBench::settle();
    QVERIFY(!bench.desk->watch()->following());
}

void DeskTest::clearsOnlyWhatHasEnded()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QVERIFY(bench.desk->clear()); // nothing is on the table
    QVERIFY(bench.send());
    QVERIFY(!bench.desk->clear());
    QVERIFY(bench.desk->current());
    bench.accept();
    QVERIFY(!bench.desk->clear());
    bench.desk->current()->finish(Ending::Stopped);
    QVERIFY(bench.desk->clear());
    QVERIFY(!bench.desk->current());
    QVERIFY(!bench.desk->watch());
}

void DeskTest::changesAreTold()
{
    DeskBench bench;
    QSignalSpy connection(bench.desk.get(), &Desk::connectionChanged);
    QSignalSpy replaced(bench.desk.get(), &Desk::caseReplaced);
    QSignalSpy changed(bench.desk.get(), &Desk::caseChanged);
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QCOMPARE(connection.size(), 1);
    QVERIFY(bench.send());
    QCOMPARE(replaced.size(), 1);
    const auto before = changed.size();
    QVERIFY(before >= 2); // sending, and handed over
    bench.accept();
    QCOMPARE(changed.size(), before + 1);
    bench.desk->current()->finish(Ending::NoCall);
    QCOMPARE(changed.size(), before + 2);
    bench.desk->clear();
    QCOMPARE(replaced.size(), 2);
}

void DeskTest::goesWithACaseUnderWay()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:8080"), Secret());
    QVERIFY(bench.send());
    bench.gateways.last()->lastSend()->finish(acceptedReply()); // its signal is still queued
    bench.desk.reset();
    SessionBench::settle();
    QCOMPARE(bench.journal.endings.size(), 0); // the next start finds it, and tells it
}

QTEST_GUILESS_MAIN(DeskTest)
#include "desk.moc"
