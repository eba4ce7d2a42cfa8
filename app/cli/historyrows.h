// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"

#include <QByteArray>

// Sends of the history for machines; stable interface.
namespace flashcall::cli {

// A JSON line, without its end; with the details: the attempts, and what was replied. What a blind
// connection hides stays hidden while a case is open.
[[nodiscard]] QByteArray jsonOf(const store::HistoryRow &row);
[[nodiscard]] QByteArray jsonOf(const store::HistoryCase &shown);

// The table's lines, with their ends.
[[nodiscard]] QByteArray csvHeading();
[[nodiscard]] QByteArray csvOf(const store::HistoryRow &row);

} // namespace flashcall::cli
