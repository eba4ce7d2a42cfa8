// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QByteArray>
#include <QString>

// The bodies of the service's replies, as api.md shows them.
namespace flashcall::sandbox {

// "accepted", with the pattern and the number that will ring where they are given.
[[nodiscard]] QByteArray acceptedBody(const WireMessage &message, const QString &messageId,
                                      qint64 listId, const QString &pattern,
                                      const QString &announced);
// "rejected", or another word of that kind.
[[nodiscard]] QByteArray rejectedBody(const WireMessage &message, const QString &messageId,
                                      qint64 listId,
                                      const QString &word = QStringLiteral("rejected"));

// "parts" of a step: of an SMS its text's, of all else one.
[[nodiscard]] int partsOf(const WireStep &step);

// The first documented shape: {"error": {"code", "message", "field"}}. No field: left out.
[[nodiscard]] QByteArray namedError(const QString &code, const QString &message,
                                    const QString &field = {});
// The second one: {"status": "error", "error", "message", "code"}.
[[nodiscard]] QByteArray numberedError(const QString &error, const QString &message, int code);

} // namespace flashcall::sandbox
