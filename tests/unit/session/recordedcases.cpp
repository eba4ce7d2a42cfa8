// SPDX-License-Identifier: MIT
#include "support/casewalk.h"
#include "support/scenariokit.h"
#include "support/scenarioschema.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flashcall;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using sandbox::Script;
using sandbox::ScriptEvent;
using sandbox::ScriptReply;

// What may stand in a recorded script for anybody's number, perhaps with one digit changed.
bool isStandIn(const QString &four)
{
    static const QString digits = u"123456789123456789"_s;
    static const QStringList begun{u"380123"_s, u"380234"_s, u"371123"_s, u"371234"_s,
                                   u"49123"_s,  u"49234"_s,  u"1123"_s,   u"1234"_s};
    for (qsizetype i = 0; i + 4 <= digits.size(); ++i) {
        int other = 0;
        for (qsizetype k = 0; k < 4; ++k) {
            other += digits.at(i + k) != four.at(k) ? 1 : 0;
        }
        if (other <= 1) {
            return true;
        }
    }
    return std::any_of(begun.begin(), begun.end(),
                       [&four](const QString &number) { return number.contains(four); });
}

bool touchesStandIns(const QString &digits)
{
    for (qsizetype i = 0; i + 4 <= digits.size(); ++i) {
        if (isStandIn(digits.mid(i, 4))) {
            return true;
        }
    }
    return false;
}

// Four digits in a row of the number that are in the file; empty where there are none.
QString leaked(const QByteArray &file, const QString &number)
{
    const QString text = QString::fromUtf8(file);
    for (qsizetype i = 0; i + 4 <= number.size(); ++i) {
        const QString four = number.mid(i, 4);
        const bool digits =
            std::all_of(four.begin(), four.end(), [](QChar c) { return c.isDigit(); });
        if (digits && text.contains(four)) {
            return four;
        }
    }
    return {};
}

// It has numbers of its own, which do not follow the message that it is played to.
bool hasNumbers(const Script &script)
{
    const auto has = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    };
    return has(script.reply.pattern) || has(script.reply.callerId) ||
           std::any_of(script.events.begin(), script.events.end(), [&](const ScriptEvent &event) {
               return has(event.from.value_or(QString()));
           });
}

// For such a script the number asked for is the one that stands for it: with the number of the case
// itself the reply would tell of another one.
Request asRecorded(Request request)
{
    auto &call = std::get<FlashCallContent>(request.steps.first().content);
    for (const char *country : {"+380", "+371", "+49", "+1"}) {
        const QString code = QString::fromLatin1(country);
        if (call.callerId.startsWith(code)) {
            call.callerId = code + u"1234567891234"_s.left(call.callerId.size() - code.size());
            break;
        }
    }
    return request;
}

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {}

    bool oneIn(int most) { return m_random.bounded(most) == 0; }
    template <class T>
    T any(const QList<T> &all)
    {
        return all.at(m_random.bounded(all.size()));
    }
    QString digits(int count)
    {
        QString text;
        while (text.size() < count) {
            text += QChar(u'0' + m_random.bounded(text.isEmpty() ? 1 : 0, 10));
        }
        return text;
    }
    // Of no documents and no script: so that what is found of it in a file is from the case.
    QString foreign(const std::function<QString()> &make)
    {
        QString made = make();
        while (touchesStandIns(made)) {
            made = make();
        }
        return made;
    }
    PhoneNumber customer()
    {
        for (;;) {
            const QString text = foreign([this]() -> QString { return u"+38067"_s + digits(7); });
            if (const auto number = PhoneNumber::parse(text, {})) {
                return *number;
            }
        }
    }
    QString caller()
    {
        return foreign([this] {
            return any(QList<QString>{u"+380"_s + digits(9), u"+1"_s + digits(10),
                                      u"+49"_s + digits(m_random.bounded(6, 11)),
                                      u"+371"_s + digits(8)});
        });
    }
    Request request();
    Script script();

private:
    ScriptReply reply();
    ScriptEvent event();
    Step step();
    QString filler();

    QRandomGenerator m_random;
};

Step Maker::step()
{
    const auto ttl = std::chrono::seconds(m_random.bounded(5, 60));
    ViberOtpContent viber{u"6c929cef-29b4-4349-bc9d-2a07bdbb6e43"_s, u"uk"_s, {}, {}};
    viber.parameters = {{u"pin"_s, u"{code}"_s}};
    switch (m_random.bounded(4)) {
    case 0:
        return {viber, ttl, {}};
    case 1:
        return {VoiceContent{u"Your code: {code}"_s}, ttl, {}};
    case 2:
        return {FlashCallContent{caller()}, ttl, {}};
    default:
        return {SmsContent{u"Code {code}, valid 7 min"_s}, ttl, u"Shop"_s};
    }
}

