// SPDX-License-Identifier: MIT
#include "app/gateway/client.h"

#include "support/fakeclock.h"
#include "support/gatewaykit.h"
#include "support/headernames.h"
#include "support/rawserver.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace flashcall;
using namespace flashcall::test;

using End = Fault::End;
using Until = Fault::Until;

// The handles' promises: one answer, later, and none after they are gone.
class TestHandles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cancelBefore();
    void cancelAfter();
    void deletingAborts();
    void deletingInASlot_data();
    void deletingInASlot();
    void cancelAfterTheEndChangesNothing();
    void manyAtOnce();
    void status();
    void statusPaths_data();
    void statusPaths();
    void statusOfAnother();
    void statusIsAskedOnce_data();
    void statusIsAskedOnce();

private:
    [[nodiscard]] Connection connection() const { return connectionTo(m_server->url()); }
    void answerWith(const QByteArray &reply)
    {
        m_server->onPost({Until::Whole, reply, End::Keep, {}});
    }

    FakeClock m_clock;
    std::unique_ptr<RawServer> m_server;
};

Q_DECLARE_METATYPE(flashcall::test::Fault)

namespace {

Result<Status, Failure> wait(StatusHandle &handle)
{
    QSignalSpy finished(&handle, &StatusHandle::finished);
    const bool came = finished.wait(20'000);
    return came ? handle.result() : Result<Status, Failure>(Unexpected{Failure{}});
}

} // namespace

void TestHandles::init()
{
    m_server = std::make_unique<RawServer>();
    answerWith(httpReply(200, acceptedBody()));
}

void TestHandles::cancelBefore()
{
    GatewayClient client(connection(), testKey(), m_clock);
    Probe probe(client.send(flashCallRequest()));
    probe.handle().cancel();
    QCOMPARE(probe.timesFinished, 0);
    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), QStringLiteral("NotSent CancelledBeforeSending"));
    QCOMPARE(probe.timesSent, 0);
    QCOMPARE(m_server->seen().posts, 0);
}

void TestHandles::cancelAfter()
{
    m_server->onPost({Until::Whole, {}, End::Silence, {}});
    GatewayClient client(connection(), testKey(), m_clock);
    Probe probe(client.send(flashCallRequest()));
    QTRY_COMPARE(probe.timesSent, 1);
    probe.handle().cancel();
    QVERIFY(probe.wait());
    QCOMPARE(outcomeOf(probe), QStringLiteral("Unknown Cancelled"));
    QCOMPARE(probe.timesFinished, 1);
}

void TestHandles::deletingAborts()
{
    m_server->onPost({Until::Whole, {}, End::Silence, {}});
    GatewayClient client(connection(), testKey(), m_clock);
    Probe probe(client.send(flashCallRequest()));
    QTRY_COMPARE(m_server->acted(), 1);
    probe.drop();
    // The server sees the connection go; nothing more comes from the handle.
    RawServer::Seen seen = m_server->seen();
    m_server.reset(); // joins its threads, which end when the client has left
    QCOMPARE(probe.timesFinished, 0);
    QCOMPARE(seen.posts, 1);
}

void TestHandles::deletingInASlot_data()
{
    QTest::addColumn<bool>("whenSent");
    QTest::newRow("when sent") << true;
    QTest::newRow("when finished") << false;
}

void TestHandles::deletingInASlot()
{
    QFETCH(const bool, whenSent);
    GatewayClient client(connection(), testKey(), m_clock);
    std::unique_ptr<SendHandle> handle = client.send(flashCallRequest());
    bool deleted = false;
    const auto remove = [&] {
        handle.reset();
        deleted = true;
    };
    if (whenSent) {
        connect(handle.get(), &SendHandle::requestSent, this, remove);
    } else {
        connect(handle.get(), &SendHandle::finished, this, remove);
    }
    QTRY_VERIFY(deleted);
}

void TestHandles::cancelAfterTheEndChangesNothing()
{
    GatewayClient client(connection(), testKey(), m_clock);
    Probe probe(client.send(flashCallRequest()));
    QVERIFY(probe.wait());
    probe.handle().cancel();
    QCoreApplication::processEvents();
    QVERIFY(probe.isAccepted());
    QCOMPARE(probe.timesFinished, 1);
}

