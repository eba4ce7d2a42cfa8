// SPDX-License-Identifier: MIT
#include "app/core/cascadelint.h"

#include "app/core/code.h"
#include "support/lintkit.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

using namespace flashcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using lint::Finding;
using lint::Rule;
using lint::Severity;
using lint::Subject;
using request::Field;
using test::callStep;
using test::smsStep;
using test::viberStep;

namespace {

// What a row changes about a sound subject.
using Change = std::function<void(Subject &)>;

struct Row
{
    Rule rule = Rule::TtlUnusual;
    Severity severity = Severity::Advice;
    int step = 0;
    Field field = Field::StepTtl;
    bool fixed = true;
    QString name = {};
    int position = -1;
};

struct Case
{
    Change change;
    Row row;
    Change expected; // the same subject put right
    lint::Means means = {};
};

lint::Means withCode()
{
    return {{}, u"482913"_s};
}

QString placeOf(const Finding &finding)
{
    return u"%1 in step %2, field %3 %4 at %5"_s.arg(
        QString::fromLatin1(QMetaEnum::fromType<Rule>().valueToKey(int(finding.rule))),
        QString::number(finding.step), QString::number(int(finding.field)), finding.name,
        QString::number(finding.position));
}

QString allOf(const QList<Finding> &findings)
{
    QStringList places;
    for (const Finding &finding : findings) {
        places += placeOf(finding);
    }
    return places.join(u'\n');
}

QList<Finding> of(Rule rule, const QList<Finding> &findings)
{
    QList<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [rule](const Finding &one) { return one.rule == rule; });
    return found;
}

QString &smsText(Subject &subject)
{
    return std::get<SmsContent>(subject.steps.last().content).text;
}

void addViber(Subject &subject, viber::Text text, const QString &pin, const QString &validity = {})
{
    QList<std::pair<QString, QString>> parameters{{u"pin"_s, pin}};
    if (!validity.isEmpty()) {
        parameters.append({u"code_validity_time"_s, validity});
    }
    subject.steps.insert(1, viberStep(text, parameters));
}

} // namespace

Q_DECLARE_METATYPE(Case)

// A row for each rule: what is found, where, and that its fix is what a person would do.
class CascadeLintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundHasNone();
    void finds_data();
    void finds();
    void everyRuleHasARow();
    void isQuiet_data();
    void isQuiet();
    void tellsFigures();
    void ordersByStepAndRule();
    void fixNeverMakesWorse();
    void fixingEnds();
    void appliesToADraft();

private:
    static void times();
    static void codesOfSteps();
    static void validity();
    static void numbersAndSenders();
    QSet<Rule> m_seen;
};

void CascadeLintTest::soundHasNone()
{
    QCOMPARE(allOf(lint::findings(test::soundSubject())), QString());
}

void CascadeLintTest::times()
{
    const auto ttl = [](qsizetype step, int seconds) {
        return [step, seconds](Subject &s) { s.steps[step].ttl = std::chrono::seconds(seconds); };
    };
    const Row unusual{Rule::TtlUnusual, Severity::Advice, 0, Field::StepTtl};
    const Row tooLong{Rule::TtlTooLong, Severity::Warning, 0, Field::StepTtl};
    QTest::newRow("a call of 59 s") << Case{ttl(0, 59), unusual, ttl(0, 60)};
    QTest::newRow("a call of 1 s") << Case{ttl(0, 1), unusual, ttl(0, 60)};
    QTest::newRow("a call of 91 s") << Case{ttl(0, 91), unusual, ttl(0, 90)};
    QTest::newRow("a call of 120 s") << Case{ttl(0, 120), unusual, ttl(0, 90)};
    QTest::newRow("a call of 121 s") << Case{ttl(0, 121), tooLong, ttl(0, 90)};
    Row second = tooLong;
    second.step = 1;
    QTest::newRow("an SMS of 300 s") << Case{ttl(1, 300), second, ttl(1, 90)};
}

