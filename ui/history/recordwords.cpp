// SPDX-License-Identifier: MIT
#include "ui/history/recordcheck.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace flashcall::ui::recordwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordCheck)
};

using store::ChainFinding;

// The worst first.
constexpr std::array findings{
    ChainFinding::Edited, ChainFinding::Missing, ChainFinding::Reordered, ChainFinding::Added,
    ChainFinding::CutOff, ChainFinding::NoKey,   ChainFinding::NotCovered};

QString sentence(ChainFinding found, int count)
{
    switch (found) {
    case ChainFinding::Edited:
        return Words::tr("%n entry(s) are not what was written.", nullptr, count);
    case ChainFinding::Missing:
        return Words::tr("%n entry(s) were taken out.", nullptr, count);
    case ChainFinding::Reordered:
        return Words::tr("%n entry(s) stand in another's place.", nullptr, count);
    case ChainFinding::Added:
        return Words::tr("%n entry(s) were put in among the others.", nullptr, count);
    case ChainFinding::CutOff:
        return Words::tr("The newest entries are gone, or an older copy of the file took their "
                         "place.");
    case ChainFinding::NoKey:
        return Words::tr("%n entry(s) cannot be checked: the key store does not give their key.",
                         nullptr, count);
    case ChainFinding::NotCovered:
        return Words::tr("%n new entry(s) are not in the audit chain yet.", nullptr, count);
    }
    return {};
}

QStringList places(const store::ChainReport &report, ChainFinding finding)
{
    QStringList lines;
    for (const store::ChainFlaw &flaw : report.flaws) {
        if (flaw.finding == finding && finding != ChainFinding::NoKey) {
            const QString row = QString::number(flaw.row);
            lines += flaw.caseId.isEmpty() ? Words::tr("at row %1").arg(row)
                                           : Words::tr("at row %1, case %2").arg(row, flaw.caseId);
        }
    }
    return lines;
}

QStringList remarks(const store::ChainReport &report)
{
    QStringList lines;
    if (report.late > 0) {
        lines += Words::tr("%n entry(s) joined the audit chain later than they were written, since "
                           "the key was not at hand.",
                           nullptr, int(report.late));
    }
    if (report.before > 0) {
        lines += Words::tr("%n entry(s) are not covered: they are from before the audit chain, or "
                           "from a time without a key.",
                           nullptr, int(report.before));
    }
    if (report.purged > 0) {
        lines += Words::tr("%n entry(s) were removed by a purge that is on record.", nullptr,
                           int(report.purged));
    }
    return lines;
}

bool isHarmless(ChainFinding finding)
{
    return finding == ChainFinding::NoKey || finding == ChainFinding::NotCovered;
}

} // namespace

QString finding(ChainFinding finding)
{
    switch (finding) {
    case ChainFinding::Edited:
        return Words::tr("Edited");
    case ChainFinding::Missing:
        return Words::tr("Rows missing");
    case ChainFinding::Reordered:
        return Words::tr("Reordered");
    case ChainFinding::Added:
        return Words::tr("Rows added");
    case ChainFinding::CutOff:
        return Words::tr("End cut off");
    case ChainFinding::NoKey:
        return Words::tr("No key");
    case ChainFinding::NotCovered:
        return Words::tr("Not covered");
    }
    return {};
}

RecordCheck::Words words(const store::Verification &found,
                         const std::optional<config::KeyStoreProblem> &problem)
{
    RecordCheck::Words words;
    QStringList lines;
    const auto say = [&words](const QString &heading, Tone tone) {
        if (words.heading.isEmpty()) {
            words.heading = heading;
            words.tone = tone;
        }
    };
    if (!found.damage.isEmpty()) {
        say(Words::tr("The file is damaged"), Tone::Bad);
        lines += Words::tr("The file is damaged. At its next opening what can be read is saved.");
    }
    if (found.flaws > 0) {
        say(Words::tr("Edited"), Tone::Bad);
        lines += Words::tr("%n send(s) say something else than their events.", nullptr,
                           int(found.flaws));
    }
    const store::ChainReport &chain = found.chain;
    for (const ChainFinding kind : findings) {
        if (const qint64 count = chain.count(kind); count > 0) {
            say(finding(kind), isHarmless(kind) ? Tone::Caution : Tone::Bad);
            lines += finding(kind) + QStringLiteral(": ") + sentence(kind, int(count));
            lines += places(chain, kind);
        }
    }
    if (problem) {
        lines += Words::tr("The key store did not answer, is locked or is not there.");
    }
    lines += remarks(chain);
    if (chain.whole()) {
        say(Words::tr("Whole"), Tone::Good);
        lines +=
            chain.headKnown
                ? Words::tr("The audit chain is whole (%n entry(s)).", nullptr, int(chain.links))
                : Words::tr("The audit chain is whole as far as it goes (%n entry(s)); whether "
                            "its end was cut off cannot be told.",
                            nullptr, int(chain.links));
    }
    say(Words::tr("Not covered"), Tone::Neutral);
    if (!chain.begun && found.whole()) {
        lines += Words::tr("There is no audit chain: no key store was open. The file is sound.");
    }
    lines += Words::tr("The audit chain is evidence, not prevention: it shows changes by whoever "
                       "has not its key.");
    words.lines = lines.join(QLatin1Char('\n'));
    return words;
}

} // namespace flashcall::ui::recordwords
