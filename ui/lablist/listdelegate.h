// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace flashcall::ui {

// A cell of a judged list: plain text, the verdict with its mark and in its tone.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    static constexpr int padding = 8;
    static constexpr int markSize = 16;
};

} // namespace flashcall::ui
