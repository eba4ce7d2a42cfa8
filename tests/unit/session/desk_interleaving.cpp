// SPDX-License-Identifier: MIT
// Several cases in any order are what each would be by itself: nothing of one gets into another.
#include "deskcases.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace flashcall;
using namespace flashcall::test;

namespace {

constexpr int ticks = 45;
constexpr int begunBy = 4;
constexpr std::chrono::seconds tick{2};

// What happens to one case, at most one thing a tick.
struct Step
{
    enum class What { Nothing, Begin, Sent, Reply, Reject, Type, Observe, Status, Stop };
    What what = What::Nothing;
    QString text;
};

struct Script
{
    int customer = 0;
    int attempts = 3;
    QList<Step> steps;
};

Script scriptFor(int customer, int customers, QRandomGenerator &random)
{
    Script script;
    script.customer = customer;
    script.attempts = 1 + random.bounded(4);
    script.steps.resize(ticks);
    using What = Step::What;
    // All have begun before any can end: an ended one on the table makes room for the next.
    const int begin = random.bounded(begunBy);
    script.steps[begin].what = What::Begin;
    const int sent = begin + 1 + random.bounded(2);
    script.steps[sent].what = What::Sent;
    const int reply = std::max(sent, begunBy) + 1 + random.bounded(4);
    script.steps[reply].what = random.bounded(8) == 0 ? What::Reject : What::Reply;
    for (int at = begin + 1; at < ticks; ++at) {
        Step &step = script.steps[at];
        if (step.what != What::Nothing || random.bounded(3) != 0) {
            continue;
        }
        // Their own caller, another customer's, a few digits, no number.
        const QString texts[] = {callerFor(customer), callerFor(random.bounded(customers)),
                                 QString::number(random.bounded(10'000)), QStringLiteral("hidden"),
                                 QString()};
        step.text = texts[random.bounded(5)];
        const What what[] = {What::Type, What::Type, What::Observe, What::Status, What::Status};
        step.what = at > begunBy && random.bounded(40) == 0 ? What::Stop : what[random.bounded(5)];
    }
    return script;
}

// One desk, and what became of each case on it, tick by tick.
class Play
{
public:
    explicit Play(const QList<Script> &scripts, QRandomGenerator &random)
        : m_scripts(scripts)
        , m_random(random)
    {
        m_traces.resize(scripts.size());
        m_numbers.fill(0, scripts.size());
        m_gateways.fill(nullptr, scripts.size());
    }

    void run()
    {
        QList<qsizetype> order(m_scripts.size());
        std::iota(order.begin(), order.end(), 0);
        for (int at = 0; at < ticks; ++at) {
            std::shuffle(order.begin(), order.end(), m_random);
            for (const qsizetype which : std::as_const(order)) {
                apply(which, m_scripts[which].steps[at]);
                if (m_random.bounded(2) == 0) { // else the next happens in between
                    SessionBench::settle();
                }
            }
            glance();
            SessionBench::settle();
            m_bench.clock.advance(tick);
            look();
        }
    }
    [[nodiscard]] const QStringList &trace(qsizetype which) const { return m_traces[which]; }
    [[nodiscard]] QString journal(qsizetype which) const
    {
        const QString id = m_ids.value(which);
        QStringList rows;
        for (const auto &[caseId, attempt] : m_bench.journal.attempts) {
            if (caseId == id) {
                rows << attempt.typed + u' ' + attempt.verdict + u' ' + attempt.relation;
            }
        }
        for (const FakeJournal::Ended &ended : m_bench.journal.endings) {
            if (ended.caseId == id) {
                rows << QStringLiteral("ended %1 at %2")
                            .arg(QString::number(int(ended.ending)),
                                 ended.at.toString(Qt::ISODateWithMs));
            }
        }
        return rows.join(u'\n');
    }
    [[nodiscard]] bool tableStayed() const { return m_tableStayed; }

private:
    [[nodiscard]] DeskCase *find(qsizetype which) const
    {
        const QList<DeskCase *> cases = m_bench.desk->cases();
        for (DeskCase *one : cases) {
            if (one->number() == m_numbers[which]) {
                return one;
            }
        }
        return nullptr;
    }
    // What an agent does, on the table; all else comes to wherever the case is.
    void apply(qsizetype which, const Step &step)
    {
        using What = Step::What;
        const DeskCase *table = m_bench.desk->onTable();
        switch (step.what) {
        case What::Nothing:
            return;
        case What::Begin:
            begin(which);
            return;
        case What::Type:
        case What::Observe:
        case What::Stop:
            byHand(which, step);
            return;
        case What::Sent:
        case What::Reply:
        case What::Reject:
        case What::Status:
            arrives(which, step.what);
            break;
        }
        m_tableStayed = m_tableStayed && m_bench.desk->onTable() == table;
    }
    void begin(qsizetype which)
    {
        Connection connection = connectionTo("http://127.0.0.1:8080");
        connection.attempts = m_scripts[which].attempts;
        const DeskCase *made = beginBeside(m_bench, m_scripts[which].customer, connection);
        QVERIFY(made);
        m_numbers[which] = made->number();
        m_ids[which] = made->session().caseId();
        m_gateways[which] = m_bench.gateways.last();
    }
    void byHand(qsizetype which, const Step &step)
    {
        DeskCase *one = find(which);
        if (!one) {
            return;
        }
        m_bench.desk->putOnTable(one->number());
        DeskCase &table = *m_bench.desk->onTable();
        if (step.what == Step::What::Stop) {
            m_bench.desk->current()->finish(Ending::Stopped);
            return;
        }
        table.setTyped(step.text);
        if (step.what == Step::What::Observe) {
            m_bench.desk->current()->observe(table.typed());
        }
    }
    void arrives(qsizetype which, Step::What what)
    {
        ScriptedGateway &gateway = *m_gateways[which];
        const int customer = m_scripts[which].customer;
        if (what == Step::What::Status) {
            if (ScriptedStatus *asked = gateway.lastStatus()) {
                Status status;
                status.delivery = replies::Delivery::Processing;
                status.raw = QStringLiteral("word %1").arg(customer);
                asked->finish(status);
            }
        } else if (ScriptedSend *send = gateway.lastSend()) {
            Failure failure;
            failure.kind = replies::FailureClass::Rejected;
            failure.reason = replies::Reason::MessageRejected;
            what == Step::What::Sent    ? send->markSent()
            : what == Step::What::Reply ? send->finish(replyFor(customer))
                                        : send->finish(Unexpected{failure});
        }
    }
    // The agent looks at any of the cases, or at none.
    void glance()
    {
        const QList<DeskCase *> cases = m_bench.desk->cases();
        if (!cases.isEmpty() && m_random.bounded(2) == 0) {
            m_bench.desk->putOnTable(cases.at(m_random.bounded(cases.size()))->number());
        }
    }
    void look()
    {
        for (qsizetype i = 0; i < m_numbers.size(); ++i) {
            DeskCase *one = find(i);
            if (one) {
                one->session().refresh();
                one->watch()->refresh();
                SessionBench::settle();
            }
            m_traces[i] << (one ? snapshot(*one) : QString());
        }
    }
    [[nodiscard]] QString snapshot(const DeskCase &one) const
    {
        const Session &session = one.session();
        QStringList words{QString::number(session.state().index()),
                          QString::number(session.attemptsUsed()),
                          session.pending(),
                          one.typed(),
                          session.request()->ticket,
                          session.accepted() ? session.accepted()->pattern : QString(),
                          QString::number(session.remaining().count()),
                          QString::number(one.connection().attempts)};
        if (session.judged()) {
            words << QString::number(int(session.judged()->judgement)) << session.judged()->typed
                  << QString::number(session.judged()->after.count());
        }
        if (const auto *ended = session.as<Ended>()) {
            words << QString::number(int(ended->ending))
                  << ended->wallAt.toString(Qt::ISODateWithMs);
        }
        for (const StatusMark &mark : one.watch()->marks()) {
            words << mark.raw << QString::number(mark.at.time_since_epoch().count());
        }
        const CaseRecord *record = m_bench.desk->records().find(session.caseId());
        words << QString::number(record ? record->exchanges.size() : -1);
        return words.join(u'|');
    }

    const QList<Script> &m_scripts;
    QRandomGenerator &m_random;
    DeskBench m_bench;
    QList<int> m_numbers;
    QHash<qsizetype, QString> m_ids;
    QList<ScriptedGateway *> m_gateways;
    QList<QStringList> m_traces;
    bool m_tableStayed = true;
};

} // namespace

class DeskInterleavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aloneOrBesideOthers_data();
    void aloneOrBesideOthers();
};

void DeskInterleavingTest::aloneOrBesideOthers_data()
{
    QTest::addColumn<int>("customers");
    QTest::newRow("two") << 2;
    QTest::newRow("three") << 3;
}

void DeskInterleavingTest::aloneOrBesideOthers()
{
    QFETCH(int, customers);
    const int rounds = qEnvironmentVariableIsSet("FCC_LONG") ? 10'000 : 500;
    QMap<QChar, int> reached; // by state, so that the scripts are known to get somewhere
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(1'000 * customers + round));
        QList<Script> scripts;
        for (int customer = 0; customer < customers; ++customer) {
            scripts << scriptFor(customer, customers, random);
        }
        Play together(scripts, random);
        together.run();
        QVERIFY2(together.tableStayed(), qPrintable(QStringLiteral("round %1").arg(round)));
        for (int customer = 0; customer < customers; ++customer) {
            const QList<Script> own{scripts[customer]};
            Play alone(own, random);
            alone.run();
            for (int at = 0; at < ticks; ++at) {
                const QString expected = alone.trace(0).at(at);
                const QString found = together.trace(customer).at(at);
                QVERIFY2(found == expected,
                         qPrintable(QStringLiteral("round %1, customer %2, tick %3:\n%4\n%5")
                                        .arg(QString::number(round), QString::number(customer),
                                             QString::number(at), expected, found)));
            }
            QCOMPARE(together.journal(customer), alone.journal(0));
            ++reached[alone.trace(0).last().front()];
        }
    }
    QVERIFY(reached.value(u'3') > rounds / 2); // ended
}

QTEST_GUILESS_MAIN(DeskInterleavingTest)
#include "desk_interleaving.moc"
