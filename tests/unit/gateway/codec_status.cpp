// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"

#include <QMetaEnum>
#include <QTest>
#include <QTimeZone>

using namespace flashcall;
using replies::Delivery;

class TestCodecStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document();
    void short_();
    void words_data();
    void words();
    void money_data();
    void money();
    void bad_data();
    void bad();
    void retryAfter_data();
    void retryAfter();
};

namespace {

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QDateTime noon()
{
    return {QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc()};
}

Result<Status, Failure> decode(const QByteArray &body, int httpStatus = 200)
{
    return codec::decodeStatus(httpStatus, {}, body, noon());
}

} // namespace

void TestCodecStatus::document()
{
    const auto status = decode(R"(
        {"messagelistId": 123456, "messageId": "abc123def456", "deliverystatus": "delivered",
         "partscount": 1, "cost": 0.05,
         "fallbacks": [{"type": "sms", "status": "not_used"}],
         "extendedStatuses": {"viber": "delivered", "sms": "not_used"},
         "rate": 0.05, "rateAmount": 0.05, "rateCurrency": "USD",
         "billAmount": 0.05, "billCurrency": "USD"})");
    QVERIFY(status.has_value());
    QCOMPARE(status->messageId, QStringLiteral("abc123def456"));
    QCOMPARE(status->delivery, Delivery::Delivered);
    QCOMPARE(status->raw, QStringLiteral("delivered"));
    QCOMPARE(status->parts, 1);
    QCOMPARE(status->cost, QStringLiteral("0.05"));
    QCOMPARE(status->currency, QStringLiteral("USD"));
    const QList<StepStatus> fallbacks{
        {QStringLiteral("sms"), Delivery::NotUsed, QStringLiteral("not_used")}};
    QVERIFY(status->fallbacks == fallbacks);
    const QList<StepStatus> extended{
        {QStringLiteral("viber"), Delivery::Delivered, QStringLiteral("delivered")},
        {QStringLiteral("sms"), Delivery::NotUsed, QStringLiteral("not_used")}};
    QVERIFY(status->extended == extended);
    QVERIFY(status->final());
}

void TestCodecStatus::short_()
{
    const auto status = decode(R"({"messageId": "m", "deliverystatus": "scheduled"})");
    QVERIFY(status.has_value());
    QVERIFY(!status->final());
    QCOMPARE(status->parts, 0);
    QVERIFY(status->cost.isEmpty() && status->currency.isEmpty());
    QVERIFY(status->fallbacks.isEmpty() && status->extended.isEmpty());
}

void TestCodecStatus::words_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("final");
    const auto row = [](const char *word, Delivery delivery, bool isFinal) {
        QTest::newRow(word) << QString::fromLatin1(word) << delivery << isFinal;
    };
    row("scheduled", Delivery::Scheduled, false);
    row("processing", Delivery::Processing, false);
    row("delivered", Delivery::Delivered, true);
    row("undeliverable", Delivery::Undeliverable, true);
    row("permanenterror", Delivery::PermanentError, true);
    row("not_used", Delivery::NotUsed, false);
    row("expired", Delivery::Other, false);
    row("Delivered", Delivery::Other, false);
}

void TestCodecStatus::words()
{
    QFETCH(const QString, word);
    const auto status =
        decode(R"({"messageId": "m", "deliverystatus": ")" + word.toLatin1() + "\"}");
    QVERIFY(status.has_value());
    QTEST(status->delivery, "delivery");
    QTEST(status->final(), "final");
    QCOMPARE(status->raw, word);
}

void TestCodecStatus::money_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *name, const char *members, const char *cost,
                        const char *currency) {
        QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(cost)
                            << QString::fromLatin1(currency);
    };
    row("none", "", "", "");
    row("cost alone", R"(,"cost":0.10)", "0.10", "");
    row("cost as text", R"(,"cost":"1.5")", "1.5", "");
    row("as precise as it came", R"(,"cost":0.30000000000000000001)", "0.30000000000000000001", "");
    row("bill alone", R"(,"billAmount":2,"billCurrency":"UAH")", "2", "UAH");
    row("bill before rate", R"(,"cost":1,"rateCurrency":"USD","billCurrency":"UAH")", "1", "UAH");
    row("rate alone", R"(,"cost":1,"rateCurrency":"USD")", "1", "USD");
}

