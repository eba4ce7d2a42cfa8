// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/bodydevice.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

class QNetworkAccessManager;

namespace flashcall {

// The head of an answer. Headers of one name are one, their values joined by commas.
struct WireHead
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] bool has(const QByteArray &name) const;
    [[nodiscard]] QByteArray value(const QByteArray &name) const; // empty where there is none
};

// One request through a QNetworkAccessManager of its own, in a thread of its own (WireThread):
// it tells what happens, in order, and judges nothing but the name in a certificate.
//
// A manager for each request: so no connection is kept that Qt could find closed and send a second
// time on, a TLS session is never another's, and cutting one off disturbs no other. Qt cannot
// repeat the request either, as its body cannot be rewound.
class Wire final : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        QNetworkRequest request;
        QByteArray method;
        QByteArray body;
        std::shared_ptr<BodyGate> gate; // sealed: nothing of the body leaves any more
        qint64 most = 0;                // bytes of the answer's body that are taken at the most
    };
    explicit Wire(Order order);
    ~Wire() override; // aborts; waits for Qt's network thread, up to five seconds
    void begin();

Q_SIGNALS:
    void begun(bool proxied);
    void connecting(); // the host's name is found
    void encrypted();
    void peerRefused();   // the certificate does not name the host; nothing was sent
    void sent(int times); // the request's last byte is out; more than once would be Qt's mistake
    void headCame(const flashcall::WireHead &head);
    void bodyCame(const QByteArray &bytes);
    void finished(QNetworkReply::NetworkError error); // last

private:
    void onEncrypted();
    void onSent();
    void onMetaData();
    void onReadyRead();
    void onFinished();

    Order m_order;
    qint64 m_room; // for what is still to come of the body
    int m_timesSent = 0;
    bool m_headTold = false;
    QNetworkAccessManager *m_manager = nullptr; // child
    QNetworkReply *m_reply = nullptr;           // child of the manager
};

// Where a wire lives, so that nobody waits for it: Qt's manager waits for its network thread when
// it is deleted, which does not listen while a server sends a head without end. quit() ends it, and
// then it deletes itself; the application, its parent, waits for it before it ends.
class WireThread final : public QThread
{
    Q_OBJECT
public:
    explicit WireThread(std::unique_ptr<Wire> wire); // begins
    ~WireThread() override;

protected:
    void run() override;

private:
    std::unique_ptr<Wire> m_wire;
};

} // namespace flashcall
