// SPDX-License-Identifier: MIT
#include "app/session/statuspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flashcall;
using namespace std::chrono;
using namespace std::chrono_literals;
using Answer = Result<Status, Failure>;
using Next = std::optional<pace::Next>;
Q_DECLARE_METATYPE(Answer)

namespace {

Answer status(replies::Delivery delivery)
{
    Status status;
    status.delivery = delivery;
    return status;
}

Answer httpError(int code, std::optional<seconds> retryAfter = {})
{
    return Unexpected{Failure{
        replies::FailureClass::Refused, replies::Reason::HttpStatus, code, {}, {}, {}, retryAfter}};
}

const Answer timedOut =
    Unexpected{Failure{replies::FailureClass::Unknown, replies::Reason::TimedOut}};

} // namespace

// Every 5 s with back-off to 10 s, for two minutes, and never faster than once a second.
class StatusPaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstPause_data();
    void firstPause();
    void afterAnswer_data();
    void afterAnswer();
    void usualCourse();
    void neverFasterThanOnceASecond();
};

void StatusPaceTest::firstPause_data()
{
    QTest::addColumn<milliseconds>("first");
    QTest::addColumn<milliseconds>("pause");
    QTest::newRow("usual") << 5'000ms << 5'000ms;
    QTest::newRow("a second") << 1'000ms << 1'000ms;
    QTest::newRow("too fast") << 999ms << 1'000ms;
    QTest::newRow("nothing") << 0ms << 1'000ms;
    QTest::newRow("negative") << -5'000ms << 1'000ms;
}

void StatusPaceTest::firstPause()
{
    QFETCH(milliseconds, first);
    QFETCH(milliseconds, pause);
    QCOMPARE(pace::firstPause({first, 10s, 120s}), pause);
}

void StatusPaceTest::afterAnswer_data()
{
    using replies::Delivery;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<milliseconds>("lastStep");
    QTest::addColumn<milliseconds>("followed");
    QTest::addColumn<milliseconds>("pause"); // 0: stop asking
    QTest::addColumn<milliseconds>("step");
    const auto row = [](const char *name, const Answer &answer, milliseconds lastStep,
                        milliseconds followed, milliseconds pause, milliseconds step) {
        QTest::newRow(name) << answer << lastStep << followed << pause << step;
    };
    const Answer processing = status(Delivery::Processing);
    row("scheduled", status(Delivery::Scheduled), 5s, 5s, 6'250ms, 6'250ms);
    row("processing", processing, 6'250ms, 12s, 7'812ms, 7'812ms);
    row("an unknown word", status(Delivery::Other), 5s, 5s, 6'250ms, 6'250ms);
    row("at most ten seconds", processing, 9s, 40s, 10s, 10s);
    row("stays at ten seconds", processing, 10s, 60s, 10s, 10s);
    row("delivered", status(Delivery::Delivered), 5s, 5s, 0s, 0s);
    row("undeliverable", status(Delivery::Undeliverable), 5s, 5s, 0s, 0s);
    row("permanent error", status(Delivery::PermanentError), 5s, 5s, 0s, 0s);
    row("time-out", timedOut, 5s, 15s, 6'250ms, 6'250ms);
    row("HTTP 500", httpError(500), 5s, 5s, 6'250ms, 6'250ms);
    row("HTTP 429", httpError(429), 5s, 5s, 6'250ms, 6'250ms);
    row("HTTP 429, after 7 s", httpError(429, 7s), 5s, 5s, 7s, 6'250ms);
    row("HTTP 429, after 1 s: no faster than usual", httpError(429, 1s), 5s, 5s, 6'250ms, 6'250ms);
    row("HTTP 429, after an hour", httpError(429, 3600s), 5s, 5s, 0s, 0s);
    row("HTTP 401", httpError(401), 5s, 5s, 0s, 0s);
    row("HTTP 403", httpError(403), 5s, 5s, 0s, 0s);
    row("HTTP 404", httpError(404), 5s, 5s, 0s, 0s);
    row("the last that fits", processing, 10s, 110s, 10s, 10s);
    row("patience would be over", processing, 10s, 110'001ms, 0s, 0s);
}

void StatusPaceTest::afterAnswer()
{
    QFETCH(Answer, answer);
    QFETCH(milliseconds, lastStep);
    QFETCH(milliseconds, followed);
    QFETCH(milliseconds, pause);
    QFETCH(milliseconds, step);
    const Next next = pace::afterAnswer({}, lastStep, followed, answer);
    QCOMPARE(next.has_value(), pause > 0ms);
    if (next) {
        QCOMPARE(next->pause, pause);
        QCOMPARE(next->step, step);
    }
}

void StatusPaceTest::usualCourse()
{
    QList<milliseconds> at;
    milliseconds now = pace::firstPause({});
    milliseconds step = now;
    for (;;) {
        at.append(now);
        const Next next = pace::afterAnswer({}, step, now, status(replies::Delivery::Processing));
        if (!next) {
            break;
        }
        now += next->pause;
        step = next->step;
    }
    QCOMPARE(at.first(), 5s);
    QVERIFY(at.last() > 105s && at.last() <= 120s);
    QCOMPARE(at.size(), 13);
}

void StatusPaceTest::neverFasterThanOnceASecond()
{
    QRandomGenerator random(1);
    int asked = 0;
    for (int i = 0; i < 100'000; ++i) {
        const StatusPace pace{milliseconds(random.bounded(-2000, 20'000)),
                              milliseconds(random.bounded(-2000, 20'000)),
                              milliseconds(random.bounded(0, 200'000))};
        const milliseconds last{random.bounded(-2000, 20'000)};
        const milliseconds followed{random.bounded(0, 200'000)};
        const std::optional<seconds> after =
            random.bounded(2) ? std::optional(seconds(random.bounded(-5, 50))) : std::nullopt;
        const Answer answer = random.bounded(2) ? httpError(429, after) : timedOut;
        if (const Next next = pace::afterAnswer(pace, last, followed, answer)) {
            ++asked;
            QVERIFY(next->pause >= 1s);
            QVERIFY(next->step >= 1s);
            QVERIFY(followed + next->pause <= pace.patience);
        }
        QVERIFY(pace::firstPause(pace) >= 1s);
    }
    QVERIFY(asked > 10'000);
}

QTEST_APPLESS_MAIN(StatusPaceTest)
#include "statuspace.moc"
