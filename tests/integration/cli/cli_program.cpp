// SPDX-License-Identifier: MIT
#include "app/cli/program.h"
#include "app/gateway/client.h"
#include "app/gateway/exchange.h"
#include "app/sandbox/server.h"
#include "support/connectionkit.h"
#include "support/fakejournal.h"
#include "support/scriptedkeystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sstream>

using namespace flashcall;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

// `flashcall` in this process: what it was told, printed and ended with.
class Run
{
public:
    explicit Run(const QByteArray &key = {}, bool interactive = false,
                 StatusPace pace = {1s, 1s, 10s}, const QByteArray &settings = {})
        : book(
              readSettings(settings),
              [this] { return std::make_unique<test::ForwardedStore>(store); },
              key.isEmpty() ? std::nullopt : std::optional(Secret(key)))
        , m_program({m_out, m_err, m_clock, Secret(key), interactive,
                     [this]() -> Journal & { return journal; },
                     [this]() -> ConnectionBook & { return book; },
                     [this](const Connection &connection, const Secret &secret) {
                         ++gateways;
                         usedKey = secret.reveal();
                         return std::make_unique<GatewayClient>(connection, secret, m_clock);
                     },
                     pace})
        , m_finished(&m_program, &cli::Program::finished)
    {}

    // The settings as they are found in a file.
    [[nodiscard]] config::Settings readSettings(const QByteArray &content) const
    {
        QFile file(folder.filePath(u"settings.json"_s));
        if (!content.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(content);
            file.close();
        }
        return config::Settings(folder.path());
    }

    Run &start(const QStringList &arguments)
    {
        m_program.start(arguments);
        return *this;
    }
    void interrupt() { m_program.interrupt(); }
    // From here on nothing that is printed arrives.
    void loseOutput() { m_out.setstate(std::ios::badbit); }
    // -1: not within ten seconds.
    int exit()
    {
        if (m_finished.isEmpty() && !m_finished.wait(10'000)) {
            return -1;
        }
        return m_finished.first().first().toInt();
    }
    [[nodiscard]] bool isFinished() const { return !m_finished.isEmpty(); }
    [[nodiscard]] qsizetype timesFinished() const { return m_finished.size(); }
    [[nodiscard]] QByteArray out() const { return QByteArray::fromStdString(m_out.str()); }
    [[nodiscard]] QString err() const { return QString::fromStdString(m_err.str()); }
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out().split('\n')) {
            if (!line.isEmpty()) {
                all += QJsonDocument::fromJson(line).object();
            }
        }
        return all;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const QJsonObject &event : events()) {
            all += event.value("event"_L1).toString();
        }
        return all;
    }
    [[nodiscard]] QJsonObject event(const QString &name) const
    {
        for (const QJsonObject &event : events()) {
            if (event.value("event"_L1) == name) {
                return event;
            }
        }
        return {};
    }

    test::FakeJournal journal;
    QTemporaryDir folder;
    test::ScriptedStore store;
    ConnectionBook book;
    int gateways = 0;
    QByteArray usedKey;

private:
    std::ostringstream m_out;
    std::ostringstream m_err;
    SystemClock m_clock;
    cli::Program m_program;
    QSignalSpy m_finished;
};

} // namespace

// The whole program but its process, against the real sandbox on a real port.
class CliProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void endsWithoutSending_data();
    void endsWithoutSending();
    void sends_data();
    void sends();
    void recordsHowItEnded_data();
    void recordsHowItEnded();
    void hidesNoWordOfTheGateway();
    void failsWhereTheOutputIsLost_data();
    void failsWhereTheOutputIsLost();
    void sendsOnceWhatDryRunShows();
    void tellsWhatWasAccepted();
    void tellsWhyItWasRefused();
    void tellsTheCodeItMadeUp();
    void followsTheStatusToItsEnd_data();
    void followsTheStatusToItsEnd();
    void judgesAndFollows();
    void judgesALateReplyAsLate();
    void asksForAStatus();
    void endsWhenInterrupted_data();
    void endsWhenInterrupted();
    void sendsNothingOffTheRecord();
    void sendsAsTheSettingsAgent();
    void isKeptBack_data();
    void isKeptBack();
    void asksAgainAfterAnUnknown_data();
    void asksAgainAfterAnUnknown();
    void tellsThatNothingListens();
    void usesASavedConnection_data();
    void usesASavedConnection();
    void showsASavedConnectionsRequest();
    void asksForTheStatusOfASavedConnection();
    void tellsWhyThereIsNoKey_data();
    void tellsWhyThereIsNoKey();
    void sendsAKeptKeyToItsAddressAlone();
    void tellsOfSettingsThatCannotBeUsed();
    void leavesTheKeyStoreWhenInterrupted();
    void isASandbox();
    void saysThatThePortIsTaken();

