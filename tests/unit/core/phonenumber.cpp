// SPDX-License-Identifier: MIT
#include "app/core/phonenumber.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <thread>
#include <vector>

using flashcall::NumberProblem;
using flashcall::PhoneNumber;
using flashcall::numbers::Kind;
using flashcall::numbers::Problem;
using namespace Qt::StringLiterals;

// Numbers are the documents' own, of ranges kept for fiction (+1 … 555 01xx, Ofcom's, the
// Bundesnetzagentur's) or the numbering plans' published examples: nobody is called by them.
class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyThreadMayBeFirst(); // first of all, while nothing is loaded
    void pasteForms_data();
    void pasteForms();
    void plans_data();
    void plans();
    void formats_data();
    void formats();
    void problems_data();
    void problems();
    void regions_data();
    void regions();
    void equality();
    void readsItsOwnForms_data();
    void readsItsOwnForms();
    void anyTextIsReadOrBlamed();
    void copiesAreIndependentOfTheText();
    void plainLinksBecomeNumbers();
};

void TestPhoneNumber::pasteForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");

    const QString ua = QStringLiteral("UA");
    const QString none;
    QTest::newRow("E.164") << u"+380936670003"_s << none;
    QTest::newRow("E.164 whatever the region") << u"+380936670003"_s << u"US"_s;
    QTest::newRow("spaces") << u"+380 93 667 00 03"_s << none;
    QTest::newRow("space around") << u"  +380936670003 \n"_s << none;
    QTest::newRow("tabs") << u"+380\t93\t6670003"_s << none;
    QTest::newRow("hyphens") << u"+380-93-667-00-03"_s << none;
    QTest::newRow("brackets") << u"+380 (93) 667-00-03"_s << none;
    QTest::newRow("square brackets") << u"+380 [93] 667 0003"_s << none;
    QTest::newRow("dots") << u"+380.93.667.00.03"_s << none;
    QTest::newRow("slashes") << u"+380/93/6670003"_s << none;
    QTest::newRow("space after the plus") << u"+ 380 93 667 0003"_s << none;
    QTest::newRow("trunk zero in brackets") << u"+380 (0)93 667 00 03"_s << none;
    QTest::newRow("no-break spaces") << u"+380\u00A093\u00A0667\u00A00003"_s << none;
    QTest::newRow("thin and figure spaces") << u"+380\u200993\u20076670003"_s << none;
    QTest::newRow("en dashes") << u"+380\u201393\u2013667\u20130003"_s << none;
    QTest::newRow("non-breaking hyphens") << u"+380\u201193\u20116670003"_s << none;
    QTest::newRow("minus signs") << u"+380\u221293\u22126670003"_s << none;
    QTest::newRow("left-to-right embedding") << u"\u202A+380 93 667 0003\u202C"_s << none;
    QTest::newRow("isolates") << u"\u2066+380936670003\u2069"_s << none;
    QTest::newRow("zero-width space") << u"+380\u200B936670003"_s << none;
    QTest::newRow("byte order mark") << u"\uFEFF+380936670003"_s << none;
    QTest::newRow("word joiner") << u"+380\u2060936670003"_s << none;
    QTest::newRow("full-width") << u"＋３８０９３６６７０００３"_s << none;
    QTest::newRow("Arabic-Indic digits") << u"+٣٨٠٩٣٦٦٧٠٠٠٣"_s << none;
    QTest::newRow("Persian digits") << u"+۳۸۰۹۳۶۶۷۰۰۰۳"_s << none;
    QTest::newRow("Devanagari digits") << u"+३८०९३६६७०००३"_s << none;
    QTest::newRow("mathematical digits") << u"+𝟑𝟖𝟎𝟗𝟑𝟔𝟔𝟕𝟎𝟎𝟎𝟑"_s << none;
    QTest::newRow("tel: link") << u"tel:+380936670003"_s << none;
    QTest::newRow("TEL: link") << u"TEL:+380-93-667-0003"_s << none;
    QTest::newRow("tel: link with an extension") << u"tel:+380936670003;ext=12"_s << none;
    QTest::newRow("00") << u"00380936670003"_s << none;
    QTest::newRow("00 with spaces") << u"00 380 93 667 0003"_s << none;
    QTest::newRow("00 in its own region") << u"00380936670003"_s << ua;
    QTest::newRow("00 where 00 is no prefix") << u"00380936670003"_s << u"US"_s;
    QTest::newRow("00 where the prefix is longer") << u"00380936670003"_s << u"AU"_s;
    QTest::newRow("the longer prefix") << u"0011 380 93 667 0003"_s << u"AU"_s;
    QTest::newRow("011 in North America") << u"011380936670003"_s << u"US"_s;
    QTest::newRow("national") << u"0936670003"_s << ua;
    QTest::newRow("national with formatting") << u"(093) 667-00-03"_s << ua;
    QTest::newRow("region in small letters") << u"0936670003"_s << u"ua"_s;
    QTest::newRow("national without the trunk zero") << u"936670003"_s << ua;
    QTest::newRow("calling code without the plus") << u"380936670003"_s << ua;
    QTest::newRow("national as a tel: link") << u"tel:0936670003"_s << ua;
    QTest::newRow("without the plus, no region") << u"380936670003"_s << none;
    QTest::newRow("without the plus, grouped") << u"380 (93) 667-00-03"_s << none;
    QTest::newRow("without the plus, as a tel: link") << u"tel:380936670003"_s << none;
    QTest::newRow("without the plus, region nobody has") << u"380936670003"_s << u"XX"_s;
    QTest::newRow("without the plus, a region with shorter numbers")
        << u"380936670003"_s << u"US"_s;
}

