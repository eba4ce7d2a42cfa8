// SPDX-License-Identifier: MIT
#include "app/session/guard.h"

#include "sessionbench.h"

using namespace flashcall;
using namespace flashcall::test;
using namespace std::chrono;
using guard::Reason;

Q_DECLARE_METATYPE(std::optional<guard::Reason>)

namespace {

Request requestTo(const QString &to)
{
    Request request = flashCallRequest();
    request.to = number(to);
    return request;
}

Connection live()
{
    Connection connection = sandboxConnection();
    connection.id = QStringLiteral("shop");
    connection.name = QStringLiteral("Shop");
    connection.baseUrl = QUrl(QStringLiteral("https://restapi.example.com"));
    return connection;
}

SendFacts sendsAgo(const QList<milliseconds> &agos)
{
    SendFacts facts;
    for (const milliseconds ago : agos) {
        facts.sends.append({QStringLiteral("case"), ago, Ending::Expired});
    }
    return facts;
}

} // namespace

// What may be sent, and what may not yet or never: facts in, a verdict out.
class SessionGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void countries_data();
    void countries();
    void pauses_data();
    void pauses();
    void limitsOfANumber_data();
    void limitsOfANumber();
    void limitOfAnAgent_data();
    void limitOfAnAgent();
    void runningCase();
    void waitOfTheService();
    void theLongestWaitIsTold();
    void journal_data();
    void journal();
    void unknownOutcomeAsks();
    void sandboxCountsNothing_data();
    void sandboxCountsNothing();
    void lastingReasonsComeFirst();
    void asksTheJournal();
};

void SessionGuardTest::numbers_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<std::optional<Reason>>("reason");
    const auto row = [](const char *name, const char *to, std::optional<Reason> reason = {}) {
        QTest::newRow(name) << QString::fromLatin1(to) << reason;
    };
    row("mobile", "+380936670003");
    row("fixed line", "+442079460958");
    row("free", "+448081570123");
    row("premium, Ukraine", "+380900212345", Reason::PremiumRate);
    row("premium, Britain", "+449098790123", Reason::PremiumRate);
    row("premium in all the world", "+979123456789", Reason::PremiumRate);
    row("shared cost, Germany", "+4918012345", Reason::SharedCost);
    row("shared cost in all the world", "+80812345678", Reason::SharedCost);
    row("satellite", "+870301234567", Reason::Satellite);
    row("the caller ID of the request", "+380123456789", Reason::OwnNumber);
    row("another of the pool", "+380443334455", Reason::OwnNumber);
    row("a neighbour of the pool", "+380443334456");
}

void SessionGuardTest::numbers()
{
    QFETCH(QString, to);
    QFETCH(std::optional<Reason>, reason);
    for (const Connection &connection : {live(), sandboxConnection()}) {
        const GuardVerdict verdict = judgeSend(requestTo(to), connection, SendFacts());
        QCOMPARE(verdict.refusal.has_value(), reason.has_value());
        QVERIFY(verdict.unknownCase.isEmpty());
        if (reason) {
            QCOMPARE(verdict.refusal->reason, *reason);
            QVERIFY(!verdict.refusal->left); // waiting does not help
        }
    }
    // A caller ID typed by hand counts like one of the pool.
    Connection poolless = live();
    poolless.callerIds.clear();
    const auto typed = judgeSend(requestTo(to), poolless, SendFacts()).refusal;
    QCOMPARE(typed && typed->reason == Reason::OwnNumber, to == u"+380123456789");
}

void SessionGuardTest::countries_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("region");
    const QString ukraine = QStringLiteral("+380936670003"), none = QStringLiteral("+80012345678");
    const QStringList two{QStringLiteral("PL"), QStringLiteral("UA")};
    QTest::newRow("all") << QStringList() << ukraine << true << QString();
    QTest::newRow("this one") << two << ukraine << true << QString();
    QTest::newRow("in small letters")
        << QStringList{QStringLiteral("ua")} << ukraine << true << QString();
    QTest::newRow("another") << QStringList{QStringLiteral("PL")} << ukraine << false
                             << QStringLiteral("UA");
    QTest::newRow("of no country, all") << QStringList() << none << true << QString();
    QTest::newRow("of no country, some") << two << none << false << QString();
}

void SessionGuardTest::countries()
{
    QFETCH(QStringList, allowed);
    QFETCH(QString, to);
    QFETCH(bool, sent);
    QFETCH(QString, region);
    Connection connection = live();
    connection.countries = allowed;
    const auto refusal = judgeSend(requestTo(to), connection, SendFacts()).refusal;
    QCOMPARE(!refusal, sent);
    if (refusal) {
        QCOMPARE(refusal->reason, Reason::Country);
        QCOMPARE(refusal->region, region);
        QVERIFY(!refusal->left);
    }
}

