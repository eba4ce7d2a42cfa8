// SPDX-License-Identifier: MIT
#include "ui/lab/labmodel.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using State = CellView::State;

namespace {

LabInput input(const char *pattern, const char *callerId, const char *announced = "")
{
    return {QString::fromUtf8(pattern), QString::fromUtf8(callerId), QString::fromUtf8(announced)};
}

// A letter a cell: Fixed, masked (*), hit (=), miss (x), missing (-), extra (e), blank (_).
QString drawn(const QList<CellView> &cells)
{
    QString out;
    for (const CellView &cell : cells) {
        switch (cell.state) {
        case State::Fixed:
            out += u'F';
            break;
        case State::Masked:
            out += u'*';
            break;
        case State::Hit:
            out += u'=';
            break;
        case State::Miss:
            out += u'x';
            break;
        case State::Missing:
            out += u'-';
            break;
        case State::Hidden:
            out += u'h';
            break;
        case State::Extra:
            out += u'e';
            break;
        case State::Blank:
            out += u'_';
            break;
        }
    }
    return out;
}

QString digitsOf(const QList<CellView> &cells)
{
    QString out;
    for (const CellView &cell : cells) {
        out += cell.symbol.isNull() ? QLatin1Char(' ') : cell.symbol;
    }
    return out;
}

} // namespace

class TestLabModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingComparedNothingSaid();
    void verdictAndReason_data();
    void verdictAndReason();
    void cells_data();
    void cells();
    void alignment_data();
    void alignment();
    void problems_data();
    void problems();
    void samples_data();
    void samples();
    void strength_data();
    void strength();
    void readings_data();
    void readings();
    void theWholeTableIsExplained();
    void anyBytesAreJudged();
    void textHasEveryFact();
    void changesOnce();
    void remembers();
    void forgetsTheOldest();
};

void TestLabModel::verdictAndReason_data()
{
    QTest::addColumn<LabInput>("typed");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto row = [](const char *name, const LabInput &typed, const char *verdict, Tone tone,
                        const char *reason) {
        QTest::newRow(name) << typed << QString::fromUtf8(verdict) << tone
                            << QString::fromUtf8(reason);
    };
    row("match alone", input("***456789", "+380123456789"), "Match", Tone::Good, "All 6 fixed");
    row("the announced one", input("***456789", "+380123456789", "+380123456789"), "Match",
        Tone::Good, "It is the announced number.");
    row("written another way", input("***456789", "0123456789", "+380123456789"), "Match",
        Tone::Good, "written another way");
    row("another with the same ending", input("***456789", "+48999456789", "+380123456789"),
        "Match", Tone::Caution, "not the announced number");
    row("last digits", input("***456789", "456789", "+380123456789"), "Last digits only",
        Tone::Good, "left out stand under asterisks");
    row("too short", input("***456789", "6789"), "Too short", Tone::Caution,
        "2 fixed digit(s) had no digit");
    row("too short, the rest agrees", input("***456789", "6789"), "Too short", Tone::Caution,
        "The digits given agree.");
    row("too short and wrong", input("***456789", "6780"), "Too short", Tone::Caution,
        "Position 9: 9 expected, 0 found.");
    row("one differs", input("***456789", "+380123456780"), "No match", Tone::Bad,
        "Position 9: 9 expected, 0 found.");
    row("two differ", input("***456789", "+380123456700"), "No match", Tone::Bad,
        "Position 8: 8 expected, 0 found. Position 9: 9 expected, 0 found.");
    row("many differ", input("***456789", "+380123111111"), "No match", Tone::Bad,
        "6 of the fixed digits differ");
    row("swapped", input("***456789", "+380123456798"), "No match", Tone::Bad,
        "Two neighbouring digits have changed places.");
    row("there, but not at the end", input("***456789", "+1234567890"), "No match", Tone::Bad,
        "not at the end: 1 digit(s) follow");
    row("the reply contradicts itself", input("***456789", "+380123456789", "+380123456780"),
        "Match", Tone::Caution, "does not fit the pattern");
    row("whole number too long", input("+380***456789", "+3801234567890"), "No match", Tone::Bad,
        "describes the whole number");
    row("hidden", input("***456789", "Anonymous"), "No caller ID", Tone::Caution,
        "uses up no attempt");
    row("a letter", input("***456789", "+38O123456789"), "Not a caller ID", Tone::Bad,
        "Did you mean 0?");
    row("no pattern", input("***45a789", "+380123456789"), "Not a pattern", Tone::Bad,
        "“a” at position 6");
    row("asterisks alone", input("*********", "+380123456789"), "Proves nothing", Tone::Bad,
        "fits every number");
}

