// SPDX-License-Identifier: MIT
#include "app/sandbox/scenario.h"

#include <QTest>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

WireMessage cascade(int steps)
{
    WireMessage message;
    message.to = u"+380936670003"_s;
    message.callerId = u"+380123456789"_s;
    message.steps = {{u"flashcall"_s, u"YourApp"_s, {}, 30s},
                     {u"viber_otp"_s, u"YourApp"_s, u"321"_s, 90s},
                     {u"sms"_s, u"YourApp"_s, u"Your SMS code: 321"_s, 60s}};
    message.steps.resize(steps);
    return message;
}

QByteArray bodyOf(Scenario scenario, const WireMessage &message, int elapsed)
{
    const Plan story = plan(scenario, message, u"abc123def456"_s, 123456);
    return statusBody(story, message, u"abc123def456"_s, 123456,
                      std::chrono::milliseconds(elapsed));
}

QByteArray single(const char *word, const char *cost)
{
    return QByteArray(R"({"messagelistId":123456,"messageId":"abc123def456","deliverystatus":")") +
           word + R"(","partscount":1,"cost":)" + cost + '}';
}

} // namespace

class SandboxStatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofOneStep_data();
    void ofOneStep();
    void ofACascade_data();
    void ofACascade();
    void isWholeForEachScenario_data();
    void isWholeForEachScenario();
    void namesEachChannelOnce();
};

void SandboxStatusTest::ofOneStep_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("at the reply") << Scenario::MatchingCall << 0 << single("scheduled", "0");
    QTest::newRow("just before it is placed")
        << Scenario::MatchingCall << 999 << single("scheduled", "0");
    QTest::newRow("placed") << Scenario::MatchingCall << 1000 << single("processing", "0");
    QTest::newRow("just before it rings")
        << Scenario::MatchingCall << 1999 << single("processing", "0");
    QTest::newRow("rung") << Scenario::MatchingCall << 2000 << single("delivered", "0.05");
    QTest::newRow("a day later") << Scenario::MatchingCall << 86'400'000
                                 << single("delivered", "0.05");
    QTest::newRow("no answer, before its time")
        << Scenario::NoAnswer << 29'999 << single("processing", "0");
    QTest::newRow("no answer, at its time")
        << Scenario::NoAnswer << 30'000 << single("undeliverable", "0");
    QTest::newRow("a late call, after its time")
        << Scenario::LateCall << 34'999 << single("processing", "0");
    QTest::newRow("a late call, come")
        << Scenario::LateCall << 35'000 << single("delivered", "0.05");
    QTest::newRow("rejected") << Scenario::Rejected << 0 << single("permanenterror", "0");
}

void SandboxStatusTest::ofOneStep()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, elapsed);
    QFETCH(QByteArray, body);
    QCOMPARE(bodyOf(scenario, cascade(1), elapsed), body);
}

void SandboxStatusTest::ofACascade_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<QByteArray>("overall");
    QTest::addColumn<QByteArrayList>("words"); // call, Viber, SMS
    QTest::addColumn<QByteArray>("cost");

    const auto row = [](const char *name, Scenario scenario, int elapsed, const char *overall,
                        const QByteArrayList &words, const char *cost) {
        QTest::newRow(name) << scenario << elapsed << QByteArray(overall) << words
                            << QByteArray(cost);
    };
    row("rung: the rest is not used", Scenario::MatchingCall, 2000, "delivered",
        {"delivered", "not_used", "not_used"}, "0.05");
    row("no answer: before the first fallback", Scenario::NoAnswer, 29'999, "processing",
        {"processing", "scheduled", "scheduled"}, "0");
    row("no answer: Viber under way", Scenario::NoAnswer, 30'000, "processing",
        {"undeliverable", "processing", "scheduled"}, "0");
    row("no answer: Viber there", Scenario::NoAnswer, 32'000, "processing",
        {"undeliverable", "delivered", "scheduled"}, "0.05");
    row("no answer: SMS under way", Scenario::NoAnswer, 120'000, "processing",
        {"undeliverable", "delivered", "processing"}, "0.05");
    row("no answer: SMS there", Scenario::NoAnswer, 122'000, "delivered",
        {"undeliverable", "delivered", "delivered"}, "0.1");
    row("nothing arrives: the call failed", Scenario::NeverDelivered, 30'000, "processing",
        {"undeliverable", "processing", "scheduled"}, "0");
    row("nothing arrives: Viber failed", Scenario::NeverDelivered, 120'000, "processing",
        {"undeliverable", "undeliverable", "processing"}, "0");
    row("nothing arrives: all failed", Scenario::NeverDelivered, 180'000, "undeliverable",
        {"undeliverable", "undeliverable", "undeliverable"}, "0");
    row("rejected", Scenario::Rejected, 0, "permanenterror",
        {"permanenterror", "not_used", "not_used"}, "0");
}