void SessionGuardTest::pauses_data()
{
    QTest::addColumn<QList<milliseconds>>("agos"); // newest first
    QTest::addColumn<milliseconds>("left");        // 0: it may be sent
    using Agos = QList<milliseconds>;
    QTest::newRow("never") << Agos{} << 0ms;
    QTest::newRow("just now") << Agos{0ms} << 30'000ms;
    QTest::newRow("29.9 s") << Agos{29'900ms} << 100ms;
    QTest::newRow("30 s") << Agos{30'000ms} << 0ms;
    QTest::newRow("the second: 30 s are not enough") << Agos{30'000ms, 70'000ms} << 30'000ms;
    QTest::newRow("the second, 59.999 s") << Agos{59'999ms, 90'000ms} << 1ms;
    QTest::newRow("the second, 60 s") << Agos{60'000ms, 90'000ms} << 0ms;
    QTest::newRow("the third, 119.9 s") << Agos{119'900ms, 200'000ms, 300'000ms} << 100ms;
    QTest::newRow("the third, 120 s") << Agos{120'000ms, 200'000ms, 300'000ms} << 0ms;
    QTest::newRow("the fifth pauses no longer")
        << Agos{100'000ms, 200'000ms, 300'000ms, 400'000ms, 500'000ms} << 20'000ms;
}

void SessionGuardTest::pauses()
{
    QFETCH(QList<milliseconds>, agos);
    QFETCH(milliseconds, left);
    Connection connection = live();
    connection.sendsPerNumber = 100;
    const auto refusal = judgeSend(flashCallRequest(), connection, sendsAgo(agos)).refusal;
    QCOMPARE(refusal.has_value(), left > 0ms);
    if (refusal) {
        QCOMPARE(refusal->reason, Reason::Pause);
        QCOMPARE(*refusal->left, nanoseconds(left));
    }
}

void SessionGuardTest::limitsOfANumber_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<milliseconds>>("agos");
    QTest::addColumn<milliseconds>("left");
    using Agos = QList<milliseconds>;
    const Agos three{150'000ms, 300'000ms, 599'900ms};
    QTest::newRow("three in ten minutes") << 3 << three << 100ms;
    QTest::newRow("two") << 3 << three.mid(0, 2) << 0ms;
    QTest::newRow("four") << 3 << Agos{150'000ms, 160'000ms, 170'000ms, 599'000ms} << 430'000ms;
    QTest::newRow("a limit of one") << 1 << three << 450'000ms;
    QTest::newRow("a limit of four") << 4 << three << 0ms;
    QTest::newRow("a limit of nothing is one") << 0 << three << 450'000ms;
}

void SessionGuardTest::limitsOfANumber()
{
    QFETCH(int, limit);
    QFETCH(QList<milliseconds>, agos);
    QFETCH(milliseconds, left);
    Connection connection = live();
    connection.sendsPerNumber = limit;
    const auto refusal = judgeSend(flashCallRequest(), connection, sendsAgo(agos)).refusal;
    QCOMPARE(refusal.has_value(), left > 0ms);
    if (refusal) {
        QCOMPARE(refusal->reason, Reason::NumberLimit);
        QCOMPARE(refusal->limit, std::max(limit, 1));
        QCOMPARE(*refusal->left, nanoseconds(left));
    }
}

void SessionGuardTest::limitOfAnAgent_data()
{
    QTest::addColumn<milliseconds>("ago");
    QTest::addColumn<milliseconds>("left");
    QTest::newRow("just now") << 0ms << milliseconds(24h);
    QTest::newRow("23 h 59 min 59.9 s") << milliseconds(24h) - 100ms << 100ms;
    QTest::newRow("24 h") << milliseconds(24h) << 0ms;
}

void SessionGuardTest::limitOfAnAgent()
{
    QFETCH(milliseconds, ago);
    QFETCH(milliseconds, left);
    Connection connection = live();
    connection.sendsPerAgentAndDay = 40;
    SendFacts facts;
    facts.agentLimitAgo = ago;
    const auto refusal = judgeSend(flashCallRequest(), connection, facts).refusal;
    QCOMPARE(refusal.has_value(), left > 0ms);
    if (refusal) {
        QCOMPARE(refusal->reason, Reason::AgentLimit);
        QCOMPARE(refusal->limit, 40);
        QCOMPARE(*refusal->left, nanoseconds(left));
    }
}

void SessionGuardTest::runningCase()
{
    SendFacts facts;
    facts.running = SendFacts::Running{QStringLiteral("other"), 37s};
    for (const Connection &connection : {live(), sandboxConnection()}) {
        const auto refusal = judgeSend(flashCallRequest(), connection, facts).refusal;
        QVERIFY(refusal);
        QCOMPARE(refusal->reason, Reason::RunningCase);
        QCOMPARE(*refusal->left, nanoseconds(37s));
    }
}

void SessionGuardTest::waitOfTheService()
{
    SendFacts facts;
    facts.retryLeft = 7s;
    const auto refusal = judgeSend(flashCallRequest(), live(), facts).refusal;
    QCOMPARE(refusal->reason, Reason::RetryAfter);
    QCOMPARE(*refusal->left, nanoseconds(7s));
}

void SessionGuardTest::theLongestWaitIsTold()
{
    SendFacts facts = sendsAgo({10s});
    facts.retryLeft = 7s;
    QCOMPARE(judgeSend(flashCallRequest(), live(), facts).refusal->reason, Reason::Pause);
    facts.retryLeft = 21s;
    QCOMPARE(judgeSend(flashCallRequest(), live(), facts).refusal->reason, Reason::RetryAfter);
    facts = sendsAgo({10s, 20s, 30s});
    QCOMPARE(judgeSend(flashCallRequest(), live(), facts).refusal->reason, Reason::NumberLimit);
}

void SessionGuardTest::journal_data()
{
    QTest::addColumn<journal::Problem>("problem");
    QTest::addColumn<Reason>("reason");
    using journal::Problem;
    QTest::newRow("disk full") << Problem::DiskFull << Reason::DiskAlmostFull;
    QTest::newRow("read-only") << Problem::ReadOnly << Reason::JournalNotWritable;
    QTest::newRow("not to be opened") << Problem::CannotOpen << Reason::JournalNotWritable;
    QTest::newRow("newer") << Problem::NewerSchema << Reason::JournalNotWritable;
    QTest::newRow("damaged") << Problem::Damaged << Reason::JournalNotWritable;
    QTest::newRow("anything") << Problem::Failed << Reason::JournalNotWritable;
}

void SessionGuardTest::journal()
{
    QFETCH(journal::Problem, problem);
    QFETCH(Reason, reason);
    for (const Connection &connection : {live(), sandboxConnection()}) {
        const auto verdict =
            judgeSend(flashCallRequest(), connection, Unexpected{JournalProblem{problem, {}}});
        QCOMPARE(verdict.refusal->reason, reason);
        QVERIFY(!verdict.refusal->left);
    }
}

void SessionGuardTest::unknownOutcomeAsks()
{
    SendFacts facts;
    facts.unknown = PastSend{QStringLiteral("lost"), 24h, Ending::Unknown};
    for (const Connection &connection : {live(), sandboxConnection()}) {
        const GuardVerdict verdict = judgeSend(flashCallRequest(), connection, facts);
        QVERIFY(!verdict.refusal);
        QCOMPARE(verdict.unknownCase, QStringLiteral("lost"));
    }
    // While it must not be sent at all there is nothing to ask.
    facts.retryLeft = 7s;
    QVERIFY(judgeSend(flashCallRequest(), live(), facts).unknownCase.isEmpty());
}

void SessionGuardTest::sandboxCountsNothing_data()
{
    QTest::addColumn<SendFacts>("facts");
    SendFacts agent, service;
    agent.agentLimitAgo = 1s;
    service.retryLeft = 7s;
    QTest::newRow("pause") << sendsAgo({1s});
    QTest::newRow("limit of a number") << sendsAgo({130s, 140s, 150s, 160s});
    QTest::newRow("limit of an agent") << agent;
    QTest::newRow("wait of the service") << service;
}

void SessionGuardTest::sandboxCountsNothing()
{
    QFETCH(SendFacts, facts);
    Connection sandbox = sandboxConnection();
    sandbox.sendsPerAgentAndDay = 1;
    QVERIFY(!judgeSend(flashCallRequest(), sandbox, facts).refusal);
    Connection other = sandbox; // on this machine, too, but who knows what stands behind it
    other.id = QStringLiteral("base-url");
    other.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    QVERIFY(judgeSend(flashCallRequest(), other, facts).refusal);
}

void SessionGuardTest::lastingReasonsComeFirst()
{
    Connection connection = live();
    connection.countries = {QStringLiteral("PL")};
    SendFacts facts = sendsAgo({1s});
    facts.running = SendFacts::Running{QStringLiteral("other"), 37s};
    const Result<SendFacts, JournalProblem> broken = Unexpected{JournalProblem{}};
    const auto reason = [&connection](const char *to, const auto &known) {
        return judgeSend(requestTo(QString::fromLatin1(to)), connection, known).refusal->reason;
    };
    QCOMPARE(reason("+380900212345", facts), Reason::PremiumRate);
    QCOMPARE(reason("+380936670003", broken), Reason::Country);
    connection.countries.clear();
    QCOMPARE(reason("+380936670003", broken), Reason::JournalNotWritable);
    QCOMPARE(reason("+380936670003", facts), Reason::RunningCase);
}

void SessionGuardTest::asksTheJournal()
{
    FakeJournal journal;
    Connection connection = live();
    connection.sendsPerAgentAndDay = 40;
    journal.facts = sendsAgo({1s});
    const auto verdict = judgeSend(flashCallRequest(), connection, QStringLiteral("olena"), journal,
                                   QStringLiteral("closed"));
    QCOMPARE(verdict.refusal->reason, Reason::Pause);
    QCOMPARE(journal.asked.number, QStringLiteral("+380936670003"));
    QCOMPARE(journal.asked.agent, QStringLiteral("olena"));
    QCOMPARE(journal.asked.connectionId, QStringLiteral("shop"));
    QCOMPARE(journal.asked.agentLimit, 40);
    QCOMPARE(journal.asked.replacing, QStringLiteral("closed"));
    QVERIFY(journal.calls.isEmpty()); // nothing is written by asking
}

QTEST_GUILESS_MAIN(SessionGuardTest)
#include "session_guard.moc"
