// SPDX-License-Identifier: MIT
#include "ui/exchange/exchangewords.h"

#include "app/core/phonenumber.h"
#include "app/core/visibletext.h"
#include "app/gateway/exchangecopy.h"
#include "ui/cascade/jsontext.h"
#include "ui/texts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QLocale>

namespace flashcall::ui::exchangewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

// Without the white space between its parts.
QByteArray compact(const QByteArray &json)
{
    QByteArray out;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            out += c;
            if (c == '\\' && i + 1 < json.size()) {
                out += json[++i];
            } else if (c == '"') {
                inString = false;
            }
            continue;
        }
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            out += c;
            inString = c == '"';
        }
    }
    return out;
}

QString text(const QByteArray &bytes, const View &view)
{
    const QString words = QString::fromUtf8(view.digitsHidden ? withoutDigits(bytes) : bytes);
    return visibleText(maskedIn(words, view.maskedNumber));
}

QString headers(const Exchange::Headers &all, const View &view)
{
    QString lines;
    for (const auto &[name, value] : all) {
        lines += visibleLine(text(name + ": " + value, view)) + u'\n';
    }
    return lines;
}

QString body(const QByteArray &bytes, const View &view)
{
    return text(view.formatted ? formatted(bytes).toUtf8() : bytes, view);
}

QString milliseconds(const ExchangeTimes::Span &span)
{
    if (!span) {
        return Words::tr("not known");
    }
    const double count = double(span->count()) / 1000;
    return Words::tr("%1 ms").arg(QLocale().toString(count, 'f', count < 10 ? 2 : 0));
}

} // namespace

QString formatted(const QByteArray &body)
{
    QJsonParseError problem;
    static_cast<void>(QJsonDocument::fromJson(body, &problem));
    return problem.error == QJsonParseError::NoError ? indentedJson(compact(body))
                                                     : QString::fromUtf8(body);
}

QString title(const CaseExchange &one)
{
    QString kind;
    switch (one.kind) {
    case CaseExchange::Kind::Send:
        kind = Words::tr("Send");
        break;
    case CaseExchange::Kind::Status:
        kind = Words::tr("Status");
        break;
    }
    const QString status = one.exchange.httpStatus > 0
                               ? Words::tr("HTTP %1").arg(one.exchange.httpStatus)
                               : Words::tr("no answer");
    return QStringLiteral("%1 · %2 · %3").arg(kind, texts::clockTime(one.at), status);
}

QString request(const Exchange &exchange, const View &view)
{
    QUrl url = exchange.url;
    if (view.digitsHidden) { // the service's own address is no secret, a message's id may be
        url = withoutDigits(exchange).url;
    }
    return QString::fromLatin1(exchange.method) + u' ' +
           visibleLine(maskedIn(url.toString(QUrl::PrettyDecoded), view.maskedNumber)) + u'\n' +
           headers(exchange.requestHeaders, {false, false, view.maskedNumber}) + u'\n' +
           body(exchange.requestBody, view);
}

QString reply(const Exchange &exchange, const View &view)
{
    if (exchange.httpStatus == 0) {
        return Words::tr("No answer came.");
    }
    return Words::tr("HTTP %1").arg(exchange.httpStatus) + u'\n' +
           headers(exchange.replyHeaders, view) + u'\n' + body(exchange.replyBody, view);
}

QList<Time> times(const Exchange &exchange)
{
    const ExchangeTimes all = timesOf(exchange);
    const QString together = Words::tr("with TLS");
    const bool told = all.usesTls && all.tls;
    return {
        {Words::tr("Name looked up"), milliseconds(all.lookup)},
        {Words::tr("Connected"), told ? together : milliseconds(all.connect)},
        {Words::tr("TLS"), all.usesTls ? milliseconds(all.tls) : Words::tr("not used")},
        {Words::tr("First byte"), milliseconds(all.firstByte)},
        {Words::tr("Whole"), milliseconds(all.whole)},
    };
}

} // namespace flashcall::ui::exchangewords