// One that hangs or is dropped does not disturb the others, and each is its own POST.
void TestHandles::manyAtOnce()
{
    GatewayClient client(connection(), testKey(), m_clock);
    std::vector<std::unique_ptr<Probe>> probes;
    for (int i = 0; i < 20; ++i) {
        probes.push_back(std::make_unique<Probe>(client.send(flashCallRequest())));
    }
    probes[3]->drop();
    probes[7]->handle().cancel();
    for (std::size_t i = 0; i < probes.size(); ++i) {
        if (i != 3) {
            QVERIFY(probes[i]->wait());
            QCOMPARE(probes[i]->isAccepted(), i != 7);
        }
    }
    QCOMPARE(m_server->seen().posts, 18);
}

void TestHandles::status()
{
    m_server->onGet({Until::Whole,
                     httpReply(200, R"({"messageId": "m1", "deliverystatus": "processing"})"),
                     End::Keep,
                     {}});
    GatewayClient client(connection(), testKey(), m_clock);
    const auto handle = client.status(QStringLiteral("m1"));
    const auto result = wait(*handle);
    QVERIFY(result.has_value());
    QCOMPARE(result->delivery, replies::Delivery::Processing);
    const QByteArray request = m_server->seen().requests.constFirst();
    QVERIFY(request.startsWith("GET /bat/message/m1 HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n"));
    QVERIFY(hasLine(request, "X-Authorization-Key: sentinel-key-5f1c"));
    QVERIFY(hasLine(request, "Content-Length: 0"));
    QCOMPARE(handle->exchange().method, QByteArray("GET"));
}

void TestHandles::statusPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path"); // empty: not sent
    const auto row = [](const char *id, const char *path) {
        QTest::newRow(id) << QString::fromUtf8(id) << QByteArray(path);
    };
    row("abc123def456", "/bat/message/abc123def456");
    row("a/b", "/bat/message/a%2Fb");
    row("../messagelist", "/bat/message/..%2Fmessagelist");
    row("a b", "/bat/message/a%20b");
    row("a?b#c", "/bat/message/a%3Fb%23c");
    row("50%", "/bat/message/50%25");
    row("a\r\nX: y", "/bat/message/a%0D%0AX%3A%20y");
    row("", "");
    row(".", "");
    row("..", "");
}

void TestHandles::statusPaths()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, path);
    GatewayClient client(connection(), testKey(), m_clock);
    const auto result = wait(*client.status(id));
    QVERIFY(!result.has_value());
    if (path.isEmpty()) {
        QCOMPARE(result.error().reason, replies::Reason::BadUrl);
        QCOMPARE(m_server->seen().gets, 0);
    } else {
        const QByteArray request = m_server->seen().requests.constFirst();
        const QByteArray line = "GET " + path + " HTTP/1.1\r\n";
        QVERIFY2(request.startsWith(line), request.constData());
    }
}

void TestHandles::statusOfAnother()
{
    m_server->onGet({Until::Whole,
                     httpReply(200, R"({"messageId": "m2", "deliverystatus": "delivered"})"),
                     End::Keep,
                     {}});
    GatewayClient client(connection(), testKey(), m_clock);
    const auto result = wait(*client.status(QStringLiteral("m1")));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().reason, replies::Reason::BadField);
}

void TestHandles::statusIsAskedOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("closed") << Fault{Until::Whole, {}, End::Close, {}};
    QTest::newRow("reset") << Fault{Until::Whole, {}, End::Reset, {}};
    QTest::newRow("cut in the head")
        << Fault{Until::Whole, "HTTP/1.1 200 OK\r\nCon", End::Close, {}};
}

void TestHandles::statusIsAskedOnce()
{
    QFETCH(const Fault, fault);
    m_server->onGet(fault);
    GatewayClient client(connection(), testKey(), m_clock);
    const auto result = wait(*client.status(QStringLiteral("m1")));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, replies::FailureClass::Unknown);
    QCOMPARE(m_server->seen().gets, 1);
}

QTEST_GUILESS_MAIN(TestHandles)
#include "handles.moc"
