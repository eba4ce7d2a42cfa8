// SPDX-License-Identifier: MIT
#include "app/core/csvline.h"

namespace flashcall::csv {

namespace {

QString quoted(QString cell)
{
    const bool needed = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needed) {
        return cell;
    }
    cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

QString guarded(const QString &cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r'");
    return !cell.isEmpty() && dangerous.contains(cell.front()) ? u'\'' + cell : cell;
}

QByteArray line(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells) {
        written << quoted(guarded(cell));
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace flashcall::csv
