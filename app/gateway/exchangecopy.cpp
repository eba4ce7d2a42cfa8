// SPDX-License-Identifier: MIT
#include "app/gateway/exchangecopy.h"

#include "app/core/phonenumber.h"
#include "app/gateway/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QString>

#include <algorithm>

namespace flashcall {
namespace {

constexpr char basicStart[] = "Basic ";
constexpr char32_t bullet = U'•';

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArray::fromRawData("_@%+:,./-", 9).contains(c);
}

QByteArray keyWord()
{
    return '"' + QByteArray(keyPlaceholder) + '"';
}

// `text` followed by the key, as one word.
QByteArray wordWithKey(const QByteArray &text)
{
    return (text.isEmpty() ? QByteArray() : shellWord(text)) + keyWord();
}

bool madeByTool(const QByteArray &name)
{
    return name == "Host" || name == "Content-Length" || name == "Connection";
}

// The user of "Basic user:$SMSBAT_API_KEY"; nothing for any other value.
std::optional<QByteArray> basicUser(const QByteArray &value)
{
    const QByteArray end = ':' + QByteArray(keyPlaceholder);
    if (!value.startsWith(basicStart) || !value.endsWith(end)) {
        return std::nullopt;
    }
    const qsizetype from = qsizetype(sizeof basicStart) - 1;
    return value.mid(from, value.size() - from - end.size());
}

QByteArray join(const QList<QByteArray> &parts)
{
    return parts.join(" \\\n  ");
}

// A header as one word, between its name and its value what the tool wants there.
QByteArray headerWord(const QByteArray &name, const QByteArray &value, const QByteArray &between)
{
    if (value == keyPlaceholder) {
        return wordWithKey(name + between);
    }
    return shellWord(name + between + value);
}

void writeHeaders(json::Writer &writer, const Exchange::Headers &headers)
{
    writer.key(QLatin1StringView("headers"));
    writer.beginArray();
    for (const auto &[name, value] : headers) {
        writer.beginObject();
        writer.key(QLatin1StringView("name"));
        writer.string(QString::fromUtf8(name));
        writer.key(QLatin1StringView("value"));
        writer.string(QString::fromUtf8(value));
        writer.endObject();
    }
    writer.endArray();
}

void writeBody(json::Writer &writer, const QByteArray &body)
{
    QJsonParseError problem;
    static_cast<void>(QJsonDocument::fromJson(body, &problem));
    writer.key(QLatin1StringView("body"));
    if (problem.error == QJsonParseError::NoError) {
        writer.raw(body.trimmed());
    } else {
        writer.string(QString::fromUtf8(body));
    }
}

void writeTime(json::Writer &writer, QLatin1StringView name, const ExchangeTimes::Span &span)
{
    writer.key(name);
    if (span) {
        writer.integer(span->count());
    } else {
        writer.raw("null");
    }
}

QString hidden(const QString &text)
{
    QList<char32_t> out;
    for (const uint point : text.toUcs4()) {
        // Nor how many digits of a pattern are masked.
        const bool tells = QChar::digitValue(point) >= 0 || point == U'*';
        out.append(tells ? bullet : char32_t(point));
    }
    return QString::fromUcs4(out.constData(), out.size());
}

} // namespace

QByteArray shellWord(const QByteArray &text)
{
    QByteArray word = text;
    word.replace('\0', "");
    if (!word.isEmpty() && std::all_of(word.cbegin(), word.cend(), isPlain)) {
        return word;
    }
    return '\'' + word.replace('\'', "'\\''") + '\'';
}

