// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/problem.h"

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace flashcall::config {

// Reads a whole file of at most `most` bytes; an empty result where there is none.
Result<QByteArray, ConfigProblem> readFile(const QString &file, int most);

// All of it or nothing, for the owner only (0600), in a folder that is for the owner only
// (0700) when it is made here. On disk when it returns.
Result<void, ConfigProblem> writeFile(const QString &file, const QByteArray &bytes);

// Renames the file to NAME-WORD-TIME.json beside it and returns the new name. Never overwrites.
Result<QString, ConfigProblem> setAside(const QString &file, const QString &word);

} // namespace flashcall::config
