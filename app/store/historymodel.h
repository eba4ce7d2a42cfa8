// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

#include <optional>

namespace flashcall::store {

// The sends of a journal, newest first, as values: words and colours are made above it. Rows come
// by pages, as a view asks for them; looking for rare rows in a long history goes on by small
// steps between events. The journal must outlive it.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Number, Ticket, Outcome, Reason, Attempts, ConnectionName, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        RowRole = Qt::UserRole + 1, // a HistoryRow
        CaseIdRole,
        EndingRole, // an Ending; invalid where there is none
    };
    static constexpr int pageSize = 200;

    explicit HistoryModel(const History &history, QObject *parent = nullptr);

    // Reads anew where the filter is another.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    // Takes over what was committed since; rows keep their places. Cheap where nothing was.
    void refresh();
    // Still looking for rows of the page that was asked for.
    [[nodiscard]] bool isSearching() const { return m_step.isActive(); }
    // All rows that the filter lets through are here.
    [[nodiscard]] bool isComplete() const { return m_cursor.atEnd(); }
    // Why the last reading failed; then rows are missing.
    [[nodiscard]] const std::optional<JournalProblem> &problem() const { return m_problem; }
    [[nodiscard]] History history() const { return m_history; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // isSearching(), isComplete() or problem() may be others now.
    void progressed();

private:
    void restart();
    void step();
    [[nodiscard]] QList<HistoryRow> readSome();
    void takeOver(qint64 seq);
    void fail(const JournalProblem &problem);

    History m_history;
    HistoryFilter m_filter;
    QList<HistoryRow> m_rows; // by falling seq
    HistoryCursor m_cursor;
    qint64 m_change = -1; // what the rows are as of; -1: nothing was read yet
    int m_wanted = 0;     // rows until the page is full
    QTimer m_step;
    std::optional<JournalProblem> m_problem;
};

} // namespace flashcall::store
