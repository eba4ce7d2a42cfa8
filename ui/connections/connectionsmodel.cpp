// SPDX-License-Identifier: MIT
#include "ui/connections/connectionsmodel.h"

#include "app/session/connectionbook.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/swatch.h"
#include "ui/plainlabel.h"

#include <QUuid>

#include <algorithm>

namespace flashcall::ui {

ConnectionsModel::ConnectionsModel(ConnectionBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{
    for (const Connection &connection : book.connections()) {
        const ConnectionDraft draft = ConnectionDraft::of(connection);
        m_entries.append({draft, draft});
    }
}

void ConnectionsModel::setDraft(int row, const ConnectionDraft &draft)
{
    if (isSandbox(row) || m_entries.at(row).draft == draft) {
        return;
    }
    m_entries[row].draft = draft;
    Q_EMIT dataChanged(index(row), index(row));
}

QList<ConnectionFieldProblem> ConnectionsModel::problems(int row) const
{
    return isSandbox(row) ? QList<ConnectionFieldProblem>() : problemsOf(draft(row), namesBut(row));
}

bool ConnectionsModel::isChanged(int row) const
{
    const Entry &entry = m_entries.at(row);
    return !entry.saved || *entry.saved != entry.draft;
}

QList<int> ConnectionsModel::changedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isChanged(row)) {
            rows.append(row);
        }
    }
    return rows;
}

int ConnectionsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) {
        return entry.draft.connection.id == id;
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QStringList ConnectionsModel::namesBut(int row) const
{
    QStringList names;
    for (int i = 0; i < rowCount(); ++i) {
        if (i != row) {
            names.append(draft(i).connection.name);
        }
    }
    return names;
}

QString ConnectionsModel::freeName(const QString &wanted) const
{
    const QStringList taken = namesBut(-1);
    QString name = wanted;
    for (int n = 2; taken.contains(name, Qt::CaseInsensitive); ++n) {
        name = wanted + u' ' + QString::number(n);
    }
    return name;
}

int ConnectionsModel::append(const ConnectionDraft &draft, bool saved)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.append({draft, saved ? std::optional(draft) : std::nullopt});
    endInsertRows();
    return row;
}

int ConnectionsModel::add()
{
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.name = freeName(tr("New connection"));
    return append(ConnectionDraft::of(connection), false);
}

int ConnectionsModel::copy(int row)
{
    ConnectionDraft copied = draft(row);
    copied.connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copied.connection.name = freeName(tr("%1 (copy)").arg(copied.connection.name));
    copied.key.clear();
    copied.keyForSession = false;
    return append(copied, false);
}

Result<void, config::ConfigProblem> ConnectionsModel::save(int row)
{
    const Connection connection = draft(row).read();
    if (auto saved = m_book.put(connection); !saved) {
        return saved;
    }
    Entry &entry = m_entries[row];
    entry.draft = ConnectionDraft::of(connection);
    entry.saved = entry.draft;
    Q_EMIT dataChanged(index(row), index(row));
    return {};
}

Result<void, config::ConfigProblem> ConnectionsModel::remove(int row)
{
    if (isSandbox(row)) {
        return {};
    }
    if (!isNew(row)) {
        if (auto removed = m_book.remove(draft(row).connection.id); !removed) {
            return removed;
        }
    }
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    return {};
}

Result<int, config::ConfigProblem> ConnectionsModel::import(const QList<Connection> &connections)
{
    const auto added = m_book.import(connections);
    if (!added) {
        return Unexpected{added.error()};
    }
    const int first = rowCount();
    for (const Connection &connection : *added) {
        append(ConnectionDraft::of(connection), true);
    }
    return first;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Connection &connection = draft(index.row()).connection;
    const QString name = visibleText(connection.name);
    switch (role) {
    case Qt::DisplayRole:
        return isChanged(index.row()) ? name + QStringLiteral(" •") : name;
    case Qt::AccessibleTextRole:
        return words::listed(connection, isChanged(index.row()));
    case Qt::DecorationRole:
        return swatchIcon(connection.colour);
    default: // default: the roles are Qt's, and open
        return {};
    }
}

} // namespace flashcall::ui
