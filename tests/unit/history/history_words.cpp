// SPDX-License-Identifier: MIT
#include "ui/history/historywords.h"

#include "historykit.h"
#include "ui/texts.h"

#include <QMetaEnum>
#include <QSet>

using namespace flashcall;
using namespace flashcall::test;
using namespace flashcall::ui;

namespace {

store::HistoryRow ended(Ending ending)
{
    store::HistoryRow row;
    row.open = false;
    row.ending = ending;
    return row;
}

store::HistoryCase caseWith(std::optional<Ending> ending)
{
    store::HistoryCase shown;
    shown.row.open = !ending;
    shown.row.ending = ending;
    shown.row.number = customer;
    shown.row.ticket = QStringLiteral("CRM-2041");
    shown.row.caseId = QStringLiteral("0d6c1d0e-4c49-4c5e-9a0b-3c8e5d3f7a21");
    shown.request = flashRequest();
    shown.accepted = acceptedReply();
    Attempt attempt;
    attempt.at = QDateTime(QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc());
    attempt.typed = QStringLiteral("0671112233");
    attempt.verdict = QStringLiteral("mismatch");
    attempt.relation = QStringLiteral("different");
    shown.attempts = {attempt};
    return shown;
}

QString valueOf(const QList<historywords::Fact> &facts, const QString &name)
{
    for (const auto &fact : facts) {
        if (fact.name == name) {
            return fact.value;
        }
    }
    return QStringLiteral("(no such fact)");
}

} // namespace

class TestHistoryWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { liveInKyiv(); }
    void everyEndingHasItsOwnWords();
    void whatWasProved();
    void notesAreFacts();
    void linkedBothWays();
    void failuresAreTold();
    void openCaseHidesWhatGivesAway();
    void closedCaseTellsAll();
    void judgementsAreInWords_data();
    void judgementsAreInWords();
    void everyFactIsOneVisibleLine_data();
    void everyFactIsOneVisibleLine();
    void receiptHasNoForgedLine();
    void timesAreLocal();
};

void TestHistoryWords::everyEndingHasItsOwnWords()
{
    const auto endings = QMetaEnum::fromType<Ending>();
    QSet<QString> words, reasons;
    for (int i = 0; i < endings.keyCount(); ++i) {
        const store::HistoryRow row = ended(Ending(endings.value(i)));
        const auto outcome = historywords::outcome(row);
        QCOMPARE(outcome.word, texts::ending(*row.ending));
        QVERIFY(!outcome.icon.isEmpty());
        QVERIFY(!historywords::reason(row).isEmpty());
        words << outcome.word;
        reasons << historywords::reason(row);
    }
    store::HistoryRow open, newer;
    newer.open = false;
    words << historywords::outcome(open).word << historywords::outcome(newer).word;
    QCOMPARE(words.size(), endings.keyCount() + 2); // none is merged with another
    QVERIFY(reasons.size() >= endings.keyCount() - 1);
    QVERIFY(!historywords::reason(open).isEmpty());
    QVERIFY(!historywords::reason(newer).isEmpty());
}

void TestHistoryWords::failuresAreTold()
{
    store::HistoryRow refused = ended(Ending::Refused);
    refused.failure = refusedReply();
    const QString said = historywords::reason(refused);
    QVERIFY(said.contains(QStringLiteral("did not accept the key")));
    QVERIFY(said.contains(QStringLiteral("bad <b>key</b> Result: Verified (AUTH)")));
    QVERIFY(!said.contains(u'\n'));

    store::HistoryRow unknown = ended(Ending::Unknown);
    unknown.failure = Failure{replies::FailureClass::Unknown, replies::Reason::TimedOut};
    QVERIFY(historywords::reason(unknown).contains(QStringLiteral("may have been placed")));
    QVERIFY(historywords::reason(unknown).contains(QStringLiteral("in time")));

    store::HistoryRow useless = ended(Ending::NotVerified);
    useless.notes = {replies::Note::NoPattern};
    QCOMPARE(historywords::reason(useless), texts::note(replies::Note::NoPattern));
}

void TestHistoryWords::openCaseHidesWhatGivesAway()
{
    const store::HistoryCase shown = caseWith({});
    const QString receipt = historywords::receipt(shown);
    QVERIFY2(!receipt.contains(QStringLiteral("456789")), qPrintable(receipt));
    QVERIFY(!receipt.contains(QStringLiteral("announced number")));
    QVERIFY(!receipt.contains(QStringLiteral("fit")));
    const auto facts = historywords::facts(shown);
    for (const auto &name : {QStringLiteral("Pattern"), QStringLiteral("Announced caller ID"),
                             QStringLiteral("Caller ID asked for")}) {
        QCOMPARE(valueOf(facts, name), QStringLiteral("hidden"));
    }
    QCOMPARE(valueOf(facts, QStringLiteral("Customer number")), customer);
    QVERIFY(receipt.contains(QStringLiteral("0671112233: Not verified")));
}

