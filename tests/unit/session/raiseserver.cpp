// SPDX-License-Identifier: MIT
#include "app/session/raiseserver.h"
#include "app/session/raisemessage.h"
#include "app/session/raiseplace.h"

#include "support/figure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>
#include <vector>

using namespace flashcall;
using namespace flashcall::test;
using namespace std::chrono_literals;

// The door at which later starts knock, with peers of every kind.
class TestRaiseServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void place();
    void noPlace_data();
    void noPlace();
    void anotherJournalIsAnotherPlace();
    void nobodyListens();
    void raises_data();
    void raises();
    void leavingEndsTheMessage();
    void dropped_data();
    void dropped();
    void slowIsDropped();
    void hangingConsoleIsNotWaitedForLong();
    void staleIsReplaced();
    void theLivingOneKeepsItsPlace();
    void onlyTheUserMayKnock();
    void manyPeers();
    void goesAwayWithItsPeers();

private:
    [[nodiscard]] QString socket() const
    {
        return raiseSocket(QStringLiteral("/settings"), QStringLiteral("/data"));
    }
    // Another start, as it is: without an event loop. Whether it was heard.
    [[nodiscard]] bool ask(const QByteArray &message) const
    {
        auto asked = std::async(std::launch::async, askToRaise, socket(), message);
        const auto isDone = [&asked] { return asked.wait_for(0s) == std::future_status::ready; };
        return QTest::qWaitFor(isDone) && asked.get();
    }
    static bool isClosed(QLocalSocket &peer)
    {
        return peer.state() == QLocalSocket::UnconnectedState;
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestRaiseServer::init()
{
    m_runtime = std::make_unique<QTemporaryDir>(); // 0700
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
}

void TestRaiseServer::place()
{
    const QString file = socket();
    const QFileInfo folder(QFileInfo(file).path());
    QCOMPARE(folder.path(), m_runtime->path());
    QCOMPARE(folder.fileName(), QStringLiteral("flashcall-console"));
    QVERIFY(folder.isDir());
    constexpr auto everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                   QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(folder.permissions() & everybodyElse));
    QCOMPARE(socket(), file);
}

void TestRaiseServer::noPlace_data()
{
    QTest::addColumn<QByteArray>("runtime");
    QTest::addColumn<int>("spoilt");
    QTest::newRow("unset") << QByteArray() << 0;
    QTest::newRow("relative") << QByteArray("run") << 0;
    QTest::newRow("absent") << QByteArray("/nowhere/at/all") << 0;
    QTest::newRow("open to all") << QByteArray("/tmp") << 0;
    QTest::newRow("too long a path") << QByteArray("LONG") << 1;
    QTest::newRow("our folder is open to others") << QByteArray() << 2;
    QTest::newRow("our folder is a link") << QByteArray() << 3;
    QTest::newRow("our folder is a file") << QByteArray() << 4;
}

void TestRaiseServer::noPlace()
{
    QFETCH(QByteArray, runtime);
    QFETCH(const int, spoilt);
    const QString own = m_runtime->filePath(QStringLiteral("flashcall-console"));
    QFile file(own);
    switch (spoilt) {
    case 1:
        runtime = m_runtime->filePath(QString(120, u'x')).toUtf8();
        QVERIFY(QDir().mkpath(QString::fromUtf8(runtime)));
        break;
    case 2:
        QVERIFY(QDir().mkpath(own));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                    QFile::ReadOther));
        break;
    case 3:
        QVERIFY(QDir().mkpath(m_runtime->filePath(QStringLiteral("elsewhere"))));
        QVERIFY(QFile::link(m_runtime->filePath(QStringLiteral("elsewhere")), own));
        break;
    case 4:
        QVERIFY(file.open(QIODevice::WriteOnly));
        break;
    }
    if (spoilt < 2) {
        qputenv("XDG_RUNTIME_DIR", runtime);
    }
    QCOMPARE(socket(), QString());
    QVERIFY(!askToRaise(QString(), "raise\n"));
}

void TestRaiseServer::anotherJournalIsAnotherPlace()
{
    const QString one = socket();
    QVERIFY(raiseSocket(QStringLiteral("/settings"), QStringLiteral("/other")) != one);
    QVERIFY(raiseSocket(QStringLiteral("/other"), QStringLiteral("/data")) != one);
    const QByteArray display = qgetenv("DISPLAY");
    qputenv("DISPLAY", ":4711");
    QVERIFY(socket() != one);
    qputenv("DISPLAY", display);
}

void TestRaiseServer::nobodyListens()
{
    QElapsedTimer watch;
    watch.start();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!askToRaise(socket(), "raise\n"));
    }
    const qint64 each = watch.nsecsElapsed() / 100'000;
    figure(QStringLiteral("asking where nobody listens"), QStringLiteral("%1 us").arg(each),
           QStringLiteral("1000 us"));
    QVERIFY(each <= 1000);
}

void TestRaiseServer::raises_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("no number") << QString();
    QTest::newRow("a number") << QStringLiteral("+380936670003");
    QTest::newRow("no number at all") << QStringLiteral("<b>hello</b>");
}

void TestRaiseServer::raises()
{
    QFETCH(const QString, number);
    RaiseServer server(raisePatience);
    QVERIFY(server.listen(socket()));
    const QSignalSpy spy(&server, &RaiseServer::raiseWanted);
    for (int i = 1; i <= 3; ++i) {                    // the door stays open
        QTRY_VERIFY(ask(writeRaise(number).value())); // on a busy machine it may seem to hang
        QVERIFY(spy.size() >= i);
        QCOMPARE(spy.last().first().toString(), number);
    }
}