void TestLabModel::verdictAndReason()
{
    QFETCH(LabInput, typed);
    QFETCH(QString, reason);
    const LabResult result = judgeLab(typed);
    QTEST(result.verdict, "verdict");
    QTEST(result.tone, "tone");
    QVERIFY2(result.reason.contains(reason), qPrintable(result.reason));
    QVERIFY(!QString(result.icon).isEmpty());
}

void TestLabModel::cells_data()
{
    QTest::addColumn<LabInput>("typed");
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("digits");
    const auto row = [](const char *name, const LabInput &typed, const char *above,
                        const char *below, const char *digits) {
        QTest::newRow(name) << typed << QString::fromLatin1(above) << QString::fromLatin1(below)
                            << QString::fromLatin1(digits);
    };
    row("match", input("***456789", "123456789"), "***FFFFFF", "***======", "123456789");
    row("digits further left", input("***456789", "+380123456789"), "___***FFFFFF",
        "eee***======", "380123456789");
    row("shorter", input("***456789", "6789"), "***FFFFFF", "-----====", "     6789");
    row("misses", input("***456789", "123406780"), "***FFFFFF", "***=x===x", "123406780");
    row("inner asterisks", input("1*3*", "1234"), "F*F*", "=*=*", "1234");
    row("whole number", input("+380***456789", "0123456789", "+380123456789"), "FFF***FFFFFF",
        "===***======", "380123456789");
    row("no caller ID: the pattern stays alive", input("***456789", ""), "***FFFFFF", "", "");
    row("a broken caller ID too", input("***456789", "call me"), "***FFFFFF", "", "");
    row("what of a pattern could be read", input("**4x", "1234"), "**F", "", "");
    row("asterisks alone", input("***", "123"), "***", "", "");
}

void TestLabModel::cells()
{
    QFETCH(LabInput, typed);
    const LabResult result = judgeLab(typed);
    QTEST(drawn(result.patternCells), "above");
    QTEST(drawn(result.digitCells), "below");
    QTEST(digitsOf(result.digitCells), "digits");
    QVERIFY(result.digitCells.isEmpty() || result.digitCells.size() == result.patternCells.size());
}

void TestLabModel::alignment_data()
{
    QTest::addColumn<LabInput>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("match") << input("***456789", "+380123456789")
                           << QStringLiteral("Positions 1 to 3 masked; 4 to 9 agree.");
    QTest::newRow("misses")
        << input("***456789", "123406780")
        << QStringLiteral("Positions 1 to 3 masked; 4 agree; 5 differ; 6 to 8 agree; 9 differ.");
    QTest::newRow("shorter") << input("***456789", "6789")
                             << QStringLiteral("Positions 1 to 5 missing; 6 to 9 agree.");
    QTest::newRow("nothing compared") << input("***456789", "") << QString();
}

void TestLabModel::alignment()
{
    QFETCH(LabInput, typed);
    QTEST(judgeLab(typed).alignment, "words");
}

void TestLabModel::problems_data()
{
    QTest::addColumn<LabInput>("typed");
    QTest::addColumn<int>("pattern"); // position, -2: no problem at all
    QTest::addColumn<int>("callerId");
    QTest::addColumn<int>("announced");
    const int none = -2;
    QTest::newRow("all well") << input("***456789", "0123456789", "+380123456789") << none << none
                              << none;
    QTest::newRow("letter in the pattern") << input("***45a789", "1") << 5 << none << none;
    QTest::newRow("after letters of two bytes, counted in characters")
        << input("жж", "380жж1") << 0 << 3 << none;
    QTest::newRow("plus inside") << input("***+456789", "1") << 3 << none << none;
    QTest::newRow("sixteen symbols") << input("****************", "1") << 15 << none << none;
    QTest::newRow("letter in the caller ID") << input("1", "+38O12") << none << 3 << none;
    QTest::newRow("a hidden caller ID is no mistake")
        << input("1", "private") << none << none << none;
    QTest::newRow("announced with a letter") << input("1", "1", "+38x") << none << none << 3;
    QTest::newRow("announced nationally") << input("1", "1", "0123456789") << none << none << -1;
    QTest::newRow("announced without plus")
        << input("1", "1", "380123456789") << none << none << none;
    QTest::newRow("announced with 00") << input("1", "1", "00380123456789") << none << none << none;
    QTest::newRow("announced hidden") << input("1", "1", "anonymous") << none << none << -1;
}

