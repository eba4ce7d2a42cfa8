// SPDX-License-Identifier: MIT
#include "app/sandbox/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace flashcall::sandbox {

QByteArray jsonString(const QString &text)
{
    // Qt escapes strings only inside a document; the brackets of the array around it go.
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

JsonObject &JsonObject::raw(QLatin1StringView key, const QByteArray &json)
{
    if (!m_members.isEmpty()) {
        m_members += ',';
    }
    m_members += '"';
    m_members += QByteArrayView(key.data(), key.size());
    m_members += "\":";
    m_members += json;
    return *this;
}

JsonObject &JsonObject::text(QLatin1StringView key, const QString &value)
{
    return raw(key, jsonString(value));
}

JsonObject &JsonObject::number(QLatin1StringView key, qint64 value)
{
    return raw(key, QByteArray::number(value));
}

QByteArray JsonObject::bytes() const
{
    QByteArray json("{");
    json += m_members;
    json += '}';
    return json;
}

QByteArray jsonArray(const QList<QByteArray> &elements)
{
    QByteArray json("[");
    json += elements.join(',');
    json += ']';
    return json;
}

} // namespace flashcall::sandbox
