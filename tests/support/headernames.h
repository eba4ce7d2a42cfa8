// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace flashcall::test {

// The request with its header names in small letters: their case means nothing (RFC 9110, 5.1),
// and Qt writes them so from 6.8 on.
inline QByteArray smallNames(QByteArray request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    for (qsizetype line = request.indexOf("\r\n"); line >= 0 && line < end;
         line = request.indexOf("\r\n", line + 2)) {
        for (qsizetype i = line + 2; i < end && request[i] != ':'; ++i) {
            if (request[i] >= 'A' && request[i] <= 'Z') {
                request[i] = static_cast<char>(request[i] - 'A' + 'a');
            }
        }
    }
    return request;
}

// Whether a request has a header line such as "Host: localhost".
inline bool hasLine(const QByteArray &request, const QByteArray &line)
{
    return smallNames(request).contains(smallNames("\r\n" + line + "\r\n\r\n").chopped(2));
}

} // namespace flashcall::test
