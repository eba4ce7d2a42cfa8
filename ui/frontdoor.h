// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/raiseserver.h"

#include <QObject>
#include <QString>

namespace flashcall::ui {

class MainWindow;
struct Startup;

// The single instance, as the window has it: where it listens, and what a later start does to it.
// A start with options is a window of its own: it neither asks nor listens.
class FrontDoor : public QObject
{
    Q_OBJECT
public:
    // The place of a console with these settings and this journal; empty for a run of its own.
    [[nodiscard]] static QString placeOf(const Startup &startup);
    // Whether the one that runs there has come to the front: then this start is over. Called
    // before QApplication is made.
    [[nodiscard]] static bool raisedAnother(const QString &place, const Startup &startup);

    // `window` must outlive it.
    FrontDoor(QString place, MainWindow &window, QObject *parent = nullptr);
    // Costs nothing before: the first picture does not wait for it.
    void open();

private:
    void onKnock(const QString &number);

    QString m_place;
    MainWindow &m_window;
    RaiseServer m_server;
};

} // namespace flashcall::ui
