// SPDX-License-Identifier: MIT
#include "support/replykit.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::test;

// Captured and bent replies in, what the console makes of them out. Outcomes are written as
// "accepted", or class and reason of the failure, with the field to blame.
class TestCodecReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document();
    void httpStatuses_data();
    void httpStatuses();
    void bodies_data();
    void bodies();
    void messageFields_data();
    void messageFields();
    void recipients_data();
    void recipients();
    void duplicates_data();
    void duplicates();
    void cutAnywhere();
    void everyByteChanged();
};

void TestCodecReply::document()
{
    const auto result = decode(acceptedBody());
    QVERIFY(result.has_value());
    QCOMPARE(result->messageId, QStringLiteral("abc123def456"));
    QCOMPARE(result->listId, QStringLiteral("123456"));
    QCOMPARE(result->pattern, QStringLiteral("***456789"));
    QCOMPARE(result->announced, QStringLiteral("+380123456789"));
    QVERIFY(result->ttl == std::chrono::seconds(60));
    QCOMPARE(result->parts, 0);
    QVERIFY(result->notes.isEmpty());
    QVERIFY(result->verifiable());
}

void TestCodecReply::httpStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    const auto rows = [](std::initializer_list<int> statuses, const char *expected) {
        for (const int status : statuses) {
            QTest::addRow("%d", status) << status << QString::fromLatin1(expected);
        }
    };
    rows({200, 201, 202, 203, 299}, "accepted");
    rows({300, 301, 302, 303, 304, 305, 307, 308, 399}, "Unknown Redirected");
    rows({400, 401, 403, 404, 422, 429}, "Refused HttpStatus");
    rows({402, 405, 406, 407, 408, 409, 410, 411, 413, 415, 418, 421, 423, 425, 426, 428, 431, 451,
          499},
         "Unknown HttpStatus");
    rows({500, 501, 502, 503, 504, 505, 511, 599}, "Unknown HttpStatus");
    rows({0, 100, 101, 199, 600, 999, -1}, "Unknown HttpStatus");
}

void TestCodecReply::httpStatuses()
{
    QFETCH(const int, status);
    const auto result = decode(acceptedBody(), status);
    QTEST(outcome(result), "expected");
    if (!result) {
        QCOMPARE(result.error().httpStatus, status);
    }
}