void TestRaiseServer::leavingEndsTheMessage()
{
    RaiseServer server(1h);
    QVERIFY(server.listen(socket()));
    const QSignalSpy spy(&server, &RaiseServer::raiseWanted);
    {
        QLocalSocket peer;
        peer.connectToServer(socket());
        QVERIFY(peer.waitForConnected());
        peer.write("raise+380936670003");
        QVERIFY(peer.flush());
    }
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("+380936670003"));
}

void TestRaiseServer::dropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another word") << QByteArray("quit\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("too long") << "raise" + QByteArray(33, '1') + '\n';
    QTest::newRow("too long, and no end of it") << "raise" + QByteArray(100'000, '1');
    QTest::newRow("more behind the line") << QByteArray("raise\nraise\n");
    QTest::newRow("not UTF-8") << QByteArray("raise\xff\n");
    QTest::newRow("a NUL") << QByteArray("raise\0\n", 7);
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void TestRaiseServer::dropped()
{
    QFETCH(const QByteArray, bytes);
    RaiseServer server(1h); // not by the time
    QVERIFY(server.listen(socket()));
    const QSignalSpy spy(&server, &RaiseServer::raiseWanted);
    QLocalSocket peer;
    peer.connectToServer(socket());
    QVERIFY(peer.waitForConnected());
    peer.write(bytes);
    QTRY_VERIFY(isClosed(peer));
    QCOMPARE(peer.readAll(), QByteArray());
    QCOMPARE(spy.size(), 0);
}

void TestRaiseServer::slowIsDropped()
{
    RaiseServer server(100ms);
    QVERIFY(server.listen(socket()));
    const QSignalSpy spy(&server, &RaiseServer::raiseWanted);
    for (const QByteArray &begun : {QByteArray(), QByteArray("rai"), QByteArray("raise+380")}) {
        QLocalSocket peer;
        peer.connectToServer(socket());
        QVERIFY(peer.waitForConnected());
        peer.write(begun);
        peer.flush();
        QTRY_VERIFY(isClosed(peer));
        QCOMPARE(peer.readAll(), QByteArray());
    }
    QCOMPARE(spy.size(), 0);
}

void TestRaiseServer::hangingConsoleIsNotWaitedForLong()
{
    QLocalServer hanging; // takes the connection and never says a word
    QVERIFY(hanging.listen(socket()));
    QElapsedTimer watch;
    watch.start();
    QVERIFY(!askToRaise(socket(), "raise\n"));
    QVERIFY2(watch.elapsed() < 3'000, qPrintable(QString::number(watch.elapsed())));
}

void TestRaiseServer::staleIsReplaced()
{
    // What kill -9 leaves: a socket that nobody listens at, and a lock of nobody.
    QFile lock(socket() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194304\nflashcall-console\n\n"); // no process has that number
    lock.close();
    QFile dead(socket());
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    RaiseServer server(raisePatience);
    QVERIFY(!askToRaise(socket(), "raise\n"));
    QVERIFY(server.listen(socket()));
    QTRY_VERIFY(ask("raise\n"));
}

void TestRaiseServer::theLivingOneKeepsItsPlace()
{
    RaiseServer first(raisePatience);
    QVERIFY(first.listen(socket()));
    const QSignalSpy spy(&first, &RaiseServer::raiseWanted);
    {
        RaiseServer second(raisePatience);
        QVERIFY(!second.listen(socket()));
    }
    QTRY_VERIFY(ask("raise\n"));
    QVERIFY(!spy.isEmpty());
}

void TestRaiseServer::onlyTheUserMayKnock()
{
    RaiseServer server(raisePatience);
    QVERIFY(server.listen(socket()));
    constexpr auto everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                   QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(socket()).permissions() & everybodyElse));
    QVERIFY(!QFileInfo::exists(QDir::tempPath() + u'/' + QFileInfo(socket()).fileName()));
}

void TestRaiseServer::manyPeers()
{
    RaiseServer server(1h);
    QVERIFY(server.listen(socket()));
    const QSignalSpy spy(&server, &RaiseServer::raiseWanted);
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    for (int i = 0; i < RaiseServer::peersMost; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->connectToServer(socket());
        QVERIFY(idle.back()->waitForConnected());
    }
    QLocalSocket last;
    last.connectToServer(socket());
    QVERIFY(last.waitForConnected());
    QTRY_VERIFY(isClosed(last)); // no room
    QVERIFY(!isClosed(*idle.front()));
    idle.pop_back(); // one leaves, and there is room again
    QTRY_VERIFY(ask("raise\n"));
    QVERIFY(!spy.isEmpty());
}

void TestRaiseServer::goesAwayWithItsPeers()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    auto server = std::make_unique<RaiseServer>(1h);
    QVERIFY(server->listen(socket()));
    QLocalSocket peer;
    peer.connectToServer(socket());
    QVERIFY(peer.waitForConnected());
    peer.write("rai");
    QTRY_VERIFY(ask("raise\n")); // who came before was let in
    server.reset();
    QTRY_VERIFY(isClosed(peer));
}

QTEST_GUILESS_MAIN(TestRaiseServer)
#include "raiseserver.moc"
