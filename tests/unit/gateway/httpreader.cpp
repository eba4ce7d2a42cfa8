// SPDX-License-Identifier: MIT
#include "app/gateway/httpreader.h"

#include <QMetaType>
#include <QTest>

using namespace flashcall;
using State = HttpReader::State;

Q_DECLARE_METATYPE(flashcall::HttpReader::State)

// Bytes as they come off a connection, whole and in pieces of every size.
class TestHttpReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole();
    void broken_data();
    void broken();
    void cutAnywhere_data();
    void cutAnywhere();
    void limits_data();
    void limits();
    void headers();
};

namespace {

constexpr qint64 cap = 1000;

QByteArray ok(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;
}

HttpReader fed(const QByteArray &bytes, qsizetype pieces, bool end)
{
    HttpReader reader(cap);
    for (qsizetype at = 0; at < bytes.size(); at += pieces) {
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(pieces, bytes.size() - at)));
    }
    if (end) {
        reader.end();
    }
    return reader;
}

} // namespace

void TestHttpReader::whole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("end"); // whether the connection has to end for it
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, bool end, int status,
                        const char *body) {
        QTest::newRow(name) << bytes << end << status << QByteArray(body);
    };
    row("by length", ok("Content-Length: 2\r\n", "{}"), false, 200, "{}");
    row("length zero", ok("Content-Length: 0\r\n", ""), false, 200, "");
    row("length in another case", ok("CONTENT-length:2\r\n", "{}"), false, 200, "{}");
    row("length twice the same", ok("Content-Length: 2\r\nContent-Length: 2\r\n", "{}"), false, 200,
        "{}");
    row("to the end", ok("", "{}"), true, 200, "{}");
    row("nothing to the end", ok("", ""), true, 200, "");
    row("chunked", ok("Transfer-Encoding: chunked\r\n", "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"), false,
        200, "{}");
    row("chunked, other case and an extension",
        ok("transfer-encoding: Chunked\r\n", "002;x=y\r\n{}\r\n0\r\n\r\n"), false, 200, "{}");
    row("chunked with trailers",
        ok("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\nX: y\r\n\r\n"), false, 200, "{}");
    row("hexadecimal size", ok("Transfer-Encoding: chunked\r\n", "A\r\n0123456789\r\n0\r\n\r\n"),
        false, 200, "0123456789");
    row("chunks before length",
        ok("Content-Length: 99\r\nTransfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"), false,
        200, "{}");
    row("lines end in LF alone", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", false, 200, "{}");
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n{}", true, 200, "{}");
    row("no words", "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n", false, 404, "");
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", false, 204, "");
    row("no content with a length", "HTTP/1.1 204 No\r\nContent-Length: 9\r\n\r\n", false, 204, "");
    row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", false, 304, "");
    row("switching protocols", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", false, 101, "");
    row("interim first",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" +
            ok("Content-Length: 2\r\n", "{}"),
        false, 200, "{}");
    row("more behind it", ok("Content-Length: 2\r\n", "{}HTTP/1.1 500 No\r\n\r\n"), false, 200,
        "{}");
    row("an empty header", ok("X:\r\nContent-Length: 2\r\n", "{}"), false, 200, "{}");
    row("at the cap", ok("Content-Length: 1000\r\n", QByteArray(1000, 'x')), false, 200,
        QByteArray(1000, 'x').constData());
}

void TestHttpReader::whole()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, end);
    for (const qsizetype pieces : {1, 2, 3, 7, 64, 4096}) {
        const HttpReader reader = fed(bytes, pieces, end);
        QCOMPARE(reader.state(), State::Whole);
        QTEST(reader.status(), "status");
        QTEST(reader.body(), "body");
    }
}

