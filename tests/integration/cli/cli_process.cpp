// SPDX-License-Identifier: MIT
#include "app/config/settings.h"
#include "app/sandbox/server.h"
#include "support/connectionkit.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace flashcall;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

// What a process has printed so far: a pipe can be read only once.
class Printed
{
public:
    explicit Printed(QProcess &process)
        : m_process(process)
    {}
    QByteArray all()
    {
        m_bytes += m_process.readAllStandardOutput();
        return m_bytes;
    }
    QList<QJsonObject> events()
    {
        QList<QJsonObject> found;
        for (const QByteArray &line : all().split('\n')) {
            if (!line.isEmpty()) {
                found += QJsonDocument::fromJson(line).object();
            }
        }
        return found;
    }
    QStringList names()
    {
        QStringList found;
        for (const QJsonObject &event : events()) {
            found += event.value("event"_L1).toString();
        }
        return found;
    }

private:
    QProcess &m_process;
    QByteArray m_bytes;
};

} // namespace

// The built program as a script starts it: its environment, its signals, its files.
class CliProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void exits_data();
    void exits();
    void sendsAndRemembers();
    void usesASavedConnection();
    void pausesBetweenSends();
    void waitsForTheServiceThatAskedForIt();
    void failsWhereTheOutputIsLost_data();
    void failsWhereTheOutputIsLost();
    void keepsTheKeyToItself();
    void asksForYesOnALiveGateway();
    void endsInFlightWhenInterrupted();
    void sendsNothingWithoutAJournal();
    void runsBesideAnother();
    void isASandboxUntilEnded();
    void isASandboxThatPlaysAScript();
    void refusesAScriptThatIsNone();
    void isNoSandboxThatNobodyReads();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    [[nodiscard]] QStringList sendTo(const QString &to) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<sandbox::Server> m_server;
    QProcessEnvironment m_environment;
    QUrl m_url;
};

void CliProcessTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<sandbox::Server>();
    m_url = m_server->start().value();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(u"SMSBAT_API_KEY"_s);
    m_environment.insert(u"HOME"_s, m_home->path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    QVERIFY(QDir().mkpath(m_home->filePath(u"data"_s)));
}

std::unique_ptr<QProcess> CliProcessTest::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral(FCC_FLASHCALL), arguments);
    return process;
}

QStringList CliProcessTest::sendTo(const QString &to) const
{
    return words("send --from YourApp --caller-id +380123456789") +
           QStringList{u"--to"_s, to, u"--base-url"_s, m_url.toString()};
}

void CliProcessTest::exits_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("match") << words("check -p ***456789 -c 0123456789") << 0;
    QTest::newRow("no match") << words("check -p ***456789 -c 0123456780") << 1;
    QTest::newRow("no pattern") << words("check -p none -c 0123456780") << 2;
    QTest::newRow("no words") << QStringList{} << 2;
    QTest::newRow("help") << words("send --help") << 0;
    QTest::newRow("Qt's own options are not taken") << words("-platform nothing") << 2;
}

void CliProcessTest::exits()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const auto process = start(arguments);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), exit);
    // No journal and no settings for what sends nothing.
    QVERIFY(QDir(m_home->filePath(u"data"_s)).isEmpty());
    QVERIFY(!QDir(m_home->filePath(u"config"_s)).exists());
}

void CliProcessTest::sendsAndRemembers()
{
    m_server->setSpeed(60);
    const auto process = start(sendTo(u"+380936679901"_s) + words("--observed 0123456789"));
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(Printed(*process).names(), (QStringList{u"sending"_s, u"accepted"_s, u"verdict"_s}));
    QVERIFY(!QDir(m_home->filePath(u"data/flashcall-console"_s)).isEmpty());
}

// As the console saves it; no key store answers here, and the environment's key is used.
void CliProcessTest::usesASavedConnection()
{
    m_server->setSpeed(60);
    config::Values values;
    values.connections = {test::fullConnection()};
    values.connections.first().baseUrl = m_url;
    config::Settings settings(m_home->filePath(u"config/flashcall-console"_s));
    QVERIFY(settings.save(values));
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    m_environment.insert(u"SMSBAT_API_KEY"_s, u"sentinel-4711-key"_s);
    const auto process = start(words("send --connection shop --to +380936679901"));
    QVERIFY(process->waitForFinished());
    QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    QCOMPARE(Printed(*process).names(), (QStringList{u"sending"_s, u"accepted"_s}));
    const auto unknown = start(words("status --connection nobody abc"));
    QVERIFY(unknown->waitForFinished());
    QCOMPARE(unknown->exitCode(), 2);
    QVERIFY(unknown->readAllStandardError().contains("nobody"));
}

