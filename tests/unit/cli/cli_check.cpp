// SPDX-License-Identifier: MIT
#include "app/cli/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sstream>

using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    Exit exit = Exit::Usage;
    QByteArray out;
    QString err;
};

Outcome outcomeOf(const CheckOptions &options)
{
    std::ostringstream out;
    std::ostringstream err;
    Outcome outcome;
    outcome.exit = runCheck(options, out, err);
    outcome.out = QByteArray::fromStdString(out.str());
    outcome.err = QString::fromStdString(err.str());
    return outcome;
}

CheckOptions pair(const QString &pattern, const QString &callerId)
{
    CheckOptions options;
    options.pattern = pattern;
    options.callerId = callerId;
    return options;
}

} // namespace

class CliCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exits_data();
    void exits();
    void printsOneObject();
    void printsTheRelation();
    void tellsPeopleOnly();
    void tellsWhatWasSetAside_data();
    void tellsWhatWasSetAside();
    void namesTheWrongOption_data();
    void namesTheWrongOption();
};

void CliCheckTest::exits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<QString>("announced"); // "-": not given
    QTest::addColumn<int>("acceptFrom");    // 0: not given
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<int>("exit");

    const QString documents = u"***456789"_s;
    const QString number = u"+380123456789"_s;
    const QString none = u"-"_s;
    const auto row = [](const char *name, const QString &pattern, const QString &callerId,
                        const QString &announced, int acceptFrom, const QString &verdict,
                        const QString &relation, int exit) {
        QTest::newRow(name) << pattern << callerId << announced << acceptFrom << verdict << relation
                            << exit;
    };
    row("the documents' pair", documents, u"+380 12 345-67-89"_s, none, 0, u"match"_s, {}, 0);
    row("the announced number", documents, number, number, 0, u"match"_s, u"exact"_s, 0);
    row("announced without plus", documents, number, u"380123456789"_s, 0, u"match"_s, u"exact"_s,
        0);
    row("announced with 00", documents, number, u"00380123456789"_s, 0, u"match"_s, u"exact"_s, 0);
    row("written nationally", documents, u"0123456789"_s, number, 0, u"match"_s, u"same_number"_s,
        0);
    row("another number that fits", documents, u"+380999456789"_s, number, 0, u"match"_s,
        u"mask_only"_s, 1);
    row("another number that fits is never taken", documents, u"+380999456789"_s, number, 4,
        u"match"_s, u"mask_only"_s, 1);
    row("another number", documents, u"+380123456780"_s, number, 0, u"mismatch"_s, u"different"_s,
        1);
    row("a mismatch alone", documents, u"0123456780"_s, none, 0, u"mismatch"_s, {}, 1);
    row("last digits", documents, u"456789"_s, number, 0, u"last_digits_only"_s, u"tail_only"_s, 1);
    row("last digits, taken", documents, u"456789"_s, number, 6, u"last_digits_only"_s,
        u"tail_only"_s, 0);
    row("last digits, too few to be taken", documents, u"456789"_s, number, 7,
        u"last_digits_only"_s, u"tail_only"_s, 1);
    row("last digits, nothing announced", documents, u"456789"_s, none, 0, u"last_digits_only"_s,
        {}, 1);
    row("last digits, nothing announced, taken", documents, u"456789"_s, none, 6,
        u"last_digits_only"_s, {}, 0);
    row("last digits, nothing announced, too few", documents, u"456789"_s, none, 7,
        u"last_digits_only"_s, {}, 1);
    row("too short", documents, u"56789"_s, none, 4, u"too_short"_s, {}, 1);
    row("hidden", documents, u"anonymous"_s, none, 0, u"no_caller_id"_s, {}, 1);
    row("empty", documents, QString(), none, 0, u"no_caller_id"_s, {}, 1);
    row("letters", documents, u"12O456789"_s, none, 0, u"invalid_caller_id"_s, {}, 2);
    row("no pattern", u"12-34"_s, number, none, 0, u"invalid_pattern"_s, {}, 2);
    row("only asterisks", u"***"_s, number, none, 0, u"unverifiable_pattern"_s, {}, 2);
    row("an announced number that does not fit", documents, u"+380123456789"_s, u"+380123000000"_s,
        0, u"match"_s, u"mask_only"_s, 1);
}