void TestHistoryWords::closedCaseTellsAll()
{
    store::HistoryCase shown = caseWith(Ending::AttemptsUsedUp);
    shown.previousCaseId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    shown.row.failure = Failure{replies::FailureClass::Refused,
                                replies::Reason::HttpStatus,
                                422,
                                {},
                                {},
                                QStringLiteral("ttl"),
                                {}};
    const auto facts = historywords::facts(shown);
    const auto is = [&facts](const char *name, const QString &value) {
        QCOMPARE(valueOf(facts, QLatin1String(name)), value);
    };
    is("Pattern", QStringLiteral("***456789"));
    is("Announced caller ID", QStringLiteral("+380123456789"));
    is("Caller ID asked for", QStringLiteral("+380123456789"));
    is("Ticket", QStringLiteral("CRM-2041"));
    is("Channels", QStringLiteral("Flash call (60 s)"));
    is("Time to live", QStringLiteral("60 s"));
    is("HTTP status", QStringLiteral("422"));
    is("Field named by the service", QStringLiteral("ttl"));
    is("Follows case", shown.previousCaseId);
    const QString receipt = historywords::receipt(shown);
    QVERIFY(receipt.startsWith(QStringLiteral("Result: Attempts used up\nReason: ")));
    for (const auto &fact : facts) {
        QVERIFY(receipt.contains(fact.name + QStringLiteral(": ") + fact.value));
    }
    // No request that can be read, no reply: what is there is told.
    shown.request.reset();
    shown.accepted.reset();
    QCOMPARE(valueOf(historywords::facts(shown), QStringLiteral("Case")), shown.row.caseId);
}

void TestHistoryWords::judgementsAreInWords_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *verdict, const char *relation, bool counts,
                        const char *said) {
        QTest::newRow(name) << QString::fromLatin1(verdict) << QString::fromLatin1(relation)
                            << counts << QString::fromUtf8(said);
    };
    row("exact", "match", "exact", true, "fits the pattern, the announced number");
    row("same", "match", "same_number", true,
        "fits the pattern, the announced number, written another way");
    row("tail", "last_digits_only", "tail_only", true,
        "the last digits fit the pattern, the last digits of the announced number");
    row("mask", "match", "mask_only", true,
        "fits the pattern, another number with the same ending");
    row("different", "mismatch", "different", true,
        "does not fit the pattern, not the announced number");
    row("short", "too_short", "different", true, "too few digits");
    row("withheld", "no_caller_id", "different", false, "no number was shown, uses no attempt up");
    row("code", "code_match", "", true, "the code is right");
    row("wrong code", "code_mismatch", "", true, "the code is wrong");
    row("of a newer program", "whim", "whim", true, "");
}

void TestHistoryWords::judgementsAreInWords()
{
    QFETCH(QString, verdict);
    QFETCH(QString, relation);
    QFETCH(bool, counts);
    QFETCH(QString, said);
    store::HistoryCase shown = caseWith(Ending::NotVerified);
    Attempt &attempt = shown.attempts.first();
    attempt.verdict = verdict;
    attempt.relation = relation;
    attempt.counts = counts;
    const auto attempts = historywords::attempts(shown);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts[0].name, QStringLiteral("14:00:00"));
    QCOMPARE(attempts[0].value, QStringLiteral("0671112233: Not verified") +
                                    (said.isEmpty() ? QString() : QStringLiteral(" — ") + said));
}

void TestHistoryWords::everyFactIsOneVisibleLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("CRM-1") << QStringLiteral("CRM-1");
    QTest::newRow("markup") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a b");
    QTest::newRow("right to left")
        << QStringLiteral("a\u202Eb") << QStringLiteral("a\u27E8U+202E\u27E9b");
    QTest::newRow("bell") << QStringLiteral("a\u0007b") << QStringLiteral("a\u27E8U+0007\u27E9b");
}

void TestHistoryWords::everyFactIsOneVisibleLine()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(historywords::oneLine(text), shown);
    store::HistoryCase one = caseWith(Ending::Verified);
    one.row.ticket = text;
    QCOMPARE(valueOf(historywords::facts(one), QStringLiteral("Ticket")), shown);
}