// Two programs, one journal: the second knows of the first.
void CliProcessTest::pausesBetweenSends()
{
    QList<sandbox::RequestSeen> seen;
    connect(m_server.get(), &sandbox::Server::requestSeen, this,
            [&seen](const sandbox::RequestSeen &request) { seen += request; });
    const auto exit = [this](const QString &to) {
        const auto process = start(sendTo(to));
        [&] { QTRY_COMPARE(process->state(), QProcess::NotRunning); }();
        return process->exitCode();
    };
    QCOMPARE(exit(u"+380936670003"_s), 0);
    QCOMPARE(exit(u"+380936670003"_s), 5);
    QCOMPARE(exit(u"+380936670004"_s), 0); // another customer
    QTRY_COMPARE(seen.size(), 2);
}

// What one service asked for is no business of another; the customer's pause holds for all.
void CliProcessTest::waitsForTheServiceThatAskedForIt()
{
    sandbox::Server other;
    const QUrl first = m_url;
    const QUrl second = other.start().value();
    const auto exit = [this](const QUrl &url, const QString &to) {
        m_url = url;
        const auto process = start(sendTo(to));
        [&] { QTRY_COMPARE(process->state(), QProcess::NotRunning); }();
        return process->exitCode();
    };
    QCOMPARE(exit(first, u"+380936679912"_s), 3); // 429, wait for seven seconds
    QCOMPARE(exit(first, u"+380936670003"_s), 5);
    QCOMPARE(exit(second, u"+380936670003"_s), 0);
    QCOMPARE(exit(second, u"+380936679912"_s), 5); // a second one to this customer so soon
}

void CliProcessTest::failsWhereTheOutputIsLost_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("said");
    const QByteArray lost = "Standard output cannot be written";
    const auto row = [&lost](const char *line, int exit, bool told = true) {
        QTest::newRow(line) << QString::fromLatin1(line) << exit << (told ? lost : QByteArray());
    };
    row("check -p '***456789' -c 0123456789 --json >/dev/full", 2);
    row("check -p '***456789' -c 0123456789 --json >&-", 2);
    row("check -p '***456789' -c 0123456789 >&-", 0, false); // nothing was to go there
    row("--help >/dev/full", 2);
    row("sandbox >/dev/full", 2);
    row("history export >/dev/full", 2);
    QTest::newRow("a list from a standard input that is closed")
        << u"check --file - <&-"_s << 2 << QByteArray("it is empty");
    QTest::newRow("all closed") << u"check --file - <&- >&- 2>&-"_s << 2 << QByteArray();
}

void CliProcessTest::failsWhereTheOutputIsLost()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QByteArray, said);
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.start(u"sh"_s, {u"-c"_s, QString(u"\"$0\" " % line), QStringLiteral(FCC_FLASHCALL)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), exit);
    const QByteArray err = shell.readAllStandardError();
    QVERIFY2(err.contains(said), err.constData());
}

