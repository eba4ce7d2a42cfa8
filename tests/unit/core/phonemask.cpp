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

QTEST_APPLESS_MAIN(TestPhoneMask)
#include "phonemask.moc"
