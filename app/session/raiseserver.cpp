// SPDX-License-Identifier: MIT
#include "app/session/raiseserver.h"

#include "app/session/raisemessage.h"
#include "app/session/raiseplace.h"

#include <QLocalSocket>
#include <QTimer>

namespace flashcall {

RaiseServer::RaiseServer(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RaiseServer::receive);
}

RaiseServer::~RaiseServer()
{
    // Else they would tell of their end when there is nobody to hear it.
    const auto peers = m_server.findChildren<QLocalSocket *>();
    for (QLocalSocket *peer : peers) {
        disconnect(peer, nullptr, this, nullptr);
    }
}

bool RaiseServer::listen(const QString &socket)
{
    // Qt's own listening would take the place from a living program without a question.
    m_lock = std::make_unique<QLockFile>(socket + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only death makes it stale
    if (!m_lock->tryLock(0)) {
        m_lock.reset();
        return false;
    }
    QLocalServer::removeServer(socket);
    return m_server.listen(socket);
}

void RaiseServer::receive()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        ++m_peers;
        if (m_peers > peersMost) {
            showOut(peer);
            continue;
        }
        peer->setReadBufferSize(raiseMessageMost + 2);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { look(peer, false); });
        connect(peer, &QLocalSocket::disconnected, this, [this, peer] { look(peer, true); });
        auto *patience = new QTimer(peer);
        connect(patience, &QTimer::timeout, this, [this, peer] { showOut(peer); });
        patience->start(m_patience);
        look(peer, peer->state() != QLocalSocket::ConnectedState);
    }
}

void RaiseServer::look(QLocalSocket *peer, bool atEnd)
{
    QByteArray message = peer->peek(raiseMessageMost + 2);
    const qsizetype lineEnd = message.indexOf('\n');
    if (lineEnd < 0 && !atEnd && message.size() <= raiseMessageMost) {
        return; // the rest may come
    }
    if (lineEnd >= 0 && lineEnd == message.size() - 1) {
        message.chop(1);
    }
    const auto number = readRaise(message);
    if (!number) {
        showOut(peer);
        return;
    }
    leave(peer);
    peer->write(raiseAnswer);
    peer->flush();
    peer->disconnectFromServer();
    peer->deleteLater();
    Q_EMIT raiseWanted(*number);
}

void RaiseServer::leave(QLocalSocket *peer)
{
    disconnect(peer, nullptr, this, nullptr);
    for (QTimer *patience : peer->findChildren<QTimer *>(Qt::FindDirectChildrenOnly)) {
        patience->stop();
    }
    --m_peers;
}

void RaiseServer::showOut(QLocalSocket *peer)
{
    leave(peer);
    peer->abort();
    peer->deleteLater();
}

} // namespace flashcall