Request Maker::request()
{
    const bool byCodeAlone = oneIn(5);
    Request request{customer(), u"YourApp"_s, {}, {}, {}, u"CRM-48213"_s};
    request.code = foreign([this] { return digits(m_random.bounded(4, 8)); });
    request.steps = {{FlashCallContent{byCodeAlone ? QString() : caller()},
                      std::chrono::seconds(m_random.bounded(5, 90)),
                      {}}};
    for (int i = m_random.bounded(4); i > 0; --i) {
        request.steps.append(step());
    }
    if (request.steps.size() == 1 && !byCodeAlone) {
        request.code.clear();
    }
    return request;
}

QString Maker::filler()
{
    return any(QList<QString>{u"{caller_id}"_s, u"{caller_id}"_s, u"{wrong_number}"_s,
                              u"{same_ending}"_s, QString(), caller()});
}

ScriptReply Maker::reply()
{
    using Fault = ScriptReply::Fault;
    ScriptReply reply;
    reply.delay = 100ms * m_random.bounded(0, 40);
    switch (m_random.bounded(12)) {
    case 0:
        reply.httpStatus = any(QList<int>{400, 401, 403, 404, 422, 429, 500, 503, 302});
        if (reply.httpStatus == 429) {
            reply.headers.emplaceBack("Retry-After", QByteArray::number(m_random.bounded(1, 60)));
        }
        break;
    case 1:
        reply.message =
            any(QList<ScriptReply::Word>{ScriptReply::Word::Rejected, ScriptReply::Word::Failed});
        break;
    case 2:
        reply.fault = any(QList<Fault>{Fault::Half, Fault::Silence, Fault::Close});
        if (reply.fault == Fault::Silence) {
            reply.delay = 0ms;
        }
        break;
    case 3:
    case 4:
        reply.pattern =
            any(QList<QString>{QString(), u"*****"_s + digits(4), u"***"_s + digits(6),
                               u"*********"_s, u"***4567a9"_s, u"+380*****"_s + digits(4)});
        break;
    case 5:
        reply.callerId = filler();
        break;
    default:
        break;
    }
    return reply;
}

ScriptEvent Maker::event()
{
    using Shows = ScriptEvent::Shows;
    ScriptEvent event;
    event.at = 100ms * m_random.bounded(1200);
    event.step = any(QList<int>{0, 0, 0, 1, 1, 2, 3, ScriptEvent::eachFallback});
    event.after = oneIn(3) ? any(QList<ScriptEvent::After>{ScriptEvent::After::FirstEnd,
                                                           ScriptEvent::After::StepStart,
                                                           ScriptEvent::After::StepEnd})
                           : ScriptEvent::After::Reply;
    if (oneIn(3)) {
        event.shows = any(QList<Shows>{Shows::Step, Shows::Step, Shows::MissedCall, Shows::Viber,
                                       Shows::Sms, Shows::Voice});
        const bool call = event.shows == Shows::Step || event.shows == Shows::MissedCall;
        if (call && !oneIn(3)) {
            event.from = filler();
        }
    } else {
        event.at = std::chrono::milliseconds(m_random.bounded(90'000));
        event.status =
            any(QList<QString>{u"scheduled"_s, u"processing"_s, u"processing"_s, u"delivered"_s,
                               u"undeliverable"_s, u"permanenterror"_s, u"odd_word"_s});
    }
    return event;
}

Script Maker::script()
{
    Script script;
    script.reply = reply();
    for (int i = m_random.bounded(9); i > 0; --i) {
        script.events.append(event());
    }
    // One that is there at all is never used after it: as the service has it.
    if (oneIn(3)) {
        script.events.append({2s,
                              ScriptEvent::After::Reply,
                              ScriptEvent::eachFallback,
                              u"not_used"_s,
                              ScriptEvent::Shows::Nothing,
                              {},
                              {}});
        script.events.removeIf([](const ScriptEvent &event) {
            return event.step != 0 && !event.status.isEmpty() && event.status != "not_used"_L1;
        });
    }
    std::stable_sort(script.events.begin(), script.events.end(),
                     [](const ScriptEvent &a, const ScriptEvent &b) { return a.at < b.at; });
    return script;
}

Request documentsRequest()
{
    Request request{
        *PhoneNumber::parse(u"+380936670003"_s, {}), u"YourApp"_s, u"482915"_s, {}, {}, {}};
    ViberOtpContent viber{u"6c929cef-29b4-4349-bc9d-2a07bdbb6e43"_s, u"uk"_s, {}, {}};
    viber.parameters = {{u"pin"_s, u"{code}"_s}};
    request.steps = {{FlashCallContent{u"+380123456789"_s}, 30s, {}},
                     {viber, 30s, {}},
                     {SmsContent{u"Your code: {code}"_s}, 30s, {}}};
    return request;
}

} // namespace

// A script played to a case, what was seen of it recorded, and that played again.
class RecordedCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedScenario_data();
    void shippedScenario();
    void isTheShippedOneAgain();
    void anyScript();
    void nothingOfTheNumbers();
};

