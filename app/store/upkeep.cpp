// SPDX-License-Identifier: MIT
#include "app/store/upkeep.h"

#include "app/store/files.h"
#include "app/store/lock.h"
#include "app/store/migrations.h"
#include "app/store/numbertrace.h"
#include "app/store/recovery.h"
#include "app/store/statements.h"
#include "app/store/traces.h"

#include <QDir>

#include <array>
#include <chrono>
#include <functional>

namespace flashcall::store {
namespace {

constexpr std::chrono::seconds patience{10};

// Every column that holds words of people or of servers.
struct TextColumn
{
    const char *table;
    const char *key;
    const char *column;
};
constexpr std::array textColumns{
    TextColumn{"cases", "seq", "agent"},       TextColumn{"cases", "seq", "connection_name"},
    TextColumn{"cases", "seq", "sender"},      TextColumn{"cases", "seq", "code"},
    TextColumn{"cases", "seq", "ticket"},      TextColumn{"cases", "seq", "request"},
    TextColumn{"cases", "seq", "message_id"},  TextColumn{"cases", "seq", "list_id"},
    TextColumn{"cases", "seq", "pattern"},     TextColumn{"cases", "seq", "announced"},
    TextColumn{"cases", "seq", "error_code"},  TextColumn{"cases", "seq", "error_message"},
    TextColumn{"cases", "seq", "error_field"}, TextColumn{"attempts", "case_seq", "typed"},
};

// A statement about a column; the names are our own.
QString named(const char *sql, const TextColumn &column)
{
    QString statement = QString::fromLatin1(sql);
    for (const auto &[word, name] : {std::pair("TABLE", column.table), std::pair("KEY", column.key),
                                     std::pair("COLUMN", column.column)}) {
        statement.replace(QLatin1String(word), QLatin1String(name));
    }
    return statement;
}

Status noteErased(Database &database, const QVariant &seq, const QDateTime &now)
{
    return database.run(QStringLiteral("INSERT INTO events (case_seq, at, what, detail) "
                                       "VALUES (?, ?, 'erased', '')"),
                        {seq, now.toMSecsSinceEpoch()});
}

Result<Rows, JournalProblem> casesTo(Database &database, const QString &number)
{
    return database.rows(QStringLiteral("SELECT seq, uuid, ending IS NULL, instance FROM cases "
                                        "WHERE to_number = ?"),
                         {number});
}

Status eraseCases(Database &database, const QString &number, const QStringList &living,
                  const QDateTime &now, int &count)
{
    const auto found = casesTo(database, number);
    if (!found) {
        return Unexpected{found.error()};
    }
    for (const QVariantList &row : *found) {
        const bool open = row[2].toBool();
        if (open && living.contains(row[3].toString())) {
            return Unexpected{
                JournalProblem{journal::Problem::OtherInstance, QStringLiteral("running")}};
        }
        // Nobody watches it, and nobody could any more.
        if (open) {
            if (Status ended = recordEnding(database, row[1].toString(), now, Ending::Stopped);
                !ended) {
                return ended;
            }
        }
        if (Status done = database.run(QStringLiteral("UPDATE cases SET to_number = '', "
                                                      "request = '{}', code = '' WHERE seq = ?"),
                                       {row[0]});
            !done) {
            return done;
        }
        if (Status noted = noteErased(database, row[0], now); !noted) {
            return noted;
        }
    }
    count += static_cast<int>(found->size());
    return {};
}

Status coverColumn(Database &database, const TextColumn &column, const NumberTrace &trace,
                   const QDateTime &now, int &mentions)
{
    const auto found =
        database.rows(named("SELECT rowid, KEY, COLUMN FROM TABLE WHERE COLUMN LIKE ?", column),
                      {trace.likePattern()});
    if (!found) {
        return Unexpected{found.error()};
    }
    for (const QVariantList &row : *found) {
        const auto covered = trace.covered(row[2].toString());
        if (!covered) {
            continue;
        }
        if (Status done = database.run(named("UPDATE TABLE SET COLUMN = ? WHERE rowid = ?", column),
                                       {*covered, row[0]});
            !done) {
            return done;
        }
        if (Status noted = noteErased(database, row[1], now); !noted) {
            return noted;
        }
        ++mentions;
    }
    return {};
}

using Step = std::function<Status(Database &)>;

Status eraseIn(Database &database, const NumberTrace &trace, const QStringList &living,
               const QDateTime &now, Erased &erased, const Step &before = {},
               const Step &after = {})
{
    return database.transaction([&]() -> Status {
        if (Status done = before ? before(database) : Status(); !done) {
            return done;
        }
        if (Status done = eraseCases(database, trace.e164(), living, now, erased.cases); !done) {
            return done;
        }
        for (const TextColumn &column : textColumns) {
            if (Status done = coverColumn(database, column, trace, now, erased.mentions); !done) {
                return done;
            }
        }
        return after ? after(database) : Status();
    });
}

// The sends that go: a condition on `cases` and its values.
struct Old
{
    QString condition;
    QVariantList values;
};

Old olderThan(const QDateTime &before, const QStringList &living)
{
    Old old{QStringLiteral("created_at < ?"), {before.toMSecsSinceEpoch()}};
    for (const QString &instance : living) {
        old.condition += QStringLiteral(" AND NOT (ending IS NULL AND instance = ?)");
        old.values += instance;
    }
    return old;
}

Status purgeIn(Database &database, const Old &old, const QDateTime &before, int &cases,
               const Step &first = {})
{
    return database.transaction([&]() -> Status {
        if (Status done = first ? first(database) : Status(); !done) {
            return done;
        }
        for (const char *table : {"attempts", "events"}) {
            if (Status done =
                    database.run(QStringLiteral("DELETE FROM ") + QLatin1String(table) +
                                     QStringLiteral(" WHERE case_seq IN (SELECT seq FROM cases "
                                                    "WHERE ") +
                                     old.condition + u')',
                                 old.values);
                !done) {
                return done;
            }
        }
        if (Status done = database.run(QStringLiteral("DELETE FROM cases WHERE ") + old.condition,
                                       old.values);
            !done) {
            return done;
        }
        cases += database.changed();
        return database.run(QStringLiteral("DELETE FROM instances WHERE ended_at < ? AND uuid "
                                           "NOT IN (SELECT instance FROM cases)"),
                            {before.toMSecsSinceEpoch()});
    });
}

// Inside the transaction that takes the sends out: the chain says that they are gone.
Status noteRemoval(Database &database, const Old &old, const QDateTime &now, ChainWriter &chain)
{
    const auto count = database.rows(
        QStringLiteral("SELECT count(*) FROM cases WHERE ") + old.condition, old.values);
    if (!count) {
        return Unexpected{count.error()};
    }
    const qint64 sends = count->first().first().toLongLong();
    if (Status joined = chain.join(database, {}); !joined || sends == 0) {
        return joined;
    }
    return chain.removeSends(database, old.condition, old.values,
                             QString::number(now.toMSecsSinceEpoch()) + u' ' +
                                 QString::number(sends));
}

// What was moved within the file leaves its old bytes in free places: all of it is written anew,
// and the log with what it held is cut off. What hinders that leaves nothing wrong behind.
void scrub(Database &database)
{
    static_cast<void>(database.exec(QStringLiteral("VACUUM")));
    static_cast<void>(database.rows(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
}

QStringList filesIn(const Paths &paths, const QString &pattern)
{
    const QDir folder(paths.folder);
    QStringList files;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
        files += folder.filePath(name);
    }
    return files;
}

QStringList backups(const Paths &paths)
{
    return filesIn(paths, QStringLiteral("journal-before-*.sqlite"));
}

// A backup, open for changes; nothing where it is no journal any more.
std::unique_ptr<Database> openBackup(const QString &file)
{
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened) {
        return nullptr;
    }
    const auto id = (*opened)->rows(QStringLiteral("PRAGMA application_id"));
    if (!id || id->isEmpty() || id->first().first().toInt() != applicationId ||
        !(*opened)->exec(QStringLiteral("PRAGMA secure_delete = ON"))) {
        return nullptr;
    }
    return std::move(*opened);
}

// The programs that live now, as cases name them.
QStringList livingPrograms(const Paths &paths)
{
    QStringList programs;
    for (const QString &lock : livingInstances(paths)) {
        programs += lock.section(u'-', 1).section(u'.', 0, 0);
    }
    return programs;
}

Result<std::unique_ptr<Database>, JournalProblem> openJournal(const Paths &paths)
{
    auto opened = Database::open(paths.database, Database::Mode::ReadWrite);
    if (!opened) {
        return opened;
    }
    if (Status prepared = (*opened)->prepareForWriting(); !prepared) {
        return Unexpected{prepared.error()};
    }
    return opened;
}

// Whatever holds the number beside the journal.
void eraseInCopies(const Paths &paths, const NumberTrace &trace, const QDateTime &now,
                   Erased &erased)
{
    const QStringList whole = backups(paths);
    for (const QString &file : filesIn(paths, QStringLiteral("journal-*"))) {
        // A number with other marks between its digits shows in the records only.
        const bool held = trace.isIn(file);
        Erased inCopy;
        auto database = whole.contains(file) ? openBackup(file) : nullptr;
        if (database && eraseIn(*database, trace, {}, now, inCopy)) {
            if (inCopy.cases + inCopy.mentions > 0) {
                scrub(*database);
            }
        } else if (held && !trace.coverIn(file)) {
            continue;
        }
        if (held || inCopy.cases + inCopy.mentions > 0) {
            erased.copies += file;
        }
    }
}

} // namespace

Result<Erased, JournalProblem> eraseNumber(const QString &folder, const PhoneNumber &number,
                                           const Clock &clock, const std::optional<ChainKey> &seal)
{
    const QDateTime now = clock.wall();
    const Paths paths(folder);
    const NumberTrace trace(number);
    const auto turn = FileLock::take(paths.opening, patience);
    if (!turn) {
        return Unexpected{turn.error()};
    }
    Erased erased;
    {
        auto database = openJournal(paths);
        if (!database) {
            return Unexpected{database.error()};
        }
        // The guard goes on knowing that the number was called, but not the number.
        qint64 last = 0;
        const auto before = [&](Database &journal) {
            last = lastEvent(journal).value_or(0);
            return leaveTraces(journal, QStringLiteral("to_number = ?"), {trace.e164()}, false,
                               clock);
        };
        const auto after = [&](Database &journal) -> Status {
            if (!seal) {
                return {};
            }
            QSet<qint64> own;
            for (qint64 id = lastEvent(journal).value_or(0); id > last; --id) {
                own.insert(id);
            }
            ChainWriter chain(*seal);
            Status joined = chain.join(journal, own);
            erased.head = chain.head();
            return joined;
        };
        if (Status done =
                eraseIn(**database, trace, livingPrograms(paths), now, erased, before, after);
            !done) {
            return Unexpected{done.error()};
        }
        scrub(**database);
    }
    eraseInCopies(paths, trace, now, erased);
    for (const QString &file : filesIn(paths, QStringLiteral("journal*"))) {
        if (trace.isIn(file)) {
            erased.leftIn += file;
            erased.copies.removeAll(file);
        }
    }
    return erased;
}

Result<Purged, JournalProblem> purge(const QString &folder, const QDateTime &before,
                                     const Clock &clock, const std::optional<ChainKey> &seal)
{
    const Paths paths(folder);
    const auto turn = FileLock::take(paths.opening, patience);
    if (!turn) {
        return Unexpected{turn.error()};
    }
    Purged purged;
    auto database = openJournal(paths);
    if (!database) {
        return Unexpected{database.error()};
    }
    const auto keyName = chainKeyName(**database);
    if (!keyName) {
        return Unexpected{keyName.error()};
    }
    if (!keyName->isEmpty() && (!seal || seal->name != *keyName)) {
        purged.needsKey = true;
        return purged;
    }
    const Old old = olderThan(before, livingPrograms(paths));
    const auto first = [&](Database &journal) -> Status {
        if (seal && !keyName->isEmpty()) {
            ChainWriter chain(*seal);
            if (Status noted = noteRemoval(journal, old, clock.wall(), chain); !noted) {
                return noted;
            }
            purged.head = chain.head();
        }
        return leaveTraces(journal, old.condition, old.values, true, clock);
    };
    if (Status done = purgeIn(**database, old, before, purged.cases, first); !done) {
        return Unexpected{done.error()};
    }
    if (purged.cases > 0) {
        scrub(**database);
    }
    for (const QString &file : backups(paths)) {
        auto copy = openBackup(file);
        int cases = 0;
        if (copy && purgeIn(*copy, olderThan(before, {}), before, cases) && cases > 0) {
            scrub(*copy);
            purged.copies += file;
        }
    }
    purged.kept = filesIn(paths, QStringLiteral("journal-damaged-*.sqlite"));
    return purged;
}

} // namespace flashcall::store
