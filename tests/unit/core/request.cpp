// SPDX-License-Identifier: MIT
#include "app/core/request.h"

#include <QTest>

#include <functional>

using namespace flashcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using request::Field;
using request::Problem;

namespace {

Draft goodDraft()
{
    Draft draft;
    draft.to = u"+380936670003"_s;
    draft.from = u"YourApp"_s;
    draft.callerId = u"+380123456789"_s;
    return draft;
}

Step sms(const QString &text, const QString &from = {})
{
    return {SmsContent{text}, std::nullopt, from};
}

FieldProblem problem(Field field, Problem what)
{
    return {field, what};
}

FieldProblem badNumber(Field field, numbers::Problem why, int position = -1)
{
    FieldProblem result{field, Problem::BadNumber};
    result.number = {why, position};
    return result;
}

FieldProblem at(Field field, Problem what, int position)
{
    FieldProblem result{field, what};
    result.position = position;
    return result;
}

FieldProblem tooLong(Field field, int limit)
{
    FieldProblem result{field, Problem::TooLong};
    result.limit = limit;
    return result;
}

FieldProblem outOfRange(Field field)
{
    FieldProblem result{field, Problem::OutOfRange};
    result.least = 1;
    result.limit = 3600;
    return result;
}

FieldProblem inStep(int step, FieldProblem result)
{
    result.step = step;
    return result;
}

QString words(const QList<FieldProblem> &problems)
{
    QStringList all;
    for (const FieldProblem &one : problems) {
        all.append(u"%1:%2 step %3 at %4 %5-%6 %7 number %8 at %9"_s.arg(
            QString::number(int(one.field)), QString::number(int(one.problem)),
            QString::number(one.step), QString::number(one.position), QString::number(one.least),
            QString::number(one.limit), one.name, QString::number(int(one.number.problem)),
            QString::number(one.number.position)));
    }
    return all.join(u'\n');
}

using Change = std::function<void(Draft &)>;
using Problems = QList<FieldProblem>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Problems)

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOnes_data();
    void goodOnes();
    void oneField_data();
    void oneField();
    void cascades_data();
    void cascades();
    void everyProblemInTheOrderOfTheForm();
    void requestIsTidy();
    void fallbacksAreTidy();
    void draftStaysAsTyped();
    void codeAloneIsEnough();
};

void TestRequest::goodOnes_data()
{
    QTest::addColumn<Change>("change");

    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("as it is", [](Draft &) {});
    row("national forms", [](Draft &d) {
        d.to = u"093 667 00 03"_s;
        d.region = u"UA"_s;
    });
    row("possible, but not assigned", [](Draft &d) { d.to = u"+380123456780"_s; });
    row("caller ID and code", [](Draft &d) { d.code = u"321"_s; });
    row("code with a leading zero", [](Draft &d) { d.code = u"012"_s; });
    row("longest code", [](Draft &d) { d.code = u"123456789012345"_s; });
    row("shortest ttl", [](Draft &d) { d.ttl = 1; });
    row("longest ttl", [](Draft &d) { d.ttl = 3600; });
    row("longest sender", [](Draft &d) { d.from = QString(40, u'a'); });
    row("sender with a space", [](Draft &d) { d.from = u"Your App"_s; });
    row("Ukrainian sender", [](Draft &d) { d.from = u"Крамниця"_s; });
    row("longest ticket", [](Draft &d) { d.ticket = QString(200, u'1'); });
    row("ticket of signs", [](Draft &d) { d.ticket = u"SUP-12/3 #4 (вхід)"_s; });
    row("one fallback", [](Draft &d) { d.fallbacks = {sms(u"Your code: {code}"_s)}; });
    row("nine fallbacks", [](Draft &d) { d.fallbacks = Cascade(9, sms(u"Your code: {code}"_s)); });
    row("SMS under a sender of eleven", [](Draft &d) {
        d.from = u"YourApp4567"_s;
        d.fallbacks = {sms(u"Your code: {code}"_s)};
    });
    row("SMS with a sender of its own under a long one", [](Draft &d) {
        d.from = u"Your App and its friends"_s;
        d.fallbacks = {sms(u"Your code: {code}"_s, u"YourApp"_s)};
    });
}

