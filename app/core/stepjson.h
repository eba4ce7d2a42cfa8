// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"

#include <QJsonObject>

#include <optional>

namespace flashcall {

// A step as our own files keep it (journal, settings, exports): not the wire's form.
[[nodiscard]] QJsonObject stepToJson(const Step &step);

// Nothing where there is no channel of that name. Members that are absent are empty; members
// that stepToJson() does not write are passed over.
[[nodiscard]] std::optional<Step> stepFromJson(const QJsonObject &object);

} // namespace flashcall