void CliProcessTest::keepsTheKeyToItself()
{
    const QByteArray key = "sentinel-4711-key";
    m_environment.insert(u"SMSBAT_API_KEY"_s, QString::fromLatin1(key));
    QTcpServer gateway;
    QVERIFY(gateway.listen(QHostAddress::LocalHost));
    m_url.setPort(gateway.serverPort());
    const auto process = start(sendTo(u"+380936670003"_s));
    QVERIFY(gateway.waitForNewConnection(10'000));
    std::unique_ptr<QTcpSocket> socket(gateway.nextPendingConnection());
    QByteArray request;
    while (!request.contains("customerMessageId") && socket->waitForReadyRead(10'000)) {
        request += socket->readAll();
    }
    const QByteArray header = "x-authorization-key: " + key;
    QVERIFY(request.toLower().contains(header));
    // A gateway that repeats the key must not make the program do so.
    const QByteArray body =
        "{\"error\":{\"code\":\"BAD_KEY\",\"message\":\"" + key + " is no key\"}}";
    socket->write("HTTP/1.1 401 No\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\n\r\n" + body);
    QVERIFY(socket->waitForBytesWritten());
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 3);
    QVERIFY(!process->readAllStandardOutput().contains(key));
    QVERIFY(!process->readAllStandardError().contains(key));
}

void CliProcessTest::asksForYesOnALiveGateway()
{
    m_environment.insert(u"SMSBAT_API_KEY"_s, u"any"_s);
    m_url = QUrl(u"https://localhost:1"_s);
    const auto without = start(sendTo(u"+380936670003"_s));
    QVERIFY(without->waitForFinished());
    QCOMPARE(without->exitCode(), 2);
    QVERIFY(without->readAllStandardError().contains("--yes"));
    const auto with = start(sendTo(u"+380936670003"_s) + words("--yes"));
    QVERIFY(with->waitForFinished());
    QCOMPARE(with->exitCode(), 5); // nothing listens there
    QCOMPARE(Printed(*with).names().last(), u"not_sent"_s);
}

void CliProcessTest::endsInFlightWhenInterrupted()
{
    bool arrived = false;
    connect(m_server.get(), &sandbox::Server::requestSeen, this, [&] { arrived = true; });
    const auto process = start(sendTo(u"+380936679909"_s));
    QTRY_VERIFY(arrived);
    Printed printed(*process);
    QTRY_COMPARE(printed.names(), QStringList{u"sending"_s});
    QFile limits(u"/proc/%1/limits"_s.arg(process->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    static const QRegularExpression noCore(u"Max core file size +0 +0 "_s);
    QVERIFY(QString::fromLatin1(limits.readAll()).contains(noCore)); // it holds the key
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(5000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 4);
    QCOMPARE(printed.names(), (QStringList{u"sending"_s, u"unknown"_s}));
}

void CliProcessTest::sendsNothingWithoutAJournal()
{
    int seen = 0;
    connect(m_server.get(), &sandbox::Server::requestSeen, this, [&] { ++seen; });
    QFile file(m_home->filePath(u"file"_s)); // where a folder is needed
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_environment.insert(u"XDG_DATA_HOME"_s, file.fileName());
    const auto process = start(sendTo(u"+380936670003"_s));
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 5);
    QCOMPARE(Printed(*process).names(), QStringList{u"not_sent"_s});
    QCoreApplication::processEvents();
    QCOMPARE(seen, 0);
}

// Several at once write one journal: none may fail for the other's sake.
void CliProcessTest::runsBesideAnother()
{
    m_server->setSpeed(60);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(start(sendTo(u"+38093667000%1"_s.arg(i))));
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }
}

void CliProcessTest::isASandboxUntilEnded()
{
    const auto process = start(words("sandbox --speed 60"));
    Printed printed(*process);
    QTRY_COMPARE(printed.names(), QStringList{u"listening"_s});
    m_url = QUrl(printed.events().first().value("url"_L1).toString());
    const auto client = start(sendTo(u"+380936679901"_s));
    QVERIFY(client->waitForFinished());
    QCOMPARE(client->exitCode(), 0);
    QTRY_COMPARE(printed.names(), (QStringList{u"listening"_s, u"request"_s, u"handset"_s}));
    QCOMPARE(printed.events().last().value("from"_L1).toString(), u"+380123456789"_s);
    process->terminate();
    QVERIFY(process->waitForFinished(5000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

void CliProcessTest::isASandboxThatPlaysAScript()
{
    QTemporaryFile script;
    QVERIFY(script.open());
    script.write(R"({"flashcall_scenario":1,"events":[)"
                 R"({"at":1,"shows":"sms","from":"{sender}","text":"Code for {to}"}]})");
    script.flush();
    const auto process =
        start(QStringList{u"sandbox"_s, u"--speed"_s, u"60"_s, u"--scenario"_s, script.fileName()});
    Printed printed(*process);
    QTRY_COMPARE(printed.names(), QStringList{u"listening"_s});
    m_url = QUrl(printed.events().first().value("url"_L1).toString());
    const auto client = start(sendTo(u"+380936670003"_s));
    QVERIFY(client->waitForFinished());
    QCOMPARE(client->exitCode(), 0);
    QTRY_COMPARE(printed.names(), (QStringList{u"listening"_s, u"request"_s, u"handset"_s}));
    QCOMPARE(printed.events().last().value("kind"_L1).toString(), u"sms"_s);
    QCOMPARE(printed.events().last().value("text"_L1).toString(), u"Code for +380936670003"_s);
    process->terminate();
    QVERIFY(process->waitForFinished(5000));
}

void CliProcessTest::refusesAScriptThatIsNone()
{
    QTemporaryFile script;
    QVERIFY(script.open());
    script.write("{\"flashcall_scenario\": 1,\n \"events\": [{\"at\": 1}]}");
    script.flush();
    const auto process = start(QStringList{u"sandbox"_s, u"--scenario"_s, script.fileName()});
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 2);
    QVERIFY(process->readAllStandardOutput().isEmpty());
    QCOMPARE(QString::fromUtf8(process->readAllStandardError()),
             QString(u"--scenario: "_s + script.fileName() +
                     u":2:13: events[0]: This is missing: status or shows.\n"_s));
    const auto none = start(QStringList{u"sandbox"_s, u"--scenario"_s, u"./none.json"_s});
    QVERIFY(none->waitForFinished());
    QCOMPARE(none->exitCode(), 2);
    QVERIFY(none->readAllStandardError().startsWith("--scenario: ./none.json: "));
}

void CliProcessTest::isNoSandboxThatNobodyReads()
{
    // The shell ends when both have; the reader goes after one line.
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.start(u"sh"_s, {u"-c"_s, u"\"$0\" sandbox --speed 60 | head -n 1"_s,
                          QStringLiteral(FCC_FLASHCALL)});
    Printed printed(shell);
    QTRY_COMPARE(printed.names(), QStringList{u"listening"_s});
    m_url = QUrl(printed.events().first().value("url"_L1).toString());
    const auto client = start(sendTo(u"+380936670003"_s));
    QVERIFY(client->waitForFinished());
    QVERIFY(shell.waitForFinished(5000));
}

QTEST_GUILESS_MAIN(CliProcessTest)
#include "cli_process.moc"
