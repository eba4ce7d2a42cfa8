// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace flashcall::sandbox {

// Writes a JSON object with its keys in the order given, as the documents show them
// (QJsonObject sorts them). Keys are ASCII literals and go out as they are.
class JsonObject
{
public:
    JsonObject &text(QLatin1StringView key, const QString &value);
    JsonObject &number(QLatin1StringView key, qint64 value);
    JsonObject &raw(QLatin1StringView key, const QByteArray &json); // JSON already
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_members;
};

[[nodiscard]] QByteArray jsonArray(const QList<QByteArray> &elements);

// One JSON string, quoted and escaped.
[[nodiscard]] QByteArray jsonString(const QString &text);

} // namespace flashcall::sandbox
