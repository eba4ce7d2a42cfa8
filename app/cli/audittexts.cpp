// SPDX-License-Identifier: MIT
#include "app/cli/audittexts.h"

#include "app/core/visibletext.h"

#include <QCoreApplication>

#include <array>

namespace flashcall::cli::texts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

using store::ChainFinding;

constexpr std::array findings{ChainFinding::Edited, ChainFinding::Missing, ChainFinding::Reordered,
                              ChainFinding::Added,  ChainFinding::CutOff,  ChainFinding::NotCovered,
                              ChainFinding::NoKey};

QString summary(ChainFinding finding, int count)
{
    switch (finding) {
    case ChainFinding::Edited:
        return Words::tr("Edited: %n entry(s) of the record are not what was written.", nullptr,
                         count);
    case ChainFinding::Missing:
        return Words::tr("Missing: %n entry(s) were taken out of the record.", nullptr, count);
    case ChainFinding::Reordered:
        return Words::tr("Reordered: %n entry(s) stand in another's place.", nullptr, count);
    case ChainFinding::Added:
        return Words::tr("Added: %n entry(s) were put in among the others.", nullptr, count);
    case ChainFinding::CutOff:
        return Words::tr("Cut off: the newest entries are gone, or an older copy of the file took "
                         "their place.");
    case ChainFinding::NotCovered:
        return Words::tr("Not covered: %n new entry(s) are not in the audit chain yet. The next "
                         "program that has its key takes them in, and says so.",
                         nullptr, count);
    case ChainFinding::NoKey:
        return Words::tr("No key: %n entry(s) cannot be checked.", nullptr, count);
    }
    return {};
}

QString place(const store::ChainFlaw &flaw)
{
    const QString row = QString::number(flaw.row);
    return flaw.caseId.isEmpty()
               ? Words::tr("  at row %1").arg(row)
               : Words::tr("  at row %1, case %2").arg(row, visibleLine(flaw.caseId));
}

QString why(const config::KeyStoreProblem &problem)
{
    switch (problem.problem) {
    case config::KeyProblem::Locked:
        return Words::tr("The key store is locked.");
    case config::KeyProblem::Absent:
        return Words::tr("There is no key store here.");
    case config::KeyProblem::Denied:
        return Words::tr("The key store refused.");
    case config::KeyProblem::Slow:
    case config::KeyProblem::Dying:
        return Words::tr("The key store did not answer.");
    case config::KeyProblem::NotFound:
    case config::KeyProblem::Failed:
        break;
    }
    return Words::tr("The key store could not be used.");
}

QString line(const QString &words)
{
    return words + QLatin1Char('\n');
}

// What is neither for nor against the record.
QString remarks(const store::ChainReport &report)
{
    QString text;
    if (report.late > 0) {
        text += line(Words::tr("%n entry(s) joined the audit chain later than they were written, "
                               "since the key was not at hand: until then they could be changed.",
                               nullptr, int(report.late)));
    }
    if (report.before > 0) {
        text += line(Words::tr("%n entry(s) are not covered: they are from before the audit chain, "
                               "or from a time without a key.",
                               nullptr, int(report.before)));
    }
    if (report.purged > 0) {
        text += line(Words::tr("%n entry(s) were removed by a purge that is on record.", nullptr,
                               int(report.purged)));
    }
    return text;
}

} // namespace

QString chain(const store::ChainReport &report,
              const std::optional<config::KeyStoreProblem> &problem)
{
    QString text;
    for (const ChainFinding finding : findings) {
        const qint64 count = report.count(finding);
        if (count == 0) {
            continue;
        }
        text += line(summary(finding, int(count)));
        for (const store::ChainFlaw &flaw : report.flaws) {
            if (flaw.finding == finding && finding != ChainFinding::NoKey) {
                text += line(place(flaw));
            }
        }
    }
    if (problem && (report.begun || report.count(ChainFinding::NoKey) > 0)) {
        text += line(why(*problem));
    }
    text += remarks(report);
    if (!report.begun && report.sound()) {
        return text + line(Words::tr("There is no audit chain: no key store was open when this was "
                                     "written. Changes of row and event alike would not show."));
    }
    if (report.whole()) {
        text += line(
            report.headKnown
                ? Words::tr("The audit chain is whole (%n entry(s)).", nullptr, int(report.links))
                : Words::tr("The audit chain is whole as far as it goes (%n entry(s)); "
                            "whether newer entries were cut off cannot be told.",
                            nullptr, int(report.links)));
    }
    return text + line(Words::tr("The audit chain is evidence, not prevention: it shows changes by "
                                 "whoever has not its key."));
}

QString purgeNeedsKey(const std::optional<config::KeyStoreProblem> &problem)
{
    const QString reason = problem ? why(*problem) + QLatin1Char(' ') : QString();
    return reason + Words::tr("Nothing was removed: without the key of the audit chain, a purge "
                              "could not be told from tampering. Unlock the key store and repeat "
                              "this.");
}

} // namespace flashcall::cli::texts