void RecordedCasesTest::shippedScenario_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Ending>("ending");

    using E = Ending;
    const QList<std::pair<const char *, E>> rows{
        {"matching-call", E::Verified},
        {"no-answer", E::Late}, // by the code, after the call's time
        {"late-call", E::Late},
        {"hidden-number", E::Withheld},
        {"rejected", E::Rejected},
        {"wrong-number", E::NotVerified},
        {"same-ending", E::NotVerified},
        {"slow-reply", E::Verified},
        {"silent-reply", E::Unknown},
        {"http-400", E::Refused},
        {"http-401", E::Refused},
        {"http-429", E::Refused},
        {"http-500", E::Unknown},
        {"broken-reply", E::Unknown},
        {"no-pattern", E::NotVerified},
        {"never-delivered", E::Expired}};
    QCOMPARE(rows.size(), sandbox::allScenarios().size());
    for (const auto &[name, ending] : rows) {
        QTest::newRow(name) << QString::fromLatin1(name) << ending;
    }
}

void RecordedCasesTest::shippedScenario()
{
    QFETCH(const QString, name);
    QFETCH(const Ending, ending);
    const auto shipped = sandbox::readScript(scenariokit::shipped(name));
    QVERIFY(shipped.has_value());
    const Request request = documentsRequest();
    const CaseWalk first(*shipped, request);
    QVERIFY(first.recorded());
    const auto again = sandbox::readScript(first.bytes());
    QVERIFY2(again.has_value(), first.bytes().constData());
    const CaseWalk second(*again, request);
    QCOMPARE(second.seen(), first.seen());
    QCOMPARE(second.bytes(), first.bytes());
    QVERIFY(first.ending() == second.ending());
    QVERIFY2(first.ending() == ending, first.bytes().constData());
}

// To the letter: what a person finds in the file.
void RecordedCasesTest::isTheShippedOneAgain()
{
    const auto bytes = [](const char *name) {
        const auto shipped = sandbox::readScript(scenariokit::shipped(QString::fromLatin1(name)));
        return CaseWalk(*shipped, documentsRequest()).bytes();
    };
    QCOMPARE(bytes("same-ending"), QByteArray(R"({
  "flashcall_scenario": 1,
  "events": [
    {"at": 2, "shows": "step", "from": "{same_ending}"},
    {"at": 5, "status": "delivered"},
    {"at": 5, "step": 1, "status": "not_used"},
    {"at": 5, "step": 2, "status": "not_used"}
  ]
}
)"));
    QCOMPARE(bytes("slow-reply"), QByteArray(R"({
  "flashcall_scenario": 1,
  "reply": {"delay": 10},
  "events": [
    {"at": 2, "shows": "step"},
    {"at": 5, "status": "delivered"},
    {"at": 5, "step": 1, "status": "not_used"},
    {"at": 5, "step": 2, "status": "not_used"}
  ]
}
)"));
    // The call's own word, though the message as a whole came through by its fallbacks.
    const QByteArray fallbacks = bytes("no-answer");
    QVERIFY2(fallbacks.contains(R"(, "status": "undeliverable"})"), fallbacks.constData());
    QVERIFY2(fallbacks.contains(R"("step": 1, "status": "delivered"})"), fallbacks.constData());
    QVERIFY2(!fallbacks.contains(R"(0, "status": "delivered"})"), fallbacks.constData());
    QCOMPARE(bytes("http-429"), QByteArray(R"({
  "flashcall_scenario": 1,
  "reply": {"http_status": 429, "headers": {"Retry-After": "7"}, "body": )"
                                           R"({"error": {"code": "TOO_MANY_REQUESTS", )"
                                           R"("message": "Too many requests. Try again later."}}}
}
)"));
    QCOMPARE(bytes("silent-reply"), QByteArray(R"({
  "flashcall_scenario": 1,
  "reply": {"fault": "silence"},
  "events": [
    {"at": 2, "shows": "step"}
  ]
}
)"));
}

