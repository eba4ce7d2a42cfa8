// SPDX-License-Identifier: MIT
// flashcall-console: the composition root. Builds everything, passes it in, runs the window.
#include "app/config/keys.h"
#include "app/config/keystore.h"
#include "app/config/settings.h"
#include "app/core/clock.h"
#include "app/core/hardening.h"
#include "app/core/phonenumber.h"
#include "app/gateway/client.h"
#include "app/session/auditkeeper.h"
#include "app/session/connectionbook.h"
#include "app/session/connectionswitch.h"
#include "app/session/desk.h"
#include "app/session/latejournal.h"
#include "app/session/leftcases.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/frontdoor.h"
#include "ui/latepages.h"
#include "ui/leftcasenotices.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/sandboxhost.h"
#include "ui/settingsdialog.h"
#include "ui/startup.h"
#include "ui/tour.h"
#include "ui/verify/casetools.h"
#include "ui/verify/verifypage.h"
#include "ui/warmfonts.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QScreen>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

using namespace flashcall;

namespace {

// `language`: a person's choice, or empty.
void addTranslations(QCoreApplication &app, const QString &language)
{
    if (ui::languages().contains(language) &&
        QLocale(language).language() != QLocale().language()) {
        QLocale::setDefault(QLocale(language));
    }
    const auto add = [&app](const QLocale &locale, const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator.get());
            translator.release()->setParent(&app);
        }
    };
    // English first, for its plurals: whatever the locale lacks is said in English.
    add(QLocale(QLocale::English), QStringLiteral("flashcall"), QStringLiteral(":/i18n"));
    if (QLocale().language() != QLocale::English && QLocale().language() != QLocale::C) {
        add(QLocale(), QStringLiteral("flashcall"), QStringLiteral(":/i18n"));
        add(QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
}

Connection connectionFor(const QUrl &baseUrl)
{
    Connection connection = sandboxConnection();
    connection.id = baseUrlId(baseUrl);
    connection.name = baseUrl.host();
    connection.baseUrl = baseUrl;
    return connection;
}

// The program: its parts, in the order in which they stand on each other.
class Console
{
public:
    Console(const ui::Startup &startup, config::Settings settings, const std::optional<Secret> &key,
            const QString &door)
        : m_startup(startup)
        , m_journal(m_clock, QStringLiteral("flashcall-console"))
        , m_makeGateway([this](const Connection &connection, const Secret &secret) {
            return std::make_unique<GatewayClient>(connection, secret, m_clock);
        })
        // A key given for one gateway goes to no other.
        , m_book(
              std::move(settings), [] { return config::makeSystemKeyStore(); },
              startup.sandbox ? key : std::nullopt)
        , m_desk({[this]() -> Journal & { return m_journal.get(); }, m_clock, m_makeGateway,
                  config::agentName(m_book.settings().values()),
                  [this](const QString &id) { return m_book.find(id); }})
        , m_connections(m_book, m_desk)
        , m_window(
              m_desk,
              [this](ui::MainWindow::Page page) {
                  return ui::makeLatePage(page, {m_window, m_desk, m_sandbox, m_journal, m_book});
              })
        , m_control({m_window, m_book, m_connections, m_makeGateway})
        , m_door(door, m_window)
    {
        QObject::connect(&m_sandbox, &ui::SandboxHost::handset, m_window.verifyPage(),
                         &ui::VerifyPage::showHandset);
        m_window.verifyPage()->setBook(m_book);
        QObject::connect(&m_sandbox, &ui::SandboxHost::started, &m_window,
                         [this](const QUrl &url) { onSandbox(url); });
        QObject::connect(&m_sandbox, &ui::SandboxHost::failed, &m_window, [this] {
            m_window.addNotice(QCoreApplication::translate(
                                   "main", "The sandbox could not open a port on this machine."),
                               ui::Tone::Bad);
        });
        if (!m_startup.number.isEmpty()) {
            m_window.verifyPage()->fillNumber(m_startup.number);
        }
        // Whether it is the sandbox shows in the first picture; its server comes after that.
        if (!m_startup.sandbox) {
            m_connections.beginWith(connectionFor(m_startup.baseUrl), key.value_or(Secret()));
        } else if (m_startup.sandboxAsked || m_book.settings().activeConnection().isSandbox()) {
            m_connections.begin(sandboxConnection().id);
        } else {
            m_desk.hold(m_book.settings().activeConnection(), Desk::Hold::FindingKey);
        }
        QObject::connect(&m_connections, &ConnectionSwitch::sandboxWanted, &m_sandbox,
                         &ui::SandboxHost::start);
        QObject::connect(&m_window, &ui::MainWindow::settingsWanted, &m_window,
                         [this] { openSettings(); });
        if (const auto kept = ui::windowSizeOf(m_book.settings().values()); kept.size.isValid()) {
            m_window.resize(kept.size.boundedTo(m_window.screen()->availableSize()));
            m_window.setWindowState(kept.maximized ? Qt::WindowMaximized : Qt::WindowNoState);
        }
    }

    void show()
    {
        m_window.show();
        // All that the first picture does not need comes after it.
        QTimer::singleShot(0, &m_window, [this] {
            QThreadPool::globalInstance()->start([] { PhoneNumber::warmUp(); });
            ui::addJournalNotices(m_window, m_journal);
            m_control.showNotice();
            beginOnConnection();
            offerLeftCases();
            m_door.open();
            keepAudit();
        });
    }

    // For the next start. A window beside another one knows only older settings.
    void keepWindowSize()
    {
        if (m_startup.alone) {
            return;
        }
        const config::Values &values = m_book.settings().values();
        const bool maximized = m_window.isMaximized();
        const ui::WindowSize now{maximized ? m_window.normalGeometry().size() : m_window.size(),
                                 maximized};
        // Nothing is lost that a person typed: the next start has the size before.
        static_cast<void>(
            m_book.keep(values.agent, values.language, ui::withWindowSize(values.window, now))
                .has_value());
    }

private:
    void openSettings()
    {
        auto *dialog = new ui::SettingsDialog(m_book, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ui::SettingsDialog::saved, &m_window, [this] {
            const config::Values &values = m_book.settings().values();
            m_desk.setAgent(config::agentName(values));
            m_window.setAppearance(ui::preferencesOf(values).appearance);
        });
        dialog->open();
    }

    void beginOnConnection()
    {
        if (m_desk.connection().isSandbox()) {
            m_sandbox.start();
        } else if (m_startup.sandbox) {
            m_connections.begin(m_desk.connection().id); // loads the key store
        }
    }

    void offerLeftCases()
    {
        store::SqliteJournal *sqlite = m_journal.sqlite();
        if (sqlite && !sqlite->recovery().waiting.isEmpty()) {
            m_left = std::make_unique<LeftCases>(*sqlite, m_clock, sqlite->recovery().waiting);
            m_leftNotices = std::make_unique<ui::LeftCaseNotices>(*m_left, m_window);
        }
    }

    void keepAudit()
    {
        if (store::SqliteJournal *sqlite = m_journal.sqlite()) {
            m_audit = std::make_unique<AuditKeeper>(
                *sqlite, [this]() -> config::KeyStore & { return m_book.keyStore(); });
            m_audit->begin();
        }
    }

    void onSandbox(const QUrl &url)
    {
        m_connections.setSandboxUrl(url);
        if (m_startup.tourFolder.isEmpty() || m_tour) {
            return;
        }
        m_tour = std::make_unique<ui::Tour>(m_window, m_desk, m_startup.tourFolder);
        QObject::connect(&m_sandbox, &ui::SandboxHost::handset, m_tour.get(), &ui::Tour::onHandset);
        QObject::connect(
            m_tour.get(), &ui::Tour::finished, &m_window,
            [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
        m_tour->begin();
    }

    ui::Startup m_startup;
    SystemClock m_clock;
    LateJournal m_journal;
    Desk::MakeGateway m_makeGateway;
    ConnectionBook m_book;
    Desk m_desk;
    ConnectionSwitch m_connections;
    ui::SandboxHost m_sandbox;
    ui::MainWindow m_window;
    ui::ConnectionControl m_control;
    std::unique_ptr<AuditKeeper> m_audit;
    std::unique_ptr<ui::Tour> m_tour;
    std::unique_ptr<LeftCases> m_left;
    std::unique_ptr<ui::LeftCaseNotices> m_leftNotices;
    ui::FrontDoor m_door;
};

} // namespace

int main(int argc, char *argv[])
{
    forbidCrashFiles();
    openClosedStreams();
    const std::optional<Secret> key = config::takeEnvironmentKey();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const auto startup = ui::readArguments(arguments);
    if (!startup) {
        std::fprintf(stderr, "flashcall-console: %s\n", qUtf8Printable(startup.error()));
        return 2;
    }
    if (startup->help || startup->version) {
        const QString words = startup->help ? ui::startupHelp()
                                            : QStringLiteral("flashcall-console " FCC_VERSION "\n");
        std::fputs(qUtf8Printable(words), stdout);
        return 0;
    }

    const QString door = ui::FrontDoor::placeOf(*startup);
    if (ui::FrontDoor::raisedAnother(door, *startup)) {
        return 0;
    }

    ui::warmFonts();
    int qtArguments = 1; // nothing from outside reaches Qt's own options
    QApplication::setApplicationName(QStringLiteral("flashcall-console"));
    QApplication::setApplicationVersion(QStringLiteral(FCC_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("flashcall-console"));
    config::Settings settings(config::settingsFolder());
    const ui::Preferences preferences = ui::preferencesOf(settings.values());
    QApplication::setStyle(
        new ui::ConsoleStyle(startup->appearance.value_or(preferences.appearance)));
    QApplication app(qtArguments, argv);
    addTranslations(app, preferences.language);

    Console console(*startup, std::move(settings), key, door);
    console.show();
    const int code = QApplication::exec();
    console.keepWindowSize();
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
