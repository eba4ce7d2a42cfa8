// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/problem.h"

#include "app/core/connection.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QList>

namespace flashcall::config {

// Connections as a file to hand on: indented JSON, without keys and without the sandbox.
[[nodiscard]] QByteArray exportConnections(const QList<Connection> &connections);

// The connections of such a file, or the first thing that is wrong and where. A file that holds
// anything like a key is refused. The ids are the file's: besides() where they must not meet
// those that are there.
Result<QList<Connection>, ConfigProblem> importConnections(const QByteArray &bytes);

// New ids for what is imported, and names that none of `present` has ("Shop", "Shop 2").
[[nodiscard]] QList<Connection> besides(const QList<Connection> &present,
                                        QList<Connection> imported);

} // namespace flashcall::config
