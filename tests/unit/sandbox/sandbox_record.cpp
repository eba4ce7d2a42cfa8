// SPDX-License-Identifier: MIT
#include "app/core/casetrace.h"
#include "app/pattern/pattern.h"
#include "app/sandbox/recordedreply.h"
#include "app/sandbox/scriptrecord.h"
#include "app/sandbox/scriptwriter.h"
#include "app/sandbox/standins.h"
#include "support/scenariokit.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using replies::FailureClass;
using replies::Reason;

namespace {

constexpr auto body = R"({"messages":[{"from":"YourApp","to":"+380671902817","type":"flashcall",
    "messageData":{"callerId":"+380508031942"},"ttl":60,"fallbacks":[
    {"from":"Shop","to":"+380671902817","type":"sms","text":"Your code: 730461","ttl":60}]}]})";

WireMessage asking(const QString &callerId, const QString &code = {})
{
    WireMessage message = scenariokit::message(1);
    message.callerId = callerId;
    message.code = code;
    return message;
}

CaseTrace traceOf(const std::variant<Accepted, Failure> &answer)
{
    return {body, answer, 1234ms, {}, {}};
}

Accepted accepted(const QString &pattern = u"***031942"_s,
                  const QString &announced = u"+380508031942"_s)
{
    Accepted reply;
    reply.messageId = u"70c2ff01"_s;
    reply.pattern = pattern;
    reply.announced = announced;
    return reply;
}

QByteArray recorded(const CaseTrace &trace)
{
    const auto script = recordScript(trace);
    return script ? writeScript(*script).simplified() : QByteArray();
}

bool fits(const QString &pattern, const QString &number, const QString &announced)
{
    const std::string context = announced.toStdString();
    return pattern::check(pattern.toStdString(), number.toStdString(), {context, context})
               .verdict == pattern::Verdict::Match;
}

} // namespace

class SandboxRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesWhereTheyDo_data();
    void placesWhereTheyDo();
    void numbersElsewhere_data();
    void numbersElsewhere();
    void sameStaysTheSame();
    void failures_data();
    void failures();
    void otherTimeToLive();
    void statusWords_data();
    void statusWords();
    void textsLoseTheirDigits_data();
    void textsLoseTheirDigits();
    void timesAndOrder();
    void unreadableRequest();
};

void SandboxRecordTest::placesWhereTheyDo_data()
{
    QTest::addColumn<WireMessage>("asked");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("announced");
    QTest::addColumn<QString>("rang");
    QTest::addColumn<QStringList>("places"); // of the three

    const WireMessage call = asking(u"+380508031942"_s);
    const WireMessage byCode = asking({}, u"7304"_s);
    const QString pattern = u"***031942"_s;
    const QString number = u"+380508031942"_s;
    QTest::newRow("the announced one")
        << call << pattern << number << number
        << QStringList{u"{pattern}"_s, u"{caller_id}"_s, u"{caller_id}"_s};
    QTest::newRow("as a person types it")
        << call << pattern << number << u"050 803-19-42"_s
        << QStringList{u"{pattern}"_s, u"{caller_id}"_s, u"{caller_id}"_s};
    QTest::newRow("another that fits")
        << call << pattern << number << u"+380991031942"_s
        << QStringList{u"{pattern}"_s, u"{caller_id}"_s, u"{same_ending}"_s};
    QTest::newRow("one that does not")
        << call << pattern << number << u"+380508031943"_s
        << QStringList{u"{pattern}"_s, u"{caller_id}"_s, u"{wrong_number}"_s};
    QTest::newRow("hidden") << call << pattern << number << QString()
                            << QStringList{u"{pattern}"_s, u"{caller_id}"_s, QString()};
    QTest::newRow("no pattern") << call << QString() << number << number
                                << QStringList{QString(), u"{caller_id}"_s, u"{caller_id}"_s};
    QTest::newRow("nothing announced") << call << pattern << QString() << number
                                       << QStringList{u"{pattern}"_s, QString(), u"{caller_id}"_s};
    QTest::newRow("a code alone, any number before it")
        << byCode << u"*****7304"_s << u"+380441907304"_s << u"+380441907304"_s
        << QStringList{u"{pattern}"_s, u"{caller_id}"_s, u"{caller_id}"_s};
}

