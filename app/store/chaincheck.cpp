// SPDX-License-Identifier: MIT
#include "app/store/chaincheck.h"

#include <QSet>

#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace flashcall::store {
namespace {

constexpr int pageSize = 4000;
constexpr qsizetype flawsMost = 5; // of each kind

const QString &linkColumns()
{
    static const QString columns = QStringLiteral(
        "SELECT n, c.what, event_id, body, state, mac, removed_by, c.detail, e.id, e.case_seq, "
        "e.at, e.what, e.detail FROM chain c LEFT JOIN events e ON e.id = c.event_id AND "
        "c.what IN ('event', 'late') WHERE n > ? ORDER BY n LIMIT ?");
    return columns;
}

struct Range
{
    qint64 first = 0, last = 0;
    [[nodiscard]] bool has(qint64 id) const { return id >= first && id <= last; }
};

// One walk through a chain.
class Walk
{
public:
    Walk(Database &database, const ChainProof &proof)
        : m_database(database)
        , m_proof(proof)
    {}

    Result<ChainReport, JournalProblem> run();

private:
    // The newest link of a send.
    struct Newest
    {
        qint64 n = 0;
        qint64 eventId = 0;
        QByteArray state;
        qsizetype key = -1; // of m_macs
    };
    struct Mismatch
    {
        qint64 n = 0;
        qint64 caseSeq = 0;
        QByteArray expected, found;
    };

    Status walkLinks();
    void takeLink(const QVariantList &row);
    void takeMac(const ChainLink &link, bool gap);
    void takeBegun(const ChainLink &link);
    void takeEvent(const ChainLink &link, const QVariantList &row);
    void takePurged(const ChainLink &link);
    void judgeMismatches();
    Status findUnlinked();
    Status walkSends();
    void judgeSends(const Rows &sends, const QHash<qint64, Rows> &attempts);
    void judgeHead();
    void flaw(ChainFinding finding, qint64 row, const QString &caseId = {}, qint64 count = 1);
    QString caseOf(qint64 seq);
    [[nodiscard]] ChainMac *mac() { return m_key < 0 ? nullptr : m_macs[size_t(m_key)].get(); }

