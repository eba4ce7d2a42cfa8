// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/secret.h"
#include "app/store/chain.h"
#include "app/store/database.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flashcall::store {

// What the audit chain finds. Each has its own word.
enum class ChainFinding {
    Edited,     // a row says something else than when it was joined
    Missing,    // rows were taken out, and no purge says so
    Reordered,  // rows stand in each other's place
    Added,      // a row that no program joined, among those that were
    CutOff,     // the newest rows are gone, or an older copy took their place
    NotCovered, // rows behind the last link: no program has joined them yet
    NoKey,      // the key is not there: links that cannot be checked
};
inline constexpr int chainFindings = 7;

struct ChainFlaw
{
    ChainFinding finding = ChainFinding::Edited;
    qint64 row = 0; // the number of the link, or of the event where there is none
    QString caseId; // where it is known
};

struct ChainReport
{
    bool begun = false;
    bool headKnown = false; // the key store told how long it was
    qint64 links = 0;
    qint64 late = 0;   // joined later than they were written: covered from then on
    qint64 before = 0; // events from before the chain: not covered
    qint64 purged = 0; // links whose events a purge took out, and said so
    QHash<ChainFinding, qint64> counts;
    QList<ChainFlaw> flaws; // the first of each kind

    [[nodiscard]] qint64 count(ChainFinding finding) const { return counts.value(finding); }
    // Nothing speaks against the record; what was never covered is not spoken for.
    [[nodiscard]] bool whole() const { return begun && counts.isEmpty(); }
    [[nodiscard]] bool sound() const { return counts.isEmpty(); }
};

// What the key store has: keys by their names, and how long the chain was.
struct ChainProof
{
    QHash<QString, Secret> keys;
    std::optional<ChainHead> head;
};

// Goes through the whole chain, each event and each send, in about three seconds a million
// events. Inside a transaction, so that what others write meanwhile does not matter.
[[nodiscard]] Result<ChainReport, JournalProblem> checkChain(Database &database,
                                                             const ChainProof &proof);

} // namespace flashcall::store
