// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/exchange.h"

#include <QByteArray>

// An exchange as text to copy: lines for a shell, which read the key from its variable, and JSON.
namespace flashcall {

// One word of a POSIX shell that stands for these bytes, whatever they are. A shell's word cannot
// hold NUL: those are left out.
[[nodiscard]] QByteArray shellWord(const QByteArray &text);

// The request alone. Headers that the tool makes by itself (Host, Content-Length, Connection) are
// left out.
[[nodiscard]] QByteArray asCurl(const Exchange &exchange);
[[nodiscard]] QByteArray asHttpie(const Exchange &exchange);

// Request, reply and times. A body that is JSON stands as such, any other as a string; a time that
// is not known is null.
[[nodiscard]] QByteArray asJson(const Exchange &exchange);

// The same with every digit of the bodies, the address and the reply's headers replaced, in any
// script, and a pattern's asterisks: for blind mode, where no digit of a number or a code may be
// told.
[[nodiscard]] Exchange withoutDigits(const Exchange &exchange);
[[nodiscard]] QByteArray withoutDigits(const QByteArray &text);

// The same with the customer's number masked wherever it stands.
[[nodiscard]] Exchange withNumberMasked(const Exchange &exchange, const QString &e164);

} // namespace flashcall
