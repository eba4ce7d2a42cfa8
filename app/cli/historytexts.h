// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"
#include "app/core/journal.h"
#include "app/store/history.h"
#include "app/store/recovery.h"
#include "app/store/upkeep.h"
#include "app/store/verification.h"

#include <QString>

#include <optional>

// What `history` says to people.
namespace flashcall::cli::texts {

[[nodiscard]] QString listHeading();
[[nodiscard]] QString listLine(const store::HistoryRow &row);

[[nodiscard]] QString journalProblem(const JournalProblem &problem, const QString &folder);
[[nodiscard]] QString noJournal();
[[nodiscard]] QString setAside(const store::Recovery &recovery);
[[nodiscard]] QString cannotWriteExport(const QString &file, const QString &reason);

// Whole lines. `problem`: why the key store did not give what the audit chain needs.
[[nodiscard]] QString verified(const store::Verification &found,
                               const std::optional<config::KeyStoreProblem> &problem = {});

[[nodiscard]] QString askToErase(const QString &number);
[[nodiscard]] QString askToPurge(int days);
[[nodiscard]] QString needsYesHere();
[[nodiscard]] QString nothingDone();
// Whether the answer to a question is a yes.
[[nodiscard]] bool isYes(const QString &answer);
[[nodiscard]] QString erased(const store::Erased &erased, const QString &number); // whole lines
[[nodiscard]] QString purged(const store::Purged &purged);                        // whole lines

} // namespace flashcall::cli::texts