void CascadeLintTest::codesOfSteps()
{
    const Row differs{Rule::CodeDiffers, Severity::Error, 1, Field::StepParameter, true, u"pin"_s};
    QTest::newRow("a pin that no send makes")
        << Case{[](Subject &s) { addViber(s, viber::Text::Code, u"321"_s); }, differs,
                [](Subject &s) { addViber(s, viber::Text::Code, u"{code}"_s); }};
    QTest::newRow("a pin that is not the code")
        << Case{[](Subject &s) {
                    s.code = u"4829"_s;
                    addViber(s, viber::Text::Code, u"4828"_s);
                },
                differs,
                [](Subject &s) {
                    s.code = u"4829"_s;
                    addViber(s, viber::Text::Code, u"{code}"_s);
                }};
    QTest::newRow("a text with another code")
        << Case{[](Subject &s) {
                    s.code = u"4829"_s;
                    smsText(s) = u"Code: 4828."_s;
                },
                {Rule::CodeDiffers, Severity::Error, 1, Field::StepText, true, {}, 6},
                [](Subject &s) {
                    s.code = u"4829"_s;
                    smsText(s) = u"Code: {code}."_s;
                }};
    QTest::newRow("two pins, and no code anywhere")
        << Case{[](Subject &s) {
                    s.steps = {callStep(u"+380123456789"_s),
                               viberStep(viber::Text::Code, {{u"pin"_s, u"4829"_s}}),
                               viberStep(viber::Text::Code, {{u"pin"_s, u"4828"_s}})};
                },
                {Rule::CodeDiffers, Severity::Error, 2, Field::StepParameter, true, u"pin"_s},
                [](Subject &s) {
                    s.steps = {callStep(u"+380123456789"_s),
                               viberStep(viber::Text::Code, {{u"pin"_s, u"{code}"_s}}),
                               viberStep(viber::Text::Code, {{u"pin"_s, u"{code}"_s}})};
                }};
    const auto ownCode = [](Subject &s) {
        s.code = u"4829"_s;
        s.steps.append(callStep());
        s.own = {{}, {}, {{}, u"4828"_s}};
    };
    QTest::newRow("a second call with a code of its own")
        << Case{ownCode, {Rule::CodeDiffers, Severity::Error, 2, Field::Code}, [=](Subject &s) {
                    ownCode(s);
                    s.own[2].code.clear();
                }};
    const Row brief{Rule::CodeShort, Severity::Warning, 0, Field::Code};
    QTest::newRow("three digits, shown literally")
        << Case{[](Subject &s) {
                    s.code = u"321"_s;
                    smsText(s) = u"Your SMS code: 321"_s;
                },
                brief, [](Subject &s) { smsText(s) = u"Your SMS code: {code}"_s; }};
    QTest::newRow("three digits, for the call alone") << Case{[](Subject &s) {
                                                                  s.code = u"321"_s;
                                                                  s.steps = {callStep()};
                                                              },
                                                              brief,
                                                              [](Subject &s) {
                                                                  s.code = u"482913"_s;
                                                                  s.steps = {callStep()};
                                                              },
                                                              withCode()};
    QTest::newRow("three digits, made at the send")
        << Case{[](Subject &s) { s.codeLength = 3; }, brief, [](Subject &) {}};
    const Row missing{Rule::CodeMissing, Severity::Warning, 1, Field::StepText};
    const auto called = [](Subject &s) { s.steps[0] = callStep(u"+380123456789"_s); };
    QTest::newRow("a text without the code") << Case{[=](Subject &s) {
                                                         called(s);
                                                         smsText(s) = u"Your code: "_s;
                                                     },
                                                     missing, called};
    QTest::newRow("nothing but a text without the code") << Case{[=](Subject &s) {
                                                                     called(s);
                                                                     smsText(s).clear();
                                                                 },
                                                                 missing,
                                                                 [=](Subject &s) {
                                                                     called(s);
                                                                     smsText(s) = u"{code}"_s;
                                                                 }};
    Row pin = missing;
    pin.field = Field::StepParameter;
    pin.name = u"pin"_s;
    QTest::newRow("a template without its code") << Case{
        [](Subject &s) {
            s.steps.insert(1, viberStep(viber::Text::CodeKind, {{u"pin_type"_s, u"sign-in"_s}}));
        },
        pin,
        [](Subject &s) {
            s.steps.insert(1, viberStep(viber::Text::CodeKind,
                                        {{u"pin"_s, u"{code}"_s}, {u"pin_type"_s, u"sign-in"_s}}));
        }};
}

