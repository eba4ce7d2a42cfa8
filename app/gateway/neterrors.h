// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/reply.h"

#include <QNetworkReply>

namespace flashcall {

// What Qt's network errors mean here.

// Why a connection was never made, or was lost before the request left.
[[nodiscard]] replies::Reason whyNotSent(QNetworkReply::NetworkError error, bool encrypted,
                                         bool proxied);

// What a loss is told as once the request may have left.
[[nodiscard]] replies::Reason whyUnknown(QNetworkReply::NetworkError error);

// Whether the error only repeats the status of an answer that came whole.
[[nodiscard]] bool onlyRepeatsStatus(QNetworkReply::NetworkError error, int status);

} // namespace flashcall
