// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lablist/rowfetcher.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace flashcall::ui {

// The rows of a judged list that are in sight: numbers, enums and text as it stands in the file.
// Of any list there are only as many as fit on the screen, so that its length costs nothing;
// ListView moves the window. Words are made above, by ListProxy.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Pattern, CallerId, Announced, Verdict, Why, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, // a bulk::RowVerdict as int
        LoadedRole,                 // bool: the text has been read
        TextRole,                   // const bulk::RowText *, null before; till the next change
    };
    static constexpr qsizetype textMost = 256; // characters of a field that are shown

    explicit ListModel(QObject *parent = nullptr);

    // Both null: an empty list. `index` may still grow; tell it by refresh().
    void setList(std::shared_ptr<const bulk::RowIndex> index,
                 std::shared_ptr<const bulk::RowFile> file);
    void setOnly(std::optional<bulk::RowVerdict> only);
    [[nodiscard]] std::optional<bulk::RowVerdict> only() const { return m_only; }
    void refresh();

    // Rows of the list, filtered, and which of them is the first in sight.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 first() const { return m_first; }
    void setWindow(qint64 first, int most);
    // The nearest row of the filtered list to a data row (from 0), or -1 in an empty one.
    [[nodiscard]] qint64 nearest(qint64 row) const;
    // Whether the file can still be read.
    [[nodiscard]] bulk::RowFile::State fileState() const { return m_fileState; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalChanged();
    void fileStateChanged();

private:
    void look();
    void show(RowFetcher::Places places);
    void take(const RowFetcher::Rows &rows, bulk::RowFile::State state);
    [[nodiscard]] const bulk::RowText *textAt(int row) const;

    RowFetcher m_fetcher;
    std::shared_ptr<const bulk::RowIndex> m_index;
    std::optional<bulk::RowVerdict> m_only;
    qint64 m_total = 0;
    qint64 m_first = 0;
    int m_most = 0;
    RowFetcher::Places m_places;                       // in sight
    std::unordered_map<qint64, bulk::RowText> m_texts; // of these and the ones before them
    bulk::RowFile::State m_fileState = bulk::RowFile::State::Same;
};

} // namespace flashcall::ui
