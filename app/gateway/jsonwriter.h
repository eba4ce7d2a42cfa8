// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace flashcall::json {

// Writes compact JSON with the keys in the order they are given (QJsonObject sorts them). The
// caller keeps brackets and keys in step; nothing is checked.
class Writer
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView key) { this->key(QString(key)); }
    void key(const QString &key);
    void string(const QString &text);
    void integer(qint64 number);
    void raw(const QByteArray &json); // a whole value, as it is

    [[nodiscard]] QByteArray bytes() const { return m_bytes; } // UTF-8

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void quote(const QString &text);

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace flashcall::json
