// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "unit/pattern/text.h"

#include <QTest>

using namespace flashcall;

// Cleaning of caller IDs and patterns: what goes, what stays, what is wrong and where.
class PatternClean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callerId_data();
    void callerId();
    void callerIdProblem_data();
    void callerIdProblem();
    void pattern_data();
    void pattern();
    void everyDigit();
    void everySpaceAndDash();
    void invisible_data();
    void invisible();
};

void PatternClean::callerId_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digits"); // with '+' where international
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<bool>("dropped");
    const auto row = [](const char *name, const QByteArray &text, const char *digits,
                        const char *reading, bool dropped = false) {
        QTest::newRow(name) << text << QByteArray(digits) << QByteArray(reading) << dropped;
    };
    row("as typed", "380123456789", "380123456789", "as_typed");
    row("plus", "+380123456789", "+380123456789", "international");
    row("plus in a bracket", "(+380) 12 345", "+38012345", "international");
    row("blank before plus", " \t+38012", "+38012", "international");
    row("full-width plus", "＋38012", "+38012", "international");
    row("00", "0038012", "0038012", "prefixed");
    row("00 alone", "00", "00", "as_typed");
    row("plus and 00", "+0038012", "+0038012", "international");
    row("every ASCII format", "(0)1-2.3/4[5] 6\t7\n8\r\n9", "0123456789", "as_typed");
    row("fifteen digits", "123456789012345", "123456789012345", "as_typed");
    row("fifteen digits after plus", "+123456789012345", "+123456789012345", "international");
    row("fifteen digits after 00", "00123456789012345", "00123456789012345", "prefixed");
    row("fifteen digits and much formatting",
        " - - - - (1)(2)(3) - (4)(5)(6) - (7)(8)(9) - (0)(1)(2) - (3)(4)(5) - - ",
        "123456789012345", "as_typed");
    row("one digit", "7", "7", "as_typed");
    row("minus three is no code", "-3", "3", "as_typed");
    row("minus ten is no code", "-10", "10", "as_typed");
    row("one minus", "1-", "1", "as_typed");
    row("digits of several scripts", "٣8०１", "3801", "as_typed");
    row("mathematical digits", "𝟎𝟙𝟸", "012", "as_typed");
    row("tel", "tel:+380-12-345", "+38012345", "tel_uri");
    row("TEL in capitals", "TEL:+38012", "+38012", "tel_uri");
    row("tel with slashes", "tel://+38012", "+38012", "tel_uri");
    row("tel, national", "tel:0123456789", "0123456789", "tel_uri");
    row("tel with extension", "tel:+38012;ext=34", "+38012", "tel_uri", true);
    row("tel with two parameters", "tel:12345;phone-context=+380;isub=1", "12345", "tel_uri", true);
    row("tel with a query", "tel:+38012?x=1", "+38012", "tel_uri", true);
    row("tel, percent plus", "tel:%2B38012%2034", "+3801234", "tel_uri");
    row("blank around tel", "  tel:+38012 ", "+38012", "tel_uri");
    row("sip", "sip:+38012@example.com", "+38012", "sip_uri");
    row("sips", "sips:+38012@example.com", "+38012", "sip_uri");
    row("SIP in capitals", "Sip:38012@EXAMPLE.com", "38012", "sip_uri");
    row("sip with parameters", "sip:+38012@example.com;user=phone", "+38012", "sip_uri", true);
    row("sip with headers", "sip:+38012@example.com?subject=1", "+38012", "sip_uri", true);
    row("sip user parameters", "sip:+38012;ext=5@example.com", "+38012", "sip_uri", true);
    row("sip with password", "sip:+38012:34@example.com", "+38012", "sip_uri");
    row("sip with port", "sip:+38012@example.com:5060", "+38012", "sip_uri");
    row("sip without host", "sip:+38012", "+38012", "sip_uri");
}

