// SPDX-License-Identifier: MIT
#include "app/sandbox/script.h"
#include "app/sandbox/templates.h"
#include "support/scenariokit.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

using namespace flashcall;
using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = ScriptProblem::Kind;

namespace {

// One line: what stands before the part is one column of the position.
QByteArray with(const QByteArray &members)
{
    return R"({"flashcall_scenario":1,)" + members + '}';
}
constexpr int head = 24; // columns of what with() puts before

QByteArray replyOf(const QByteArray &members)
{
    return with(R"("reply":{)" + members + '}');
}
constexpr int replyHead = head + 9;

QByteArray eventOf(const QByteArray &members)
{
    return with(R"("events":[{)" + members + "}]");
}
constexpr int eventHead = head + 11;

} // namespace

class SandboxScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void needsNothingButItsMark();
    void refuses_data();
    void refuses();
    void refusesTogether_data();
    void refusesTogether();
    void tellsWhatWouldDo_data();
    void tellsWhatWouldDo();
    void keepsItsLimits();
    void readsTimes_data();
    void readsTimes();
    void fillsTemplates_data();
    void fillsTemplates();
    void readsFiles();
    void survivesMutation();
};

void SandboxScriptTest::readsEveryMember()
{
    const auto script = readScript(scenariokit::everything());
    QVERIFY(script.has_value());
    QCOMPARE(script->name, u"All"_s);
    QCOMPARE(script->about, u"Of it."_s);
    const ScriptReply &reply = script->reply;
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(reply.delay, 1500ms);
    QCOMPARE(reply.fault, ScriptReply::Fault::Half);
    QCOMPARE(reply.headers.size(), 1);
    QCOMPARE(reply.headers.first(), std::pair(QByteArray("X-More"), QByteArray("1")));
    QCOMPARE(reply.message, ScriptReply::Word::Accepted);
    QCOMPARE(reply.pattern, u"**{code}45"_s);
    QCOMPARE(script->events.size(), 6);
    QCOMPARE(script->events.at(1).at, 250ms);
    QCOMPARE(script->events.at(1).after, ScriptEvent::After::StepStart);
    QCOMPARE(script->events.at(1).status, u"processing"_s);
    QCOMPARE(script->events.at(2).shows, ScriptEvent::Shows::MissedCall);
    QCOMPARE(script->events.at(2).from, std::optional(u"{wrong_number}"_s));
    QCOMPARE(script->events.at(3).step, 1);
    QCOMPARE(script->events.at(3).text, std::optional(u"{{{text}"_s));
    QCOMPARE(script->events.at(4).step, ScriptEvent::eachFallback);
    QCOMPARE(script->events.at(5).at, scriptTimeMost);
}

void SandboxScriptTest::needsNothingButItsMark()
{
    for (const QByteArray &bytes : {QByteArray(R"({"flashcall_scenario":1})"),
                                    QByteArray("\xEF\xBB\xBF{\"flashcall_scenario\":1}\n"),
                                    QByteArray(R"({"$schema":"x","flashcall_scenario":1.0})")}) {
        const auto script = readScript(bytes);
        QVERIFY2(script.has_value(), bytes.constData());
        QVERIFY(script->events.isEmpty());
        QCOMPARE(script->reply.httpStatus, 200);
    }
}

void SandboxScriptTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("nothing") << QByteArray() << Kind::NotJson << QString() << 1 << 1;
    QTest::newRow("cut") << QByteArray("{\n \"a\": ") << Kind::NotJson << QString() << 2 << 7;
    QTest::newRow("more after the end")
        << QByteArray(R"({"flashcall_scenario":1} x)") << Kind::NotJson << QString() << 1 << 26;
    QTest::newRow("not UTF-8") << QByteArray("{\"\xFF\":1}") << Kind::BadEncoding << QString() << 1
                               << 3;
    QTest::newRow("too deep") << QByteArray(40, '[') << Kind::TooDeep << QString() << 1 << 33;
    QTest::newRow("no object") << QByteArray("[]") << Kind::NotAScript << QString() << 1 << 1;
    QTest::newRow("another file") << QByteArray(R"({"messages":[]})") << Kind::NotAScript
                                  << QString() << 1 << 1;
    QTest::newRow("a later version") << QByteArray(R"({"new":0,"flashcall_scenario":2})")
                                     << Kind::Newer << u"flashcall_scenario"_s << 1 << 31;
    QTest::newRow("no version") << QByteArray(R"({"flashcall_scenario":0})") << Kind::NotAllowed
                                << u"flashcall_scenario"_s << 1 << 23;
    QTest::newRow("a member twice")
        << with("\n\"name\":\"a\",\"name\":\"b\"") << Kind::Twice << u"name"_s << 2 << 12;
    QTest::newRow("an event's member twice")
        << eventOf(R"("at":1,"at":2,"shows":"sms")") << Kind::Twice << u"events[0].at"_s << 1
        << eventHead + 8;
    QTest::newRow("an unknown member")
        << with("\n  \"nmae\":\"a\"") << Kind::Unknown << u"nmae"_s << 2 << 3;
    QTest::newRow("an unknown member of the reply")
        << replyOf(R"("stauts":1)") << Kind::Unknown << u"reply.stauts"_s << 1 << replyHead + 1;
    QTest::newRow("an unknown member of an event")
        << eventOf(R"("at":1,"shows":"sms","form":"")") << Kind::Unknown << u"events[0].form"_s << 1
        << eventHead + 22;
    QTest::newRow("name is a number")
        << with(R"("name":7)") << Kind::WrongType << u"name"_s << 1 << head + 8;
    QTest::newRow("null is no text")
        << with(R"("name":null)") << Kind::WrongType << u"name"_s << 1 << head + 8;
    QTest::newRow("columns count characters")
        << with("\"about\":\"\xD0\x97\xD0\xB2\xD1\x96\xD1\x80\",\"name\":7") << Kind::WrongType
        << u"name"_s << 1 << head + 23;
    QTest::newRow("reply is a list")
        << with(R"("reply":[])") << Kind::WrongType << u"reply"_s << 1 << head + 9;
    QTest::newRow("events is an object")
        << with(R"("events":{})") << Kind::WrongType << u"events"_s << 1 << head + 10;
    QTest::newRow("an event is a text")
        << with(R"("events":["x"])") << Kind::WrongType << u"events[0]"_s << 1 << head + 11;
    QTest::newRow("status is no integer") << replyOf(R"("http_status":"200")") << Kind::WrongType
                                          << u"reply.http_status"_s << 1 << replyHead + 15;
    QTest::newRow("status is a fraction") << replyOf(R"("http_status":200.5)") << Kind::WrongType
                                          << u"reply.http_status"_s << 1 << replyHead + 15;
    QTest::newRow("status too small") << replyOf(R"("http_status":199)") << Kind::OutOfRange
                                      << u"reply.http_status"_s << 1 << replyHead + 15;
    QTest::newRow("status too large") << replyOf(R"("http_status":600)") << Kind::OutOfRange
                                      << u"reply.http_status"_s << 1 << replyHead + 15;
    QTest::newRow("status beyond an integer")
        << replyOf(R"("http_status":4294967496)") << Kind::OutOfRange << u"reply.http_status"_s << 1
        << replyHead + 15;
    QTest::newRow("a negative delay")
        << replyOf(R"("delay":-1)") << Kind::OutOfRange << u"reply.delay"_s << 1 << replyHead + 9;
    QTest::newRow("an endless delay") << replyOf(R"("delay":1e999)") << Kind::OutOfRange
                                      << u"reply.delay"_s << 1 << replyHead + 9;
    QTest::newRow("an unknown fault") << replyOf(R"("fault":"loud")") << Kind::NotAllowed
                                      << u"reply.fault"_s << 1 << replyHead + 9;
    QTest::newRow("an unknown message") << replyOf(R"("message":"ok")") << Kind::NotAllowed
                                        << u"reply.message"_s << 1 << replyHead + 11;
    QTest::newRow("a header's name with a colon")
        << replyOf(R"("headers":{"A:":"b"})") << Kind::BadText << u"reply.headers.A:"_s << 1
        << replyHead + 12;
    QTest::newRow("a header that adds a line")
        << replyOf(R"("headers":{"A":"b\r\nC: d"})") << Kind::BadText << u"reply.headers.A"_s << 1
        << replyHead + 16;
    QTest::newRow("a header of the server's own")
        << replyOf(R"("headers":{"content-Length":"1"})") << Kind::BadText
        << u"reply.headers.content-Length"_s << 1 << replyHead + 12;
    QTest::newRow("the sandbox does not hide")
        << replyOf(R"("headers":{"X-Flashcall-Sandbox":"no"})") << Kind::BadText
        << u"reply.headers.X-Flashcall-Sandbox"_s << 1 << replyHead + 12;
    QTest::newRow("an unknown placeholder")
        << replyOf(R"("pattern":"{patern}")") << Kind::Placeholder << u"reply.pattern"_s << 1
        << replyHead + 11;
    QTest::newRow("a brace left open") << replyOf(R"("caller_id":"+380{to")") << Kind::Placeholder
                                       << u"reply.caller_id"_s << 1 << replyHead + 13;
    QTest::newRow("a placeholder deep in a body")
        << replyOf(R"("body":{"a":[0,"{b}"]})") << Kind::Placeholder << u"reply.body.a[1]"_s << 1
        << replyHead + 16;
    QTest::newRow("an event without a time")
        << eventOf(R"("shows":"sms")") << Kind::Missing << u"events[0]"_s << 1 << eventHead;
    QTest::newRow("an event of nothing")
        << eventOf(R"("at":1)") << Kind::Missing << u"events[0]"_s << 1 << eventHead;
    QTest::newRow("a sender of nothing") << eventOf(R"("at":1,"status":"a","from":"x")")
                                         << Kind::Missing << u"events[0]"_s << 1 << eventHead;
    QTest::newRow("a time in words") << eventOf(R"("at":"1","shows":"sms")") << Kind::WrongType
                                     << u"events[0].at"_s << 1 << eventHead + 6;
    QTest::newRow("beyond an hour") << eventOf(R"("at":3600.5,"shows":"sms")") << Kind::OutOfRange
                                    << u"events[0].at"_s << 1 << eventHead + 6;
    QTest::newRow("before the reply") << eventOf(R"("at":-0.001,"shows":"sms")") << Kind::OutOfRange
                                      << u"events[0].at"_s << 1 << eventHead + 6;
    QTest::newRow("an unknown point in time")
        << eventOf(R"("at":1,"after":"end","shows":"sms")") << Kind::NotAllowed
        << u"events[0].after"_s << 1 << eventHead + 16;
    QTest::newRow("an unknown channel") << eventOf(R"("at":1,"shows":"fax")") << Kind::NotAllowed
                                        << u"events[0].shows"_s << 1 << eventHead + 16;
    QTest::newRow("a step beyond the last")
        << eventOf(R"("at":1,"step":10,"shows":"sms")") << Kind::OutOfRange << u"events[0].step"_s
        << 1 << eventHead + 15;
    QTest::newRow("a step in other words")
        << eventOf(R"("at":1,"step":"all","shows":"sms")") << Kind::NotAllowed
        << u"events[0].step"_s << 1 << eventHead + 15;
    QTest::newRow("a status that is no word")
        << eventOf(R"("at":1,"status":"Not used")") << Kind::BadText << u"events[0].status"_s << 1
        << eventHead + 17;
    QTest::newRow("a long status") << eventOf(R"("at":1,"status":")" + QByteArray(33, 'a') + '"')
                                   << Kind::TooLong << u"events[0].status"_s << 1 << eventHead + 17;
    QTest::newRow("back in time") << with(R"("events":[{"at":2,"status":"a"},)"
                                          "\n  {\"at\":1,\"shows\":\"sms\"}]")
                                  << Kind::OutOfOrder << u"events[1].at"_s << 2 << 9;
}

void SandboxScriptTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(QString, path);
    QFETCH(int, line);
    QFETCH(int, column);

    const auto script = readScript(bytes);
    QVERIFY(!script.has_value());
    QCOMPARE(script.error().path, path);
    QCOMPARE(script.error().kind, kind);
    QCOMPARE(std::pair(script.error().line, script.error().column), std::pair(line, column));
}

void SandboxScriptTest::refusesTogether_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("with");

    const QString body = u"body"_s;
    QTest::newRow("body and message")
        << replyOf(R"("body":1,"message":"accepted")") << u"reply.message"_s << body;
    QTest::newRow("body and pattern")
        << replyOf(R"("pattern":"","body":1)") << u"reply.pattern"_s << body;
    QTest::newRow("body and caller ID")
        << replyOf(R"("caller_id":"","body":1)") << u"reply.caller_id"_s << body;
    QTest::newRow("an error and a message") << replyOf(R"("http_status":500,"message":"failed")")
                                            << u"reply.message"_s << u"http_status"_s;
    QTest::newRow("rejected and a pattern")
        << replyOf(R"("message":"rejected","pattern":"{pattern}")") << u"reply.pattern"_s
        << u"message"_s;
    QTest::newRow("silence and a delay")
        << replyOf(R"("delay":0,"fault":"silence")") << u"reply.delay"_s << u"fault"_s;
    QTest::newRow("the text of a call") << eventOf(R"("at":1,"shows":"missed_call","text":"x")")
                                        << u"events[0].text"_s << u"shows"_s;
    QTest::newRow("the text of a step")
        << eventOf(R"("at":1,"shows":"step","text":"x")") << u"events[0].text"_s << u"shows"_s;
}

