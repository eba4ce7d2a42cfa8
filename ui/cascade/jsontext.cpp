// SPDX-License-Identifier: MIT
#include "ui/cascade/jsontext.h"

namespace flashcall::ui {

namespace {

constexpr int step = 2;
constexpr qsizetype shortEnough = 44; // characters of an object on one line

// The index after the string that begins at `from`.
qsizetype afterString(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\') {
            ++i;
        } else if (text.at(i) == u'"') {
            return i + 1;
        }
    }
    return text.size();
}

// The index after the bracket that closes the one at `from`, or -1 where something nests in it
// or it is too long for one line.
qsizetype afterShort(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size() && i - from < shortEnough; ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            i = afterString(text, i) - 1;
        } else if (c == u'{' || c == u'[') {
            return -1;
        } else if (c == u'}' || c == u']') {
            return i + 1;
        }
    }
    return -1;
}

class Indenter
{
public:
    explicit Indenter(const QString &text)
        : m_text(text)
    {}
    QString run();

private:
    void newLine() { m_out += u'\n' + QString(m_level * step, u' '); }
    qsizetype open(qsizetype at);
    void plain(QChar c);

    const QString &m_text;
    QString m_out;
    int m_level = 0;
};

qsizetype Indenter::open(qsizetype at)
{
    if (const qsizetype after = afterShort(m_text, at); after > 0) {
        for (qsizetype i = at; i < after; ++i) {
            if (m_text.at(i) == u'"') {
                const qsizetype end = afterString(m_text, i);
                m_out += QStringView(m_text).mid(i, end - i);
                i = end - 1;
                continue;
            }
            plain(m_text.at(i));
            if (m_text.at(i) == u',') {
                m_out += u' ';
            }
        }
        return after;
    }
    m_out += m_text.at(at);
    ++m_level;
    newLine();
    return at + 1;
}

void Indenter::plain(QChar c)
{
    m_out += c;
    if (c == u':') {
        m_out += u' ';
    }
}

QString Indenter::run()
{
    qsizetype i = 0;
    while (i < m_text.size()) {
        const QChar c = m_text.at(i);
        if (c == u'"') {
            const qsizetype end = afterString(m_text, i);
            m_out += QStringView(m_text).mid(i, end - i);
            i = end;
        } else if (c == u'{' || c == u'[') {
            i = open(i);
        } else {
            if (c == u'}' || c == u']') {
                m_level = qMax(0, m_level - 1);
                newLine();
            }
            plain(c);
            if (c == u',') {
                newLine();
            }
            ++i;
        }
    }
    return m_out;
}

} // namespace

QString indentedJson(const QByteArray &compact)
{
    return Indenter(QString::fromUtf8(compact)).run();
}

} // namespace flashcall::ui