void CliCheckTest::exits()
{
    QFETCH(QString, pattern);
    QFETCH(QString, callerId);
    QFETCH(QString, announced);
    QFETCH(int, acceptFrom);
    QFETCH(QString, verdict);
    QFETCH(QString, relation);
    QFETCH(int, exit);

    CheckOptions options = pair(pattern, callerId);
    options.json = true;
    if (announced != u"-"_s) {
        options.announced = announced;
    }
    if (acceptFrom > 0) {
        options.acceptLastDigits = acceptFrom;
    }
    const Outcome outcome = outcomeOf(options);
    const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(object.value("verdict"_L1).toString(), verdict);
    QCOMPARE(object.value("relation"_L1).toString(), relation);
    QCOMPARE(object.contains("relation"_L1), options.announced.has_value());
    QVERIFY(!object.value("message"_L1).toString().isEmpty());
    QCOMPARE(static_cast<int>(outcome.exit), exit);
    QCOMPARE(outcome.err, QString());
}

void CliCheckTest::printsOneObject()
{
    CheckOptions options = pair(u"***456789"_s, u"(380) 12 345-60-80"_s);
    options.json = true;
    const QByteArray expected =
        R"({"verdict":"mismatch","digits":"380123456080","fixed_digits":6,"checked_digits":6,)"
        R"("mismatches":[6,8],"reading":"as_typed",)"
        R"("message":"No match: the number differs at symbol 7, 9 of the pattern.",)"
        R"("samples":{"javascript":"no_match","android":"no_match","ios":"no_match",)"
        R"("node":"no_match"}})"
        "\n";
    QCOMPARE(outcomeOf(options).out, expected);
}

void CliCheckTest::printsTheRelation()
{
    CheckOptions options = pair(u"***456789"_s, u"+380123456789"_s);
    options.json = true;
    options.announced = u"+380123456789"_s;
    const QByteArray expected =
        R"({"verdict":"match","relation":"exact","digits":"380123456789","fixed_digits":6,)"
        R"("checked_digits":6,"mismatches":[],"reading":"international",)"
        R"("message":"Match: it is the announced number.",)"
        R"("samples":{"javascript":"match","android":"no_match","ios":"match","node":"match"}})"
        "\n";
    QCOMPARE(outcomeOf(options).out, expected);
}

void CliCheckTest::tellsPeopleOnly()
{
    const Outcome outcome = outcomeOf(pair(u"***456789"_s, u"+380123456789"_s));
    QCOMPARE(outcome.exit, Exit::Yes);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.err, u"Match: every digit of the pattern agrees.\n"_s);
}

void CliCheckTest::tellsWhatWasSetAside_data()
{
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<bool>("told");
    QTest::newRow("an extension") << u"tel:+380123456789;ext=12"_s << true;
    QTest::newRow("a parameter of a SIP address")
        << u"sip:+380123456789@example.com;user=phone"_s << true;
    QTest::newRow("beside a number that differs") << u"tel:+380123456780;ext=12"_s << true;
    QTest::newRow("a plain link") << u"tel:+380123456789"_s << false;
    QTest::newRow("a plain number") << u"+380123456789"_s << false;
}

void CliCheckTest::tellsWhatWasSetAside()
{
    QFETCH(QString, callerId);
    QFETCH(bool, told);
    CheckOptions options = pair(u"***456789"_s, callerId);
    const QString words = u"What follows the number in the link was set aside."_s;
    QCOMPARE(outcomeOf(options).err.endsWith(QString(u' ' % words % u'\n')), told);
    options.json = true;
    const auto object = QJsonDocument::fromJson(outcomeOf(options).out).object();
    QCOMPARE(object.value("message"_L1).toString().contains(words), told);
}

