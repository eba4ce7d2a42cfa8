// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/commandparts.h"
#include "app/core/request.h"
#include "app/core/visibletext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void addGateway(CLI::App &command, QString &baseUrl, QString &connection)
{
    addText(command, "--base-url", baseUrl,
            utf8(Words::tr("Address of the gateway: https, or http to a loopback address such as "
                           "http://127.0.0.1:8080")))
        ->type_name("URL");
    addText(
        command, "--connection", connection,
        utf8(Words::tr("A saved connection: its address, key and defaults. --base-url goes before "
                       "its address")))
        ->type_name("NAME");
}

QString keyFooter()
{
    return Words::tr("The key comes from the system's key store (with --connection) or from "
                     "SMSBAT_API_KEY,\nnever from an option.");
}

void addCheck(CLI::App &app, CheckOptions &options, CheckFileOptions &list)
{
    CLI::App *command = app.add_subcommand(
        "check",
        utf8(Words::tr("Check a caller ID against a pattern, or a list of them, without any "
                       "network")));
    CLI::Option *pattern =
        addText(*command, "-p,--pattern", options.pattern,
                utf8(Words::tr("The pattern of a reply: digits and asterisks, such as ***456789")))
            ->type_name("PATTERN");
    CLI::Option *callerId =
        addText(*command, "-c,--caller-id", options.callerId,
                utf8(Words::tr("The number that rang, as the customer reads it")))
            ->type_name("NUMBER");
    CLI::Option *announced =
        addText(*command, "--announced", options.announced,
                utf8(Words::tr("The whole number that was to ring, as the reply gave it")))
            ->type_name("NUMBER");
    CLI::Option *customer =
        addText(*command, "--customer", options.customer,
                utf8(Words::tr("The customer's number: its country reads national forms")))
            ->type_name("NUMBER");
    CLI::Option *lastDigits =
        addNumber(
            *command, "--accept-last-digits", {1, 15},
            [&options](int count) { options.acceptLastDigits = count; },
            utf8(Words::tr("Take the last digits alone for a yes, from so many fixed digits up")))
            ->type_name("COUNT");
    command->add_flag("--json", options.json, utf8(Words::tr("Print one JSON object")));
    addCheckFile(*command, list, {pattern, callerId}, {announced, customer, lastDigits});
}

void addSend(CLI::App &app, SendOptions &options)
{
    CLI::App *command = app.add_subcommand(
        "send", utf8(Words::tr("Send one flash call and print what becomes of it")));
    addText(*command, "--to", options.to, utf8(Words::tr("The customer's number")))
        ->type_name("NUMBER");
    addText(*command, "--from", options.from, utf8(Words::tr("The sender's name")))
        ->type_name("NAME");
    addText(*command, "--caller-id", options.callerId, utf8(Words::tr("The number that will call")))
        ->type_name("NUMBER");
    addNumber(
        *command, "--ttl", {limits::ttlLeast, limits::ttlMost},
        [&options](int seconds) { options.ttl = seconds; },
        utf8(Words::tr("Time to live in seconds, 60 by default")))
        ->type_name("SECONDS");
    refuseEmpty(addText(*command, "--cascade", options.cascadeFile,
                        utf8(Words::tr("A request with its fallbacks as JSON; the other options "
                                       "come before what it says"))))
        ->type_name("FILE");
    addText(*command, "--code", options.code,
            utf8(Words::tr("The code for {code} in texts; made up where one is needed")))
        ->type_name("DIGITS");
    refuseEmpty(
        addText(*command, "--region", options.region,
                utf8(Words::tr("Two letters of the country that national numbers are read with"))))
        ->type_name("CC");
    addText(*command, "--ticket", options.ticket,
            utf8(Words::tr("Kept in the history, never sent")))
        ->type_name("TEXT");
    addGateway(*command, options.baseUrl, options.connection);
    command->add_flag("--wait", options.wait,
                      utf8(Words::tr("Follow the delivery status to its end")));
    addText(*command, "--observed", options.observed,
            utf8(Words::tr("The number that rang: judge it when the reply is there")))
        ->type_name("NUMBER");
    command->add_flag("--dry-run", options.dryRun,
                      utf8(Words::tr("Print the request and send nothing. A real send adds "
                                     "customerMessageId, an id of its own")));
    command->add_flag(
        "--yes", options.yes,
        utf8(Words::tr("Send on a live gateway though no person is at the terminal")));
    command->add_flag("--again", options.again,
                      utf8(Words::tr("Send though nobody knows what became of the last send to "
                                     "the number: a call may have been placed")));
    command->footer(utf8(keyFooter()));
}

void addStatus(CLI::App &app, StatusOptions &options)
{
    CLI::App *command = app.add_subcommand(
        "status", utf8(Words::tr("Ask once for the delivery status of a message")));
    refuseEmpty(addText(*command, "MESSAGE_ID", options.messageId,
                        utf8(Words::tr("As the reply to the send gave it"))))
        ->required();
    addGateway(*command, options.baseUrl, options.connection);
    command->footer(utf8(keyFooter()));
}

QString scenarioNames()
{
    QStringList names;
    for (const sandbox::Scenario scenario : sandbox::allScenarios()) {
        names += sandbox::scenarioName(scenario);
    }
    return names.join(", "_L1);
}

