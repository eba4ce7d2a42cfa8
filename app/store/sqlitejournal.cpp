// SPDX-License-Identifier: MIT
#include "app/store/sqlitejournal.h"

#include "app/store/delivery.h"
#include "app/store/files.h"
#include "app/store/opening.h"
#include "app/store/statements.h"
#include "app/store/writer.h"

#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <utility>

static void initializeMigrations()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are not there by themselves
}

namespace flashcall::store {

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/flashcall-console");
}

class SqliteJournal::Private
{
public:
    Private(Opened opened, const QString &folder, const Clock &clock, Options options)
        : m_clock(clock)
        , m_paths(folder)
        , m_opened(std::move(opened))
        , m_leastFree(options.leastFree)
        , m_freeBytes(options.freeBytes)
        , m_writer({m_paths.database, m_opened.instance, options.leastFree,
                    std::move(options.freeBytes), std::move(options.killHook), m_opened.refusal,
                    m_opened.ownEvents})
    {
        m_thread.setObjectName(QStringLiteral("journal"));
        m_writer.moveToThread(&m_thread);
        m_thread.start();
    }

    ~Private()
    {
        QMetaObject::invokeMethod(&m_writer, &Writer::close, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        if (m_opened.alive) {
            m_opened.alive.reset();
            QFile::remove(m_paths.instanceLock(m_opened.instance));
        }
    }

    template <class Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(&m_writer, std::move(call), Qt::QueuedConnection);
    }

    std::shared_ptr<Delivery> delivery(QObject *context, Done done)
    {
        return std::make_shared<Delivery>(context, std::move(done), &m_thread);
    }

    const Clock &m_clock;
    Paths m_paths;
    Opened m_opened;
    qint64 m_leastFree;
    std::function<qint64()> m_freeBytes;
    GivenEndings m_given; // told to this journal, whether written yet or not
    QThread m_thread;
    Writer m_writer;
};

Result<std::unique_ptr<SqliteJournal>, JournalProblem>
SqliteJournal::open(const QString &folder, const Clock &clock, Options options)
{
    initializeMigrations();
    if (!options.freeBytes) {
        options.freeBytes = [folder] { return freeBytes(folder); };
    }
    auto opened = openFolder(folder, clock, options);
    if (!opened) {
        return Unexpected{opened.error()};
    }
    return std::unique_ptr<SqliteJournal>(new SqliteJournal(
        std::make_unique<Private>(std::move(opened).value(), folder, clock, std::move(options))));
}

SqliteJournal::SqliteJournal(std::unique_ptr<Private> data)
    : d(std::move(data))
{}

SqliteJournal::~SqliteJournal() = default;

void SqliteJournal::intent(const Intent &intent, QObject *context, Done done)
{
    d->post([writer = &d->m_writer, intent, delivery = d->delivery(context, std::move(done))] {
        writer->intent(intent, *delivery);
    });
}

void SqliteJournal::handed(const QString &caseId, const QDateTime &at)
{
    // Read here and not in the writing thread: this is the moment.
    const qint64 boot = d->m_clock.now().time_since_epoch().count();
    d->post([writer = &d->m_writer, caseId, at, boot] {
        writer->keep(KillPoint::BeforeHanded, KillPoint::InHanded, KillPoint::AfterHanded,
                     [caseId, at, boot](Database &database) {
                         return recordHanded(database, caseId, at, boot);
                     });
    });
}

void SqliteJournal::answered(const QString &caseId, const QDateTime &at,
                             const std::variant<Accepted, Failure> &answer)
{
    d->post([writer = &d->m_writer, caseId, at, answer] {
        writer->keep(KillPoint::BeforeAnswered, KillPoint::InAnswered, KillPoint::AfterAnswered,
                     [caseId, at, answer](Database &database) {
                         return recordAnswer(database, caseId, at, answer);
                     });
    });
}

void SqliteJournal::attempt(const QString &caseId, const Attempt &attempt, QObject *context,
                            Done done)
{
    d->post(
        [writer = &d->m_writer, caseId, attempt, delivery = d->delivery(context, std::move(done))] {
            writer->attempt(caseId, attempt, *delivery);
        });
}

void SqliteJournal::ended(const QString &caseId, const QDateTime &at, Ending ending)
{
    d->m_given.insert(caseId, ending);
    d->post([writer = &d->m_writer, caseId, at, ending] {
        writer->keep(KillPoint::BeforeEnded, KillPoint::InEnded, KillPoint::AfterEnded,
                     [caseId, at, ending](Database &database) {
                         return recordEnding(database, caseId, at, ending);
                     });
    });
}

void SqliteJournal::noted(const QString &caseId, const QDateTime &at, const CaseNote &note)
{
    d->post([writer = &d->m_writer, caseId, at, note] {
        writer->keep([caseId, at, note](Database &database) {
            return recordNote(database, caseId, at, note);
        });
    });
}

void SqliteJournal::onFailure(QObject *context, std::function<void(const JournalProblem &)> told)
{
    QObject::connect(&d->m_writer, &Writer::failed, context, std::move(told), Qt::QueuedConnection);
}

void SqliteJournal::seal(const ChainStart &start, QObject *context, std::function<void(bool)> told)
{
    if (d->m_opened.refusal) {
        return;
    }
    QObject::connect(&d->m_writer, &Writer::sealed, context, std::move(told),
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    d->post([writer = &d->m_writer, start] { writer->seal(start); });
}

void SqliteJournal::doWithoutSeal()
{
    d->post([writer = &d->m_writer] { writer->doWithoutSeal(); });
}

Result<QString, JournalProblem> SqliteJournal::chainKeyName() const
{
    return store::chainKeyName(*d->m_opened.reader);
}

Result<bool, JournalProblem> SqliteJournal::hasRecords() const
{
    const auto last = lastEvent(*d->m_opened.reader);
    if (!last) {
        return Unexpected{last.error()};
    }
    return *last > 0;
}

void SqliteJournal::onRecorded(QObject *context, std::function<void()> told)
{
    QObject::connect(&d->m_writer, &Writer::recorded, context, std::move(told),
                     Qt::QueuedConnection);
}

void SqliteJournal::onHeadMoved(QObject *context, std::function<void(const ChainHead &)> told)
{
    QObject::connect(&d->m_writer, &Writer::headMoved, context, std::move(told),
                     Qt::QueuedConnection);
}

const Recovery &SqliteJournal::recovery() const
{
    return d->m_opened.recovery;
}

std::optional<JournalProblem> SqliteJournal::writeProblem() const
{
    return d->m_opened.refusal;
}

QString SqliteJournal::file() const
{
    return d->m_paths.database;
}

QString SqliteJournal::folder() const
{
    return d->m_paths.folder;
}

Result<SendFacts, JournalProblem> SqliteJournal::sendFacts(const SendQuestion &question)
{
    if (d->m_opened.refusal) {
        return Unexpected{*d->m_opened.refusal};
    }
    const qint64 free = d->m_freeBytes();
    if (free >= 0 && free < d->m_leastFree) {
        return Unexpected{JournalProblem{journal::Problem::DiskFull, QString::number(free)}};
    }
    return Queries(*d->m_opened.reader, d->m_clock).facts(question, d->m_given);
}

History SqliteJournal::history() const
{
    return {*d->m_opened.reader, d->m_clock};
}

} // namespace flashcall::store
