// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/journal.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>

class QSqlError;

namespace flashcall::store {

using Status = Result<void, JournalProblem>;
using Rows = QList<QVariantList>;

[[nodiscard]] JournalProblem problemOf(const QSqlError &error);

// One connection to one SQLite file. To be used in the thread that opened it.
class Database
{
public:
    // Immutable reads without any lock or side file: for folders that cannot be written.
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    static Result<std::unique_ptr<Database>, JournalProblem>
    open(const QString &file, Mode mode,
         std::chrono::milliseconds busy = std::chrono::milliseconds(5000));
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // A statement without parameters, prepared each time.
    Status exec(const QString &sql);
    // Prepared once and kept. Values are bound by position; a null QString becomes '', and a null
    // QByteArray no bytes.
    Status run(const QString &sql, const QVariantList &values);
    Result<Rows, JournalProblem> rows(const QString &sql, const QVariantList &values = {});
    // Rows changed by the last run().
    [[nodiscard]] int changed() const { return m_changed; }

    // All of `body` or nothing. `beforeCommit` is called inside the transaction.
    Status transaction(const std::function<Status()> &body,
                       const std::function<void()> &beforeCommit = {});

    // The settings every writing connection needs: WAL, full syncing, foreign keys, erased bytes
    // overwritten.
    Status prepareForWriting();

private:
    explicit Database(QString name)
        : m_name(std::move(name))
    {}
    Result<QSqlQuery *, JournalProblem> perform(const QString &sql, const QVariantList &values);

    QString m_name;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_changed = 0;
};

} // namespace flashcall::store