private:
    [[nodiscard]] QStringList sendTo(const QString &to) const;

    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_url;
    QList<sandbox::RequestSeen> m_seen;
};

void CliProgramTest::init()
{
    m_seen.clear();
    m_server = std::make_unique<sandbox::Server>();
    m_url = m_server->start().value();
    m_server->setSpeed(60);
    connect(m_server.get(), &sandbox::Server::requestSeen, this,
            [this](const sandbox::RequestSeen &seen) { m_seen += seen; });
}

QStringList CliProgramTest::sendTo(const QString &to) const
{
    return words("send --from YourApp --caller-id +380123456789 --ttl 60") +
           QStringList{u"--to"_s, to, u"--base-url"_s, m_url.toString()};
}

void CliProgramTest::endsWithoutSending_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("named"); // on standard error
    const QString none;
    QTest::newRow("check: match") << words("check -p ***456789 -c 0123456789") << 0 << u"Match"_s;
    QTest::newRow("check: no match")
        << words("check -p ***456789 -c 0123456780") << 1 << u"No match"_s;
    QTest::newRow("check: no pattern") << words("check -p x -c 1") << 2 << u"--pattern"_s;
    QTest::newRow("help") << words("--help") << 0 << none;
    QTest::newRow("version") << words("--version") << 0 << none;
    QTest::newRow("nothing") << QStringList{} << 2 << u"--help"_s;
    const QStringList good =
        words("send --to +380936670003 --from YourApp --caller-id +380123456789");
    QTest::newRow("dry run") << good + words("--dry-run") << 0 << none;
    QTest::newRow("no gateway") << good << 2 << u"--base-url"_s;
    QTest::newRow("the console's sandbox")
        << good + words("--connection sandbox") << 2 << u"flashcall sandbox"_s;
    QTest::newRow("a connection that is not saved")
        << good + words("--connection work") << 2 << u"\"work\""_s;
    QTest::newRow("plain http to another host")
        << good + words("--base-url http://restapi.smsbat.com") << 2 << u"--base-url"_s;
    QTest::newRow("a ttl of 0") << good + words("--ttl 0 --base-url http://127.0.0.1:1") << 2
                                << u"--ttl"_s;
    QTest::newRow("a ttl of 100,000")
        << good + words("--ttl 100000 --base-url http://127.0.0.1:1") << 2 << u"--ttl"_s;
    QTest::newRow("an unreadable caller ID observed")
        << good + words("--observed 12x --base-url http://127.0.0.1:1") << 2 << u"--observed"_s;
    QTest::newRow("a cascade that is not there")
        << good + words("--cascade /nowhere/c.json --dry-run") << 2 << u"/nowhere/c.json"_s;
    QTest::newRow("status without a gateway")
        << words("status abc") << 2
        << u"--base-url: give the address of the gateway, or --connection for a saved one.\n"_s;
    QTest::newRow("a key of two lines")
        << good + words("--base-url http://127.0.0.1:1") << 2 << u"key cannot be used"_s;
    QTest::newRow("live, no key") << good + words("--yes --base-url https://restapi.smsbat.com")
                                  << 2 << u"SMSBAT_API_KEY"_s;
}

void CliProgramTest::endsWithoutSending()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, named);
    Run run(named.contains(u"key cannot"_s) ? QByteArray("sentinel\nkey") : QByteArray());
    run.start(arguments);
    QVERIFY(!run.isFinished()); // never from inside start()
    QCOMPARE(run.exit(), exit);
    QVERIFY2(run.err().contains(named), qPrintable(run.err()));
    QCOMPARE(run.err().isEmpty(), named.isEmpty());
    if (exit == 2) {
        QCOMPARE(run.out(), QByteArray());
    }
    QCOMPARE(run.gateways, 0);
    QVERIFY(run.journal.calls.isEmpty());
}

