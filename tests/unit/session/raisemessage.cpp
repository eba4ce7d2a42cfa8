// SPDX-License-Identifier: MIT
#include "app/session/raisemessage.h"

#include <QTest>

using namespace flashcall;

class TestRaiseMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void writesWhatIsRead_data();
    void writesWhatIsRead();
    void whatDoesNotFitIsNotWritten_data();
    void whatDoesNotFitIsNotWritten();
};

void TestRaiseMessage::read_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<std::optional<QString>>("number");
    const auto good = [](const char *name, const QByteArray &message, const QString &number) {
        QTest::newRow(name) << message << std::optional(number);
    };
    const auto bad = [](const char *name, const QByteArray &message) {
        QTest::newRow(name) << message << std::optional<QString>();
    };
    good("the word alone", "raise", QString());
    good("a number", "raise+380936670003", QStringLiteral("+380936670003"));
    good("a space before it", "raise +380936670003", QStringLiteral("+380936670003"));
    good("spaces alone", "raise   ", QString());
    good("a link", "raisetel:+380936670003", QStringLiteral("tel:+380936670003"));
    good("32 bytes", "raise" + QByteArray(32, '1'), QString(32, u'1'));
    good("letters of two bytes", "raise" + QStringLiteral("ї").repeated(16).toUtf8(),
         QStringLiteral("ї").repeated(16));
    good("markup is text", "raise<b>1</b>", QStringLiteral("<b>1</b>"));
    good("no-break spaces, as copied",
         "raise+380\xc2\xa0"
         "93",
         QStringLiteral("+380\u00a093"));
    bad("nothing", "");
    bad("half the word", "rais");
    bad("another word", "quit");
    bad("capitals", "RAISE");
    bad("a space first", " raise");
    bad("33 bytes", "raise" + QByteArray(33, '1'));
    bad("17 letters of two bytes", "raise" + QStringLiteral("ї").repeated(17).toUtf8());
    bad("a megabyte", "raise" + QByteArray(1 << 20, '1'));
    bad("a NUL", QByteArray("raise1\0002", 8));
    bad("a line end", "raise1\n2");
    bad("a carriage return", "raise1\r2");
    bad("an escape", "raise\x1b[2J");
    bad("a C1 control", "raise\xc2\x9b"
                        "2J");
    bad("right to left", "raise\xe2\x80\xae"
                         "1");
    bad("a line separator", "raise\xe2\x80\xa8"
                            "1");
    bad("not UTF-8", "raise\xff\xfe");
    bad("a cut letter", "raise1\xd1");
    bad("an overlong slash", "raise\xc0\xaf");
    bad("a surrogate", "raise\xed\xa0\x80");
    bad("private use", "raise\xee\x80\x80");
}

void TestRaiseMessage::read()
{
    QFETCH(const QByteArray, message);
    QTEST(readRaise(message), "number");
}

void TestRaiseMessage::writesWhatIsRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "+380936670003", "tel:+380936670003", "093 667 00 03", "hello"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("32") << QString(32, u'9');
}

void TestRaiseMessage::writesWhatIsRead()
{
    QFETCH(const QString, text);
    const auto message = writeRaise(text);
    QVERIFY(message && message->endsWith('\n'));
    QVERIFY(message->size() <= raiseMessageMost + 1);
    QCOMPARE(readRaise(message->chopped(1)), std::optional(text));
}

void TestRaiseMessage::whatDoesNotFitIsNotWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("33") << QString(33, u'9');
    QTest::newRow("two lines") << QStringLiteral("1\n2");
    QTest::newRow("an invisible mark") << QStringLiteral("\u202d+380");
    QTest::newRow("half a letter") << QString(QChar(0xd800));
}

void TestRaiseMessage::whatDoesNotFitIsNotWritten()
{
    QFETCH(const QString, text);
    QCOMPARE(writeRaise(text), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRaiseMessage)
#include "raisemessage.moc"
