// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/connections/connectiondraft.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

#include <optional>

namespace flashcall {
class ConnectionBook;
}

namespace flashcall::ui {

// The connections as the dialog edits them: the sandbox first, which stays as it is, then a draft
// each. A draft lives until it is saved, given up or deleted, whichever is shown. No widget.
class ConnectionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // `book` must outlive this, and is changed by save(), import() and remove() alone.
    explicit ConnectionsModel(ConnectionBook &book, QObject *parent = nullptr);

    [[nodiscard]] const ConnectionDraft &draft(int row) const { return m_entries.at(row).draft; }
    void setDraft(int row, const ConnectionDraft &draft);
    [[nodiscard]] QList<ConnectionFieldProblem> problems(int row) const;

    [[nodiscard]] bool isSandbox(int row) const { return row == 0; }
    [[nodiscard]] bool isNew(int row) const { return !m_entries.at(row).saved; }
    [[nodiscard]] bool isChanged(int row) const;
    [[nodiscard]] QList<int> changedRows() const;
    [[nodiscard]] int rowOf(const QString &id) const; // -1 where it is not there

    // The new row. A copy has a name of its own and no key.
    int add();
    int copy(int row);
    // Where the draft has a problem, or the disk has one, nothing is saved.
    Result<void, config::ConfigProblem> save(int row);
    Result<void, config::ConfigProblem> remove(int row);
    // Saved at once, at the end; the first new row.
    Result<int, config::ConfigProblem> import(const QList<Connection> &connections);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        ConnectionDraft draft;
        std::optional<ConnectionDraft> saved; // none: it has never been saved
    };
    int append(const ConnectionDraft &draft, bool saved);
    [[nodiscard]] QStringList namesBut(int row) const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    ConnectionBook &m_book;
    QList<Entry> m_entries;
};

} // namespace flashcall::ui