void CliProgramTest::sends_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("observed"); // "-": not given
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("verdict");
    const QString none = u"-"_s;
    const auto row = [](const char *name, const char *to, const QString &observed,
                        const char *events, int exit, const char *verdict = "") {
        QTest::newRow(name) << QString::fromLatin1(to) << observed << QString::fromLatin1(events)
                            << exit << QString::fromLatin1(verdict);
    };
    row("accepted", "+380936670003", none, "sending accepted", 0);
    row("verified", "+380936670003", u"0123456789"_s, "sending accepted verdict", 0,
        "match same_number true");
    row("the announced number", "+380936679901", u"+380123456789"_s, "sending accepted verdict", 0,
        "match exact true");
    row("a number that does not fit", "+380936679906", u"+380123567891"_s,
        "sending accepted verdict", 1, "mismatch different false");
    row("another number that fits", "+380936679907", u"+380234456789"_s, "sending accepted verdict",
        1, "match mask_only false");
    row("last digits are taken from four on", "+380936670003", u"456789"_s,
        "sending accepted verdict", 0, "last_digits_only tail_only true");
    row("too short", "+380936670003", u"789"_s, "sending accepted verdict", 1,
        "too_short tail_only false");
    row("hidden", "+380936679904", u"anonymous"_s, "sending accepted verdict", 1, "no_caller_id");
    row("nothing seen", "+380936670003", QString(), "sending accepted verdict", 1, "no_caller_id");
    row("rejected", "+380936679905", none, "sending rejected", 1);
    row("rejected, observed all the same", "+380936679905", u"0123456789"_s, "sending rejected", 1);
    row("slow reply", "+380936679908", none, "sending accepted", 0);
    row("http 400", "+380936679910", none, "sending refused", 3);
    row("http 401", "+380936679911", none, "sending refused", 3);
    row("http 429", "+380936679912", none, "sending refused", 3);
    row("http 500", "+380936679913", none, "sending unknown", 4);
    row("half a reply", "+380936679914", none, "sending unknown", 4);
    row("accepted without a pattern", "+380936679915", none, "sending accepted", 0);
    row("nothing to verify with", "+380936679915", u"0123456789"_s, "sending accepted verdict", 1,
        "invalid_pattern");
}

void CliProgramTest::sends()
{
    QFETCH(QString, to);
    QFETCH(QString, observed);
    QFETCH(QString, events);
    QFETCH(int, exit);
    QFETCH(QString, verdict);
    Run run;
    run.start(sendTo(to) +
              (observed == u"-"_s ? QStringList() : QStringList{u"--observed"_s, observed}));
    QCOMPARE(run.exit(), exit);
    QCOMPARE(run.names().join(u' '), events);
    const QJsonObject judged = run.event(u"verdict"_s);
    const QStringList found{judged.value("verdict"_L1).toString(),
                            judged.value("relation"_L1).toString(),
                            judged.value("verified"_L1).toBool() ? u"true"_s : u"false"_s};
    QVERIFY2(found.join(u' ').startsWith(verdict), qPrintable(found.join(u' ')));
    QCOMPARE(judged.value("verified"_L1).toBool(), !judged.isEmpty() && exit == 0);
    for (const QJsonObject &event : run.events()) {
        QVERIFY(
            QDateTime::fromString(event.value("at"_L1).toString(), Qt::ISODateWithMs).isValid());
    }
    QVERIFY(run.out().startsWith("{\"event\":\"sending\",\"at\":\""));
    QCOMPARE(run.err().contains(u"may have been placed"_s), exit == 4);
    QTRY_COMPARE(m_seen.size(), 1); // one command, one POST
    QCOMPARE(run.usedKey, QByteArray(standInKey));
    QCOMPARE(run.journal.intents.size(), 1);
    QCOMPARE(run.journal.endings.size(), 1);
    QCOMPARE(run.timesFinished(), 1);
}

void CliProgramTest::recordsHowItEnded_data()
{
    QTest::addColumn<QString>("observed");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("the number that rang") << u"0123456789"_s << Ending::Verified;
    QTest::newRow("another") << u"0123456780"_s << Ending::NotVerified;
    QTest::newRow("too short") << u"789"_s << Ending::NotVerified;
    QTest::newRow("hidden") << u"private"_s << Ending::Withheld;
    QTest::newRow("nothing seen") << QString() << Ending::Stopped;
}

