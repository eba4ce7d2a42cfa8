// SPDX-License-Identifier: MIT
#include "sessionbench.h"

#include <QMetaEnum>

#include <functional>

using namespace flashcall;
using namespace flashcall::test;

using Script = std::function<void(SessionBench &)>;
Q_DECLARE_METATYPE(Script)

// Every ending has its own name and none is merged with another.
class SessionEndingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends();
    void everyEndingHasItsRow();
    void unverifiableReply_data();
    void unverifiableReply();
    void stayedUntilTheEnd_data();
    void stayedUntilTheEnd();

private:
    static QList<std::pair<Ending, Script>> scripts();
};

QList<std::pair<Ending, Script>> SessionEndingsTest::scripts()
{
    const auto failing = [](replies::FailureClass kind, replies::Reason reason) {
        return [kind, reason](SessionBench &bench) {
            bench.send();
            bench.reply(Unexpected{Failure{kind, reason}});
        };
    };
    using replies::FailureClass;
    using replies::Reason;
    return {
        {Ending::Verified,
         [](SessionBench &b) {
             b.wait();
             b.observe(right);
         }},
        {Ending::NotVerified,
         [](SessionBench &b) {
             b.wait();
             b.observe(wrong);
             b.expire();
         }},
        {Ending::Late,
         [](SessionBench &b) {
             b.wait();
             b.expire();
             b.observe(right);
         }},
        {Ending::NoCall,
         [](SessionBench &b) {
             b.wait();
             b.session->finish(Ending::NoCall);
         }},
        {Ending::Withheld,
         [](SessionBench &b) {
             b.wait();
             b.observe(hidden);
             b.expire();
         }},
        {Ending::Rejected, failing(FailureClass::Rejected, Reason::MessageRejected)},
        {Ending::Refused, failing(FailureClass::Refused, Reason::HttpStatus)},
        {Ending::Expired,
         [](SessionBench &b) {
             b.wait();
             b.expire();
         }},
        {Ending::AttemptsUsedUp,
         [](SessionBench &b) {
             b.wait();
             b.observe(wrong);
             b.observe(wrong);
             b.observe(wrong);
         }},
        {Ending::Unknown, failing(FailureClass::Unknown, Reason::ConnectionLost)},
        {Ending::NotSent, failing(FailureClass::NotSent, Reason::NameNotFound)},
        {Ending::Stopped,
         [](SessionBench &b) {
             b.wait();
             b.session->finish(Ending::Stopped);
         }},
    };
}

void SessionEndingsTest::ends_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<Script>("script");
    const QMetaEnum names = QMetaEnum::fromType<Ending>();
    for (const auto &[ending, script] : scripts()) {
        QTest::newRow(names.valueToKey(int(ending))) << ending << script;
    }
}

void SessionEndingsTest::ends()
{
    QFETCH(Ending, ending);
    QFETCH(Script, script);
    SessionBench bench;
    script(bench);
    QCOMPARE(bench.ending(), ending);
    QCOMPARE(bench.recordedEnding(), ending);
    QVERIFY(!bench.session->running());
    // Over is over: neither the clock nor the agent makes another ending of it.
    bench.session->refresh();
    bench.session->finish(Ending::Stopped);
    bench.session->finish(Ending::NoCall);
    bench.clock.advance(1h);
    bench.session->refresh();
    bench.settle();
    QCOMPARE(bench.ending(), ending);
    QCOMPARE(bench.gateway.sends(), 1);
}

void SessionEndingsTest::everyEndingHasItsRow()
{
    QList<Ending> met;
    for (const auto &[ending, script] : scripts()) {
        QVERIFY(!met.contains(ending));
        met.append(ending);
    }
    QCOMPARE(met.size(), QMetaEnum::fromType<Ending>().keyCount());
}

void SessionEndingsTest::unverifiableReply_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("announced");
    QTest::addColumn<replies::Note>("note");
    QTest::addColumn<QString>("verdict"); // what the pattern's rule says all the same
    const QString announced = QStringLiteral("+380123456789");
    QTest::newRow("no pattern") << QString() << announced << replies::Note::NoPattern
                                << QStringLiteral("invalid_pattern exact");
    QTest::newRow("no pattern at all in it")
        << QStringLiteral("abc") << announced << replies::Note::BadPattern
        << QStringLiteral("invalid_pattern exact");
    QTest::newRow("no fixed digit")
        << QStringLiteral("*********") << announced << replies::Note::BadPattern
        << QStringLiteral("unverifiable_pattern exact");
    QTest::newRow("the reply contradicts itself")
        << QStringLiteral("***456780") << announced << replies::Note::AnnouncedDoesNotFit
        << QStringLiteral("mismatch exact");
}

void SessionEndingsTest::unverifiableReply()
{
    QFETCH(QString, pattern);
    QFETCH(QString, announced);
    QFETCH(replies::Note, note);
    Accepted accepted = acceptedReply();
    accepted.pattern = pattern;
    accepted.announced = announced;
    accepted.notes = {note};
    SessionBench bench;
    bench.send();
    QVERIFY(bench.session->observe(announced)); // typed early; it proves nothing now
    bench.reply(accepted);
    QCOMPARE(bench.ending(), Ending::NotVerified);
    QCOMPARE(bench.judgement(), Judgement::Unverifiable);
    const pattern::Check &check = bench.session->judged()->finding.check;
    const std::string words = std::string(pattern::verdictName(check.verdict)) + ' ' +
                              std::string(pattern::relationName(check.relation));
    QTEST(QString::fromStdString(words), "verdict");
    QCOMPARE(bench.session->judged()->typed, announced);
    QVERIFY(bench.session->accepted());
    QVERIFY(!bench.session->canObserve());
    QVERIFY(!bench.observe(announced));
    QCOMPARE(bench.session->attemptsUsed(), 0);
    QCOMPARE(bench.count(Call::Attempt), 0);
    QCOMPARE(bench.recordedEnding(), Ending::NotVerified);
}

void SessionEndingsTest::stayedUntilTheEnd_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("nothing") << QStringList{} << Ending::Expired;
    QTest::newRow("Enter in an empty field")
        << QStringList{{}, QStringLiteral("  ")} << Ending::Expired;
    QTest::newRow("hidden") << QStringList{hidden} << Ending::Withheld;
    QTest::newRow("wrong") << QStringList{wrong} << Ending::NotVerified;
    QTest::newRow("hidden, then wrong") << QStringList{hidden, wrong} << Ending::NotVerified;
    QTest::newRow("wrong, then hidden") << QStringList{wrong, hidden} << Ending::NotVerified;
    QTest::newRow("too short") << QStringList{QStringLiteral("789")} << Ending::NotVerified;
    QTest::newRow("letters only") << QStringList{QStringLiteral("O123")} << Ending::Expired;
}

void SessionEndingsTest::stayedUntilTheEnd()
{
    QFETCH(QStringList, typed);
    QFETCH(Ending, ending);
    SessionBench bench;
    bench.wait();
    for (const QString &text : typed) {
        bench.observe(text);
    }
    QVERIFY(bench.session->running());
    bench.expire();
    QCOMPARE(bench.ending(), ending);
}

QTEST_GUILESS_MAIN(SessionEndingsTest)
#include "session_endings.moc"
