// SPDX-License-Identifier: MIT
#include "app/core/clock.h"
#include "app/sandbox/server.h"
#include "support/gatewaykit.h"
#include "support/scenariokit.h"

#include <QElapsedTimer>
#include <QTest>

using namespace flashcall;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

// Every shipped scenario as a script, played by the real server to the real client.
namespace {

constexpr auto stepTtl = 20s;

Request cascadeRequest()
{
    Request request = flashCallRequest();
    request.steps.first().ttl = stepTtl;
    request.steps.append(
        {ViberOtpContent{
             u"6c929cef-29b4-4349-bc9d-2a07bdbb6e43"_s, u"uk"_s, {{u"pin"_s, u"321"_s}}, {}},
         stepTtl, u"SMSBAT"_s});
    request.steps.append({SmsContent{u"Your SMS code: 321"_s}, stepTtl, u"ALPHANAME"_s});
    return request;
}

// What a status answer says of each step; the first one's own word is told by extendedStatuses.
QStringList wordsOf(const Status &status)
{
    QStringList words{status.extended.isEmpty() ? status.raw : status.extended.first().raw};
    for (const StepStatus &step : status.fallbacks) {
        words += step.raw;
    }
    return words;
}

QStringList wordsAt(const sandbox::Plan &plan, milliseconds at)
{
    QStringList words(3, u"scheduled"_s);
    for (const sandbox::StatusChange &change : plan.statuses) {
        if (change.at <= at) {
            words[change.step] = change.word;
        }
    }
    return words;
}

QString lineOf(const sandbox::HandsetEvent &event)
{
    return QString::number(static_cast<int>(event.kind)) % u' ' % event.from % u' ' % event.text;
}

QStringList linesUpTo(const sandbox::Plan &plan, milliseconds at)
{
    QStringList lines;
    for (const sandbox::HandsetEvent &event : plan.handset) {
        if (event.at <= at) {
            lines += lineOf(event);
        }
    }
    return lines;
}

} // namespace

class SandboxPlayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void playsAtSpeed_data();
    void playsAtSpeed();
    void playsStepByStep_data();
    void playsStepByStep();
    void standsStill();
    void rewinds();
    void closesWithoutAWord();

private:
    void load(const QString &name);
    QString send(milliseconds patience = 5s); // the outcome
    std::optional<Status> status();
    sandbox::Plan plan() const { return m_server->story()->plan; }

    SystemClock m_clock;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<GatewayClient> m_client;
    QStringList m_shown;
    QList<qint64> m_shownAt; // ms of real time
    QElapsedTimer m_timer;
};

void SandboxPlayTest::init()
{
    m_shown.clear();
    m_shownAt.clear();
    m_server = std::make_unique<sandbox::Server>();
    QVERIFY(m_server->start().has_value());
    connect(m_server.get(), &sandbox::Server::handset, this,
            [this](const sandbox::HandsetEvent &event) {
                m_shown += lineOf(event);
                m_shownAt += m_timer.elapsed();
            });
}

void SandboxPlayTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void SandboxPlayTest::load(const QString &name)
{
    const auto script = sandbox::readScriptFile(scenariokit::shippedPath(name));
    QVERIFY(script.has_value());
    m_server->setScript(*script);
}

QString SandboxPlayTest::send(milliseconds patience)
{
    m_client = std::make_unique<GatewayClient>(connectionTo(m_server->url()), testKey(), m_clock,
                                               GatewayClient::Limits{patience, 5s});
    m_timer.start();
    Probe probe(m_client->send(cascadeRequest()));
    return probe.wait() ? outcomeOf(probe) : u"nothing"_s;
}

std::optional<Status> SandboxPlayTest::status()
{
    const auto handle = m_client->status(m_server->story()->messageId);
    QSignalSpy finished(handle.get(), &StatusHandle::finished);
    if (!finished.wait(5000) || !handle->result()) {
        return std::nullopt;
    }
    return handle->result().value();
}

void SandboxPlayTest::playsAtSpeed_data()
{
    QTest::addColumn<QString>("outcome");
    const QString accepted = u"accepted"_s;
    for (const char *name :
         {"matching-call", "no-answer", "late-call", "hidden-number", "wrong-number", "same-ending",
          "slow-reply", "no-pattern", "never-delivered"}) {
        QTest::newRow(name) << accepted;
    }
    QTest::newRow("rejected") << u"Rejected MessageRejected"_s;
    QTest::newRow("silent-reply") << u"Unknown TimedOut"_s;
    for (const char *name : {"http-400", "http-401", "http-429"}) {
        QTest::newRow(name) << u"Refused HttpStatus"_s;
    }
    QTest::newRow("http-500") << u"Unknown HttpStatus"_s;
    QTest::newRow("broken-reply") << u"Unknown NotJson"_s;
}