QByteArray asCurl(const Exchange &exchange)
{
    QList<QByteArray> parts{"curl --request " + shellWord(exchange.method)};
    const QByteArray url = exchange.url.toEncoded();
    if (url.contains('[') || url.contains('{')) { // an address of IPv6 is no set of addresses
        parts.append("--globoff");
    }
    for (const auto &[name, value] : exchange.requestHeaders) {
        if (const auto user = basicUser(value)) {
            parts.append("--user " + wordWithKey(*user + ':'));
        } else if (!madeByTool(name)) {
            parts.append("--header " + headerWord(name, value, ": "));
        }
    }
    if (!exchange.requestBody.isEmpty()) {
        parts.append("--data-raw " + shellWord(exchange.requestBody));
    }
    parts.append("--url " + shellWord(url));
    return join(parts);
}

QByteArray asHttpie(const Exchange &exchange)
{
    // Without --ignore-stdin a script's input would become the body.
    QList<QByteArray> parts{"http --ignore-stdin"};
    QList<QByteArray> items;
    for (const auto &[name, value] : exchange.requestHeaders) {
        if (const auto user = basicUser(value)) {
            parts.append("--auth " + wordWithKey(*user + ':'));
        } else if (!madeByTool(name)) {
            items.append(headerWord(name, value, ":"));
        }
    }
    if (!exchange.requestBody.isEmpty()) {
        parts.append("--raw=" + shellWord(exchange.requestBody));
    }
    parts.append(shellWord(exchange.method) + ' ' + shellWord(exchange.url.toEncoded()));
    return join(parts + items);
}

QByteArray asJson(const Exchange &exchange)
{
    const ExchangeTimes times = timesOf(exchange);
    json::Writer writer;
    writer.beginObject();
    writer.key(QLatin1StringView("request"));
    writer.beginObject();
    writer.key(QLatin1StringView("method"));
    writer.string(QString::fromLatin1(exchange.method));
    writer.key(QLatin1StringView("url"));
    writer.string(exchange.url.toString(QUrl::FullyEncoded));
    writeHeaders(writer, exchange.requestHeaders);
    writeBody(writer, exchange.requestBody);
    writer.endObject();
    writer.key(QLatin1StringView("reply"));
    writer.beginObject();
    writer.key(QLatin1StringView("status"));
    writer.integer(exchange.httpStatus);
    writeHeaders(writer, exchange.replyHeaders);
    writeBody(writer, exchange.replyBody);
    writer.endObject();
    writer.key(QLatin1StringView("microseconds"));
    writer.beginObject();
    writeTime(writer, QLatin1StringView("lookup"), times.lookup);
    writeTime(writer, QLatin1StringView("connect"), times.connect);
    writeTime(writer, QLatin1StringView("tls"), times.tls);
    writeTime(writer, QLatin1StringView("first_byte"), times.firstByte);
    writeTime(writer, QLatin1StringView("whole"), times.whole);
    writer.endObject();
    writer.endObject();
    return writer.bytes();
}

QByteArray withoutDigits(const QByteArray &text)
{
    return hidden(QString::fromUtf8(text)).toUtf8();
}

Exchange withoutDigits(const Exchange &exchange)
{
    Exchange shown = exchange;
    shown.requestBody = withoutDigits(exchange.requestBody);
    shown.replyBody = withoutDigits(exchange.replyBody);
    // The address of the service stays; a message's id is in the path.
    shown.url.setPath(hidden(exchange.url.path()));
    for (auto &[name, value] : shown.replyHeaders) {
        name = withoutDigits(name);
        value = withoutDigits(value);
    }
    return shown;
}

Exchange withNumberMasked(const Exchange &exchange, const QString &e164)
{
    const auto masked = [&e164](const QByteArray &text) {
        return maskedIn(QString::fromUtf8(text), e164).toUtf8();
    };
    Exchange shown = exchange;
    shown.requestBody = masked(exchange.requestBody);
    shown.replyBody = masked(exchange.replyBody);
    shown.url.setPath(maskedIn(exchange.url.path(), e164));
    shown.url.setQuery(maskedIn(exchange.url.query(), e164));
    for (Exchange::Headers *headers : {&shown.requestHeaders, &shown.replyHeaders}) {
        for (auto &[name, value] : *headers) {
            value = masked(value);
        }
    }
    return shown;
}

} // namespace flashcall
