// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "app/sandbox/scenario.h"

#include <QJsonDocument>
#include <QTest>

using namespace flashcall;
using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The documents' flash call, with the fallbacks of their cascade.
WireMessage message(int steps = 1)
{
    WireMessage message;
    message.to = u"+380936670003"_s;
    message.callerId = u"+380123456789"_s;
    message.steps = {{u"flashcall"_s, u"YourApp"_s, {}, 60s},
                     {u"viber_otp"_s, u"SMSBAT"_s, u"321"_s, 90s},
                     {u"sms"_s, u"ALPHANAME"_s, u"Your SMS code: 321"_s, 60s}};
    message.steps.resize(steps);
    return message;
}

QString handsetText(const Plan &plan)
{
    const QStringList kinds{u"call"_s, u"viber"_s, u"sms"_s, u"voice"_s};
    QStringList lines;
    for (const HandsetEvent &event : plan.handset) {
        lines += u"%1 %2 %3 %4"_s.arg(event.at.count())
                     .replace(u"%2"_s, kinds.at(static_cast<int>(event.kind)))
                     .replace(u"%3"_s, event.from)
                     .replace(u"%4"_s, event.text)
                     .trimmed();
    }
    return lines.join(u'\n');
}

QString statusText(const Plan &plan)
{
    QStringList lines;
    for (const StatusChange &change : plan.statuses) {
        lines += u"%1 #%2 %3"_s.arg(QString::number(change.at.count()),
                                    QString::number(change.step), change.word);
    }
    return lines.join(u'\n');
}

const QByteArray acceptedReply =
    R"({"messagelistId":123456,"messages":[{"messageId":"abc123def456","status":"accepted",)"
    R"("callerId":"+380123456789","pattern":"***456789","to":"+380936670003","ttl":60}]})";

const QString deliveredAtOnce = u"0 #0 scheduled\n1000 #0 processing\n2000 #0 delivered"_s;

} // namespace

class SandboxScenarioTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsItsStory_data();
    void tellsItsStory();
    void walksThroughFallbacks_data();
    void walksThroughFallbacks();
    void isChosenByLastDigits_data();
    void isChosenByLastDigits();
    void hasStableNames();
    void masksAllButTheLastSix_data();
    void masksAllButTheLastSix();
    void ringsWithTheRightRelation_data();
    void ringsWithTheRightRelation();
    void carriesTheReference();
    void countsPartsOfAnSms();
};