// A slow machine may miss a word, but what is seen comes in the script's order, never early, and
// ends as the script does.
void SandboxPlayTest::playsAtSpeed()
{
    QFETCH(QString, outcome);
    const int speed = 60;
    m_server->setSpeed(speed);
    load(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(send(400ms), outcome);
    const sandbox::Plan wanted = plan();
    const auto moments = sandbox::moments(wanted);
    QStringList states; // each moment's words
    for (const milliseconds at : moments) {
        states += wordsAt(wanted, at).join(u' ');
    }
    QString words;
    for (qsizetype reached = 0; wanted.taken() && words != states.last();) {
        const auto answer = status();
        QVERIFY(answer.has_value());
        words = wordsOf(*answer).join(u' ');
        reached = states.indexOf(words, reached);
        QVERIFY2(reached >= 0, qPrintable(words));
        QVERIFY(moments.at(reached) <= m_server->story()->at);
        QVERIFY(m_timer.elapsed() < 30'000);
    }
    const QStringList all = linesUpTo(wanted, moments.last());
    QTRY_COMPARE(m_shown, all);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto due = (wanted.delay.value_or(0ms) + wanted.handset.at(i).at) / speed;
        QVERIFY(m_shownAt.at(i) >= due.count());
    }
}

void SandboxPlayTest::playsStepByStep_data()
{
    QTest::addColumn<QString>("name");
    for (const sandbox::Scenario scenario : sandbox::allScenarios()) {
        const QString name = sandbox::scenarioName(scenario);
        QTest::newRow(qPrintable(name)) << name;
    }
}

// Time stands still between two looks: nothing is missed and nothing is early.
void SandboxPlayTest::playsStepByStep()
{
    QFETCH(QString, name);
    m_server->setSpeed(60);
    load(name);
    (void)send(400ms);
    const sandbox::Plan wanted = plan();
    m_server->setPaused(true);
    QVERIFY(m_server->rewind());
    m_shown.clear();
    QList<milliseconds> seen;
    do {
        const milliseconds at = m_server->story()->at;
        seen += at;
        if (wanted.taken()) {
            const auto answer = status();
            QVERIFY(answer.has_value());
            QCOMPARE(wordsOf(*answer), wordsAt(wanted, at));
        }
        QTRY_COMPARE(m_shown, linesUpTo(wanted, at));
    } while (m_server->step());
    QCOMPARE(seen, sandbox::moments(wanted));
}

void SandboxPlayTest::standsStill()
{
    m_server->setPaused(true);
    m_server->setSpeed(60);
    load(u"slow-reply"_s);
    m_client = std::make_unique<GatewayClient>(connectionTo(m_server->url()), testKey(), m_clock);
    m_timer.start();
    Probe probe(m_client->send(cascadeRequest()));
    QTRY_VERIFY(m_server->story());
    QCOMPARE(m_server->story()->at, -10s);
    QVERIFY(!probe.isFinished());
    QVERIFY(m_server->step()); // to the reply, which goes out
    QVERIFY(probe.wait());
    QVERIFY(probe.isAccepted());
    QVERIFY(m_shown.isEmpty());
    m_server->setPaused(false);
    QTRY_COMPARE(m_shown.size(), 1);
}

void SandboxPlayTest::rewinds()
{
    m_server->setSpeed(60);
    load(u"matching-call"_s);
    QCOMPARE(send(), u"accepted"_s);
    for (int times = 1; times <= 3; ++times) {
        QTRY_COMPARE(m_shown.size(), times);
        QTRY_COMPARE(status().value_or(Status()).raw, u"delivered"_s);
        QVERIFY(m_server->rewind());
    }
    QCOMPARE(m_shown.count(m_shown.first()), 3);
}

void SandboxPlayTest::closesWithoutAWord()
{
    m_server->setSpeed(60);
    m_server->setScript(
        sandbox::readScript(R"({"flashcall_scenario":1,"reply":{"fault":"close","delay":1},)"
                            R"("events":[{"at":1,"shows":"step"}]})")
            .value());
    // Qt would send again, which is prevented, or tells a loss: one outcome.
    const QString outcome = send();
    QVERIFY2(outcome.startsWith(u"Unknown "_s), qPrintable(outcome));
    QTRY_COMPARE(m_shown.size(), 1); // the call comes all the same
}

QTEST_GUILESS_MAIN(SandboxPlayTest)
#include "sandbox_play.moc"
