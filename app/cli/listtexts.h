// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"

#include <QString>

#include <chrono>

// What `check --file` says to people. Files as given with their options; "-" or nothing is a
// standard stream.
namespace flashcall::cli::texts {

// Why a list could not be judged, where, and what to do.
[[nodiscard]] QString listProblem(const bulk::Problem &problem, const QString &input,
                                  const QString &output);
[[nodiscard]] QString badRow(const bulk::BadRow &bad, const QString &input);
[[nodiscard]] QString moreBadRows(qint64 count);
// Whole lines: the rows and how long they took, then a line a verdict.
[[nodiscard]] QString summary(const bulk::Result &result, std::chrono::milliseconds took);
// One line of at most 79 columns.
[[nodiscard]] QString progress(const bulk::Progress &progress, std::chrono::milliseconds elapsed);

} // namespace flashcall::cli::texts
