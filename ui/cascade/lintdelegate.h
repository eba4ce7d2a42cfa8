// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace flashcall::ui {

// A finding in the list: a mark whose shape tells the severity, the severity in words with the
// place, and the reason beneath, as many lines as it needs.
class LintDelegate : public QStyledItemDelegate
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
