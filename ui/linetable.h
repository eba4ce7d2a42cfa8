// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QByteArray>
#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

// How a table whose rows are chosen whole looks: the list of cases, and the rows of a judged list.
namespace flashcall::ui {

// A cell: plain text, or a mark and words in a tone.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    // Beside the words: margins, and a mark.
    static constexpr int padding = 6;
    static constexpr int markSize = 16;

protected:
    struct Look
    {
        QByteArray mark{};          // an icon's name; empty: none
        std::optional<Tone> tone{}; // of the mark and the words
        bool strong = false;
        bool quiet = false;
    };
    [[nodiscard]] virtual Look lookOf(const QModelIndex &index) const = 0;
};

// Gives an empty table its header, which names the columns quietly, and its delegate, and takes
// away what such a table has no use for. The table owns `delegate` from then on.
void makeLines(QTableView &table, LineDelegate *delegate);

} // namespace flashcall::ui
