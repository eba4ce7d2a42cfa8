// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/request.h"

#include <QList>

#include <optional>

namespace flashcall {

class Session;

// Where to go on when nothing came of `current`: the first step of the plan after it that can
// prove anything, by a code of its own or by the number that rings. Nothing at the plan's end, and
// where `current` is no step of it.
[[nodiscard]] std::optional<Step> nextChannel(const Cascade &plan, const Request &current);

// What may still reach the customer from a case that another follows: the channels of a request
// that the service took, or may have taken.
[[nodiscard]] QList<Channel> stillToCome(const Session &session);

} // namespace flashcall