void TestPhoneNumber::pasteForms()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);

    const auto number = PhoneNumber::parse(text, region);

    QVERIFY(number.has_value());
    QCOMPARE(number->e164(), u"+380936670003"_s);
    QCOMPARE(number->region(), u"UA"_s);
    QCOMPARE(number->kind(), Kind::Mobile);
    QVERIFY(number->assigned());
}

void TestPhoneNumber::plans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typedIn");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("region");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("assigned");

    const auto row = [](const char *name, const QString &text, const QString &typedIn,
                        const QString &e164, const QString &region, Kind kind, bool assigned) {
        QTest::newRow(name) << text << typedIn << e164 << region << kind << assigned;
    };
    const auto plain = [&row](const char *name, const QString &e164, const QString &region,
                              Kind kind,
                              bool assigned) { row(name, e164, {}, e164, region, kind, assigned); };
    const QString none;
    plain("Ukraine, the documents' caller ID", u"+380123456789"_s, u"UA"_s, Kind::Unknown, false);
    plain("Ukraine, fixed line", u"+380443334455"_s, u"UA"_s, Kind::FixedLine, true);
    plain("Ukraine, free", u"+380800123456"_s, u"UA"_s, Kind::TollFree, true);
    plain("Ukraine, premium", u"+380900212345"_s, u"UA"_s, Kind::PremiumRate, true);
    plain("Ukraine, internet", u"+380891234567"_s, u"UA"_s, Kind::Voip, true);
    plain("North America, fiction", u"+12025550123"_s, u"US"_s, Kind::FixedOrMobile, true);
    plain("North America, free", u"+18005550199"_s, u"US"_s, Kind::TollFree, true);
    plain("North America, no such area", u"+11115550123"_s, none, Kind::Unknown, false);
    plain("Britain, fiction, London", u"+442079460958"_s, u"GB"_s, Kind::FixedLine, true);
    plain("Britain, fiction, free", u"+448081570123"_s, u"GB"_s, Kind::TollFree, true);
    plain("Britain, fiction, premium", u"+449098790123"_s, u"GB"_s, Kind::PremiumRate, true);
    plain("Britain, fiction, for all the land", u"+443069990123"_s, u"GB"_s, Kind::Uan, true);
    plain("Britain, pager", u"+447640123456"_s, u"GB"_s, Kind::Pager, true);
    plain("Britain, personal", u"+447012345678"_s, u"GB"_s, Kind::Personal, true);
    plain("Britain, one company", u"+445512345678"_s, u"GB"_s, Kind::Uan, true);
    plain("Germany, fiction, Berlin", u"+4930231250"_s, u"DE"_s, Kind::FixedLine, true);
    plain("Germany, fiction, mobile", u"+491713920001"_s, u"DE"_s, Kind::Mobile, true);
    plain("Germany, shared cost", u"+4918012345"_s, u"DE"_s, Kind::SharedCost, true);
    plain("Germany, voice box", u"+49177991234567"_s, u"DE"_s, Kind::Voicemail, true);
    plain("France, fiction", u"+33199001234"_s, u"FR"_s, Kind::FixedLine, true);
    plain("Australia, fiction", u"+61491570156"_s, u"AU"_s, Kind::Mobile, true);
    plain("Italy keeps its zero", u"+390612345678"_s, u"IT"_s, Kind::FixedLine, true);
    plain("free in all the world", u"+80012345678"_s, none, Kind::TollFree, true);
    plain("shared cost in all the world", u"+80812345678"_s, none, Kind::SharedCost, true);
    plain("premium in all the world", u"+979123456789"_s, none, Kind::PremiumRate, true);
    plain("Inmarsat", u"+870301234567"_s, none, Kind::Satellite, true);
    plain("global mobile satellite", u"+881612345678"_s, none, Kind::Satellite, true);
    plain("network 882", u"+8823421234"_s, none, Kind::Satellite, true);
    plain("network 883", u"+883510012345"_s, none, Kind::Satellite, true);
    row("Britain, national", u"020 7946 0958"_s, u"GB"_s, u"+442079460958"_s, u"GB"_s,
        Kind::FixedLine, true);
    row("North America, national", u"(202) 555-0123"_s, u"US"_s, u"+12025550123"_s, u"US"_s,
        Kind::FixedOrMobile, true);
    row("Italy, national", u"06 1234 5678"_s, u"IT"_s, u"+390612345678"_s, u"IT"_s, Kind::FixedLine,
        true);
    row("without the plus, eleven digits in use", u"12025550123"_s, none, u"+12025550123"_s,
        u"US"_s, Kind::FixedOrMobile, true);
    row("without the plus, another country's than the region", u"442079460958"_s, u"UA"_s,
        u"+442079460958"_s, u"GB"_s, Kind::FixedLine, true);
    row("without the plus, the documents' caller ID", u"380123456789"_s, none, u"+380123456789"_s,
        u"UA"_s, Kind::Unknown, false);
    row("the region's reading goes first", u"12025550123"_s, u"DE"_s, u"+4912025550123"_s, u"DE"_s,
        Kind::Unknown, false);
    row("ten digits are the region's", u"4795550123"_s, u"US"_s, u"+14795550123"_s, u"US"_s,
        Kind::FixedOrMobile, true);
    row("Ukraine, one digit too many is still possible", u"+38 093 667 00 031"_s, none,
        u"+3809366700031"_s, u"UA"_s, Kind::Unknown, false);
}

