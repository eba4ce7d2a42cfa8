// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include <QDir>
#include <QTemporaryDir>
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
    void readsLists_data();
    void readsLists();
    void readsHistory_data();
    void readsHistory();
    void readsFiltersOfTheHistory();
    void readsSend();
    void readsSendWithoutAnything();
    void readsStatus();
    void readsSandbox();
    void tellsScriptsFromScenarios_data();
    void tellsScriptsFromScenarios();
    void readsEveryScenario();
    void readsPlainNumbersOnly_data();
    void readsPlainNumbersOnly();
    void readsTheLastOfANumber();
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
    const auto row = [](const char *name, const char *line, const char *named) {
        QTest::newRow(name) << QString::fromLatin1(line).split(u' ') << QString::fromLatin1(named);
    };
    row("a list and a pattern", "check --file a.csv -p 1", "--pattern");
    row("a list and a caller ID", "check --file a.csv -c 1", "--caller-id");
    row("a list and an announced number", "check --file a.csv --announced 1", "--announced");
    row("a list and a customer", "check --file a.csv --customer 1", "--customer");
    row("a list and last digits", "check --file a.csv --accept-last-digits 4",
        "--accept-last-digits");
    row("a pair with an output", "check -p 1 -c 1 --output b.csv", "--file");
    row("a pair with threads", "check -p 1 -c 1 --threads 2", "--file");
    row("a pair with a filter", "check -p 1 -c 1 --only match", "--file");
    row("a pair that is all", "check -p 1 -c 1 --require-all", "--file");
    QTest::newRow("a list without a name")
        << QStringList{u"check"_s, u"--file"_s, QString()} << u"--file"_s;
    row("a list without a value", "check --file", "--file");
    row("two things on standard output", "check --file a.csv --json", "--output");
    row("the same, said outright", "check --file a.csv --json --output -", "--output");
    row("threads: a word", "check --file a.csv --threads x", "--threads");
    row("threads: below nought", "check --file a.csv --threads -1", "--threads");
    row("threads: a part", "check --file a.csv --threads 1.5", "--threads");
    row("no such verdict", "check --file a.csv --only perhaps", "--only");
    row("history of nothing", "history", "subcommand");
    row("history: no such action", "history forget", "forget");
    row("a day of words", "history list --since monday", "--since");
    row("a day that is none", "history list --until 2026-02-30", "--until");
    row("a day written another way", "history export --since 1.2.2026", "--since");
    row("no such format", "history export --format xml", "--format: xml is no format");
    row("the number of a format", "history export --format 1", "csv, json");
    row("surplus words, in their order", "status one two three four", "two three four");
    const auto empty = [](const char *line, const char *option) {
        QTest::newRow(qPrintable(u"empty: %1"_s.arg(QLatin1StringView(line))))
            << QString::fromLatin1(line).split(u' ') + QStringList{QString()}
            << QString::fromLatin1(option);
    };
    empty("send --dry-run --cascade", "--cascade");
    empty("send --dry-run --region", "--region");
    empty("history list --number", "--number");
    empty("history export --number", "--number");
    empty("history erase --number", "--number");
    empty("status --base-url http://127.0.0.1:1", "MESSAGE_ID");
    empty("cascade lint", "FILE");
    row("erase nobody", "history erase --yes", "--number");
    row("purge nothing", "history purge --older-than", "--older-than");
    row("purge the future", "history purge --older-than -1", "--older-than");
    row("verify a number", "history verify --number +380936670003", "--number");
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
                           << QStringList{u"--pattern"_s,   u"--caller-id"_s,
                                          u"--announced"_s, u"--accept-last-digits"_s,
                                          u"--json"_s,      u"--file"_s,
                                          u"--output"_s,    u"--threads"_s,
                                          u"--only"_s,      u"--require-all"_s,
                                          u"invalid_row"_s};
    QTest::newRow("history") << QStringList{u"history"_s, u"--help"_s}
                             << QStringList{u"list"_s, u"export"_s, u"verify"_s, u"erase"_s,
                                            u"purge"_s};
    QTest::newRow("history list") << QStringList{u"history"_s, u"list"_s, u"--help"_s}
                                  << QStringList{u"--number"_s, u"--connection"_s, u"--since"_s,
                                                 u"--until"_s, u"--json"_s};
    QTest::newRow("history export")
        << QStringList{u"history"_s, u"export"_s, u"--help"_s}
        << QStringList{u"--number"_s, u"--format"_s, u"csv"_s, u"json"_s, u"--output"_s};
    QTest::newRow("history verify") << QStringList{u"history"_s, u"verify"_s, u"--help"_s}
                                    << QStringList{u"evidence, not prevention"_s};
    QTest::newRow("history erase") << QStringList{u"history"_s, u"erase"_s, u"--help"_s}
                                   << QStringList{u"--number"_s, u"--yes"_s, u"counts"_s};
    QTest::newRow("history purge") << QStringList{u"history"_s, u"purge"_s, u"--help"_s}
                                   << QStringList{u"--older-than"_s, u"365"_s, u"--yes"_s};
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

