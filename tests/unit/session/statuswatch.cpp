// SPDX-License-Identifier: MIT
#include "app/session/statuswatch.h"
#include "support/fakeclock.h"
#include "support/scriptedgateway.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace flashcall;
using namespace flashcall::test;
using namespace std::chrono_literals;

namespace {

const QString id = QStringLiteral("abc123def456");

Status statusOf(replies::Delivery delivery)
{
    Status status;
    status.messageId = id;
    status.delivery = delivery;
    return status;
}

struct WatchBench
{
    FakeClock clock;
    ScriptedGateway gateway;
    std::unique_ptr<StatusWatch> watch =
        std::make_unique<StatusWatch>(gateway, clock, StatusWatch::Pace{});

    [[nodiscard]] int asked() const { return int(gateway.statusAsked().size()); }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        watch->refresh();
    }
    void answer(const Result<Status, Failure> &result)
    {
        gateway.lastStatus()->finish(result);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

// Asks in its time, one request at a time, and stops where nothing new can come.
class StatusWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksInItsTime();
    void stormOfLooksAsksOnce();
    void oneAtATime();
    void final_data();
    void final();
    void failureIsKeptUntilAnAnswer();
    void changesAreMarked();
    void firstStepHasItsOwnWord_data();
    void firstStepHasItsOwnWord();
    void hopeless();
    void sleptOverTheEnd();
    void stops();
    void followsOnlyOne();
    void isNotFollowedAgainAfterItsEnd();
    void destroyedWhileAsking();
    void ownTimerWakes();
};

void StatusWatchTest::asksInItsTime()
{
    WatchBench bench;
    QSignalSpy changed(bench.watch.get(), &StatusWatch::changed);
    bench.watch->follow(id);
    QVERIFY(bench.watch->following());
    QCOMPARE(bench.asked(), 0);
    bench.pass(4'999ms);
    QCOMPARE(bench.asked(), 0);
    bench.pass(1ms);
    QCOMPARE(bench.gateway.statusAsked(), QList<QString>{id});
    bench.answer(statusOf(replies::Delivery::Processing));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.watch->status()->delivery, replies::Delivery::Processing);
    bench.pass(6'249ms);
    QCOMPARE(bench.asked(), 1);
    bench.pass(1ms);
    QCOMPARE(bench.asked(), 2);
}

void StatusWatchTest::stormOfLooksAsksOnce()
{
    WatchBench bench;
    bench.watch->follow(id);
    for (int second = 0; second < 130; ++second) {
        for (int i = 0; i < 100; ++i) {
            bench.pass(10ms);
            bench.watch->follow(id);
            if (bench.gateway.lastStatus()) {
                bench.answer(statusOf(replies::Delivery::Processing));
            }
        }
        QVERIFY(bench.asked() <= second + 1); // never faster than once a second
    }
    QCOMPARE(bench.asked(), 13);
    QVERIFY(!bench.watch->following());
}

void StatusWatchTest::oneAtATime()
{
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    bench.pass(20s);
    bench.pass(20s);
    QCOMPARE(bench.asked(), 1); // the first has not been answered
}

void StatusWatchTest::final_data()
{
    using replies::Delivery;
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("final");
    QTest::newRow("scheduled") << Delivery::Scheduled << false;
    QTest::newRow("processing") << Delivery::Processing << false;
    QTest::newRow("delivered") << Delivery::Delivered << true;
    QTest::newRow("undeliverable") << Delivery::Undeliverable << true;
    QTest::newRow("permanent error") << Delivery::PermanentError << true;
    QTest::newRow("another word") << Delivery::Other << false;
}

void StatusWatchTest::final()
{
    QFETCH(replies::Delivery, delivery);
    QFETCH(bool, final);
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    QSignalSpy changed(bench.watch.get(), &StatusWatch::changed);
    bench.answer(statusOf(delivery));
    QCOMPARE(bench.watch->following(), !final);
    QCOMPARE(bench.watch->status()->delivery, delivery); // kept when the following is over
    QCOMPARE(changed.size(), 1);
}

void StatusWatchTest::failureIsKeptUntilAnAnswer()
{
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    bench.answer(statusOf(replies::Delivery::Scheduled));
    bench.pass(10s);
    bench.answer(Unexpected{Failure{replies::FailureClass::Unknown, replies::Reason::TimedOut}});
    QCOMPARE(bench.watch->failure()->reason, replies::Reason::TimedOut);
    QCOMPARE(bench.watch->status()->delivery, replies::Delivery::Scheduled);
    bench.pass(10s);
    bench.answer(statusOf(replies::Delivery::Processing));
    QVERIFY(!bench.watch->failure());
    QCOMPARE(bench.watch->status()->delivery, replies::Delivery::Processing);
}

void StatusWatchTest::changesAreMarked()
{
    using replies::Delivery;
    const auto step = [](const char *type, Delivery delivery, const char *raw) {
        return StepStatus{QString::fromLatin1(type), delivery, QString::fromLatin1(raw)};
    };
    const auto status = [](Delivery delivery, const char *raw, const QList<StepStatus> &steps) {
        Status made = statusOf(delivery);
        made.raw = QString::fromLatin1(raw);
        made.fallbacks = steps;
        return made;
    };
    const StepStatus unused = step("sms", Delivery::NotUsed, "not_used");
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    const Instant first = bench.clock.now();
    bench.answer(status(Delivery::Processing, "processing", {unused}));
    QCOMPARE(bench.watch->marks().size(), 1); // a step not used has not changed
    bench.pass(10s);
    bench.answer(status(Delivery::Processing, "processing", {unused}));
    QCOMPARE(bench.watch->marks().size(), 1);
    bench.pass(10s);
    const Instant third = bench.clock.now();
    bench.answer(
        status(Delivery::Delivered, "delivered", {step("sms", Delivery::Delivered, "delivered")}));
    const auto &marks = bench.watch->marks();
    QCOMPARE(marks.size(), 3);
    const QList<Instant> times{marks[0].at, marks[1].at, marks[2].at};
    QCOMPARE(times, (QList<Instant>{first, third, third}));
    QCOMPARE(marks[1].step, 0);
    QCOMPARE(marks[1].delivery, Delivery::Delivered);
    QCOMPARE(marks[2].step, 1);
    QCOMPARE(marks[2].raw, QStringLiteral("delivered"));
    bench.watch->follow(QStringLiteral("another"));
    QVERIFY(bench.watch->marks().isEmpty());
}

void StatusWatchTest::firstStepHasItsOwnWord_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("word"); // of step 0
    QTest::newRow("of its channel")
        << QStringLiteral("flashcall") << QStringLiteral("undeliverable");
    QTest::newRow("none of that name") << QStringLiteral("voice") << QStringLiteral("delivered");
    QTest::newRow("not known") << QString() << QStringLiteral("delivered");
}

// The whole was delivered by a fallback: the call was not.
void StatusWatchTest::firstStepHasItsOwnWord()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, word);
    WatchBench bench;
    bench.watch->follow(id, channel);
    bench.pass(5s);
    Status status = statusOf(replies::Delivery::Delivered);
    status.raw = QStringLiteral("delivered");
    status.fallbacks = {{QStringLiteral("sms"), replies::Delivery::Delivered, status.raw}};
    status.extended = {{QStringLiteral("sms"), replies::Delivery::Delivered, status.raw},
                       {QStringLiteral("flashcall"), replies::Delivery::Undeliverable,
                        QStringLiteral("undeliverable")}};
    bench.answer(status);
    QCOMPARE(bench.watch->marks().size(), 2);
    QCOMPARE(bench.watch->marks().first().step, 0);
    QCOMPARE(bench.watch->marks().first().raw, word);
    QVERIFY(bench.watch->marks().first().delivery == replies::deliveryOf(word));
    QCOMPARE(bench.watch->marks().last().raw, QStringLiteral("delivered"));
    QVERIFY(!bench.watch->following()); // the whole decides that
    QVERIFY(bench.watch->status()->delivery == replies::Delivery::Delivered);
}

