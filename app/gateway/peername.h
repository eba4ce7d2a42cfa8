// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSslCertificate;

namespace flashcall {

// Whether a certificate names the host among its alternative names (RFC 9525): addresses exactly,
// names with at most a whole first label as "*". Qt also takes the subject's common name, which
// certificate authorities no longer check.
[[nodiscard]] bool namesHost(const QSslCertificate &certificate, const QString &host);

// One alternative name against a host name, both in ASCII; for namesHost().
[[nodiscard]] bool dnsNameMatches(const QString &name, const QString &host);

} // namespace flashcall
