// SPDX-License-Identifier: MIT
#include "app/store/salvage.h"

#include "app/store/carver.h"
#include "app/store/pagefile.h"

#include <QFile>
#include <QHash>

namespace flashcall::store {
namespace {

constexpr int kindColumn = 1; // in every table of ours

// One table's statement and how many columns the row in hand gives.
struct Table
{
    QString name;
    QStringList columns;
};

Result<QHash<QString, Table>, JournalProblem> tables(Database &database)
{
    QHash<QString, Table> all;
    for (const auto &[kind, name] :
         {std::pair(QStringLiteral("instance"), QStringLiteral("instances")),
          std::pair(QStringLiteral("case"), QStringLiteral("cases")),
          std::pair(QStringLiteral("attempt"), QStringLiteral("attempts")),
          std::pair(QStringLiteral("event"), QStringLiteral("events")),
          std::pair(QStringLiteral("link"), QStringLiteral("chain")),
          std::pair(QStringLiteral("trace"), QStringLiteral("traces"))}) {
        auto found = database.rows(
            QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"), {name});
        if (!found) {
            return Unexpected{found.error()};
        }
        Table table{name, {}};
        for (const QVariantList &row : *found) {
            table.columns.append(row.first().toString());
        }
        all.insert(kind, table);
    }
    return all;
}

// False where the row does not fit its table; that is part of the damage.
bool insertRow(Database &database, const Table &table, qint64 rowid, QVariantList columns)
{
    if (columns.size() > table.columns.size()) {
        return false;
    }
    columns[0] = rowid;
    // A row older than a later migration is shorter: its new columns take their defaults.
    const QStringList names = table.columns.first(columns.size());
    const QString marks =
        QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const Status done = database.run(QStringLiteral("INSERT OR IGNORE INTO ") + table.name +
                                         QStringLiteral(" (") + names.join(QStringLiteral(", ")) +
                                         QStringLiteral(") VALUES (") + marks + u')',
                                     columns);
    return done && database.changed() == 1;
}

Status fill(Database &database, const Paths &paths, Salvage &result)
{
    auto known = tables(database);
    if (!known) {
        return Unexpected{known.error()};
    }
    const PageFile pages(paths.database);
    carveRows(pages, [&](qint64 rowid, const QVariantList &columns) {
        const auto table = columns.size() > kindColumn
                               ? known->constFind(columns[kindColumn].toString())
                               : known->constEnd();
        if (table != known->constEnd() && insertRow(database, *table, rowid, columns)) {
            ++(table->name == QLatin1String("cases") ? result.cases : result.otherRows);
        }
    });
    // What belongs to a lost case cannot be kept by itself.
    for (const QString &name : {QStringLiteral("attempts"), QStringLiteral("events")}) {
        if (Status done =
                database.exec(QStringLiteral("DELETE FROM ") + name +
                              QStringLiteral(" WHERE case_seq NOT IN (SELECT seq FROM cases)"));
            !done) {
            return done;
        }
    }
    return {};
}

Result<Salvage, JournalProblem> readOut(const Paths &paths, const QList<Migration> &migrations)
{
    // With its rollback journal: beside a new file that would be played back into it.
    QFile::remove(paths.recovering + QStringLiteral("-journal"));
    QFile::remove(paths.recovering);
    if (Status made = preparePrivateFile(paths.recovering); !made) {
        return Unexpected{made.error()};
    }
    auto opened = Database::open(paths.recovering, Database::Mode::ReadWrite);
    if (!opened) {
        return Unexpected{opened.error()};
    }
    Database &database = **opened;
    if (const auto migrated = migrate(database, migrations, paths, {}); !migrated) {
        return Unexpected{migrated.error()};
    }
    Salvage result;
    if (Status done = database.transaction([&] { return fill(database, paths, result); }); !done) {
        return Unexpected{done.error()};
    }
    return result;
}

JournalProblem cannotRename(const QString &name)
{
    return {journal::Problem::ReadOnly, name};
}

} // namespace

Result<std::optional<QString>, JournalProblem> finishSalvage(const Paths &paths)
{
    if (!QFile::exists(paths.recovered)) {
        return std::optional<QString>();
    }
    const QString aside = paths.fresh(QStringLiteral("damaged"));
    // The log first: it must never stand beside a file that it is not the log of.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        const QString name = paths.database + suffix;
        if (QFile::exists(name) && !QFile::rename(name, aside + suffix)) {
            return Unexpected{cannotRename(name)};
        }
    }
    if (!QFile::rename(paths.recovered, paths.database)) {
        return Unexpected{cannotRename(paths.recovered)};
    }
    return std::optional(aside);
}

Result<Salvage, JournalProblem> salvage(const Paths &paths, const QList<Migration> &migrations)
{
    auto result = readOut(paths, migrations); // its connection is closed again by now
    if (!result) {
        return Unexpected{result.error()};
    }
    // Renamed only when complete: under this name a later start takes it as it is.
    if (!QFile::rename(paths.recovering, paths.recovered)) {
        return Unexpected{cannotRename(paths.recovering)};
    }
    auto aside = finishSalvage(paths);
    if (!aside) {
        return Unexpected{aside.error()};
    }
    result->setAside = aside->value_or(QString());
    return result;
}

} // namespace flashcall::store
