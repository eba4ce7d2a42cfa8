// SPDX-License-Identifier: MIT
#include "app/sandbox/json.h"

#include "app/core/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace flashcall::sandbox {

QByteArray jsonString(const QString &text)
{
    // Qt escapes strings only inside a document; the brackets of the array around it go.
    const QByteArray json =
        QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    // JSON allows them as they are, but a terminal would be steered by them.
    if (std::none_of(text.begin(), text.end(), isUnseen)) {
        return json;
    }
    QByteArray escaped;
    const QString decoded = QString::fromUtf8(json);
    qsizetype from = 0;
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        if (isUnseen(decoded.at(i))) {
            escaped += QStringView(decoded).mid(from, i - from).toUtf8() + "\\u" +
                       QByteArray::number(decoded.at(i).unicode(), 16).rightJustified(4, '0');
            from = i + 1;
        }
    }
    return escaped + QStringView(decoded).mid(from).toUtf8();
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
