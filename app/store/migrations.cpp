// SPDX-License-Identifier: MIT
#include "app/store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace flashcall::store {
namespace {

QStringList statementsOf(const QString &text)
{
    QStringList statements;
    QString current;
    bool complete = false;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1String("--"))) {
            continue;
        }
        if (complete && !line.front().isSpace()) {
            statements.append(current);
            current.clear();
        }
        current += line + u'\n';
        complete = trimmed.endsWith(u';');
    }
    if (!current.isEmpty()) {
        statements.append(current);
    }
    return statements;
}

JournalProblem failed(const QString &detail)
{
    return {journal::Problem::Failed, detail};
}

Result<bool, JournalProblem> hasCases(Database &database)
{
    auto found = database.rows(QStringLiteral("SELECT EXISTS (SELECT 1 FROM cases)"));
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->first().first().toBool();
}

Result<QString, JournalProblem> backUp(Database &database, const Migration &next,
                                       const Paths &paths)
{
    const QString copy =
        paths.fresh(QStringLiteral("before-%1").arg(next.number, 4, 10, QLatin1Char('0')));
    // VACUUM INTO takes an empty file, and this one is already closed to others.
    if (Status made = preparePrivateFile(copy); !made) {
        return Unexpected{made.error()};
    }
    if (Status copied = database.run(QStringLiteral("VACUUM INTO ?"), {copy}); !copied) {
        QFile::remove(copy);
        return Unexpected{copied.error()};
    }
    return copy;
}

Status apply(Database &database, const Migration &migration, const KillHook &hook)
{
    const auto body = [&]() -> Status {
        for (const QString &statement : migration.statements) {
            if (Status done = database.exec(statement); !done) {
                return done;
            }
        }
        const QVariantList row{migration.number, migration.name,
                               QDateTime::currentMSecsSinceEpoch()};
        if (Status noted =
                database.run(QStringLiteral("INSERT INTO migrations VALUES (?, ?, ?)"), row);
            !noted) {
            return noted;
        }
        return database.exec(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
    };
    return database.transaction(body, [&hook] {
        if (hook) {
            hook(KillPoint::InMigration);
        }
    });
}

Status prepareNew(Database &database)
{
    return database.transaction([&]() -> Status {
        if (Status named =
                database.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            !named) {
            return named;
        }
        return database.exec(
            QStringLiteral("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, "
                           "name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"));
    });
}

} // namespace

Result<QList<Migration>, JournalProblem> readMigrations(const QString &folder)
{
    QList<Migration> all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return Unexpected{failed(file.errorString())};
        }
        const int number = name.section(u'_', 0, 0).toInt();
        if (number != all.size() + 1) {
            return Unexpected{failed(name)};
        }
        all.append({number, name, statementsOf(QString::fromUtf8(file.readAll()))});
    }
    if (all.isEmpty()) {
        return Unexpected{failed(folder)};
    }
    return all;
}

Result<int, JournalProblem> schemaVersion(Database &database)
{
    auto version = database.rows(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return Unexpected{version.error()};
    }
    return version->first().first().toInt();
}

Result<QStringList, JournalProblem> migrate(Database &database, const QList<Migration> &migrations,
                                            const Paths &paths, const KillHook &hook)
{
    auto version = schemaVersion(database);
    if (!version) {
        return Unexpected{version.error()};
    }
    if (*version == 0) {
        if (Status prepared = prepareNew(database); !prepared) {
            return Unexpected{prepared.error()};
        }
    }
    QStringList backups;
    for (const Migration &next : migrations) {
        if (next.number <= *version) {
            continue;
        }
        if (next.number > 1) {
            const auto filled = hasCases(database);
            if (!filled) {
                return Unexpected{filled.error()};
            }
            if (*filled) {
                auto copy = backUp(database, next, paths);
                if (!copy) {
                    return Unexpected{copy.error()};
                }
                backups.append(*copy);
            }
        }
        if (Status applied = apply(database, next, hook); !applied) {
            return Unexpected{applied.error()};
        }
    }
    return backups;
}

} // namespace flashcall::store
