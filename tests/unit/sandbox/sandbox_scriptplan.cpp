// SPDX-License-Identifier: MIT
#include "support/scenariokit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Plan played(const QByteArray &members, const WireMessage &message = scenariokit::message())
{
    const auto script = readScript(R"({"flashcall_scenario":1,)" + members + '}');
    return script ? plan(*script, message, u"abc123def456"_s, 123456) : Plan{-1};
}

QString marksOf(const Plan &plan)
{
    QStringList lines;
    for (const StatusChange &change : plan.statuses) {
        lines += u"%1 #%2 %3"_s.arg(QString::number(change.at.count()),
                                    QString::number(change.step), change.word);
    }
    for (const HandsetEvent &event : plan.handset) {
        lines += u"%1 %2 <%3> %4"_s
                     .arg(QString::number(event.at.count()),
                          QString::number(static_cast<int>(event.kind)), event.from, event.text)
                     .trimmed();
    }
    return lines.join(u'\n');
}

// Messages of every kind that a gateway may be asked for.
WireMessage anyMessage(QRandomGenerator &random)
{
    const QStringList types{u"flashcall"_s, u"viber_otp"_s, u"sms"_s, u"voice"_s, u"speechcall"_s};
    const QStringList callers{u"+380123456789"_s, u"+12025550123"_s, u"+380456789"_s, QString()};
    WireMessage message = scenariokit::message(0);
    message.callerId = callers.at(random.bounded(callers.size()));
    message.code =
        random.bounded(2) == 0 ? QString() : QString::number(random.bounded(100, 999'999));
    message.reference = random.bounded(2) == 0 ? QString() : u"a \"b\""_s;
    const int steps = random.bounded(1, scriptStepsMost + 1);
    for (int i = 0; i < steps; ++i) {
        const QString type = i == 0 && random.bounded(4) > 0
                                 ? types.first()
                                 : types.at(random.bounded(types.size()));
        message.steps.append({type, u"From %1"_s.arg(i), u"Code %1 {to}"_s.arg(i),
                              std::chrono::seconds(random.bounded(1, 200))});
    }
    return message;
}

} // namespace

class SandboxScriptPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedScriptIsTheBuiltInScenario_data();
    void shippedScriptIsTheBuiltInScenario();
    void shippedAreAllThereAre();
    void replies_data();
    void replies();
    void times_data();
    void times();
    void statusBodyFollows();
    void refusalMayStillRing();
};

void SandboxScriptPlanTest::shippedScriptIsTheBuiltInScenario_data()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario scenario : allScenarios()) {
        QTest::newRow(qPrintable(scenarioName(scenario))) << scenario;
    }
}

