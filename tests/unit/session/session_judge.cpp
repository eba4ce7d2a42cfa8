// SPDX-License-Identifier: MIT
#include "app/session/judge.h"

#include <QTest>

using namespace flashcall;

// One observed text against what was expected: time aside, attempts aside.
class SessionJudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byPattern_data();
    void byPattern();
    void lastDigits_data();
    void lastDigits();
    void byCode_data();
    void byCode();
    void everySingleWrongDigitIsSeen();
    void expectation();
};

void SessionJudgeTest::byPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("announced");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Finding::Class>("kind");
    using Class = Finding::Class;
    const auto row = [](const char *name, const char *pattern, const char *announced,
                        const char *typed, Class kind) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(announced)
                            << QString::fromUtf8(typed) << kind;
    };
    const char *p = "***456789";
    const char *a = "+380123456789";
    row("exact", p, a, "+380123456789", Class::Verified);
    row("exact without plus", p, a, "380123456789", Class::Verified);
    row("with 00", p, a, "00380123456789", Class::Verified);
    row("national", p, a, "0123456789", Class::Verified);
    row("national without trunk prefix", p, a, "123456789", Class::Verified);
    row("Arabic digits", p, a, "٠١٢٣٤٥٦٧٨٩", Class::Verified);
    row("tel: link", p, a, "tel:+380123456789;ext=5", Class::Verified);
    row("nothing announced", p, "", "0991456789", Class::Verified);
    row("mask only", p, a, "0991456789", Class::Other);
    row("an unexplained prefix", p, a, "7380123456789", Class::Other);
    row("another ending", p, a, "0123456788", Class::Other);
    row("too short", p, a, "56789", Class::TooShort);
    row("too short and wrong", p, a, "11111", Class::TooShort);
    row("whole-number pattern", "+380123******", a, "0123456789", Class::Verified);
    row("whole-number pattern, another", "+380123******", a, "0124456789", Class::Other);
    row("hidden", p, a, "anonymous", Class::Withheld);
    row("hidden in Ukrainian", p, a, "прихований", Class::Withheld);
    row("the network's mark", p, a, "-1", Class::Withheld);
    row("empty", p, a, "", Class::Withheld);
    row("letters", p, a, "0123 45 ab", Class::Invalid);
    row("two numbers", p, a, "0123456789; 0123456780", Class::Invalid);
}

void SessionJudgeTest::byPattern()
{
    QFETCH(QString, pattern);
    QFETCH(QString, announced);
    QFETCH(QString, typed);
    QFETCH(Finding::Class, kind);
    const Expectation expected{pattern, announced, QStringLiteral("+380936670003"), {}};
    const Finding finding = judge(typed, expected, {});
    QCOMPARE(finding.kind, kind);
    QVERIFY(!finding.byCode);
}

void SessionJudgeTest::lastDigits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accept");
    QTest::addColumn<int>("from");
    QTest::addColumn<Finding::Class>("kind");
    using Class = Finding::Class;
    const auto row = [](const char *name, const char *pattern, const char *typed, bool accept,
                        int from, Class kind) {
        QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(typed) << accept
                            << from << kind;
    };
    row("6 fixed, from 4", "***456789", "456789", true, 4, Class::Verified);
    row("6 fixed, from 6", "***456789", "456789", true, 6, Class::Verified);
    row("6 fixed, from 7", "***456789", "456789", true, 7, Class::TooShort);
    row("6 fixed, not accepted", "***456789", "456789", false, 4, Class::TooShort);
    row("4 fixed, from 4", "*****6789", "6789", true, 4, Class::Verified);
    row("3 fixed, from 4", "******789", "789", true, 4, Class::TooShort);
    row("3 fixed, from 3", "******789", "789", true, 3, Class::Verified);
    // As many digits as the pattern has: a match, by its last digits only.
    row("a bare ending matches", "456789", "456789", true, 4, Class::Verified);
    row("a bare ending, not accepted", "456789", "456789", false, 4, Class::Other);
    row("a bare ending of 3, from 4", "789", "789", true, 4, Class::Other);
    row("one digit of the mask too", "***456789", "3456789", true, 4, Class::Verified);
    row("a wrong digit under the mask", "***456789", "9456789", true, 4, Class::TooShort);
    row("a fixed digit is missing", "***456789", "56789", true, 1, Class::TooShort);
    row("the whole number needs no policy", "***456789", "0123456789", false, 15, Class::Verified);
}

