// SPDX-License-Identifier: MIT
#include "app/gateway/bodydevice.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace flashcall;

namespace {
struct Gated
{
    explicit Gated(const QByteArray &body)
        : device(body, gate)
    {}
    std::shared_ptr<BodyGate> gate = std::make_shared<BodyGate>();
    BodyDevice device;
};
} // namespace

// Bytes that are handed out once, and never again.
class TestBodyDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnce_data();
    void readOnce();
    void cannotBeRewound_data();
    void cannotBeRewound();
    void askingIsNotReading();
    void sealed();
    void sealedOrRead();
    void takesNothing();
};

void TestBodyDevice::readOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("pieces");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("one byte") << QByteArray("x") << 1;
    QTest::newRow("byte by byte") << QByteArray("{\"a\": 1}") << 1;
    QTest::newRow("in pieces") << QByteArray("{\"a\": 1}") << 3;
    QTest::newRow("at once") << QByteArray("{\"a\": 1}") << 64;
    QTest::newRow("large") << QByteArray(100'000, 'y') << 16'384;
}

void TestBodyDevice::readOnce()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, pieces);
    Gated gated(body);
    BodyDevice &device = gated.device;
    QVERIFY(!gated.gate->wasRead());
    QByteArray read;
    while (!device.atEnd()) {
        QCOMPARE(device.bytesAvailable(), body.size() - read.size());
        const QByteArray piece = device.read(pieces);
        QVERIFY(!piece.isEmpty());
        QVERIFY(piece.size() <= pieces);
        read += piece;
    }
    QCOMPARE(read, body);
    QCOMPARE(gated.gate->wasRead(), !body.isEmpty());
    QCOMPARE(device.bytesAvailable(), 0);
    char byte = 0;
    QCOMPARE(device.read(&byte, 1), -1); // an end, not "later"
}

void TestBodyDevice::cannotBeRewound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("read");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("untouched") << QByteArray("abc") << 0;
    QTest::newRow("begun") << QByteArray("abc") << 1;
    QTest::newRow("over") << QByteArray("abc") << 3;
}

// What Qt asks before it would send a second time.
void TestBodyDevice::cannotBeRewound()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, read);
    Gated gated(body);
    BodyDevice &device = gated.device;
    device.read(read);
    QVERIFY(device.isSequential());
    QVERIFY(!device.reset());
    QVERIFY(!device.seek(0));
    QCOMPARE(device.readAll(), body.sliced(read));
}

void TestBodyDevice::askingIsNotReading()
{
    Gated gated("abc");
    BodyDevice &device = gated.device;
    QCOMPARE(device.bytesAvailable(), 3);
    QVERIFY(!device.atEnd());
    char byte = 0;
    QCOMPARE(device.read(&byte, 0), 0);
    QVERIFY(!gated.gate->wasRead());
}

void TestBodyDevice::sealed()
{
    Gated gated("abc");
    BodyDevice &device = gated.device;
    QCOMPARE(device.read(1), QByteArray("a"));
    gated.gate->seal();
    QVERIFY(gated.gate->wasRead());
    QCOMPARE(device.bytesAvailable(), 0);
    QCOMPARE(device.readAll(), QByteArray());
    Gated untouched("abc");
    untouched.gate->seal();
    QCOMPARE(untouched.device.readAll(), QByteArray());
    QVERIFY(!untouched.gate->wasRead());
}

// Whoever seals it is never told that nothing went through when something did.
void TestBodyDevice::sealedOrRead()
{
    int read = 0;
    for (int round = 0; round < 2'000; ++round) {
        Gated gated("abc");
        std::atomic<bool> go = false;
        QByteArray got;
        std::thread reader([&] {
            while (!go) {}
            got = gated.device.readAll();
        });
        go = true;
        for (int i = 0; i < round % 64; ++i) {
            std::this_thread::yield();
        }
        gated.gate->seal();
        const bool wasRead = gated.gate->wasRead();
        reader.join();
        QCOMPARE(got.isEmpty(), !wasRead);
        read += wasRead ? 1 : 0;
    }
    qInfo("read first in %d of 2000", read);
}

void TestBodyDevice::takesNothing()
{
    Gated gated("abc");
    BodyDevice &device = gated.device;
    QVERIFY(!device.isWritable());
    QVERIFY(device.isReadable());
}

QTEST_APPLESS_MAIN(TestBodyDevice)
#include "bodydevice.moc"