void TestHttpReader::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const QByteArray &bytes, State state = State::Broken) {
        QTest::newRow(name) << bytes << state;
    };
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n");
    row("another protocol without an end of line", "220 mail ready");
    row("an empty line first", "\r\n" + ok("", ""));
    row("HTTP/2", "HTTP/2 200 OK\r\n\r\n");
    row("HTTP/1.x", "HTTP/1.x 200 OK\r\n\r\n");
    row("no status", "HTTP/1.1 \r\n\r\n");
    row("a short status", "HTTP/1.1 20\r\n\r\n");
    row("a long status", "HTTP/1.1 2000\r\n\r\n");
    row("a status in letters", "HTTP/1.1 abc\r\n\r\n");
    row("a header without colon", ok("nonsense\r\n", ""));
    row("a header without name", ok(": x\r\n", ""));
    row("space before the colon", ok("Content-Length : 2\r\n", "{}"));
    row("a folded header", ok("X: a\r\n b\r\n", "{}"));
    row("a NUL in a header", ok(QByteArray("X: a\0b\r\n", 8), "{}"));
    row("a CR inside", ok("X: a\rb\r\n", "{}"));
    row("two lengths", ok("Content-Length: 2\r\nContent-Length: 3\r\n", "{}"));
    row("a list of lengths", ok("Content-Length: 2, 2\r\n", "{}"));
    row("a negative length", ok("Content-Length: -1\r\n", "{}"));
    row("a length with a sign", ok("Content-Length: +2\r\n", "{}"));
    row("an empty length", ok("Content-Length:\r\n", "{}"));
    row("a hexadecimal length", ok("Content-Length: 0x2\r\n", "{}"));
    row("another coding", ok("Transfer-Encoding: gzip, chunked\r\n", ""));
    row("a bad size of chunk", ok("Transfer-Encoding: chunked\r\n", "zz\r\n"));
    row("an empty size of chunk", ok("Transfer-Encoding: chunked\r\n", "\r\n"));
    row("a negative size of chunk", ok("Transfer-Encoding: chunked\r\n", "-1\r\n"));
    row("a chunk longer than said", ok("Transfer-Encoding: chunked\r\n", "1\r\n{}\r\n0\r\n\r\n"));
    row("too many interim answers", QByteArray("HTTP/1.1 100 C\r\n\r\n").repeated(9));
    row("a length above the cap", ok("Content-Length: 1001\r\n", ""), State::TooLarge);
    row("a length beyond numbers", ok("Content-Length: 99999999999999999999\r\n", ""),
        State::TooLarge);
    row("a body above the cap", ok("", QByteArray(1001, 'x')), State::TooLarge);
    row("a chunk above the cap", ok("Transfer-Encoding: chunked\r\n", "3e9\r\n"), State::TooLarge);
    row("a size of chunk beyond numbers", ok("Transfer-Encoding: chunked\r\n", "fffffffff\r\n"),
        State::TooLarge);
    row("chunks above the cap",
        ok("Transfer-Encoding: chunked\r\n",
           QByteArray("190\r\n" + QByteArray(400, 'x') + "\r\n").repeated(3)),
        State::TooLarge);
    row("an endless status line", "HTTP/1.1 200 " + QByteArray(33'000, 'x'), State::TooLarge);
    row("an endless header", ok("X: " + QByteArray(33'000, 'x'), ""), State::TooLarge);
    row("endless headers", ok(QByteArray("X: y\r\n").repeated(6'000), ""), State::TooLarge);
    row("an endless size of chunk",
        ok("Transfer-Encoding: chunked\r\n", "1;" + QByteArray(33'000, 'x')), State::TooLarge);
    row("endless trailers",
        ok("Transfer-Encoding: chunked\r\n", "0\r\n" + QByteArray("X: y\r\n").repeated(6'000)),
        State::TooLarge);
}

void TestHttpReader::broken()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype pieces : {1, 3, 1024, 65'536}) {
        const HttpReader reader = fed(bytes, pieces, false);
        QTEST(reader.state(), "state");
        QVERIFY(reader.body().size() <= cap);
    }
}

void TestHttpReader::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("bodyMayEnd");
    QTest::newRow("length") << ok("Content-Length: 9\r\n", "123456789") << false;
    QTest::newRow("chunked") << ok("Transfer-Encoding: chunked\r\n", "3\r\n123\r\n0\r\n\r\n")
                             << false;
    QTest::newRow("to the end") << ok("X: y\r\n", "123456789") << true;
    QTest::newRow("interim") << QByteArray("HTTP/1.1 100 C\r\n\r\n") +
                                    ok("Content-Length: 1\r\n", "1")
                             << false;
}

// A connection that ends too soon never leaves a whole answer, unless its body lasts to the end.
void TestHttpReader::cutAnywhere()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, bodyMayEnd);
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n") + 4;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const bool whole = bodyMayEnd && size >= headEnd;
        QCOMPARE(fed(bytes.first(size), 4096, true).state(), whole ? State::Whole : State::Broken);
        QVERIFY(fed(bytes.first(size), 4096, false).state() != State::Whole);
    }
}

void TestHttpReader::limits_data()
{
    QTest::addColumn<QByteArray>("filler");
    QTest::newRow("headers") << QByteArray("X: y\r\n");
    QTest::newRow("one line") << QByteArray("xxxxxxxx");
    QTest::newRow("empty lines") << QByteArray("\r\n");
    QTest::newRow("interim answers") << QByteArray("HTTP/1.1 100 C\r\n\r\n");
}

// Whatever goes on for ever, the reader stops by itself and keeps next to nothing.
void TestHttpReader::limits()
{
    QFETCH(const QByteArray, filler);
    for (const char *start : {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n\r\n",
                              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"}) {
        HttpReader reader(cap);
        reader.feed(start);
        qsizetype given = 0;
        while (reader.state() == State::Head || reader.state() == State::Body) {
            reader.feed(filler);
            given += filler.size();
            QVERIFY(given < 100'000);
        }
        QVERIFY(reader.state() == State::Broken || reader.state() == State::TooLarge);
        reader.end();
        QVERIFY(reader.state() == State::Broken || reader.state() == State::TooLarge);
    }
}

void TestHttpReader::headers()
{
    const HttpReader reader =
        fed(ok("Retry-After:  7 \r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 0\r\n", ""), 5, false);
    QCOMPARE(reader.header("retry-after"), QByteArray("7"));
    QCOMPARE(reader.header("X-A"), QByteArray("1"));
    QCOMPARE(reader.header("X-B"), QByteArray());
    QCOMPARE(reader.headers().size(), 4);
}

QTEST_APPLESS_MAIN(TestHttpReader)
#include "httpreader.moc"