void CascadeLintTest::validity()
{
    const Row brief{Rule::ValidityShort,    Severity::Warning, 1, Field::StepParameter, true,
                    u"code_validity_time"_s};
    Row extended = brief;
    extended.rule = Rule::ValidityLong;
    extended.severity = Severity::Advice;
    // Viber takes 90 s and the SMS 60 s: the cascade is over 2 min 30 s after the message.
    const auto tells = [](const char *minutes) {
        const QString text = QString::fromLatin1(minutes);
        return [text](Subject &s) { addViber(s, viber::Text::CodeValidity, u"{code}"_s, text); };
    };
    QTest::newRow("1 minute, in a step of 90 s") << Case{tells("1"), brief, tells("3")};
    QTest::newRow("0 minutes") << Case{tells("0"), brief, tells("3")};
    QTest::newRow("4 minutes, all over in 2:30") << Case{tells("4"), extended, tells("3")};
    QTest::newRow("600 minutes") << Case{tells("600"), extended, tells("3")};
    Row fixedText = extended;
    fixedText.field = Field::StepTemplate;
    fixedText.name.clear();
    QTest::newRow("the template that says 5 minutes")
        << Case{[](Subject &s) { addViber(s, viber::Text::CodeFiveMinutes, u"{code}"_s); },
                fixedText, tells("3")};
    const auto text = [](const char *words) {
        const QString all = QString::fromUtf8(words);
        return [all](Subject &s) { smsText(s) = all; };
    };
    const Row longText{Rule::ValidityLong, Severity::Advice, 1, Field::StepText, true, {}, 22};
    QTest::newRow("an SMS that says 10 minutes")
        << Case{text("Code {code}. Good for 10 minutes"), longText,
                text("Code {code}. Good for 1 minutes")};
    Row ukrainian = longText;
    ukrainian.position = 16;
    QTest::newRow("an SMS that says 5 хв")
        << Case{text("Код {code}, діє 5 хв"), ukrainian, text("Код {code}, діє 1 хв")};
    Row shortText = longText;
    shortText.rule = Rule::ValidityShort;
    shortText.severity = Severity::Warning;
    shortText.position = 13;
    const auto slow = [](const char *words) {
        const QString all = QString::fromUtf8(words);
        return [all](Subject &s) {
            smsText(s) = all;
            s.steps[1].ttl = 120s;
        };
    };
    QTest::newRow("an SMS that says 1 min, for 2")
        << Case{slow("{code}, good 1 min"), shortText, slow("{code}, good 2 min")};
}

void CascadeLintTest::numbersAndSenders()
{
    const auto onlyCall = [](Subject &s) { s.steps = {callStep()}; };
    const Row nothing{Rule::NoCallerIdNoCode, Severity::Error, 0, Field::StepCallerId};
    QTest::newRow("nothing says which number rings")
        << Case{onlyCall,
                nothing,
                [](Subject &s) { s.steps = {callStep(u"+380123456789"_s)}; },
                {{u"+380123456789"_s, u"+380123456780"_s}, {}}};
    QTest::newRow("and there is no pool") << Case{onlyCall, nothing,
                                                  [=](Subject &s) {
                                                      onlyCall(s);
                                                      s.code = u"482913"_s;
                                                  },
                                                  withCode()};
    Row stays = nothing;
    stays.fixed = false;
    QTest::newRow("and nothing to take one from") << Case{onlyCall, stays, {}};
    Row second = nothing;
    second.step = 1;
    QTest::newRow("the second call's number")
        << Case{[](Subject &s) {
                    s.steps = {callStep(u"+380123456789"_s), callStep()};
                },
                second,
                [](Subject &s) {
                    s.steps = {callStep(u"+380123456789"_s), callStep(u"+380123456780"_s)};
                },
                {{u"+380123456780"_s, u"+380123456789"_s}, {}}};
    Row constant{Rule::ConstantCallerId, Severity::Advice, 0, Field::StepCallerId};
    QTest::newRow("one number rings every time") << Case{
        [](Subject &s) { s.steps[0] = callStep(u"+380123456789"_s); }, constant, [](Subject &) {}};
    constant.fixed = false;
    QTest::newRow("one number, and no code to take its place")
        << Case{[](Subject &s) { s.steps = {callStep(u"+380123456789"_s)}; }, constant, {}};
    Row sender{Rule::SenderNotForSms, Severity::Error, 1, Field::StepSender};
    const auto from = [](const char *request, const char *step) {
        return [r = QString::fromUtf8(request), o = QString::fromUtf8(step)](Subject &s) {
            s.from = r;
            s.steps[1].from = o;
        };
    };
    QTest::newRow("a sender of 12 letters")
        << Case{from("S", "ABCDEFGHIJKL"), sender, from("S", "ABCDEFGHIJK")};
    QTest::newRow("the request's, with a space")
        << Case{from("Your App", ""), sender, from("Your App", "YourApp")};
    sender.fixed = false;
    QTest::newRow("a sender without a letter of the alphabet")
        << Case{from("S", "Крамниця"), sender, {}};
    const auto toOther = [](const char *own) {
        return [text = QString::fromLatin1(own)](Subject &s) { s.own = {{}, {text, {}}}; };
    };
    QTest::newRow("an SMS to somebody else")
        << Case{toOther("+380936670004"),
                {Rule::OtherRecipient, Severity::Error, 1, Field::CustomerNumber},
                toOther("")};
    QTest::newRow("Viber says never to share it")
        << Case{[](Subject &s) { addViber(s, viber::Text::Code, u"{code}"_s); },
                {Rule::ViberSaysNever, Severity::Advice, 1, Field::StepTemplate, false},
                {}};
}