void SandboxScenarioTest::tellsItsStory_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("delay"); // ms; -1: no reply
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("handset");
    QTest::addColumn<QString>("statuses");

    const QString rings = u"2000 call +380123456789"_s;
    QTest::newRow("9901 rings two seconds after the reply")
        << Scenario::MatchingCall << 200 << 0 << acceptedReply << rings << deliveredAtOnce;
    QTest::newRow("9902 no call")
        << Scenario::NoAnswer << 200 << 0 << acceptedReply << QString()
        << u"0 #0 scheduled\n1000 #0 processing\n60000 #0 undeliverable"_s;
    QTest::newRow("9903 call after the time")
        << Scenario::LateCall << 200 << 0 << acceptedReply << u"65000 call +380123456789"_s
        << u"0 #0 scheduled\n1000 #0 processing\n65000 #0 delivered"_s;
    QTest::newRow("9904 hidden number")
        << Scenario::HiddenNumber << 200 << 0 << acceptedReply << u"2000 call"_s << deliveredAtOnce;
    QTest::newRow("9905 rejected")
        << Scenario::Rejected << 200 << 0
        << QByteArray(R"({"messagelistId":123456,"messages":[{"messageId":"abc123def456",)"
                      R"("status":"rejected","to":"+380936670003"}]})")
        << QString() << u"0 #0 permanenterror"_s;
    QTest::newRow("9906 number that does not fit")
        << Scenario::WrongNumber << 200 << 0 << acceptedReply << u"2000 call +380123567891"_s
        << deliveredAtOnce;
    QTest::newRow("9907 another number that fits")
        << Scenario::SameEnding << 200 << 0 << acceptedReply << u"2000 call +380234456789"_s
        << deliveredAtOnce;
    QTest::newRow("9908 reply after ten seconds")
        << Scenario::SlowReply << 200 << 10'000 << acceptedReply << rings << deliveredAtOnce;
    QTest::newRow("9909 no reply")
        << Scenario::SilentReply << 200 << -1 << QByteArray() << rings << deliveredAtOnce;
    QTest::newRow("9910 http 400")
        << Scenario::Http400 << 400 << 0
        << QByteArray(R"({"error":{"code":"INVALID_RECIPIENT","message":"The recipient is not a )"
                      R"(number that can be called.","field":"to"}})")
        << QString() << QString();
    QTest::newRow("9911 http 401") << Scenario::Http401 << 401 << 0
                                   << QByteArray(R"({"status":"error","error":"Unauthorized",)"
                                                 R"("message":"The key is not valid.","code":401})")
                                   << QString() << QString();
    QTest::newRow("9912 http 429")
        << Scenario::Http429 << 429 << 0
        << QByteArray(R"({"error":{"code":"TOO_MANY_REQUESTS",)"
                      R"("message":"Too many requests. Try again later."}})")
        << QString() << QString();
    QTest::newRow("9913 http 500")
        << Scenario::Http500 << 500 << 0
        << QByteArray(R"({"status":"error","error":"Internal Server Error",)"
                      R"("message":"Something went wrong inside the service.","code":500})")
        << QString() << QString();
    QTest::newRow("9914 half a document")
        << Scenario::BrokenReply << 200 << 0 << acceptedReply.left(acceptedReply.size() / 2)
        << rings << deliveredAtOnce;
    QTest::newRow("9915 accepted without a pattern")
        << Scenario::NoPattern << 200 << 0
        << QByteArray(acceptedReply).replace(R"("pattern":"***456789",)", "") << rings
        << deliveredAtOnce;
    QTest::newRow("9916 never delivered")
        << Scenario::NeverDelivered << 200 << 0 << acceptedReply << QString()
        << u"0 #0 scheduled\n1000 #0 processing\n60000 #0 undeliverable"_s;
}

void SandboxScenarioTest::tellsItsStory()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, httpStatus);
    QFETCH(int, delay);
    QFETCH(QByteArray, body);
    QFETCH(QString, handset);
    QFETCH(QString, statuses);

    const Plan story = plan(scenario, message(), u"abc123def456"_s, 123456);
    QCOMPARE(story.httpStatus, httpStatus);
    QCOMPARE(story.delay.has_value() ? static_cast<int>(story.delay->count()) : -1, delay);
    QCOMPARE(story.body, body);
    QCOMPARE(handsetText(story), handset);
    QCOMPARE(statusText(story), statuses);
    QCOMPARE(story.headers.size(), httpStatus == 429 ? 1 : 0);
    if (httpStatus == 429) {
        QCOMPARE(story.headers.first(), std::pair(QByteArray("Retry-After"), QByteArray("7")));
    }
    QCOMPARE(QJsonDocument::fromJson(story.body).isNull(),
             scenario == Scenario::BrokenReply || scenario == Scenario::SilentReply);
    for (const HandsetEvent &event : story.handset) {
        QCOMPARE(event.to, u"+380936670003"_s);
        QCOMPARE(event.messageId, u"abc123def456"_s);
    }
}

void SandboxScenarioTest::walksThroughFallbacks_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QString>("handset");
    QTest::addColumn<QString>("statuses");

    QTest::newRow("a call that rings leaves the fallbacks unused")
        << Scenario::MatchingCall << u"2000 call +380123456789"_s
        << QString(deliveredAtOnce + u"\n2000 #1 not_used\n2000 #2 not_used"_s);
    QTest::newRow("no answer: each fallback at its time, each delivered")
        << Scenario::NoAnswer
        << u"62000 viber SMSBAT SMSBAT: 321\n152000 sms ALPHANAME Your SMS code: 321"_s
        << u"0 #0 scheduled\n1000 #0 processing\n60000 #0 undeliverable\n"_s
           u"60000 #1 processing\n62000 #1 delivered\n"_s
           u"150000 #2 processing\n152000 #2 delivered"_s;
    QTest::newRow("never delivered: undeliverable at each step")
        << Scenario::NeverDelivered << QString()
        << u"0 #0 scheduled\n1000 #0 processing\n60000 #0 undeliverable\n"_s
           u"60000 #1 processing\n150000 #1 undeliverable\n"_s
           u"150000 #2 processing\n210000 #2 undeliverable"_s;
    QTest::newRow("rejected: no step is used") << Scenario::Rejected << QString()
                                               << u"0 #0 permanenterror\n0 #1 not_used\n"_s
                                                  u"0 #2 not_used"_s;
}