void CliCheckTest::namesTheWrongOption_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<QString>("announced");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("message");

    const QString good = u"***456789"_s;
    const QString number = u"+380123456789"_s;
    const QString none;
    QTest::newRow("a letter that looks like a figure")
        << good << u"12O456789"_s << none << none
        << u"--caller-id: character 3 is the letter \"O\". Is it a 0?"_s;
    QTest::newRow("another letter") << good << u"12x456789"_s << none << none
                                    << u"--caller-id: character 3 is the letter \"x\"."_s;
    QTest::newRow("positions in characters, not bytes")
        << good << u"٣٣x456789"_s << none << none
        << u"--caller-id: character 3 is the letter \"x\"."_s;
    QTest::newRow("a second plus") << good << u"+380+12"_s << none << none
                                   << u"--caller-id: the \"+\" at character 5 is not at the "
                                      "beginning."_s;
    QTest::newRow("two numbers") << good << u"380123456789, 380123456780"_s << none << none
                                 << u"--caller-id: there are two numbers, the first ends before "
                                    "character 13."_s;
    QTest::newRow("too long") << good << u"1234567890123456"_s << none << none
                              << u"--caller-id: there are more than 15 digits."_s;
    QTest::newRow("pattern of other symbols")
        << u"***45#789"_s << number << none << none
        << u"--pattern: character 6, \"#\", has no place there."_s;
    QTest::newRow("empty pattern")
        << none << number << none << none << u"--pattern: it is empty."_s;
    QTest::newRow("a plus alone") << u" +"_s << number << none << none
                                  << u"--pattern: nothing comes after the \"+\"."_s;
    QTest::newRow("a full-width plus") << u" ＋456789"_s << number << none << none
                                       << u"--pattern: character 2, \"＋\", has no place there."_s;
    QTest::newRow("a full-width plus inside")
        << u"4＋56789"_s << number << none << none
        << u"--pattern: the \"+\" at character 2 is not at the beginning."_s;
    QTest::newRow("too many symbols")
        << u" +1234567890*****6"_s << number << none << none
        << u"--pattern: there are more than 15 symbols; character 18 is the first too many."_s;
    QTest::newRow("announced without its country")
        << good << number << u"0123456789"_s << none
        << u"--announced: give a whole number with its country, such as +380123456789."_s;
    QTest::newRow("customer without a country")
        << good << number << none << u"0936670003"_s
        << u"--customer: give a whole number with its country, such as +380123456789."_s;
    QTest::newRow("pattern of asterisks") << u"***"_s << number << none << none
                                          << u"--pattern: without one fixed digit it proves "
                                             "nothing."_s;
    QTest::newRow("announced is no number")
        << good << number << u"soon"_s << none
        << u"--announced: give a whole number with its country, such as +380123456789."_s;
    QTest::newRow("customer is no number")
        << good << number << none << u"nobody"_s
        << u"--customer: give a whole number with its country, such as +380123456789."_s;
}

void CliCheckTest::namesTheWrongOption()
{
    QFETCH(QString, pattern);
    QFETCH(QString, callerId);
    QFETCH(QString, announced);
    QFETCH(QString, customer);
    QFETCH(QString, message);
    CheckOptions options = pair(pattern, callerId);
    if (!announced.isEmpty()) {
        options.announced = announced;
    }
    options.customer = customer;
    const Outcome outcome = outcomeOf(options);
    QCOMPARE(outcome.exit, Exit::Usage);
    QCOMPARE(outcome.err, QString(message + u'\n'));
    QCOMPARE(outcome.out, QByteArray());
}

QTEST_APPLESS_MAIN(CliCheckTest)
#include "cli_check.moc"