// A name, or what can only be a file. Whether that can be read is found when it is.
bool takeScenario(const QString &text, SandboxOptions &options)
{
    const auto scenario = sandbox::scenarioFromName(text);
    if (scenario) {
        options.scenario = *scenario;
    } else if (text.contains(u'/') || text.endsWith(".json"_L1) || QFileInfo(text).isFile()) {
        options.scenarioFile = text;
    } else {
        throw CLI::ValidationError(
            "--scenario", utf8(Words::tr("%1 is neither a scenario nor a file. There are: %2.")
                                   .arg(visibleLine(text), scenarioNames())));
    }
    return true;
}

void addSandbox(CLI::App &app, SandboxOptions &options)
{
    CLI::App *command = app.add_subcommand(
        "sandbox",
        utf8(Words::tr("Be a gateway on this machine that places no calls, until interrupted")));
    addNumber(
        *command, "--port", {0, 65535},
        [&options](int port) { options.port = static_cast<quint16>(port); },
        utf8(Words::tr("Port on 127.0.0.1, any free one by default")))
        ->type_name("PORT");
    const CLI::callback_t take = [&options](const CLI::results_t &values) {
        return takeScenario(QString::fromStdString(values.front()), options);
    };
    command
        ->add_option("--scenario", take,
                     utf8(Words::tr("What happens to numbers of no scenario's own: a name, or a "
                                    "script's file")))
        ->type_name("NAME|FILE")
        ->expected(1)
        ->take_last();
    addNumber(
        *command, "--speed", {1, 60}, [&options](int times) { options.speed = times; },
        utf8(Words::tr("How many times faster than real time, 1 to 60")))
        ->type_name("TIMES");
    command->footer(utf8(Words::tr("Scenarios: %1").arg(scenarioNames())));
}

// The library would only say that a command is required.
QString unknownCommand(const CLI::App &app, const QStringList &arguments)
{
    const auto all = app.get_subcommands([](const CLI::App *) { return true; });
    if (all.empty() || arguments.isEmpty() || arguments.front().startsWith(u'-')) {
        return {};
    }
    for (const CLI::App *command : all) {
        if (command->get_name() == arguments.front().toStdString()) {
            return unknownCommand(*command, arguments.mid(1));
        }
    }
    const QString before = app.get_parent()
                               ? u"flashcall "_s % QString::fromStdString(app.get_name())
                               : u"flashcall"_s;
    return Words::tr("%1: there is no command \"%2\".\nRun \"%1 --help\" to see what there is.\n")
        .arg(before, arguments.front());
}

// The library would tell them from the last to the first.
QString surplusWords(const CLI::App &app)
{
    QStringList words;
    for (const std::string &word : app.remaining(true)) {
        words += visibleLine(QString::fromStdString(word));
    }
    return Words::tr("there is no place for %1.").arg(words.join(u' '));
}

Said wrongUsage(const CLI::App &app, const QString &error)
{
    QString command = u"flashcall"_s;
    for (auto chosen = app.get_subcommands(); !chosen.empty();) {
        command += u' ' % QString::fromStdString(chosen.front()->get_name());
        chosen = chosen.front()->get_subcommands();
    }
    return {Exit::Usage,
            Words::tr("%1: %2\nRun \"%1 --help\" to see what it takes.\n").arg(command, error)};
}

} // namespace

Result<Command, Said> parseArguments(const QStringList &arguments)
{
    CheckOptions check;
    SendOptions send;
    StatusOptions status;
    SandboxOptions sandbox;
    CheckFileOptions list;
    HistoryOptions history;
    CascadeLintOptions cascadeLint;
    CLI::App app(utf8(Words::tr("Verify customers by flash call")), "flashcall");
    app.set_version_flag("--version", "flashcall " FCC_VERSION);
    app.require_subcommand(1);
    app.footer(
        utf8(Words::tr("Exit: 0 yes, 1 no, 2 wrong words or input, 3 refused by the gateway,\n"
                       "4 unknown (a call may have been placed), 5 not sent.")));
    addCheck(app, check, list);
    addSend(app, send);
    addCascade(app, cascadeLint);
    addStatus(app, status);
    addSandbox(app, sandbox);
    addHistory(app, history);

    if (const QString text = unknownCommand(app, arguments); !text.isEmpty()) {
        return Unexpected{Said{Exit::Usage, text}};
    }
    std::vector<std::string> words;
    for (const QString &argument : arguments) {
        words.push_back(argument.toStdString());
    }
    std::reverse(words.begin(), words.end()); // as the library wants them
    try {
        app.parse(words);
    } catch (const CLI::Success &asked) {
        std::ostringstream out;
        std::ostringstream unused;
        app.exit(asked, out, unused);
        return Unexpected{Said{Exit::Yes, QString::fromStdString(out.str())}};
    } catch (const CLI::ExtrasError &) {
        return Unexpected{wrongUsage(app, surplusWords(app))};
    } catch (const CLI::ParseError &error) {
        return Unexpected{wrongUsage(app, QString::fromStdString(error.what()).trimmed())};
    }
    if (app.got_subcommand("check")) {
        list.json = check.json;
        return list.file.isEmpty() ? Command{check} : Command{list};
    }
    if (app.got_subcommand("send")) {
        return Command{send};
    }
    if (app.got_subcommand("status")) {
        return Command{status};
    }
    if (app.got_subcommand("cascade")) {
        return Command{cascadeLint};
    }
    if (app.got_subcommand("history")) {
        return Command{history};
    }
    return Command{sandbox};
}

} // namespace flashcall::cli
