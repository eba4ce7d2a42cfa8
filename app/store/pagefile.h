// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace flashcall::store {

// The pages of a damaged SQLite file as its last commit left them: the file, and over it what
// its write-ahead log holds (sqlite.org/fileformat2.html). Reads nothing that is not there.
class PageFile
{
public:
    explicit PageFile(const QString &database);

    [[nodiscard]] quint32 pageCount() const;
    // Numbered from 1; short or empty where the file ends early.
    [[nodiscard]] QByteArray page(quint32 number) const;
    [[nodiscard]] int pageSize() const { return m_pageSize; }

private:
    void readLog(const QByteArray &log);

    QByteArray m_bytes;
    QHash<quint32, QByteArray> m_logged;
    int m_pageSize = 4096;
};

} // namespace flashcall::store
