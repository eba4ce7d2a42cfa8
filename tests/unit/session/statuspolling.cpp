// SPDX-License-Identifier: MIT
#include "app/session/statuswatch.h"
#include "deskbench.h"

#include <functional>

using namespace flashcall;
using namespace flashcall::test;

namespace {

const QString id = QStringLiteral("abc123def456");

Status statusOf(replies::Delivery delivery)
{
    Status status;
    status.messageId = id;
    status.delivery = delivery;
    return status;
}

using Answer = std::function<Result<Status, Failure>(int request)>;

Result<Status, Failure> busy(std::optional<std::chrono::seconds> wait)
{
    Failure failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 429};
    failure.retryAfter = wait;
    return Unexpected{failure};
}

// Ten minutes in steps of ten milliseconds; each answer comes `took` after its request. The
// instants of the requests, in milliseconds since following began.
QList<qint64> instants(const Answer &answer, std::chrono::milliseconds took, bool final = true)
{
    FakeClock clock;
    ScriptedGateway gateway;
    StatusWatch watch(gateway, clock, StatusWatch::Pace{});
    const Instant began = clock.now();
    QList<qint64> asked;
    Instant due;
    watch.follow(id);
    for (int step = 0; step <= 60'000; ++step) {
        watch.refresh();
        if (gateway.statusAsked().size() > asked.size()) {
            asked << std::chrono::duration_cast<std::chrono::milliseconds>(clock.now() - began)
                         .count();
            due = clock.now() + took;
        }
        if (gateway.lastStatus() && final && clock.now() >= due) {
            gateway.lastStatus()->finish(answer(int(asked.size())));
            SessionBench::settle();
        }
        if (gateway.statusAsked().size() > asked.size() + 1) {
            return {-1}; // two at a time
        }
        clock.advance(10ms);
    }
    return asked;
}

} // namespace

// When a status is asked for, over ten minutes of a clock that is set: every instant.
class StatusPollingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenMinutes_data();
    void tenMinutes();
    void neverAfterTheCaseIsGone();
    void oneAtATimeForEachCase();
    void everyMarkIsNotedOnce();
};

void StatusPollingTest::tenMinutes_data()
{
    using replies::Delivery;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<std::chrono::milliseconds>("took");
    QTest::addColumn<QList<qint64>>("at");

    const auto always = [](Delivery delivery) -> Answer {
        return [delivery](int) { return Result<Status, Failure>(statusOf(delivery)); };
    };
    QTest::newRow("never final: 5 s, a quarter more each time up to 10 s, and no more after 120 s")
        << always(Delivery::Processing) << 0ms
        << QList<qint64>{5000,  11250, 19070, 28840, 38840,  48840, 58840,
                         68840, 78840, 88840, 98840, 108840, 118840};
    QTest::newRow("delivered at the third") << Answer([](int request) {
        return Result<Status, Failure>(
            statusOf(request < 3 ? Delivery::Scheduled : Delivery::Delivered));
    }) << 0ms << QList<qint64>{5000, 11250, 19070};
    QTest::newRow("undeliverable at once")
        << always(Delivery::Undeliverable) << 0ms << QList<qint64>{5000};
    QTest::newRow("permanent error")
        << always(Delivery::PermanentError) << 0ms << QList<qint64>{5000};
    QTest::newRow("an answer takes three seconds: the pause is after it")
        << always(Delivery::Processing) << 3000ms
        << QList<qint64>{5000, 14250, 25070, 37840, 50840, 63840, 76840, 89840, 102840, 115840};
    QTest::newRow("429 with 20 s to wait") << Answer([](int request) {
        return request == 2 ? busy(20s) : Result<Status, Failure>(statusOf(Delivery::Processing));
    }) << 0ms << QList<qint64>{5000,  11250, 31250, 41020,  51020, 61020,
                               71020, 81020, 91020, 101020, 111020};
    QTest::newRow("429 with an hour to wait: never again")
        << Answer([](int) { return busy(3600s); }) << 0ms << QList<qint64>{5000};
    QTest::newRow("the key is refused") << Answer([](int) {
        return Result<Status, Failure>(
            Unexpected{Failure{replies::FailureClass::Refused, replies::Reason::HttpStatus, 401}});
    }) << 0ms << QList<qint64>{5000};
}

void StatusPollingTest::tenMinutes()
{
    QFETCH(const Answer, answer);
    QFETCH(const std::chrono::milliseconds, took);
    QFETCH(const QList<qint64>, at);
    const QList<qint64> asked = instants(answer, took);
    QStringList words;
    for (const qint64 instant : asked) {
        words << QString::number(double(instant) / 1000, 'f', 2);
    }
    qInfo().noquote() << "asked at" << words.join(QStringLiteral(" s, ")) << "s";
    QCOMPARE(asked, at);
    for (qsizetype i = 1; i < asked.size(); ++i) {
        QVERIFY(asked[i] - asked[i - 1] >= 5000); // api.md: every 5-10 s; never once a second
    }
    QVERIFY(asked.isEmpty() || asked.last() <= 120'000);
}

// Nobody asks for a message whose case is off the table, or whose window was closed.
void StatusPollingTest::neverAfterTheCaseIsGone()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:1"), Secret());
    QVERIFY(bench.send());
    bench.accept();
    ScriptedGateway *gateway = bench.gateways.last();
    bench.clock.advance(5s);
    bench.desk->watch()->refresh();
    QCOMPARE(gateway->statusAsked().size(), 1);
    bench.desk->current()->finish(Ending::Stopped);
    QVERIFY(bench.desk->clear());
    QVERIFY(!gateway->lastStatus()); // the one under way was cut
    QVERIFY(!bench.desk->watch());
    for (int second = 0; second < 600; ++second) {
        bench.clock.advance(1s);
        SessionBench::settle();
    }
    QCOMPARE(gateway->statusAsked().size(), 1);
}

void StatusPollingTest::oneAtATimeForEachCase()
{
    QCOMPARE(instants([](int) { return Result<Status, Failure>(Status{}); }, 0ms, false),
             QList<qint64>{5000}); // an answer that never comes: no second question
}

// What was seen is in the journal, once, with the service's own word and what it cost.
void StatusPollingTest::everyMarkIsNotedOnce()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:1"), Secret());
    QVERIFY(bench.send());
    bench.accept();
    const auto answer = [&bench](const Status &status) {
        bench.clock.advance(12s);
        bench.desk->watch()->refresh();
        bench.gateways.last()->lastStatus()->finish(status);
        SessionBench::settle();
    };
    Status first = statusOf(replies::Delivery::Processing);
    first.raw = QStringLiteral("processing");
    answer(first);
    answer(first);
    Status last = statusOf(replies::Delivery::Delivered);
    last.raw = QStringLiteral("delivered");
    last.cost = QStringLiteral("0.05");
    last.currency = QStringLiteral("USD");
    answer(last);
    const QString caseId = bench.desk->current()->caseId();
    const QList<std::pair<QString, CaseNote>> noted{
        {caseId, SeenStatus{0, 12s, QStringLiteral("processing")}},
        {caseId, SeenStatus{0, 36s, QStringLiteral("delivered")}},
        {caseId, SeenCost{QStringLiteral("0.05"), QStringLiteral("USD")}}};
    QVERIFY(bench.journal.notes == noted);
    QCOMPARE(bench.desk->records().find(caseId)->marks.size(), 2);
}

QTEST_GUILESS_MAIN(StatusPollingTest)
#include "statuspolling.moc"