void CliProgramTest::recordsHowItEnded()
{
    QFETCH(QString, observed);
    QFETCH(Ending, ending);
    Run run;
    run.start(sendTo(u"+380936670003"_s) + QStringList{u"--observed"_s, observed});
    QCOMPARE(run.exit(), ending == Ending::Verified ? 0 : 1);
    QCOMPARE(run.journal.endings.size(), 1);
    QCOMPARE(run.journal.endings.first().ending, ending);
}

// Nothing of it is a key that was given.
void CliProgramTest::hidesNoWordOfTheGateway()
{
    Run run;
    QCOMPARE(run.start({u"status"_s, u"nobody"_s, u"--base-url"_s, m_url.toString()}).exit(), 3);
    const QString message = run.event(u"refused"_s).value("message"_L1).toString();
    QVERIFY(!message.isEmpty());
    QVERIFY2(!message.contains(u"SMSBAT_API_KEY"_s), qPrintable(message));
}

void CliProgramTest::failsWhereTheOutputIsLost_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("check") << words("check -p ***456789 -c 0123456789 --json") << 2;
    QTest::newRow("check: no match") << words("check -p ***456789 -c 0123456780 --json") << 1;
    QTest::newRow("help") << words("--help") << 2;
    const QStringList send = words("send --from YourApp --caller-id +380123456789 --to");
    QTest::newRow("a request shown") << send + words("+380936670003 --dry-run") << 2;
    QTest::newRow("accepted: a call may have been placed") << send + words("+380936670003") << 4;
    QTest::newRow("rejected") << send + words("+380936679905") << 1;
    QTest::newRow("refused") << send + words("+380936679910") << 3;
}

void CliProgramTest::failsWhereTheOutputIsLost()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    Run run;
    run.loseOutput();
    if (arguments.contains(u"send"_s)) {
        arguments += {u"--base-url"_s, m_url.toString()};
    }
    QCOMPARE(run.start(arguments).exit(), exit);
    QVERIFY2(run.err().contains(u"Standard output cannot be written"_s), qPrintable(run.err()));
}

// The limit of an agent's day counts what the console and the command line sent together.
void CliProgramTest::sendsAsTheSettingsAgent()
{
    Run run({}, false, {1s, 1s, 10s},
            R"({"flashcall-console": "settings", "version": 1, "agent": "Olena"})");
    QCOMPARE(run.start(sendTo(u"+380936670003"_s)).exit(), 0);
    QCOMPARE(run.journal.intents.size(), 1);
    QCOMPARE(run.journal.intents.first().agent, u"Olena"_s);
}

void CliProgramTest::sendsOnceWhatDryRunShows()
{
    Run dry;
    QCOMPARE(dry.start(sendTo(u"+380936670003"_s) + words("--dry-run")).exit(), 0);
    const QByteArray body = dry.out();
    const QByteArray documents =
        R"({"messages":[{"from":"YourApp","to":"+380936670003","type":"flashcall",)"
        R"("messageData":{"callerId":"+380123456789"},"ttl":60}]})"
        "\n";
    QCOMPARE(body, documents);
    QVERIFY(m_seen.isEmpty());

    Run real;
    QCOMPARE(real.start(sendTo(u"+380936670003"_s)).exit(), 0);
    QTRY_COMPARE(m_seen.size(), 1);
    QJsonObject sent = QJsonDocument::fromJson(m_seen.first().body)
                           .object()["messages"_L1]
                           .toArray()
                           .first()
                           .toObject();
    const QString reference = sent.take("customerMessageId"_L1).toString();
    QCOMPARE(reference, real.event(u"sending"_s).value("case_id"_L1).toString());
    QCOMPARE(reference.size(), 36);
    const QJsonObject shown =
        QJsonDocument::fromJson(body).object()["messages"_L1].toArray().first().toObject();
    QCOMPARE(sent, shown);
}

void CliProgramTest::tellsWhatWasAccepted()
{
    Run run;
    QCOMPARE(run.start(sendTo(u"+380936670003"_s)).exit(), 0);
    const QJsonObject accepted = run.event(u"accepted"_s);
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(accepted.value("message_id"_L1).toString(), m_seen.first().messageId);
    QCOMPARE(accepted.value("pattern"_L1).toString(), u"***456789"_s);
    QCOMPARE(accepted.value("caller_id"_L1).toString(), u"+380123456789"_s);
    QCOMPARE(accepted.value("ttl"_L1).toInt(), 60);
}