// Two ways of saying the same thing, over messages of all kinds.
void SandboxScriptPlanTest::shippedScriptIsTheBuiltInScenario()
{
    QFETCH(Scenario, scenario);
    const auto script = readScript(scenariokit::shipped(scenarioName(scenario)));
    QVERIFY(script.has_value());
    QVERIFY(!script->name.isEmpty());
    QVERIFY(!script->about.isEmpty());
    QRandomGenerator random(9900);
    for (int i = 0; i < 300; ++i) {
        const WireMessage message = i == 0 ? scenariokit::message() : anyMessage(random);
        const Plan wanted = plan(scenario, message, u"abc123def456"_s, 123456);
        const Plan found = plan(*script, message, u"abc123def456"_s, 123456);
        QCOMPARE(found.body, wanted.body);
        QCOMPARE(marksOf(found), marksOf(wanted));
        QVERIFY(found == wanted); // with headers, delay, pattern …
        for (const std::chrono::milliseconds at : {0ms, 999ms, 2000ms, 61'000ms, 3'600'000ms}) {
            QCOMPARE(statusBody(found, message, u"a"_s, 1, at),
                     statusBody(wanted, message, u"a"_s, 1, at));
        }
    }
}

void SandboxScriptPlanTest::shippedAreAllThereAre()
{
    QStringList names;
    for (const Scenario scenario : allScenarios()) {
        names += scenarioName(scenario) + u".json"_s;
    }
    QStringList files = QDir(scenariokit::resources() + u"/scenarios"_s).entryList(QDir::Files);
    names.sort();
    files.sort();
    QCOMPARE(files, names);
}

void SandboxScriptPlanTest::replies_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("delay"); // ms; -1: no reply
    QTest::addColumn<QByteArray>("body");

    const QByteArray head =
        R"({"messagelistId":123456,"messages":[{"messageId":"abc123def456","status":)";
    const QByteArray tail = R"("to":"+380936670003","ttl":60}]})";
    const auto reply = [](const QByteArray &members) -> QByteArray {
        return R"("reply":{)" + members + '}';
    };
    QTest::newRow("of its own accord")
        << QByteArray(R"("name":"a")") << 200 << 0
        << QByteArray(head + R"("accepted","callerId":"+380123456789","pattern":"***456789",)" +
                      tail);
    QTest::newRow("another pattern and caller ID")
        << reply(R"("pattern":"******{ttl}9","caller_id":"+380999999999")") << 200 << 0
        << QByteArray(head + R"("accepted","callerId":"+380999999999","pattern":"******609",)" +
                      tail);
    QTest::newRow("neither of them") << reply(R"("pattern":"","caller_id":"")") << 200 << 0
                                     << QByteArray(head + R"("accepted",)" + tail);
    QTest::newRow("failed") << reply(R"("message":"failed","delay":2.5)") << 200 << 2500
                            << QByteArray(head + R"("failed","to":"+380936670003"}]})");
    QTest::newRow("any JSON, as written")
        << reply(R"("body":{"b":[1.50,true,false,null,"{to}"],"a":{}})") << 200 << 0
        << QByteArray(R"({"b":[1.50,true,false,null,"+380936670003"],"a":{}})");
    QTest::newRow("a text that is JSON by itself")
        << reply(R"("body":"{{\"{code}")") << 200 << 0 << QByteArray(R"("{\"")");
    QTest::newRow("another status without a body")
        << reply(R"("http_status":503)") << 503 << 0
        << QByteArray(R"({"status":"error","error":"HTTP 503","message":"As the scenario says.",)"
                      R"("code":503})");
    QTest::newRow("half of a body") << reply(R"("http_status":404,"fault":"half","body":"abcd")")
                                    << 404 << 0 << QByteArray(R"("ab)");
    QTest::newRow("silence") << reply(R"("fault":"silence")") << 200 << -1 << QByteArray();
    QTest::newRow("closed after a while")
        << reply(R"("fault":"close","delay":1)") << 0 << 1000 << QByteArray();
}

void SandboxScriptPlanTest::replies()
{
    QFETCH(QByteArray, members);
    QFETCH(int, httpStatus);
    QFETCH(int, delay);
    QFETCH(QByteArray, body);
    const Plan plan = played(members);
    QCOMPARE(plan.httpStatus, httpStatus);
    QCOMPARE(plan.delay ? static_cast<int>(plan.delay->count()) : -1, delay);
    QCOMPARE(plan.body, body);
    QCOMPARE(plan.taken(), httpStatus == 200 || httpStatus == 0);
}

void SandboxScriptPlanTest::times_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("marks");

    QTest::newRow("from the reply") << QByteArray(R"({"at":1.5,"status":"a"})") << u"1500 #0 a"_s;
    QTest::newRow("from the end of the first step")
        << QByteArray(R"({"at":1,"after":"first_end","step":2,"status":"a"})") << u"61000 #2 a"_s;
    QTest::newRow("from a step's start and end")
        << QByteArray(R"({"at":1,"after":"step_start","step":1,"status":"a"},)"
                      R"({"at":0,"after":"step_end","step":1,"status":"b"})")
        << u"61000 #1 a\n150000 #1 b"_s;
    QTest::newRow("each fallback in its time")
        << QByteArray(R"({"at":0,"after":"step_start","step":"fallbacks","status":"a"})")
        << u"60000 #1 a\n150000 #2 a"_s;
    QTest::newRow("a step that is not there")
        << QByteArray(R"({"at":0,"step":3,"status":"a"})") << QString();
    QTest::newRow("of one moment, by step and as written")
        << QByteArray(
               R"({"at":1,"step":1,"status":"b"},{"at":1,"status":"c"},)"
               R"({"at":1,"status":"d"},{"at":0,"step":1,"after":"step_start","status":"e"})")
        << u"1000 #0 c\n1000 #0 d\n1000 #1 b\n60000 #1 e"_s;
    QTest::newRow("what each channel shows")
        << QByteArray(R"({"at":1,"shows":"step"},{"at":1,"step":"fallbacks","shows":"step"})")
        << u"1000 0 <+380123456789>\n1000 1 <SMSBAT> SMSBAT: 321\n"_s
           u"1000 2 <ALPHANAME> Your SMS code: 321"_s;
    QTest::newRow("another channel than the step's")
        << QByteArray(R"({"at":1,"step":2,"shows":"missed_call"},)"
                      R"({"at":2,"step":2,"shows":"viber"},{"at":3,"step":1,"shows":"sms"},)"
                      R"({"at":4,"shows":"voice","from":"{caller_id}","text":"{to}"})")
        << u"1000 0 <+380123456789>\n2000 1 <ALPHANAME> ALPHANAME: Your SMS code: 321\n"_s
           u"3000 2 <SMSBAT> 321\n4000 3 <+380123456789> +380936670003"_s;
    QTest::newRow("hidden") << QByteArray(R"({"at":1,"shows":"step","from":""})") << u"1000 0 <>"_s;
    QTest::newRow("other numbers")
        << QByteArray(R"({"at":1,"shows":"step","from":"{wrong_number}"},)"
                      R"({"at":1,"shows":"step","from":"{same_ending}"})")
        << u"1000 0 <+380123567891>\n1000 0 <+380234456789>"_s;
}

void SandboxScriptPlanTest::times()
{
    QFETCH(QByteArray, events);
    QFETCH(QString, marks);
    const Plan plan = played(R"("events":[)" + events + ']');
    QCOMPARE(plan.httpStatus, 200);
    QCOMPARE(marksOf(plan), marks);
    for (const HandsetEvent &event : plan.handset) {
        QCOMPARE(event.to, u"+380936670003"_s);
        QCOMPARE(event.messageId, u"abc123def456"_s);
    }
}

void SandboxScriptPlanTest::statusBodyFollows()
{
    const WireMessage message = scenariokit::message();
    const Plan plan = played(R"("events":[{"at":1,"status":"odd_word"},)"
                             R"({"at":2,"step":2,"status":"delivered"}])");
    const auto words = [&](std::chrono::milliseconds at) {
        const QJsonObject body =
            QJsonDocument::fromJson(statusBody(plan, message, u"a"_s, 1, at)).object();
        const QJsonArray fallbacks = body["fallbacks"_L1].toArray();
        return QStringList{body["deliverystatus"_L1].toString(),
                           fallbacks.at(0)["status"_L1].toString(),
                           fallbacks.at(1)["status"_L1].toString()};
    };
    QCOMPARE(words(0ms), (QStringList{u"scheduled"_s, u"scheduled"_s, u"scheduled"_s}));
    QCOMPARE(words(1999ms).at(2), u"scheduled"_s);
    QCOMPARE(words(2000ms).at(2), u"delivered"_s);
}

// What no built-in scenario does: an error, and the call comes all the same.
void SandboxScriptPlanTest::refusalMayStillRing()
{
    const Plan plan = played(R"("reply":{"http_status":500},"events":[{"at":2,"shows":"step"}])");
    QCOMPARE(plan.httpStatus, 500);
    QVERIFY(!plan.taken());
    QCOMPARE(marksOf(plan), u"2000 0 <+380123456789>"_s);
}

QTEST_GUILESS_MAIN(SandboxScriptPlanTest)
#include "sandbox_scriptplan.moc"