void SandboxStatusTest::ofACascade()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, elapsed);
    QFETCH(QByteArray, overall);
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArray, cost);

    QByteArray expected =
        R"({"messagelistId":123456,"messageId":"abc123def456","deliverystatus":"OVERALL",)"
        R"("partscount":1,"cost":COST,"fallbacks":[{"type":"viber_otp","status":"VIBER"},)"
        R"({"type":"sms","status":"SMS"}],)"
        R"("extendedStatuses":{"flashcall":"CALL","viber":"VIBER","sms":"SMS"},)"
        R"("rate":0.05,"rateAmount":COST,"rateCurrency":"USD","billAmount":COST,)"
        R"("billCurrency":"USD"})";
    expected.replace("OVERALL", overall)
        .replace("COST", cost)
        .replace("CALL", words.at(0))
        .replace("VIBER", words.at(1))
        .replace("\"SMS\"", QByteArray('"' + words.at(2) + '"'));
    QCOMPARE(bodyOf(scenario, cascade(3), elapsed), expected);
}

void SandboxStatusTest::isWholeForEachScenario_data()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario scenario : allScenarios()) {
        QTest::newRow(qPrintable(scenarioName(scenario))) << scenario;
    }
}

// Whatever the scenario and the time, the words only ever move on, and end.
void SandboxStatusTest::isWholeForEachScenario()
{
    QFETCH(Scenario, scenario);
    const WireMessage message = cascade(3);
    const Plan story = plan(scenario, message, u"a"_s, 1);
    if (story.httpStatus != 200) {
        QVERIFY(story.statuses.isEmpty());
        QVERIFY(story.handset.isEmpty());
        return;
    }
    QList<QStringList> seen(3);
    for (const StatusChange &change : story.statuses) {
        seen[change.step] += change.word;
    }
    const QStringList order{u"scheduled"_s, u"processing"_s,    u"not_used"_s,
                            u"delivered"_s, u"undeliverable"_s, u"permanenterror"_s};
    for (const QStringList &words : seen) {
        QVERIFY(!words.isEmpty());
        for (qsizetype i = 1; i < words.size(); ++i) {
            QVERIFY(order.indexOf(words.at(i - 1)) < order.indexOf(words.at(i)));
            QVERIFY(order.indexOf(words.at(i - 1)) < 2);
        }
        QVERIFY(order.indexOf(words.last()) >= 2);
    }
    QVERIFY(std::is_sorted(story.statuses.begin(), story.statuses.end(),
                           [](const auto &a, const auto &b) { return a.at < b.at; }));
}

void SandboxStatusTest::namesEachChannelOnce()
{
    WireMessage message = cascade(3);
    message.steps[1] = {u"sms"_s, u"YourApp"_s, u"First"_s, 60s};
    const QByteArray body = bodyOf(Scenario::MatchingCall, message, 2000);
    const QByteArray statuses = R"("extendedStatuses":{"flashcall":"delivered","sms":"not_used"})";
    const QByteArray entry = R"({"type":"sms","status":"not_used"})";
    QVERIFY(body.contains(statuses));
    QCOMPARE(body.count(entry), 2);
}

QTEST_APPLESS_MAIN(SandboxStatusTest)
#include "sandbox_status.moc"
