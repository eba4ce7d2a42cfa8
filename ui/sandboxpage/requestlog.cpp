// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/requestlog.h"

#include "ui/plainlabel.h"
#include "ui/texts.h"

namespace flashcall::ui {

void RequestLog::add(const sandbox::RequestSeen &request, const QDateTime &at)
{
    if (m_entries.size() >= most) {
        beginRemoveRows({}, most - 1, int(m_entries.size()) - 1);
        m_entries.resize(most - 1);
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.prepend({request, at});
    endInsertRows();
}

void RequestLog::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void RequestLog::setMask(const NumberMask &mask)
{
    m_mask = mask;
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RequestLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestLog::text(const Entry &entry, int column) const
{
    const sandbox::RequestSeen &request = entry.request;
    switch (Column(column)) {
    case Time:
        return texts::clockTime(entry.at);
    case Request:
        return visibleText(request.method + u' ' + m_mask.text(request.path, request.to));
    case Status:
        return request.httpStatus == 0 ? tr("no reply") : QString::number(request.httpStatus);
    case To:
        return visibleText(m_mask.number(request.to));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const Entry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole) {
        return text(entry, index.column());
    }
    if (role == Qt::ToolTipRole) {
        return text(entry, index.column()).toHtmlEscaped(); // a tool tip guesses markup
    }
    return {};
}

QVariant RequestLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Request:
        return tr("Request");
    case Status:
        return tr("Status");
    case To:
        return tr("To");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace flashcall::ui