void CascadeLintTest::finds_data()
{
    QTest::addColumn<Case>("one");
    times();
    codesOfSteps();
    validity();
    numbersAndSenders();
}

void CascadeLintTest::finds()
{
    QFETCH(const Case, one);
    Subject subject = test::soundSubject();
    one.change(subject);
    const QList<Finding> all = lint::findings(subject, one.means);
    const QList<Finding> found = of(one.row.rule, all);
    QVERIFY2(found.size() == 1, qPrintable(allOf(all)));
    m_seen.insert(one.row.rule);
    const Finding &finding = found.first();
    QCOMPARE(finding.severity, one.row.severity);
    QCOMPARE(finding.step, one.row.step);
    QCOMPARE(finding.field, one.row.field);
    QCOMPARE(finding.name, one.row.name);
    QCOMPARE(finding.position, one.row.position);
    QCOMPARE(finding.fix != nullptr, one.row.fixed);
    if (!finding.fix) {
        return;
    }
    QVERIFY2(of(one.row.rule, lint::findings(*finding.fix, one.means)).isEmpty(),
             qPrintable(allOf(lint::findings(*finding.fix, one.means))));
    Subject expected = test::soundSubject();
    one.expected(expected);
    QVERIFY2(*finding.fix == expected, qPrintable(placeOf(finding)));
}

void CascadeLintTest::everyRuleHasARow()
{
    const auto rules = QMetaEnum::fromType<Rule>();
    for (int i = 0; i < rules.keyCount(); ++i) {
        QVERIFY2(m_seen.contains(static_cast<Rule>(rules.value(i))), rules.key(i));
    }
}

