// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace flashcall {

// The door at which later starts of the program knock. A message is read as readRaise() has it;
// whoever says anything else, says too much or takes too long is shown out without a word.
class RaiseServer : public QObject
{
    Q_OBJECT
public:
    static constexpr int peersMost = 8; // at a time; more are shown out

    explicit RaiseServer(std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~RaiseServer() override;

    // A full path in a folder of this user's alone. What a dead program left there is replaced.
    // False where a living one has the place, or where there is none to be had.
    bool listen(const QString &socket);

Q_SIGNALS:
    void raiseWanted(const QString &number); // as given; perhaps empty

private:
    void receive();
    void look(QLocalSocket *peer, bool atEnd);
    void leave(QLocalSocket *peer); // nothing more is heard of it
    void showOut(QLocalSocket *peer);

    std::chrono::milliseconds m_patience;
    int m_peers = 0;
    std::unique_ptr<QLockFile> m_lock; // who holds it owns the socket
    QLocalServer m_server;
};

} // namespace flashcall