void PatternClean::callerId()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, digits);
    QFETCH(const QByteArray, reading);
    QFETCH(const bool, dropped);
    const auto cleaned = pattern::cleanCallerId(view(text));
    QCOMPARE(bytes(pattern::problemName(cleaned.problem)), QByteArray("none"));
    QCOMPARE((cleaned.international ? QByteArray("+") : QByteArray()) +
                 bytes(cleaned.digits.view()),
             digits);
    QCOMPARE(bytes(pattern::readingName(cleaned.reading)), reading);
    QCOMPARE(cleaned.parametersDropped, dropped);
    QCOMPARE(cleaned.position, -1);
    QVERIFY(!cleaned.withheld);
}

void PatternClean::callerIdProblem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("suggestion");
    const auto row = [](const char *name, const QByteArray &text, const char *problem, int position,
                        const char *suggestion = "") {
        QTest::newRow(name) << text << QByteArray(problem) << position << QByteArray(suggestion);
    };
    row("letters", "call me", "letter", 0);
    row("letter after digits", "380x12", "letter", 3);
    row("capital O", "+38O123", "letter", 3, "0");
    row("small o", "38o123", "letter", 2, "0");
    row("small l", "38l23", "letter", 2, "1");
    row("capital I", "38I23", "letter", 2, "1");
    row("Cyrillic O", "38О123", "letter", 2, "0");
    row("Ukrainian I", "38І123", "letter", 2, "1");
    row("Greek omicron", "38ο123", "letter", 2, "0");
    row("O before digits", "O63", "letter", 0, "0");
    row("a name with O suggests nothing", "Oleg", "letter", 0);
    row("x for extension", "+38012x34", "letter", 6);
    row("Chinese numeral", "三八", "letter", 0);
    row("second plus", "++38012", "second_plus", 1);
    row("plus after digits", "38+012", "second_plus", 2);
    row("plus at the end", "38012+", "second_plus", 5);
    row("full-width plus again", "+＋38012", "second_plus", 1);
    row("two numbers, comma", "38012,38013", "two_numbers", 5);
    row("two numbers, semicolon and blank", "38012; +38013", "two_numbers", 5);
    row("two numbers, full-width comma", "38012，38013", "two_numbers", 5);
    row("two numbers, Arabic comma", "38012، 38013", "two_numbers", 5);
    row("two numbers in tel", "tel:38012;38013", "two_numbers", 9);
    row("comma at the end", "38012,", "other_character", 5);
    row("comma in front", ",38012", "other_character", 0);
    row("extension without tel", "38012;ext=3", "other_character", 5);
    row("hash", "38#12", "other_character", 2);
    row("asterisk", "38*12", "other_character", 2);
    row("NUL",
        QByteArray("38\0"
                   "12",
                   5),
        "other_character", 2);
    row("escape",
        "38\x1b"
        "12",
        "other_character", 2);
    row("percent outside a URI", "%2B38012", "other_character", 0);
    row("emoji", "☎38012", "other_character", 0);
    row("superscript digit", "38²", "other_character", 2);
    row("circled digit", "38①", "other_character", 2);
    row("punctuation only", "()-", "no_digits", 0);
    row("punctuation after blank", "  ..", "no_digits", 2);
    row("plus only", "+", "no_digits", 0);
    row("tel without number", "tel:", "no_digits", 4);
    row("sip without user", "sip:@example.com", "no_digits", 4);
    row("sip with a host alone", "sip:192.168.0.1", "no_digits", 4);
    row("sip with a name", "sip:oleg@example.com", "letter", 4);
    row("sixteen digits", "1234567890123456", "too_many_digits", 15);
    row("sixteen digits after plus", "+1234567890123456", "too_many_digits", 16);
    row("sixteen digits after 00", "001234567890123456", "too_many_digits", 17);
    row("sixteen digits, spaced", "1234 5678 9012 3456", "too_many_digits", 18);
    row("plus and 00 and fifteen", "+00123456789012345", "too_many_digits", 16);
    row("forty digits", QByteArray(40, '1'), "too_many_digits", 15);
    row("a thousand digits", QByteArray(1000, '1'), "too_many_digits", 15);
    row("sixteen Arabic digits", QByteArray("٣").repeated(16), "too_many_digits", 30);
    row("the first problem is told", "38x,++", "letter", 2);
    row("cut UTF-8", "38\xd9", "bad_encoding", 2);
    row("overlong UTF-8", "38\xc0\xb1", "bad_encoding", 2);
    row("surrogate", "38\xed\xa0\x80", "bad_encoding", 2);
    row("beyond Unicode", "38\xf4\x90\x80\x80", "bad_encoding", 2);
    row("stray continuation", "38\x80", "bad_encoding", 2);
    row("Latin-1 blank",
        "38\xa0"
        "12",
        "bad_encoding", 2);
}

