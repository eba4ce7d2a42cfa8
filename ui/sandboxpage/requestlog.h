// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/server.h"
#include "ui/numbermask.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace flashcall::ui {

// What the sandbox was asked, newest first, `most` at most. Text from outside is shown with its
// control characters made visible.
class RequestLog : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Request, Status, To, ColumnCount };
    static constexpr int most = 500;
    using QAbstractTableModel::QAbstractTableModel;

    void add(const sandbox::RequestSeen &request, const QDateTime &at);
    void clear();
    // Of the customers' numbers.
    void setMask(const NumberMask &mask);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Entry
    {
        sandbox::RequestSeen request;
        QDateTime at;
    };
    [[nodiscard]] QString text(const Entry &entry, int column) const;
    QList<Entry> m_entries;
    NumberMask m_mask;
};

} // namespace flashcall::ui
