// SPDX-License-Identifier: MIT
#include "app/cli/listtexts.h"

#include "app/core/visibletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace flashcall::cli::texts {

using namespace Qt::Literals::StringLiterals;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

// A number small enough for tr() that takes the same plural in every language.
int pluralOf(qint64 number)
{
    constexpr qint64 million = 1'000'000;
    return static_cast<int>(number < million ? number : million + number % million);
}

QString inputName(const QString &file)
{
    return file == u"-" ? Words::tr("standard input") : visibleLine(file);
}

QString outputName(const QString &file)
{
    return file.isEmpty() || file == u"-" ? Words::tr("standard output") : visibleLine(file);
}

QString nameOf(bulk::RowVerdict verdict)
{
    const auto name = bulk::rowVerdictName(verdict);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString columnProblem(const bulk::Problem &problem, const QString &input)
{
    const QString name = QString::fromStdString(problem.name);
    if (problem.fault == bulk::Fault::DuplicateColumn) {
        return Words::tr("%1: row 1, column %2: a second column named \"%3\". Rename one of them.")
            .arg(input, QString::number(problem.column), name);
    }
    return Words::tr("%1: row 1 names no column \"%2\". The header must name \"pattern\" and "
                     "\"caller_id\".")
        .arg(input, name);
}

QString minutes(qint64 seconds)
{
    return u"%1:%2"_s.arg(QString::number(seconds / 60),
                          QString::number(seconds % 60).rightJustified(2, u'0'));
}

qint64 perSecond(qint64 rows, std::chrono::milliseconds took)
{
    return took.count() > 0 ? rows * 1000 / took.count() : 0;
}

} // namespace

QString listProblem(const bulk::Problem &problem, const QString &inputFile,
                    const QString &outputFile)
{
    using bulk::Fault;
    const QString input = inputName(inputFile);
    const QString output = outputName(outputFile);
    const QString reason = qt_error_string(problem.systemError);
    switch (problem.fault) {
    case Fault::None:
    case Fault::Cancelled:
        return {};
    case Fault::CannotOpenInput:
        return Words::tr("--file: %1 cannot be opened: %2").arg(input, reason);
    case Fault::NotAFile:
        return Words::tr("--file: %1 is a folder. Give a CSV file, or - for standard input.")
            .arg(input);
    case Fault::CannotRead:
        return Words::tr("--file: %1 cannot be read: %2").arg(input, reason);
    case Fault::EmptyInput:
        return Words::tr("%1: it is empty. The first row must name \"pattern\" and \"caller_id\".")
            .arg(input);
    case Fault::NotUtf8:
        return Words::tr("%1: it is not UTF-8. Save it as CSV in UTF-8.").arg(input);
    case Fault::HeaderMalformed:
        return problem.column > 0
                   ? Words::tr("%1: row 1, column %2: the quotes of the header do not match.")
                         .arg(input, QString::number(problem.column))
                   : Words::tr("%1: row 1: the quotes of the header do not match, or it is longer "
                               "than a row may be.")
                         .arg(input);
    case Fault::MissingColumn:
    case Fault::DuplicateColumn:
        return columnProblem(problem, input);
    case Fault::CannotCreateOutput:
        return Words::tr("--output: %1 cannot be written: %2").arg(output, reason);
    case Fault::CannotWrite:
        return Words::tr("--output: writing %1 failed: %2").arg(output, reason);
    case Fault::CannotRename:
        return Words::tr("--output: %1 cannot be replaced: %2").arg(output, reason);
    }
    return {};
}

QString badRow(const bulk::BadRow &bad, const QString &inputFile)
{
    QString why;
    switch (bad.fault) {
    case bulk::RowFault::WrongFieldCount:
        why = Words::tr("not as many fields as the header has");
        break;
    case bulk::RowFault::StrayQuote:
        why = Words::tr("a quote in a field that does not begin with one");
        break;
    case bulk::RowFault::TextAfterQuote:
        why = Words::tr("text after the closing quote");
        break;
    case bulk::RowFault::UnterminatedQuote:
        why = Words::tr("a quote that is never closed");
        break;
    case bulk::RowFault::LongRow:
        why = Words::tr("longer than 1 MiB");
        break;
    }
    return Words::tr("%1: row %2, column %3: %4")
        .arg(inputName(inputFile), QString::number(bad.row), QString::number(bad.column), why);
}

QString moreBadRows(qint64 count)
{
    return Words::tr("and %1 more malformed row(s)", nullptr, pluralOf(count)).arg(grouped(count));
}

QString summary(const bulk::Result &result, std::chrono::milliseconds took)
{
    const qint64 rows = result.total.rows;
    const QString counted = Words::tr("%1 row(s)", nullptr, pluralOf(rows)).arg(grouped(rows));
    QString text =
        Words::tr("%1 in %2 s")
            .arg(counted, QLocale().toString(static_cast<double>(took.count()) / 1000, 'f', 2)) +
        u'\n';
    const qsizetype width = grouped(rows).size() + 2;
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        if (const qint64 count = result.total.counts[i]; count > 0) {
            text += grouped(count).rightJustified(width) + u"  "_s +
                    nameOf(static_cast<bulk::RowVerdict>(i)) + u'\n';
        }
    }
    return text;
}

QString progress(const bulk::Progress &progress, std::chrono::milliseconds elapsed)
{
    const QString rows =
        Words::tr("%1 row(s)", nullptr, pluralOf(progress.rows)).arg(grouped(progress.rows));
    const QString speed = Words::tr("%1 rows/s").arg(grouped(perSecond(progress.rows, elapsed)));
    QStringList parts;
    if (progress.totalBytes > 0) {
        const double part = std::clamp(static_cast<double>(progress.bytes) /
                                           static_cast<double>(progress.totalBytes),
                                       0.0, 1.0);
        const int cells = static_cast<int>(part * 20);
        parts += u"[%1]"_s.arg(QString(cells, u'#').leftJustified(20, u'-'));
        parts += u"%1 %"_s.arg(static_cast<int>(part * 100), 3);
        parts += rows;
        parts += speed;
        if (part > 0) {
            const double left = static_cast<double>(elapsed.count()) * (1 / part - 1) / 1000;
            parts += Words::tr("%1 left").arg(minutes(static_cast<qint64>(left + 0.999)));
        }
    } else {
        parts = {rows, speed};
    }
    return parts.join(u"  "_s).left(79);
}

} // namespace flashcall::cli::texts