void TestPhoneNumber::plans()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typedIn);

    const auto number = PhoneNumber::parse(text, typedIn);

    QVERIFY(number.has_value());
    QTEST(number->e164(), "e164");
    QTEST(number->region(), "region");
    QTEST(number->kind(), "kind");
    QTEST(number->assigned(), "assigned");
}

void TestPhoneNumber::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("international");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("masked");

    QTest::newRow("Ukraine") << u"+380936670003"_s << u"+380 93 667 0003"_s << u"093 667 0003"_s
                             << u"+380*****0003"_s;
    QTest::newRow("not assigned") << u"+380123456789"_s << u"+380 123456789"_s << u"123456789"_s
                                  << u"+380*****6789"_s;
    QTest::newRow("North America")
        << u"+12025550123"_s << u"+1 202-555-0123"_s << u"(202) 555-0123"_s << u"+1******0123"_s;
    QTest::newRow("Britain") << u"+442079460958"_s << u"+44 20 7946 0958"_s << u"020 7946 0958"_s
                             << u"+44******0958"_s;
    QTest::newRow("Italy") << u"+390612345678"_s << u"+39 06 1234 5678"_s << u"06 1234 5678"_s
                           << u"+39******5678"_s;
    QTest::newRow("satellite") << u"+870301234567"_s << u"+870 301 234 567"_s << u"301 234 567"_s
                               << u"+870*****4567"_s;
}

