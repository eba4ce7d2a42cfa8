// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/sandbox/scenario.h"

#include <QByteArray>

namespace flashcall::sandbox {

// The body of a send as the service reads it: wrapped in `messages` or bare, `fallbacks` or one
// `fallback`, numbers as numbers or strings (api.md, last section). The error is the body of the
// 400 that it is answered with. On purpose no relation of the gateway's codec.
Result<WireMessage, QByteArray> readMessage(const QByteArray &body);

} // namespace flashcall::sandbox
