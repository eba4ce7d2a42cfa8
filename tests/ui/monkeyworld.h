// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/client.h"
#include "app/session/connectionbook.h"
#include "app/session/connectionswitch.h"
#include "app/session/desk.h"
#include "app/store/sqlitejournal.h"
#include "support/connectionkit.h"
#include "support/fakeclock.h"
#include "support/journalkit.h"
#include "support/scriptedgateway.h"
#include "support/scriptedkeystore.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/history/historypage.h"
#include "ui/lab/labpage.h"
#include "ui/mainwindow.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/sandboxpage.h"
#include "ui/verify/casepanel.h"
#include "ui/verify/verifypage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

namespace flashcall::test {

// Counts what goes through, whichever connection is in force.
class CountingGateway final : public Gateway
{
public:
    CountingGateway(Gateway &to, int &sends)
        : m_to(&to)
        , m_sends(sends)
    {}
    CountingGateway(std::unique_ptr<Gateway> to, int &sends)
        : m_own(std::move(to))
        , m_to(m_own.get())
        , m_sends(sends)
    {}
    std::unique_ptr<SendHandle> send(const Request &request) override
    {
        ++m_sends;
        return m_to->send(request);
    }
    std::unique_ptr<StatusHandle> status(const QString &id) override { return m_to->status(id); }

private:
    std::unique_ptr<Gateway> m_own;
    Gateway *m_to;
    int &m_sends;
};

// The whole window as the program puts it together, on a journal of its own. No request leaves
// this machine, whatever connection the monkey makes: all go to the scripted gateway or to the
// built-in sandbox.
class MonkeyWorld
{
public:
    enum class Service { Scripted, Sandbox };

    explicit MonkeyWorld(Service service)
        : m_service(service)
        , m_journal(openJournal())
        , m_book(config::Settings(m_folder.filePath(QStringLiteral("config"))),
                 [this] { return std::make_unique<ForwardedStore>(m_keys); }, {})
        , m_desk({[this]() -> Journal & { return *m_journal; }, clock(), m_makeGateway,
                  QStringLiteral("agent")})
        , m_connections(m_book, m_desk)
        , m_window(m_desk, [this](ui::MainWindow::Page page) { return makePage(page); })
        , m_control({m_window, m_book, m_connections, m_makeGateway})
    {
        Connection live = fullConnection();
        live.blind = false;
        static_cast<void>(m_book.put(live));
        m_keys.secrets.insert(QStringLiteral("connection/shop"), "kept");
        QObject::connect(&m_host, &ui::SandboxHost::handset, m_window.verifyPage(),
                         &ui::VerifyPage::showHandset);
        QObject::connect(&m_host, &ui::SandboxHost::started, &m_window,
                         [this](const QUrl &url) { m_connections.setSandboxUrl(url); });
        QObject::connect(&m_connections, &ConnectionSwitch::sandboxWanted, &m_host,
                         &ui::SandboxHost::start);
        QObject::connect(&m_host.server(), &sandbox::Server::requestSeen, &m_window,
                         [this](const sandbox::RequestSeen &seen) {
                             if (seen.method == u"POST") {
                                 m_posted << idIn(seen.body);
                             }
                         });
        m_host.server().setSpeed(60);
        m_connections.begin(sandboxConnection().id);
        m_host.start();
        m_window.show();
    }

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] Desk &desk() { return m_desk; }
    // Null on the sandbox, where time passes by itself and the service answers by itself.
    [[nodiscard]] FakeClock *fakeClock()
    {
        return m_service == Service::Scripted ? &m_fakeClock : nullptr;
    }
    // What there is to answer, if the service is scripted.
    [[nodiscard]] ScriptedSend *openSend() const { return m_scripted.lastSend(); }
    [[nodiscard]] ScriptedStatus *openStatus() const { return m_scripted.lastStatus(); }

