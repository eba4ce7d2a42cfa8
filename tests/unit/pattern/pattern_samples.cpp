// SPDX-License-Identifier: MIT
#include "app/pattern/samples.h"
#include "unit/pattern/text.h"

#include <QTest>

using namespace flashcall::pattern;

// What the vendor's four samples would have said.
class PatternSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pair_data();
    void pair();
    void longText();
    void names();
};

void PatternSamples::pair_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("said"); // javascript android ios node
    const auto row = [](const char *name, const char *pattern, const char *callerId,
                        const char *said) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(callerId) << QByteArray(said);
    };
    row("the document's own pair", "***456789", "+380123456789", "match no_match match match");
    row("exactly nine digits", "***456789", "123456789", "match match match match");
    row("formatted", "***456789", "012 345-67-89", "match no_match no_match no_match");
    row("formatted before the pattern only", "***456789", "+380 123456789",
        "match no_match match match");
    row("digits in the middle", "***456789", "0001234567890", "match no_match match match");
    row("another ending", "***456789", "123456780", "no_match no_match no_match no_match");
    row("too short", "***456789", "456789", "no_match no_match no_match no_match");
    row("letters under the mask", "***456789", "abc456789", "no_match no_match no_match no_match");
    row("digits around letters", "***456789", "12a3456789", "match no_match no_match no_match");
    row("found only after a false start", "1*1", "12121x131", "match no_match match match");
    row("an empty caller", "***456789", "", "no_match no_match no_match no_match");
    row("blank after the number", "***456789", "123456789 ", "match no_match match match");
    row("Arabic-Indic digits", "***456789", "٠١٢٣٤٥٦٧٨٩", "no_match no_match no_match no_match");
    row("nothing but masks", "***", "12", "no_match no_match no_match no_match");
    row("nothing but masks, enough digits", "***", "123", "match match match match");
    row("whole-number pattern", "+380***456789", "+380123456789", "error error error error");
    row("whole-number pattern, no caller", "+380***456789", "", "error error error error");
    row("an operator inside", "38(0", "380", "error error error error");
    row("blank in the pattern", "456789 ", "456789", "no_match no_match no_match no_match");
    row("letter in the pattern", "45a", "45a", "no_match match match match");
    row("empty pattern", "", "123", "match no_match match match");
    row("empty pattern, empty caller", "", "", "match match match match");
}

void PatternSamples::pair()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, said);
    QByteArrayList words;
    for (const Sample sample :
         {Sample::JavaScript, Sample::Android, Sample::Ios, Sample::NodeServer}) {
        words.append(bytes(sampleSaysName(sampleSays(sample, view(pattern), view(callerId)))));
    }
    QCOMPARE(words.join(' '), said);
}

void PatternSamples::longText()
{
    QByteArray text;
    for (int i = 0; i < 5000; ++i) {
        text += "1a";
    }
    QCOMPARE(sampleSays(Sample::JavaScript, "111*2", view(text)), SampleSays::NoMatch);
    text += "9-2";
    QCOMPARE(sampleSays(Sample::JavaScript, "111*2", view(text)), SampleSays::Match);
    QCOMPARE(sampleSays(Sample::Ios, "111*2", view(text)), SampleSays::NoMatch);
    QCOMPARE(sampleSays(Sample::JavaScript, view(QByteArray(300, '1')), view(QByteArray(300, '1'))),
             SampleSays::Match);
}

void PatternSamples::names()
{
    QCOMPARE(bytes(sampleName(Sample::JavaScript)), QByteArray("javascript"));
    QCOMPARE(bytes(sampleName(Sample::Android)), QByteArray("android"));
    QCOMPARE(bytes(sampleName(Sample::Ios)), QByteArray("ios"));
    QCOMPARE(bytes(sampleName(Sample::NodeServer)), QByteArray("node"));
}

QTEST_APPLESS_MAIN(PatternSamples)
#include "pattern_samples.moc"