void RecordedCasesTest::anyScript()
{
    scenariokit::Schema schema(
        scenariokit::fileBytes(scenariokit::resources() + u"/scenario.schema.json"_s));
    Maker maker(4071);
    const int rounds = qEnvironmentVariableIntValue("FCC_LONG") > 0 ? 10'000 : 1'000;
    int verified = 0;
    int polled = 0;
    for (int i = 0; i < rounds; ++i) {
        const Script made = maker.script();
        const QByteArray written = sandbox::writeScript(made);
        const auto played = sandbox::readScript(written);
        QVERIFY2(played.has_value(), written.constData());
        const Request request = maker.request();
        const CaseWalk first(*played, request);
        QVERIFY(first.recorded());
        const QByteArray bytes = first.bytes();
        QVERIFY2(schema.allows(QJsonDocument::fromJson(bytes).object()), bytes.constData());
        const auto again = sandbox::readScript(bytes);
        QVERIFY2(again.has_value(), bytes.constData());
        QCOMPARE(sandbox::writeScript(*again), bytes);
        const CaseWalk second(*again, hasNumbers(*again) ? asRecorded(request) : request);
        if (second.seen() != first.seen() || second.bytes() != bytes) {
            qWarning().noquote() << "round" << i << written << bytes << second.bytes();
        }
        QCOMPARE(second.seen(), first.seen());
        QVERIFY(second.ending() == first.ending());
        QCOMPARE(second.bytes(), bytes);
        verified += first.ending() == Ending::Verified ? 1 : 0;
        polled += first.seen().size() > 4 ? 1 : 0;

        QStringList numbers{request.to.e164(), request.code, first.plan().pattern,
                            first.plan().announced};
        for (const Step &step : request.steps) {
            if (const auto *call = std::get_if<FlashCallContent>(&step.content)) {
                numbers.append(call->callerId);
            }
        }
        for (const sandbox::HandsetEvent &event : first.plan().handset) {
            numbers.append(event.from);
        }
        for (const QString &number : numbers) {
            const QString four = touchesStandIns(number) ? QString() : leaked(bytes, number);
            QVERIFY2(four.isEmpty(), qPrintable(number + u" in "_s + QString::fromUtf8(bytes)));
        }
    }
    QVERIFY(verified > rounds / 20); // the walk is no walk of refusals
    QVERIFY(polled > rounds / 2);
}

// The plainest of it: each number of the case looked for in the file, whole and in parts.
void RecordedCasesTest::nothingOfTheNumbers()
{
    Request request = documentsRequest();
    request.to = *PhoneNumber::parse(u"+380671902817"_s, {});
    request.code = u"730461"_s;
    request.steps[0].content = FlashCallContent{u"+380508031942"_s};
    const auto played = sandbox::readScript(R"({"flashcall_scenario": 1,
        "reply": {"pattern": "*****1942", "caller_id": "+380508031942"},
        "events": [{"at": 3, "shows": "step", "from": "+380508031943"},
                   {"at": 4, "shows": "step", "from": "+380990061942"},
                   {"at": 5, "shows": "step"},
                   {"at": 6, "shows": "sms", "from": "380671902817", "text": "730461 of {to}"}]})");
    QVERIFY(played.has_value());
    const CaseWalk walk(*played, request);
    const QByteArray bytes = walk.bytes();
    for (const char *number : {"380671902817", "380508031942", "380990061942", "730461", "1942"}) {
        QVERIFY2(leaked(bytes, QString::fromLatin1(number)).isEmpty(), bytes.constData());
    }
    for (const char *part :
         {R"("pattern": "*****6789", "caller_id": "+380123456789")",
          R"({"at": 5, "shows": "step", "from": "+380123456789"})",
          R"({"at": 6, "shows": "sms", "from": "000000000000", "text": "{code} of +)"}) {
        QVERIFY2(bytes.contains(part), bytes.constData());
    }
    QVERIFY(walk.ending() == Ending::Verified);
}

QTEST_GUILESS_MAIN(RecordedCasesTest)
#include "recordedcases.moc"