void TestLabModel::problems()
{
    QFETCH(LabInput, typed);
    const LabResult result = judgeLab(typed);
    const auto place = [](const LabProblem &problem) {
        return problem.words.isEmpty() ? -2 : problem.position;
    };
    QTEST(place(result.patternProblem), "pattern");
    QTEST(place(result.callerIdProblem), "callerId");
    QTEST(place(result.announcedProblem), "announced");
}

void TestLabModel::samples_data()
{
    QTest::addColumn<LabInput>("typed");
    QTest::addColumn<QString>("says"); // m(atch), n(o match), e(rror); ! where it differs from ours
    QTest::addColumn<QString>("why");  // a part of one of them
    const auto row = [](const char *name, const LabInput &typed, const char *says,
                        const char *why) {
        QTest::newRow(name) << typed << QString::fromLatin1(says) << QString::fromUtf8(why);
    };
    // JavaScript, Android, iOS, Node server.
    row("the document's own pair", input("***456789", "+380123456789"), "m n! m m",
        "wants exactly 9 bare");
    row("nine bare digits", input("***456789", "123456789"), "m m m m", "here at the end");
    row("formatted", input("***456789", "+380 12 345-67-89"), "m n! n! n!",
        "stopped by what stands between");
    row("not at the end", input("***456789", "+1 (234) 567-890"), "m! n n n",
        "finds the digits anywhere in the number");
    row("plus in the pattern", input("+380***456789", "+380123456789"), "e! e! e! e!",
        "fails on a pattern with +");
    row("last digits", input("***456789", "456789"), "n n n n", "wants a digit for each asterisk");
    row("other digits", input("***456789", "٠١٢٣٤٥٦٧٨٩"), "n! n! n! n!", "no digits but 0–9");
}

void TestLabModel::samples()
{
    QFETCH(LabInput, typed);
    QFETCH(QString, why);
    const LabResult result = judgeLab(typed);
    QCOMPARE(result.samples.size(), 5);
    QCOMPARE(result.samples.first().says, result.verdict);
    QVERIFY(!result.samples.first().differs);
    QStringList says, reasons;
    for (const LabSample &sample : result.samples.mid(1)) {
        says.append(sample.says.left(1).toLower() +
                    (sample.differs ? QStringLiteral("!") : QString()));
        reasons.append(sample.why);
        QVERIFY(!sample.why.isEmpty());
    }
    QTEST(says.join(u' '), "says");
    QVERIFY2(reasons.join(u'|').contains(why), qPrintable(reasons.join(u'|')));
}

void TestLabModel::strength_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("words"); // parts, by |
    QTest::newRow("six digits") << QStringLiteral("***456789")
                                << QStringLiteral("6 fixed|1,000,000|333,333|never better");
    QTest::newRow("four digits") << QStringLiteral("1234") << QStringLiteral("10,000|3,333");
    QTest::newRow("none") << QStringLiteral("***") << QStringLiteral("every guess succeeds");
}

void TestLabModel::strength()
{
    QFETCH(QString, pattern);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString strength = judgeLab({pattern, {}, {}}).strength;
    QLocale::setDefault(QLocale::c());
    const auto parts = words.split(u'|');
    for (const QString &part : parts) {
        QVERIFY2(strength.contains(part), qPrintable(strength));
    }
    QVERIFY(judgeLab({QStringLiteral("x"), {}, {}}).strength.isEmpty());
}

void TestLabModel::readings_data()
{
    QTest::addColumn<LabInput>("typed");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *name, const LabInput &typed, const char *reading) {
        QTest::newRow(name) << typed << QString::fromLatin1(reading);
    };
    row("as typed", input("6789", "456789"), "Digits as typed (456789)");
    row("with plus", input("6789", "+380 12 345-67-89"), "International, with + (380123456789)");
    row("link", input("6789", "tel:+380123456789;ext=12"),
        "A tel: link, its parameters set aside (380123456789)");
    row("nothing to read", input("6789", "private"), "");
}

