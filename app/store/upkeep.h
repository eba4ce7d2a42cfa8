// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/phonenumber.h"
#include "app/store/chain.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

// What takes something out of a journal's folder for good: of the journal, its log and the copies
// beside it. What the guard counts stays counted (traces.h), and the audit chain, where its key is
// given, says what was taken out; an erasure without the key joins it later. The journal must have
// been opened (and thus checked and migrated) before, and this process must have closed it again.
// Both wait for a program that is just opening it.
namespace flashcall::store {

struct Erased
{
    int cases = 0;      // sends to the number: they stay, without it
    int mentions = 0;   // texts of other sends that named it
    QStringList copies; // files beside the journal that held it, and hold it no more
    QStringList leftIn; // files that still hold its bytes
    std::optional<ChainHead> head{};
};

// Takes the number, and for sends to it the request and the code, too, out of every record. What
// is counted stays: times, endings, attempts. OtherInstance: a case of the number is running in
// another program.
Result<Erased, JournalProblem> eraseNumber(const QString &folder, const PhoneNumber &number,
                                           const Clock &clock,
                                           const std::optional<ChainKey> &seal = {});

struct Purged
{
    int cases = 0;
    QStringList copies; // backups that were purged, too
    QStringList kept;   // damaged files that were set aside and may hold older sends
    // Nothing was done: there is an audit chain, and without its key it could not say that this
    // was a purge.
    bool needsKey = false;
    std::optional<ChainHead> head{};
};

// Takes out the sends from before a time, with all that belongs to them; one that is running in
// another program stays.
Result<Purged, JournalProblem> purge(const QString &folder, const QDateTime &before,
                                     const Clock &clock, const std::optional<ChainKey> &seal = {});

} // namespace flashcall::store
