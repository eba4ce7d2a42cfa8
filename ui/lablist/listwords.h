// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/rowfile.h"
#include "ui/lablist/pairlist.h"
#include "ui/theme.h"

#include <QLatin1String>
#include <QString>

#include <chrono>

// The sentences about lists.
namespace flashcall::ui::listwords {

[[nodiscard]] QString verdict(bulk::RowVerdict verdict);
[[nodiscard]] Tone tone(bulk::RowVerdict verdict);
[[nodiscard]] QLatin1String icon(bulk::RowVerdict verdict);

// Why a row has its verdict; empty for a plain match.
[[nodiscard]] QString why(const bulk::RowText &row);
[[nodiscard]] QString rowFault(const bulk::BadRow &bad); // "Column 2: …"
// Why a list cannot be judged, where, and what helps.
[[nodiscard]] QString problem(const bulk::Problem &problem, const QString &name);
[[nodiscard]] QString fileState(bulk::RowFile::State state, const QString &name);

// "6,412,880 rows · 31.2 million rows/s · 1 s left"
[[nodiscard]] QString progress(const bulk::Progress &progress, std::chrono::milliseconds elapsed);
// "10,000,000 rows in 0.35 s · the list takes 6.2 MB of memory"
[[nodiscard]] QString summary(const PairList &list);
// While there is an export, and when it has ended; else empty.
[[nodiscard]] QString exported(const PairList &list);
[[nodiscard]] QString rows(qint64 count); // "1,000 rows"

} // namespace flashcall::ui::listwords