void CliProgramTest::tellsWhyItWasRefused()
{
    Run run;
    QCOMPARE(run.start(sendTo(u"+380936679912"_s)).exit(), 3);
    const QJsonObject refused = run.event(u"refused"_s);
    QCOMPARE(refused.value("http_status"_L1).toInt(), 429);
    QCOMPARE(refused.value("code"_L1).toString(), u"TOO_MANY_REQUESTS"_s);
    QCOMPARE(refused.value("retry_after"_L1).toInt(), 7);
    QVERIFY(!refused.value("message"_L1).toString().isEmpty());
}

void CliProgramTest::tellsTheCodeItMadeUp()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"cascade.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"flashcall","fallbacks":[{"type":"sms","text":"Code: {code}"}]})");
    file.close();
    Run run;
    QCOMPARE(run.start(sendTo(u"+380936670003"_s) + QStringList{u"--cascade"_s, name}).exit(), 0);
    const QString code = run.event(u"sending"_s).value("code"_L1).toString();
    QCOMPARE(code.size(), 6);
    QTRY_COMPARE(m_seen.size(), 1);
    QVERIFY(m_seen.first().body.contains(QByteArray("Code: " + code.toLatin1())));
}

void CliProgramTest::followsTheStatusToItsEnd_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("exit");
    QTest::newRow("delivered") << u"+380936679901"_s << u"delivered"_s << 0;
    QTest::newRow("undeliverable") << u"+380936679916"_s << u"undeliverable"_s << 1;
}

void CliProgramTest::followsTheStatusToItsEnd()
{
    QFETCH(QString, to);
    QFETCH(QString, last);
    QFETCH(int, exit);
    Run run;
    QCOMPARE(run.start(sendTo(to) + words("--wait")).exit(), exit);
    const QStringList names = run.names();
    QCOMPARE(names.mid(0, 2), (QStringList{u"sending"_s, u"accepted"_s}));
    QCOMPARE(names.last(), u"status"_s);
    QCOMPARE(run.events().last().value("status"_L1).toString(), last);
    QCOMPARE(run.events().last().value("final"_L1).toBool(), true);
}

void CliProgramTest::judgesAndFollows()
{
    Run run;
    run.start(sendTo(u"+380936679901"_s) + words("--wait --observed 0123456789"));
    QCOMPARE(run.exit(), 0);
    QCOMPARE(run.names(), (QStringList{u"sending"_s, u"accepted"_s, u"verdict"_s, u"status"_s}));
}

void CliProgramTest::judgesALateReplyAsLate()
{
    m_server->setSpeed(5); // the reply takes two seconds
    QStringList arguments = sendTo(u"+380936679908"_s) + words("--observed +380123456789");
    arguments[arguments.indexOf(u"60"_s)] = u"1"_s;
    Run run;
    QCOMPARE(run.start(arguments).exit(), 1);
    QCOMPARE(run.names(), (QStringList{u"sending"_s, u"accepted"_s, u"verdict"_s}));
    const QJsonObject verdict = run.event(u"verdict"_s);
    QCOMPARE(verdict.value("verdict"_L1).toString(), u"match"_s);
    QCOMPARE(verdict.value("in_time"_L1).toBool(true), false);
    QCOMPARE(verdict.value("verified"_L1).toBool(true), false);
    QCOMPARE(run.journal.endings.last().ending, Ending::Late);
}

void CliProgramTest::asksForAStatus()
{
    Run send;
    QCOMPARE(send.start(sendTo(u"+380936670003"_s)).exit(), 0);
    const QString id = send.event(u"accepted"_s).value("message_id"_L1).toString();
    const QStringList base{u"--base-url"_s, m_url.toString()};
    Run status;
    QCOMPARE(status.start(words("status") + QStringList{id} + base).exit(), 0);
    QCOMPARE(status.names(), QStringList{u"status"_s});
    QCOMPARE(status.event(u"status"_s).value("message_id"_L1).toString(), id);

    Run unknown;
    QCOMPARE(unknown.start(words("status nobody") + base).exit(), 3);
    QCOMPARE(unknown.event(u"refused"_s).value("http_status"_L1).toInt(), 404);
    QVERIFY(unknown.journal.calls.isEmpty());
}

