// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "unit/pattern/text.h"

#include <QTest>

using namespace flashcall;

// National forms: relation to the announced number, and patterns of whole numbers.
class PatternRelation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announced_data();
    void announced();
    void whole_data();
    void whole();
    void fits_data();
    void fits();
};

void PatternRelation::announced_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("relation"); // with '*' as the pattern's only mask: last 4 fixed
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<int>("tail");
    const auto row = [](const char *name, const char *number, const char *callerId,
                        const char *relation, const char *reading, int tail = 0) {
        QTest::newRow(name) << QByteArray(number) << QByteArray(callerId) << QByteArray(relation)
                            << QByteArray(reading) << tail;
    };
    const char *ukraine = "+380123456789";
    row("exact", ukraine, "+380123456789", "exact", "international");
    row("exact without plus", ukraine, "380123456789", "exact", "as_typed");
    row("exact in tel", ukraine, "tel:+380123456789", "exact", "tel_uri");
    row("announced without plus", "380123456789", "+380123456789", "exact", "international");
    row("announced with 00", "00380123456789", "+380123456789", "exact", "international");
    row("announced with formatting", "+380 12 345-67-89", "380123456789", "exact", "as_typed");
    row("00", ukraine, "00380123456789", "same_number", "prefixed");
    row("trunk", ukraine, "0123456789", "same_number", "national");
    row("trunk in tel", ukraine, "tel:0123456789", "same_number", "tel_uri");
    row("national", ukraine, "123456789", "same_number", "national");
    row("tail of eight", ukraine, "23456789", "tail_only", "as_typed", 8);
    row("tail of one", ukraine, "9", "tail_only", "as_typed", 1);
    row("old long-distance 80", ukraine, "80123456789", "mask_only", "as_typed");
    row("two zeros of trunk", ukraine, "00123456789", "mask_only", "prefixed");
    row("a plus on the national number", ukraine, "+123456789", "mask_only", "international");
    row("a plus on the trunk prefix", ukraine, "+0123456789", "mask_only", "international");
    row("a plus on the tail", ukraine, "+456789", "mask_only", "international");
    row("a plus and 00", ukraine, "+00380123456789", "mask_only", "international");
    row("another prefix", ukraine, "011380123456789", "mask_only", "as_typed");
    row("a digit in front", ukraine, "1380123456789", "mask_only", "as_typed");
    row("code repeated", ukraine, "380380123456789", "mask_only", "as_typed");
    row("same ending", ukraine, "+380999996789", "mask_only", "international");
    row("part of the calling code", ukraine, "80123456789", "mask_only", "as_typed");
    row("other", ukraine, "+380123456780", "different", "international");
    row("hidden", ukraine, "anonymous", "different", "as_typed");
    row("not a number", ukraine, "+38O123456789", "different", "international");
    row("nothing announced", "", "+380123456789", "unknown", "international");
    row("blank announced", "  ", "+380123456789", "unknown", "international");
    row("announced is no number", "soon", "+380123456789", "mask_only", "international");
    row("announced without its country", "0123456789", "0123456789", "mask_only", "as_typed");
    row("announced with a zero for its country", "+0123456789", "+0123456789", "mask_only",
        "international");
    row("announced is hidden", "anonymous", "+380123456789", "mask_only", "international");

    row("North America: 1 is code and trunk", "+12025556789", "12025556789", "exact", "as_typed");
    row("North America: ten digits", "+12025556789", "2025556789", "same_number", "national");
    row("North America: seven digits", "+12025556789", "5556789", "tail_only", "as_typed", 7);
    row("North America: 011", "+12025556789", "01112025556789", "same_number", "prefixed");
    row("North America: 00", "+12025556789", "0012025556789", "same_number", "prefixed");
    row("North America: no trunk 0", "+12025556789", "02025556789", "mask_only", "as_typed");
    row("Russia: 8", "+74950126789", "84950126789", "same_number", "national");
    row("Russia: 810", "+74950126789", "81074950126789", "same_number", "prefixed");
    row("Russia: not 0", "+74950126789", "04950126789", "mask_only", "as_typed");
    row("Kazakhstan: 8", "+77010126789", "87010126789", "same_number", "national");
    row("Italy: the zero belongs to the number", "+390612346789", "0612346789", "same_number",
        "national");
    row("Italy: without the zero it is a tail", "+390612346789", "612346789", "tail_only",
        "as_typed", 9);
    row("Hungary: 06", "+3611236789", "0611236789", "same_number", "national");
    row("Hungary: not 0", "+3611236789", "011236789", "mask_only", "as_typed");
    row("Lithuania: 0", "+37051236789", "051236789", "same_number", "national");
    row("Lithuania: 8 of old", "+37051236789", "851236789", "same_number", "national");
    row("Belarus: 80", "+375171236789", "80171236789", "same_number", "national");
    row("Belarus: 8", "+375171236789", "8171236789", "same_number", "national");
    row("Spain: no trunk", "+34911236789", "911236789", "same_number", "national");
    row("Spain: not 0", "+34911236789", "0911236789", "mask_only", "as_typed");
    row("Britain: 0", "+442079466789", "02079466789", "same_number", "national");
    row("Britain: zero after the code", "+442079466789", "+4402079466789", "mask_only",
        "international");
    row("Australia: 0011", "+61212346789", "001161212346789", "same_number", "prefixed");
    row("Japan: 010", "+81312346789", "01081312346789", "same_number", "prefixed");
    row("Monaco without trunk", "+37799996789", "99996789", "same_number", "national");
    row("unassigned code: exact", "+99912346789", "99912346789", "exact", "as_typed");
    row("unassigned code: national unknown", "+99912346789", "12346789", "mask_only", "as_typed");
    row("unassigned code: tail", "+99912346789", "2346789", "tail_only", "as_typed", 7);
}