void SandboxScenarioTest::walksThroughFallbacks()
{
    QFETCH(Scenario, scenario);
    QFETCH(QString, handset);
    QFETCH(QString, statuses);

    const Plan story = plan(scenario, message(3), u"abc123def456"_s, 123456);
    QCOMPARE(handsetText(story), handset);
    QCOMPARE(statusText(story), statuses);
}

void SandboxScenarioTest::isChosenByLastDigits_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<Scenario>("chosen");
    QTest::addColumn<Scenario>("expected");

    const QList<Scenario> inOrder = allScenarios();
    QCOMPARE(inOrder.size(), 16);
    for (int i = 0; i < inOrder.size(); ++i) {
        const QString to = u"+38093667%1"_s.arg(9901 + i);
        QTest::newRow(qPrintable(to)) << to << Scenario::NoAnswer << inOrder.at(i);
    }
    QTest::newRow("any other number: the one chosen")
        << u"+380936670003"_s << Scenario::NoAnswer << Scenario::NoAnswer;
    QTest::newRow("9900 is any other number")
        << u"+380936679900"_s << Scenario::Rejected << Scenario::Rejected;
    QTest::newRow("9917 is any other number")
        << u"+380936679917"_s << Scenario::MatchingCall << Scenario::MatchingCall;
    QTest::newRow("the digits further left do not count")
        << u"+380990500001"_s << Scenario::MatchingCall << Scenario::MatchingCall;
    QTest::newRow("empty") << QString() << Scenario::LateCall << Scenario::LateCall;
}

void SandboxScenarioTest::isChosenByLastDigits()
{
    QFETCH(QString, to);
    QFETCH(Scenario, chosen);
    QFETCH(Scenario, expected);
    QCOMPARE(scenarioFor(to, chosen), expected);
}

void SandboxScenarioTest::hasStableNames()
{
    const QStringList names{
        u"matching-call"_s, u"no-answer"_s,    u"late-call"_s,   u"hidden-number"_s,
        u"rejected"_s,      u"wrong-number"_s, u"same-ending"_s, u"slow-reply"_s,
        u"silent-reply"_s,  u"http-400"_s,     u"http-401"_s,    u"http-429"_s,
        u"http-500"_s,      u"broken-reply"_s, u"no-pattern"_s,  u"never-delivered"_s};
    QStringList found;
    for (const Scenario scenario : allScenarios()) {
        found += scenarioName(scenario);
        QCOMPARE(scenarioFromName(scenarioName(scenario)), std::optional(scenario));
    }
    QCOMPARE(found, names);
    QVERIFY(!scenarioFromName(u"Matching-Call"_s));
    QVERIFY(!scenarioFromName(QString()));
}

void SandboxScenarioTest::masksAllButTheLastSix_data()
{
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("announced");

    QTest::newRow("the documents' number")
        << u"+380123456789"_s << QString() << u"***456789"_s << u"+380123456789"_s;
    QTest::newRow("one-digit calling code")
        << u"+12025550123"_s << QString() << u"****550123"_s << u"+12025550123"_s;
    QTest::newRow("two-digit calling code")
        << u"+442079460123"_s << QString() << u"****460123"_s << u"+442079460123"_s;
    QTest::newRow("a national number of six digits")
        << u"+380456789"_s << QString() << u"456789"_s << u"+380456789"_s;
    QTest::newRow("the caller ID comes before the code")
        << u"+380123456789"_s << u"321"_s << u"***456789"_s << u"+380123456789"_s;
    QTest::newRow("a code alone is the ending of the number")
        << QString() << u"321"_s << u"******321"_s << u"+380123456321"_s;
    QTest::newRow("a code with a leading zero")
        << QString() << u"0042"_s << u"*****0042"_s << u"+380123450042"_s;
    QTest::newRow("a code as long as a national number")
        << QString() << u"987654321"_s << u"987654321"_s << u"+380987654321"_s;
    QTest::newRow("the longest code")
        << QString() << u"123456789012345"_s << u"123456789012345"_s << u"+123456789012345"_s;
    QTest::newRow("neither") << QString() << QString() << QString() << QString();
}

