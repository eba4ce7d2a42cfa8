// SPDX-License-Identifier: MIT
#include "app/gateway/threadload.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>

namespace flashcall {

using std::chrono::milliseconds;

namespace {

const QString tasks = QStringLiteral("/proc/self/task");

QList<qint64> threads()
{
    QList<qint64> ids;
    const QStringList names = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        ids.append(name.toLongLong());
    }
    return ids;
}

// proc(5): the fields that follow the name, which may hold spaces and is in parentheses.
milliseconds timeOf(qint64 thread)
{
    constexpr qsizetype userField = 11;
    constexpr qsizetype systemField = 12;
    QFile file(tasks + QLatin1Char('/') + QString::number(thread) + QLatin1String("/stat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return milliseconds(0); // has ended
    }
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 1).simplified().split(' ');
    if (fields.size() <= systemField) {
        return milliseconds(0);
    }
    const qint64 ticks = fields[userField].toLongLong() + fields[systemField].toLongLong();
    return milliseconds(ticks * 1000 / std::max(sysconf(_SC_CLK_TCK), 1L));
}

} // namespace

ThreadLoad::ThreadLoad()
    : m_threads(threads())
{}

void ThreadLoad::pick()
{
    QList<qint64> now = threads();
    now.removeIf([this](qint64 thread) { return m_threads.contains(thread); });
    m_threads = now;
    restart();
}

void ThreadLoad::restart()
{
    m_before = total();
}

milliseconds ThreadLoad::used() const
{
    return total() - m_before;
}

milliseconds ThreadLoad::total() const
{
    milliseconds sum{0};
    for (const qint64 thread : m_threads) {
        sum += timeOf(thread);
    }
    return sum;
}

} // namespace flashcall
