// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"

#include <QList>
#include <QObject>

class QWidget;

namespace flashcall::ui {

// Connections out of a file and into one, by the system's file dialogs.
class ConnectionTransfer : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTransfer(QWidget *window);

    void askImport();
    void askExport(const QList<Connection> &connections);

Q_SIGNALS:
    void imported(const QList<flashcall::Connection> &connections);
    void exported(const QString &words);
    void failed(const QString &words);

private:
    void readFrom(const QString &file);
    void writeTo(const QString &file, const QList<Connection> &connections);

    QWidget *m_window;
};

} // namespace flashcall::ui
