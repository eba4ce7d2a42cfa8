// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/store/sqlitejournal.h"

#include <QString>

#include <memory>

namespace flashcall {

// The journal both programs write, opened when it is first asked for. `clock` must outlive it.
class LateJournal
{
public:
    // `program` is kept with the instance, for people.
    LateJournal(const Clock &clock, QString program);
    ~LateJournal();

    // One that cannot be opened refuses every write, so that nothing is sent.
    Journal &get();
    // Null where it cannot be opened.
    store::SqliteJournal *sqlite();

private:
    void open();

    const Clock &m_clock;
    QString m_program;
    std::unique_ptr<store::SqliteJournal> m_journal;
    std::unique_ptr<Journal> m_refusing;
};

} // namespace flashcall
