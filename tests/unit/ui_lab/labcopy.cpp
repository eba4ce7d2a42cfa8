// SPDX-License-Identifier: MIT
#include "ui/lab/labcopy.h"

#include "app/pattern/export.h"

#include <QProcess>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;

class TestLabCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOnWhatIsBelow();
    void expression_data();
    void expression();
    void shellWord_data();
    void shellWord();
    void shellReadsTheCommand();
    void commandLeavesOutWhatIsNotThere();
};

// The languages themselves are asked in unit/pattern/pattern_export.
void TestLabCopy::handsOnWhatIsBelow()
{
    const auto pattern = pattern::cleanPattern("+38*1");
    QCOMPARE(labcopy::regularExpression(pattern).toStdString(),
             pattern::regularExpression(pattern));
    QCOMPARE(labcopy::sqlite(pattern).toStdString(), pattern::sqliteCondition(pattern));
    QCOMPARE(labcopy::postgres(pattern).toStdString(), pattern::postgresCondition(pattern));
    QVERIFY(labcopy::postgres(pattern).contains(labcopy::bareExpression(pattern)));
}

void TestLabCopy::expression_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("bare");
    QTest::newRow("the document's")
        << QStringLiteral("***456789") << QStringLiteral("^(?:\\+|00)?[0-9]{0,6}[0-9]{3}456789$");
    QTest::newRow("one asterisk") << QStringLiteral("1*2")
                                  << QStringLiteral("^(?:\\+|00)?[0-9]{0,12}1[0-9]2$");
    QTest::newRow("whole number") << QStringLiteral("+380***456789")
                                  << QStringLiteral("^(?:\\+|00)?380[0-9]{3}456789$");
    QTest::newRow("whole number that begins with any digit")
        << QStringLiteral("+*80") << QStringLiteral("^(?:\\+|00)?[1-9]80$");
    QTest::newRow("fifteen symbols")
        << QStringLiteral("123456789012345") << QStringLiteral("^(?:\\+|00)?123456789012345$");
    QTest::newRow("fifteen that may begin with the zero of a 00")
        << QStringLiteral("*23456789012345")
        << QStringLiteral("^(?:(?:\\+|00)?[0-9]23456789012345|0023456789012345)$");
}

void TestLabCopy::expression()
{
    QFETCH(QString, pattern);
    QTEST(labcopy::bareExpression(pattern::cleanPattern(pattern.toStdString())), "bare");
}

void TestLabCopy::shellWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("a number") << QStringLiteral("+380123456789") << QStringLiteral("+380123456789");
    QTest::newRow("asterisks") << QStringLiteral("***456789") << QStringLiteral("'***456789'");
    QTest::newRow("spaces") << QStringLiteral("+380 12") << QStringLiteral("'+380 12'");
    QTest::newRow("a quote") << QStringLiteral("it's") << QStringLiteral("'it'\\''s'");
    QTest::newRow("a substitution")
        << QStringLiteral("$(reboot)`id`") << QStringLiteral("'$(reboot)`id`'");
    QTest::newRow("empty") << QString() << QStringLiteral("''");
    QTest::newRow("letters that are not ASCII") << QStringLiteral("ж") << QStringLiteral("'ж'");
}

void TestLabCopy::shellWord()
{
    QFETCH(QString, text);
    QTEST(labcopy::shellWord(text), "word");
}

void TestLabCopy::shellReadsTheCommand()
{
    // A real shell takes the line apart again, hostile input included.
    const QStringList values{QStringLiteral("***456789"),
                             QStringLiteral("it's $(id) `id`; # \"x\""),
                             QStringLiteral("line\nbreak \\ backslash")};
    const QString line = labcopy::command(values[0], values[1], values[2]);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("flashcall() { printf '%s\\001' \"$@\"; }; ") + line});
    QVERIFY(shell.waitForFinished());
    const QString out = QString::fromUtf8(shell.readAllStandardOutput());
    QCOMPARE(out.split(QChar(1)),
             QStringList({QStringLiteral("check"), QStringLiteral("--pattern"), values[0],
                          QStringLiteral("--caller-id"), values[1], QStringLiteral("--announced"),
                          values[2], QString()}));
}

void TestLabCopy::commandLeavesOutWhatIsNotThere()
{
    QCOMPARE(labcopy::command(QStringLiteral("***456789"), QStringLiteral("-2"), {}),
             QStringLiteral("flashcall check --pattern '***456789' --caller-id=-2"));
}

QTEST_MAIN(TestLabCopy)
#include "labcopy.moc"
