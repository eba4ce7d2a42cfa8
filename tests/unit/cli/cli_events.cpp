// SPDX-License-Identifier: MIT
#include "app/cli/events.h"
#include "support/fakeclock.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <sstream>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class CliEventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTimes_data();
    void writesTimes();
    void namesEveryReason();
    void printsFailures_data();
    void printsFailures();
    void printsStatuses();
};

void CliEventsTest::writesTimes_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("text");
    const QDate date(2024, 7, 2);
    QTest::newRow("Kyiv in summer") << QDateTime(date, QTime(12, 0, 0, 7), QTimeZone("Europe/Kyiv"))
                                    << u"2024-07-02T12:00:00.007+03:00"_s;
    QTest::newRow("Kyiv in winter")
        << QDateTime(QDate(2024, 1, 2), QTime(12, 0), QTimeZone("Europe/Kyiv"))
        << u"2024-01-02T12:00:00.000+02:00"_s;
    QTest::newRow("west of Greenwich")
        << QDateTime(date, QTime(23, 59, 59, 999), QTimeZone(-(3 * 3600 + 1800)))
        << u"2024-07-02T23:59:59.999-03:30"_s;
    QTest::newRow("universal time")
        << QDateTime(date, QTime(0, 0), QTimeZone::utc()) << u"2024-07-02T00:00:00.000+00:00"_s;
}

void CliEventsTest::writesTimes()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, text);
    QCOMPARE(timestamp(at), text);
}

void CliEventsTest::namesEveryReason()
{
    QCOMPARE(reasonWord(replies::Reason::ConnectionRefused), u"connection_refused"_s);
    QCOMPARE(reasonWord(replies::Reason::NotJson), u"not_json"_s);
    QSet<QString> words;
    const QMetaEnum reasons = QMetaEnum::fromType<replies::Reason>();
    for (int i = 0; i < reasons.keyCount(); ++i) {
        words += reasonWord(static_cast<replies::Reason>(reasons.value(i)));
    }
    QCOMPARE(words.size(), reasons.keyCount());
    QVERIFY(!words.contains(QString()));
}

void CliEventsTest::printsFailures_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QByteArray>("members");
    using replies::FailureClass;
    using replies::Reason;
    QTest::newRow("refused, with all there is")
        << Failure{FailureClass::Refused,
                   Reason::HttpStatus,
                   429,
                   u"TOO_MANY"_s,
                   u"Slow \"down\""_s,
                   u"to"_s,
                   7s}
        << QByteArray(R"("event":"refused","at":"2024-01-02T12:00:00.000+00:00",)"
                      R"("reason":"http_status","http_status":429,"code":"TOO_MANY",)"
                      R"("message":"Slow \"down\"","field":"to","retry_after":7)");
    QTest::newRow("rejected")
        << Failure{FailureClass::Rejected, Reason::MessageRejected, 200, {}, {}, {}, {}}
        << QByteArray(R"("event":"rejected","at":"2024-01-02T12:00:00.000+00:00",)"
                      R"("reason":"message_rejected","http_status":200)");
    QTest::newRow("unknown") << Failure{FailureClass::Unknown, Reason::TimedOut, 0, {}, {}, {}, {}}
                             << QByteArray(
                                    R"("event":"unknown","at":"2024-01-02T12:00:00.000+00:00",)"
                                    R"("reason":"timed_out")");
    QTest::newRow("not sent")
        << Failure{FailureClass::NotSent, Reason::TlsFailed, 0, {}, {}, {}, {}}
        << QByteArray(R"("event":"not_sent","at":"2024-01-02T12:00:00.000+00:00",)"
                      R"("reason":"tls_failed")");
}

void CliEventsTest::printsFailures()
{
    QFETCH(Failure, failure);
    QFETCH(QByteArray, members);
    test::FakeClock clock;
    std::ostringstream out;
    Events(out, clock).printFailure(failure);
    QCOMPARE(QByteArray::fromStdString(out.str()), QByteArray('{' + members + "}\n"));
}

void CliEventsTest::printsStatuses()
{
    test::FakeClock clock;
    std::ostringstream out;
    Events events(out, clock);
    Status status;
    status.messageId = u"abc"_s;
    status.delivery = replies::Delivery::Delivered;
    status.raw = u"delivered"_s;
    status.parts = 1;
    events.printStatus(status);
    status.cost = u"0.05"_s;
    status.currency = u"USD"_s;
    status.fallbacks = {{u"sms"_s, replies::Delivery::NotUsed, u"not_used"_s}};
    status.extended = {{u"viber"_s, replies::Delivery::Delivered, u"delivered"_s}};
    status.raw = u"processing"_s;
    status.delivery = replies::Delivery::Processing;
    events.printStatus(status);
    const QByteArray expected =
        R"({"event":"status","at":"2024-01-02T12:00:00.000+00:00","message_id":"abc",)"
        R"("status":"delivered","final":true,"parts":1})"
        "\n"
        R"({"event":"status","at":"2024-01-02T12:00:00.000+00:00","message_id":"abc",)"
        R"("status":"processing","final":false,"parts":1,"cost":"0.05","currency":"USD",)"
        R"("fallbacks":[{"type":"sms","status":"not_used"}],)"
        R"("extended":[{"type":"viber","status":"delivered"}]})"
        "\n";
    QCOMPARE(QByteArray::fromStdString(out.str()), expected);
}

QTEST_APPLESS_MAIN(CliEventsTest)
#include "cli_events.moc"
