// SPDX-License-Identifier: MIT
#include "app/core/request.h"

#include "app/core/vibertemplates.h"

#include <QTest>

using namespace flashcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using request::Field;
using request::Problem;

namespace {

constexpr int stepIndex = 4;

struct Found
{
    Field field = Field::StepText;
    Problem problem = Problem::Empty;
    QString name = {};
    int position = -1;
    int least = 0;
    int limit = 0;
    NumberProblem number = {};

    [[nodiscard]] FieldProblem asProblem() const
    {
        return {field, problem, stepIndex, position, least, limit, name, number};
    }
};

QList<FieldProblem> expectedList(std::initializer_list<Found> found)
{
    QList<FieldProblem> all;
    for (const Found &one : found) {
        all.append(one.asProblem());
    }
    return all;
}

QString words(const QList<FieldProblem> &problems)
{
    QStringList all;
    for (const FieldProblem &one : problems) {
        all.append(u"%1:%2 step %3 at %4 %5-%6 '%7'"_s.arg(
            QString::number(int(one.field)), QString::number(int(one.problem)),
            QString::number(one.step), QString::number(one.position), QString::number(one.least),
            QString::number(one.limit), one.name));
    }
    return all.join(u'\n');
}

using Parameters = QList<std::pair<QString, QString>>;

Step viberStep(const QString &id, const Parameters &parameters, const QString &language = u"uk"_s)
{
    return {ViberOtpContent{id, language, parameters, {}}, 90s, {}};
}

Step withSender(Step step, const QString &from)
{
    step.from = from;
    return step;
}

Step withTtl(Step step, std::optional<std::chrono::seconds> ttl)
{
    step.ttl = ttl;
    return step;
}

const QString codeOnly = u"0aac888f-2ee2-4112-9659-1755a951966a"_s;
const QString senderValidity = u"6c929cef-29b4-4349-bc9d-2a07bdbb6e43"_s;

} // namespace

class TestRequestStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void senders_data();
    void senders();
    void times_data();
    void times();
    void calls_data();
    void calls();
    void texts_data();
    void texts();
    void vibers_data();
    void vibers();
    void everyTemplateNeedsItsParameters_data();
    void everyTemplateNeedsItsParameters();
    void everyProblemOfAStep();
    void madeStepsAreGood();

private:
    static void addColumns();
    static void judge(bool hasCode = false);
};

void TestRequestStep::addColumns()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QList<FieldProblem>>("expected");
}

void TestRequestStep::judge(bool hasCode)
{
    QFETCH(const Step, step);
    QFETCH(const QList<FieldProblem>, expected);
    const auto found = validateStep(step, stepIndex, u"UA"_s, hasCode);
    QCOMPARE(words(found), words(expected));
    QVERIFY(found == expected);
}

void TestRequestStep::senders_data()
{
    addColumns();
    const auto row = [](const char *name, const Step &step, std::initializer_list<Found> found) {
        QTest::newRow(name) << step << expectedList(found);
    };
    const Step sms = makeStep(Channel::Sms);
    const Step byViber = makeStep(Channel::ViberOtp);
    const Field field = Field::StepSender;
    const auto bad = [field](int position) {
        return Found{.field = field, .problem = Problem::BadCharacter, .position = position};
    };
    row("SMS, none", sms, {});
    row("SMS, space only: the request's own", withSender(sms, u"  "_s), {});
    row("SMS, eleven", withSender(sms, u"YourApp4567"_s), {});
    row("SMS, eleven and space around", withSender(sms, u" YourApp4567 "_s), {});
    row("SMS, digits", withSender(sms, u"12345678901"_s), {});
    row("SMS, twelve", withSender(sms, u"YourApp45678"_s),
        {{.field = field, .problem = Problem::TooLong, .limit = 11}});
    row("SMS, space inside", withSender(sms, u"Your App"_s), {bad(4)});
    row("SMS, hyphen after a space", withSender(sms, u" Your-App"_s), {bad(5)});
    row("SMS, plus", withSender(sms, u"+380"_s), {bad(0)});
    row("SMS, Ukrainian letters", withSender(sms, u"Крамниця"_s), {bad(0)});
    row("SMS, both", withSender(sms, u"Your App and more"_s),
        {{.field = field, .problem = Problem::TooLong, .limit = 11}, bad(4)});
    row("Viber, forty", withSender(byViber, QString(40, u'я')), {});
    row("Viber, forty-one", withSender(byViber, QString(41, u'я')),
        {{.field = field, .problem = Problem::TooLong, .limit = 40}});
    row("Viber, line end", withSender(byViber, u"a\nb"_s), {bad(1)});
    row("voice, space inside", withSender(makeStep(Channel::Voice), u"Your App"_s), {});
}

