// SPDX-License-Identifier: MIT
#include "app/gateway/bodydevice.h"

#include <QTest>

using namespace flashcall;

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
    BodyDevice device(body);
    QVERIFY(!device.wasRead());
    QByteArray read;
    while (!device.atEnd()) {
        QCOMPARE(device.bytesAvailable(), body.size() - read.size());
        const QByteArray piece = device.read(pieces);
        QVERIFY(!piece.isEmpty());
        QVERIFY(piece.size() <= pieces);
        read += piece;
    }
    QCOMPARE(read, body);
    QCOMPARE(device.wasRead(), !body.isEmpty());
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
    BodyDevice device(body);
    device.read(read);
    QVERIFY(device.isSequential());
    QVERIFY(!device.reset());
    QVERIFY(!device.seek(0));
    QCOMPARE(device.readAll(), body.sliced(read));
}

void TestBodyDevice::askingIsNotReading()
{
    BodyDevice device("abc");
    QCOMPARE(device.bytesAvailable(), 3);
    QVERIFY(!device.atEnd());
    char byte = 0;
    QCOMPARE(device.read(&byte, 0), 0);
    QVERIFY(!device.wasRead());
}

void TestBodyDevice::sealed()
{
    BodyDevice device("abc");
    QCOMPARE(device.read(1), QByteArray("a"));
    device.seal();
    QCOMPARE(device.bytesAvailable(), 0);
    QCOMPARE(device.readAll(), QByteArray());
    BodyDevice untouched("abc");
    untouched.seal();
    QCOMPARE(untouched.readAll(), QByteArray());
    QVERIFY(!untouched.wasRead());
}

void TestBodyDevice::takesNothing()
{
    BodyDevice device("abc");
    QVERIFY(!device.isWritable());
    QVERIFY(device.isReadable());
}

QTEST_APPLESS_MAIN(TestBodyDevice)
#include "bodydevice.moc"