void TestCodecReply::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QString::fromLatin1(expected);
    };
    row("nothing", {}, "Unknown NotJson");
    row("white space", " \n", "Unknown NotJson");
    row("a page", "<html>ok</html>", "Unknown NotJson");
    row("a word", "accepted", "Unknown NotJson");
    row("cut", acceptedBody().chopped(1), "Unknown NotJson");
    row("twice", acceptedBody() + acceptedBody(), "Unknown NotJson");
    row("something behind it", acceptedBody() + "x", "Unknown NotJson");
    row("a NUL behind it", acceptedBody() + QByteArray(1, '\0'), "Unknown NotJson");
    row("a line break behind it", acceptedBody() + "\r\n", "accepted");
    row("a byte order mark before it", "\xEF\xBB\xBF" + acceptedBody(), "accepted");
    row("not UTF-8", acceptedBody().replace("abc123", "caf\xE9"), "Unknown NotJson");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "Unknown NotJson");
    row("too deep", QByteArray(33, '[') + QByteArray(33, ']'), "Unknown TooDeep");
    row("too many values", "[0" + QByteArray(",0").repeated(20'000) + "]", "Unknown ReplyTooLarge");
    row("null", "null", "Unknown NoMessage");
    row("a list", "[]", "Unknown NoMessage");
    row("an empty object", "{}", "Unknown NoMessage");
    row("no messages", R"({"messages":[]})", "Unknown NoMessage");
    row("messages null", R"({"messages":null})", "Unknown NoMessage");
    row("messages an object", R"({"messages":{}})", "Unknown BadField messages");
    row("messages of numbers", R"({"messages":[1]})", "Unknown BadField messages");
    row("the message alone", R"({"messageId":"a","status":"accepted","to":"+380936670003"})",
        "Unknown NoMessage");
    row("an error in a good answer", R"({"status":"error","error":"x","code":1003})",
        "Unknown NoMessage");
    row("an empty message", R"({"messages":[{}]})", "Unknown RecipientDiffers to");
    row("unknown members beside",
        R"({"x":[{}],"messages":[{"messageId":"a","status":"accepted",)"
        R"("to":"+380936670003","pattern":"*1234","y":{"z":1}}]})",
        "accepted");
}

void TestCodecReply::bodies()
{
    QFETCH(const QByteArray, body);
    QTEST(outcome(decode(body)), "expected");
}

void TestCodecReply::messageFields_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *key, const QByteArray &value,
                        const char *expected) {
        const QByteArray title = QByteArray(key) + ' ' + name;
        QTest::newRow(title.constData())
            << QByteArray(key) << value << QString::fromLatin1(expected);
    };
    const auto quoted = [](qsizetype size, char c) -> QByteArray {
        return '"' + QByteArray(size, c) + '"';
    };
    row("missing", "messageId", {}, "Unknown NoMessageId messageId");
    row("null", "messageId", "null", "Unknown NoMessageId messageId");
    row("empty", "messageId", "\"\"", "Unknown NoMessageId messageId");
    row("blank", "messageId", "\"  \"", "Unknown NoMessageId messageId");
    row("a number", "messageId", "12", "Unknown BadField messageId");
    row("an object", "messageId", "{}", "Unknown BadField messageId");
    row("longest", "messageId", quoted(128, 'a'), "accepted");
    row("too long", "messageId", quoted(129, 'a'), "Unknown FieldTooLong messageId");
    row("missing", "status", {}, "Unknown NoStatus status");
    row("null", "status", "null", "Unknown NoStatus status");
    row("empty", "status", "\"\"", "Unknown NoStatus status");
    row("a number", "status", "1", "Unknown BadField status");
    row("true", "status", "true", "Unknown BadField status");
    row("unknown", "status", "\"queued\"", "Unknown BadField status");
    row("capital", "status", "\"Accepted\"", "Unknown BadField status");
    row("too long", "status", quoted(65, 'a'), "Unknown FieldTooLong status");
    row("rejected", "status", "\"rejected\"", "Rejected MessageRejected");
    row("failed", "status", "\"failed\"", "Rejected MessageFailed");
    row("missing", "pattern", {}, "accepted");
    row("a number", "pattern", "456789", "Unknown BadField pattern");
    row("a list", "pattern", "[]", "Unknown BadField pattern");
    row("too long", "pattern", quoted(65, '*'), "Unknown FieldTooLong pattern");
    row("missing", "callerId", {}, "accepted");
    row("a number", "callerId", "380123456789", "Unknown BadField callerId");
    row("too long", "callerId", quoted(65, '1'), "Unknown FieldTooLong callerId");
    row("missing", "ttl", {}, "accepted");
    row("null", "ttl", "null", "accepted");
    row("60.0", "ttl", "60.0", "accepted");
    row("0", "ttl", "0", "Unknown BadField ttl");
    row("negative", "ttl", "-1", "Unknown BadField ttl");
    row("a fraction", "ttl", "59.5", "Unknown BadField ttl");
    row("a text", "ttl", "\"60\"", "Unknown BadField ttl");
    row("a day", "ttl", "86400", "accepted");
    row("more than a day", "ttl", "86401", "Unknown BadField ttl");
    row("beyond numbers", "ttl", "1e99", "Unknown BadField ttl");
    row("two", "parts", "2", "accepted");
    row("negative", "parts", "-1", "Unknown BadField parts");
    row("ours", "customerMessageId", "\"7b8f\"", "accepted");
}

void TestCodecReply::messageFields()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    QTEST(outcome(decode(replyWith({{key, value}}))), "expected");
}

