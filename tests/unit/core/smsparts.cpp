// SPDX-License-Identifier: MIT
#include "app/core/smsparts.h"

#include <QTest>

using flashcall::smsLength;
using flashcall::SmsLength;
using flashcall::sms::Encoding;
using namespace Qt::StringLiterals;

namespace {

QString times(int count, const QString &text)
{
    return text.repeated(count);
}

} // namespace

class TestSmsParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void firstUcs2_data();
    void firstUcs2();
    void alphabetIsWhole();
    void extensionIsWhole();
    void everyOtherCharacterIsUcs2();
    void partsNeverShrinkAsTextGrows();
};

void TestSmsParts::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("left");

    const auto gsm = [](const char *name, const QString &text, int units, int parts, int left) {
        QTest::newRow(name) << text << Encoding::Gsm7 << units << parts << left;
    };
    const auto ucs2 = [](const char *name, const QString &text, int units, int parts, int left) {
        QTest::newRow(name) << text << Encoding::Ucs2 << units << parts << left;
    };
    const QString euro = u"€"_s;
    const QString phone = u"📞"_s;

    gsm("nothing", {}, 0, 0, 160);
    gsm("one character", u"a"_s, 1, 1, 159);
    gsm("a code", u"Your code: 321"_s, 14, 1, 146);
    gsm("159", times(159, u"a"_s), 159, 1, 1);
    gsm("160 fill one part", times(160, u"a"_s), 160, 1, 0);
    gsm("161 need two", times(161, u"a"_s), 161, 2, 145);
    gsm("306 fill two parts", times(306, u"a"_s), 306, 2, 0);
    gsm("307 need three", times(307, u"a"_s), 307, 3, 152);
    gsm("459 fill three parts", times(459, u"a"_s), 459, 3, 0);
    gsm("460 need four", times(460, u"a"_s), 460, 4, 152);
    gsm("the extension counts twice", euro, 2, 1, 158);
    gsm("80 of the extension fill one part", times(80, euro), 160, 1, 0);
    gsm("81 of the extension need two", times(81, euro), 162, 2, 143);
    gsm("159 and one of the extension", times(159, u"a"_s) + euro, 161, 2, 145);
    gsm("158 and one of the extension", times(158, u"a"_s) + euro, 160, 1, 0);
    gsm("a pair that would be split starts the second part",
        times(152, u"a"_s) + euro + times(10, u"a"_s), 164, 2, 141);
    gsm("a pair that just fits stays in the first", times(151, u"a"_s) + euro + times(10, u"a"_s),
        163, 2, 143);
    gsm("the septet lost before a pair costs a part",
        times(152, u"a"_s) + euro + times(152, u"a"_s), 306, 3, 152);
    gsm("each part loses one septet to pairs", times(153, euro), 306, 3, 151);
    gsm("line ends count once each", u"a\r\nb"_s, 4, 1, 156);
    gsm("all of the documents' pairs", u"|^€{}[]~\\"_s, 18, 1, 142);

    ucs2("one Cyrillic letter", u"я"_s, 1, 1, 69);
    ucs2("one letter changes all", times(69, u"a"_s) + u"я"_s, 70, 1, 0);
    ucs2("a Ukrainian code", u"Ваш код: 321"_s, 12, 1, 58);
    ucs2("70 fill one part", times(70, u"ї"_s), 70, 1, 0);
    ucs2("71 need two", times(71, u"ї"_s), 71, 2, 63);
    ucs2("134 fill two parts", times(134, u"ї"_s), 134, 2, 0);
    ucs2("135 need three", times(135, u"ї"_s), 135, 3, 66);
    ucs2("201 fill three parts", times(201, u"ї"_s), 201, 3, 0);
    ucs2("an emoji counts twice", phone, 2, 1, 68);
    ucs2("35 emoji fill one part", times(35, phone), 70, 1, 0);
    ucs2("36 emoji need two, each losing a unit", times(36, phone), 72, 2, 61);
    ucs2("an emoji that would be split starts the second part",
         times(66, u"ї"_s) + phone + u"їїїї"_s, 72, 2, 61);
    ucs2("an emoji that just fits stays in the first", times(65, u"ї"_s) + phone + u"їїїї"_s, 71, 2,
         63);
    ucs2("the extension counts once in UCS-2", u"я€[]"_s, 4, 1, 66);
    ucs2("a combining accent", u"e\u0301"_s, 2, 1, 68);
    ucs2("half a surrogate pair", QString(QChar(0xD83D)), 1, 1, 69);
}

void TestSmsParts::lengths()
{
    QFETCH(const QString, text);

    const SmsLength length = smsLength(text);

    QTEST(length.encoding, "encoding");
    QTEST(length.units, "units");
    QTEST(length.parts, "parts");
    QTEST(length.unitsLeft, "left");
}