void SessionJudgeTest::lastDigits()
{
    QFETCH(QString, pattern);
    QFETCH(QString, typed);
    QFETCH(bool, accept);
    QFETCH(int, from);
    QFETCH(Finding::Class, kind);
    const Expectation expected{pattern, QStringLiteral("+380123456789"), {}, {}};
    QCOMPARE(judge(typed, expected, {accept, from}).kind, kind);
}

void SessionJudgeTest::byCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Finding::Class>("kind");
    using Class = Finding::Class;
    QTest::newRow("right") << QStringLiteral("321654") << Class::Verified;
    QTest::newRow("grouped") << QStringLiteral("321-654") << Class::Verified;
    QTest::newRow("wrong first digit") << QStringLiteral("221654") << Class::Other;
    QTest::newRow("wrong last digit") << QStringLiteral("321655") << Class::Other;
    QTest::newRow("too short") << QStringLiteral("32165") << Class::TooShort;
    QTest::newRow("too long") << QStringLiteral("3216540") << Class::Other;
    QTest::newRow("with a plus") << QStringLiteral("+321654") << Class::Invalid;
    QTest::newRow("letters") << QStringLiteral("32165l") << Class::Invalid;
    QTest::newRow("none") << QString() << Class::Withheld;
    QTest::newRow("the number that would fit the pattern")
        << QStringLiteral("0123456789") << Class::Other;
}

void SessionJudgeTest::byCode()
{
    QFETCH(QString, typed);
    QFETCH(Finding::Class, kind);
    // A message has no pattern; where a call has one, too, see session_codes.
    const Expectation expected{{}, QStringLiteral("+380123456789"), {}, QStringLiteral("321654")};
    const Finding finding = judge(typed, expected, {});
    QCOMPARE(finding.kind, kind);
    QVERIFY(finding.byCode);
}

void SessionJudgeTest::everySingleWrongDigitIsSeen()
{
    const QString code = QStringLiteral("804615");
    const Expectation expected{{}, {}, {}, code};
    for (qsizetype at = 0; at < code.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = code;
            typed[at] = digit;
            const auto kind = typed == code ? Finding::Class::Verified : Finding::Class::Other;
            QCOMPARE(judge(typed, expected, {}).kind, kind);
        }
    }
}

void SessionJudgeTest::expectation()
{
    const PhoneNumber to = *PhoneNumber::parse(QStringLiteral("+380936670003"), {});
    Request request{to, {}, QStringLiteral("321"), {makeStep(Channel::FlashCall)}, {}, {}};
    Accepted accepted;
    accepted.pattern = QStringLiteral("***456789");
    accepted.announced = QStringLiteral("+380123456789");
    Expectation expected = expectationOf(request, accepted);
    QCOMPARE(expected.pattern, accepted.pattern);
    QCOMPARE(expected.announced, accepted.announced);
    QCOMPARE(expected.customer, to.e164());
    QVERIFY(expected.code.isEmpty()); // a call is judged by the number that rang

    request.steps.prepend(makeStep(Channel::Sms));
    expected = expectationOf(request, accepted);
    QCOMPARE(expected.code, QStringLiteral("321"));
    QVERIFY(expected.pattern.isEmpty());
    QVERIFY(expected.announced.isEmpty());
}

QTEST_APPLESS_MAIN(SessionJudgeTest)
#include "session_judge.moc"