void TestRequest::goodOnes()
{
    QFETCH(const Change, change);
    Draft draft = goodDraft();
    change(draft);

    const auto result = validate(draft);

    QVERIFY2(result.has_value(), result ? "" : qPrintable(words(result.error())));
    QCOMPARE(result->steps.size(), draft.fallbacks.size() + 1);
    QCOMPARE(result->steps.front().channel(), Channel::FlashCall);
    QVERIFY(result->steps.front().ttl == std::chrono::seconds(draft.ttl));
    QCOMPARE(result->code, draft.code);
    QCOMPARE(result->from, draft.from);
}

void TestRequest::oneField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FieldProblem>("expected");

    const auto row = [](const char *name, const Change &change, const FieldProblem &expected) {
        QTest::newRow(name) << change << expected;
    };
    using N = numbers::Problem;
    const Field to = Field::CustomerNumber;
    row(
        "no number", [](Draft &d) { d.to.clear(); }, problem(to, Problem::Empty));
    row(
        "number of spaces", [](Draft &d) { d.to = u"  "_s; }, problem(to, Problem::Empty));
    row(
        "number with a letter", [](Draft &d) { d.to = u"+38O936670003"_s; },
        badNumber(to, N::Letter, 3));
    row(
        "national number without a region", [](Draft &d) { d.to = u"0936670003"_s; },
        badNumber(to, N::NeedsCountry));
    row(
        "number too short", [](Draft &d) { d.to = u"+38093667000"_s; }, badNumber(to, N::TooShort));
    row(
        "two numbers", [](Draft &d) { d.to = u"+380936670003,+380936670003"_s; },
        badNumber(to, N::TwoNumbers, 13));

    const Field from = Field::Sender;
    row(
        "no sender", [](Draft &d) { d.from.clear(); }, problem(from, Problem::Empty));
    row(
        "sender of spaces", [](Draft &d) { d.from = u" \t"_s; }, problem(from, Problem::Empty));
    row(
        "sender of 41", [](Draft &d) { d.from = QString(41, u'a'); }, tooLong(from, 40));
    row(
        "sender with a line end", [](Draft &d) { d.from = u"Your\nApp"_s; },
        at(from, Problem::BadCharacter, 4));
    row(
        "sender with a control character after a space", [](Draft &d) { d.from = u" a\u0001b"_s; },
        at(from, Problem::BadCharacter, 2));
    row(
        "sender that turns the line", [](Draft &d) { d.from = u"Your\u202EApp"_s; },
        at(from, Problem::BadCharacter, 4));
    row(
        "sender with half a pair", [](Draft &d) { d.from = QString(u"ab"_s + QChar(0xD800)); },
        at(from, Problem::BadCharacter, 2));

    row(
        "no caller ID, no code", [](Draft &d) { d.callerId.clear(); },
        problem(Field::CallerId, Problem::NeedsCallerIdOrCode));
    row(
        "caller ID and code of spaces",
        [](Draft &d) {
            d.callerId = u" "_s;
            d.code = u" "_s;
        },
        problem(Field::CallerId, Problem::NeedsCallerIdOrCode));
    row(
        "caller ID of letters", [](Draft &d) { d.callerId = u"YourApp"_s; },
        badNumber(Field::CallerId, N::Letter, 0));
    row(
        "bad caller ID is not saved by a code",
        [](Draft &d) {
            d.callerId = u"+999123456"_s;
            d.code = u"321"_s;
        },
        badNumber(Field::CallerId, N::UnknownCountry));

    row(
        "code of letters", [](Draft &d) { d.code = u"32l"_s; },
        at(Field::Code, Problem::NotDigits, 2));
    row(
        "code with a space", [](Draft &d) { d.code = u"32 1"_s; },
        at(Field::Code, Problem::NotDigits, 2));
    row(
        "negative code", [](Draft &d) { d.code = u"-321"_s; },
        at(Field::Code, Problem::NotDigits, 0));
    row(
        "code of other digits", [](Draft &d) { d.code = u"٣٢١"_s; },
        at(Field::Code, Problem::NotDigits, 0));
    row(
        "code of 16", [](Draft &d) { d.code = u"1234567890123456"_s; }, tooLong(Field::Code, 15));

    row(
        "ttl 0", [](Draft &d) { d.ttl = 0; }, outOfRange(Field::Ttl));
    row(
        "ttl negative", [](Draft &d) { d.ttl = -60; }, outOfRange(Field::Ttl));
    row(
        "ttl 3601", [](Draft &d) { d.ttl = 3601; }, outOfRange(Field::Ttl));
    row(
        "ttl 100,000", [](Draft &d) { d.ttl = 100'000; }, outOfRange(Field::Ttl));

    row(
        "ticket of 201", [](Draft &d) { d.ticket = QString(201, u'1'); },
        tooLong(Field::Ticket, 200));
    row(
        "ticket of two lines", [](Draft &d) { d.ticket = u"SUP-1\nSUP-2"_s; },
        at(Field::Ticket, Problem::BadCharacter, 5));
}

void TestRequest::oneField()
{
    QFETCH(const Change, change);
    QFETCH(const FieldProblem, expected);
    Draft draft = goodDraft();
    change(draft);

    const auto result = validate(draft);

    QVERIFY(!result.has_value());
    QCOMPARE(words(result.error()), words({expected}));
    QVERIFY(result.error() == Problems{expected});
}

void TestRequest::cascades_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Problems>("expected");

    const auto row = [](const char *name, const Change &change, const Problems &expected) {
        QTest::newRow(name) << change << expected;
    };
    const Step good = sms(u"Your code: {code}"_s);
    FieldProblem tooMany{Field::Cascade, Problem::TooManySteps};
    tooMany.limit = maxSteps;
    row("ten fallbacks", [good](Draft &d) { d.fallbacks = Cascade(10, good); }, {tooMany});
    row(
        "a hundred bad fallbacks tell of as many as there may be",
        [](Draft &d) { d.fallbacks = Cascade(100, sms({})); },
        [&tooMany] {
            Problems all{tooMany};
            for (int step = 1; step < maxSteps; ++step) {
                all.append(inStep(step, problem(Field::StepText, Problem::Empty)));
            }
            return all;
        }());
    row("second fallback without a text",
        [good](Draft &d) {
            d.fallbacks = {good, sms(u" "_s)};
        },
        {inStep(2, problem(Field::StepText, Problem::Empty))});
    row("SMS under a sender too long for it",
        [good](Draft &d) {
            d.from = u"YourApp45678"_s;
            d.fallbacks = {good};
        },
        {inStep(1, tooLong(Field::StepSender, 11))});
    row("SMS under a sender with a space",
        [good](Draft &d) {
            d.from = u"Your App"_s;
            d.fallbacks = {good};
        },
        {inStep(1, at(Field::StepSender, Problem::BadCharacter, 4))});
    row("SMS under no sender: said once",
        [good](Draft &d) {
            d.from.clear();
            d.fallbacks = {good};
        },
        {problem(Field::Sender, Problem::Empty)});
    row("Viber under a sender too long for SMS only",
        [](Draft &d) {
            d.from = u"YourApp45678"_s;
            d.fallbacks = {makeStep(Channel::ViberOtp)};
        },
        {});
    row("second flash call with neither caller ID nor code",
        [](Draft &d) { d.fallbacks = {makeStep(Channel::FlashCall)}; },
        {inStep(1, problem(Field::StepCallerId, Problem::NeedsCallerIdOrCode))});
    row("second flash call by the code",
        [](Draft &d) {
            d.code = u"321"_s;
            d.fallbacks = {makeStep(Channel::FlashCall)};
        },
        {});
    row("step's national caller ID is read with the region",
        [](Draft &d) {
            d.region = u"UA"_s;
            d.fallbacks = {{FlashCallContent{u"044 333 44 55"_s}, {}, {}}};
        },
        {});
    row("ttl of a step",
        [good](Draft &d) {
            d.fallbacks = {good};
            d.fallbacks[0].ttl = 0s;
        },
        {inStep(1, outOfRange(Field::StepTtl))});
}

