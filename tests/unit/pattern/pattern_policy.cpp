// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "unit/pattern/text.h"

#include <QTest>

using namespace flashcall;

// What a check tells, what may count as verified, and how strong a pattern is.
class PatternPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void precedence_data();
    void precedence();
    void verified_data();
    void verified();
    void odds_data();
    void odds();
    void namesLeadBack();
};

void PatternPolicy::cells_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("cells"); // h hit, x miss, * masked, - missing
    QTest::addColumn<int>("checked");
    QTest::addColumn<int>("mismatches"); // bit i: symbol i from the left
    const auto row = [](const char *name, const char *pattern, const char *callerId,
                        const char *cells, int checked, int mismatches) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(callerId) << QByteArray(cells)
                            << checked << mismatches;
    };
    row("all agree", "***456789", "+380123456789", "***hhhhhh", 6, 0);
    row("last differs", "***456789", "123456780", "***hhhhhx", 6, 1 << 8);
    row("two swapped", "***456789", "123456798", "***hhhhxx", 6, (1 << 7) | (1 << 8));
    row("masks missing", "***456789", "456789", "---hhhhhh", 6, 0);
    row("fixed missing", "***456789", "6780", "-----hhhx", 4, 1 << 8);
    row("one symbol", "7", "8", "x", 1, 1);
    row("seven symbols", "1*3*5*7", "1234567", "h*h*h*h", 4, 0);
    row("eight symbols", "1*3*5*78", "12345670", "h*h*h*hx", 5, 1 << 7);
    row("nine symbols", "*2*4*6*80", "123456780", "*h*h*h*hh", 5, 0);
    row("fifteen symbols", "123456789012345", "923456789012340", "xhhhhhhhhhhhhhx", 15,
        1 | (1 << 14));
    row("fifteen symbols, seventeen digits", "123456789012345", "00123456789012345",
        "hhhhhhhhhhhhhhh", 15, 0);
    row("fifteen symbols, one digit", "123456789012345", "5", "--------------h", 1, 0);
    row("whole number read nationally", "+380***456789", "0123456789", "hhh***hhhhhh", 9, 0);
    row("invalid caller", "***456789", "abc", "", 0, 0);
}

void PatternPolicy::cells()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, cells);
    QFETCH(const int, checked);
    QFETCH(const int, mismatches);
    const auto check = pattern::check(view(pattern), view(callerId), {"", "+380936670003"});
    QByteArray shown;
    for (int i = 0; check.compared.size > 0 && i < check.pattern.symbols.size; ++i) {
        shown += "hx*-"[static_cast<int>(check.cells[static_cast<std::size_t>(i)])];
    }
    QCOMPARE(shown, cells);
    QCOMPARE(check.checkedDigits, checked);
    QCOMPARE(int{check.mismatches}, mismatches);
    const QByteArray symbols = pattern.startsWith('+') ? pattern.mid(1) : pattern;
    QCOMPARE(check.fixedDigits, static_cast<int>(symbols.size() - symbols.count('*')));
}

void PatternPolicy::precedence_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *name, const char *pattern, const char *callerId,
                        const char *verdict) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(callerId) << QByteArray(verdict);
    };
    row("bad pattern, bad caller", "x", "x", "invalid_pattern");
    row("bad pattern, no caller", "x", "", "invalid_pattern");
    row("no fixed digit, bad caller", "***", "x", "unverifiable_pattern");
    row("no fixed digit, no caller", "***", "", "unverifiable_pattern");
    row("short and wrong", "***456789", "6780", "too_short");
    row("short, all fixed checked, one wrong", "***456789", "456780", "mismatch");
    row("short by one mask", "***456789", "23456789", "last_digits_only");
    row("short, fixed digit in front", "1**456789", "23456789", "too_short");
}

void PatternPolicy::precedence()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, verdict);
    QCOMPARE(bytes(pattern::verdictName(pattern::verdictOf(view(pattern), view(callerId)))),
             verdict);
    QCOMPARE(bytes(pattern::verdictName(pattern::check(view(pattern), view(callerId)).verdict)),
             verdict);
}

