// SPDX-License-Identifier: MIT
#include "app/gateway/exchange.h"

namespace flashcall {
namespace {

ExchangeTimes::Span between(const std::optional<Instant> &from, const std::optional<Instant> &to)
{
    if (!from || !to || *to < *from) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<std::chrono::microseconds>(*to - *from);
}

} // namespace

ExchangeTimes timesOf(const Exchange &exchange)
{
    ExchangeTimes times;
    times.usesTls = exchange.url.scheme() == QLatin1String("https");
    if (!exchange.proxied) {
        times.lookup = between(exchange.started, exchange.connecting);
    }
    if (times.usesTls) {
        times.tls = between(exchange.connecting, exchange.encrypted);
    } else {
        times.connect = between(exchange.connecting, exchange.sent);
    }
    times.firstByte = between(exchange.sent, exchange.firstByte);
    times.whole = between(exchange.started, exchange.finished);
    return times;
}

} // namespace flashcall