void PatternClean::callerIdProblem()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, problem);
    QFETCH(const int, position);
    QFETCH(const QByteArray, suggestion);
    const auto cleaned = pattern::cleanCallerId(view(text));
    QCOMPARE(bytes(pattern::problemName(cleaned.problem)), problem);
    QCOMPARE(cleaned.position, position);
    QCOMPARE(cleaned.suggestion, suggestion.isEmpty() ? '\0' : suggestion.at(0));
    QVERIFY(!cleaned.withheld);
    QCOMPARE(pattern::verdictOf("***456789", view(text)), pattern::Verdict::InvalidCallerId);
}

void PatternClean::pattern_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("symbols");
    QTest::addColumn<int>("fixed");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<int>("position");
    const auto row = [](const char *name, const QByteArray &text, const char *symbols, int fixed,
                        const char *problem = "none", int position = -1) {
        QTest::newRow(name) << text << QByteArray(symbols) << fixed << QByteArray(problem)
                            << position;
    };
    row("masked and fixed", "***456789", "***456789", 6);
    row("one symbol", "7", "7", 1);
    row("seven symbols", "**45678", "**45678", 5);
    row("eight symbols", "**456789", "**456789", 6);
    row("fifteen symbols", "123456789012345", "123456789012345", 15);
    row("fifteen symbols after plus", "+12345678901234*", "+12345678901234*", 14);
    row("plus", "+380***456789", "+380***456789", 9);
    row("only masks", "***", "***", 0);
    row("blank around", " \t***45\r\n", "***45", 2);
    row("no-break and ideographic space around", "\u00a0***45\u3000", "***45", 2);
    row("empty", "", "", 0, "empty", 0);
    row("blank", "  ", "", 0, "empty", 2);
    row("plus alone", " + ", "", 0, "empty", 2);
    row("sixteen symbols", "1234567890123456", "", 0, "too_many_symbols", 15);
    row("sixteen symbols after plus and blank", " +1234567890123456", "", 0, "too_many_symbols",
        17);
    row("letter", "***45a789", "", 0, "letter", 5);
    row("question mark", "???456789", "", 0, "other_character", 0);
    row("blank inside", "*** 456", "", 0, "other_character", 3);
    row("dash inside", "***-456", "", 0, "other_character", 3);
    row("plus inside", "***+456", "", 0, "second_plus", 3);
    row("two plus", "++456", "", 0, "second_plus", 1);
    row("full-width plus", "＋456", "", 0, "second_plus", 0);
    row("Arabic-Indic digit", "***٤", "", 0, "letter", 3);
    row("full-width digit", "***４", "", 0, "other_character", 3);
    row("characters next to the digits", "12/", "", 0, "other_character", 2);
    row("colon, after 9", "12:", "", 0, "other_character", 2);
    row("high byte that is a digit but for one bit", "12\xb1", "", 0, "bad_encoding", 2);
    row("high byte that is an asterisk but for one bit",
        "\xaa"
        "12",
        "", 0, "bad_encoding", 0);
    row("zero-width space around", "\u200b***45", "", 0, "other_character", 0);
    row("NUL",
        QByteArray("12\0"
                   "3",
                   4),
        "", 0, "other_character", 2);
}

