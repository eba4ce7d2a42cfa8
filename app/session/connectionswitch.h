// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keys.h"
#include "app/config/problem.h"
#include "app/core/connection.h"
#include "app/core/secret.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace flashcall {

class ConnectionBook;
class Desk;

// Puts the chosen connection on the desk, with its key as soon as that is found. While any case
// runs the desk stays as it is: what has changed meanwhile comes after the last of them.
class ConnectionSwitch : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this.
    ConnectionSwitch(ConnectionBook &book, Desk &desk, QObject *parent = nullptr);

    // What this run begins with; nothing is saved.
    void begin(const QString &id);
    void beginWith(const Connection &given, const Secret &key); // of the command line

    // What can be chosen: the sandbox, the saved ones and the one of the command line.
    [[nodiscard]] QList<Connection> choices() const;
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] bool canSwitch() const;
    // False, and nothing happens, while any case runs or where there is no such connection. The
    // choice is kept for the next start.
    bool choose(const QString &id);

    // Where the sandbox listens; sandboxWanted() asks for it.
    void setSandboxUrl(const QUrl &url);

Q_SIGNALS:
    void sandboxWanted();
    void notSaved(const flashcall::config::ConfigProblem &problem); // the choice holds for this run

private:
    [[nodiscard]] std::optional<Connection> find(const QString &id) const;
    void onBookChanged();
    void apply();
    void onKey(const Connection &connection, const config::KeyInForce &found);

    ConnectionBook &m_book;
    Desk &m_desk;
    QString m_current;
    std::optional<Connection> m_given;
    Secret m_givenKey;
    QUrl m_sandboxUrl;
    Connection m_applied;   // as it was put on the desk
    int m_question = 0;     // of a key; only the last one's answer counts
    bool m_pending = false; // something waits for the case to end
};

} // namespace flashcall