void CascadeLintTest::isQuiet_data()
{
    QTest::addColumn<Case>("one");
    const auto quiet = [](const char *name, Rule rule, const Change &change,
                          const lint::Means &means = {}) {
        QTest::newRow(name) << Case{change, {rule}, {}, means};
    };
    const auto ttl = [](qsizetype step, int seconds) {
        return [step, seconds](Subject &s) { s.steps[step].ttl = std::chrono::seconds(seconds); };
    };
    quiet("a call of 60 s", Rule::TtlUnusual, ttl(0, 60));
    quiet("a call of 90 s", Rule::TtlUnusual, ttl(0, 90));
    quiet("a call of 120 s", Rule::TtlTooLong, ttl(0, 120));
    quiet("a call with the service's time", Rule::TtlUnusual,
          [](Subject &s) { s.steps[0].ttl.reset(); });
    quiet("an SMS of 30 s", Rule::TtlUnusual, ttl(1, 30));
    quiet("four digits", Rule::CodeShort, [](Subject &s) { s.code = u"4829"_s; });
    quiet("the code, shown literally", Rule::CodeMissing, [](Subject &s) {
        s.code = u"4829"_s;
        smsText(s) = u"Code: 4829"_s;
    });
    quiet("the code, and a phone number", Rule::CodeDiffers, [](Subject &s) {
        s.code = u"380123456789"_s;
        smsText(s) = u"Code 380123456789, help at +380443334455"_s;
    });
    quiet("two candidates: nobody can say", Rule::CodeDiffers, [](Subject &s) {
        s.code = u"4829"_s;
        smsText(s) = u"1234 5678"_s;
    });
    quiet("the same pin everywhere", Rule::CodeDiffers, [](Subject &s) {
        s.steps[0] = callStep(u"+380123456789"_s);
        smsText(s) = u"Code: 4829"_s;
        addViber(s, viber::Text::Code, u"4829"_s);
    });
    quiet("another template with the code elsewhere", Rule::CodeMissing, [](Subject &s) {
        addViber(s, viber::Text::Code, QString());
        auto &content = std::get<ViberOtpContent>(s.steps[1].content);
        content.templateId = u"my-own"_s;
        content.parameters = {{u"number"_s, u"{code}"_s}};
    });
    quiet("another id says what nobody knows", Rule::ViberSaysNever, [](Subject &s) {
        addViber(s, viber::Text::Code, u"{code}"_s);
        std::get<ViberOtpContent>(s.steps[1].content).templateId = u"my-own"_s;
    });
    quiet("3 minutes for 2:30", Rule::ValidityLong,
          [](Subject &s) { addViber(s, viber::Text::CodeValidity, u"{code}"_s, u"3"_s); });
    quiet("a validity that is no number", Rule::ValidityShort,
          [](Subject &s) { addViber(s, viber::Text::CodeValidity, u"{code}"_s, u"soon"_s); });
    quiet("a price, no duration", Rule::ValidityLong,
          [](Subject &s) { smsText(s) = u"{code}: 0.5 min a day"_s; });
    quiet("a pool of two", Rule::ConstantCallerId,
          [](Subject &s) { s.steps[0] = callStep(u"+380123456789"_s); },
          {{u"+380123456789"_s, u"+380123456780"_s}, {}});
    quiet("two calls with two numbers", Rule::ConstantCallerId, [](Subject &s) {
        s.steps = {callStep(u"+380123456789"_s), callStep(u"+380123456780"_s)};
    });
    quiet("11 letters", Rule::SenderNotForSms,
          [](Subject &s) { s.steps[1].from = u"ABCDEFGHIJK"_s; });
    quiet("a long sender where no SMS is", Rule::SenderNotForSms, [](Subject &s) {
        s.from = u"A very long sender"_s;
        s.steps = {callStep()};
    });
    quiet("the recipient written bare", Rule::OtherRecipient, [](Subject &s) {
        s.own = {{}, {u"380936670003"_s, {}}};
    });
}

void CascadeLintTest::isQuiet()
{
    QFETCH(const Case, one);
    Subject subject = test::soundSubject();
    one.change(subject);
    const QList<Finding> all = lint::findings(subject, one.means);
    QVERIFY2(of(one.row.rule, all).isEmpty(), qPrintable(allOf(all)));
}

void CascadeLintTest::tellsFigures()
{
    Subject subject = test::soundSubject();
    subject.steps[0].ttl = 130s;
    addViber(subject, viber::Text::CodeValidity, u"{code}"_s, u"10"_s);
    subject.steps[2].from = u"ABCDEFGHIJKL"_s;
    const QList<Finding> all = lint::findings(subject);
    const Finding ttl = of(Rule::TtlTooLong, all).value(0);
    QCOMPARE(ttl.value, 130);
    QCOMPARE(ttl.most, 120);
    const Finding told = of(Rule::ValidityLong, all).value(0);
    QCOMPARE(told.value, 10);
    QCOMPARE(told.most, 3);
    QCOMPARE(told.seconds, 150);
    const Finding sender = of(Rule::SenderNotForSms, all).value(0);
    QCOMPARE(sender.text, u"ABCDEFGHIJKL"_s);
    QCOMPARE(sender.most, 11);
}

