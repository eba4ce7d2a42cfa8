// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace flashcall::ui {

// A round label of one colour, "#rrggbb"; an empty ring where there is none.
[[nodiscard]] QIcon swatchIcon(const QString &colour);

} // namespace flashcall::ui