void SandboxRecordTest::placesWhereTheyDo()
{
    QFETCH(const WireMessage, asked);
    QFETCH(const QString, pattern);
    QFETCH(const QString, announced);
    QFETCH(const QString, rang);
    QFETCH(const QStringList, places);
    const StandIns standIns(asked, pattern, announced, {rang});
    QCOMPARE((QStringList{standIns.pattern(), standIns.announced(), standIns.rang(rang)}), places);
}

void SandboxRecordTest::numbersElsewhere_data()
{
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("announced");
    QTest::addColumn<QStringList>("rang");

    const QString own = u"+380508031942"_s;
    QTest::newRow("four digits shown")
        << own << u"*****1942"_s << own << QStringList{own, u"+380991031942"_s, u"+380508031943"_s};
    QTest::newRow("digits in the middle")
        << own << u"**8031***"_s << own << QStringList{own, u"+380508031000"_s};
    QTest::newRow("a whole international pattern")
        << own << u"+380*****1942"_s << own << QStringList{own, u"+381508031942"_s};
    QTest::newRow("every digit shown") << own << u"508031942"_s << own << QStringList{own};
    QTest::newRow("another announced than asked for")
        << u"+380508031943"_s << u"***031942"_s << own << QStringList{own, u"+380508031943"_s};
    QTest::newRow("two that do not fit")
        << own << u"***031942"_s << own << QStringList{u"+380671112233"_s, u"+380671112234"_s};
    QTest::newRow("three that fit")
        << own << u"***031942"_s << own
        << QStringList{u"+380671031942"_s, u"+380672031942"_s, u"+380673031942"_s};
    QTest::newRow("announced against its own pattern")
        << own << u"***031943"_s << own << QStringList{own, u"+380508031943"_s};
    QTest::newRow("a short country's number")
        << u"+37126708194"_s << u"****8194"_s << u"+37126708194"_s
        << QStringList{u"+37126708195"_s};
    QTest::newRow("a long one") << u"+4915208031942"_s << u"*******1942"_s << u"+4915208031942"_s
                                << QStringList{u"+4915208031942"_s, u"+4916608031942"_s};
    QTest::newRow("no country's number")
        << own << u"*****1942"_s << u"+999508031942"_s << QStringList{u"+999508031942"_s};
    QTest::newRow("no pattern at all") << own << u"***O31942"_s << own << QStringList{own};
}

// Numbers that are nobody's, as long as those they stand for, and each pair stands as it stood.
void SandboxRecordTest::numbersElsewhere()
{
    QFETCH(const QString, callerId);
    QFETCH(const QString, pattern);
    QFETCH(const QString, announced);
    QFETCH(const QStringList, rang);
    const StandIns standIns(asking(callerId), pattern, announced, rang);
    QCOMPARE(standIns.pattern().size(), pattern.size());
    QCOMPARE(standIns.announced().size(), announced.size());
    QCOMPARE(standIns.announced() == u"+380123456789"_s,
             announced == callerId && announced.size() == 13);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        QCOMPARE(standIns.pattern().at(i) == u'*', pattern.at(i) == u'*');
    }
    QCOMPARE(pattern::announcedFits(standIns.pattern().toStdString(),
                                    standIns.announced().toStdString()),
             pattern::announcedFits(pattern.toStdString(), announced.toStdString()));
    QStringList all{standIns.announced()};
    for (const QString &number : rang) {
        const QString other = standIns.rang(number);
        QCOMPARE(other.size(), number.size());
        QCOMPARE(other == standIns.announced(), number == announced);
        QCOMPARE(fits(standIns.pattern(), other, standIns.announced()),
                 fits(pattern, number, announced));
        all.append(other);
    }
    all.removeDuplicates();
    QCOMPARE(all.size(), rang.size() + (rang.contains(announced) ? 0 : 1));
    for (const QString &standIn : all + QStringList{standIns.pattern()}) {
        for (const char *part : {"1942", "8031", "5080", "6711", "6708", "1520"}) {
            QVERIFY2(!standIn.contains(QLatin1StringView(part)), qPrintable(standIn));
        }
    }
}

void SandboxRecordTest::sameStaysTheSame()
{
    CaseTrace trace = traceOf(accepted(u"*****1942"_s));
    for (const char *from : {"+380508031943", "+380508031942", "0508031943", "+380508031943"}) {
        trace.shown.append({5s, Channel::FlashCall, QString::fromLatin1(from), {}});
    }
    const auto script = recordScript(trace);
    QCOMPARE(script->events.size(), 4);
    QCOMPARE(script->events.at(1).from, u"+380123456789"_s);
    QVERIFY(script->events.at(0).from != script->events.at(1).from);
    QCOMPARE(script->events.at(3).from, script->events.at(0).from);
}

