// SPDX-License-Identifier: MIT
#include "app/gateway/wire.h"

#include "app/gateway/peername.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslConfiguration>

#include <algorithm>

namespace flashcall {

namespace {

constexpr qint64 readBuffer = 64 * 1024; // what Qt may hold that was not yet counted here

// What the system says, except for this machine itself: a request in plain text to a loopback
// address must not travel to a proxy.
QNetworkProxy proxyFor(const QUrl &url)
{
    const QNetworkProxy direct(QNetworkProxy::NoProxy);
    if (QHostAddress(url.host()).isLoopback()) {
        return direct;
    }
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (QNetworkProxy proxy : proxies) {
        if (proxy.type() == QNetworkProxy::HttpCachingProxy) {
            proxy.setType(QNetworkProxy::HttpProxy); // a tunnel: the same proxy, by CONNECT
        }
        if (proxy.type() == QNetworkProxy::HttpProxy ||
            proxy.type() == QNetworkProxy::Socks5Proxy || proxy.type() == QNetworkProxy::NoProxy) {
            return proxy;
        }
    }
    return direct;
}

auto find(const WireHead &head, const QByteArray &name)
{
    return std::find_if(head.headers.begin(), head.headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool WireHead::has(const QByteArray &name) const
{
    return find(*this, name) != headers.end();
}

QByteArray WireHead::value(const QByteArray &name) const
{
    const auto header = find(*this, name);
    return header == headers.end() ? QByteArray() : header->second;
}

Wire::Wire(Order order)
    : m_order(std::move(order))
    , m_room(m_order.most)
{}

Wire::~Wire()
{
    if (m_reply != nullptr) {
        disconnect(m_reply, nullptr, this, nullptr);
    }
}

void Wire::begin()
{
    if (m_order.gate->isSealed()) {
        return; // it was called off before its thread came to it
    }
    const QNetworkProxy proxy = proxyFor(m_order.request.url());
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxy(proxy);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setAutoDeleteReplies(false);
    Q_EMIT begun(proxy.type() != QNetworkProxy::NoProxy);
    // With a GET too: a body, be it empty, that cannot be rewound keeps Qt from repeating it.
    auto *upload = new BodyDevice(m_order.body, m_order.gate, m_manager);
    m_reply = m_manager->sendCustomRequest(m_order.request, m_order.method, upload);
    // Later: Qt forgets one that is set at once.
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply] { reply->setReadBufferSize(readBuffer); }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Wire::connecting);
    connect(m_reply, &QNetworkReply::encrypted, this, &Wire::onEncrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, &Wire::onSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Wire::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &Wire::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Wire::onFinished);
}

// Qt's network thread waits for this slot: where it aborts, the request is not sent.
void Wire::onEncrypted()
{
    if (namesHost(m_reply->sslConfiguration().peerCertificate(),
                  m_order.request.url().host(QUrl::FullyEncoded))) {
        Q_EMIT encrypted();
        return;
    }
    m_order.gate->seal();
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    Q_EMIT peerRefused();
}

void Wire::onSent()
{
    ++m_timesSent;
    Q_EMIT sent(m_timesSent);
    if (m_timesSent > 1) {
        m_reply->abort(); // must not happen; should a Qt do it all the same, it is cut off
    }
}

void Wire::onMetaData()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_headTold) {
        return;
    }
    m_headTold = true;
    WireHead head{status, {}};
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs) {
        head.headers.append({name, value});
    }
    Q_EMIT headCame(head);
}

void Wire::onReadyRead()
{
    onMetaData(); // whichever is told first
    if (!m_headTold || m_room == 0) {
        return;
    }
    const QByteArray bytes = m_reply->read(m_room);
    m_room -= bytes.size();
    if (!bytes.isEmpty()) {
        Q_EMIT bodyCame(bytes);
    }
}

void Wire::onFinished()
{
    onReadyRead(); // what is left
    Q_EMIT finished(m_reply->error());
}

WireThread::WireThread(std::unique_ptr<Wire> wire)
    : QThread(QCoreApplication::instance())
    , m_wire(std::move(wire))
{
    m_wire->moveToThread(this);
    connect(this, &QThread::finished, this, &QObject::deleteLater);
    connect(this, &QThread::started, m_wire.get(), &Wire::begin);
    start();
}

WireThread::~WireThread()
{
    quit();
    wait();
}

void WireThread::run()
{
    exec();
    m_wire.reset();
}

} // namespace flashcall