void TestPhoneNumber::formats()
{
    QFETCH(const QString, text);

    const auto number = PhoneNumber::parse(text, {});

    QVERIFY(number.has_value());
    QTEST(number->international(), "international");
    QTEST(number->national(), "national");
    QTEST(number->masked(), "masked");
}

void TestPhoneNumber::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("position");

    const QString ua = QStringLiteral("UA");
    const QString none;
    QTest::newRow("nothing") << none << ua << Problem::Empty << -1;
    QTest::newRow("empty, not null") << u""_s << ua << Problem::Empty << -1;
    QTest::newRow("spaces only") << u" \t\u00A0 "_s << ua << Problem::Empty << -1;
    QTest::newRow("invisible marks only") << u"\u200B\u202A"_s << ua << Problem::Empty << -1;

    QTest::newRow("letter O") << u"+38O936670003"_s << ua << Problem::Letter << 3;
    QTest::newRow("letter l") << u"+380 93 667 000l"_s << ua << Problem::Letter << 15;
    QTest::newRow("letter first") << u"x380936670003"_s << ua << Problem::Letter << 0;
    QTest::newRow("letter after spaces") << u"  093a"_s << ua << Problem::Letter << 5;
    QTest::newRow("Cyrillic O") << u"+38О936670003"_s << ua << Problem::Letter << 3;
    QTest::newRow("letter after no-break spaces")
        << u"+380\u00A093\u00A0667O003"_s << ua << Problem::Letter << 11;
    QTest::newRow("letter after a mark") << u"\u202A+38O"_s << ua << Problem::Letter << 4;
    QTest::newRow("letter after full-width digits") << u"０９３b"_s << ua << Problem::Letter << 3;
    QTest::newRow("letter after digits beyond the BMP") << u"𝟎𝟗𝟑b"_s << ua << Problem::Letter << 6;
    QTest::newRow("a word") << u"call me"_s << ua << Problem::Letter << 0;
    QTest::newRow("a word for hidden") << u"private"_s << ua << Problem::Letter << 0;
    QTest::newRow("a word for hidden, spaces before")
        << u"  anonymous"_s << ua << Problem::Letter << 2;
    QTest::newRow("vanity number") << u"1-800-FLOWERS"_s << u"US"_s << Problem::Letter << 6;
    QTest::newRow("letter in a tel: link") << u"tel:+38O936670003"_s << ua << Problem::Letter << 7;

    // One zero is taken off at each reading: it would be another number every time.
    QTest::newRow("zeros behind the calling code")
        << u"+44 000 7946 0018"_s << none << Problem::Impossible << -1;
    QTest::newRow("second plus") << u"+380+936670003"_s << ua << Problem::BadCharacter << 4;
    QTest::newRow("plus at the end") << u"380936670003+"_s << ua << Problem::BadCharacter << 12;
    QTest::newRow("two pluses") << u"++380936670003"_s << ua << Problem::BadCharacter << 1;
    QTest::newRow("hash") << u"+380#936670003"_s << ua << Problem::BadCharacter << 4;
    QTest::newRow("asterisk") << u"*100*5"_s << ua << Problem::BadCharacter << 0;
    QTest::newRow("emoji") << u"09📞36670003"_s << ua << Problem::BadCharacter << 2;
    QTest::newRow("after an emoji's width in no-break spaces")
        << u"\u00A0\u00A0@93"_s << ua << Problem::BadCharacter << 2;
    QTest::newRow("code for hidden") << u"-1"_s << ua << Problem::BadCharacter << 0;
    QTest::newRow("half a surrogate pair")
        << QString(u"093"_s + QChar(0xD800) + u"667"_s) << ua << Problem::BadCharacter << 3;
    QTest::newRow("control character")
        << QString(u"0936"_s + QChar(1) + u"67"_s) << ua << Problem::BadCharacter << 4;

    QTest::newRow("comma") << u"+380936670003, +380123456789"_s << ua << Problem::TwoNumbers << 13;
    QTest::newRow("semicolon") << u"0936670003;0936670003"_s << ua << Problem::TwoNumbers << 10;

    QTest::newRow("one digit") << u"0"_s << ua << Problem::TooShort << -1;
    QTest::newRow("plus alone") << u"+"_s << ua << Problem::TooShort << -1;
    QTest::newRow("punctuation alone") << u"()"_s << ua << Problem::TooShort << -1;
    QTest::newRow("00 alone") << u"00"_s << ua << Problem::TooShort << -1;
    QTest::newRow("calling code begun") << u"+3"_s << none << Problem::TooShort << -1;
    QTest::newRow("calling code nearly there") << u"+38"_s << none << Problem::TooShort << -1;
    QTest::newRow("calling code begun after 00") << u"0038"_s << none << Problem::TooShort << -1;
    QTest::newRow("calling code alone") << u"+380"_s << none << Problem::TooShort << -1;
    QTest::newRow("calling code and a digit") << u"+3809"_s << none << Problem::TooShort << -1;
    QTest::newRow("last digit lacking") << u"+38093667000"_s << none << Problem::TooShort << -1;
    QTest::newRow("without its area code") << u"6670003"_s << ua << Problem::TooShort << -1;
    QTest::newRow("emergency") << u"112"_s << ua << Problem::TooShort << -1;
    QTest::newRow("North America, without its area code")
        << u"555-0123"_s << u"US"_s << Problem::TooShort << -1;

    QTest::newRow("two digits too many") << u"+38093667000312"_s << none << Problem::TooLong << -1;
    QTest::newRow("sixteen digits") << u"+3809366700031234"_s << none << Problem::TooLong << -1;
    QTest::newRow("fifteen digits after 00")
        << u"00380936670003123"_s << none << Problem::TooLong << -1;
    QTest::newRow("sixteen digits once its calling code is there")
        << u"015112345678901"_s << u"DE"_s << Problem::TooLong << -1;
    QTest::newRow("old trunk prefix 8") << u"80936670003"_s << ua << Problem::TooLong << -1;
    QTest::newRow("another country's form, nobody's number")
        << u"210936670003"_s << u"US"_s << Problem::TooLong << -1;
    QTest::newRow("sixteen digits without the plus")
        << u"3809366700031234"_s << none << Problem::TooLong << -1;

    QTest::newRow("code nobody has") << u"+999123456"_s << ua << Problem::UnknownCountry << -1;
    QTest::newRow("spare code") << u"+2101234567"_s << none << Problem::UnknownCountry << -1;
    QTest::newRow("code nobody has, after 00")
        << u"00999123456"_s << none << Problem::UnknownCountry << -1;
    QTest::newRow("code zero") << u"+0936670003"_s << ua << Problem::UnknownCountry << -1;

    QTest::newRow("national, no region") << u"0936670003"_s << none << Problem::NeedsCountry << -1;
    QTest::newRow("ten digits, Arkansas or Norway")
        << u"4795550123"_s << none << Problem::NeedsCountry << -1;
    QTest::newRow("eleven digits that are not in use")
        << u"11115550123"_s << none << Problem::NeedsCountry << -1;
    QTest::newRow("without the plus, last digit lacking")
        << u"38093667000"_s << none << Problem::NeedsCountry << -1;
    QTest::newRow("without the plus, two digits too many")
        << u"38093667000312"_s << none << Problem::NeedsCountry << -1;
    QTest::newRow("without the plus, a code nobody has")
        << u"999123456789"_s << none << Problem::NeedsCountry << -1;
    QTest::newRow("a zero before it all")
        << u"0380936670003"_s << none << Problem::NeedsCountry << -1;
    QTest::newRow("national, region nobody has")
        << u"0936670003"_s << u"XX"_s << Problem::NeedsCountry << -1;
    QTest::newRow("national, region not a region")
        << u"0936670003"_s << u"Ukraine"_s << Problem::NeedsCountry << -1;
    QTest::newRow("code not given out")
        << u"+80112345678"_s << none << Problem::UnknownCountry << -1;
}

