// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;

class CliArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void helps_data();
    void helps();
    void tellsItsVersion();
    void readsCheck_data();
    void readsCheck();
    void readsSend();
    void readsSendWithoutAnything();
    void readsStatus();
    void readsSandbox();
    void readsEveryScenario();
};

void CliArgumentsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the message must name

    QTest::newRow("nothing") << QStringList{} << u"subcommand"_s;
    QTest::newRow("an unknown command") << QStringList{u"dial"_s} << u"dial"_s;
    QTest::newRow("an unknown option")
        << QStringList{u"check"_s, u"-p"_s, u"1"_s, u"-c"_s, u"1"_s, u"--loud"_s} << u"--loud"_s;
    QTest::newRow("check without a pattern")
        << QStringList{u"check"_s, u"-c"_s, u"1"_s} << u"--pattern"_s;
    QTest::newRow("check without a caller ID")
        << QStringList{u"check"_s, u"-p"_s, u"1"_s} << u"--caller-id"_s;
    QTest::newRow("an option without its value")
        << QStringList{u"check"_s, u"-c"_s, u"1"_s, u"-p"_s} << u"--pattern"_s;
    for (const char *count : {"0", "16", "few", "-1"}) {
        QTest::newRow(qPrintable(u"accept %1 last digits"_s.arg(QLatin1StringView(count))))
            << QStringList{u"check"_s,
                           u"-p"_s,
                           u"1"_s,
                           u"-c"_s,
                           u"1"_s,
                           u"--accept-last-digits"_s,
                           QLatin1StringView(count)}
            << u"--accept-last-digits"_s;
    }
    QTest::newRow("a ttl of letters")
        << QStringList{u"send"_s, u"--ttl"_s, u"soon"_s} << u"--ttl"_s;
    QTest::newRow("a ttl too long for any number")
        << QStringList{u"send"_s, u"--ttl"_s, u"99999999999999999999"_s} << u"--ttl"_s;
    QTest::newRow("the key as an option")
        << QStringList{u"send"_s, u"--key"_s, u"abc"_s} << u"--key"_s;
    QTest::newRow("status of nothing") << QStringList{u"status"_s} << u"MESSAGE_ID"_s;
    QTest::newRow("status of two")
        << QStringList{u"status"_s, u"first"_s, u"second"_s} << u"second"_s;
    QTest::newRow("an unknown scenario")
        << QStringList{u"sandbox"_s, u"--scenario"_s, u"party"_s} << u"--scenario"_s;
    QTest::newRow("a port too high")
        << QStringList{u"sandbox"_s, u"--port"_s, u"65536"_s} << u"--port"_s;
    QTest::newRow("standing still")
        << QStringList{u"sandbox"_s, u"--speed"_s, u"0"_s} << u"--speed"_s;
    QTest::newRow("too fast") << QStringList{u"sandbox"_s, u"--speed"_s, u"61"_s} << u"--speed"_s;
}

void CliArgumentsTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto command = parseArguments(arguments);
    QVERIFY(!command.has_value());
    const Said &said = command.error();
    QCOMPARE(said.exit, Exit::Usage);
    QVERIFY2(said.text.contains(named), qPrintable(said.text));
    QVERIFY2(said.text.contains(u"--help"_s), qPrintable(said.text)); // what to do
    QVERIFY(said.text.endsWith(u'\n'));
}

void CliArgumentsTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("the program") << QStringList{u"--help"_s}
                                 << QStringList{u"check"_s,   u"send"_s,      u"status"_s,
                                                u"sandbox"_s, u"--version"_s, u"not sent"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s}
                           << QStringList{u"--pattern"_s, u"--caller-id"_s, u"--announced"_s,
                                          u"--accept-last-digits"_s, u"--json"_s};
    QTest::newRow("send") << QStringList{u"send"_s, u"--help"_s}
                          << QStringList{u"--to"_s,
                                         u"--from"_s,
                                         u"--caller-id"_s,
                                         u"--ttl"_s,
                                         u"--cascade"_s,
                                         u"--code"_s,
                                         u"--region"_s,
                                         u"--ticket"_s,
                                         u"--base-url"_s,
                                         u"--connection"_s,
                                         u"--wait"_s,
                                         u"--observed"_s,
                                         u"--dry-run"_s,
                                         u"--yes"_s,
                                         u"--again"_s,
                                         u"SMSBAT_API_KEY"_s,
                                         u"customerMessageId"_s};
    QTest::newRow("status") << QStringList{u"status"_s, u"--help"_s}
                            << QStringList{u"MESSAGE_ID"_s, u"--base-url"_s};
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s, u"--help"_s}
                             << QStringList{u"--port"_s, u"--scenario"_s, u"--speed"_s,
                                            u"no-answer"_s};
}

void CliArgumentsTest::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, named);
    const auto command = parseArguments(arguments);
    QVERIFY(!command.has_value());
    QCOMPARE(command.error().exit, Exit::Yes);
    for (const QString &name : named) {
        QVERIFY2(command.error().text.contains(name), qPrintable(name));
    }
}

void CliArgumentsTest::tellsItsVersion()
{
    const auto command = parseArguments({u"--version"_s});
    QVERIFY(!command.has_value());
    QCOMPARE(command.error().exit, Exit::Yes);
    QCOMPARE(command.error().text, u"flashcall %1\n"_s.arg(QLatin1StringView(FCC_VERSION)));
}

