// SPDX-License-Identifier: MIT
#pragma once

#include "ui/linetable.h"

namespace flashcall::ui {

// A cell of the history: the outcome with its mark and in its tone.
class HistoryDelegate : public LineDelegate
{
    Q_OBJECT
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] Look lookOf(const QModelIndex &index) const override;
};

} // namespace flashcall::ui