void TestCodecReply::recipients_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QString>("expected"); // or the message id that was taken
    const auto message = [](const char *to, const char *id) -> QByteArray {
        return QByteArray(R"({"messageId":")") + id + R"(","status":"accepted","to":)" + to + '}';
    };
    const QByteArray other = message("\"+380936670004\"", "other");
    const QByteArray own = message("\"+380936670003\"", "own");
    const auto row = [](const char *name, const QByteArray &messages, const char *expected) {
        QTest::newRow(name) << messages << QString::fromLatin1(expected);
    };
    const QByteArray longNumber = '"' + QByteArray(65, '1') + '"';
    row("with plus", own, "own");
    row("without plus", message("\"380936670003\"", "bare"), "bare");
    row("a number", message("380936670003", "number"), "number");
    row("space around", message("\" +380936670003 \"", "spaced"), "spaced");
    row("another", other, "Unknown RecipientDiffers to");
    row("national", message("\"0936670003\"", "x"), "Unknown RecipientDiffers to");
    row("two pluses", message("\"++380936670003\"", "x"), "Unknown RecipientDiffers to");
    row("one digit more", message("\"+3809366700030\"", "x"), "Unknown RecipientDiffers to");
    row("empty", message("\"\"", "x"), "Unknown RecipientDiffers to");
    row("null", message("null", "x"), "Unknown RecipientDiffers to");
    row("a list", message("[]", "x"), "Unknown BadField to");
    row("too long", message(longNumber.constData(), "x"), "Unknown FieldTooLong to");
    row("other, own", other + ',' + own, "own");
    row("own, other", own + ',' + other, "own");
    row("others alone", other + ',' + other, "Unknown RecipientDiffers to");
    row("own twice", own + ',' + own, "Unknown DuplicateField to");
    row("own, rejected other", own + R"(,{"status":"rejected","to":"+380936670004"})", "own");
}

void TestCodecReply::recipients()
{
    QFETCH(const QByteArray, messages);
    const auto result = decode("{\"messages\":[" + messages + "]}");
    QTEST(result ? result->messageId : outcome(result), "expected");
}

void TestCodecReply::duplicates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    for (const char *key : {"messageId", "status", "callerId", "pattern", "to", "ttl", "error",
                            "code", "messages", "messagelistId"}) {
        const QByteArray twice = '"' + QByteArray(key) + R"(":1,")" + key + "\":1";
        const QString expected = QLatin1String("Unknown DuplicateField ") + QLatin1String(key);
        const QByteArray beside = '{' + twice + ',' + acceptedBody().sliced(1);
        QTest::addRow("%s beside", key) << beside << expected;
        QTest::addRow("%s inside", key) << replyWith({{"x", "[{" + twice + "}]"}}) << expected;
    }
    QTest::newRow("status, escaped") << replyWith({{R"(st\u0061tus)", "\"rejected\""}})
                                     << QStringLiteral("Unknown DuplicateField status");
    QTest::newRow("a field that decides nothing")
        << replyWith({{"x", R"({"note":1,"note":2})"}}) << QStringLiteral("accepted");
}

void TestCodecReply::duplicates()
{
    QFETCH(const QByteArray, body);
    QTEST(outcome(decode(body)), "expected");
}

void TestCodecReply::cutAnywhere()
{
    const QByteArray body = acceptedBody();
    for (qsizetype size = 0; size < body.size(); ++size) {
        QCOMPARE(outcome(decode(body.first(size))), QStringLiteral("Unknown NotJson"));
    }
}

// One changed byte may spoil a reply or go unnoticed; it never changes what is ours.
void TestCodecReply::everyByteChanged()
{
    const QByteArray body = acceptedBody();
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (const char c : {'\0', '"', '}', '9', '\x80'}) {
            QByteArray bent = body;
            bent[at] = c;
            const auto result = decode(bent);
            if (result) {
                QVERIFY(!result->messageId.isEmpty());
                QVERIFY(bent.contains("\"accepted\"") && bent.contains("380936670003"));
            } else {
                QCOMPARE(nameOf(result.error().kind), QStringLiteral("Unknown"));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestCodecReply)
#include "codec_reply.moc"
