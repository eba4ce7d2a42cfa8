// SPDX-License-Identifier: MIT
#include "app/sandbox/handsetqueue.h"
#include "app/sandbox/pace.h"

#include <QTest>

#include <mutex>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Written by the queue's thread, read by the test's.
class Log
{
public:
    void add(const QString &text)
    {
        const std::lock_guard lock(m_mutex);
        m_texts += text;
    }
    [[nodiscard]] QStringList texts() const
    {
        const std::lock_guard lock(m_mutex);
        return m_texts;
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_texts;
};

HandsetEvent named(const QString &text)
{
    HandsetEvent event;
    event.text = text;
    return event;
}

} // namespace

class SandboxPaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsTheSpeed_data();
    void holdsTheSpeed();
    void changesWithoutAJump();
    void deliversInOrderOfTime();
    void hurriesWhenThePaceDoes();
    void dropsWhatHasNotCome();
};

void SandboxPaceTest::holdsTheSpeed_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("speed");
    QTest::newRow("real time") << 1 << 1;
    QTest::newRow("the fastest") << 60 << 60;
    QTest::newRow("too fast") << 1000 << 60;
    QTest::newRow("standing still") << 0 << 1;
    QTest::newRow("backwards") << -3 << 1;
}

void SandboxPaceTest::holdsTheSpeed()
{
    QFETCH(int, asked);
    QFETCH(int, speed);
    Pace pace;
    pace.setSpeed(asked);
    QCOMPARE(pace.speed(), speed);
    const auto first = pace.realOf(pace.now() + 60s);
    const auto second = pace.realOf(pace.now() + 120s);
    QVERIFY(second - first >= 60s / speed);
    QVERIFY(second - first < 60s / speed + 1s);
}

void SandboxPaceTest::changesWithoutAJump()
{
    Pace pace;
    const Pace::Time before = pace.now();
    for (const int speed : {60, 1, 30, 60}) {
        pace.setSpeed(speed);
    }
    const Pace::Time after = pace.now();
    QVERIFY(after >= before);
    QVERIFY(after - before < 60s); // at most a second of real time went by
}

void SandboxPaceTest::deliversInOrderOfTime()
{
    Pace pace;
    Log log;
    HandsetQueue queue(pace, [&](const HandsetEvent &event) { log.add(event.text); });
    queue.add(named(u"third"_s), pace.now() + 40ms);
    queue.add(named(u"second"_s), pace.now() + 20ms);
    queue.add(named(u"first"_s), pace.now() - 1s);
    QTRY_COMPARE(log.texts(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

void SandboxPaceTest::hurriesWhenThePaceDoes()
{
    Pace pace;
    Log log;
    HandsetQueue queue(pace, [&](const HandsetEvent &event) { log.add(event.text); });
    queue.add(named(u"far off"_s), pace.now() + 30s);
    QCOMPARE(log.texts(), QStringList());
    pace.setSpeed(60);
    queue.paceChanged();
    QTRY_COMPARE_WITH_TIMEOUT(log.texts(), QStringList{u"far off"_s}, 3000);
}

void SandboxPaceTest::dropsWhatHasNotCome()
{
    Pace pace;
    Log log;
    const auto began = Pace::Real::now();
    {
        HandsetQueue queue(pace, [&](const HandsetEvent &event) { log.add(event.text); });
        queue.add(named(u"in an hour"_s), pace.now() + 1h);
    }
    QVERIFY(Pace::Real::now() - began < 500ms);
    QCOMPARE(log.texts(), QStringList());
}

QTEST_GUILESS_MAIN(SandboxPaceTest)
#include "sandbox_pace.moc"