void SandboxScenarioTest::masksAllButTheLastSix()
{
    QFETCH(QString, callerId);
    QFETCH(QString, code);
    QFETCH(QString, pattern);
    QFETCH(QString, announced);

    WireMessage wire = message();
    wire.callerId = callerId;
    wire.code = code;
    const Plan story = plan(Scenario::MatchingCall, wire, u"a"_s, 1);
    QCOMPARE(story.pattern, pattern);
    QCOMPARE(story.announced, announced);
    QCOMPARE(story.handset.first().from, announced);
    QVERIFY(announced.isEmpty() ||
            pattern::announcedFits(pattern.toStdString(), announced.toStdString()));
}

void SandboxScenarioTest::ringsWithTheRightRelation_data()
{
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<QString>("code");
    for (const auto &[callerId, code] :
         {std::pair(u"+380123456789"_s, QString()), std::pair(u"+380999999999"_s, QString()),
          std::pair(u"+12025550000"_s, QString()), std::pair(u"+380456789"_s, QString()),
          std::pair(QString(), u"321"_s), std::pair(QString(), u"0000"_s)}) {
        QTest::newRow(qPrintable(callerId + code)) << callerId << code;
    }
}

// The rule of app/pattern is the judge of what the scenarios ring with.
void SandboxScenarioTest::ringsWithTheRightRelation()
{
    QFETCH(QString, callerId);
    QFETCH(QString, code);
    WireMessage wire = message();
    wire.callerId = callerId;
    wire.code = code;
    const auto relation = [&](Scenario scenario) {
        const Plan story = plan(scenario, wire, u"a"_s, 1);
        const std::string announced = story.announced.toStdString();
        return pattern::check(story.pattern.toStdString(), story.handset.first().from.toStdString(),
                              {announced, {}})
            .relation;
    };
    QCOMPARE(relation(Scenario::MatchingCall), pattern::Relation::Exact);
    QCOMPARE(relation(Scenario::SameEnding), pattern::Relation::MaskOnly);
    QCOMPARE(relation(Scenario::WrongNumber), pattern::Relation::Different);
}

void SandboxScenarioTest::carriesTheReference()
{
    WireMessage wire = message();
    wire.reference = u"case \"7\""_s;
    const Plan story = plan(Scenario::MatchingCall, wire, u"abc123def456"_s, 123456);
    const QByteArray expected =
        QByteArray(acceptedReply)
            .replace(R"("ttl":60)", R"("ttl":60,"customerMessageId":"case \"7\"")");
    QCOMPARE(story.body, expected);
}

void SandboxScenarioTest::countsPartsOfAnSms()
{
    WireMessage wire;
    wire.to = u"+380936670003"_s;
    wire.steps = {{u"sms"_s, u"YourApp"_s, QString(161, u'a'), 60s}};
    const Plan story = plan(Scenario::MatchingCall, wire, u"abc123def456"_s, 123456);
    const QByteArray expected =
        R"({"messagelistId":123456,"messages":[{"messageId":"abc123def456",)"
        R"("status":"accepted","to":"+380936670003","ttl":60,"parts":2}]})";
    QCOMPARE(story.body, expected);
    QCOMPARE(story.handset.first().kind, HandsetKind::Sms);
    QCOMPARE(story.handset.first().from, u"YourApp"_s);
}

QTEST_APPLESS_MAIN(SandboxScenarioTest)
#include "sandbox_scenario.moc"
