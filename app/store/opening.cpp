// SPDX-License-Identifier: MIT
#include "app/store/opening.h"

#include "app/store/chain.h"
#include "app/store/files.h"
#include "app/store/migrations.h"
#include "app/store/salvage.h"
#include "app/store/soundness.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace flashcall::store {
namespace {

// One opening: what its steps share.
class Opening
{
public:
    Opening(const QString &folder, const Clock &clock, const Options &options)
        : m_paths(folder)
        , m_clock(clock)
        , m_options(options)
    {}

    Result<Opened, JournalProblem> run();

private:
    Result<Opened, JournalProblem> readOnly(const JournalProblem &why);
    Result<std::unique_ptr<Database>, JournalProblem> openSound();
    Status mend(const JournalProblem &damage);
    Status moveIn(Database &database);
    Status join(Database &database);

    Paths m_paths;
    const Clock &m_clock;
    const Options &m_options;
    QList<Migration> m_migrations;
    Opened m_opened;
};

Result<Opened, JournalProblem> Opening::readOnly(const JournalProblem &why)
{
    m_opened.alive.reset();
    m_opened.recovery.closed.clear();
    m_opened.recovery.waiting.clear();
    // Where not even a side file can be made, only the immutable way is left.
    for (const Database::Mode mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        auto database = Database::open(m_paths.database, mode);
        if (database && (*database)->rows(QStringLiteral("SELECT count(*) FROM cases"))) {
            m_opened.reader = std::move(database).value();
            m_opened.refusal = why;
            return std::move(m_opened);
        }
    }
    return Unexpected{why};
}

Status Opening::mend(const JournalProblem &damage)
{
    // A file that another program has open cannot be taken from under it.
    if (!livingInstances(m_paths).isEmpty()) {
        return Unexpected{damage};
    }
    auto salvaged = salvage(m_paths, m_migrations);
    if (!salvaged) {
        return Unexpected{salvaged.error()};
    }
    m_opened.recovery.setAside = salvaged->setAside;
    m_opened.recovery.salvagedCases = salvaged->cases;
    return {};
}

Result<std::unique_ptr<Database>, JournalProblem> Opening::openSound()
{
    for (bool mended = false;; mended = true) {
        if (Status made = preparePrivateFile(m_paths.database); !made) {
            return Unexpected{made.error()};
        }
        auto database = openChecked(m_paths.database, livingInstances(m_paths).isEmpty());
        const bool damaged = !database && database.error().problem == journal::Problem::Damaged;
        if (!damaged || mended) {
            return database;
        }
        if (Status done = mend(database.error()); !done) {
            return Unexpected{done.error()};
        }
    }
}

Status Opening::join(Database &database)
{
    m_opened.instance = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock =
        FileLock::take(m_paths.instanceLock(m_opened.instance), std::chrono::milliseconds(0));
    if (!lock) {
        return Unexpected{lock.error()};
    }
    m_opened.alive = std::move(lock).value();
    if (Status added = database.run(
            QStringLiteral("INSERT INTO instances (uuid, pid, program, version, started_at, "
                           "boot_id, boot_ns) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {m_opened.instance, QCoreApplication::applicationPid(), m_options.program,
             QStringLiteral(FCC_VERSION), m_clock.wall().toMSecsSinceEpoch(), m_clock.bootId(),
             qint64(m_clock.now().time_since_epoch().count())});
        !added) {
        return added;
    }
    const auto before = lastEvent(database);
    if (!before) {
        return Unexpected{before.error()};
    }
    if (Status recovered =
            recoverCases(database, m_paths, m_opened.instance, m_clock.wall(), m_opened.recovery);
        !recovered) {
        return recovered;
    }
    const auto after = lastEvent(database);
    for (qint64 id = *before + 1; after && id <= *after; ++id) {
        m_opened.ownEvents.insert(id);
    }
    return {};
}

Status Opening::moveIn(Database &database)
{
    auto version = schemaVersion(database);
    if (!version) {
        return Unexpected{version.error()};
    }
    if (*version > m_migrations.last().number) {
        return Unexpected{JournalProblem{journal::Problem::NewerSchema, QString::number(*version)}};
    }
    // An older program at the same file would go on writing into a schema it does not know.
    if (*version != 0 && *version < m_migrations.last().number &&
        !livingInstances(m_paths).isEmpty()) {
        return Unexpected{
            JournalProblem{journal::Problem::OtherInstance, QString::number(*version)}};
    }
    if (Status prepared = database.prepareForWriting(); !prepared) {
        return prepared;
    }
    auto backups = migrate(database, m_migrations, m_paths, m_options.killHook);
    if (!backups) {
        return Unexpected{backups.error()};
    }
    m_opened.recovery.backups = *backups;
    Status joined = database.transaction([&] { return join(database); },
                                         [this] {
                                             if (m_options.killHook) {
                                                 m_options.killHook(KillPoint::InRecovery);
                                             }
                                         });
    if (joined) {
        removeDeadLocks(m_paths);
    }
    return joined;
}

Result<Opened, JournalProblem> Opening::run()
{
    auto migrations = readMigrations(m_options.migrations);
    if (!migrations) {
        return Unexpected{migrations.error()};
    }
    m_migrations = *migrations;
    if (Status folder = prepareFolder(m_paths.folder); !folder) {
        return Unexpected{folder.error()};
    }
    const auto turn = FileLock::take(m_paths.opening, m_options.patience);
    if (!turn) {
        return turn.error().problem == journal::Problem::OtherInstance
                   ? Result<Opened, JournalProblem>(Unexpected{turn.error()})
                   : readOnly(turn.error());
    }
    auto finished = finishSalvage(m_paths);
    if (!finished) {
        return Unexpected{finished.error()};
    }
    m_opened.recovery.setAside = finished->value_or(QString());
    auto database = openSound();
    if (!database) {
        return database.error().problem == journal::Problem::Damaged
                   ? Result<Opened, JournalProblem>(Unexpected{database.error()})
                   : readOnly(database.error());
    }
    if (Status moved = moveIn(**database); !moved) {
        const QString lock = m_paths.instanceLock(m_opened.instance);
        database->reset();
        auto opened = readOnly(moved.error());
        QFile::remove(lock);
        return opened;
    }
    if (Status only = (*database)->exec(QStringLiteral("PRAGMA query_only = ON")); !only) {
        return Unexpected{only.error()};
    }
    m_opened.reader = std::move(database).value();
    return std::move(m_opened);
}

} // namespace

Result<Opened, JournalProblem> openFolder(const QString &folder, const Clock &clock,
                                          const Options &options)
{
    auto opened = Opening(folder, clock, options).run();
    if (!opened) {
        return Unexpected{explained(opened.error(), options.freeBytes())};
    }
    if (opened->refusal) {
        opened->refusal = explained(*opened->refusal, options.freeBytes());
    }
    return opened;
}

} // namespace flashcall::store
