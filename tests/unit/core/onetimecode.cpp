// SPDX-License-Identifier: MIT
#include "app/core/code.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace flashcall;
using namespace Qt::StringLiterals;

class TestOneTimeCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void length_data();
    void length();
    void leadingZeroWhereAsked();
    void digitsAreSpreadEvenly();
    void everyShortCodeComes();
    void theGeneratorDecides();
    void expanded_data();
    void expanded();
    void used_data();
    void used();
    void usedByACascade();
};

void TestOneTimeCode::length_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("digits");

    QTest::newRow("three") << 3 << 3;
    QTest::newRow("four") << 4 << 4;
    QTest::newRow("five") << 5 << 5;
    QTest::newRow("usual") << codes::lengthUsual << 6;
    QTest::newRow("seven") << 7 << 7;
    QTest::newRow("eight") << 8 << 8;
    QTest::newRow("two is too few") << 2 << 3;
    QTest::newRow("none") << 0 << 3;
    QTest::newRow("negative") << -1 << 3;
    QTest::newRow("nine is too many") << 9 << 8;
    QTest::newRow("far too many") << 1'000'000 << 8;
}

void TestOneTimeCode::length()
{
    QFETCH(const int, asked);
    QFETCH(const int, digits);

    QRandomGenerator random(42);
    for (int i = 0; i < 2000; ++i) {
        const QString code = generateCode(asked, random);
        QCOMPARE(code.size(), digits);
        QVERIFY(code.front() != u'0');
        QVERIFY(std::all_of(code.cbegin(), code.cend(),
                            [](QChar c) { return c >= u'0' && c <= u'9'; }));
    }
}

void TestOneTimeCode::leadingZeroWhereAsked()
{
    QRandomGenerator random(42);
    int zeros = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString code = generateCode(4, random, true);
        QCOMPARE(code.size(), 4);
        zeros += code.startsWith(u'0') ? 1 : 0;
    }
    QVERIFY(zeros > 1'800 && zeros < 2'200); // each digit equally likely, 0 too
}

// Chi-squared of each place's digits; a fixed seed, so that it always ends the same way.
void TestOneTimeCode::digitsAreSpreadEvenly()
{
    constexpr int codes = 90'000;
    std::array<std::array<int, 10>, 6> seen{};
    QRandomGenerator random(1);
    for (int i = 0; i < codes; ++i) {
        const QString code = generateCode(6, random);
        for (int place = 0; place < 6; ++place) {
            ++seen[size_t(place)][size_t(code[place].digitValue())];
        }
    }
    for (size_t place = 0; place < 6; ++place) {
        const int first = place == 0 ? 1 : 0;
        const double expected = double(codes) / (10 - first);
        double chiSquared = 0;
        for (size_t digit = size_t(first); digit < 10; ++digit) {
            const double off = seen[place][digit] - expected;
            chiSquared += off * off / expected;
        }
        QVERIFY2(chiSquared < 27.9, qPrintable(QString::number(chiSquared))); // p = 0.001
    }
}

void TestOneTimeCode::everyShortCodeComes()
{
    QSet<QString> seen;
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        seen.insert(generateCode(3, random));
    }
    QCOMPARE(seen.size(), 900);
}

void TestOneTimeCode::theGeneratorDecides()
{
    QRandomGenerator first(5);
    QRandomGenerator second(5);
    QRandomGenerator other(6);
    const QString code = generateCode(8, first);
    QCOMPARE(generateCode(8, second), code);
    QVERIFY(generateCode(8, other) != code);
    QVERIFY(generateCode(8, first) != code);
}

void TestOneTimeCode::expanded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expanded");

    QTest::newRow("in a sentence") << u"Your code: {code}"_s << u"321"_s << u"Your code: 321"_s;
    QTest::newRow("alone") << u"{code}"_s << u"321"_s << u"321"_s;
    QTest::newRow("twice") << u"{code}, again {code}"_s << u"321"_s << u"321, again 321"_s;
    QTest::newRow("not at all") << u"Your code: 321"_s << u"654"_s << u"Your code: 321"_s;
    QTest::newRow("nothing") << QString() << u"321"_s << QString();
    QTest::newRow("leading zero stays") << u"{code}"_s << u"012"_s << u"012"_s;
    QTest::newRow("capitals are another word") << u"{Code}"_s << u"321"_s << u"{Code}"_s;
    QTest::newRow("spaces are another word") << u"{ code }"_s << u"321"_s << u"{ code }"_s;
    QTest::newRow("braces around") << u"{{code}}"_s << u"321"_s << u"{321}"_s;
    QTest::newRow("not expanded twice") << u"{code}"_s << u"{code}"_s << u"{code}"_s;
    QTest::newRow("percent signs are no places") << u"%1 {code} %2"_s << u"321"_s << u"%1 321 %2"_s;
}

void TestOneTimeCode::expanded()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QTEST(expandCode(text, code), "expanded");
}

void TestOneTimeCode::used_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("used");

    ViberOtpContent viber;
    viber.parameters = {{u"pin"_s, u"321"_s}, {u"code_validity_time"_s, u"7"_s}};
    QTest::newRow("flash call") << Step{FlashCallContent{u"+380123456789"_s}, {}, {}} << false;
    QTest::newRow("SMS") << Step{SmsContent{u"Code {code}"_s}, {}, {}} << true;
    QTest::newRow("SMS with a code of its own") << Step{SmsContent{u"Code 321"_s}, {}, {}} << false;
    QTest::newRow("voice") << Step{VoiceContent{u"{code}"_s, u"voice"_s}, {}, {}} << true;
    QTest::newRow("voice token is no text")
        << Step{VoiceContent{u"a"_s, u"{code}"_s}, {}, {}} << false;
    QTest::newRow("Viber without") << Step{viber, {}, {}} << false;
    viber.parameters[1].second = u"{code}"_s;
    QTest::newRow("Viber, second parameter") << Step{viber, {}, {}} << true;
    viber.parameters = {{u"{code}"_s, u"321"_s}};
    QTest::newRow("Viber, a parameter's name") << Step{viber, {}, {}} << false;
    viber.text = u"{code}"_s;
    QTest::newRow("Viber, text") << Step{viber, {}, {}} << true;
}

void TestOneTimeCode::used()
{
    QFETCH(const Step, step);
    QTEST(usesCode(step), "used");
}

void TestOneTimeCode::usedByACascade()
{
    const Step call{FlashCallContent{u"+380123456789"_s}, {}, {}};
    QVERIFY(!usesCode(Cascade{}));
    QVERIFY(!usesCode(Cascade{call, call}));
    QVERIFY(usesCode(Cascade{call, makeStep(Channel::Sms)}));
}

QTEST_APPLESS_MAIN(TestOneTimeCode)
#include "onetimecode.moc"