void TestRequest::cascades()
{
    QFETCH(const Change, change);
    QFETCH(const Problems, expected);
    Draft draft = goodDraft();
    change(draft);

    const auto result = validate(draft);

    QCOMPARE(result.has_value() ? QString() : words(result.error()), words(expected));
}

void TestRequest::everyProblemInTheOrderOfTheForm()
{
    Draft draft;
    draft.to = u"+38O"_s;
    draft.from = QString(41, u'a') + u'\n' + u'b';
    draft.code = u"x"_s;
    draft.callerId = u"+"_s;
    draft.ttl = 0;
    draft.fallbacks = {sms({}, u"a b"_s)};
    draft.fallbacks[0].ttl = 3601s;
    draft.ticket = u"a\tb"_s;

    const auto result = validate(draft);

    QVERIFY(!result.has_value());
    QCOMPARE(words(result.error()),
             words({badNumber(Field::CustomerNumber, numbers::Problem::Letter, 3),
                    tooLong(Field::Sender, 40), at(Field::Sender, Problem::BadCharacter, 41),
                    badNumber(Field::CallerId, numbers::Problem::TooShort),
                    at(Field::Code, Problem::NotDigits, 0), outOfRange(Field::Ttl),
                    inStep(1, at(Field::StepSender, Problem::BadCharacter, 1)),
                    inStep(1, problem(Field::StepText, Problem::Empty)),
                    inStep(1, outOfRange(Field::StepTtl)),
                    at(Field::Ticket, Problem::BadCharacter, 1)}));
}

