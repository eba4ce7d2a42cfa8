// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/secret.h"
#include "app/store/chaindigest.h"
#include "app/store/database.h"

#include <QByteArray>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace flashcall::store {

// The key of an audit chain, and the name under which the key store has it.
struct ChainKey
{
    QString name;
    Secret key;
};

// How long a chain was and its last HMAC: kept apart from the journal, it shows that the newest
// rows were taken off, or that an older copy was put in its place.
struct ChainHead
{
    QString keyName;
    qint64 n = 0;
    QByteArray mac;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<ChainHead> fromBytes(const QByteArray &bytes);
    bool operator==(const ChainHead &) const = default;
};

// Where the key store keeps what belongs to the journal in that folder: the head, and keys under
// names that were never used before.
[[nodiscard]] QString chainHeadName(const QString &folder);
[[nodiscard]] QString freshChainKeyName(const QString &folder);

// The name of the key that a journal's chain goes on with; empty where none was begun.
[[nodiscard]] Result<QString, JournalProblem> chainKeyName(Database &database);

// The names of all keys that a journal's chain ever had, the one in force last; none where it
// cannot be read, or is of a time before the chain.
[[nodiscard]] QStringList chainKeyNames(const QString &file);

[[nodiscard]] Result<qint64, JournalProblem> lastEvent(Database &database);

// Begins a chain, or goes on with another key where the one before is gone for good.
struct ChainStart
{
    ChainKey key;
    QString replaces;                  // the key's name before; empty: there was no chain
    std::optional<ChainHead> expected; // what the key store last knew of the journal
};

// Adds to the chain, inside the transaction that writes what is added.
class ChainWriter
{
public:
    explicit ChainWriter(const ChainKey &key)
        : m_name(key.name)
        , m_mac(key.key)
    {}

    // True where the chain goes on with this key from here on; false where by now it has another
    // than `start.replaces`. Events before `firstOwn` are left out of a chain that is begun here.
    Result<bool, JournalProblem> begin(Database &database, const ChainStart &start,
                                       qint64 firstOwn);
    // Links every event behind the last link: those in `own` as written now, others as late.
    // Does nothing where the chain goes on with another key.
    Status join(Database &database, const QSet<qint64> &own);
    // Says that the events of these sends are about to be deleted. To be called behind join().
    Status removeSends(Database &database, const QString &whichSends, const QVariantList &values,
                       const QString &detail);
    // As of the last call.
    [[nodiscard]] ChainHead head() const { return {m_name, m_last.n, m_last.mac}; }

private:
    struct Last
    {
        qint64 n = 0;
        qint64 eventId = 0;
        QByteArray mac;
    };

    Status readLast(Database &database);
    Result<bool, JournalProblem> isOurs(Database &database);
    Status add(Database &database, ChainLink link);
    Result<QByteArray, JournalProblem> stateNow(Database &database, const QVariant &caseSeq,
                                                bool newSalt);
    static Result<bool, JournalProblem> isCut(Database &database,
                                              const std::optional<ChainHead> &expected);

    QString m_name;
    ChainMac m_mac;
    Last m_last;
};

} // namespace flashcall::store

Q_DECLARE_METATYPE(flashcall::store::ChainHead)
