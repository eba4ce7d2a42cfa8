// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/desk.h"

#include <QObject>

namespace flashcall {
class ConnectionBook;
class ConnectionSwitch;
} // namespace flashcall

namespace flashcall::ui {

class MainWindow;

// What a person does with connections in the window: the menu that switches, the dialog, and the
// notices about the file they are kept in. All that is passed in must outlive it.
class ConnectionControl : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        MainWindow &window;
        ConnectionBook &book;
        ConnectionSwitch &connections;
        Desk::MakeGateway makeGateway; // for tests of a connection
    };
    explicit ConnectionControl(Parts parts, QObject *parent = nullptr);

    // What was wrong with the settings at the start, if anything.
    void showNotice();
    void openMenu();
    void openDialog();

private:
    void choose(const QString &id);

    Parts m_parts;
};

} // namespace flashcall::ui