void TestPhoneNumber::problems()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);

    const auto number = PhoneNumber::parse(text, region);

    QVERIFY(!number.has_value());
    QTEST(number.error().problem, "problem");
    QTEST(number.error().position, "position");
}

void TestPhoneNumber::regions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("known");
    QTest::newRow("capitals") << u"UA"_s << true;
    QTest::newRow("small letters") << u"gb"_s << true;
    QTest::newRow("nobody's") << u"xx"_s << false;
    QTest::newRow("unknown to the plans") << u"ZZ"_s << false;
    QTest::newRow("a name") << u"Ukraine"_s << false;
    QTest::newRow("the world") << u"001"_s << false;
    QTest::newRow("a calling code") << u"38"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPhoneNumber::regions()
{
    QFETCH(const QString, region);
    QTEST(PhoneNumber::isRegion(region), "known");
}

void TestPhoneNumber::equality()
{
    const auto parse = [](const QString &text) { return *PhoneNumber::parse(text, u"UA"_s); };
    QVERIFY(parse(u"0936670003"_s) == parse(u"+380 93 667 0003"_s));
    QVERIFY(parse(u"0936670003"_s) != parse(u"+380443334455"_s));
}

void TestPhoneNumber::readsItsOwnForms_data()
{
    plans_data();
}

