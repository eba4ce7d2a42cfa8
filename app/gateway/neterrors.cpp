// SPDX-License-Identifier: MIT
#include "app/gateway/neterrors.h"

#include <utility>

namespace flashcall {

using replies::Reason;

Reason whyNotSent(QNetworkReply::NetworkError error, bool encrypted, bool proxied)
{
    constexpr std::pair<QNetworkReply::NetworkError, Reason> reasons[] = {
        {QNetworkReply::HostNotFoundError, Reason::NameNotFound},
        {QNetworkReply::ConnectionRefusedError, Reason::ConnectionRefused},
        {QNetworkReply::SslHandshakeFailedError, Reason::TlsFailed},
        {QNetworkReply::ProxyConnectionRefusedError, Reason::ProxyFailed},
        {QNetworkReply::ProxyConnectionClosedError, Reason::ProxyFailed},
        {QNetworkReply::ProxyNotFoundError, Reason::ProxyFailed},
        {QNetworkReply::ProxyTimeoutError, Reason::ProxyFailed},
        {QNetworkReply::ProxyAuthenticationRequiredError, Reason::ProxyFailed},
        {QNetworkReply::UnknownProxyError, Reason::ProxyFailed},
    };
    for (const auto &[candidate, reason] : reasons) {
        if (candidate == error) {
            return reason;
        }
    }
    // A proxy that refuses reports a variety of other errors.
    if (proxied) {
        return Reason::ProxyFailed;
    }
    // A server that hangs up on the handshake is told apart from other losses by that alone.
    return encrypted && error == QNetworkReply::RemoteHostClosedError ? Reason::TlsFailed
                                                                      : Reason::NoConnection;
}

Reason whyUnknown(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ContentReSendError) {
        return Reason::ResendPrevented; // Qt would have sent it again
    }
    return error == QNetworkReply::ProtocolFailure ? Reason::NotJson : Reason::ConnectionLost;
}

bool onlyRepeatsStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError) {
        return true;
    }
    const bool ofTheProxy = error == QNetworkReply::ProxyAuthenticationRequiredError;
    return status >= 400 && (error >= QNetworkReply::ContentAccessDenied || ofTheProxy) &&
           error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
}

} // namespace flashcall
