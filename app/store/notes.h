// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casenotes.h"

#include <QString>

#include <optional>

namespace flashcall::store {

// A note as an event keeps it: what it is, and its words. Texts of the service are capped.
struct NoteWords
{
    QString what;
    QString detail;
};
[[nodiscard]] NoteWords wordsOf(const CaseNote &note);

// Nothing for any other event, and for what a newer program wrote.
[[nodiscard]] std::optional<CaseNote> noteOf(const NoteWords &words);

} // namespace flashcall::store
