// SPDX-License-Identifier: MIT
#include "ui/connections/connectioncontrol.h"

#include "app/session/connectionbook.h"
#include "app/session/connectionswitch.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/swatch.h"
#include "ui/mainwindow.h"
#include "ui/plainlabel.h"
#include "ui/verify/verifypage.h"

#include <QActionGroup>
#include <QMenu>

#include <utility>

namespace flashcall::ui {

ConnectionControl::ConnectionControl(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.window, &MainWindow::connectionMenuWanted, this, &ConnectionControl::openMenu);
    connect(&m_parts.window, &MainWindow::connectionsWanted, this, &ConnectionControl::openDialog);
    connect(&m_parts.connections, &ConnectionSwitch::notSaved, this,
            [this](const config::ConfigProblem &problem) {
                m_parts.window.addNotice(
                    tr("The connection is in force, but the next start does not know it. %1")
                        .arg(words::notSaved(problem)),
                    Tone::Caution);
            });
}

void ConnectionControl::showNotice()
{
    if (const auto &notice = m_parts.book.settings().notice()) {
        m_parts.window.addNotice(words::settingsNotice(*notice), Tone::Caution);
    }
}

void ConnectionControl::openMenu()
{
    auto *menu = new QMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Switch connection"));
    const bool free = m_parts.connections.canSwitch();
    if (!free) {
        menu->addAction(tr("A case is open and keeps its connection"))->setEnabled(false);
        menu->addSeparator();
    }
    auto *group = new QActionGroup(menu);
    for (const Connection &connection : m_parts.connections.choices()) {
        // An & is a letter of a name, and no mnemonic.
        QString name = visibleText(connection.name);
        name.replace(u'&', QLatin1String("&&")).replace(u'\t', u' ');
        QAction *action = group->addAction(
            name + u'\t' + (connection.isSandbox() ? tr("no real calls") : tr("live, billed")));
        action->setCheckable(true);
        action->setChecked(connection.id == m_parts.connections.current());
        action->setEnabled(free);
        if (!connection.colour.isEmpty()) {
            action->setIcon(swatchIcon(connection.colour));
        }
        connect(action, &QAction::triggered, this, [this, id = connection.id] { choose(id); });
        if (action->isChecked()) {
            menu->setActiveAction(action);
        }
    }
    menu->addActions(group->actions());
    menu->addSeparator();
    connect(menu->addAction(tr("&Connections…")), &QAction::triggered, this,
            &ConnectionControl::openDialog);
    menu->popup(m_parts.window.connectionMenuPlace());
}

void ConnectionControl::choose(const QString &id)
{
    if (id == m_parts.connections.current()) {
        return;
    }
    if (!m_parts.connections.choose(id)) {
        m_parts.window.addNotice(tr("A case is open and keeps its connection. Switch when it has "
                                    "ended."),
                                 Tone::Caution);
    }
}

void ConnectionControl::openDialog()
{
    if (m_parts.window.verifyPage()->digitsHidden()) { // the pool would give them away
        m_parts.window.addNotice(
            tr("Blind mode: the connections can be looked at when the case is closed."),
            Tone::Neutral);
        return;
    }
    auto *dialog = new ConnectionsDialog(m_parts.book, m_parts.makeGateway,
                                         m_parts.connections.current(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace flashcall::ui
