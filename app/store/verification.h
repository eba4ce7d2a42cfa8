// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/chaincheck.h"
#include "app/store/database.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace flashcall::store {

// Where a send's row and its events, both written in one commit, say different things.
enum class RecordFlaw { Intent, Handed, Answered, Attempts, Ending };

struct FlawedCase
{
    QString caseId;
    RecordFlaw flaw = RecordFlaw::Intent;
};

struct Verification
{
    qint64 cases = 0;
    qint64 attempts = 0;
    qint64 events = 0;
    QStringList damage;       // SQLite's own words, the first of them
    QList<FlawedCase> flawed; // the first of each kind
    qint64 flaws = 0;
    ChainReport chain;
    [[nodiscard]] bool sound() const { return damage.isEmpty() && flaws == 0; }
    // Nothing speaks against it.
    [[nodiscard]] bool whole() const { return sound() && chain.sound(); }
};

// Looks a journal over without changing it: the whole file by SQLite's own check, then each send
// against its events, then all of it against the audit chain. It is evidence and no prevention:
// whoever has the chain's key can write a chain of his own. An error: it cannot be read at all.
Result<Verification, JournalProblem> verify(const QString &file, const ChainProof &proof = {});

} // namespace flashcall::store