void CliArgumentsTest::readsLists_data()
{
    using bulk::RowVerdict;
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("output");
    QTest::addColumn<bool>("toStandardOutput");
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("only"); // -1: all
    QTest::addColumn<bool>("requireAll");
    QTest::addColumn<bool>("json");
    const auto row = [](const char *line, const char *output, bool standard, int threads, int only,
                        bool all, bool json) {
        QTest::newRow(*line ? line : "nothing more")
            << QString::fromLatin1(line) << QString::fromLatin1(output) << standard << threads
            << only << all << json;
    };
    row("", "", true, 0, -1, false, false);
    row("--output b.csv", "b.csv", false, 0, -1, false, false);
    row("--output -", "-", true, 0, -1, false, false);
    row("--output b.csv --json", "b.csv", false, 0, -1, false, true);
    for (const int threads : {0, 1, 8, 9, 64}) {
        row(qPrintable(u"--threads %1"_s.arg(threads)), "", true, threads, -1, false, false);
    }
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        const auto name = bulk::rowVerdictName(static_cast<RowVerdict>(i));
        row(("--only " + std::string(name)).c_str(), "", true, 0, static_cast<int>(i), false,
            false);
    }
    row("--require-all", "", true, 0, -1, true, false);
    row("--json --require-all --only mismatch --threads 2 --output b", "b", false, 2,
        static_cast<int>(RowVerdict::Mismatch), true, true);
}

void CliArgumentsTest::readsLists()
{
    QFETCH(QString, line);
    QFETCH(QString, output);
    QFETCH(bool, toStandardOutput);
    QFETCH(int, threads);
    QFETCH(int, only);
    QFETCH(bool, requireAll);
    QFETCH(bool, json);
    const auto command = parseArguments(QStringList{u"check"_s, u"--file"_s, u"a b.csv"_s} +
                                        line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().text));
    const auto &options = std::get<CheckFileOptions>(*command);
    QCOMPARE(options.file, u"a b.csv"_s);
    QCOMPARE(options.output, output);
    QCOMPARE(options.toStandardOutput(), toStandardOutput);
    QCOMPARE(options.threads, threads);
    QCOMPARE(options.only ? static_cast<int>(*options.only) : -1, only);
    QCOMPARE(options.requireAll, requireAll);
    QCOMPARE(options.json, json);
}

void CliArgumentsTest::readsHistory_data()
{
    using Action = HistoryOptions::Action;
    using Format = HistoryOptions::Format;
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("olderThan");
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("yes");
    const auto row = [](const char *line, Action action, Format format = Format::Csv,
                        const char *output = "", int olderThan = 365, bool json = false,
                        bool yes = false) {
        QTest::newRow(line) << QString::fromLatin1(line) << static_cast<int>(action)
                            << static_cast<int>(format) << QString::fromLatin1(output) << olderThan
                            << json << yes;
    };
    row("list", Action::List);
    row("list --json", Action::List, Format::Csv, "", 365, true);
    row("export", Action::Export);
    row("export --format csv --output b.csv", Action::Export, Format::Csv, "b.csv");
    row("export --format json", Action::Export, Format::Json);
    row("verify", Action::Verify);
    row("erase --number +380936670003", Action::Erase);
    row("erase --number +380936670003 --yes", Action::Erase, Format::Csv, "", 365, false, true);
    row("purge", Action::Purge);
    row("purge --older-than 0 --yes", Action::Purge, Format::Csv, "", 0, false, true);
    row("purge --older-than 30", Action::Purge, Format::Csv, "", 30);
}

