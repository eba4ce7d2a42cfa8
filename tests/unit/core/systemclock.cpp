// SPDX-License-Identifier: MIT
#include "app/core/clock.h"

#include "support/fakeclock.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

#include <ctime>

using namespace flashcall;
using namespace std::chrono_literals;
using flashcall::test::FakeClock;

namespace {

std::chrono::nanoseconds reading(clockid_t id)
{
    timespec at{};
    clock_gettime(id, &at);
    return std::chrono::seconds(at.tv_sec) + std::chrono::nanoseconds(at.tv_nsec);
}

} // namespace

class TestSystemClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowIsTheClockThatCountsSleep();
    void nowNeverGoesBack();
    void wallIsTheWorldsTime();
    void bootIdIsTheKernels();
    void bootIdStaysTheSame();
    void fakeStandsStill();
    void fakeAdvances();
    void fakeCountsWhatTheWallClockCannotShow();
    void fakeIsSetByHand();
};

void TestSystemClock::nowIsTheClockThatCountsSleep()
{
    const SystemClock clock;
    const auto before = reading(CLOCK_BOOTTIME);
    const auto now = clock.now().time_since_epoch();
    const auto after = reading(CLOCK_BOOTTIME);
    QVERIFY(before <= now);
    QVERIFY(now <= after);
}

void TestSystemClock::nowNeverGoesBack()
{
    const SystemClock clock;
    Instant last = clock.now();
    for (int i = 0; i < 100'000; ++i) {
        const Instant now = clock.now();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestSystemClock::wallIsTheWorldsTime()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime wall = clock.wall();
    QVERIFY(before <= wall);
    QVERIFY(wall <= QDateTime::currentDateTimeUtc());
    QCOMPARE(wall.offsetFromUtc(), 0);
}

void TestSystemClock::bootIdIsTheKernels()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const bool told = file.open(QIODevice::ReadOnly);
    const QString id = SystemClock().bootId();
    QCOMPARE(id.isEmpty(), !told);
    QCOMPARE(QUuid::fromString(id).isNull(), !told);
    QCOMPARE(id, QString::fromLatin1(file.isOpen() ? file.readAll() : QByteArray()).trimmed());
}

void TestSystemClock::bootIdStaysTheSame()
{
    QCOMPARE(SystemClock().bootId(), SystemClock().bootId());
}

void TestSystemClock::fakeStandsStill()
{
    const FakeClock clock;
    QVERIFY(clock.now() == clock.now());
    QCOMPARE(clock.wall(), clock.wall());
    QVERIFY(!clock.bootId().isEmpty());
}

void TestSystemClock::fakeAdvances()
{
    FakeClock clock;
    const Instant now = clock.now();
    const QDateTime wall = clock.wall();
    clock.advance(90s);
    QVERIFY(clock.now() - now == 90s);
    QCOMPARE(wall.secsTo(clock.wall()), 90);
}

void TestSystemClock::fakeCountsWhatTheWallClockCannotShow()
{
    FakeClock clock;
    const QDateTime wall = clock.wall();
    for (int i = 0; i < 4; ++i) {
        clock.advance(250us);
    }
    QCOMPARE(wall.msecsTo(clock.wall()), 1);
}

void TestSystemClock::fakeIsSetByHand()
{
    FakeClock clock;
    const Instant now = clock.now();
    clock.setWall(QDateTime(QDate(1999, 12, 31), QTime(23, 59), QTimeZone::utc()));
    QVERIFY(clock.now() == now);
    clock.setNow(Instant(5s));
    QCOMPARE(clock.wall().date().year(), 1999);
    QVERIFY(clock.now() == Instant(5s));
    clock.setBootId(QStringLiteral("another"));
    QCOMPARE(clock.bootId(), QStringLiteral("another"));
}

QTEST_APPLESS_MAIN(TestSystemClock)
#include "systemclock.moc"
