// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/request.h"

#include <QString>

#include <optional>

namespace flashcall::store {

// A request as the journal keeps it: compact JSON of our own, not the wire's.
[[nodiscard]] QString requestToJson(const Request &request);

// Nothing where the text is not what requestToJson() makes.
[[nodiscard]] std::optional<Request> requestFromJson(const QString &text);

} // namespace flashcall::store
