// SPDX-License-Identifier: MIT
#include "app/store/historymodel.h"

#include <algorithm>

namespace flashcall::store {

namespace {
constexpr int changesMost = 200; // beyond it reading anew is quicker

QVariant failureWord(const std::optional<Failure> &failure)
{
    return failure ? QVariant::fromValue(failure->reason) : QVariant();
}
} // namespace

HistoryModel::HistoryModel(const History &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &HistoryModel::step);
    restart();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        restart();
    }
}

void HistoryModel::restart()
{
    // Before anybody hears of the reset: nothing can be fetched in the middle of it.
    m_step.stop();
    m_cursor = {};
    beginResetModel();
    m_rows.clear();
    m_problem.reset();
    // Asked before the rows: a change in between is then told twice, and never not at all.
    const auto change = m_history.latestChange();
    const auto cursor = m_history.begin(m_filter);
    if (change && cursor) {
        m_change = *change;
        m_cursor = *cursor;
        m_wanted = pageSize;
        m_rows = readSome();
    } else {
        m_problem = change ? cursor.error() : change.error();
    }
    endResetModel();
    Q_EMIT progressed();
}

// One step: few enough rows to be looked at that nobody notices.
QList<HistoryRow> HistoryModel::readSome()
{
    auto rows = m_history.next(m_filter, m_cursor, m_wanted);
    if (!rows) {
        fail(rows.error());
        return {};
    }
    m_wanted -= int(rows->size());
    if (m_wanted > 0 && !m_cursor.atEnd()) {
        m_step.start();
    } else {
        m_step.stop();
    }
    return std::move(rows).value();
}

void HistoryModel::fail(const JournalProblem &problem)
{
    m_problem = problem;
    m_cursor = {};
    m_step.stop();
}

void HistoryModel::step()
{
    const QList<HistoryRow> rows = readSome();
    if (!rows.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    Q_EMIT progressed();
}

void HistoryModel::refresh()
{
    const auto change = m_history.latestChange();
    if (!change) {
        fail(change.error());
        Q_EMIT progressed();
        return;
    }
    if (*change == m_change && !m_problem) {
        return;
    }
    // Numbers that fall are another file's, or something was erased.
    const auto changed = m_history.changedSince(m_change, changesMost + 1);
    if (m_problem || *change < m_change || !changed || changed->size() > changesMost) {
        restart();
        return;
    }
    m_change = *change;
    for (const qint64 seq : *changed) {
        takeOver(seq);
    }
    Q_EMIT progressed();
}

void HistoryModel::takeOver(qint64 seq)
{
    const auto place =
        std::lower_bound(m_rows.begin(), m_rows.end(), seq,
                         [](const HistoryRow &row, qint64 wanted) { return row.seq > wanted; });
    const int at = int(place - m_rows.begin());
    const bool here = place != m_rows.end() && place->seq == seq;
    if (!here && seq < m_cursor.before && !m_cursor.atEnd()) {
        return; // comes with its page
    }
    auto row = m_history.row(seq, m_filter);
    if (!row) {
        fail(row.error());
    } else if (here && *row) {
        *place = **row;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    } else if (here) {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    } else if (*row) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, **row);
        endInsertRows();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_cursor.atEnd() && !m_step.isActive();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_wanted = pageSize;
        step();
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HistoryRow &row = m_rows[index.row()];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case CaseIdRole:
        return row.caseId;
    case EndingRole:
        return row.ending ? QVariant::fromValue(*row.ending) : QVariant();
    case Qt::DisplayRole:
        break;
    default: // default: roles are open; a view's other questions have no raw answer
        return {};
    }
    switch (Column(index.column())) {
    case Time:
        return row.at;
    case Number:
        return row.number;
    case Ticket:
        return row.ticket;
    case Outcome:
        return row.ending ? QVariant::fromValue(*row.ending) : QVariant();
    case Reason:
        return failureWord(row.failure);
    case Attempts:
        return row.attempts;
    case ConnectionName:
        return row.connection;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace flashcall::store
