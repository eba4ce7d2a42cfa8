// SPDX-License-Identifier: MIT
// flashcall: the composition root of the command line. Builds everything, passes it in.
#include "app/cli/program.h"
#include "app/cli/terminal.h"
#include "app/config/keys.h"
#include "app/config/keystore.h"
#include "app/config/settings.h"
#include "app/core/clock.h"
#include "app/core/hardening.h"
#include "app/gateway/client.h"
#include "app/session/auditkeeper.h"
#include "app/session/connectionbook.h"
#include "app/session/latejournal.h"
#include "app/store/sqlitejournal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <chrono>
#include <iostream>
#include <memory>
#include <optional>
#include <unistd.h>

using namespace flashcall;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds keyPatience{3};

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

void addWords(const QLocale &locale, QTranslator &translator)
{
    if (translator.load(locale, u"flashcall"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translator);
    }
}

// A run is shorter than a key store's answer: what it wrote would be left out of the audit chain.
void endWhenSealed(QCoreApplication &app, const AuditKeeper *audit, int exit)
{
    const auto end = [exit] { QCoreApplication::exit(exit); };
    if (audit == nullptr || audit->state() != AuditKeeper::State::Asking) {
        end();
        return;
    }
    QObject::connect(audit, &AuditKeeper::stateChanged, &app, end);
    QTimer::singleShot(keyPatience, &app, end);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCrashFiles();
    openClosedStreams();
    cli::ignoreClosedPipes();
    const std::optional<Secret> key = config::takeEnvironmentKey();
    const QStringList arguments = argumentsOf(argc, argv);
    int qtArguments = 1; // nothing from outside reaches Qt's own options
    QCoreApplication app(qtArguments, argv);
    QCoreApplication::setApplicationName(u"flashcall"_s);
    QTranslator english; // for its plurals: whatever the locale lacks is said in English
    QTranslator translator;
    addWords(QLocale(QLocale::English), english);
    addWords(QLocale(), translator);

    SystemClock clock;
    LateJournal journal(clock, u"flashcall"_s); // the console's: both programs write one history
    std::unique_ptr<ConnectionBook> book;
    std::unique_ptr<AuditKeeper> audit;
    const auto theBook = [&]() -> ConnectionBook & {
        if (!book) {
            book = std::make_unique<ConnectionBook>(
                config::Settings(config::settingsFolder()),
                [] { return config::makeSystemKeyStore(); }, key);
        }
        return *book;
    };
    const auto keyStore = [&]() -> config::KeyStore & { return theBook().keyStore(); };
    cli::Program program({std::cout,
                          std::cerr,
                          clock,
                          key.value_or(Secret()),
                          cli::inputIsTerminal(),
                          [&]() -> Journal & {
                              if (auto *sqlite = journal.sqlite(); sqlite && !audit) {
                                  audit = std::make_unique<AuditKeeper>(*sqlite, keyStore);
                                  audit->begin();
                              }
                              return journal.get();
                          },
                          theBook,
                          [&clock](const Connection &connection, const Secret &secret) {
                              return std::make_unique<GatewayClient>(connection, secret, clock);
                          },
                          {},
                          STDIN_FILENO,
                          STDOUT_FILENO,
                          cli::isTerminal(STDERR_FILENO),
                          store::journalFolder(),
                          &cli::readAnswer,
                          keyStore});
    cli::Interrupts interrupts;
    QObject::connect(&interrupts, &cli::Interrupts::arrived, &program, &cli::Program::interrupt);
    QObject::connect(&program, &cli::Program::finished, &app,
                     [&](int exit) { endWhenSealed(app, audit.get(), exit); });
    QTimer::singleShot(0, &program, [&] { program.start(arguments); });
    return QCoreApplication::exec();
}