void CliProgramTest::endsWhenInterrupted_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("wait");
    QTest::addColumn<QString>("last"); // event
    QTest::addColumn<int>("exit");
    QTest::newRow("in flight") << u"+380936679909"_s << false << u"unknown"_s << 4;
    QTest::newRow("while waiting for the end") << u"+380936679902"_s << true << u"accepted"_s << 1;
}

void CliProgramTest::endsWhenInterrupted()
{
    QFETCH(QString, to);
    QFETCH(bool, wait);
    QFETCH(QString, last);
    QFETCH(int, exit);
    m_server->setSpeed(1);
    Run run;
    run.start(sendTo(to) + (wait ? words("--wait") : QStringList()));
    QTRY_COMPARE(m_seen.size(), 1); // it has left
    QTRY_COMPARE(run.names().size(), wait ? 2 : 1);
    run.interrupt();
    QCOMPARE(run.exit(), exit);
    QCOMPARE(run.names().last(), last);
}

void CliProgramTest::sendsNothingOffTheRecord()
{
    Run run;
    run.journal.failIntents(JournalProblem{journal::Problem::ReadOnly, u"read-only"_s});
    QCOMPARE(run.start(sendTo(u"+380936670003"_s)).exit(), 5);
    QCOMPARE(run.names(), QStringList{u"not_sent"_s});
    QCOMPARE(run.event(u"not_sent"_s).value("reason"_L1).toString(), u"journal_not_writable"_s);
    QVERIFY(m_seen.isEmpty());
}

void CliProgramTest::isKeptBack_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<SendFacts>("facts");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("seconds"); // 0: waiting does not help
    QTest::addColumn<QString>("says");
    SendFacts none, pause, limit, running, retry;
    pause.sends = {{u"a"_s, 6'100ms, Ending::Expired}};
    limit.sends = {{u"a"_s, 130s, Ending::Expired},
                   {u"b"_s, 200s, Ending::Expired},
                   {u"c"_s, 300s, Ending::Expired}};
    running.running = SendFacts::Running{u"a"_s, 37s};
    retry.retryLeft = 7s;
    const QString plain = u"+380936670003"_s;
    const auto row = [](const char *name, const QString &to, const SendFacts &facts, bool broken,
                        const char *reason, int seconds, const char *says) {
        QTest::newRow(name) << to << facts << broken << QString::fromLatin1(reason) << seconds
                            << QString::fromLatin1(says);
    };
    row("pause", plain, pause, false, "pause", 24, "just now");
    row("limit of a number", plain, limit, false, "number_limit", 300, "ten minutes");
    row("running", plain, running, false, "running_case", 37, "running");
    row("wait of the service", plain, retry, false, "retry_after", 7, "asked to wait");
    row("the caller ID itself", u"+380123456789"_s, none, false, "own_number", 0, "caller ID");
    row("premium", u"+380900212345"_s, none, false, "premium_rate", 0, "premium-rate");
    row("satellite", u"+870301234567"_s, none, false, "satellite", 0, "satellite");
    row("journal", plain, none, true, "journal_not_writable", 0, "journal");
}

void CliProgramTest::isKeptBack()
{
    QFETCH(QString, to);
    QFETCH(SendFacts, facts);
    QFETCH(bool, broken);
    QFETCH(QString, reason);
    QFETCH(int, seconds);
    QFETCH(QString, says);
    Run run;
    run.journal.facts = facts;
    if (broken) {
        run.journal.factsProblem = JournalProblem{journal::Problem::ReadOnly, u"read-only"_s};
    }
    run.start(sendTo(to) + words("--again --yes"));
    QVERIFY(!run.isFinished()); // never from inside start()
    QCOMPARE(run.exit(), 5);
    QCOMPARE(run.names(), QStringList{u"not_sent"_s});
    const QJsonObject event = run.event(u"not_sent"_s);
    QCOMPARE(event.value("reason"_L1).toString(), reason);
    QCOMPARE(event.value("retry_after"_L1).toInt(0), seconds);
    QCOMPARE(event.contains("retry_after"_L1), seconds > 0);
    QVERIFY2(run.err().contains(says), qPrintable(run.err()));
    QCOMPARE(run.err().trimmed(), event.value("message"_L1).toString());
    QVERIFY(m_seen.isEmpty());
    QVERIFY(run.journal.calls.isEmpty());
    QCOMPARE(run.timesFinished(), 1);
}

void CliProgramTest::asksAgainAfterAnUnknown_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("exit");
    QTest::newRow("without a word") << QString() << 5;
    QTest::newRow("--yes is about something else") << u"--yes"_s << 5;
    QTest::newRow("--again") << u"--again"_s << 0;
}