void TestRequest::requestIsTidy()
{
    Draft draft;
    draft.to = u" (093) 667-00-03 "_s;
    draft.from = u" YourApp "_s;
    draft.code = u" 321 "_s;
    draft.callerId = u"012 345 67 89"_s;
    draft.ttl = 30;
    draft.ticket = u" SUP-1 "_s;
    draft.region = u"UA"_s;

    const auto result = validate(draft);

    QVERIFY(result.has_value());
    QCOMPARE(result->to.e164(), u"+380936670003"_s);
    QCOMPARE(result->from, u"YourApp"_s);
    QCOMPARE(result->code, u"321"_s);
    QCOMPARE(result->ticket, u"SUP-1"_s);
    QCOMPARE(result->reference, QString());
    const Step expected{FlashCallContent{u"+380123456789"_s}, 30s, {}};
    QCOMPARE(result->steps.size(), 1);
    QVERIFY(result->steps.front() == expected);
}

void TestRequest::fallbacksAreTidy()
{
    Draft draft = goodDraft();
    draft.region = u"UA"_s;
    ViberOtpContent viber;
    viber.templateId = u" 0aac888f-2ee2-4112-9659-1755a951966a "_s;
    viber.language = u" en "_s;
    viber.parameters = {{u" pin "_s, u" {code} "_s}};
    draft.fallbacks = {{FlashCallContent{u"044-333-44-55"_s}, 30s, u" Second "_s},
                       {viber, 90s, {}},
                       {SmsContent{u" Your code: {code}\n"_s}, {}, {}},
                       {VoiceContent{u" {code} "_s, u" voice "_s}, {}, {}}};

    const auto result = validate(draft);

    QVERIFY2(result.has_value(), result ? "" : qPrintable(words(result.error())));
    viber.templateId = viber.templateId.trimmed();
    viber.language = u"en"_s;
    viber.parameters = {{u"pin"_s, u"{code}"_s}};
    const Cascade expected{{FlashCallContent{u"+380123456789"_s}, 60s, {}},
                           {FlashCallContent{u"+380443334455"_s}, 30s, u"Second"_s},
                           {viber, 90s, {}},
                           {SmsContent{u" Your code: {code}\n"_s}, {}, {}},
                           {VoiceContent{u" {code} "_s, u"voice"_s}, {}, {}}};
    QVERIFY(result->steps == expected);
}

void TestRequest::draftStaysAsTyped()
{
    Draft draft = goodDraft();
    draft.to = u" +380 (93) 667-00-03 "_s;
    draft.fallbacks = {sms(u" a "_s, u" b "_s)};
    const Draft before = draft;
    const auto result = validate(draft);
    QVERIFY(result.has_value());
    QCOMPARE(draft.to, before.to);
    QVERIFY(draft.fallbacks == before.fallbacks);
}

void TestRequest::codeAloneIsEnough()
{
    Draft draft = goodDraft();
    draft.callerId.clear();
    draft.code = u"321"_s;
    const auto result = validate(draft);
    QVERIFY(result.has_value());
    QCOMPARE(std::get<FlashCallContent>(result->steps.front().content).callerId, QString());
    QCOMPARE(result->code, u"321"_s);
}

QTEST_APPLESS_MAIN(TestRequest)
#include "request.moc"
