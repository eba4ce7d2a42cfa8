// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/problem.h"

#include "app/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace flashcall::config {

// A JSON document and where each of its values begins: QJsonDocument forgets that, and takes the
// last of two equal names in silence.
class PlacedJson
{
public:
    // At most `mostBytes`; an object at the top.
    static Result<PlacedJson, ConfigProblem> read(const QByteArray &bytes, int mostBytes);

    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    // The problem with line and column filled in from its path, or from the nearest value around.
    [[nodiscard]] ConfigProblem placed(ConfigProblem problem) const;

private:
    QJsonObject m_root;
    QByteArray m_bytes;
    QHash<QString, qsizetype> m_offsets;
};

} // namespace flashcall::config
