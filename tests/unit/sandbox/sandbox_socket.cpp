// SPDX-License-Identifier: MIT
#include "app/sandbox/socket.h"

#include <QByteArray>
#include <QTest>

#include <array>
#include <chrono>
#include <memory>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace flashcall::sandbox;
using namespace std::chrono_literals;

// The limits of one connection, on a pair of sockets without any network.
class SandboxSocketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatComes_data();
    void readsWhatComes();
    void readsToTheEnd();
    void readsOnlySoMuch();
    void writesUntilMuted();
    void holdsUntilTheTimeComes();
    void holdsNoLongerThanTheClient();
    void holdsNoLongerThanTheServer();
    void endsAReadFromAnotherThread();
    void finishesAfterTheClientHasRead();
    void closesItsDescriptor();

private:
    void put(const QByteArray &bytes);
    QByteArray take(qsizetype most);

    std::unique_ptr<Socket> m_socket;
    int m_client = -1;
};

void SandboxSocketTest::init()
{
    std::array<int, 2> pair{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()), 0);
    m_socket = std::make_unique<Socket>(pair[0]);
    m_client = pair[1];
}

void SandboxSocketTest::cleanup()
{
    m_socket.reset();
    if (m_client >= 0) {
        ::close(m_client);
    }
}

void SandboxSocketTest::put(const QByteArray &bytes)
{
    QCOMPARE(::send(m_client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL),
             ssize_t(bytes.size()));
}

QByteArray SandboxSocketTest::take(qsizetype most)
{
    QByteArray bytes(most, '\0');
    bytes.resize(std::max<qsizetype>(0, m_socket->read(bytes.data(), size_t(most))));
    return bytes;
}

void SandboxSocketTest::readsWhatComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("byte by byte") << QByteArray("POST /bat/messagelist") << 1;
    QTest::newRow("in pieces") << QByteArray("POST /bat/messagelist") << 5;
    QTest::newRow("more than one buffer") << QByteArray(10'000, 'a') << 3000;
    QTest::newRow("with zeros") << QByteArray("a\0b\0", 4) << 4;
}

void SandboxSocketTest::readsWhatComes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, atOnce);
    put(bytes);
    QByteArray read;
    while (read.size() < bytes.size()) {
        const QByteArray piece = take(atOnce);
        QVERIFY(!piece.isEmpty() && piece.size() <= atOnce);
        read += piece;
    }
    QCOMPARE(read, bytes);
    QVERIFY(!m_socket->readable());
}

void SandboxSocketTest::readsToTheEnd()
{
    put("last");
    ::shutdown(m_client, SHUT_WR);
    QCOMPARE(take(10), QByteArray("last"));
    char byte = 0;
    QCOMPARE(m_socket->read(&byte, 1), std::ptrdiff_t(0));
}

void SandboxSocketTest::readsOnlySoMuch()
{
    constexpr qsizetype most = 96 * 1024;
    std::thread client([this] {
        const QByteArray flood(200'000, 'x');
        ::send(m_client, flood.constData(), size_t(flood.size()), MSG_NOSIGNAL);
    });
    qsizetype read = 0;
    while (const qsizetype got = take(4096).size()) {
        read += got;
    }
    m_socket->abort();
    client.join();
    QCOMPARE(read, most);
}

void SandboxSocketTest::writesUntilMuted()
{
    QVERIFY(m_socket->writable());
    QCOMPARE(m_socket->write("ab", 2), std::ptrdiff_t(2));
    m_socket->mute();
    QVERIFY(!m_socket->writable());
    QCOMPARE(m_socket->write("cd", 2), std::ptrdiff_t(-1));
    std::array<char, 8> got{};
    QCOMPARE(::recv(m_client, got.data(), got.size(), 0), ssize_t(2));
    QCOMPARE(::recv(m_client, got.data(), got.size(), MSG_DONTWAIT), ssize_t(-1));
}

void SandboxSocketTest::holdsUntilTheTimeComes()
{
    const auto due = std::chrono::steady_clock::now() + 120ms;
    const auto left = [due] {
        return std::chrono::nanoseconds(due - std::chrono::steady_clock::now());
    };
    QVERIFY(m_socket->hold(left));
    QVERIFY(std::chrono::steady_clock::now() >= due);
    // What the client sends meanwhile is no reason to end.
    put("more");
    QVERIFY(m_socket->hold([] { return 0ns; }));
}

void SandboxSocketTest::holdsNoLongerThanTheClient()
{
    std::thread client([this] {
        ::close(m_client);
        m_client = -1;
    });
    QVERIFY(!m_socket->hold([] { return std::chrono::nanoseconds::max(); }));
    client.join();
}

void SandboxSocketTest::holdsNoLongerThanTheServer()
{
    std::thread server([this] { m_socket->abort(); });
    QVERIFY(!m_socket->hold([] { return std::chrono::nanoseconds::max(); }));
    server.join();
    QVERIFY(!m_socket->hold([] { return 0ns; })); // from then on at once
}

void SandboxSocketTest::endsAReadFromAnotherThread()
{
    std::thread server([this] { m_socket->abort(); });
    char byte = 0;
    QVERIFY(m_socket->read(&byte, 1) <= 0);
    server.join();
}

void SandboxSocketTest::finishesAfterTheClientHasRead()
{
    put(QByteArray(50'000, 'u')); // never read as a request
    QCOMPARE(m_socket->write("reply", 5), std::ptrdiff_t(5));
    QByteArray got;
    std::thread client([&] {
        std::array<char, 16> buffer{};
        while (const auto count = ::recv(m_client, buffer.data(), buffer.size(), 0)) {
            if (count < 0) {
                break;
            }
            got.append(buffer.data(), count);
        }
        ::shutdown(m_client, SHUT_RDWR);
    });
    m_socket->finish();
    m_socket.reset();
    client.join();
    QCOMPARE(got, QByteArray("reply"));
}

void SandboxSocketTest::closesItsDescriptor()
{
    m_socket.reset();
    char byte = 0;
    QCOMPARE(::recv(m_client, &byte, 1, 0), ssize_t(0));
}

QTEST_APPLESS_MAIN(SandboxSocketTest)
#include "sandbox_socket.moc"