void PatternRelation::announced()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, relation);
    QFETCH(const QByteArray, reading);
    QFETCH(const int, tail);
    const auto check = pattern::check("6789", view(callerId), {view(number), {}});
    QCOMPARE(bytes(pattern::relationName(check.relation)), relation);
    QCOMPARE(check.tailDigits, tail);
    QCOMPARE(bytes(pattern::readingName(check.callerId.reading)), reading);
}

void PatternRelation::whole_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("announced");
    QTest::addColumn<QByteArray>("customer");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("compared");
    const auto row = [](const char *name, const char *pattern, const char *callerId,
                        const char *announced, const char *customer, const char *verdict,
                        const char *compared) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(callerId) << QByteArray(announced)
                            << QByteArray(customer) << QByteArray(verdict) << QByteArray(compared);
    };
    const char *p = "+380***456789";
    const char *all = "380123456789";
    const char *kyiv = "+380123456789";
    row("plus", p, kyiv, "", "", "match", all);
    row("no plus, no region", p, "380123456789", "", "", "match", all);
    row("00, no region", p, "00380123456789", "", "", "match", all);
    row("national, no region", p, "0123456789", "", "", "too_short", "0123456789");
    row("national, announced", p, "0123456789", kyiv, "", "match", all);
    row("national, customer", p, "0123456789", "", "+380936670003", "match", all);
    row("bare national, customer", p, "123456789", "", "+380936670003", "match", all);
    row("the announced number's region goes first", p, "0123456789", kyiv, "+48221234567", "match",
        all);
    row("another region", p, "0123456789", "", "+48221234567", "mismatch", "480123456789");
    row("tail", p, "456789", kyiv, "", "too_short", "380456789");
    row("one digit more", p, "+3801234567890", "", "", "mismatch", "3801234567890");
    row("one digit less", p, "+38012345678", "", "", "too_short", "38012345678");
    row("one digit less that agrees from the right", p, "+80123456789", "", "", "too_short",
        "80123456789");
    row("another country", p, "+381123456789", "", "", "mismatch", "381123456789");
    row("another country without plus", p, "48123456789", kyiv, "", "mismatch", "38048123456789");
    row("masks alone are left, but it is not whole", "+***456789", "456789", "", "", "too_short",
        "456789");
    row("zero in front of a whole number", "+***6789", "0126789", "", "", "mismatch", "0126789");
    row("plus zero", "+***6789", "+0126789", "", "", "mismatch", "0126789");
    row("North America, 1", "+1202***6789", "12025556789", "+12025556789", "", "match",
        "12025556789");
    row("North America, ten digits", "+1202***6789", "2025556789", "+12025556789", "", "match",
        "12025556789");
    row("North America, 011 to Ukraine", p, "011380123456789", "", "+12025556789", "match", all);
    row("Russia, 8", "+7495***6789", "84950126789", "", "+79161234567", "match", "74950126789");
    row("Russia, 810 to Ukraine", p, "810380123456789", "", "+79161234567", "match", all);
    row("Hungary, 06", "+361***6789", "0611236789", "", "+36201234567", "match", "3611236789");
    row("Italy", "+3906****6789", "0612346789", "", "+390612340000", "match", "390612346789");
    row("sip", p, "sip:+380123456789@example.com", "", "", "match", all);
    row("tel, national", p, "tel:0123456789", kyiv, "", "match", all);
}

void PatternRelation::whole()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, announced);
    QFETCH(const QByteArray, customer);
    QFETCH(const QByteArray, verdict);
    QFETCH(const QByteArray, compared);
    const pattern::Context context{view(announced), view(customer)};
    const auto check = pattern::check(view(pattern), view(callerId), context);
    QCOMPARE(bytes(pattern::verdictName(check.verdict)), verdict);
    QCOMPARE(bytes(check.compared.view()), compared);
    QCOMPARE(pattern::verdictOf(view(pattern), view(callerId), context), check.verdict);
}

void PatternRelation::fits_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("announced");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const char *pattern, const char *announced, bool fits) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(announced) << fits;
    };
    row("the document's own", "***456789", "+380123456789", true);
    row("without plus", "***456789", "380123456789", true);
    row("another ending", "***456788", "+380123456789", false);
    row("whole", "+380***456789", "+380123456789", true);
    row("whole, announced without plus", "+380***456789", "380123456789", true);
    row("whole, one digit less", "+380**456789", "+380123456789", false);
    row("announced too short", "***456789", "+380456789", true);
    row("announced shorter than the pattern", "****0456789", "+0456789", false);
    row("announced misses a fixed digit", "1456789", "456789", false);
    row("nothing but masks fits, and proves nothing", "*********", "+380123456789", true);
    row("announced without its country", "***456789", "0123456789", false);
    row("no number", "***456789", "", false);
    row("not a number", "***456789", "none", false);
    row("not a pattern", "???456789", "+380123456789", false);
}

void PatternRelation::fits()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, announced);
    QFETCH(const bool, fits);
    QCOMPARE(pattern::announcedFits(view(pattern), view(announced)), fits);
    const auto check = pattern::check(view(pattern), "+380123456789", {view(announced), {}});
    QCOMPARE(check.announcedFits, fits || announced.isEmpty());
}

QTEST_APPLESS_MAIN(PatternRelation)
#include "pattern_relation.moc"