    [[nodiscard]] int sends() const { return m_sends; } // handed to a gateway
    // The case ids of the POSTs that the sandbox saw, in their order.
    [[nodiscard]] const QStringList &posted() const { return m_posted; }
    // Of the journal, as they are on disk.
    [[nodiscard]] int intents() const { return count(QStringLiteral("1")); }
    // Stopped before its turn came, and handed to no gateway.
    [[nodiscard]] int neverHanded() const
    {
        return count(QStringLiteral("handed_at IS NULL AND ending IS NOT NULL"));
    }
    [[nodiscard]] int handed() const { return count(QStringLiteral("handed_at IS NOT NULL")); }
    // Cases that were handed over, and what became of them: the service answered, or the client is
    // sure that nothing left. The rest is unknown: the service may have seen it.
    [[nodiscard]] QStringList casesAnswered() const
    {
        return ids(QStringLiteral("answer IN ('Accepted', 'Rejected', 'Refused')"));
    }
    [[nodiscard]] QStringList casesNeverSent() const
    {
        return ids(QStringLiteral("handed_at IS NULL OR answer = 'NotSent'"));
    }
    [[nodiscard]] QStringList casesAll() const { return ids(QStringLiteral("1")); }

private:
    [[nodiscard]] const Clock &clock() const
    {
        return m_service == Service::Scripted ? static_cast<const Clock &>(m_fakeClock)
                                              : m_systemClock;
    }
    [[nodiscard]] std::unique_ptr<store::SqliteJournal> openJournal() const
    {
        auto opened =
            store::SqliteJournal::open(m_folder.filePath(QStringLiteral("data")), clock());
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] int count(const QString &condition) const
    {
        return sqlText(m_journal->file(),
                       QStringLiteral("SELECT count(*) FROM cases WHERE ") + condition)
            .toInt();
    }
    [[nodiscard]] QStringList ids(const QString &condition) const
    {
        return sqlText(m_journal->file(),
                       QStringLiteral("SELECT group_concat(uuid) FROM cases WHERE ") + condition)
            .split(u',', Qt::SkipEmptyParts);
    }
    [[nodiscard]] static QString idIn(const QByteArray &body)
    {
        const QJsonArray messages = QJsonDocument::fromJson(body)[u"messages"].toArray();
        return messages.first()[u"customerMessageId"].toString();
    }
    [[nodiscard]] std::unique_ptr<Gateway> makeGateway(Connection connection, const Secret &key)
    {
        if (m_service == Service::Scripted) {
            return std::make_unique<CountingGateway>(m_scripted, m_sends);
        }
        connection.baseUrl = m_host.server().url();
        connection.auth = connections::Auth::ApiKey;
        return std::make_unique<CountingGateway>(
            std::make_unique<GatewayClient>(connection, key.isEmpty() ? Secret("any") : key,
                                            clock()),
            m_sends);
    }
    [[nodiscard]] QWidget *makePage(ui::MainWindow::Page page)
    {
        switch (page) {
        case ui::MainWindow::Verify:
            break;
        case ui::MainWindow::Lab:
            return new ui::LabPage;
        case ui::MainWindow::History:
            return new ui::HistoryPage(m_journal.get());
        case ui::MainWindow::Sandbox: {
            auto *made = new ui::SandboxPage(m_host);
            QObject::connect(made, &ui::SandboxPage::numberChosen, &m_window,
                             [this](const QString &number) {
                                 m_window.showPage(ui::MainWindow::Verify);
                                 m_window.verifyPage()->casePanel()->setObserved(number);
                             });
            return made;
        }
        }
        return nullptr;
    }

    Service m_service;
    QTemporaryDir m_folder{quickFolder()};
    FakeClock m_fakeClock;
    SystemClock m_systemClock;
    int m_sends = 0;
    QStringList m_posted;
    ScriptedGateway m_scripted;
    ScriptedStore m_keys;
    ui::SandboxHost m_host;
    std::unique_ptr<store::SqliteJournal> m_journal;
    Desk::MakeGateway m_makeGateway = [this](const Connection &connection, const Secret &key) {
        return makeGateway(connection, key);
    };
    ConnectionBook m_book;
    Desk m_desk;
    ConnectionSwitch m_connections;
    ui::MainWindow m_window;
    ui::ConnectionControl m_control;
};

} // namespace flashcall::test