void TestSmsParts::firstUcs2_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<uint>("character");

    QTest::newRow("nothing") << QString() << -1 << 0U;
    QTest::newRow("GSM-7 only") << u"Your code: 321 €"_s << -1 << 0U;
    QTest::newRow("Cyrillic a among Latin") << u"Your c\u043Ede: 321"_s << 6 << 0x043EU;
    QTest::newRow("curly quote") << u"it\u2019s 321"_s << 2 << 0x2019U;
    QTest::newRow("no-break space") << u"321\u00A0EUR"_s << 3 << 0x00A0U;
    QTest::newRow("small c with cedilla, capital is there") << u"Çç"_s << 1 << 0x00E7U;
    QTest::newRow("tab") << u"a\tb"_s << 1 << 0x9U;
    QTest::newRow("grave accent alone") << u"`"_s << 0 << 0x60U;
    QTest::newRow("emoji") << u"call 📞 now"_s << 5 << 0x1F4DEU;
    QTest::newRow("the first of many") << u"aяb📞"_s << 1 << 0x044FU;
    QTest::newRow("escape is no character") << u"a\u001Bb"_s << 1 << 0x1BU;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xDC00)) << 0 << 0xFFFDU;
}

void TestSmsParts::firstUcs2()
{
    QFETCH(const QString, text);

    const SmsLength length = smsLength(text);

    QTEST(length.firstUcs2Position, "position");
    QTEST(uint(length.firstUcs2), "character");
    QCOMPARE(length.encoding == Encoding::Ucs2, length.firstUcs2Position >= 0);
}

namespace {

// GSM 03.38 by code point, written down apart from the product's table.
const QList<char16_t> &oneSeptet()
{
    static const QList<char16_t> all = [] {
        QList<char16_t> list{0x40,  0xA3,  0x24,  0xA5,  0xE8,  0xE9,  0xF9,  0xEC,  0xF2,
                             0xC7,  0x0A,  0xD8,  0xF8,  0x0D,  0xC5,  0xE5,  0x394, 0x5F,
                             0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E,
                             0xC6,  0xE6,  0xDF,  0xC9,  0xA4,  0xA1,  0xC4,  0xD6,  0xD1,
                             0xDC,  0xA7,  0xBF,  0xE4,  0xF6,  0xF1,  0xFC,  0xE0};
        for (char16_t c = 0x20; c <= 0x3F; ++c) {
            if (c != 0x24) {
                list.append(c);
            }
        }
        for (char16_t c = 0x41; c <= 0x5A; ++c) {
            list.append(c);
            list.append(char16_t(c + 0x20));
        }
        return list;
    }();
    return all;
}

const QList<char16_t> &twoSeptets()
{
    static const QList<char16_t> all{0x0C, 0x5E, 0x7B, 0x7D, 0x5C, 0x5B, 0x7E, 0x5D, 0x7C, 0x20AC};
    return all;
}

} // namespace

void TestSmsParts::alphabetIsWhole()
{
    QCOMPARE(oneSeptet().size(), 127); // 128 less the escape
    for (const char16_t c : oneSeptet()) {
        const SmsLength length = smsLength(QString(QChar(c)));
        QCOMPARE(length.encoding, Encoding::Gsm7);
        QCOMPARE(length.units, 1);
    }
}

void TestSmsParts::extensionIsWhole()
{
    for (const char16_t c : twoSeptets()) {
        const SmsLength length = smsLength(QString(QChar(c)));
        QCOMPARE(length.encoding, Encoding::Gsm7);
        QCOMPARE(length.units, 2);
    }
}

void TestSmsParts::everyOtherCharacterIsUcs2()
{
    int others = 0;
    for (uint c = 0; c <= 0xFFFF; ++c) {
        const auto unit = char16_t(c);
        if (!oneSeptet().contains(unit) && !twoSeptets().contains(unit)) {
            ++others;
            QCOMPARE(smsLength(QString(QChar(unit))).encoding, Encoding::Ucs2);
        }
    }
    QCOMPARE(others, 0x10000 - 127 - 10);
}

void TestSmsParts::partsNeverShrinkAsTextGrows()
{
    const QList<QString> pieces{u"a"_s, u"€"_s, u"ї"_s, u"📞"_s};
    for (const QString &piece : pieces) {
        QString text;
        SmsLength before = smsLength(text);
        while (text.size() < 700) {
            text += piece;
            const SmsLength now = smsLength(text);
            QVERIFY(now.parts == before.parts || now.parts == before.parts + 1);
            QVERIFY(now.unitsLeft >= 0);
            before = now;
        }
        QVERIFY(before.parts > 3);
    }
}

QTEST_APPLESS_MAIN(TestSmsParts)
#include "smsparts.moc"
