// SPDX-License-Identifier: MIT
#include "app/gateway/threadload.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace flashcall;
using std::chrono::milliseconds;

// Which threads are watched, and that work is told from waiting.
class TestThreadLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void work();
    void onlyThoseBetween();
    void restart();
    void nothingToWatch();
    void endedThreads();
};

namespace {

// A thread that works or waits until this is destroyed.
class Worker
{
public:
    explicit Worker(bool busy)
        : m_thread(QThread::create([this, busy] {
            if (!busy) {
                m_end.acquire();
            }
            while (!m_stop) {}
        }))
    {
        m_thread->start();
    }
    ~Worker() { end(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    void end()
    {
        m_stop = true;
        m_end.release();
        m_thread->wait();
    }

private:
    std::atomic<bool> m_stop = false;
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread;
};

constexpr milliseconds some{60};
constexpr milliseconds little{30}; // what starting and waiting may cost

} // namespace

void TestThreadLoad::work()
{
    ThreadLoad load;
    const Worker busy(true);
    load.pick();
    QTRY_VERIFY_WITH_TIMEOUT(load.used() >= some, 20'000);
}

void TestThreadLoad::onlyThoseBetween()
{
    const Worker before(true);
    ThreadLoad watched;
    const Worker waiting(false);
    watched.pick();
    ThreadLoad later; // says when the busy ones had time enough
    const Worker after(true);
    later.pick();
    QTRY_VERIFY_WITH_TIMEOUT(later.used() >= some, 20'000);
    QVERIFY(watched.used() < little);
}

void TestThreadLoad::restart()
{
    ThreadLoad load;
    Worker busy(true);
    load.pick();
    QTRY_VERIFY_WITH_TIMEOUT(load.used() >= some, 20'000);
    load.restart();
    QVERIFY(load.used() < some);
    QTRY_VERIFY_WITH_TIMEOUT(load.used() >= some, 20'000);
}

void TestThreadLoad::nothingToWatch()
{
    ThreadLoad load;
    load.pick();
    const Worker busy(true);
    ThreadLoad other;
    other.pick();
    QCOMPARE(load.used(), milliseconds(0));
    QCOMPARE(other.used(), milliseconds(0));
}

// A thread that has gone takes its time with it: that is never taken for load.
void TestThreadLoad::endedThreads()
{
    ThreadLoad load;
    Worker busy(true);
    load.pick();
    QTRY_VERIFY_WITH_TIMEOUT(load.used() >= some, 20'000);
    busy.end();
    QTRY_VERIFY_WITH_TIMEOUT(load.used() <= milliseconds(0), 20'000);
}

QTEST_GUILESS_MAIN(TestThreadLoad)
#include "threadload.moc"