void TestRequestStep::senders()
{
    judge();
}

void TestRequestStep::times_data()
{
    addColumns();
    const auto row = [](const char *name, std::optional<std::chrono::seconds> ttl, bool good) {
        const Found found{
            .field = Field::StepTtl, .problem = Problem::OutOfRange, .least = 1, .limit = 3600};
        QTest::newRow(name) << withTtl(makeStep(Channel::Sms), ttl)
                            << (good ? QList<FieldProblem>{} : expectedList({found}));
    };
    row("none: the service's own", std::nullopt, true);
    row("one second", 1s, true);
    row("an hour", 3600s, true);
    row("nothing", 0s, false);
    row("negative", -1s, false);
    row("over an hour", 3601s, false);
    row("more than 32 bits", std::chrono::seconds(4'294'967'297), false);
    row("the most there is", std::chrono::seconds::max(), false);
}

void TestRequestStep::times()
{
    judge();
}

void TestRequestStep::calls_data()
{
    addColumns();
    QTest::addColumn<bool>("hasCode");
    const auto row = [](const char *name, const QString &callerId, bool hasCode,
                        std::initializer_list<Found> found) {
        QTest::newRow(name) << Step{FlashCallContent{callerId}, {}, {}} << expectedList(found)
                            << hasCode;
    };
    const auto bad = [](numbers::Problem why, int position) {
        return Found{
            .field = Field::StepCallerId, .problem = Problem::BadNumber, .number = {why, position}};
    };
    row("E.164", u"+380123456789"_s, false, {});
    row("national", u"0443334455"_s, false, {});
    row("nothing, with a code", {}, true, {});
    row("nothing, without", {}, false,
        {{.field = Field::StepCallerId, .problem = Problem::NeedsCallerIdOrCode}});
    row("space, without", u" "_s, false,
        {{.field = Field::StepCallerId, .problem = Problem::NeedsCallerIdOrCode}});
    row("letter", u"+38O"_s, true, {bad(numbers::Problem::Letter, 3)});
    row("too short", u"044"_s, false, {bad(numbers::Problem::TooShort, -1)});
}

void TestRequestStep::calls()
{
    QFETCH(const bool, hasCode);
    judge(hasCode);
}

void TestRequestStep::texts_data()
{
    addColumns();
    const auto row = [](const char *name, const Step &step, std::initializer_list<Found> found) {
        QTest::newRow(name) << step << expectedList(found);
    };
    const auto sms = [](const QString &text) { return Step{SmsContent{text}, {}, {}}; };
    const auto voice = [](const QString &text, const QString &token) {
        return Step{VoiceContent{text, token}, {}, {}};
    };
    const auto badAt = [](Field field, int position) {
        return Found{.field = field, .problem = Problem::BadCharacter, .position = position};
    };
    const Found empty{.field = Field::StepText, .problem = Problem::Empty};
    const Found tooLong{.field = Field::StepText, .problem = Problem::TooLong, .limit = 2000};
    row("SMS", sms(u"Your code: {code}"_s), {});
    row("SMS, several lines and a tab", sms(u"Your code:\r\n\t{code}"_s), {});
    row("SMS, emoji of several parts", sms(u"👩‍💻 {code}"_s), {});
    row("SMS, 2000", sms(QString(2000, u'a')), {});
    row("SMS, 2001", sms(QString(2001, u'a')), {tooLong});
    row("SMS, empty", sms({}), {empty});
    row("SMS, blank", sms(u" \n"_s), {empty});
    row("SMS, a null character", sms(QString(u"ab"_s + QChar(0) + u"c"_s)),
        {badAt(Field::StepText, 2)});
    row("SMS, half a pair", sms(QString(u"ab"_s + QChar(0xDC00))), {badAt(Field::StepText, 2)});
    row("SMS, replacement character", sms(u"ab\uFFFD"_s), {badAt(Field::StepText, 2)});

    const Field token = Field::StepVoiceToken;
    row("voice", voice(u"{code}"_s, u"voice"_s), {});
    row("voice, another token", voice(u"{code}"_s, u"speech_call2"_s), {});
    row("voice, empty text", voice({}, u"voice"_s), {empty});
    row("voice, empty token", voice(u"{code}"_s, {}),
        {{.field = token, .problem = Problem::Empty}});
    row("voice, capital", voice(u"{code}"_s, u"Voice"_s), {badAt(token, 0)});
    row("voice, hyphen", voice(u"{code}"_s, u"speech-call"_s), {badAt(token, 6)});
    row("voice, space inside", voice(u"{code}"_s, u"speech call"_s), {badAt(token, 6)});
    row("voice, quote", voice(u"{code}"_s, u"voice\""_s), {badAt(token, 5)});
    row("voice, Cyrillic o", voice(u"{code}"_s, u"v\u043Eice"_s), {badAt(token, 1)});
    row("voice, long token", voice(u"{code}"_s, QString(101, u'v')),
        {{.field = token, .problem = Problem::TooLong, .limit = 100}});
}

void TestRequestStep::texts()
{
    judge();
}

void TestRequestStep::vibers_data()
{
    addColumns();
    const auto row = [](const char *name, const Step &step, std::initializer_list<Found> found) {
        QTest::newRow(name) << step << expectedList(found);
    };
    const std::pair<QString, QString> pin{u"pin"_s, u"{code}"_s};
    const std::pair<QString, QString> sender{u"business_platform_name"_s, u"YourApp"_s};
    const auto validity = [](const QString &value) {
        return std::pair<QString, QString>{u"code_validity_time"_s, value};
    };
    const Field field = Field::StepParameter;
    const auto missing = [field](const QString &name) {
        return Found{.field = field, .problem = Problem::MissingParameter, .name = name};
    };
    const auto notDigits = [field](int position) {
        return Found{.field = field,
                     .problem = Problem::NotDigits,
                     .name = u"code_validity_time"_s,
                     .position = position};
    };
    const auto twice = [field](const QString &name) {
        return Found{
            .field = field, .problem = Problem::OutOfRange, .name = name, .least = 1, .limit = 1};
    };
    const QString other = u"11111111-2222-3333-4444-555555555555"_s;

    row("the documents' example", viberStep(senderValidity, {pin, sender, validity(u"7"_s)}), {});
    row("another order", viberStep(senderValidity, {validity(u"7"_s), sender, pin}), {});
    row("space around a name", viberStep(codeOnly, {{u" pin "_s, u"{code}"_s}}), {});
    row("the same name twice, but for space", viberStep(codeOnly, {pin, {u"pin "_s, u"321"_s}}),
        {twice(u"pin"_s)});
    row("one parameter more", viberStep(codeOnly, {pin, {u"colour"_s, u"red"_s}}), {});
    row("all missing", viberStep(senderValidity, {}),
        {missing(u"pin"_s), missing(u"business_platform_name"_s),
         missing(u"code_validity_time"_s)});
    row("one missing", viberStep(senderValidity, {pin, validity(u"7"_s)}),
        {missing(u"business_platform_name"_s)});
    row("one empty", viberStep(senderValidity, {pin, {sender.first, u" "_s}, validity(u"7"_s)}),
        {missing(u"business_platform_name"_s)});
    row("names are case-sensitive", viberStep(codeOnly, {{u"Pin"_s, u"{code}"_s}}),
        {missing(u"pin"_s)});
    row("the same name twice", viberStep(codeOnly, {pin, pin}), {twice(u"pin"_s)});
    row("the same name thrice is said once", viberStep(codeOnly, {pin, pin, pin}),
        {twice(u"pin"_s)});
    row("validity of letters", viberStep(senderValidity, {pin, sender, validity(u"7 min"_s)}),
        {notDigits(1)});
    row("negative validity", viberStep(senderValidity, {pin, sender, validity(u"-7"_s)}),
        {notDigits(0)});
    row("validity with space around", viberStep(senderValidity, {pin, sender, validity(u" 7 "_s)}),
        {});
    row("validity of sixteen digits",
        viberStep(senderValidity, {pin, sender, validity(u"1234567890123456"_s)}),
        {{.field = field,
          .problem = Problem::TooLong,
          .name = u"code_validity_time"_s,
          .limit = 15}});
    row("another id needs nothing", viberStep(other, {}), {});
    row("another id takes any value", viberStep(other, {validity(u"seven"_s)}), {});
    row("a parameter without a name", viberStep(other, {{{}, u"a"_s}}),
        {{.field = field, .problem = Problem::Empty}});
    row("a value too long", viberStep(other, {{u"a"_s, QString(2001, u'x')}}),
        {{.field = field, .problem = Problem::TooLong, .name = u"a"_s, .limit = 2000}});
    row("no template", viberStep({}, {pin}), {{.field = Field::StepTemplate}});
    row("template of two lines", viberStep(u"a\nb"_s, {pin}),
        {{.field = Field::StepTemplate, .problem = Problem::BadCharacter, .position = 1}});
    row("no language", viberStep(codeOnly, {pin}, {}), {{.field = Field::StepLanguage}});
    row("a language not listed", viberStep(codeOnly, {pin}, u"bg"_s), {});
    row("a language with its country", viberStep(codeOnly, {pin}, u"pt-BR"_s), {});
    row("a language that is none", viberStep(codeOnly, {pin}, u"u k"_s),
        {{.field = Field::StepLanguage, .problem = Problem::BadCharacter, .position = 1}});
}

void TestRequestStep::vibers()
{
    judge();
}

void TestRequestStep::everyTemplateNeedsItsParameters_data()
{
    QTest::addColumn<viber::Text>("text");
    for (const viber::Template &one : viber::templates()) {
        QTest::newRow(one.id.data()) << one.text;
    }
}

// With all of them there is nothing to say; without any one of them that one is named.
void TestRequestStep::everyTemplateNeedsItsParameters()
{
    QFETCH(const viber::Text, text);
    const viber::Template &known = viber::templateFor(text);
    Parameters all;
    for (const viber::Parameter &one : known.parameters) {
        all.append({one.name, u"7"_s});
    }
    QVERIFY(!all.isEmpty());
    QVERIFY(validateStep(viberStep(known.idText(), all), stepIndex, {}).isEmpty());
    QVERIFY(validateStep(viberStep(known.idText().toUpper(), all), stepIndex, {}).isEmpty());
    for (qsizetype left = 0; left < all.size(); ++left) {
        Parameters some = all;
        some.removeAt(left);
        const Found missing{.field = Field::StepParameter,
                            .problem = Problem::MissingParameter,
                            .name = all[left].first};
        QVERIFY(validateStep(viberStep(known.idText(), some), stepIndex, {}) ==
                expectedList({missing}));
    }
}

void TestRequestStep::everyProblemOfAStep()
{
    Step step = viberStep({}, {{u"a"_s, u"b\u0001"_s}}, {});
    step.from = u"\u0001a\u0001b"_s;
    step.ttl = 0s;
    std::get<ViberOtpContent>(step.content).text = QString(2001, u'a');
    QCOMPARE(
        words(validateStep(step, stepIndex, {})),
        words(expectedList({
            {.field = Field::StepSender, .problem = Problem::BadCharacter, .position = 0},
            {.field = Field::StepTemplate},
            {.field = Field::StepLanguage},
            {.field = Field::StepParameter,
             .problem = Problem::BadCharacter,
             .name = u"a"_s,
             .position = 1},
            {.field = Field::StepText, .problem = Problem::TooLong, .limit = 2000},
            {.field = Field::StepTtl, .problem = Problem::OutOfRange, .least = 1, .limit = 3600},
        })));
}

void TestRequestStep::madeStepsAreGood()
{
    for (const Channel channel : {Channel::ViberOtp, Channel::Sms, Channel::Voice}) {
        const Step step = makeStep(channel);
        QCOMPARE(step.channel(), channel);
        QVERIFY(validateStep(step, stepIndex, {}).isEmpty());
    }
    // A caller ID is the one thing that nobody can guess.
    const Step call = makeStep(Channel::FlashCall);
    QCOMPARE(call.channel(), Channel::FlashCall);
    QCOMPARE(validateStep(call, stepIndex, {}).size(), 1);
    QVERIFY(validateStep(call, stepIndex, {}, true).isEmpty());
}

QTEST_APPLESS_MAIN(TestRequestStep)
#include "requeststep.moc"