void CascadeLintTest::ordersByStepAndRule()
{
    test::RandomSubjects subjects(3);
    for (int round = 0; round < 500; ++round) {
        const QList<Finding> all = lint::findings(subjects.next(), withCode());
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Finding &a, const Finding &b) {
            return a.step != b.step ? a.step < b.step : a.rule < b.rule;
        }));
        for (const Finding &finding : all) {
            QCOMPARE(finding.severity, lint::severityOf(finding.rule));
        }
    }
}

// What a fix brings up is never graver than what it mends, and that is mended.
void CascadeLintTest::fixNeverMakesWorse()
{
    test::RandomSubjects subjects(20'240'601);
    int fixes = 0;
    for (int round = 0; round < 3000; ++round) {
        const Subject subject = subjects.next();
        const lint::Means means =
            round % 3 == 0   ? lint::Means{}
            : round % 3 == 1 ? withCode()
                             : lint::Means{{u"+380123456789"_s, u"+380123456780"_s}, u"482913"_s};
        const QList<Finding> before = lint::findings(subject, means);
        QSet<QString> known;
        for (const Finding &finding : before) {
            known.insert(placeOf(finding));
        }
        for (const Finding &finding : before) {
            if (!finding.fix) {
                continue;
            }
            ++fixes;
            const QList<Finding> after = lint::findings(*finding.fix, means);
            for (const Finding &left : after) {
                const bool same = left.rule == finding.rule && left.step == finding.step &&
                                  left.field == finding.field && left.name == finding.name &&
                                  left.text == finding.text;
                const QString stays =
                    u"round %1: %2 stays"_s.arg(QString::number(round), placeOf(left));
                QVERIFY2(!same, qPrintable(stays));
                QVERIFY2(known.contains(placeOf(left)) || left.severity <= finding.severity,
                         qPrintable(u"round %1: %2 makes %3"_s.arg(
                             QString::number(round), placeOf(finding), placeOf(left))));
            }
        }
    }
    QVERIFY(fixes > 5000);
}

// Whoever fixes one after the other comes to an end, and nothing is left that has a fix.
void CascadeLintTest::fixingEnds()
{
    test::RandomSubjects subjects(7);
    for (int round = 0; round < 1000; ++round) {
        Subject subject = subjects.next();
        const lint::Means means{{u"+380123456789"_s, u"+380123456780"_s}, u"482913"_s};
        int fixes = 0;
        for (;; ++fixes) {
            const QList<Finding> all = lint::findings(subject, means);
            const auto next = std::find_if(all.begin(), all.end(),
                                           [](const Finding &one) { return one.fix != nullptr; });
            if (next == all.end()) {
                for (const Finding &left : all) {
                    QVERIFY2(left.severity == Severity::Advice ||
                                 left.rule == Rule::SenderNotForSms,
                             qPrintable(placeOf(left)));
                }
                break;
            }
            subject = *next->fix;
            QVERIFY2(fixes < 60, qPrintable(allOf(all)));
        }
    }
}

void CascadeLintTest::appliesToADraft()
{
    Draft draft;
    draft.to = u"+380936670003"_s;
    draft.from = u"YourApp"_s;
    draft.ticket = u"T-1"_s;
    draft.callerId = u"+380123456789"_s;
    draft.ttl = 30;
    draft.code = u"321"_s;
    draft.fallbacks = {smsStep(u"Code 321"_s)};
    Subject subject = lint::subjectOf(draft);
    QCOMPARE(subject.steps.size(), 2);
    QCOMPARE(subject.steps.first(), callStep(u"+380123456789"_s, 30));
    for (const Rule rule : {Rule::TtlUnusual, Rule::CodeShort}) {
        const QList<Finding> found = of(rule, lint::findings(subject));
        QCOMPARE(found.size(), 1);
        subject = *found.first().fix;
    }
    lint::apply(subject, draft);
    QCOMPARE(draft.ttl, 60);
    QVERIFY(draft.code.isEmpty());
    QCOMPARE(draft.callerId, u"+380123456789"_s);
    QCOMPARE(draft.ticket, u"T-1"_s); // what is not the cascade's stays
    QCOMPARE(draft.fallbacks, Cascade{smsStep(u"Code {code}"_s)});
    QVERIFY(lint::subjectOf(draft) == subject);
}

QTEST_APPLESS_MAIN(CascadeLintTest)
#include "cascadelint.moc"
