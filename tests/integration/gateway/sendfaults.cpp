// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/gatewaykit.h"
#include "support/rawserver.h"
#include "support/throwawayca.h"

#include <QTest>

#include <array>
#include <memory>

using namespace flashcall;
using namespace flashcall::test;

using End = Fault::End;
using Until = Fault::Until;

// Every way a connection can end, at every stage, over http and https, alone or with another
// connection left open: the server's own count is the judge of "at most once", and each ending
// is classed as reliability.md says.
class TestSendFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestNotAnswered_data();
    void requestNotAnswered();
    void replyCut_data();
    void replyCut();
    void cutInAChunkSize_data();
    void cutInAChunkSize();
    void wholeThenGone_data();
    void wholeThenGone();
    void strangeReply_data();
    void strangeReply();
    void cleanupTestCase();

private:
    struct Way
    {
        const char *name;
        bool tls;
        bool kept; // a status query has left a connection open before
    };
    static constexpr std::array<Way, 4> ways{{{"http, fresh", false, false},
                                              {"http, kept", false, true},
                                              {"https, fresh", true, false},
                                              {"https, kept", true, true}}};

    static void addColumns();
    static void addRow(const QByteArray &name, const Way &way, const Fault &fault,
                       const QStringList &expected);
    // Sends once as the row says and holds the outcome and the count against it.
    void sendByRow();
    static void keepAConnection(RawServer &server, GatewayClient &client);

    ThrowAwayCa m_ca;
    std::unique_ptr<RawServer> m_http;
    std::unique_ptr<RawServer> m_https;
    int m_sends = 0;
    int m_posts = 0;
    int m_untold = 0;
};

Q_DECLARE_METATYPE(flashcall::test::Fault)

void TestSendFaults::initTestCase()
{
    QVERIFY(m_ca.make());
    m_ca.trust();
    m_http = std::make_unique<RawServer>();
    m_https = std::make_unique<RawServer>(m_ca.identity(QStringLiteral("good")));
}

void TestSendFaults::cleanupTestCase()
{
    figure(QStringLiteral("fault matrix: POSTs of sends"),
           QStringLiteral("%1 of %2").arg(QString::number(m_posts), QString::number(m_sends)),
           QStringLiteral("each once at most, 240 cases"));
    figure(QStringLiteral("fault matrix: ends that Qt did not tell of"), QString::number(m_untold),
           QStringLiteral("1 in 100, ended by the deadline"));
    QVERIFY(m_posts <= m_sends);
    QVERIFY(m_untold * 100 <= m_sends);
}

void TestSendFaults::addColumns()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("expected");
}

void TestSendFaults::addRow(const QByteArray &name, const Way &way, const Fault &fault,
                            const QStringList &expected)
{
    const QByteArray row = QByteArray(way.name) + ": " + name;
    // Which of the two a loss is told as hangs on what Qt's thread was doing just then.
    const QStringList prevented{QStringLiteral("Unknown ResendPrevented")};
    const bool lost = expected.contains(QStringLiteral("Unknown ConnectionLost"));
    QTest::newRow(row.constData())
        << way.tls << way.kept << fault << (lost ? expected + prevented : expected);
}

