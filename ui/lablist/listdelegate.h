// SPDX-License-Identifier: MIT
#pragma once

#include "ui/linetable.h"

namespace flashcall::ui {

// A cell of a judged list: the verdict with its mark and in its tone.
class ListDelegate : public LineDelegate
{
    Q_OBJECT
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] Look lookOf(const QModelIndex &index) const override;
};

} // namespace flashcall::ui
