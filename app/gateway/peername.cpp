// SPDX-License-Identifier: MIT
#include "app/gateway/peername.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>

namespace flashcall {

bool dnsNameMatches(const QString &name, const QString &host)
{
    const QLatin1String anyLabel("*.");
    if (!name.startsWith(anyLabel)) {
        return !name.isEmpty() && name.compare(host, Qt::CaseInsensitive) == 0;
    }
    const qsizetype dot = host.indexOf(QLatin1Char('.'));
    const QStringView parent = QStringView(name).sliced(anyLabel.size());
    // "*.com" would stand for every company there is.
    return dot > 0 && parent.contains(QLatin1Char('.')) &&
           parent.compare(QStringView(host).sliced(dot + 1), Qt::CaseInsensitive) == 0;
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(), [&](const QString &text) {
            return QHostAddress(text).isEqual(address, QHostAddress::StrictConversion);
        });
    }
    const QStringList hosts = names.values(QSsl::DnsEntry);
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](const QString &name) { return dnsNameMatches(name, host); });
}

} // namespace flashcall