void SandboxScriptTest::refusesTogether()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(QString, with);
    const auto script = readScript(bytes);
    QVERIFY(!script.has_value());
    QCOMPARE(script.error().kind, Kind::Together);
    QCOMPARE(script.error().path, path);
    QCOMPARE(script.error().allowed, QStringList{with});
    QVERIFY(script.error().column > 1);
}

void SandboxScriptTest::tellsWhatWouldDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");

    QTest::newRow("faults") << replyOf(R"("fault":"")")
                            << QStringList{u"half"_s, u"silence"_s, u"close"_s} << 0 << 0;
    QTest::newRow("types") << with(R"("name":[])") << QStringList{u"text"_s} << 0 << 0;
    QTest::newRow("a range") << replyOf(R"("http_status":100)") << QStringList() << 200 << 599;
    QTest::newRow("a length") << with(R"("name":")" + QByteArray(81, 'a') + '"') << QStringList()
                              << 0 << 80;
    QTest::newRow("a version") << QByteArray(R"({"flashcall_scenario":9})") << QStringList() << 0
                               << 1;
    QTest::newRow("members") << eventOf(R"("x":1)")
                             << QStringList{u"at"_s,    u"after"_s, u"step"_s, u"status"_s,
                                            u"shows"_s, u"from"_s,  u"text"_s}
                             << 0 << 0;
    QTest::newRow("either of two")
        << eventOf(R"("at":1)") << QStringList{u"status"_s, u"shows"_s} << 0 << 0;
    QTest::newRow("placeholders") << replyOf(R"("pattern":"{}")") << placeholders() << 0 << 0;
}

void SandboxScriptTest::tellsWhatWouldDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, allowed);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto script = readScript(bytes);
    QVERIFY(!script.has_value());
    QCOMPARE(script.error().allowed, allowed);
    QCOMPARE(script.error().least, least);
    QCOMPARE(script.error().most, most);
}

void SandboxScriptTest::keepsItsLimits()
{
    const auto kindOf = [](const QByteArray &bytes) {
        const auto script = readScript(bytes);
        return script ? std::optional<Kind>() : std::optional(script.error().kind);
    };
    const auto events = [](int count) {
        QByteArrayList all;
        for (int i = 0; i < count; ++i) {
            all += R"({"at":1,"status":"a"})";
        }
        return with(R"("events":[)" + all.join(',') + ']');
    };
    QCOMPARE(kindOf(events(scriptEventsMost)), std::nullopt);
    QCOMPARE(kindOf(events(scriptEventsMost + 1)), Kind::TooMany);
    const auto texts = [](int size) {
        return eventOf(R"("at":1,"shows":"sms","text":")" + QByteArray(size, 'a') + '"');
    };
    QCOMPARE(kindOf(texts(templateMost)), std::nullopt);
    QCOMPARE(kindOf(texts(templateMost + 1)), Kind::TooLong);
    const QByteArray whole = with(R"("name":"a")");
    QCOMPARE(kindOf(whole + QByteArray(scriptBytesMost - whole.size(), ' ')), std::nullopt);
    const auto larger = readScript(whole + QByteArray(scriptBytesMost - whole.size() + 1, ' '));
    QVERIFY(!larger.has_value());
    QCOMPARE(larger.error(), (ScriptProblem{Kind::TooLarge, {}, 0, 0, {}, 0, scriptBytesMost, {}}));
    QByteArrayList headers;
    for (int i = 0; i < 21; ++i) {
        headers += "\"H" + QByteArray::number(i) + R"(":"v")";
    }
    QCOMPARE(kindOf(replyOf(R"("headers":{)" + headers.first(20).join(',') + '}')), std::nullopt);
    QCOMPARE(kindOf(replyOf(R"("headers":{)" + headers.join(',') + '}')), Kind::TooMany);
}

void SandboxScriptTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("none") << QByteArray("0") << 0;
    QTest::newRow("minus none") << QByteArray("-0.0") << 0;
    QTest::newRow("a fraction") << QByteArray("0.1") << 100;
    QTest::newRow("finer than it counts") << QByteArray("1.23456") << 1235;
    QTest::newRow("with an exponent") << QByteArray("6e1") << 60'000;
    QTest::newRow("the latest") << QByteArray("3600") << 3'600'000;
}

