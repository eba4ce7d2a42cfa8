// SPDX-License-Identifier: MIT
#include "app/store/writer.h"

#include "app/store/files.h"
#include "app/store/statements.h"

#include <QDateTime>
#include <QFile>

#include <utility>

namespace flashcall::store {
namespace {

constexpr int retryMilliseconds = 1000;

} // namespace

Writer::Writer(Setup setup)
    : m_setup(std::move(setup))
    , m_again(this)
{
    m_again.setSingleShot(true);
    m_again.setInterval(retryMilliseconds);
    connect(&m_again, &QTimer::timeout, this, [this] { static_cast<void>(writeKept()); });
}

void Writer::pass(std::optional<KillPoint> point) const
{
    if (point && m_setup.killHook) {
        m_setup.killHook(*point);
    }
}

Status Writer::open()
{
    if (m_setup.refusal) {
        return Unexpected{*m_setup.refusal};
    }
    // A file that was removed would go on taking writes, and lose them at the end.
    if (!QFile::exists(m_setup.file)) {
        m_database.reset();
        return Unexpected{JournalProblem{journal::Problem::CannotOpen, m_setup.file}};
    }
    if (m_database) {
        return {};
    }
    auto opened = Database::open(m_setup.file, Database::Mode::ReadWrite);
    if (!opened) {
        return Unexpected{opened.error()};
    }
    if (Status prepared = (*opened)->prepareForWriting(); !prepared) {
        return prepared;
    }
    m_database = std::move(opened).value();
    return {};
}

Status Writer::write(const Kept &what)
{
    pass(what.before);
    Status done = open();
    if (done) {
        done =
            m_database->transaction([&] { return what.body(*m_database); }, [&] { pass(what.in); });
    }
    if (!done) {
        const JournalProblem problem = explained(done.error(), m_setup.freeBytes());
        Q_EMIT failed(problem);
        return Unexpected{problem};
    }
    pass(what.after);
    return done;
}

Status Writer::writeKept()
{
    while (!m_kept.empty()) {
        if (Status done = write(m_kept.front()); !done) {
            m_again.start();
            return done;
        }
        m_kept.pop_front();
    }
    return {};
}

Status Writer::refuseIntent() const
{
    const qint64 free = m_setup.freeBytes();
    if (free >= 0 && free < m_setup.leastFree) {
        return Unexpected{JournalProblem{journal::Problem::DiskFull, QString::number(free)}};
    }
    return {};
}

void Writer::intent(const Intent &intent, Delivery &delivery)
{
    Status done = writeKept(); // no new call while an older one's record is not safe
    if (done) {
        done = refuseIntent();
    }
    if (done) {
        done = write(
            {KillPoint::BeforeIntent, KillPoint::InIntent, KillPoint::AfterIntent,
             [&](Database &database) { return insertIntent(database, intent, m_setup.instance); }});
    }
    delivery.finish(std::move(done));
}

void Writer::attempt(const QString &caseId, const Attempt &attempt, Delivery &delivery)
{
    Status done = writeKept();
    if (done) {
        done =
            write({KillPoint::BeforeAttempt, KillPoint::InAttempt, KillPoint::AfterAttempt,
                   [&](Database &database) { return recordAttempt(database, caseId, attempt); }});
    }
    delivery.finish(std::move(done));
}

void Writer::keep(KillPoint before, KillPoint in, KillPoint after, const Body &body)
{
    keepAll({before, in, after, body});
}

void Writer::keep(const Body &body)
{
    keepAll({{}, {}, {}, body});
}

void Writer::keepAll(Kept kept)
{
    if (m_setup.refusal) {
        return; // nothing was begun in such a journal that could go on
    }
    m_kept.push_back(std::move(kept));
    static_cast<void>(writeKept());
}

void Writer::close()
{
    m_again.stop();
    const Status kept = writeKept();
    m_again.stop();
    if (kept && m_database) {
        // Without this row the next start takes us for dead, which is harmless.
        static_cast<void>(m_database->run(
            QStringLiteral("UPDATE instances SET ended_at = ?, ended = 'closed' WHERE uuid = ?"),
            {QDateTime::currentMSecsSinceEpoch(), m_setup.instance}));
    }
    m_kept.clear();
    m_database.reset();
}

} // namespace flashcall::store
