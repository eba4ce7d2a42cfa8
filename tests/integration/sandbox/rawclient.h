// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>

// A client that writes what it is told, byte for byte, and reads what comes.
namespace rawclient {

// The documents' flash call, to any number.
inline QByteArray flashCall(const QByteArray &to)
{
    return R"({"messages":[{"from":"YourApp","to":")" + to +
           R"(","type":"flashcall","messageData":{"callerId":"+380123456789"},"ttl":60}]})";
}

inline QByteArray host(const QUrl &url)
{
    return url.authority().toLatin1();
}

// Header lines end in "\r\n".
inline QByteArray request(const QUrl &url, const QByteArray &line, const QByteArray &headers = {},
                          const QByteArray &body = {})
{
    QByteArray text = line + " HTTP/1.1\r\nHost: " + host(url) + "\r\n" + headers;
    if (!body.isEmpty()) {
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return text + "\r\n" + body;
}

inline const QByteArray key = "X-Authorization-Key: k\r\n";

inline QByteArray send(const QUrl &url, const QByteArray &to)
{
    return request(url, "POST /bat/messagelist", key, flashCall(to));
}

inline void connectTo(QTcpSocket &socket, const QUrl &url)
{
    socket.connectToHost(QHostAddress(url.host()), static_cast<quint16>(url.port()));
    socket.waitForConnected(5000);
}

// All that came until the server closed, or five seconds were over.
inline QByteArray readAll(QTcpSocket &socket)
{
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) {
        all += socket.readAll();
    }
    return all + socket.readAll();
}

inline QByteArray exchange(const QUrl &url, const QByteArray &bytes)
{
    QTcpSocket socket;
    connectTo(socket, url);
    socket.write(bytes);
    socket.waitForBytesWritten(5000);
    return readAll(socket);
}

inline int statusOf(const QByteArray &reply)
{
    return reply.startsWith("HTTP/1.1 ") ? reply.mid(9, 3).toInt() : 0;
}

inline QByteArray bodyOf(const QByteArray &reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : reply.mid(end + 4);
}

} // namespace rawclient