void PatternPolicy::verified_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("announced");
    QTest::addColumn<bool>("accept");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("verified");
    const auto row = [](const char *name, const char *pattern, const char *callerId,
                        const char *announced, bool verified, bool accept = true, int from = 4) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(callerId) << QByteArray(announced)
                            << accept << from << verified;
    };
    const char *p = "***456789";
    const char *kyiv = "+380123456789";
    row("exact", p, kyiv, kyiv, true);
    row("same number", p, "0123456789", kyiv, true);
    row("nothing announced", p, "+48999456789", "", true);
    row("mask only", p, "+380999456789", kyiv, false);
    row("different", p, "+380123456780", kyiv, false);
    row("last six", p, "456789", kyiv, true);
    row("last six, not accepted", p, "456789", kyiv, false, false);
    row("last six, seven wanted", p, "456789", kyiv, false, true, 7);
    row("last six, nothing announced", p, "456789", "", false);
    row("last eight match the pattern", "*456789", "23456789", kyiv, true);
    row("last eight match, not accepted", "*456789", "23456789", kyiv, false, false);
    row("three fixed, tail", "***789", "456789", kyiv, false);
    row("three fixed, tail, three accepted", "***789", "456789", kyiv, true, true, 3);
    row("three fixed, exact", "***789", kyiv, kyiv, true);
    row("last digits with another mask", p, "9456789", kyiv, false);
    row("too short", p, "6789", kyiv, false);
    row("hidden", p, "anonymous", kyiv, false);
    row("not a number", p, "x", kyiv, false);
    row("not a pattern", "x", kyiv, kyiv, false);
    row("no fixed digit", "***", kyiv, kyiv, false);
    row("the reply contradicts itself", p, "+380123456789", "+380123456780", false);
    row("the reply contradicts itself, whole", "+380***456789", "0123456789", "+3801234567890",
        false);
    row("the announced number is shorter than the pattern", "****123456789", "123456789",
        "+99123456789", false);
    row("the announced number cannot be read", p, kyiv, "?", false);
}

void PatternPolicy::verified()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, announced);
    QFETCH(const bool, accept);
    QFETCH(const int, from);
    QFETCH(const bool, verified);
    const auto check = pattern::check(view(pattern), view(callerId), {view(announced), {}});
    QCOMPARE(pattern::countsAsVerified(check, {accept, from}), verified);
}

void PatternPolicy::odds_data()
{
    QTest::addColumn<int>("fixed");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("callerIds");
    QTest::addColumn<double>("odds");
    QTest::newRow("four digits, three attempts") << 4 << 3 << 0 << 0.0003;
    QTest::newRow("six digits, three attempts") << 6 << 3 << 0 << 0.000003;
    QTest::newRow("one digit, three attempts") << 1 << 3 << 0 << 0.3;
    QTest::newRow("one digit, twenty attempts") << 1 << 20 << 0 << 1.0;
    QTest::newRow("no fixed digit") << 0 << 1 << 0 << 1.0;
    QTest::newRow("one caller ID in use") << 6 << 3 << 1 << 1.0;
    QTest::newRow("ten caller IDs in use") << 6 << 3 << 10 << 0.1;
    QTest::newRow("many caller IDs in use") << 4 << 3 << 1000000 << 0.0003;
    QTest::newRow("no attempt") << 4 << 0 << 10 << 0.0;
    QTest::newRow("fifteen digits") << 15 << 1 << 0 << 1e-15;
}

void PatternPolicy::odds()
{
    QFETCH(const int, fixed);
    QFETCH(const int, attempts);
    QFETCH(const int, callerIds);
    QFETCH(const double, odds);
    QVERIFY(qFuzzyCompare(1 + pattern::guessOdds(fixed, attempts, callerIds), 1 + odds));
    QVERIFY(odds == 0 || qFuzzyCompare(pattern::guessOdds(fixed, attempts, callerIds) / odds, 1.0));
}

void PatternPolicy::namesLeadBack()
{
    using pattern::Relation;
    using pattern::Verdict;
    for (int i = 0; i <= int(Verdict::UnverifiablePattern); ++i) {
        QCOMPARE(pattern::verdictNamed(pattern::verdictName(Verdict(i))), Verdict(i));
    }
    for (int i = 0; i <= int(Relation::Unknown); ++i) {
        QCOMPARE(pattern::relationNamed(pattern::relationName(Relation(i))), Relation(i));
    }
    QVERIFY(!pattern::verdictNamed("Match"));
    QVERIFY(!pattern::verdictNamed(""));
    QVERIFY(!pattern::relationNamed("match"));
    QVERIFY(pattern::isAnnounced(Relation::TailOnly));
    QVERIFY(!pattern::isAnnounced(Relation::MaskOnly));
}

QTEST_APPLESS_MAIN(PatternPolicy)
#include "pattern_policy.moc"
