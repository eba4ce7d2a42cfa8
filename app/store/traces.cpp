// SPDX-License-Identifier: MIT
#include "app/store/traces.h"

#include "app/core/sendfacts.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace flashcall::store {
namespace {

constexpr std::chrono::hours agentWindow{24}; // the longest that anything is counted for

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

qint64 markOf(const QByteArray &salt, const QString &number)
{
    const QByteArray salted = salt + number.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    return (qint64(quint8(hash[0])) << 8) | quint8(hash[1]);
}

Moment momentOf(const QVariantList &row, qsizetype at)
{
    return {QDateTime::fromMSecsSinceEpoch(row[at].toLongLong()), row[at + 1].toLongLong(),
            row[at + 2].toString()};
}

bool isOver(const Moment &moment, bool gone, const Clock &clock,
            const std::optional<Moment> &firstOfRun)
{
    const std::chrono::nanoseconds kept =
        gone ? std::chrono::nanoseconds(agentWindow) : std::chrono::nanoseconds(guardWindow);
    return waitedSince(moment, clock, firstOfRun) >= kept;
}

} // namespace

Status leaveTraces(Database &database, const QString &whichSends, const QVariantList &values,
                   bool gone, const Clock &clock)
{
    const auto found = database.rows(
        QStringLiteral("SELECT to_number, uuid, created_at, boot_ns, boot_id, agent, "
                       "connection_id, answered_at, retry_after_s, ending FROM cases WHERE (") +
            whichSends + QStringLiteral(") AND ending IS NOT 'NotSent' ORDER BY seq"),
        values);
    const auto first = firstOfRun(database, clock);
    if (!found || !first) {
        return Unexpected{found ? first.error() : found.error()};
    }
    for (const QVariantList &row : *found) {
        if (isOver(momentOf(row, 2), gone, clock, *first)) {
            continue;
        }
        const QByteArray salt = freshSalt();
        QVariantList trace{salt, markOf(salt, row[0].toString()), gone ? 1 : 0};
        for (const QVariant &value : row.mid(1)) {
            trace += value.isNull() ? QVariant() : value; // a null text would be stored as ''
        }
        if (Status left = database.run(
                QStringLiteral("INSERT INTO traces (salt, mark, gone, uuid, created_at, boot_ns, "
                               "boot_id, agent, connection_id, answered_at, retry_after_s, "
                               "ending) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                trace);
            !left) {
            return left;
        }
    }
    return {};
}

Status dropTraces(Database &database, const Clock &clock)
{
    const auto found =
        database.rows(QStringLiteral("SELECT id, gone, created_at, boot_ns, boot_id FROM traces"));
    const auto first = firstOfRun(database, clock);
    if (!found || !first) {
        return Unexpected{found ? first.error() : found.error()};
    }
    for (const QVariantList &row : *found) {
        if (!isOver(momentOf(row, 2), row[1].toBool(), clock, *first)) {
            continue;
        }
        if (Status dropped =
                database.run(QStringLiteral("DELETE FROM traces WHERE id = ?"), {row[0]});
            !dropped) {
            return dropped;
        }
    }
    return {};
}

Result<QList<Trace>, JournalProblem> readTraces(Database &database, const QString &number)
{
    const auto found = database.rows(
        QStringLiteral("SELECT salt, mark, gone, uuid, created_at, boot_ns, boot_id, agent, "
                       "connection_id, answered_at, retry_after_s, ending FROM traces "
                       "ORDER BY id DESC"));
    if (!found) {
        return Unexpected{found.error()};
    }
    QList<Trace> traces;
    for (const QVariantList &row : *found) {
        Trace trace;
        trace.ofNumber = markOf(row[0].toByteArray(), number) == row[1].toLongLong();
        trace.gone = row[2].toBool();
        trace.caseId = row[3].toString();
        trace.created = momentOf(row, 4);
        trace.agent = row[7].toString();
        trace.connectionId = row[8].toString();
        if (!row[10].isNull()) {
            const qint64 took =
                std::clamp<qint64>(row[9].toLongLong() - row[4].toLongLong(), 0, 60'000);
            trace.retryAfter = std::chrono::seconds(row[10].toLongLong() + (took + 999) / 1000);
        }
        trace.ending = row[11].toString();
        traces.append(trace);
    }
    return traces;
}

} // namespace flashcall::store