void SandboxScriptTest::readsTimes()
{
    QFETCH(QByteArray, written);
    QFETCH(int, milliseconds);
    const auto script = readScript(eventOf(R"("status":"a","at":)" + written));
    QVERIFY(script.has_value());
    QCOMPARE(script->events.first().at.count(), milliseconds);
}

void SandboxScriptTest::fillsTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QString>("filled");
    QTest::newRow("empty") << QString() << true << QString();
    QTest::newRow("plain") << u"a } b"_s << true << u"a } b"_s;
    QTest::newRow("alone") << u"{to}"_s << true << u"+380936670003"_s;
    QTest::newRow("between") << u"<{to}{code}>"_s << true << u"<+380936670003321>"_s;
    QTest::newRow("without a value") << u"a{ttl}b"_s << true << u"ab"_s;
    QTest::newRow("a brace") << u"{{to}"_s << true << u"{to}"_s;
    QTest::newRow("a value is not read again") << u"{text}"_s << true << u"{to}"_s;
    QTest::newRow("unknown") << u"{no}"_s << false << QString();
    QTest::newRow("open") << u"a{"_s << false << QString();
    QTest::newRow("with a space") << u"{ to}"_s << false << QString();
}

void SandboxScriptTest::fillsTemplates()
{
    QFETCH(QString, text);
    QFETCH(bool, sound);
    QFETCH(QString, filled);
    QCOMPARE(isTemplate(text), sound);
    if (sound) {
        QCOMPARE(sandbox::filled(text, {{u"to"_s, u"+380936670003"_s},
                                        {u"code"_s, u"321"_s},
                                        {u"text"_s, u"{to}"_s}}),
                 filled);
    }
    const QString longest(templateMost, u'x');
    QCOMPARE(sandbox::filled(u"a{to}"_s, {{u"to"_s, longest}}).size(), templateMost);
}

void SandboxScriptTest::readsFiles()
{
    const auto script = readScriptFile(scenariokit::shippedPath(u"late-call"_s));
    QVERIFY(script.has_value());
    QCOMPARE(script->name, u"Late call"_s);
    const auto none = readScriptFile(scenariokit::shippedPath(u"none"_s));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, Kind::CannotRead);
    QVERIFY(!none.error().detail.isEmpty());
    for (const QString &odd : {scenariokit::resources(), u"/dev/zero"_s}) {
        const auto found = readScriptFile(odd);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Kind::CannotRead);
    }
    QTemporaryFile large;
    QVERIFY(large.open());
    large.write(QByteArray(scriptBytesMost + 1, ' '));
    large.flush();
    const auto found = readScriptFile(large.fileName());
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, Kind::TooLarge);
}

// Any bytes give a script whose plan keeps the rules, or a problem with its place.
void SandboxScriptTest::survivesMutation()
{
    const int rounds = qEnvironmentVariableIntValue("FCC_LONG") > 0 ? 500'000 : 10'000;
    QRandomGenerator random(20'26);
    QByteArrayList seeds{scenariokit::everything()};
    for (const Scenario scenario : allScenarios()) {
        seeds += scenariokit::shipped(scenarioName(scenario));
        QVERIFY(!seeds.last().isEmpty());
    }
    const QByteArrayList tokens{
        "{",       "}",       "[",        "]",          ",",       ":",     "\"",  "null",
        "-1",      "1e9",     "\"at\":0", "\"shows\":", "\"sms\"", "{{to}", "{to", "\"fallbacks\"",
        "\\u0000", "\xF0\x9F"};
    int sound = 0;
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = seeds.at(random.bounded(seeds.size()));
        for (int edits = random.bounded(1, 4); edits > 0; --edits) {
            const auto at = random.bounded(bytes.size());
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 9));
                break;
            case 2:
                bytes.insert(at, tokens.at(random.bounded(tokens.size())));
                break;
            }
            bytes += bytes.isEmpty() ? "{" : "";
        }
        const char *broken = scenariokit::brokenRule(bytes);
        QVERIFY2(*broken == '\0',
                 qPrintable(QString::fromLatin1(broken) + u": "_s + QString::fromUtf8(bytes)));
        sound += readScript(bytes).has_value() ? 1 : 0;
    }
    QVERIFY2(sound > rounds / 100, qPrintable(QString::number(sound))); // not all is refused
}

QTEST_GUILESS_MAIN(SandboxScriptTest)
#include "sandbox_script.moc"
