// SPDX-License-Identifier: MIT
#include "app/store/chain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace flashcall::store {
namespace {

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

QString scopeOf(const QString &folder)
{
    const QByteArray place = QDir(folder).absolutePath().toUtf8();
    return QStringLiteral("journal/") +
           QString::fromLatin1(
               QCryptographicHash::hash(place, QCryptographicHash::Sha256).first(8).toHex());
}

} // namespace

QByteArray ChainHead::toBytes() const
{
    return keyName.toUtf8() + ' ' + QByteArray::number(n) + ' ' + mac.toHex();
}

std::optional<ChainHead> ChainHead::fromBytes(const QByteArray &bytes)
{
    const QByteArrayList words = bytes.split(' ');
    ChainHead head;
    bool isNumber = false;
    if (words.size() != 3) {
        return std::nullopt;
    }
    head.keyName = QString::fromUtf8(words[0]);
    head.n = words[1].toLongLong(&isNumber);
    head.mac = QByteArray::fromHex(words[2]);
    return isNumber && head.n > 0 && !head.mac.isEmpty() ? std::optional(head) : std::nullopt;
}

QString chainHeadName(const QString &folder)
{
    return scopeOf(folder) + QStringLiteral("/head");
}

QString freshChainKeyName(const QString &folder)
{
    return scopeOf(folder) + QStringLiteral("/key-") +
           QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<QString, JournalProblem> chainKeyName(Database &database)
{
    const auto found = database.rows(
        QStringLiteral("SELECT detail FROM chain WHERE what = 'begun' ORDER BY n DESC LIMIT 1"));
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->isEmpty() ? QString() : found->first().first().toString();
}

QStringList chainKeyNames(const QString &file)
{
    QStringList names;
    for (const Database::Mode mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        auto database = Database::open(file, mode);
        const auto found =
            database ? (*database)->rows(QStringLiteral("SELECT detail FROM chain WHERE what = "
                                                        "'begun' GROUP BY detail ORDER BY max(n)"))
                     : Result<Rows, JournalProblem>(Unexpected{database.error()});
        if (found) {
            for (const QVariantList &row : *found) {
                names.append(row.first().toString());
            }
            break;
        }
    }
    return names;
}

Result<qint64, JournalProblem> lastEvent(Database &database)
{
    const auto found = database.rows(QStringLiteral("SELECT coalesce(max(id), 0) FROM events"));
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->first().first().toLongLong();
}

Status ChainWriter::readLast(Database &database)
{
    const auto found =
        database.rows(QStringLiteral("SELECT n, event_id, mac FROM chain ORDER BY n DESC LIMIT 1"));
    if (!found) {
        return Unexpected{found.error()};
    }
    m_last = {};
    if (!found->isEmpty()) {
        const QVariantList &row = found->first();
        m_last = {row[0].toLongLong(), row[1].toLongLong(), row[2].toByteArray()};
    }
    return {};
}

Result<bool, JournalProblem> ChainWriter::isOurs(Database &database)
{
    const auto name = chainKeyName(database);
    if (!name) {
        return Unexpected{name.error()};
    }
    return *name == m_name;
}

Status ChainWriter::add(Database &database, ChainLink link)
{
    link.n = m_last.n + 1;
    link.mac = m_mac.of(linkOf(m_last.mac, link));
    if (Status added = database.run(
            QStringLiteral("INSERT INTO chain (n, what, event_id, body, state, mac, detail) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {link.n, link.what, link.eventId, link.body, link.state, link.mac, link.detail});
        !added) {
        return added;
    }
    m_last = {link.n, link.eventId, link.mac};
    return {};
}

Result<bool, JournalProblem> ChainWriter::isCut(Database &database,
                                                const std::optional<ChainHead> &expected)
{
    if (!expected) {
        return false;
    }
    const auto found =
        database.rows(QStringLiteral("SELECT mac FROM chain WHERE n = ?"), {expected->n});
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->isEmpty() || found->first().first().toByteArray() != expected->mac;
}

Result<bool, JournalProblem> ChainWriter::begin(Database &database, const ChainStart &start,
                                                qint64 firstOwn)
{
    const auto name = chainKeyName(database);
    if (!name) {
        return Unexpected{name.error()};
    }
    if (*name != m_name && *name != start.replaces) {
        return false;
    }
    const auto cut = isCut(database, start.expected);
    if (!cut) {
        return Unexpected{cut.error()};
    }
    if (Status read = readLast(database); !read) {
        return Unexpected{read.error()};
    }
    const qint64 links = m_last.n;
    Status added;
    if (*name != m_name) {
        const auto last = lastEvent(database);
        if (!last) {
            return Unexpected{last.error()};
        }
        const qint64 covered = firstOwn > 0 ? std::min(firstOwn - 1, *last) : *last;
        const qint64 from = std::max(covered, m_last.eventId);
        added = add(database, {0, chainwords::begun, from, {}, {}, {}, m_name});
    }
    // A journal that lost links the key store knows of says so from then on, whatever follows.
    if (added && *cut) {
        const QString detail =
            QString::number(start.expected->n) + QLatin1Char(' ') + QString::number(links);
        added = add(database, {0, chainwords::cut, m_last.eventId, {}, {}, {}, detail});
    }
    if (!added) {
        return Unexpected{added.error()};
    }
    return true;
}

Result<QByteArray, JournalProblem> ChainWriter::stateNow(Database &database,
                                                         const QVariant &caseSeq, bool newSalt)
{
    if (Status salted = database.run(
            newSalt ? QStringLiteral("UPDATE cases SET salt = ? WHERE seq = ?")
                    : QStringLiteral("UPDATE cases SET salt = ? WHERE seq = ? AND salt IS NULL"),
            {freshSalt(), caseSeq});
        !salted) {
        return Unexpected{salted.error()};
    }
    const auto send = database.rows(QStringLiteral("SELECT ") + stateColumns() +
                                        QStringLiteral(" FROM cases WHERE seq = ?"),
                                    {caseSeq});
    if (!send) {
        return Unexpected{send.error()};
    }
    const auto attempts =
        database.rows(QStringLiteral("SELECT ") + attemptColumns() +
                          QStringLiteral(" FROM attempts WHERE case_seq = ? ORDER BY id"),
                      {caseSeq});
    if (!attempts) {
        return Unexpected{attempts.error()};
    }
    return m_mac.of(stateOf(send->isEmpty() ? QVariantList() : send->first(), *attempts));
}

Status ChainWriter::join(Database &database, const QSet<qint64> &own)
{
    const auto ours = isOurs(database);
    if (!ours) {
        return Unexpected{ours.error()};
    }
    if (!*ours) {
        return {};
    }
    if (Status read = readLast(database); !read) {
        return read;
    }
    const auto events = database.rows(
        QStringLiteral("SELECT id, case_seq, at, what, detail, kind FROM events WHERE id > ? "
                       "ORDER BY id"),
        {m_last.eventId});
    if (!events) {
        return Unexpected{events.error()};
    }
    for (const QVariantList &event : *events) {
        const bool erased = event[3].toString() == QLatin1String("erased");
        auto state = stateNow(database, event[1], erased);
        if (!state) {
            return Unexpected{state.error()};
        }
        const qint64 id = event[0].toLongLong();
        ChainLink link;
        link.what = own.contains(id) ? chainwords::event : chainwords::late;
        link.eventId = id;
        link.body = m_mac.of(bodyOf(event.mid(1)));
        link.state = *std::move(state);
        if (Status added = add(database, std::move(link)); !added) {
            return added;
        }
    }
    return {};
}

Status ChainWriter::removeSends(Database &database, const QString &whichSends,
                                const QVariantList &values, const QString &detail)
{
    const auto ours = isOurs(database);
    if (!ours || !*ours) {
        return ours ? Status() : Status(Unexpected{ours.error()});
    }
    const qint64 n = m_last.n + 1;
    QVariantList bound{n};
    bound += values;
    if (Status marked = database.run(
            QStringLiteral("UPDATE chain SET removed_by = ? WHERE removed_by IS NULL AND "
                           "what IN ('event', 'late') AND event_id IN (SELECT id FROM events "
                           "WHERE case_seq IN (SELECT seq FROM cases WHERE ") +
                whichSends + QStringLiteral("))"),
            bound);
        !marked) {
        return marked;
    }
    const auto removed =
        database.rows(QStringLiteral("SELECT n FROM chain WHERE removed_by = ? ORDER BY n"), {n});
    if (!removed) {
        return Unexpected{removed.error()};
    }
    Canonical list("removed");
    for (const QVariantList &row : *removed) {
        list.add(row.first());
    }
    ChainLink link;
    link.what = chainwords::purged;
    link.eventId = m_last.eventId;
    link.body = m_mac.of(list);
    link.detail = detail;
    return add(database, std::move(link));
}

} // namespace flashcall::store
