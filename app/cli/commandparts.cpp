// SPDX-License-Identifier: MIT
#include "app/cli/commandparts.h"

#include "app/core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

using Action = HistoryOptions::Action;

std::vector<std::string> verdictNames()
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        names.emplace_back(bulk::rowVerdictName(static_cast<bulk::RowVerdict>(i)));
    }
    return names;
}

QDate dayOf(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), u"yyyy-MM-dd"_s);
}

void addDay(CLI::App &command, const std::string &name, QDate &into, const QString &description)
{
    const CLI::callback_t take = [&into](const CLI::results_t &values) {
        into = dayOf(values.front());
        return true;
    };
    const auto isDay = [](const std::string &text) {
        return dayOf(text).isValid() ? std::string() : utf8(Words::tr("give a day as 2026-01-31"));
    };
    command.add_option(name, take, utf8(description))
        ->expected(1)
        ->take_last()
        ->type_name("DATE")
        ->check(isDay);
}

CLI::App *addAction(CLI::App &history, HistoryOptions &options, Action action,
                    const std::string &name, const QString &description)
{
    CLI::App *command = history.add_subcommand(name, utf8(description));
    command->callback([&options, action] { options.action = action; });
    return command;
}

void addFilters(CLI::App &command, HistoryOptions &options)
{
    refuseEmpty(addText(command, "--number", options.number,
                        utf8(Words::tr("Only sends to this customer's number"))))
        ->type_name("NUMBER");
    addText(command, "--connection", options.connection,
            utf8(Words::tr("Only sends over the connection of this name")))
        ->type_name("NAME");
    addDay(command, "--since", options.since, Words::tr("From this day on"));
    addDay(command, "--until", options.until, Words::tr("Up to this day, it included"));
}

void addYes(CLI::App &command, HistoryOptions &options)
{
    command.add_flag("--yes", options.yes, utf8(Words::tr("Do not ask")));
}

// What only a list has beside its file.
std::vector<CLI::Option *> addListWishes(CLI::App &command, CheckFileOptions &options)
{
    CLI::Option *output =
        addText(
            command, "--output", options.output,
            utf8(Words::tr("Where the rows with their verdicts go, standard output by default")))
            ->type_name("FILE");
    const CLI::callback_t take = [&options](const CLI::results_t &values) {
        options.only = bulk::rowVerdictNamed(values.front());
        return options.only.has_value();
    };
    return {
        output,
        addNumber(
            command, "--threads", {0, 1024}, [&options](int count) { options.threads = count; },
            utf8(Words::tr("How many threads, at most 8; by default one a processor")))
            ->type_name("COUNT"),
        command.add_option("--only", take, utf8(Words::tr("Write only the rows of this verdict")))
            ->type_name("VERDICT")
            ->expected(1)
            ->take_last()
            ->check(CLI::IsMember(verdictNames())),
        command.add_flag("--require-all", options.requireAll,
                         utf8(Words::tr("Exit with 1 unless every row is a match"))),
    };
}

// No name of a format is a number, and none but these is one.
CLI::callback_t takeFormat(HistoryOptions &options)
{
    return [&options](const CLI::results_t &values) {
        const std::string &name = values.front();
        if (name != "csv" && name != "json") {
            throw CLI::ValidationError("--format",
                                       utf8(Words::tr("%1 is no format. There are: csv, json.")
                                                .arg(visibleLine(QString::fromStdString(name)))));
        }
        using Format = HistoryOptions::Format;
        options.format = name == "csv" ? Format::Csv : Format::Json;
        return true;
    };
}