void TestSendFaults::keepAConnection(RawServer &server, GatewayClient &client)
{
    server.onPost({});
    server.onGet({Until::Whole,
                  httpReply(200, R"({"messageId": "m1", "deliverystatus": "delivered"})"),
                  End::Keep,
                  {}});
    const auto handle = client.status(QStringLiteral("m1"));
    QSignalSpy finished(handle.get(), &StatusHandle::finished);
    QVERIFY(finished.wait(20'000));
    QVERIFY(handle->result().has_value());
}

void TestSendFaults::sendByRow()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, kept);
    QFETCH(const Fault, fault);
    QFETCH(const QStringList, expected);
    RawServer &server = tls ? *m_https : *m_http;
    FakeClock clock;
    // The clock stands still: the deadline comes when the row says so, however slow the machine.
    GatewayClient client(connectionTo(server.url()), testKey(), clock,
                         {std::chrono::milliseconds(20), std::chrono::milliseconds(20)});
    if (kept) {
        keepAConnection(server, client);
    }
    server.forget();
    server.onPost(fault);

    Probe probe(client.send(flashCallRequest()));
    if (expected.contains(QStringLiteral("Unknown TimedOut"))) {
        if (fault.end == End::Silence || fault.end == End::Drip) {
            QTRY_VERIFY_WITH_TIMEOUT(server.acted() > 0 || probe.isFinished(), 20'000);
            clock.advance(std::chrono::seconds(1));
        }
        if (!probe.waitFor(1'000)) {
            clock.advance(std::chrono::seconds(1));
        }
    }
    // Now and then Qt does not tell of an end at all: then the deadline does.
    const bool untold = !probe.waitFor(5'000);
    if (untold) {
        clock.advance(std::chrono::seconds(1));
        ++m_untold;
    }
    QVERIFY(probe.wait());

    ++m_sends;
    const int posts = server.seen().posts;
    m_posts += posts;
    QVERIFY2(posts <= 1, QByteArray::number(posts).constData());
    QCOMPARE(probe.timesFinished, 1);
    QVERIFY(probe.timesSent <= 1);
    const QString outcome = outcomeOf(probe);
    if (untold) {
        QVERIFY2(expected.constFirst().startsWith(QLatin1String("Unknown")), qPrintable(outcome));
        QCOMPARE(outcome, QStringLiteral("Unknown TimedOut"));
        return;
    }
    QVERIFY2(expected.contains(outcome), qPrintable(outcome));
    if (outcome.startsWith(QLatin1String("NotSent"))) {
        QCOMPARE(probe.timesSent, 0);
    }
}

void TestSendFaults::requestNotAnswered_data()
{
    addColumns();
    struct Stage
    {
        const char *name;
        Until until;
        bool left; // the whole request for certain
        bool tlsOnly;
        bool httpOnly;
    };
    constexpr std::array<Stage, 6> stages{{
        {"accepted", Until::Accepted, false, false, false},
        {"handshake over", Until::Handshake, false, true, false},
        {"first byte read", Until::FirstByte, false, false, false},
        {"head read", Until::Head, false, false, false},
        {"all there, unread", Until::Unread, true, false, true},
        {"all read", Until::Whole, true, false, false},
    }};
    for (const Way &way : ways) {
        for (const Stage &stage : stages) {
            if ((stage.tlsOnly && !way.tls) || (stage.httpOnly && way.tls)) {
                continue;
            }
            // Until the whole request is seen either class may be true; but never "sent again".
            const QStringList unsure{QStringLiteral("NotSent NoConnection"),
                                     QStringLiteral("NotSent TlsFailed")};
            const auto may = [&](const char *reason) {
                const QStringList unknown{QLatin1String("Unknown ") + QLatin1String(reason)};
                return stage.left ? unknown : unknown + unsure;
            };
            const QByteArray name = stage.name;
            addRow(name + ", closed", way, {stage.until, {}, End::Close, {}},
                   may("ConnectionLost"));
            addRow(name + ", cut", way, {stage.until, {}, End::Cut, {}}, may("ConnectionLost"));
            addRow(name + ", reset", way, {stage.until, {}, End::Reset, {}}, may("ConnectionLost"));
            addRow(name + ", silent", way, {stage.until, {}, End::Silence, {}}, may("TimedOut"));
        }
    }
}

void TestSendFaults::requestNotAnswered()
{
    sendByRow();
}

void TestSendFaults::replyCut_data()
{
    addColumns();
    constexpr std::array<std::pair<const char *, Framing>, 3> framings{
        {{"length", Framing::Length},
         {"chunked", Framing::Chunked},
         {"to the close", Framing::UntilClose}}};
    constexpr std::array<std::pair<const char *, End>, 4> ends{{{"closed", End::Close},
                                                                {"cut", End::Cut},
                                                                {"reset", End::Reset},
                                                                {"silent", End::Silence}}};
    for (const Way &way : ways) {
        for (const auto &[framingName, framing] : framings) {
            const QByteArray reply = httpReply(200, acceptedBody(), framing);
            const qsizetype head = reply.indexOf("\r\n\r\n");
            const std::pair<const char *, qsizetype> cuts[] = {
                {"in the version", 3},
                {"in the status", 10},
                {"after the status line", reply.indexOf("\r\n") + 2},
                {"in a header's name", reply.indexOf("Type")},
                {"before the empty line", head + 2},
                {"after the head", head + 4},
                {"in the body", head + 80},
                {"before the last byte of the JSON", reply.lastIndexOf('}')},
            };
            for (const auto &[cutName, at] : cuts) {
                for (const auto &[endName, end] : ends) {
                    const QByteArray name =
                        QByteArray("reply (") + framingName + ") " + endName + ' ' + cutName;
                    // A body that ends with its connection is whole to HTTP; that the JSON in
                    // it is not, is found by reading it.
                    const bool bodyMayEnd = framing == Framing::UntilClose && at >= head + 4;
                    const char *reason = end == End::Silence ? "Unknown TimedOut"
                                         : bodyMayEnd        ? "Unknown NotJson"
                                                             : "Unknown ConnectionLost";
                    addRow(name, way, {Until::Whole, reply.left(at), end, {}},
                           {QLatin1String(reason)});
                }
            }
        }
    }
}

void TestSendFaults::replyCut()
{
    sendByRow();
}

void TestSendFaults::cutInAChunkSize_data()
{
    addColumns();
    const QByteArray reply = httpReply(200, acceptedBody(), Framing::Chunked);
    const QByteArray cut = reply.left(reply.indexOf("\r\n\r\n") + 4 + 3); // "30\r"
    for (const Way &way : ways) {
        addRow("the deadline ends it", way, {Until::Whole, cut, End::Close, {}},
               {QStringLiteral("Unknown ConnectionLost"), QStringLiteral("Unknown TimedOut")});
    }
}

// Qt does not notice the end of a connection that comes here: the deadline has to.
void TestSendFaults::cutInAChunkSize()
{
    sendByRow();
}

void TestSendFaults::wholeThenGone_data()
{
    addColumns();
    constexpr std::array<std::pair<const char *, Framing>, 3> framings{
        {{"length", Framing::Length},
         {"chunked", Framing::Chunked},
         {"to the close", Framing::UntilClose}}};
    constexpr std::array<std::pair<const char *, End>, 2> ends{
        {{"closed", End::Close}, {"cut", End::Cut}}};
    constexpr int times = 10;
    for (const Way &way : ways) {
        for (const auto &[framingName, framing] : framings) {
            const QByteArray reply = httpReply(200, acceptedBody(), framing);
            for (const auto &[endName, end] : ends) {
                for (int i = 1; i <= times; ++i) {
                    addRow(QByteArray(framingName) + ", " + endName + ", " + QByteArray::number(i),
                           way, {Until::Whole, reply, end, {}}, {QStringLiteral("accepted")});
                }
            }
        }
    }
}

// The answer and the end of the connection come in one: Qt may tell a loss, but a call was placed
// and its answer is there. Which it tells is chance, hence the repetition.
void TestSendFaults::wholeThenGone()
{
    sendByRow();
}

void TestSendFaults::strangeReply_data()
{
    addColumns();
    const QByteArray huge(static_cast<qsizetype>(maxReplyBytes) + 1, ' ');
    const QByteArray page = "<html>502</html>";
    const struct
    {
        const char *name;
        Fault fault;
        const char *expected;
    } replies[] = {
        {"whole, kept alive",
         {Until::Whole, httpReply(200, acceptedBody()), End::Keep, {}},
         "accepted"},
        {"whole, closed",
         {Until::Whole, httpReply(200, acceptedBody()), End::Close, {}},
         "accepted"},
        {"whole in chunks",
         {Until::Whole, httpReply(200, acceptedBody(), Framing::Chunked), End::Keep, {}},
         "accepted"},
        {"whole to the close",
         {Until::Whole, httpReply(200, acceptedBody(), Framing::UntilClose), End::Close, {}},
         "accepted"},
        {"100 Continue before it",
         {Until::Whole,
          "HTTP/1.1 100 Continue\r\n\r\n" + httpReply(200, acceptedBody()),
          End::Keep,
          {}},
         "accepted"},
        {"no content",
         {Until::Whole, "HTTP/1.1 204 No Content\r\n\r\n", End::Keep, {}},
         "Unknown NotJson"},
        {"empty", {Until::Whole, httpReply(200, {}), End::Keep, {}}, "Unknown NotJson"},
        {"a page", {Until::Whole, httpReply(502, page), End::Keep, {}}, "Unknown HttpStatus"},
        {"408", {Until::Whole, httpReply(408, "{}"), End::Keep, {}}, "Unknown HttpStatus"},
        {"408, closed", {Until::Whole, httpReply(408, "{}"), End::Close, {}}, "Unknown HttpStatus"},
        {"500", {Until::Whole, httpReply(500, "{}"), End::Keep, {}}, "Unknown HttpStatus"},
        {"503 with Retry-After",
         {Until::Whole, httpReply(503, "{}", Framing::Length, "Retry-After: 0\r\n"), End::Keep, {}},
         "Unknown HttpStatus"},
        {"407",
         {Until::Whole,
          httpReply(407, "{}", Framing::Length, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
          End::Keep,
          {}},
         "Unknown HttpStatus"},
        {"400", {Until::Whole, httpReply(400, "{}"), End::Keep, {}}, "Refused HttpStatus"},
        {"401 Basic",
         {Until::Whole,
          httpReply(401, "{}", Framing::Length, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
          End::Keep,
          {}},
         "Refused HttpStatus"},
        {"401 Digest",
         {Until::Whole,
          httpReply(401, "{}", Framing::Length,
                    "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"),
          End::Keep,
          {}},
         "Refused HttpStatus"},
        {"401 without a challenge",
         {Until::Whole, httpReply(401, "{}"), End::Keep, {}},
         "Refused HttpStatus"},
        {"422, a page", {Until::Whole, httpReply(422, page), End::Close, {}}, "Refused HttpStatus"},
        {"429",
         {Until::Whole, httpReply(429, "{}", Framing::Length, "Retry-After: 7\r\n"), End::Keep, {}},
         "Refused HttpStatus"},
        {"too large by its length",
         {Until::Whole, "HTTP/1.1 200 OK\r\nContent-Length: 262145\r\n\r\n", End::Drip, " "},
         "Unknown ReplyTooLarge"},
        {"a length beyond all numbers",
         {Until::Whole, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
          End::Drip, " "},
         "Unknown ReplyTooLarge"},
        {"too large in fact",
         {Until::Whole, httpReply(200, huge, Framing::UntilClose), End::Close, {}},
         "Unknown ReplyTooLarge"},
        {"too large in chunks",
         {Until::Whole, httpReply(200, huge, Framing::Chunked), End::Close, {}},
         "Unknown ReplyTooLarge"},
        {"garbage, closed",
         {Until::Whole, "\x01\x02\x03 garbage\r\n\r\n", End::Close, {}},
         "Unknown ConnectionLost"},
        {"another protocol, closed",
         {Until::Whole, "SSH-2.0-OpenSSH_9.2\r\n", End::Close, {}},
         "Unknown ConnectionLost"},
        {"400, its body cut",
         {Until::Whole, httpReply(400, "{\"error\": {}}").chopped(3), End::Close, {}},
         "Unknown ConnectionLost"},
        {"400, cut where nothing was promised",
         {Until::Whole, httpReply(400, "{\"err", Framing::UntilClose), End::Close, {}},
         "Refused HttpStatus"},
        {"two lengths that differ",
         {Until::Whole,
          httpReply(200, acceptedBody(), Framing::Length, "Content-Length: 3\r\n"),
          End::Keep,
          {}},
         "Unknown NotJson"},
        {"two lengths that agree",
         {Until::Whole,
          httpReply(200, acceptedBody(), Framing::Length,
                    "Content-Length: " + QByteArray::number(acceptedBody().size()) + "\r\n"),
          End::Keep,
          {}},
         "accepted"},
        {"more after its end",
         {Until::Whole, httpReply(200, acceptedBody()) + "x", End::Keep, {}},
         "accepted"},
        {"two answers",
         {Until::Whole, httpReply(200, acceptedBody()) + httpReply(500, "{}"), End::Keep, {}},
         "accepted"},
        {"dripping headers",
         {Until::Whole, "HTTP/1.1 200 OK\r\nX: ", End::Drip, "y"},
         "Unknown TimedOut"},
        {"dripping body",
         {Until::Whole, "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", End::Drip, " "},
         "Unknown TimedOut"},
        {"endless interim answers",
         {Until::Whole, {}, End::Flood, "HTTP/1.1 100 Continue\r\n\r\n"},
         "Unknown TimedOut"},
        {"endless headers",
         {Until::Whole, "HTTP/1.1 200 OK\r\n", End::Flood,
          "X-Y: " + QByteArray(2000, 'z') + "\r\n"},
         "Unknown TimedOut"},
        {"endless body",
         {Until::Whole, "HTTP/1.1 200 OK\r\n\r\n", End::Flood, QByteArray(60'000, ' ')},
         "Unknown ReplyTooLarge"},
        {"bad chunk length",
         {Until::Whole,
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
          End::Close,
          {}},
         "Unknown NotJson"},
        {"upgrade",
         {Until::Whole,
          "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
          "Connection: Upgrade\r\n\r\n",
          End::Close,
          {}},
         "Unknown HttpStatus"},
    };
    for (const Way &way : ways) {
        for (const auto &reply : replies) {
            addRow(reply.name, way, reply.fault, {QLatin1String(reply.expected)});
        }
    }
}

void TestSendFaults::strangeReply()
{
    sendByRow();
}

QTEST_GUILESS_MAIN(TestSendFaults)
#include "sendfaults.moc"