void TestCodecStatus::money()
{
    QFETCH(const QByteArray, members);
    const auto status = decode(R"({"messageId":"m","deliverystatus":"delivered")" + members + "}");
    QVERIFY(status.has_value());
    QTEST(status->cost, "cost");
    QTEST(status->currency, "currency");
}

void TestCodecStatus::bad_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int httpStatus, const QByteArray &body,
                        const char *expected) {
        QTest::newRow(name) << httpStatus << body << QString::fromLatin1(expected);
    };
    const QByteArray head = R"({"messageId":"m","deliverystatus":"delivered",)";
    row("not found", 404, "{}", "Refused HttpStatus");
    row("too many", 429, "{}", "Refused HttpStatus");
    row("server error", 500, "{}", "Unknown HttpStatus");
    row("redirect", 302, "{}", "Unknown Redirected");
    row("nothing", 200, "", "Unknown NotJson");
    row("cut", 200, head, "Unknown NotJson");
    row("no id", 200, R"({"deliverystatus":"delivered"})", "Unknown NoMessageId");
    row("no status", 200, R"({"messageId":"m"})", "Unknown NoStatus");
    row("status a number", 200, R"({"messageId":"m","deliverystatus":1})", "Unknown BadField");
    row("status too long", 200,
        R"({"messageId":"m","deliverystatus":")" + QByteArray(65, 'x') + "\"}",
        "Unknown FieldTooLong");
    row("status twice", 200, head + R"("deliverystatus":"scheduled"})", "Unknown DuplicateField");
    row("fallbacks an object", 200, head + R"("fallbacks":{}})", "Unknown BadField");
    row("a fallback that is a number", 200, head + R"("fallbacks":[1]})", "Unknown BadField");
    row("a fallback's status a number", 200, head + R"("fallbacks":[{"type":"sms","status":1}]})",
        "Unknown BadField");
    row("too many fallbacks", 200,
        head + "\"fallbacks\":[{}" + QByteArray(",{}").repeated(32) + "]}", "Unknown BadField");
    row("extended a list", 200, head + R"("extendedStatuses":[]})", "Unknown BadField");
    row("extended of numbers", 200, head + R"("extendedStatuses":{"sms":1}})", "Unknown BadField");
    row("cost an object", 200, head + R"("cost":{}})", "Unknown BadField");
    row("parts a text", 200, head + R"("partscount":"1"})", "Unknown BadField");
}

void TestCodecStatus::bad()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    const auto status = decode(body, httpStatus);
    QVERIFY(!status.has_value());
    const Failure &failure = status.error();
    QTEST(QString(nameOf(failure.kind) + QLatin1Char(' ') + nameOf(failure.reason)), "expected");
    QCOMPARE(failure.httpStatus, httpStatus);
}

void TestCodecStatus::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: unreadable
    const auto row = [](const char *value, int seconds) {
        QTest::newRow(value) << QByteArray(value) << seconds;
    };
    row("7", 7);
    row(" 7 ", 7);
    row("0", 1);
    row("1", 1);
    row("3600", 3600);
    row("3601", 3600);
    row("99999999999999999999999", 3600);
    row("-1", -1);
    row("+7", -1);
    row("7.5", -1);
    row("7 s", -1);
    row("soon", -1);
    row("", -1);
    row("Tue, 02 Jan 2024 12:00:30 GMT", 30);
    row("Tue, 02 Jan 2024 11:59:00 GMT", 1);
    row("Wed, 03 Jan 2024 12:00:00 GMT", 3600);
    row("Sun, 02 Jan 2024 12:00:30 GMT", 30); // the day's name says nothing new
    row("Tuesday, 02-Jan-24 12:01:00 GMT", 60);
    row("Tue Jan  2 12:02:00 2024", 120);
    row("Tue, 02 Jan 2024 12:00:30 CET", -1);
    row("Tue, 32 Jan 2024 12:00:30 GMT", -1);
    row("2024-01-02T12:00:30Z", -1);
    row("\xFF\xFF", -1);
}

void TestCodecStatus::retryAfter()
{
    QFETCH(const QByteArray, value);
    const auto wait = codec::readRetryAfter(value, noon());
    QTEST(wait ? static_cast<int>(wait->count()) : -1, "seconds");
    // The wall clock's own zone does not matter.
    const auto elsewhere = codec::readRetryAfter(value, noon().toOffsetFromUtc(7200));
    QVERIFY(elsewhere == wait);
}

QTEST_APPLESS_MAIN(TestCodecStatus)
#include "codec_status.moc"
