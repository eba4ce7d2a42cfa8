// SPDX-License-Identifier: MIT
#include "app/gateway/jsonwriter.h"

namespace flashcall::json {

void Writer::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_needsComma = false;
}

void Writer::close(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
}

void Writer::separate()
{
    if (m_needsComma) {
        m_bytes += ',';
    }
}

void Writer::key(const QString &key)
{
    separate();
    quote(key);
    m_bytes += ':';
    m_needsComma = false;
}

void Writer::string(const QString &text)
{
    separate();
    quote(text);
    m_needsComma = true;
}

void Writer::integer(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
    m_needsComma = true;
}

void Writer::raw(const QByteArray &json)
{
    separate();
    m_bytes += json;
    m_needsComma = true;
}

void Writer::quote(const QString &text)
{
    m_bytes += '"';
    // toUtf8() writes U+FFFD or '?' for half a surrogate pair, so that the result is always UTF-8.
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (c == '\n') {
            m_bytes += "\\n";
        } else if (c == '\t') {
            m_bytes += "\\t";
        } else if (c == '\r') {
            m_bytes += "\\r";
        } else if (static_cast<uchar>(c) < 0x20) {
            m_bytes += "\\u" + QByteArray::number(static_cast<uint>(c), 16).rightJustified(4, '0');
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

} // namespace flashcall::json
