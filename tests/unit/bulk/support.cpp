// SPDX-License-Identifier: MIT
#include "unit/bulk/support.h"

#include <QDir>
#include <QFile>

namespace flashcall::bulk {

Bench::Bench()
{
    Q_ASSERT(m_dir.isValid());
}

QByteArray Bench::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Bench::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    Q_ASSERT(written);
    Q_UNUSED(written)
}

QStringList Bench::names() const
{
    return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

Result Bench::judge(const QByteArray &text, Options options)
{
    write(QStringLiteral("in.csv"), text);
    options.input = path(QStringLiteral("in.csv")).toStdString();
    options.output = path(QStringLiteral("out.csv")).toStdString();
    const Result result = run(options);
    output = read(QStringLiteral("out.csv"));
    return result;
}

std::vector<Level> levels()
{
    std::vector<Level> all;
    for (const Level level : {Level::Plain, Level::Sse2, Level::Avx2}) {
        if (isSupported(level)) {
            all.push_back(level);
        }
    }
    return all;
}

QByteArray RowMaker::digits(int size)
{
    QByteArray text;
    while (text.size() < size) {
        text += static_cast<char>('0' + upTo(9));
    }
    return text;
}

QByteArray RowMaker::pattern()
{
    m_number = digits(9);
    QByteArray symbols = m_number;
    if (upTo(9) == 0) {
        symbols = QByteArray("380" + m_number).right(1 + upTo(11));
    }
    for (qsizetype i = 0; i < symbols.size() - 1; ++i) {
        if (upTo(3) == 0) {
            symbols[i] = '*';
        }
    }
    if (upTo(30) == 0) {
        symbols = "+" + symbols;
    }
    return symbols;
}

QByteArray RowMaker::callerId()
{
    QByteArray n = m_number;
    if (upTo(1) == 0) {
        n[upTo(8)] = static_cast<char>('0' + upTo(9));
    }
    const QByteArray area = n.left(2), middle = n.mid(2, 3), end = n.mid(5);
    switch (upTo(12)) {
    case 0:
        return "+380" + n;
    case 1:
        return "380" + n;
    case 2:
        return "0" + n;
    case 3:
        return "00380" + n;
    case 4:
        return "+380 " + area + ' ' + middle + '-' + end.left(2) + '-' + end.mid(2);
    case 5:
        return "(0" + area + ") " + middle + '-' + end;
    case 6:
        return "+380." + area + '.' + middle + '.' + end;
    case 7:
        return "[0" + area + "]/" + middle + '/' + end;
    case 8:
        return n.right(1 + upTo(8));
    case 9:
        return " +380 (" + area + ")" + middle + " - " + end + ' ';
    case 10:
        return digits(1 + upTo(18));
    case 11:
        return n + '-';
    }
    return n;
}

QByteArray RowMaker::quoted(const QByteArray &text)
{
    return '"' + QByteArray(text).replace("\"", "\"\"") + '"';
}

QByteArray RowMaker::cleanRow()
{
    const QByteArray symbols = pattern();
    return symbols + ',' + callerId();
}

QByteArray RowMaker::dirtyRow()
{
    const QByteArray symbols = pattern();
    QByteArray caller = callerId();
    switch (upTo(16)) {
    case 0:
        return quoted(symbols) + ',' + quoted(caller);
    case 1:
        return symbols + ',' + quoted(caller + "\n");
    case 2:
        return symbols + ',' + quoted("\"Anonymous\"");
    case 3:
        return symbols + ",٠" + caller;
    case 4:
        return symbols + ",\u202d" + caller;
    case 5:
        return symbols + ",tel:+380" + m_number + ";ext=1";
    case 6:
        return symbols + ",Прихований номер";
    case 7:
        return symbols + ',';
    case 8:
        return symbols;
    case 9:
        return symbols + ',' + caller + ",more";
    case 10:
        return symbols + ",\"" + caller + "\"x";
    case 11:
        return symbols + ',' + caller + "\"";
    case 12:
        return "***," + caller;
    case 13:
        return symbols + ',' + QByteArray(upTo(200), ' ') + caller;
    case 14:
        return QByteArray();
    case 15:
        return symbols + ',' + QByteArray(1, static_cast<char>(upTo(255)));
    }
    return symbols + ',' + caller;
}

} // namespace flashcall::bulk