bool isPlainNumber(const std::string &text)
{
    return !text.empty() && (text.front() != '0' || text.size() == 1) &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string utf8(const QString &text)
{
    return text.toStdString();
}

CLI::Option *addText(CLI::App &command, const std::string &names, QString &into,
                     const std::string &description)
{
    const CLI::callback_t take = [&into](const CLI::results_t &values) {
        into = QString::fromStdString(values.front());
        return true;
    };
    return command.add_option(names, take, description)->expected(1)->take_last();
}

CLI::Option *addText(CLI::App &command, const std::string &names, std::optional<QString> &into,
                     const std::string &description)
{
    const CLI::callback_t take = [&into](const CLI::results_t &values) {
        into = QString::fromStdString(values.front());
        return true;
    };
    return command.add_option(names, take, description)->expected(1)->take_last();
}

CLI::Option *refuseEmpty(CLI::Option *option)
{
    return option->check([](const std::string &text) {
        return text.empty() ? utf8(Words::tr("it is empty.")) : std::string();
    });
}

CLI::Option *addNumber(CLI::App &command, const std::string &name, const NumberRange &range,
                       const std::function<void(int)> &take, const std::string &description)
{
    const CLI::callback_t read = [name, range, take](const CLI::results_t &values) {
        const std::string &text = values.front();
        if (!isPlainNumber(text)) {
            throw CLI::ValidationError(
                name, utf8(Words::tr("\"%1\" is no whole number in plain figures such as 60.")
                               .arg(visibleLine(QString::fromStdString(text)))));
        }
        int value = 0;
        const auto got = std::from_chars(text.data(), text.data() + text.size(), value);
        if (got.ec != std::errc() || value < range.least || value > range.most) {
            throw CLI::ValidationError(
                name, utf8(Words::tr("give a whole number from %1 to %2.")
                               .arg(QString::number(range.least), QString::number(range.most))));
        }
        take(value);
        return true;
    };
    return command.add_option(name, read, description)->expected(1)->take_last();
}

void addCheckFile(CLI::App &command, CheckFileOptions &options,
                  const std::vector<CLI::Option *> &pair, const std::vector<CLI::Option *> &more)
{
    const std::string group = utf8(Words::tr("For a list"));
    CLI::Option *file =
        addText(command, "--file", options.file,
                utf8(Words::tr("CSV whose header names \"pattern\" and \"caller_id\"; \"-\" for "
                               "standard input")))
            ->type_name("FILE")
            ->group(group);
    const auto wishes = addListWishes(command, options);
    for (CLI::Option *option : wishes) {
        option->group(group)->needs(file);
    }
    for (const auto &ofPairs : {pair, more}) {
        for (CLI::Option *option : ofPairs) {
            file->excludes(option);
        }
    }
    command.callback([&command, &options, file, pair] {
        for (const CLI::Option *option : pair) {
            if (file->empty() && option->empty()) {
                throw CLI::RequiredError(option->get_name());
            }
        }
        if (!file->empty() && options.file.isEmpty()) {
            throw CLI::ValidationError(
                "--file", utf8(Words::tr("give a file's name, or - for standard input.")));
        }
        if (!file->empty() && options.toStandardOutput() && command.count("--json") > 0) {
            throw CLI::ValidationError(
                "--json", utf8(Words::tr("the verdicts take standard output. Give --output FILE "
                                         "to have them there and the summary here.")));
        }
    });
}

void addCascade(CLI::App &app, CascadeLintOptions &options)
{
    CLI::App *cascade =
        app.add_subcommand("cascade", utf8(Words::tr("Look at a cascade before it is sent")));
    cascade->require_subcommand(1);
    CLI::App *lint = cascade->add_subcommand(
        "lint", utf8(Words::tr("Tell what is unwise or will fail about a request in a file")));
    refuseEmpty(addText(*lint, "FILE", options.file,
                        utf8(Words::tr("The request as JSON, with its fallbacks"))))
        ->required();
    lint->add_flag("--json", options.json, utf8(Words::tr("Print one JSON object")));
    lint->footer(utf8(Words::tr("Exit: 0 nothing but advice, 1 a warning or an error,\n"
                                "2 the file cannot be read.")));
}

void addHistory(CLI::App &app, HistoryOptions &options)
{
    CLI::App *history = app.add_subcommand(
        "history", utf8(Words::tr("Look at the record of every send, and take something out")));
    history->require_subcommand(1);
    CLI::App *list = addAction(*history, options, Action::List, "list",
                               Words::tr("List the sends, newest first"));
    addFilters(*list, options);
    list->add_flag("--json", options.json, utf8(Words::tr("Print a JSON object a line")));

    CLI::App *out =
        addAction(*history, options, Action::Export, "export",
                  Words::tr("Write the sends as a table or with all that is on record"));
    addFilters(*out, options);
    out->add_option("--format", takeFormat(options),
                    utf8(Words::tr("csv: a table for spreadsheets; json: an object a line, with "
                                   "the attempts")))
        ->type_name("csv|json")
        ->expected(1)
        ->take_last();
    addText(*out, "--output", options.output,
            utf8(Words::tr("The file, standard output by default")))
        ->type_name("FILE");

    CLI::App *verify = addAction(*history, options, Action::Verify, "verify",
                                 Words::tr("Look whether the record is sound"));
    verify->footer(utf8(
        Words::tr("Checks the whole file, each send against its events, and all of it against the\n"
                  "audit chain, whose key is in the key store. That is evidence, not prevention:\n"
                  "it shows changes by whoever has not that key.")));

    CLI::App *erase = addAction(*history, options, Action::Erase, "erase",
                                Words::tr("Take a customer's number out of the record for good"));
    refuseEmpty(addText(*erase, "--number", options.number,
                        utf8(Words::tr("The number, with its country"))))
        ->type_name("NUMBER")
        ->required();
    addYes(*erase, options);
    erase->footer(utf8(Words::tr("The sends stay in the counts, without the number, the request "
                                 "and the code.\nBackups beside the journal are gone through, "
                                 "too.")));

    CLI::App *purge = addAction(*history, options, Action::Purge, "purge",
                                Words::tr("Remove old sends for good"));
    addNumber(
        *purge, "--older-than", {0, 36500}, [&options](int days) { options.olderThan = days; },
        utf8(Words::tr("Those of more than so many days ago, 365 by default")))
        ->type_name("DAYS");
    addYes(*purge, options);
}

} // namespace flashcall::cli