void CliProgramTest::asksAgainAfterAnUnknown()
{
    QFETCH(QString, option);
    QFETCH(int, exit);
    Run run;
    run.journal.facts.unknown = PastSend{u"lost"_s, 1h, Ending::Unknown};
    run.start(sendTo(u"+380936670003"_s) + option.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(run.exit(), exit);
    QTRY_COMPARE(m_seen.size(), exit == 0 ? 1 : 0);
    if (exit == 5) {
        QCOMPARE(run.event(u"not_sent"_s).value("reason"_L1).toString(), u"unknown_before"_s);
        QCOMPARE(run.event(u"not_sent"_s).value("case_id"_L1).toString(), u"lost"_s);
        QVERIFY(run.err().contains(u"may have been placed"_s));
        QVERIFY(run.err().contains(u"--again"_s));
        QVERIFY(run.journal.calls.isEmpty());
    }
}

void CliProgramTest::tellsThatNothingListens()
{
    QTcpServer reserved; // bound, then given up: nothing listens there
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    m_url.setPort(reserved.serverPort());
    reserved.close();
    Run run;
    QCOMPARE(run.start(sendTo(u"+380936670003"_s)).exit(), 5);
    QCOMPARE(run.event(u"not_sent"_s).value("reason"_L1).toString(), u"connection_refused"_s);
    Run status;
    QCOMPARE(status.start({u"status"_s, u"a"_s, u"--base-url"_s, m_url.toString()}).exit(), 5);
}

void CliProgramTest::usesASavedConnection_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("used");
    QTest::newRow("key store") << QByteArray("kept") << QByteArray() << QByteArray("kept");
    QTest::newRow("key store before environment")
        << QByteArray("kept") << QByteArray("set") << QByteArray("kept");
    QTest::newRow("environment") << QByteArray() << QByteArray("set") << QByteArray("set");
    QTest::newRow("none needed on this machine")
        << QByteArray() << QByteArray() << QByteArray(standInKey);
}

void CliProgramTest::usesASavedConnection()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, used);
    Run run(environment);
    Connection saved = test::fullConnection();
    saved.baseUrl = m_url;
    QVERIFY(run.book.put(saved));
    if (!stored.isEmpty()) {
        run.store.secrets.insert(u"connection/shop"_s, stored);
    }
    run.start(words("send --connection shop --to 0936679901"));
    QCOMPARE(run.exit(), 0);
    QCOMPARE(run.usedKey, used);
    QCOMPARE(m_seen.size(), 1);
    QCOMPARE(run.journal.intents.first().connectionName, saved.name);
}

void CliProgramTest::showsASavedConnectionsRequest()
{
    Run run;
    run.store.problem = test::KeyProblem::Locked; // no key is needed for that
    QVERIFY(run.book.put(test::fullConnection()));
    run.start(words("send --connection shop --to 0936679901 --code 321 --dry-run"));
    QCOMPARE(run.exit(), 0);
    QVERIFY(run.out().contains("\"to\":\"380936679901\"")); // the connection's style
    QVERIFY(run.out().contains("\"fallbacks\""));
    QCOMPARE(run.gateways, 0);
}

void CliProgramTest::asksForTheStatusOfASavedConnection()
{
    Run run;
    Connection saved = test::fullConnection();
    saved.baseUrl = m_url;
    QVERIFY(run.book.put(saved));
    run.start(words("status --connection Shop abc"));
    QCOMPARE(run.exit(), 3); // no such message
    QCOMPARE(m_seen.size(), 1);
}