void SandboxRecordTest::failures_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QByteArray>("reply"); // empty: no script

    const auto error = [](int status, const QString &code, const QString &message,
                          const QString &field) {
        return Failure{FailureClass::Refused, Reason::HttpStatus, status, code, message, field, {}};
    };
    const auto unknown = [](Reason reason, int status = 200) {
        return Failure{FailureClass::Unknown, reason, status, {}, {}, {}, {}};
    };
    Failure wait = error(429, u"TOO_MANY_REQUESTS"_s, {}, {});
    wait.retryAfter = 30s;
    QTest::newRow("not sent") << Failure{FailureClass::NotSent, Reason::NoKey} << QByteArray();
    QTest::newRow("rejected") << Failure{FailureClass::Rejected, Reason::MessageRejected, 200}
                              << QByteArray(R"("delay": 1.2, "message": "rejected")");
    QTest::newRow("failed") << Failure{FailureClass::Rejected, Reason::MessageFailed, 200}
                            << QByteArray(R"("delay": 1.2, "message": "failed")");
    QTest::newRow("refused, with its words")
        << error(400, u"INVALID_RECIPIENT"_s, u"No such number: +380671902817"_s, u"to"_s)
        << QByteArray(R"("http_status": 400, "delay": 1.2, "body": {"error": )"
                      R"({"code": "INVALID_RECIPIENT", )"
                      R"("message": "No such number: +000000000000", "field": "to"}})");
    QTest::newRow("refused, with a numeric code")
        << error(401, u"1003"_s, u"a {brace}"_s, {})
        << QByteArray(R"("http_status": 401, "delay": 1.2, "body": {"status": "error", )"
                      R"("code": 1003, "message": "a {{brace}"})");
    QTest::newRow("a number for a code")
        << error(400, u"2817"_s, {}, {})
        << QByteArray(R"("http_status": 400, "delay": 1.2, "body": {"error": {"code": "0000"}})");
    QTest::newRow("refused, without a word")
        << error(403, {}, {}, {}) << QByteArray(R"("http_status": 403, "delay": 1.2)");
    QTest::newRow("too many") << wait
                              << QByteArray(R"("http_status": 429, "delay": 1.2, "headers": )"
                                            R"({"Retry-After": "30"}, "body": )"
                                            R"({"error": {"code": "TOO_MANY_REQUESTS"}})");
    QTest::newRow("timed out") << unknown(Reason::TimedOut, 0)
                               << QByteArray(R"("fault": "silence")");
    QTest::newRow("cancelled") << unknown(Reason::Cancelled, 0)
                               << QByteArray(R"("fault": "silence")");
    QTest::newRow("lost") << unknown(Reason::ConnectionLost, 0)
                          << QByteArray(R"("delay": 1.2, "fault": "close")");
    QTest::newRow("not JSON") << unknown(Reason::NotJson)
                              << QByteArray(R"("delay": 1.2, "fault": "half")");
    QTest::newRow("no message") << unknown(Reason::NoMessage)
                                << QByteArray(R"("delay": 1.2, "body": {"messages": []})");
    QTest::newRow("no id")
        << unknown(Reason::NoMessageId)
        << QByteArray(R"("delay": 1.2, "body": {"messages": [{"status": "accepted", )"
                      R"("callerId": "{caller_id}", "pattern": "{pattern}", "to": "{to}"}]})");
    QTest::newRow("of another recipient")
        << unknown(Reason::RecipientDiffers)
        << QByteArray(R"("delay": 1.2, "body": {"messages": [{"messageId": "{message_id}", )"
                      R"("status": "accepted", "callerId": "{caller_id}", )"
                      R"("pattern": "{pattern}", "to": "+380000000000"}]})");
    QTest::newRow("500") << unknown(Reason::HttpStatus, 500)
                         << QByteArray(R"("http_status": 500, "delay": 1.2)");
    QTest::newRow("redirected") << unknown(Reason::Redirected, 307)
                                << QByteArray(R"("http_status": 307, "delay": 1.2)");
}

void SandboxRecordTest::failures()
{
    QFETCH(const Failure, failure);
    QFETCH(const QByteArray, reply);
    const QByteArray found = recorded(traceOf(failure));
    if (reply.isEmpty()) {
        QVERIFY2(found.isEmpty(), found.constData());
        return;
    }
    QCOMPARE(found, QByteArray(R"({ "flashcall_scenario": 1, "reply": {)" + reply + "} }"));
    QVERIFY(readScript(found).has_value());
}