void PatternClean::pattern()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, symbols);
    QFETCH(const int, fixed);
    QFETCH(const QByteArray, problem);
    QFETCH(const int, position);
    const auto cleaned = pattern::cleanPattern(view(text));
    QCOMPARE(bytes(pattern::problemName(cleaned.problem)), problem);
    QCOMPARE(cleaned.position, position);
    if (cleaned.problem == pattern::Problem::None) {
        QCOMPARE((cleaned.international ? QByteArray("+") : QByteArray()) +
                     bytes(cleaned.symbols.view()),
                 symbols);
        QCOMPARE(cleaned.fixedDigits, fixed);
    }
    const auto verdict = pattern::verdictOf(view(text), "380123456789");
    QCOMPARE(verdict == pattern::Verdict::InvalidPattern, problem != "none");
    QCOMPARE(verdict == pattern::Verdict::UnverifiablePattern, problem == "none" && fixed == 0);
}

// Qt's tables of Unicode as the judge, over all of it.
void PatternClean::everyDigit()
{
    int digits = 0;
    for (char32_t code = 0; code < 0x110000; ++code) {
        if (code >= 0xd800 && code < 0xe000) {
            continue;
        }
        const QByteArray text = QString::fromUcs4(&code, 1).toUtf8() + "1";
        const auto cleaned = pattern::cleanCallerId(view(text));
        if (QChar::category(code) == QChar::Number_DecimalDigit) {
            ++digits;
            const QByteArray wanted = QByteArray::number(QChar::digitValue(code)) + "1";
            QVERIFY2(bytes(cleaned.digits.view()) == wanted,
                     QByteArray::number(code, 16).constData());
        } else if (QChar::category(code) != QChar::Other_NotAssigned) {
            QVERIFY2(cleaned.digits.size < 2, QByteArray::number(code, 16).constData());
        }
    }
    QVERIFY(digits >= 650);
}

void PatternClean::everySpaceAndDash()
{
    int formatting = 0;
    for (char32_t code = 1; code < 0x110000; ++code) {
        const auto category = QChar::category(code);
        const bool space = category == QChar::Separator_Space ||
                           category == QChar::Separator_Line ||
                           category == QChar::Separator_Paragraph;
        if (!space && category != QChar::Punctuation_Dash) {
            continue;
        }
        ++formatting;
        const QByteArray character = QString::fromUcs4(&code, 1).toUtf8();
        const QByteArray text = character + "1" + character + "2" + character;
        const auto cleaned = pattern::cleanCallerId(view(text));
        QVERIFY2(bytes(cleaned.digits.view()) == "12", QByteArray::number(code, 16).constData());
        QVERIFY2(cleaned.problem == pattern::Problem::None,
                 QByteArray::number(code, 16).constData());
    }
    QVERIFY(formatting >= 40);
}

void PatternClean::invisible_data()
{
    QTest::addColumn<QByteArray>("mark");
    for (const char32_t code :
         {0xadU,   0x34fU,  0x61cU,  0x180eU, 0x200bU, 0x200cU, 0x200dU, 0x200eU,
          0x200fU, 0x202aU, 0x202bU, 0x202cU, 0x202dU, 0x202eU, 0x2060U, 0x2063U,
          0x2066U, 0x2067U, 0x2068U, 0x2069U, 0xfe0fU, 0xfeffU}) {
        QTest::addRow("U+%04X", static_cast<unsigned>(code))
            << QString::fromUcs4(&code, 1).toUtf8();
    }
}

void PatternClean::invisible()
{
    QFETCH(const QByteArray, mark);
    const QByteArray text = mark + "+38" + mark + "012" + mark;
    const auto cleaned = pattern::cleanCallerId(view(text));
    QCOMPARE(bytes(cleaned.digits.view()), QByteArray("38012"));
    QVERIFY(cleaned.international);
    const auto hidden = pattern::cleanCallerId(view(mark + "Anon" + mark + "ymous" + mark));
    QVERIFY(hidden.withheld);
    QVERIFY(pattern::cleanCallerId(view(mark)).withheld);
}

QTEST_APPLESS_MAIN(PatternClean)
#include "pattern_clean.moc"
