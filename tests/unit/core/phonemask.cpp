// SPDX-License-Identifier: MIT
#include "app/core/phonenumber.h"

#include <QTest>

using namespace flashcall;
using namespace Qt::StringLiterals;

class TestPhoneMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masked_data();
    void masked();
    void neverTellsMoreThanItsShape();
    void maskedIn_data();
    void maskedIn();
    void inAnyTextLessThanItsShape();
};

void TestPhoneMask::masked_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("masked");

    QTest::newRow("Ukraine") << u"+380936670003"_s << u"+380*****0003"_s;
    QTest::newRow("one-digit calling code") << u"+12025550123"_s << u"+1******0123"_s;
    QTest::newRow("two-digit calling code") << u"+442079460958"_s << u"+44******0958"_s;
    QTest::newRow("satellite") << u"+870301234567"_s << u"+870*****4567"_s;
    QTest::newRow("fifteen digits") << u"+883510012345678"_s << u"+883********5678"_s;
    QTest::newRow("five national digits") << u"+29012345"_s << u"+290*2345"_s;
    QTest::newRow("four national digits hide all") << u"+2901234"_s << u"+290****"_s;
    QTest::newRow("one national digit") << u"+3801"_s << u"+380*"_s;
    QTest::newRow("calling code alone") << u"+380"_s << u"+380"_s;
    QTest::newRow("code nobody has") << u"+999123456"_s << u"+*****3456"_s;
    QTest::newRow("national form") << u"0936670003"_s << u"******0003"_s;
    QTest::newRow("short number") << u"112"_s << u"***"_s;
    QTest::newRow("plus alone") << u"+"_s << u"+"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a name") << u"Olena"_s << u"*****"_s;
    QTest::newRow("a number with spaces") << u"+380 93"_s << u"*******"_s;
    QTest::newRow("a number and a name") << u"0936670003 Olena"_s << u"****************"_s;
    QTest::newRow("digits of another script") << u"٠٩٣"_s << u"***"_s;
    QTest::newRow("two pluses") << u"++380936670003"_s << u"**************"_s;
}

void TestPhoneMask::masked()
{
    QFETCH(const QString, number);
    QTEST(maskedNumber(number), "masked");
}

// Two numbers that agree in calling code, length and last four digits look the same.
void TestPhoneMask::neverTellsMoreThanItsShape()
{
    for (int middle = 0; middle < 100'000; middle += 37) {
        const QString digits = u"%1"_s.arg(middle, 5, 10, QLatin1Char('0'));
        QCOMPARE(maskedNumber(u"+380"_s + digits + u"0003"_s), u"+380*****0003"_s);
    }
}

void TestPhoneMask::maskedIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("number");

    const QString own = u"+380936670003"_s;
    const auto row = [&own](const char *name, const QString &text, const QString &masked,
                            const QString &number = {}) {
        QTest::newRow(name) << text << masked << (number.isEmpty() ? own : number);
    };
    row("E.164", u"to +380936670003."_s, u"to +380*****0003."_s);
    row("without the sign", u"\"to\":\"380936670003\""_s, u"\"to\":\"380*****0003\""_s);
    row("a number of JSON", u"{\"to\":380936670003}"_s, u"{\"to\":380*****0003}"_s);
    row("international", u"+380 93 667 0003"_s, u"+380 ** *** 0003"_s);
    row("hyphens and brackets", u"+380 (93) 667-00-03"_s, u"+380 (**) ***-00-03"_s);
    row("hard spaces", u"+380\u00A093\u00A0667\u00A00003"_s, u"+380\u00A0**\u00A0***\u00A00003"_s);
    row("over two lines", u"+380 93\n667 0003"_s, u"+380 **\n*** 0003"_s);
    row("national", u"0936670003"_s, u"******0003"_s);
    row("national, apart", u"093 667 00 03"_s, u"*** *** 00 03"_s);
    row("the old trunk code", u"8 093 667 0003"_s, u"* *** *** 0003"_s);
    row("behind two zeros", u"00380936670003"_s, u"00380*****0003"_s);
    row("the subscriber alone", u"6670003"_s, u"***0003"_s);
    row("six digits are anybody's", u"670003"_s, u"670003"_s);
    row("twice", u"+380936670003, 0936670003"_s, u"+380*****0003, ******0003"_s);
    row("right behind another number", u"+380123456789 +380936670003"_s,
        u"+380123456789 +380*****0003"_s);
    row("in a longer number", u"id 93667000312"_s, u"id *****000312"_s);
    row("in an address", u"/to/%2B380936670003/x"_s, u"/to/%2B380*****0003/x"_s);
    row("digits of another script", u"٠٩٣٦٦٧٠٠٠٣"_s, u"******٠٠٠٣"_s);
    row("another number stays", u"+380123456789"_s, u"+380123456789"_s);
    row("the same ending stays", u"+380501230003"_s, u"+380501230003"_s);
    row("letters between are no number", u"936a670b003"_s, u"936a670b003"_s);
    row("a time and a code", u"14:02:11 code 123456"_s, u"14:02:11 code 123456"_s);
    row("nothing", {}, {});
    row("a short number, whole", u"+29012345"_s, u"+290*2345"_s, u"+29012345"_s);
    row("a short number, in part", u"12345"_s, u"12345"_s, u"+29012345"_s);
    row("no number is looked for", u"+380936670003"_s, u"+380936670003"_s, u"erased"_s);
}

void TestPhoneMask::maskedIn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, number);
    QTEST(flashcall::maskedIn(text, number), "masked");
}

// Whatever the number, and however it is written, five of its digits are gone.
void TestPhoneMask::inAnyTextLessThanItsShape()
{
    for (int middle = 0; middle < 100'000; middle += 37) {
        const QString five = u"%1"_s.arg(middle, 5, 10, QLatin1Char('0'));
        const QString number = u"+380"_s + five + u"0003"_s;
        const QString apart = u"+380 "_s + five.left(2) + u' ' + five.mid(2) + u"-00-03"_s;
        QCOMPARE(flashcall::maskedIn(number + u' ' + apart, number),
                 u"+380*****0003 +380 ** ***-00-03"_s);
    }
}

QTEST_APPLESS_MAIN(TestPhoneMask)
#include "phonemask.moc"