void CliArgumentsTest::readsHistory()
{
    QFETCH(QString, line);
    QFETCH(int, action);
    QFETCH(int, format);
    QFETCH(QString, output);
    QFETCH(int, olderThan);
    QFETCH(bool, json);
    QFETCH(bool, yes);
    const auto command = parseArguments(QStringList{u"history"_s} + line.split(u' '));
    QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().text));
    const auto &options = std::get<HistoryOptions>(*command);
    QCOMPARE(static_cast<int>(options.action), action);
    QCOMPARE(static_cast<int>(options.format), format);
    QCOMPARE(options.output, output);
    QCOMPARE(options.olderThan, olderThan);
    QCOMPARE(options.json, json);
    QCOMPARE(options.yes, yes);
    QCOMPARE(options.number, line.contains(u"--number"_s) ? u"+380936670003"_s : QString());
    QVERIFY(!options.since.isValid() && !options.until.isValid());
}

void CliArgumentsTest::readsFiltersOfTheHistory()
{
    for (const QString &action : {u"list"_s, u"export"_s}) {
        const auto command = parseArguments(
            {u"history"_s, action, u"--number"_s, u"+380936670003"_s, u"--connection"_s,
             u"Our shop"_s, u"--since"_s, u"2026-01-31"_s, u"--until"_s, u"2026-02-28"_s});
        QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().text));
        const auto &options = std::get<HistoryOptions>(*command);
        QCOMPARE(options.number, u"+380936670003"_s);
        QCOMPARE(options.connection, u"Our shop"_s);
        QCOMPARE(options.since, QDate(2026, 1, 31));
        QCOMPARE(options.until, QDate(2026, 2, 28));
    }
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

void CliArgumentsTest::tellsScriptsFromScenarios_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("isFile");
    QTest::newRow("with a slash") << u"./party"_s << true;
    QTest::newRow("by its ending") << u"party.json"_s << true;
    QTest::newRow("a file that is there") << u"here"_s << true;
    QTest::newRow("a name, whatever files there are") << u"rejected"_s << false;
}

void CliArgumentsTest::tellsScriptsFromScenarios()
{
    QFETCH(QString, given);
    QFETCH(bool, isFile);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    for (const QString &name : {u"here"_s, u"rejected"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto command = parseArguments({u"sandbox"_s, u"--scenario"_s, given});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(command.has_value());
    const auto &options = std::get<SandboxOptions>(*command);
    QCOMPARE(options.scenarioFile, isFile ? given : QString());
    QCOMPARE(options.scenario,
             isFile ? sandbox::Scenario::MatchingCall : sandbox::Scenario::Rejected);
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
        QVERIFY(std::get<SandboxOptions>(*command).scenarioFile.isEmpty());
    }
}

void CliArgumentsTest::readsPlainNumbersOnly_data()
{
    QTest::addColumn<QString>("line"); // the number follows
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *line, const char *option) {
        for (const char *text : {"", " ", "060", "0x3c", "00", "+6", "-6", "6.0", "6e1", "6s", " 6",
                                 "6 ", "1'000", "٦", "99999999999999999999"}) {
            QTest::newRow(
                qPrintable(u"%1: \"%2\""_s.arg(QLatin1StringView(option), QString::fromUtf8(text))))
                << QString::fromLatin1(line) << QString::fromLatin1(option)
                << QString::fromUtf8(text);
        }
    };
    row("send --dry-run", "--ttl");
    row("sandbox", "--port");
    row("sandbox", "--speed");
    row("check --file a.csv", "--threads");
    row("history purge", "--older-than");
    row("check -p 1 -c 1", "--accept-last-digits");
}

void CliArgumentsTest::readsPlainNumbersOnly()
{
    QFETCH(QString, line);
    QFETCH(QString, option);
    QFETCH(QString, text);
    const auto command = parseArguments(line.split(u' ') + QStringList{option, text});
    QVERIFY(!command.has_value());
    QCOMPARE(command.error().exit, Exit::Usage);
    QVERIFY2(command.error().text.contains(option), qPrintable(command.error().text));
    QVERIFY(parseArguments(line.split(u' ') + QStringList{option, u"6"_s}).has_value());
}

void CliArgumentsTest::readsTheLastOfANumber()
{
    const auto command = parseArguments(u"send --ttl 30 --ttl 45"_s.split(u' '));
    QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().text));
    QCOMPARE(std::get<SendOptions>(*command).ttl, std::optional(45));
    const auto purge =
        parseArguments(u"history purge --older-than 1 --older-than 90"_s.split(u' '));
    QVERIFY2(purge.has_value(), purge ? "" : qPrintable(purge.error().text));
    QCOMPARE(std::get<HistoryOptions>(*purge).olderThan, 90);
}

QTEST_GUILESS_MAIN(CliArgumentsTest)
#include "cli_arguments.moc"
