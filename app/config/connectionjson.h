// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/problem.h"

#include "app/core/connection.h"
#include "app/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace flashcall::config {

inline constexpr int connectionsMost = 200;

// A connection as settings and exports keep it. There is no member for a key.
[[nodiscard]] QJsonObject connectionToJson(const Connection &connection);

// How well phone numbers are looked at. By their shape costs nothing; by their numbering plan loads
// the library of plans, which the settings at a start do not wait for.
enum class Numbers { ByShape, ByPlan };

// A connection's saved cascades, alone: how the sandbox's are kept. As connectionFromJson().
[[nodiscard]] QJsonArray cascadesToJson(const QList<NamedCascade> &cascades);
Result<QList<NamedCascade>, ConfigProblem> cascadesFromJson(const QJsonArray &array,
                                                            const QString &path,
                                                            const QString &region,
                                                            Numbers numbers = Numbers::ByPlan);

// A connection, or the first thing that is wrong with it, `path` being where it stands. Members
// that are absent take their defaults; members that are not known are a problem.
Result<Connection, ConfigProblem> connectionFromJson(const QJsonObject &object, const QString &path,
                                                     Numbers numbers = Numbers::ByPlan);

// All of an array, no id and no name twice, none with the sandbox's id.
Result<QList<Connection>, ConfigProblem> connectionsFromJson(const QJsonArray &array,
                                                             const QString &path,
                                                             Numbers numbers = Numbers::ByPlan);

// What is wrong with a connection as a form holds it: the same rules, the path being the
// member's name alone.
[[nodiscard]] std::optional<ConfigProblem> checkConnection(const Connection &connection);

} // namespace flashcall::config
