// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace flashcall::ui {

// A step in the list: its number, channel and time, its content beneath, and a mark where it is
// not complete.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace flashcall::ui