void TestLabModel::readings()
{
    QFETCH(LabInput, typed);
    QTEST(judgeLab(typed).reading, "reading");
}

void TestLabModel::theWholeTableIsExplained()
{
    // Every pair of the table of vectors has a verdict, a reason and samples in words.
    QFile file(QStringLiteral(FCC_TEST_DATA "/pattern.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    int rows = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        if (cells.size() != 6) {
            continue; // the row with a comma within quotes
        }
        const LabResult result = judgeLab({cells[1], cells[2], cells[3]});
        QVERIFY2(!result.verdict.isEmpty() && !result.reason.isEmpty(), qPrintable(cells[0]));
        QCOMPARE(QString::fromLatin1(pattern::verdictName(result.check.verdict).data()), cells[4]);
        QCOMPARE(result.relation.isEmpty(), cells[3].isEmpty());
        ++rows;
    }
    QVERIFY(rows > 50);
}

void TestLabModel::anyBytesAreJudged()
{
    const QStringList texts{QString(),
                            QString(QChar(0)),
                            QString(QChar(0xd800)),
                            QString(300, u'9'),
                            QStringLiteral("<b>1</b>"),
                            QStringLiteral("%1%n"),
                            QStringLiteral("\u202E123")};
    for (const QString &one : texts) {
        for (const QString &other : texts) {
            const LabResult result = judgeLab({one, other, one});
            QVERIFY(!result.verdict.isEmpty());
            QVERIFY(result.patternCells.size() <= 20);
        }
    }
}

void TestLabModel::textHasEveryFact()
{
    const LabInput typed = input("***456789", "0123456789", "+380123456789");
    const QString text = labText(typed, judgeLab(typed));
    for (const char *part :
         {"Pattern: ***456789", "Caller ID: 0123456789", "Announced caller ID: +380123456789",
          "Verdict: Match", "Digits: Positions 1 to 3 masked",
          "Relation: ", "Reading: ", "Strength: ", "JavaScript: Match (", "Android: No match ("}) {
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    }
    const QString less = labText(input("***456789", ""), judgeLab(input("***456789", "")));
    QVERIFY(!less.contains(QStringLiteral("Relation")));
}

void TestLabModel::changesOnce()
{
    LabModel model;
    QVERIFY(model.result().blank);
    QSignalSpy spy(&model, &LabModel::changed);
    model.setInput(input("***456789", "1"));
    model.setInput(input("***456789", "1"));
    QCOMPARE(spy.size(), 1);
    QVERIFY(!model.result().blank);
}

void TestLabModel::remembers()
{
    LabModel model;
    QSignalSpy spy(&model, &LabModel::recentChanged);
    const auto check = [&model](const LabInput &typed) {
        model.setInput(typed);
        model.remember();
        model.remember(); // twice the same is once
    };
    check(input("***456789", "1"));
    check(input("***456789", "2"));
    check(input("***456789", "1"));
    QCOMPARE(model.recent(), QList<LabInput>({input("***456789", "1"), input("***456789", "2")}));
    QCOMPARE(spy.size(), 3);
    check(input("", "1"));
    check(input("***456789", ""));
    check(input("x", "1"));
    check(input("1", "x"));
    QCOMPARE(model.recent().size(), 2);
}

void TestLabModel::forgetsTheOldest()
{
    LabModel model;
    for (int i = 0; i < LabModel::recentMost + 3; ++i) {
        model.setInput({QStringLiteral("***456789"), QString::number(i), {}});
        model.remember();
    }
    QCOMPARE(model.recent().size(), LabModel::recentMost);
    QCOMPARE(model.recent().last().callerId, QStringLiteral("3"));
}

// The samples have no word on a caller ID that nobody typed.
void TestLabModel::nothingComparedNothingSaid()
{
    LabInput input;
    input.pattern = QStringLiteral("***456789");
    QVERIFY(judgeLab(input).samples.isEmpty());
    input.callerId = QStringLiteral("0");
    QVERIFY(!judgeLab(input).samples.isEmpty());
}

QTEST_MAIN(TestLabModel)
#include "labmodel.moc"