void CliArgumentsTest::readsCheck_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("callerId");
    QTest::newRow("long names") << QStringList{u"--pattern"_s, u"***456789"_s, u"--caller-id"_s,
                                               u"+380 12 345-67-89"_s}
                                << u"***456789"_s << u"+380 12 345-67-89"_s;
    QTest::newRow("short names") << QStringList{u"-p"_s, u"***456789"_s, u"-c"_s, u"0123456789"_s}
                                 << u"***456789"_s << u"0123456789"_s;
    QTest::newRow("with an equals sign")
        << QStringList{u"--pattern=***1"_s, u"--caller-id=-1"_s} << u"***1"_s << u"-1"_s;
    QTest::newRow("a word for hidden that looks like an option")
        << QStringList{u"-p"_s, u"***1"_s, u"-c"_s, u"-1"_s} << u"***1"_s << u"-1"_s;
    QTest::newRow("empty") << QStringList{u"-p"_s, QString(), u"-c"_s, QString()} << QString()
                           << QString();
    QTest::newRow("other letters") << QStringList{u"-p"_s, u"***1"_s, u"-c"_s, u"прихований ٣"_s}
                                   << u"***1"_s << u"прихований ٣"_s;
}

void CliArgumentsTest::readsCheck()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, pattern);
    QFETCH(QString, callerId);
    const auto command = parseArguments(QStringList{u"check"_s} + arguments);
    QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().text));
    const auto &options = std::get<CheckOptions>(*command);
    QCOMPARE(options.pattern, pattern);
    QCOMPARE(options.callerId, callerId);
    QVERIFY(!options.announced);
    QVERIFY(!options.acceptLastDigits);
    QVERIFY(!options.json);
}

void CliArgumentsTest::readsSend()
{
    const auto command = parseArguments({u"send"_s,
                                         u"--to"_s,
                                         u"+380936670003"_s,
                                         u"--from"_s,
                                         u"Our App"_s,
                                         u"--caller-id"_s,
                                         u"+380123456789"_s,
                                         u"--ttl"_s,
                                         u"45"_s,
                                         u"--cascade"_s,
                                         u"c.json"_s,
                                         u"--code"_s,
                                         u"0321"_s,
                                         u"--region"_s,
                                         u"ua"_s,
                                         u"--ticket"_s,
                                         u"T-1"_s,
                                         u"--base-url"_s,
                                         u"https://x.test"_s,
                                         u"--connection"_s,
                                         u"work"_s,
                                         u"--observed"_s,
                                         u""_s,
                                         u"--wait"_s,
                                         u"--dry-run"_s,
                                         u"--yes"_s,
                                         u"--again"_s});
    QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().text));
    const auto &options = std::get<SendOptions>(*command);
    QCOMPARE(options.to, u"+380936670003"_s);
    QCOMPARE(options.from, u"Our App"_s);
    QCOMPARE(options.callerId, u"+380123456789"_s);
    QCOMPARE(options.ttl, std::optional(45));
    QCOMPARE(options.cascadeFile, u"c.json"_s);
    QCOMPARE(options.code, u"0321"_s);
    QCOMPARE(options.region, u"ua"_s);
    QCOMPARE(options.ticket, u"T-1"_s);
    QCOMPARE(options.baseUrl, u"https://x.test"_s);
    QCOMPARE(options.connection, u"work"_s);
    QCOMPARE(options.observed, std::optional(QString()));
    QVERIFY(options.wait);
    QVERIFY(options.dryRun);
    QVERIFY(options.yes);
    QVERIFY(options.again);
}

void CliArgumentsTest::readsSendWithoutAnything()
{
    const auto command = parseArguments({u"send"_s});
    QVERIFY(command.has_value());
    const auto &options = std::get<SendOptions>(*command);
    QVERIFY(!options.ttl);
    QVERIFY(!options.observed);
    QVERIFY(!options.wait && !options.dryRun && !options.yes && !options.again);
}

void CliArgumentsTest::readsStatus()
{
    const auto command =
        parseArguments({u"status"_s, u"abc123"_s, u"--base-url"_s, u"http://127.0.0.1:1"_s});
    QVERIFY(command.has_value());
    QCOMPARE(std::get<StatusOptions>(*command).messageId, u"abc123"_s);
    QCOMPARE(std::get<StatusOptions>(*command).baseUrl, u"http://127.0.0.1:1"_s);
}

void CliArgumentsTest::readsSandbox()
{
    const auto plain = parseArguments({u"sandbox"_s});
    QVERIFY(plain.has_value());
    QCOMPARE(std::get<SandboxOptions>(*plain).port, quint16(0));
    QCOMPARE(std::get<SandboxOptions>(*plain).speed, 1);
    QCOMPARE(std::get<SandboxOptions>(*plain).scenario, sandbox::Scenario::MatchingCall);

    const auto full = parseArguments({u"sandbox"_s, u"--port"_s, u"8080"_s, u"--scenario"_s,
                                      u"no-answer"_s, u"--speed"_s, u"10"_s});
    QVERIFY(full.has_value());
    QCOMPARE(std::get<SandboxOptions>(*full).port, quint16(8080));
    QCOMPARE(std::get<SandboxOptions>(*full).speed, 10);
    QCOMPARE(std::get<SandboxOptions>(*full).scenario, sandbox::Scenario::NoAnswer);
}

void CliArgumentsTest::readsEveryScenario()
{
    for (const sandbox::Scenario scenario : sandbox::allScenarios()) {
        const auto command =
            parseArguments({u"sandbox"_s, u"--scenario"_s, sandbox::scenarioName(scenario)});
        QVERIFY(command.has_value());
        QCOMPARE(std::get<SandboxOptions>(*command).scenario, scenario);
    }
}

QTEST_GUILESS_MAIN(CliArgumentsTest)
#include "cli_arguments.moc"
