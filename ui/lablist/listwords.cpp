// SPDX-License-Identifier: MIT
#include "ui/lablist/listwords.h"

#include "app/core/visibletext.h"
#include "ui/lab/labwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace flashcall::ui::listwords {

using bulk::RowVerdict;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(flashcall::ui::PairList)
};

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

// A number small enough for tr() that takes the same plural in every language.
int pluralOf(qint64 number)
{
    constexpr qint64 million = 1'000'000;
    return int(number < million ? number : million + number % million);
}

QString seconds(std::chrono::milliseconds time)
{
    const double value = double(time.count()) / 1000;
    return Words::tr("%1 s").arg(QLocale().toString(value, 'f', value < 10 ? 2 : 0));
}

QString megabytes(std::size_t bytes)
{
    return Words::tr("%1 MB").arg(QLocale().toString(double(bytes) / 1e6, 'f', 1));
}

QString timeLeft(qint64 seconds)
{
    if (seconds < 60) {
        return Words::tr("%n s left", nullptr, int(seconds));
    }
    return Words::tr("%1 left").arg(QStringLiteral("%1:%2").arg(
        QString::number(seconds / 60), QString::number(seconds % 60).rightJustified(2, u'0')));
}

QString columnProblem(const bulk::Problem &problem)
{
    const QString name = visibleLine(QString::fromStdString(problem.name));
    if (problem.fault == bulk::Fault::DuplicateColumn) {
        return Words::tr("Row 1, column %1: a second column named “%2”. Rename one of them.")
            .arg(QString::number(problem.column), name);
    }
    return Words::tr("Row 1 has no two columns to choose from. It must name the columns, "
                     "“pattern” and “caller_id” among them.");
}

} // namespace

QString rows(qint64 count)
{
    return Words::tr("%1 row(s)", nullptr, pluralOf(count)).arg(grouped(count));
}

QString verdict(RowVerdict verdict)
{
    if (verdict == RowVerdict::InvalidRow) {
        return Words::tr("Malformed row");
    }
    return labwords::verdict(pattern::Verdict(verdict));
}

