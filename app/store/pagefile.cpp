// SPDX-License-Identifier: MIT
#include "app/store/pagefile.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace flashcall::store {
namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The log's running sum: a frame counts only where it continues the frames before it.
struct Checksum
{
    bool bigEndianWords = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(const char *bytes, qsizetype size)
    {
        for (qsizetype i = 0; i + 8 <= size; i += 8) {
            first += word(bytes + i) + second;
            second += word(bytes + i + 4) + first;
        }
    }
    [[nodiscard]] quint32 word(const char *at) const
    {
        return bigEndianWords ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
};

} // namespace

PageFile::PageFile(const QString &database)
    : m_bytes(readAll(database))
{
    if (m_bytes.size() >= 100) {
        const quint32 size = qFromBigEndian<quint16>(m_bytes.constData() + 16);
        // Our files always have 4096: any other number there may be the damage itself.
        if (!m_bytes.startsWith("SQLite format 3") || !isPageSize(size)) {
            m_pageSize = 4096;
        } else {
            m_pageSize = static_cast<int>(size);
        }
    }
    readLog(readAll(database + QStringLiteral("-wal")));
}

void PageFile::readLog(const QByteArray &log)
{
    if (log.size() < logHeader || bigEndian(log, 8) != static_cast<quint32>(m_pageSize)) {
        return;
    }
    Checksum sum{(bigEndian(log, 0) & 1) != 0};
    sum.add(log.constData(), 24);
    const qsizetype frame = frameHeader + m_pageSize;
    QHash<quint32, QByteArray> uncommitted;
    for (qsizetype at = logHeader; at + frame <= log.size(); at += frame) {
        sum.add(log.constData() + at, 8);
        sum.add(log.constData() + at + frameHeader, m_pageSize);
        const bool continues = bigEndian(log, at + 8) == bigEndian(log, 16) &&
                               bigEndian(log, at + 12) == bigEndian(log, 20) &&
                               bigEndian(log, at + 16) == sum.first &&
                               bigEndian(log, at + 20) == sum.second;
        if (!continues) {
            return;
        }
        uncommitted.insert(bigEndian(log, at), log.mid(at + frameHeader, m_pageSize));
        if (bigEndian(log, at + 4) != 0) {
            m_logged.insert(uncommitted);
            uncommitted.clear();
        }
    }
}

quint32 PageFile::pageCount() const
{
    quint32 last = static_cast<quint32>((m_bytes.size() + m_pageSize - 1) / m_pageSize);
    for (auto it = m_logged.keyBegin(); it != m_logged.keyEnd(); ++it) {
        last = std::max(last, *it);
    }
    return last;
}

QByteArray PageFile::page(quint32 number) const
{
    if (number == 0) {
        return {};
    }
    const auto logged = m_logged.constFind(number);
    return logged != m_logged.constEnd()
               ? *logged
               : m_bytes.mid(qsizetype(number - 1) * m_pageSize, m_pageSize);
}

} // namespace flashcall::store