void CliProgramTest::tellsWhyThereIsNoKey_data()
{
    QTest::addColumn<test::KeyProblem>("problem");
    QTest::addColumn<QString>("named");
    using test::KeyProblem;
    QTest::newRow("not there") << KeyProblem::NotFound << u"has no key"_s;
    QTest::newRow("locked") << KeyProblem::Locked << u"locked"_s;
    QTest::newRow("absent") << KeyProblem::Absent << u"no key store"_s;
    QTest::newRow("denied") << KeyProblem::Denied << u"denied"_s;
    QTest::newRow("slow") << KeyProblem::Slow << u"in time"_s;
    QTest::newRow("dying") << KeyProblem::Dying << u"went away"_s;
    QTest::newRow("failed") << KeyProblem::Failed << u"failed"_s;
}

void CliProgramTest::tellsWhyThereIsNoKey()
{
    QFETCH(test::KeyProblem, problem);
    QFETCH(QString, named);
    Run run;
    QVERIFY(run.book.put(test::fullConnection()));
    run.store.problem = problem;
    run.start(words("send --yes --connection shop --to +380936670003"));
    QCOMPARE(run.exit(), 2);
    QVERIFY2(run.err().contains(named), qPrintable(run.err()));
    QVERIFY(run.err().contains(u"SMSBAT_API_KEY"));
    QCOMPARE(run.gateways, 0);
}

void CliProgramTest::sendsAKeptKeyToItsAddressAlone()
{
    Run run;
    QVERIFY(run.book.put(test::fullConnection()));
    run.store.secrets.insert(u"connection/shop"_s, "kept");
    run.start(words("send --connection shop --to +380936679901 --base-url") +
              QStringList{m_url.toString()});
    QCOMPARE(run.exit(), 0);
    QCOMPARE(run.usedKey, QByteArray(standInKey));
    QCOMPARE(m_seen.size(), 1);
}

void CliProgramTest::tellsOfSettingsThatCannotBeUsed()
{
    Run run({}, false, {1s, 1s, 10s}, "{oops");
    run.start(words("status --connection shop abc"));
    QCOMPARE(run.exit(), 2);
    QVERIFY2(run.err().contains(u"settings-"), qPrintable(run.err())); // where they are now
}

void CliProgramTest::leavesTheKeyStoreWhenInterrupted()
{
    Run run;
    QVERIFY(run.book.put(test::fullConnection()));
    run.start(words("send --yes --connection shop --to +380936670003"));
    run.interrupt();
    QCOMPARE(run.exit(), 5);
    QCoreApplication::processEvents();
    QCOMPARE(run.timesFinished(), 1);
    QCOMPARE(run.gateways, 0);
}

void CliProgramTest::isASandbox()
{
    Run server;
    server.start(words("sandbox --speed 60 --scenario wrong-number"));
    QTRY_COMPARE(server.names(), QStringList{u"listening"_s});
    m_url = QUrl(server.event(u"listening"_s).value("url"_L1).toString());
    QCOMPARE(m_url.host(), u"127.0.0.1"_s);

    Run client;
    QCOMPARE(client.start(sendTo(u"+380936670003"_s)).exit(), 0);
    QTRY_COMPARE(server.names(), (QStringList{u"listening"_s, u"request"_s, u"handset"_s}));
    const QJsonObject request = server.event(u"request"_s);
    QCOMPARE(request.value("method"_L1).toString(), u"POST"_s);
    QCOMPARE(request.value("path"_L1).toString(), u"/bat/messagelist"_s);
    QCOMPARE(request.value("http_status"_L1).toInt(), 200);
    QCOMPARE(request.value("to"_L1).toString(), u"+380936670003"_s);
    const QJsonObject handset = server.event(u"handset"_s);
    QCOMPARE(handset.value("kind"_L1).toString(), u"missed_call"_s);
    QCOMPARE(handset.value("from"_L1).toString(), u"+380123567891"_s);
    QCOMPARE(handset.value("text"_L1).toString(), QString());
    QVERIFY(!server.isFinished());
    server.interrupt();
    QCOMPARE(server.exit(), 0);
}

void CliProgramTest::saysThatThePortIsTaken()
{
    Run run;
    run.start({u"sandbox"_s, u"--port"_s, QString::number(m_url.port())});
    QCOMPARE(run.exit(), 2);
    QVERIFY2(run.err().contains(u"--port"_s), qPrintable(run.err()));
    QCOMPARE(run.out(), QByteArray());
}

QTEST_GUILESS_MAIN(CliProgramTest)
#include "cli_program.moc"