Tone tone(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Match:
        return Tone::Good;
    case RowVerdict::LastDigitsOnly:
    case RowVerdict::TooShort:
    case RowVerdict::NoCallerId:
        return Tone::Caution;
    case RowVerdict::Mismatch:
    case RowVerdict::InvalidCallerId:
    case RowVerdict::InvalidPattern:
    case RowVerdict::UnverifiablePattern:
    case RowVerdict::InvalidRow:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QLatin1String icon(RowVerdict verdict)
{
    switch (tone(verdict)) {
    case Tone::Good:
        return QLatin1String("good");
    case Tone::Bad:
        return QLatin1String("bad");
    case Tone::Caution:
        return QLatin1String("caution");
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return QLatin1String("info");
}

QString rowFault(const bulk::BadRow &bad)
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
    return Words::tr("Column %1: %2").arg(QString::number(bad.column), why);
}

QString why(const bulk::RowText &row)
{
    if (row.bad) {
        return rowFault(*row.bad);
    }
    LabResult result;
    result.check = pattern::check(row.pattern, row.callerId, {row.announced, {}});
    if (result.check.verdict == pattern::Verdict::Match && row.announced.empty()) {
        return {};
    }
    result.patternProblem = labwords::patternProblem(QString::fromStdString(row.pattern));
    result.callerIdProblem = labwords::callerIdProblem(QString::fromStdString(row.callerId));
    return labwords::reason(result);
}

QString problem(const bulk::Problem &problem, const QString &shownName)
{
    using bulk::Fault;
    const QString name = shownName.isEmpty() ? Words::tr("The list") : visibleLine(shownName);
    const QString reason = qt_error_string(problem.systemError);
    switch (problem.fault) {
    case Fault::None:
    case Fault::Cancelled:
        return {};
    case Fault::CannotOpenInput:
        return Words::tr("%1 cannot be opened: %2").arg(name, reason);
    case Fault::NotAFile:
        return Words::tr("%1 is not a file. Choose a CSV file.").arg(name);
    case Fault::CannotRead:
        return Words::tr("%1 cannot be read: %2").arg(name, reason);
    case Fault::EmptyInput:
        return Words::tr("%1 is empty. The first row must name “pattern” and “caller_id”.")
            .arg(name);
    case Fault::NotUtf8:
        return Words::tr("%1 is not UTF-8. Save it as CSV in UTF-8.").arg(name);
    case Fault::HeaderMalformed:
        return problem.column > 0
                   ? Words::tr("Row 1, column %1: the quotes of the header do not match.")
                         .arg(problem.column)
                   : Words::tr("Row 1: the quotes of the header do not match, or it is longer "
                               "than a row may be.");
    case Fault::MissingColumn:
    case Fault::DuplicateColumn:
        return columnProblem(problem);
    case Fault::CannotCreateOutput:
    case Fault::CannotWrite:
        return Words::tr("%1 cannot be written: %2").arg(name, reason);
    case Fault::CannotRename:
        return Words::tr("%1 cannot be replaced: %2").arg(name, reason);
    }
    return {};
}

QString fileState(bulk::RowFile::State state, const QString &shownName)
{
    const QString name = shownName.isEmpty() ? Words::tr("The list") : visibleLine(shownName);
    switch (state) {
    case bulk::RowFile::State::Same:
        return {};
    case bulk::RowFile::State::Changed:
        return Words::tr("%1 has changed since it was judged. Open it again to see its rows.")
            .arg(name);
    case bulk::RowFile::State::Vanished:
        return Words::tr("%1 is no longer there. The counts stay, its rows cannot be shown.")
            .arg(name);
    case bulk::RowFile::State::CannotRead:
        return Words::tr("%1 cannot be read any more. The counts stay.").arg(name);
    }
    return {};
}

QString progress(const bulk::Progress &progress, std::chrono::milliseconds elapsed)
{
    QStringList parts{rows(progress.rows)};
    const qint64 took = qMax<qint64>(elapsed.count(), 1);
    const double million = double(progress.rows) / double(took) / 1000;
    parts += million >= 1 ? Words::tr("%1 million rows/s").arg(QLocale().toString(million, 'f', 1))
                          : Words::tr("%1 rows/s").arg(grouped(progress.rows * 1000 / took));
    if (progress.totalBytes > 0 && progress.bytes > 0) {
        const double part = double(progress.bytes) / double(progress.totalBytes);
        parts += timeLeft(qint64(double(took) * (1 / qMin(part, 1.0) - 1) / 1000 + 0.999));
    }
    return parts.join(QStringLiteral(" · "));
}

QString summary(const PairList &list)
{
    const qint64 count = list.progress().rows;
    QStringList parts{Words::tr("%1 in %2").arg(rows(count), seconds(list.elapsed()))};
    if (const auto index = list.index()) {
        parts +=
            Words::tr("%1 of memory, the rows stay in the file").arg(megabytes(index->bytes()));
        if (index->rows() < count) {
            parts += Words::tr("only the first %1 can be looked at").arg(rows(index->rows()));
        }
    }
    if (list.changedMeanwhile()) {
        parts += Words::tr("the file changed meanwhile: open it again");
    }
    return parts.join(QStringLiteral(" · "));
}

QString exported(const PairList &list)
{
    const ListJob *job = list.exporting();
    if (!job) {
        return {}; // told when it ended
    }
    const QString file = visibleLine(QFileInfo(job->order().output).fileName());
    switch (list.exportState()) {
    case PairList::Export::Idle:
        return {};
    case PairList::Export::Writing:
        return Words::tr("Writing %1: %2")
            .arg(file, listwords::progress(job->progress(), job->elapsed()));
    case PairList::Export::Written: {
        const auto only = job->order().only;
        const bulk::Progress &all = job->progress();
        const qint64 count = only ? all.counts[std::size_t(*only)] : all.rows;
        return Words::tr("✓ %1 written to %2").arg(rows(count), file);
    }
    case PairList::Export::Failed:
        return problem(job->outcome().result.problem, file);
    case PairList::Export::Cancelled:
        return Words::tr("Export cancelled; no file was written");
    case PairList::Export::Changed:
        return Words::tr("The list's file has changed since it was judged. Open it again, then "
                         "export.");
    }
    return {};
}

} // namespace flashcall::ui::listwords
