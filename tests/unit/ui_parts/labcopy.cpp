// SPDX-License-Identifier: MIT
#include "ui/lab/labcopy.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;

namespace {

struct Pair
{
    QString pattern, callerId;
};

// Pairs that a program would meet, and what lies at the edges: lengths around the pattern's and
// around fifteen, zeros and plus signs in front, formatting everywhere, rubbish now and then.
class Pairs
{
public:
    explicit Pairs(quint32 seed)
        : m_random(seed)
    {}

    Pair next()
    {
        const int size = 2 + m_random.bounded(14);
        QString symbols, digits;
        bool fixed = false;
        for (int i = 0; i < size; ++i) {
            const QChar digit = this->digit();
            const bool mask = m_random.bounded(3) == 0;
            fixed = fixed || !mask;
            symbols += mask ? QLatin1Char('*') : digit;
            digits += digit;
        }
        if (!fixed) {
            symbols.back() = digits.back();
        }
        if (m_random.bounded(3) == 0) { // one digit is another
            digits[m_random.bounded(int(digits.size()))] = digit();
        }
        if (m_random.bounded(4) == 0) {
            digits.remove(0, m_random.bounded(int(digits.size())));
        }
        for (int more = m_random.bounded(6); more > 0; --more) {
            digits.prepend(digit());
        }
        if (m_random.bounded(8) == 0) {
            digits += digit();
        }
        const QStringList fronts{{},
                                 {},
                                 QStringLiteral("+"),
                                 QStringLiteral("00"),
                                 QStringLiteral("+00"),
                                 QStringLiteral("0"),
                                 QStringLiteral("++")};
        digits.prepend(fronts[m_random.bounded(int(fronts.size()))]);
        const bool whole = m_random.bounded(4) == 0;
        return {(whole ? QStringLiteral("+") : QString()) + symbols, formatted(digits)};
    }

private:
    QChar digit() { return QChar(u'0' + m_random.bounded(10)); }

    QString formatted(const QString &digits)
    {
        const QString between = QStringLiteral("    --().[]/\t\n");
        const bool much = m_random.bounded(2) == 0;
        QString out;
        for (const QChar c : digits) {
            if (much && m_random.bounded(4) == 0) {
                out += between[m_random.bounded(int(between.size()))];
            }
            out += c;
        }
        if (m_random.bounded(20) == 0) {
            out.insert(m_random.bounded(int(out.size()) + 1),
                       QLatin1Char("x,+#"[m_random.bounded(4)]));
        }
        return out;
    }

    QRandomGenerator m_random;
};

bool matches(const Pair &pair)
{
    return pattern::verdictOf(pair.pattern.toStdString(), pair.callerId.toStdString()) ==
           pattern::Verdict::Match;
}

QString told(const Pair &pair, const QString &with)
{
    return QStringLiteral("%1 against \"%2\": %3").arg(pair.pattern, pair.callerId, with);
}

} // namespace

class TestLabCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expression_data();
    void expression();
    void expressionAgreesWithTheRule();
    void strippedExpressionAgreesWithTheRule();
    void sqliteAgreesWithTheRule();
    void postgresHoldsTheExpression();
    void shellWord_data();
    void shellWord();
    void shellReadsTheCommand();
    void commandLeavesOutWhatIsNotThere();
};

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

void TestLabCopy::expressionAgreesWithTheRule()
{
    Pairs pairs(1);
    int yes = 0;
    for (int i = 0; i < 10000; ++i) {
        const Pair pair = pairs.next();
        const QString text =
            labcopy::regularExpression(pattern::cleanPattern(pair.pattern.toStdString()));
        const QRegularExpression expression(text);
        QVERIFY2(expression.isValid(), qPrintable(text));
        const bool expected = matches(pair);
        yes += expected ? 1 : 0;
        QVERIFY2(expression.match(pair.callerId).hasMatch() == expected,
                 qPrintable(told(pair, text)));
    }
    QVERIFY2(yes > 2000 && yes < 8000, qPrintable(QString::number(yes))); // both sides were tried
}

void TestLabCopy::strippedExpressionAgreesWithTheRule()
{
    Pairs pairs(2);
    const QRegularExpression formatting(QStringLiteral("[\\s.()\\[\\]/-]"));
    for (int i = 0; i < 10000; ++i) {
        const Pair pair = pairs.next();
        QString bare = pair.callerId;
        bare.remove(formatting);
        const QString text =
            labcopy::bareExpression(pattern::cleanPattern(pair.pattern.toStdString()));
        QVERIFY2(QRegularExpression(text).match(bare).hasMatch() == matches(pair),
                 qPrintable(told(pair, text)));
    }
}

void TestLabCopy::sqliteAgreesWithTheRule()
{
    const QString name = QStringLiteral("labcopy");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE calls (caller_id TEXT)")));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO calls VALUES ('')")));
        QSqlQuery store(database);
        QVERIFY(store.prepare(QStringLiteral("UPDATE calls SET caller_id = ?")));
        Pairs pairs(3);
        for (int i = 0; i < 10000; ++i) {
            const Pair pair = pairs.next();
            const QString text = labcopy::sqlite(pattern::cleanPattern(pair.pattern.toStdString()));
            store.bindValue(0, pair.callerId);
            QVERIFY2(store.exec(), qPrintable(store.lastError().text()));
            QVERIFY2(query.exec(QStringLiteral("SELECT count(*) FROM calls WHERE ") + text),
                     qPrintable(query.lastError().text() + text));
            QVERIFY(query.next());
            QVERIFY2((query.value(0).toInt() == 1) == matches(pair), qPrintable(told(pair, text)));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void TestLabCopy::postgresHoldsTheExpression()
{
    const auto pattern = pattern::cleanPattern("***456789");
    QCOMPARE(labcopy::postgres(pattern),
             QStringLiteral("regexp_replace(caller_id, '[\\s.()\\[\\]/-]', '', 'g') ~ '%1'")
                 .arg(labcopy::bareExpression(pattern)));
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