void TestPhoneNumber::readsItsOwnForms()
{
    QFETCH(const QString, e164);
    const auto number = PhoneNumber::parse(e164, {});
    QVERIFY(number.has_value());
    const auto international = PhoneNumber::parse(number->international(), {});
    QVERIFY(international.has_value());
    QCOMPARE(international->e164(), e164);
    if (!number->region().isEmpty()) {
        const auto national = PhoneNumber::parse(number->national(), number->region());
        QVERIFY(national.has_value());
        QCOMPARE(national->e164(), e164);
    }
}

void TestPhoneNumber::anyTextIsReadOrBlamed()
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{5,14}$"_s);
    const QString alphabet = u"00011223344556678899++- ()./,;:xOtel\u00A0\u202A٣３📞"_s;
    const QStringList regions{{}, u"UA"_s, u"US"_s, u"DE"_s, u"AU"_s, u"XX"_s};
    QRandomGenerator random(20240102);
    int read = 0;
    for (int i = 0; i < 40'000; ++i) {
        QString text;
        const int length = random.bounded(20);
        for (int at = 0; at < length; ++at) {
            text += alphabet[random.bounded(int(alphabet.size()))];
        }
        // Half of them begin like a number, or few would be read.
        if (i % 2 == 0) {
            text.prepend(u"+380"_s);
        }
        const auto number = PhoneNumber::parse(text, regions[random.bounded(6)]);
        if (number) {
            ++read;
            QVERIFY2(e164.match(number->e164()).hasMatch(), qPrintable(number->e164()));
        } else {
            QVERIFY(number.error().position >= -1);
            QVERIFY(number.error().position < text.size());
        }
    }
    QVERIFY2(read > 100, qPrintable(QString::number(read)));
}

void TestPhoneNumber::copiesAreIndependentOfTheText()
{
    QString typed = QStringLiteral("0936670003");
    const auto number = PhoneNumber::parse(typed, QStringLiteral("UA"));
    typed.fill(u'x');
    QCOMPARE(number->national(), u"093 667 0003"_s);
}

// Meaningful under the thread sanitizer too.
void TestPhoneNumber::anyThreadMayBeFirst()
{
    std::vector<QString> read(8);
    std::vector<std::thread> threads;
    for (QString &one : read) {
        threads.emplace_back([&one] {
            PhoneNumber::warmUp();
            one = PhoneNumber::parse(u"0936670003"_s, u"UA"_s)->e164();
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const QString &one : read) {
        QCOMPARE(one, u"+380936670003"_s);
    }
}

void TestPhoneNumber::plainLinksBecomeNumbers()
{
    QCOMPARE(flashcall::withoutScheme(u"tel:+380936670003"_s), u"+380936670003"_s);
    QCOMPARE(flashcall::withoutScheme(u"TEL:093-667-0003"_s), u"093-667-0003"_s);
    for (const QString &other : {QString(), u"+380936670003"_s, u"sip:+380936670003@x"_s,
                                 u"tel:7042;phone-context=+380"_s, u" tel:+380"_s}) {
        QCOMPARE(flashcall::withoutScheme(other), other);
    }
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "phonenumber.moc"
