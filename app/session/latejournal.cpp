// SPDX-License-Identifier: MIT
#include "app/session/latejournal.h"

#include "app/session/refusingjournal.h"

#include <utility>

namespace flashcall {

LateJournal::LateJournal(const Clock &clock, QString program)
    : m_clock(clock)
    , m_program(std::move(program))
{}

LateJournal::~LateJournal() = default;

Journal &LateJournal::get()
{
    open();
    return m_journal ? static_cast<Journal &>(*m_journal) : *m_refusing;
}

store::SqliteJournal *LateJournal::sqlite()
{
    open();
    return m_journal.get();
}

void LateJournal::open()
{
    if (m_journal || m_refusing) {
        return;
    }
    store::Options options;
    options.program = m_program;
    auto opened = store::SqliteJournal::open(store::journalFolder(), m_clock, options);
    if (opened) {
        m_journal = std::move(*opened);
    } else {
        m_refusing = std::make_unique<RefusingJournal>(opened.error());
    }
}

} // namespace flashcall
