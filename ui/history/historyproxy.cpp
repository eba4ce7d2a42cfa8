// SPDX-License-Identifier: MIT
#include "ui/history/historyproxy.h"

#include "app/store/historymodel.h"
#include "ui/history/historywords.h"

#include <QLocale>

namespace flashcall::ui {

namespace {

using store::HistoryModel;
using store::HistoryRow;

HistoryRow rowOf(const QModelIndex &index)
{
    return index.data(HistoryModel::RowRole).value<HistoryRow>();
}

QString words(const HistoryRow &row, HistoryModel::Column column, const NumberMask &mask)
{
    switch (column) {
    case HistoryModel::Time:
        return historywords::shortTime(row.at);
    case HistoryModel::Number:
        return historywords::oneLine(mask.number(row.number));
    case HistoryModel::Ticket:
        return historywords::oneLine(row.ticket);
    case HistoryModel::Outcome:
        return historywords::outcome(row).word;
    case HistoryModel::Reason:
        return mask.text(historywords::reason(row), row.number);
    case HistoryModel::Attempts:
        return QLocale().toString(row.attempts);
    case HistoryModel::ConnectionName:
        return historywords::oneLine(row.connection);
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void HistoryProxy::setMask(const NumberMask &mask)
{
    m_mask = mask;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QVariant HistoryProxy::data(const QModelIndex &index, int role) const
{
    const auto column = HistoryModel::Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(rowOf(mapToSource(index)), column, m_mask);
    case Qt::AccessibleTextRole: {
        const HistoryRow row = rowOf(mapToSource(index));
        // Whoever walks down the first column hears what the line is about.
        return column == HistoryModel::Time ? tr("%1, %2, %3")
                                                  .arg(historywords::shortTime(row.at),
                                                       words(row, HistoryModel::Number, m_mask),
                                                       historywords::outcome(row).word)
                                            : words(row, column, m_mask);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (column == HistoryModel::Attempts ? Qt::AlignTrailing : Qt::AlignLeading));
    case ToneRole:
        return int(historywords::outcome(rowOf(mapToSource(index))).tone);
    case IconRole:
        return QString(historywords::outcome(rowOf(mapToSource(index))).icon);
    default: // default: roles are open; the raw model answers its own
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant HistoryProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter |
                   (section == HistoryModel::Attempts ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (HistoryModel::Column(section)) {
    case HistoryModel::Time:
        return tr("Time");
    case HistoryModel::Number:
        return tr("Customer number");
    case HistoryModel::Ticket:
        return tr("Ticket");
    case HistoryModel::Outcome:
        return tr("Outcome");
    case HistoryModel::Reason:
        return tr("Reason");
    case HistoryModel::Attempts:
        return tr("Attempts");
    case HistoryModel::ConnectionName:
        return tr("Connection");
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace flashcall::ui