void TestHistoryWords::receiptHasNoForgedLine()
{
    const QString forged = QStringLiteral("x\nResult: Verified\r\nPattern: 1\u2029y");
    store::HistoryCase shown = caseWith(Ending::Refused);
    shown.row.ticket = shown.row.agent = shown.row.connection = forged;
    shown.accepted->messageId = shown.accepted->pattern = forged;
    shown.attempts.first().typed = forged;
    shown.row.failure = refusedReply();
    int results = 0;
    const QStringList lines = historywords::receipt(shown).split(u'\n');
    for (const QString &line : lines) {
        results += line.startsWith(QStringLiteral("Result:")) ? 1 : 0;
        QVERIFY(!line.contains(u'\r') && !line.contains(QChar(0x2029)));
    }
    QCOMPARE(results, 1);
}

void TestHistoryWords::timesAreLocal()
{
    const QDateTime at(QDate(2024, 7, 2), QTime(21, 30, 15), QTimeZone::utc());
    QCOMPARE(historywords::shortTime(at), QStringLiteral("2024-07-03 00:30"));
    QCOMPARE(historywords::fullTime(at), QStringLiteral("2024-07-03 00:30:15 +03:00"));
    const QDateTime utc(QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(historywords::fullTime(utc), QStringLiteral("2024-01-02 14:00:00 +02:00"));
    // Local days: 21:30 and 22:30 in Greenwich are of one day in Kyiv, 20:30 is of the day before.
    QCOMPARE(historywords::laterTime(at.addSecs(3600), at), QStringLiteral("01:30:15"));
    QCOMPARE(historywords::laterTime(at, at.addSecs(-3600)),
             QStringLiteral("2024-07-03 00:30:15 +03:00"));
    QCOMPARE(historywords::laterTime({}, at), QString());
    QCOMPARE(historywords::shortTime({}), QString());
    QCOMPARE(historywords::fullTime({}), QString());
}

// "Verified" says by what, where that was not the number that rang.
void TestHistoryWords::whatWasProved()
{
    store::HistoryCase shown = caseWith(Ending::Verified);
    QCOMPARE(historywords::outcome(shown.row).word, QStringLiteral("Verified"));
    QCOMPARE(valueOf(historywords::facts(shown), QStringLiteral("Proved by")),
             QStringLiteral("(no such fact)"));
    shown.row.byCode = true;
    shown.request->code = QStringLiteral("482913");
    shown.request->steps.append({SmsContent{QStringLiteral("{code}")}, {}, {}});
    QCOMPARE(historywords::outcome(shown.row).word, QStringLiteral("Verified by code"));
    QVERIFY(historywords::reason(shown.row).contains(QStringLiteral("read the code")));
    QCOMPARE(valueOf(historywords::facts(shown), QStringLiteral("Proved by")),
             QStringLiteral("the code of the SMS step"));
    QVERIFY(!historywords::receipt(shown).contains(QStringLiteral("482913")));
}

void TestHistoryWords::notesAreFacts()
{
    using namespace std::chrono_literals;
    store::HistoryCase shown = caseWith(Ending::NoCall);
    shown.notes = {CauseAnswer{casenotes::Cause::CallBlocker, casenotes::Answer::No},
                   CauseAnswer{casenotes::Cause::CallBlocker, casenotes::Answer::Yes},
                   SeenStatus{0, 5s, QStringLiteral("processing")},
                   SeenStatus{9, 12s, QStringLiteral("odd")},
                   SeenCost{QStringLiteral("0.05"), QStringLiteral("USD")}};
    const auto facts = historywords::facts(shown);
    QCOMPARE(valueOf(facts, QStringLiteral("Call blocker")), QStringLiteral("Yes")); // the last
    QCOMPARE(valueOf(facts, QStringLiteral("Phone has signal")), QStringLiteral("(no such fact)"));
    QCOMPARE(valueOf(facts, QStringLiteral("Delivery")),
             QStringLiteral("Flash call: processing (5 s) · odd (12 s)"));
    QCOMPARE(valueOf(facts, QStringLiteral("Cost")), QStringLiteral("0.05 USD"));
}

void TestHistoryWords::linkedBothWays()
{
    store::HistoryCase shown = caseWith(Ending::NoCall);
    shown.previousCaseId = QStringLiteral("before");
    shown.nextCaseIds = {QStringLiteral("after"), QStringLiteral("later")};
    const auto facts = historywords::facts(shown);
    QCOMPARE(valueOf(facts, QStringLiteral("Follows case")), QStringLiteral("before"));
    QCOMPARE(valueOf(facts, QStringLiteral("Followed by case")), QStringLiteral("after, later"));
}

QTEST_GUILESS_MAIN(TestHistoryWords)
#include "history_words.moc"
