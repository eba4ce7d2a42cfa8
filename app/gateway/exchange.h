// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace flashcall {

inline constexpr qint64 maxReplyBytes = 256 * 1024; // reliability.md, "The network layer"

// What went over the wire, for the inspector. It is recorded with keyPlaceholder for the key, in
// whatever form the key was sent or echoed: whoever has one of these cannot tell the key.
struct Exchange
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    QByteArray method; // empty: nothing was recorded
    QUrl url;
    Headers requestHeaders;
    QByteArray requestBody;
    int httpStatus = 0;
    Headers replyHeaders;
    QByteArray replyBody; // at most maxReplyBytes
    // Moments, as far as Qt told of them: the exchange begins; the name is found and a connection
    // is being made; TLS stands; the request's last byte is out; the head of the answer is whole;
    // the end.
    std::optional<Instant> started, connecting, encrypted, sent, firstByte, finished;
    bool proxied = false; // whose names and whose connection that was is the proxy's matter
};

// Stands where the key stood; also the name of the variable that a copied line reads it from.
inline constexpr char keyPlaceholder[] = "$SMSBAT_API_KEY";
// Sent where a gateway on this machine needs no key and none was given: no word that a gateway
// would say, and no secret.
inline constexpr char standInKey[] = "-no-key-";

// How long each part took. Without a value: not known.
struct ExchangeTimes
{
    using Span = std::optional<std::chrono::microseconds>;
    Span lookup;    // the host's name
    Span connect;   // without TLS: until the request was written; with TLS Qt tells the two as one
    Span tls;       // from the beginning of the connection until TLS stands
    Span firstByte; // from the request's last byte to the whole head of the answer
    Span whole;
    bool usesTls = false;
};
[[nodiscard]] ExchangeTimes timesOf(const Exchange &exchange);

} // namespace flashcall
