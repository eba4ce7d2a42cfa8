// SPDX-License-Identifier: MIT
#include "app/store/database.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace flashcall::store {
namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html).
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

journal::Problem problemFor(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return journal::Problem::OtherInstance;
    case ReadOnly:
        return journal::Problem::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return journal::Problem::Damaged;
    case Full:
        return journal::Problem::DiskFull;
    case CannotOpen:
        return journal::Problem::CannotOpen;
    }
    return journal::Problem::Failed;
}

QString optionsFor(Database::Mode mode, std::chrono::milliseconds busy)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busy.count());
    switch (mode) {
    case Database::Mode::ReadWrite:
        return options;
    case Database::Mode::ReadOnly:
        return options + QStringLiteral(";QSQLITE_OPEN_READONLY");
    case Database::Mode::Immutable:
        return options + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    return options;
}

QString nameFor(const QString &file, Database::Mode mode)
{
    if (mode != Database::Mode::Immutable) {
        return file;
    }
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(QStringLiteral("immutable=1"));
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

JournalProblem problemOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    return {problemFor(code), error.text() + QStringLiteral(" [%1]").arg(code)};
}

Result<std::unique_ptr<Database>, JournalProblem> Database::open(const QString &file, Mode mode,
                                                                 std::chrono::milliseconds busy)
{
    std::unique_ptr<Database> made(
        new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    made->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made->m_name);
    made->m_connection.setConnectOptions(optionsFor(mode, busy));
    made->m_connection.setDatabaseName(nameFor(file, mode));
    if (!made->m_connection.open()) {
        return Unexpected{problemOf(made->m_connection.lastError())};
    }
    return made;
}

Database::~Database()
{
    m_prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Status Database::exec(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) {
        return Unexpected{problemOf(query.lastError())};
    }
    return {};
}

Result<QSqlQuery *, JournalProblem> Database::perform(const QString &sql,
                                                      const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_connection);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            const JournalProblem problem = problemOf(prepared->lastError());
            m_prepared.remove(sql);
            return Unexpected{problem};
        }
        query = std::move(prepared);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        const bool nullBytes =
            value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull();
        query->bindValue(static_cast<int>(i), nullText    ? QVariant(QStringLiteral(""))
                                              : nullBytes ? QVariant(QByteArray(""))
                                                          : value);
    }
    if (!query->exec()) {
        const JournalProblem problem = problemOf(query->lastError());
        query->finish();
        return Unexpected{problem};
    }
    return query.get();
}

Status Database::run(const QString &sql, const QVariantList &values)
{
    auto query = perform(sql, values);
    if (!query) {
        return Unexpected{query.error()};
    }
    m_changed = query.value()->numRowsAffected();
    query.value()->finish();
    return {};
}

Result<Rows, JournalProblem> Database::rows(const QString &sql, const QVariantList &values)
{
    auto done = perform(sql, values);
    if (!done) {
        return Unexpected{done.error()};
    }
    QSqlQuery &query = *done.value();
    Rows all;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            row.append(query.value(i));
        }
        all.append(row);
    }
    // A damaged page shows itself only while stepping; next() then just ends.
    const bool failed = query.lastError().isValid();
    const JournalProblem problem = failed ? problemOf(query.lastError()) : JournalProblem();
    query.finish(); // an open read would hold the log back from being folded in
    if (failed) {
        return Unexpected{problem};
    }
    return all;
}

Status Database::transaction(const std::function<Status()> &body,
                             const std::function<void()> &beforeCommit)
{
    // Immediate: the lock is taken here, where waiting for another writer is possible.
    if (Status begun = exec(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun;
    }
    Status done = body();
    if (done) {
        if (beforeCommit) {
            beforeCommit();
        }
        done = exec(QStringLiteral("COMMIT"));
    }
    if (!done) {
        // SQLite may have rolled back by itself already; then this fails and changes nothing.
        static_cast<void>(exec(QStringLiteral("ROLLBACK")));
    }
    return done;
}

Status Database::prepareForWriting()
{
    for (const QString &pragma : {
             QStringLiteral("PRAGMA journal_mode = WAL"),
             QStringLiteral("PRAGMA synchronous = FULL"),
             QStringLiteral("PRAGMA foreign_keys = ON"),
             // Erased means gone, and a freed page never shows an old row to the salvage.
             QStringLiteral("PRAGMA secure_delete = ON"),
             QStringLiteral("PRAGMA cell_size_check = ON"),
             QStringLiteral("PRAGMA trusted_schema = OFF"),
         }) {
        if (Status set = exec(pragma); !set) {
            return set;
        }
    }
    return {};
}

} // namespace flashcall::store