    Database &m_database;
    const ChainProof &m_proof;
    ChainReport m_report;
    std::vector<std::unique_ptr<ChainMac>> m_macs;
    qsizetype m_key = -1;
    qint64 m_n = 0;         // of the link before
    qint64 m_lastEvent = 0; // the highest that is linked or left out
    QByteArray m_before;    // its mac
    QByteArray m_other;     // what it should have been, where that is something else
    QByteArray m_atHead;    // of the link the key store knows
    QList<Range> m_uncovered;
    QHash<qint64, Newest> m_newest;
    QHash<qint64, Canonical> m_removed; // links by what is said to have removed them
    QList<Mismatch> m_mismatches;
    QSet<qint64> m_openSends; // with events behind the last link
};

void Walk::flaw(ChainFinding finding, qint64 row, const QString &caseId, qint64 count)
{
    qint64 &all = m_report.counts[finding];
    if (all < flawsMost) {
        m_report.flaws.append({finding, row, caseId});
    }
    all += count;
}

QString Walk::caseOf(qint64 seq)
{
    const auto found =
        m_database.rows(QStringLiteral("SELECT uuid FROM cases WHERE seq = ?"), {seq});
    return found && !found->isEmpty() ? found->first().first().toString() : QString();
}

void Walk::takeMac(const ChainLink &link, bool gap)
{
    QByteArray should;
    if (ChainMac *code = mac()) {
        should = code->of(linkOf(m_before, link));
        // After a link that was changed, whichever of its two HMACs goes on is the true one.
        const bool fits = gap || should == link.mac ||
                          (!m_other.isEmpty() && code->of(linkOf(m_other, link)) == link.mac);
        if (!fits) {
            flaw(ChainFinding::Edited, link.n);
        }
        m_other = fits ? QByteArray() : should;
    } else {
        flaw(ChainFinding::NoKey, link.n);
        m_other.clear();
    }
    m_before = link.mac;
}

void Walk::takeBegun(const ChainLink &link)
{
    m_report.begun = true;
    const auto key = m_proof.keys.constFind(link.detail);
    m_key = -1;
    if (key != m_proof.keys.constEnd()) {
        m_macs.push_back(std::make_unique<ChainMac>(*key));
        m_key = qsizetype(m_macs.size()) - 1;
    }
    if (link.eventId > m_lastEvent) {
        m_uncovered.append({m_lastEvent + 1, link.eventId});
        m_lastEvent = link.eventId;
    }
}

void Walk::takeEvent(const ChainLink &link, const QVariantList &row)
{
    m_report.late += link.what == chainwords::late ? 1 : 0;
    const bool there = !row[8].isNull();
    if (!row[6].isNull()) {
        auto removed = m_removed.find(row[6].toLongLong());
        if (removed == m_removed.end()) {
            removed = m_removed.insert(row[6].toLongLong(), Canonical("removed"));
        }
        removed->add(link.n);
        ++m_report.purged;
        if (there) {
            flaw(ChainFinding::Added, link.n, caseOf(row[9].toLongLong()));
        }
    } else if (!there) {
        flaw(ChainFinding::Missing, link.n);
    }
    if (link.eventId <= m_lastEvent) {
        flaw(ChainFinding::Reordered, link.n);
    }
    m_lastEvent = std::max(m_lastEvent, link.eventId);
    ChainMac *code = mac();
    if (!there || !row[6].isNull()) {
        return;
    }
    const qint64 caseSeq = row[9].toLongLong();
    m_newest.insert(caseSeq, {link.n, link.eventId, link.state, m_key});
    if (code) {
        const QByteArray found = code->of(bodyOf(row.mid(9)));
        if (found != link.body) {
            m_mismatches.append({link.n, caseSeq, link.body, found});
        }
    }
}

void Walk::takePurged(const ChainLink &link)
{
    const auto removed = m_removed.constFind(link.n);
    const Canonical list = removed == m_removed.constEnd() ? Canonical("removed") : *removed;
    m_removed.remove(link.n);
    if (ChainMac *code = mac(); code && code->of(list) != link.body) {
        flaw(ChainFinding::Missing, link.n);
    }
}

void Walk::takeLink(const QVariantList &row)
{
    const ChainLink link{row[0].toLongLong(),  row[1].toString(),    row[2].toLongLong(),
                         row[3].toByteArray(), row[4].toByteArray(), row[5].toByteArray(),
                         row[7].toString()};
    const bool gap = link.n != m_n + 1;
    if (gap) {
        flaw(ChainFinding::Missing, link.n, {}, std::max<qint64>(1, link.n - m_n - 1));
    }
    m_n = link.n;
    ++m_report.links;
    if (link.what == chainwords::begun) {
        takeBegun(link);
    }
    takeMac(link, gap);
    if (m_proof.head && m_proof.head->n == link.n) {
        m_atHead = link.mac;
    }
    if (link.what == chainwords::event || link.what == chainwords::late) {
        takeEvent(link, row);
    } else if (!row[6].isNull()) {
        flaw(ChainFinding::Edited, link.n); // no purge takes out what is no event
    } else if (link.what == chainwords::purged) {
        takePurged(link);
    } else if (link.what == chainwords::cut) {
        flaw(ChainFinding::CutOff, link.n);
    }
}

Status Walk::walkLinks()
{
    for (qint64 from = std::numeric_limits<qint64>::min();;) {
        const auto rows = m_database.rows(linkColumns(), {from, pageSize});
        if (!rows) {
            return Unexpected{rows.error()};
        }
        for (const QVariantList &row : *rows) {
            takeLink(row);
        }
        if (rows->size() < pageSize) {
            break;
        }
        from = rows->last().first().toLongLong();
    }
    for (auto removed = m_removed.constBegin(); removed != m_removed.constEnd(); ++removed) {
        flaw(ChainFinding::Missing, removed.key()); // by a purge that is not on record
    }
    return {};
}

// What stands where another row should be was moved; what stands nowhere was changed.
void Walk::judgeMismatches()
{
    QSet<QByteArray> expected;
    for (const Mismatch &mismatch : std::as_const(m_mismatches)) {
        expected.insert(mismatch.expected);
    }
    for (const Mismatch &mismatch : std::as_const(m_mismatches)) {
        flaw(expected.contains(mismatch.found) ? ChainFinding::Reordered : ChainFinding::Edited,
             mismatch.n, caseOf(mismatch.caseSeq));
    }
}

Status Walk::findUnlinked()
{
    const QString unlinked =
        QStringLiteral("id NOT IN (SELECT event_id FROM chain WHERE what IN ('event', 'late'))");
    QString elsewhere;
    for (const Range &range : std::as_const(m_uncovered)) {
        const auto count = m_database.rows(
            QStringLiteral("SELECT count(*) FROM events WHERE id BETWEEN ? AND ? AND ") + unlinked,
            {range.first, range.last});
        if (!count) {
            return Unexpected{count.error()};
        }
        m_report.before += count->first().first().toLongLong();
        elsewhere += QStringLiteral(" AND id NOT BETWEEN ") + QString::number(range.first) +
                     QStringLiteral(" AND ") + QString::number(range.last);
    }
    const auto found = m_database.rows(QStringLiteral("SELECT id, case_seq FROM events WHERE ") +
                                       unlinked + elsewhere);
    if (!found) {
        return Unexpected{found.error()};
    }
    for (const QVariantList &row : *found) {
        const qint64 id = row[0].toLongLong();
        const bool behind = id > m_lastEvent;
        m_openSends.insert(row[1].toLongLong());
        flaw(behind ? ChainFinding::NotCovered : ChainFinding::Added, id,
             caseOf(row[1].toLongLong()));
    }
    return {};
}

void Walk::judgeSends(const Rows &sends, const QHash<qint64, Rows> &attempts)
{
    for (const QVariantList &send : sends) {
        const qint64 seq = send.first().toLongLong();
        const auto newest = m_newest.constFind(seq);
        if (newest == m_newest.constEnd()) {
            continue; // none of its events is covered
        }
        if (newest->key >= 0 && !m_openSends.contains(seq) &&
            m_macs[size_t(newest->key)]->of(stateOf(send, attempts.value(seq))) != newest->state) {
            flaw(ChainFinding::Edited, newest->n, send[2].toString());
        }
        m_newest.erase(newest);
    }
}

Status Walk::walkSends()
{
    for (qint64 from = std::numeric_limits<qint64>::min();;) {
        const auto sends =
            m_database.rows(QStringLiteral("SELECT ") + stateColumns() +
                                QStringLiteral(" FROM cases WHERE seq > ? ORDER BY seq LIMIT ?"),
                            {from, pageSize});
        if (!sends) {
            return Unexpected{sends.error()};
        }
        if (sends->isEmpty()) {
            break;
        }
        const qint64 last = sends->last().first().toLongLong();
        const auto rows = m_database.rows(
            QStringLiteral("SELECT ") + attemptColumns() +
                QStringLiteral(" FROM attempts WHERE case_seq > ? AND case_seq <= ? "
                               "ORDER BY case_seq, id"),
            {from, last});
        if (!rows) {
            return Unexpected{rows.error()};
        }
        QHash<qint64, Rows> attempts;
        for (const QVariantList &row : *rows) {
            attempts[row.first().toLongLong()].append(row);
        }
        judgeSends(*sends, attempts);
        from = last;
    }
    for (auto gone = m_newest.constBegin(); gone != m_newest.constEnd(); ++gone) {
        flaw(ChainFinding::Missing, gone->n);
    }
    return {};
}

void Walk::judgeHead()
{
    if (!m_proof.head) {
        return;
    }
    m_report.headKnown = true;
    const ChainHead &head = *m_proof.head;
    if (m_n < head.n) {
        flaw(ChainFinding::CutOff, m_n, {}, head.n - m_n);
    } else if (!m_atHead.isEmpty() && m_atHead != head.mac) {
        flaw(ChainFinding::CutOff, head.n);
    }
}

Result<ChainReport, JournalProblem> Walk::run()
{
    const auto table =
        m_database.rows(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'chain'"));
    if (!table) {
        return Unexpected{table.error()};
    }
    if (!table->isEmpty()) {
        if (Status walked = walkLinks(); !walked) {
            return Unexpected{walked.error()};
        }
    }
    if (m_report.links > 0) {
        judgeMismatches();
        if (Status found = findUnlinked(); !found) {
            return Unexpected{found.error()};
        }
        if (Status walked = walkSends(); !walked) {
            return Unexpected{walked.error()};
        }
    } else {
        const auto events = m_database.rows(QStringLiteral("SELECT count(*) FROM events"));
        if (!events) {
            return Unexpected{events.error()};
        }
        m_report.before = events->first().first().toLongLong();
    }
    judgeHead();
    return std::move(m_report);
}

} // namespace

Result<ChainReport, JournalProblem> checkChain(Database &database, const ChainProof &proof)
{
    if (Status begun = database.exec(QStringLiteral("BEGIN")); !begun) {
        return Unexpected{begun.error()};
    }
    auto report = Walk(database, proof).run();
    static_cast<void>(database.exec(QStringLiteral("COMMIT")));
    return report;
}

} // namespace flashcall::store
