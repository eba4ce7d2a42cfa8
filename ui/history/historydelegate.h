// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace flashcall::ui {

// A cell of the history: plain text, the outcome with its mark and in its tone.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    // Beside the words: margins, and the mark of an outcome.
    static constexpr int padding = 6;
    static constexpr int markSize = 16;
};

} // namespace flashcall::ui
