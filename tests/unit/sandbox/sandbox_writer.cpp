// SPDX-License-Identifier: MIT
#include "app/sandbox/scriptwriter.h"
#include "support/scenariokit.h"
#include "support/scenarioschema.h"

#include <QTest>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The script of a file's members.
Script scriptOf(const QByteArray &members)
{
    const auto script = readScript(R"({"flashcall_scenario": 1, )" + members + '}');
    return script ? *script : Script{u"unreadable"_s, {}, {}, {}};
}

bool isSame(const ScriptEvent &a, const ScriptEvent &b)
{
    return a.at == b.at && a.after == b.after && a.step == b.step && a.status == b.status &&
           a.shows == b.shows && a.from == b.from && a.text == b.text;
}

} // namespace

class SandboxWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shipped_data();
    void shipped();
    void members_data();
    void members();
    void times_data();
    void times();
    void whatGoesWithoutSaying();
};

void SandboxWriterTest::shipped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const Scenario scenario : allScenarios()) {
        QTest::newRow(qPrintable(scenarioName(scenario)))
            << scenariokit::shipped(scenarioName(scenario));
    }
    QTest::newRow("every member there is") << scenariokit::everything();
}

// Written and read again nothing has changed, and any client of the schema can read it.
void SandboxWriterTest::shipped()
{
    QFETCH(const QByteArray, bytes);
    scenariokit::Schema schema(
        scenariokit::fileBytes(scenariokit::resources() + u"/scenario.schema.json"_s));
    const auto script = readScript(bytes);
    QVERIFY(script.has_value());
    const QByteArray written = writeScript(*script);
    QVERIFY2(schema.allows(QJsonDocument::fromJson(written).object()), written.constData());
    const auto again = readScript(written);
    QVERIFY2(again.has_value(), written.constData());
    QCOMPARE(again->name, script->name);
    QCOMPARE(again->about, script->about);
    QCOMPARE(again->reply.headers, script->reply.headers);
    QCOMPARE(again->events.size(), script->events.size());
    for (qsizetype i = 0; i < script->events.size(); ++i) {
        QVERIFY2(isSame(again->events.at(i), script->events.at(i)), written.constData());
    }
    for (const int steps : {1, 2, 3}) {
        const WireMessage message = scenariokit::message(steps);
        QVERIFY(plan(*again, message, u"id"_s, 1) == plan(*script, message, u"id"_s, 1));
    }
    QCOMPARE(writeScript(*again), written);
}

void SandboxWriterTest::members_data()
{
    QTest::addColumn<QByteArray>("members");
    for (const char *members :
         {R"("name": "a \"b\" \\ ü 🙂")", R"("about": "line\nline")",
          R"("reply": {"http_status": 503})", R"("reply": {"delay": 0.25})",
          R"("reply": {"fault": "half"})", R"("reply": {"fault": "silence"})",
          R"("reply": {"delay": 1.5, "fault": "close"})",
          R"("reply": {"headers": {"Retry-After": "7", "X-A": "b"}})",
          R"("reply": {"body": {"a": [1.50, true, false, null, "{{{to}", {}], "b": []}})",
          R"("reply": {"body": "text"})", R"("reply": {"message": "failed"})",
          R"("reply": {"message": "rejected"})", R"("reply": {"pattern": ""})",
          R"("reply": {"pattern": "*****{{6789", "caller_id": "{same_ending}"})"}) {
        QTest::newRow(members) << QByteArray(members);
    }
    for (const char *event :
         {R"({"at": 1, "status": "odd_word"})", R"({"at": 1, "after": "first_end", "status": "a"})",
          R"({"at": 1, "after": "step_start", "step": 9, "status": "a"})",
          R"({"at": 1, "after": "step_end", "step": "fallbacks", "status": "a"})",
          R"({"at": 1, "shows": "missed_call", "from": ""})",
          R"({"at": 1, "status": "a", "shows": "viber", "from": "{sender}", "text": "{code}"})",
          R"({"at": 1, "shows": "sms", "text": ""})", R"({"at": 1, "shows": "voice"})"}) {
        QTest::newRow(event) << QByteArray(R"("events": [)") + event + ']';
    }
}

// To the letter, for all of it is told in one way only.
void SandboxWriterTest::members()
{
    QFETCH(const QByteArray, members);
    QByteArray wanted = R"({ "flashcall_scenario": 1, )" + members + " }";
    wanted.replace("[{\"at", "[ {\"at");
    if (members.startsWith("\"events")) {
        wanted.replace("}] }", "} ] }");
    }
    QCOMPARE(QString::fromUtf8(writeScript(scriptOf(members))).simplified(),
             QString::fromUtf8(wanted));
}

void SandboxWriterTest::times_data()
{
    QTest::addColumn<int>("time"); // ms
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("nothing") << 0 << QByteArray("0");
    QTest::newRow("whole") << 60'000 << QByteArray("60");
    QTest::newRow("a tenth") << 2'100 << QByteArray("2.1");
    QTest::newRow("a hundredth") << 10 << QByteArray("0.01");
    QTest::newRow("a thousandth") << 3'599'999 << QByteArray("3599.999");
    QTest::newRow("the most") << 3'600'000 << QByteArray("3600");
}

void SandboxWriterTest::times()
{
    QFETCH(const int, time);
    QFETCH(const QByteArray, written);
    Script script;
    ScriptEvent event;
    event.at = std::chrono::milliseconds(time);
    event.status = u"delivered"_s;
    script.events = {event};
    const QByteArray bytes = writeScript(script);
    const QByteArray line = "{\"at\": " + written + ", ";
    QVERIFY2(bytes.contains(line), bytes.constData());
    QVERIFY(readScript(bytes)->events.first().at == event.at);
}

void SandboxWriterTest::whatGoesWithoutSaying()
{
    QCOMPARE(writeScript(Script{}), QByteArray("{\n  \"flashcall_scenario\": 1\n}\n"));
    QCOMPARE(writeScript(scriptOf(R"("name": "", "events": [], "reply": {"http_status": 200,
        "delay": 0, "headers": {}, "message": "accepted", "pattern": "{pattern}",
        "caller_id": "{caller_id}"})")),
             writeScript(Script{}));
}

QTEST_GUILESS_MAIN(SandboxWriterTest)
#include "sandbox_writer.moc"