void SandboxRecordTest::otherTimeToLive()
{
    Accepted reply = accepted();
    reply.ttl = 60s;
    QCOMPARE(recorded(traceOf(reply)),
             QByteArray(R"({ "flashcall_scenario": 1, "reply": {"delay": 1.2} })"));
    reply.ttl = 45s;
    const QByteArray found = recorded(traceOf(reply));
    QVERIFY2(found.contains(R"("callerId": "{caller_id}", "pattern": "{pattern}", )"
                            R"("to": "{to}", "ttl": 45}]})"),
             found.constData());
    QVERIFY(readScript(found).has_value());
}

void SandboxRecordTest::statusWords_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("word");
    QTest::newRow("as documented") << u"undeliverable"_s << u"undeliverable"_s;
    QTest::newRow("capitals and spaces") << u" Not Used "_s << u"not_used"_s;
    QTest::newRow("digits") << u"sent2817"_s << u"sent____"_s;
    QTest::newRow("other letters") << u"доставлено"_s << u"__________"_s;
    QTest::newRow("too long") << QString(60, u'a') << QString(32, u'a');
    QTest::newRow("none") << u" "_s << QString();
}

void SandboxRecordTest::statusWords()
{
    QFETCH(const QString, raw);
    QFETCH(const QString, word);
    CaseTrace trace = traceOf(accepted());
    trace.statuses = {{0, 6s, raw}, {12, 7s, u"delivered"_s}}; // the second: of no step
    const auto script = recordScript(trace);
    QCOMPARE(script->events.size(), word.isEmpty() ? 0 : 1);
    QCOMPARE(script->events.value(0).status, word);
    QVERIFY(readScript(writeScript(*script)).has_value());
}

void SandboxRecordTest::textsLoseTheirDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("filler");
    QTest::newRow("plain") << u"Hello"_s << QString() << u"Hello"_s;
    QTest::newRow("a number") << u"Call +380 67 190-28-17"_s << QString()
                              << u"Call +000 00 000-00-00"_s;
    QTest::newRow("its code") << u"Code 730461, again 730461"_s << u"730461"_s
                              << u"Code {code}, again {code}"_s;
    QTest::newRow("a code too short to be told") << u"1 of 2"_s << u"1"_s << u"0 of 0"_s;
    QTest::newRow("digits of another script") << u"٠١٢"_s << QString() << u"000"_s;
    QTest::newRow("braces") << u"{to} {{ }"_s << QString() << u"{{to} {{{{ }"_s;
    QTest::newRow("endless") << QString(2000, u'{') << QString() << QString(1000, u'{');
}

void SandboxRecordTest::textsLoseTheirDigits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const QString, filler);
    QCOMPARE(withoutDigits(text, code), filler);
}

void SandboxRecordTest::timesAndOrder()
{
    CaseTrace trace = traceOf(accepted());
    trace.statuses = {{0, 6299ms, u"processing"_s}, {0, 9'999s, u"delivered"_s}};
    trace.shown = {{3183ms, Channel::FlashCall, u"+380508031942"_s, {}},
                   {3185ms, Channel::Sms, u"Shop"_s, u"Your code: 730461"_s},
                   {4s, Channel::Voice, u"Shop"_s, u"Your code: 730461"_s},
                   {1s, Channel::ViberOtp, u"Shop"_s, u"Pay 100"_s}};
    QCOMPARE(recorded(trace),
             QByteArray(R"({ "flashcall_scenario": 1, "reply": {"delay": 1.2}, "events": [ )"
                        R"({"at": 0, "shows": "viber", "from": "Shop", "text": "Pay 000"}, )"
                        R"({"at": 1.9, "shows": "step"}, {"at": 2, "step": 1, "shows": "step"}, )"
                        R"({"at": 2.8, "step": 1, "shows": "voice"}, )"
                        R"({"at": 5, "status": "processing"}, )"
                        R"({"at": 3600, "status": "delivered"} ] })"));
}

void SandboxRecordTest::unreadableRequest()
{
    CaseTrace trace = traceOf(accepted());
    trace.requestBody = "{}";
    QVERIFY(!recordScript(trace));
}

QTEST_GUILESS_MAIN(SandboxRecordTest)
#include "sandbox_record.moc"
