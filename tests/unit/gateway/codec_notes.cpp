// SPDX-License-Identifier: MIT
#include "support/replykit.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::test;

// What an answer says besides yes or no: doubts about an acceptance, reasons of a refusal.
class TestCodecNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes_data();
    void notes();
    void aMessageNeedsNoPattern();
    void announced_data();
    void announced();
    void errorBodies_data();
    void errorBodies();
    void turnedDown_data();
    void turnedDown();
    void retryAfter_data();
    void retryAfter();
};

namespace {

QString noteNames(const QList<replies::Note> &notes)
{
    QStringList names;
    for (const replies::Note note : notes) {
        names.append(nameOf(note));
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

void TestCodecNotes::notes_data()
{
    QTest::addColumn<QByteArray>("callerId"); // JSON
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("ttl");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("verifiable");
    const auto row = [](const char *name, const char *callerId, const char *pattern,
                        const char *ttl, const char *expected, bool verifiable) {
        QTest::newRow(name) << QByteArray(callerId) << QByteArray(pattern) << QByteArray(ttl)
                            << QString::fromLatin1(expected) << verifiable;
    };
    const char *id = "\"+380123456789\"";
    const char *mask = "\"***456789\"";
    row("as asked", id, mask, "60", "", true);
    row("without plus", "\"380123456789\"", mask, "60", "", true);
    row("national", "\"0123456789\"", mask, "60", "", true);
    row("another caller ID", "\"+380123456780\"", "\"***456780\"", "60", "CallerIdDiffers", true);
    row("no caller ID", "", mask, "60", "", true);
    row("caller ID empty", "\"\"", mask, "60", "", true);
    row("shorter ttl", id, mask, "30", "TtlDiffers", true);
    row("no ttl", id, mask, "", "", true);
    row("no pattern", id, "", "60", "NoPattern", false);
    row("pattern empty", id, "\"\"", "60", "NoPattern", false);
    row("pattern of letters", id, "\"12ab\"", "60", "BadPattern", false);
    row("pattern of asterisks", id, "\"*********\"", "60", "BadPattern", false);
    row("pattern too long", id, "\"1234567890123456\"", "60", "BadPattern", false);
    row("whole number as pattern", id, "\"+380123456789\"", "60", "", true);
    row("contradicts itself", id, "\"***456780\"", "60", "AnnouncedDoesNotFit", false);
    row("another that contradicts", "\"+380999999999\"", mask, "60",
        "CallerIdDiffers AnnouncedDoesNotFit", false);
    row("a name as caller ID", "\"YourApp\"", mask, "60", "CallerIdDiffers AnnouncedDoesNotFit",
        false);
    row("all differ", "\"+380999999999\"", "", "5", "CallerIdDiffers TtlDiffers NoPattern", false);
}

void TestCodecNotes::notes()
{
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, ttl);
    const auto result =
        decode(replyWith({{"callerId", callerId}, {"pattern", pattern}, {"ttl", ttl}}));
    QVERIFY(result.has_value());
    QTEST(noteNames(result->notes), "expected");
    QTEST(result->verifiable(), "verifiable");
}

void TestCodecNotes::aMessageNeedsNoPattern()
{
    Request sms = flashCallRequest();
    sms.steps = {Step{SmsContent{QStringLiteral("Code {code}")}, std::nullopt, {}}};
    sms.code = QStringLiteral("4821");
    const QByteArray body = replyWith({{"callerId", ""}, {"pattern", ""}});
    const auto result = decode(body, 200, sms);
    QVERIFY(result.has_value());
    QCOMPARE(noteNames(result->notes), QString());
    sms.steps.prepend(flashCallRequest().steps.first()); // a call first: it is what is verified
    const auto cascade = decode(body, 200, sms);
    QVERIFY(cascade.has_value());
    QCOMPARE(noteNames(cascade->notes), QStringLiteral("NoPattern"));
}

void TestCodecNotes::announced_data()
{
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *callerId, const char *expected) {
        QTest::newRow(callerId) << QString::fromUtf8(callerId) << QString::fromLatin1(expected);
    };
    row("+380123456789", "+380123456789");
    row("380123456789", "+380123456789");
    row("00380123456789", "+380123456789");
    row(" +380 12 345-67-89 ", "+380123456789");
    row("0123456789", "+380123456789");
    row("tel:+380123456789", "+380123456789");
    row("YourApp", "");
    row("anonymous", "");
    row("+0123456789", "");
    row("+", "");
    row("1234567890123456", "");
    row("+380123456789,+380123456780", "");
}

void TestCodecNotes::announced()
{
    QFETCH(const QString, callerId);
    const auto result = decode(replyWith({{"callerId", '"' + callerId.toUtf8() + '"'}}));
    QVERIFY(result.has_value());
    QTEST(result->announced, "expected");
}

void TestCodecNotes::errorBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected"); // code, message, field
    const auto row = [](const char *name, int status, const QByteArray &body,
                        const QStringList &expected) {
        QTest::newRow(name) << status << body << expected;
    };
    const auto list = [](const char *code, const char *message, const char *field) {
        return QStringList{QString::fromUtf8(code), QString::fromUtf8(message),
                           QString::fromUtf8(field)};
    };
    row("an object", 400,
        R"({"error": {"code": "INVALID_RECIPIENT", "message": "Bad number", "field": "to"}})",
        list("INVALID_RECIPIENT", "Bad number", "to"));
    row("flat", 400, R"({"status": "error", "error": "Bad", "message": "Bad phone", "code": 1003})",
        list("1003", "Bad phone", ""));
    row("flat without a message", 401, R"({"status": "error", "error": "Bad key"})",
        list("", "Bad key", ""));
    row("a numeric code in an object", 422, R"({"error": {"code": 1001}})", list("1001", "", ""));
    row("a list in an object", 422, R"({"error": {"code": [1], "message": {}}})", list("", "", ""));
    row("a page", 403, "<html>", list("", "", ""));
    row("nothing", 404, "", list("", "", ""));
    row("a list", 400, "[1]", list("", "", ""));
    row("said twice", 400, R"({"error": {"code": "A", "code": "B"}})", list("", "", ""));
    row("too deep", 400, QByteArray(40, '['), list("", "", ""));
    row("a server error", 500, R"({"error": {"code": "X", "message": "y"}})", list("X", "y", ""));
    row("markup is kept as text", 400, R"({"error": {"message": "<b>x</b>"}})",
        list("", "<b>x</b>", ""));
    row("in a good answer", 200, R"({"status":"error","message":"No","code":7})",
        list("7", "No", ""));
}

