// SPDX-License-Identifier: MIT
#include "ui/startup.h"

#include "app/core/connection.h"

#include <QCoreApplication>

namespace flashcall::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(startup)
};

constexpr int numberMost = 64; // a longer link is no number (reliability.md, "other doors")

QString urlProblem(const QString &text, UrlProblem problem)
{
    switch (problem) {
    case UrlProblem::None:
        return {};
    case UrlProblem::NotAUrl:
        return Words::tr("--base-url: “%1” is not a web address. Write https://HOST.").arg(text);
    case UrlProblem::InsecureHttp:
        return Words::tr("--base-url: plain http goes only to a loopback address such as "
                         "http://127.0.0.1:8080. Use https for “%1”.")
            .arg(text);
    case UrlProblem::HasCredentials:
        return Words::tr("--base-url: leave out the user and password. The key comes from "
                         "SMSBAT_API_KEY.");
    case UrlProblem::HasQuery:
        return Words::tr("--base-url: leave out everything from ? or # on.");
    }
    return {};
}

Result<ConsoleStyle::Appearance, QString> readAppearance(const QString &word)
{
    if (word == u"system") {
        return ConsoleStyle::Appearance::System;
    }
    if (word == u"light") {
        return ConsoleStyle::Appearance::Light;
    }
    if (word == u"dark") {
        return ConsoleStyle::Appearance::Dark;
    }
    return Unexpected{Words::tr("--appearance takes system, light or dark, not “%1”.").arg(word)};
}

// One option with its value. What is wrong, or nothing.
QString takeOption(Startup &startup, const QString &name, const QString &value)
{
    if (name == u"--base-url") {
        const auto url = parseBaseUrl(value);
        if (!url) {
            return urlProblem(value, url.error());
        }
        startup.baseUrl = *url;
        startup.sandbox = false;
        return {};
    }
    if (name == u"--tour") {
        startup.tourFolder = value;
        return value.isEmpty() ? Words::tr("--tour needs a folder for the pictures.") : QString();
    }
    const auto appearance = readAppearance(value);
    if (!appearance) {
        return appearance.error();
    }
    startup.appearance = *appearance;
    return {};
}

} // namespace

Result<Startup, QString> readArguments(const QStringList &arguments)
{
    Startup startup;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const qsizetype equals = argument.indexOf(u'=');
        const QString name =
            argument.startsWith(u"--") && equals > 0 ? argument.left(equals) : argument;
        startup.alone = startup.alone || argument.startsWith(u"-");
        if (name == u"--base-url" || name == u"--tour" || name == u"--appearance") {
            QString value = equals > 0 ? argument.mid(equals + 1) : QString();
            if (equals <= 0 && ++i < arguments.size()) {
                value = arguments[i];
            }
            if (const QString wrong = takeOption(startup, name, value); !wrong.isEmpty()) {
                return Unexpected{wrong};
            }
        } else if (argument == u"--sandbox") {
            startup.sandboxAsked = true;
        } else if (argument == u"--help" || argument == u"-h") {
            startup.help = true;
        } else if (argument == u"--version") {
            startup.version = true;
        } else if (argument.startsWith(u"-")) {
            return Unexpected{Words::tr("There is no option “%1”. See --help.").arg(argument)};
        } else if (!startup.number.isEmpty()) {
            return Unexpected{Words::tr("One number at a time: “%1” is the second.").arg(argument)};
        } else {
            startup.number = argument.left(numberMost);
        }
    }
    if (startup.sandboxAsked && !startup.sandbox) {
        return Unexpected{Words::tr("Give --sandbox or --base-url, not both.")};
    }
    if (!startup.tourFolder.isEmpty() && !startup.sandbox) {
        return Unexpected{Words::tr("The tour runs on the sandbox: leave out --base-url.")};
    }
    startup.sandboxAsked = startup.sandboxAsked || !startup.tourFolder.isEmpty();
    return startup;
}

QString startupHelp()
{
    return Words::tr(
        "Usage: flashcall-console [options] [NUMBER | tel:NUMBER]\n"
        "\n"
        "Verify a customer by flash call. NUMBER fills the form; only a person sends.\n"
        "Where a console runs already, its window comes to the front and takes the number. A run\n"
        "with options has a window of its own.\n"
        "\n"
        "  --sandbox          work on the built-in gateway: no real calls. Without it, on the\n"
        "                     connection that was chosen last; at first that is the sandbox\n"
        "  --base-url URL     work on another gateway; the key comes from SMSBAT_API_KEY\n"
        "  --tour DIR         do the main job once on the sandbox, save pictures in DIR and end;\n"
        "                     exit 0 only if it ended verified\n"
        "  --appearance WORD  system, light or dark\n"
        "  --version          print the version\n"
        "  --help             print this\n");
}

} // namespace flashcall::ui