void StatusWatchTest::hopeless()
{
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    bench.answer(
        Unexpected{Failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 401}});
    QVERIFY(!bench.watch->following());
    QCOMPARE(bench.watch->failure()->httpStatus, 401);
    bench.pass(60s);
    QCOMPARE(bench.asked(), 1);
}

void StatusWatchTest::sleptOverTheEnd()
{
    WatchBench bench;
    bench.watch->follow(id);
    QSignalSpy changed(bench.watch.get(), &StatusWatch::changed);
    bench.pass(8h);
    QVERIFY(!bench.watch->following());
    QCOMPARE(bench.asked(), 0);
    QCOMPARE(changed.size(), 1);
}

void StatusWatchTest::stops()
{
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    bench.watch->stop();
    QVERIFY(!bench.gateway.lastStatus()); // the request under way is cut
    QVERIFY(!bench.watch->following());
    bench.pass(60s);
    QCOMPARE(bench.asked(), 1);
    bench.watch->follow(id); // taken up again
    bench.pass(4'999ms);
    QCOMPARE(bench.asked(), 1);
    bench.pass(1ms);
    QCOMPARE(bench.asked(), 2);
}

void StatusWatchTest::followsOnlyOne()
{
    WatchBench bench;
    bench.watch->follow({});
    QVERIFY(!bench.watch->following());
    bench.watch->follow(id);
    bench.watch->follow(QStringLiteral("another"));
    bench.pass(5s);
    QCOMPARE(bench.gateway.statusAsked(), QList<QString>{id});
}

void StatusWatchTest::isNotFollowedAgainAfterItsEnd()
{
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    bench.answer(statusOf(replies::Delivery::Delivered));
    bench.watch->follow(id); // whoever follows at every change of a case
    QVERIFY(!bench.watch->following());
    QCOMPARE(bench.watch->status()->delivery, replies::Delivery::Delivered);
    bench.watch->follow(QStringLiteral("another"));
    QVERIFY(bench.watch->following());
    QVERIFY(!bench.watch->status()); // it was the other one's
}

void StatusWatchTest::destroyedWhileAsking()
{
    WatchBench bench;
    bench.watch->follow(id);
    bench.pass(5s);
    bench.gateway.lastStatus()->finish(statusOf(replies::Delivery::Delivered));
    bench.watch.reset();
    QVERIFY(!bench.gateway.lastStatus());
    QCoreApplication::sendPostedEvents();
}

void StatusWatchTest::ownTimerWakes()
{
    WatchBench bench;
    bench.watch->follow(id);
    bench.clock.advance(5s); // and nobody calls refresh()
    QTRY_COMPARE(bench.asked(), 1);
}

QTEST_GUILESS_MAIN(StatusWatchTest)
#include "statuswatch.moc"
