// SPDX-License-Identifier: MIT
#include "app/core/connection.h"

#include "app/core/vibertemplates.h"

#include <QStringView>

#include <algorithm>

namespace flashcall {

namespace {

using std::chrono::seconds;

Step sandboxViberStep(const QString &sender)
{
    ViberOtpContent content;
    content.templateId = viber::templateFor(viber::Text::CodeSenderValidity).idText();
    content.parameters = {
        {QStringLiteral("pin"), QStringLiteral("{code}")},
        {QStringLiteral("business_platform_name"), sender},
        {QStringLiteral("code_validity_time"), QStringLiteral("7")},
    };
    return {content, seconds(90), {}};
}

// One of the four numbers of 127.0.0.1, in the one spelling that every reader takes alike: no
// sign, no leading zero (octal to some), no hexadecimal.
bool isOctet(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0')) {
        return false;
    }
    return std::all_of(text.begin(), text.end(), isDigit) && text.toInt() <= 255;
}

bool isLoopbackLiteral(QStringView host)
{
    if (host == QLatin1String("::1")) {
        return true;
    }
    const QList<QStringView> octets = host.split(u'.');
    return octets.size() == 4 && octets.front() == QLatin1String("127") &&
           std::all_of(octets.cbegin(), octets.cend(), isOctet);
}

// The text between "//" and the path.
QStringView authorityOf(QStringView text)
{
    const qsizetype slashes = text.indexOf(QLatin1String("//"));
    if (slashes < 0) {
        return {};
    }
    const QStringView rest = text.sliced(slashes + 2);
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u'\\';
    });
    return rest.first(end - rest.begin());
}

// The host of an authority without credentials, brackets and port.
QStringView hostOf(QStringView authority)
{
    if (authority.startsWith(u'[')) {
        const qsizetype end = authority.indexOf(u']');
        return end < 0 ? QStringView() : authority.sliced(1, end - 1);
    }
    const qsizetype colon = authority.indexOf(u':');
    return colon < 0 ? authority : authority.first(colon);
}

} // namespace

Connection sandboxConnection()
{
    Connection connection;
    connection.id = QStringLiteral("sandbox");
    connection.name = QStringLiteral("Sandbox");
    connection.sender = QStringLiteral("YourApp");
    connection.region = QStringLiteral("UA");
    // No two share their last six digits, so that the default pattern tells them apart.
    connection.callerIds = {QStringLiteral("+380123456789"), QStringLiteral("+380123456780"),
                            QStringLiteral("+380443334455")};
    connection.fallbacks = {sandboxViberStep(connection.sender), makeStep(Channel::Sms)};
    return connection;
}

QString originOf(const QUrl &baseUrl)
{
    const int port = baseUrl.port(baseUrl.scheme() == QLatin1String("http") ? 80 : 443);
    return QStringLiteral("%1://%2:%3")
        .arg(baseUrl.scheme(), baseUrl.host(), QString::number(port));
}

QString baseUrlId(const QUrl &baseUrl)
{
    return QStringLiteral("base-url ") + originOf(baseUrl);
}

UrlProblem checkBaseUrl(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool plain = scheme == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 ||
        (!plain && scheme != QLatin1String("https"))) {
        return UrlProblem::NotAUrl;
    }
    if (!url.userInfo().isEmpty()) {
        return UrlProblem::HasCredentials;
    }
    if (url.hasQuery() || url.hasFragment()) {
        return UrlProblem::HasQuery;
    }
    if (plain && !isLoopbackLiteral(url.host())) {
        return UrlProblem::InsecureHttp;
    }
    return UrlProblem::None;
}

Result<QUrl, UrlProblem> parseBaseUrl(const QString &text)
{
    const QString typed = text.trimmed();
    const QUrl url(typed, QUrl::StrictMode);
    const UrlProblem problem = checkBaseUrl(url);
    if (problem != UrlProblem::None) {
        return Unexpected{problem};
    }
    const QStringView authority = authorityOf(typed);
    // An empty name before the '@' is gone from QUrl, and means nothing good.
    if (authority.contains(u'@')) {
        return Unexpected{UrlProblem::HasCredentials};
    }
    if (url.scheme() == QLatin1String("http") && !isLoopbackLiteral(hostOf(authority))) {
        return Unexpected{UrlProblem::InsecureHttp};
    }
    return url;
}

} // namespace flashcall
