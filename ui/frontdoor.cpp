// SPDX-License-Identifier: MIT
#include "ui/frontdoor.h"

#include "app/config/settings.h"
#include "app/session/raisemessage.h"
#include "app/session/raiseplace.h"
#include "app/store/sqlitejournal.h"
#include "ui/mainwindow.h"
#include "ui/startup.h"
#include "ui/verify/verifypage.h"

#include <utility>

namespace flashcall::ui {

QString FrontDoor::placeOf(const Startup &startup)
{
    if (startup.alone) {
        return {};
    }
    return raiseSocket(config::settingsFolder(), store::journalFolder());
}

bool FrontDoor::raisedAnother(const QString &place, const Startup &startup)
{
    const auto message = writeRaise(startup.number);
    return !place.isEmpty() && message && askToRaise(place, *message);
}

FrontDoor::FrontDoor(QString place, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_window(window)
    , m_server(raisePatience)
{
    connect(&m_server, &RaiseServer::raiseWanted, this, &FrontDoor::onKnock);
}

void FrontDoor::open()
{
    if (!m_place.isEmpty()) {
        m_server.listen(m_place); // without it each start has a window of its own
    }
}

void FrontDoor::onKnock(const QString &number)
{
    m_window.bringToFront();
    if (!number.isEmpty()) {
        m_window.showPage(MainWindow::Verify);
        m_window.verifyPage()->fillNumber(number);
    }
}

} // namespace flashcall::ui
