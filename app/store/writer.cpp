// SPDX-License-Identifier: MIT
#include "app/store/writer.h"

#include "app/store/files.h"
#include "app/store/queries.h"
#include "app/store/statements.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <utility>

namespace flashcall::store {
namespace {

constexpr int retryMilliseconds = 1000;
constexpr qsizetype ownMost = 10'000; // events remembered while no key has come

// The moment of an intent: waits are judged as of that, whichever thread asks.
class IntentClock final : public Clock
{
public:
    explicit IntentClock(const Intent &intent)
        : m_intent(intent)
    {}
    [[nodiscard]] Instant now() const override
    {
        return Instant(std::chrono::nanoseconds(m_intent.bootNanoseconds));
    }
    [[nodiscard]] QDateTime wall() const override { return m_intent.at; }
    [[nodiscard]] QString bootId() const override { return m_intent.bootId; }

private:
    const Intent &m_intent;
};

} // namespace

Writer::Writer(Setup setup)
    : m_setup(std::move(setup))
    , m_own(m_setup.ownEvents)
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
    QSet<qint64> own = m_own;
    if (done) {
        done = m_database->transaction([&] { return writeIn(*m_database, what.body, own); },
                                       [&] { pass(what.in); });
    }
    if (!done && done.error().problem == journal::Problem::KeptBack) {
        return done;
    }
    if (!done) {
        const JournalProblem problem = explained(done.error(), m_setup.freeBytes());
        Q_EMIT failed(problem);
        return Unexpected{problem};
    }
    m_own = std::move(own);
    pass(what.after);
    Q_EMIT recorded();
    if (m_chain) {
        Q_EMIT headMoved(m_chain->head());
    }
    return done;
}

// What is written goes into the chain in the same transaction, however many programs write.
Status Writer::writeIn(Database &database, const Body &body, QSet<qint64> &own)
{
    if (!m_chain && !m_keyMayCome) {
        return body(database);
    }
    const auto before = lastEvent(database);
    if (!before) {
        return Unexpected{before.error()};
    }
    if (Status done = body(database); !done) {
        return done;
    }
    const auto after = lastEvent(database);
    if (!after) {
        return Unexpected{after.error()};
    }
    for (qint64 id = *before + 1; id <= *after && own.size() < ownMost; ++id) {
        own.insert(id);
    }
    if (!m_chain) {
        return {};
    }
    Status joined = m_chain->join(database, own);
    own.clear();
    return joined;
}

void Writer::seal(const ChainStart &start)
{
    Status done = open();
    bool goingOn = false;
    auto chain = std::make_unique<ChainWriter>(start.key);
    if (done) {
        done = m_database->transaction([&]() -> Status {
            const auto first = std::min_element(m_own.constBegin(), m_own.constEnd());
            const auto begun =
                chain->begin(*m_database, start, first == m_own.constEnd() ? 0 : *first);
            if (!begun) {
                return Unexpected{begun.error()};
            }
            goingOn = *begun;
            return goingOn ? chain->join(*m_database, m_own) : Status();
        });
    }
    if (!done) {
        Q_EMIT failed(explained(done.error(), m_setup.freeBytes()));
        return; // the next start covers what was written since, as late
    }
    if (goingOn) {
        m_own.clear();
        m_chain = std::move(chain);
        Q_EMIT headMoved(m_chain->head());
    }
    Q_EMIT sealed(goingOn);
}

void Writer::doWithoutSeal()
{
    m_keyMayCome = false;
    m_own.clear();
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

Status Writer::allowed(Database &database, const Intent &intent) const
{
    const IntentClock clock(intent);
    if (intent.check) {
        const auto facts = Queries(database, clock).facts(intent.check->question);
        if (!facts) {
            return Unexpected{facts.error()};
        }
        if (!intent.check->allows(*facts)) {
            return Unexpected{JournalProblem{journal::Problem::KeptBack, {}}};
        }
    }
    return dropTraces(database, clock);
}

void Writer::intent(const Intent &intent, Delivery &delivery)
{
    Status done = writeKept(); // no new call while an older one's record is not safe
    if (done) {
        done = refuseIntent();
    }
    if (done) {
        done = write({KillPoint::BeforeIntent, KillPoint::InIntent, KillPoint::AfterIntent,
                      [&](Database &database) -> Status {
                          if (Status checked = allowed(database, intent); !checked) {
                              return checked;
                          }
                          return insertIntent(database, intent, m_setup.instance);
                      }});
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