void TestCodecNotes::errorBodies()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto result = decode(body, status);
    QVERIFY(!result.has_value());
    const Failure &failure = result.error();
    QTEST((QStringList{failure.code, failure.message, failure.field}), "expected");
}

void TestCodecNotes::turnedDown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected"); // outcome, code, message
    const QByteArray to = R"("to":"+380936670003")";
    const auto list = [](const char *outcome, const char *code, const char *message) {
        return QStringList{QString::fromUtf8(outcome), QString::fromUtf8(code),
                           QString::fromUtf8(message)};
    };
    QTest::newRow("rejected, bare")
        << QByteArray("{\"messages\":[{\"status\":\"rejected\"," + to + "}]}")
        << list("Rejected MessageRejected", "", "");
    QTest::newRow("rejected, with a reason in the message")
        << QByteArray(R"({"messages":[{"status":"rejected","code":"C","message":"why",)" + to +
                      "}]}")
        << list("Rejected MessageRejected", "C", "why");
    QTest::newRow("failed, with a reason beside")
        << QByteArray(R"({"error":{"code":5,"message":"why"},"messages":[{"status":"failed",)" +
                      to + "}]}")
        << list("Rejected MessageFailed", "5", "why");
    QTest::newRow("rejected for somebody else")
        << QByteArray(R"({"messages":[{"status":"rejected","to":"+380936670004"}]})")
        << list("Unknown RecipientDiffers to", "", "");
}

void TestCodecNotes::turnedDown()
{
    QFETCH(const QByteArray, body);
    const auto result = decode(body);
    QVERIFY(!result.has_value());
    QTEST((QStringList{outcome(result), result.error().code, result.error().message}), "expected");
}

void TestCodecNotes::retryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("seconds"); // -1: none
    for (const int status : {400, 401, 403, 404, 422, 429}) {
        QTest::addRow("%d", status) << status << 7;
    }
    for (const int status : {200, 302, 408, 500, 503}) {
        QTest::addRow("%d", status) << status << -1;
    }
}

// Waiting is for the refused: what is unknown is not to be sent again by the clock.
void TestCodecNotes::retryAfter()
{
    QFETCH(const int, status);
    const auto result = codec::decodeReply(status, "7", "{}", flashCallRequest(), noon());
    QVERIFY(!result.has_value());
    const auto wait = result.error().retryAfter;
    QTEST(wait ? static_cast<int>(wait->count()) : -1, "seconds");
}

QTEST_APPLESS_MAIN(TestCodecNotes)
#include "codec_notes.moc"
