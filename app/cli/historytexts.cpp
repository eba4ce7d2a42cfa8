// SPDX-License-Identifier: MIT
#include "app/cli/historytexts.h"

#include "app/cli/audittexts.h"
#include "app/core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace flashcall::cli::texts {

using namespace Qt::Literals::StringLiterals;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString outcome(const store::HistoryRow &row)
{
    if (row.open) {
        return Words::tr("Running");
    }
    if (!row.ending) {
        return Words::tr("Of a newer version");
    }
    switch (*row.ending) {
    case Ending::Verified:
        return Words::tr("Verified");
    case Ending::NotVerified:
        return Words::tr("Not verified");
    case Ending::Late:
        return Words::tr("Late");
    case Ending::NoCall:
        return Words::tr("No call");
    case Ending::Withheld:
        return Words::tr("Number withheld");
    case Ending::Rejected:
        return Words::tr("Rejected");
    case Ending::Refused:
        return Words::tr("Refused");
    case Ending::Expired:
        return Words::tr("Expired");
    case Ending::AttemptsUsedUp:
        return Words::tr("Attempts used up");
    case Ending::Unknown:
        return Words::tr("Outcome unknown");
    case Ending::NotSent:
        return Words::tr("Not sent");
    case Ending::Stopped:
        return Words::tr("Stopped");
    }
    return {};
}

QString line(const QString &time, const QString &number, const QString &outcome,
             const QString &attempts, const QString &connection, const QString &ticket)
{
    const QString all = time.leftJustified(19) + u"  "_s + number.leftJustified(16) + u"  "_s +
                        outcome.leftJustified(18) + u"  "_s + attempts.rightJustified(8) + u"  "_s +
                        connection.leftJustified(16) + u"  "_s + ticket;
    qsizetype end = all.size();
    while (end > 0 && all[end - 1] == u' ') {
        --end;
    }
    return all.left(end);
}

QString flaw(store::RecordFlaw flaw)
{
    switch (flaw) {
    case store::RecordFlaw::Intent:
        return Words::tr("the record does not begin with its intent");
    case store::RecordFlaw::Handed:
        return Words::tr("when it was sent differs from the record");
    case store::RecordFlaw::Answered:
        return Words::tr("the answer differs from the record");
    case store::RecordFlaw::Attempts:
        return Words::tr("the attempts differ from the record");
    case store::RecordFlaw::Ending:
        return Words::tr("the ending differs from the record");
    }
    return {};
}

} // namespace

QString listHeading()
{
    return line(Words::tr("Time"), Words::tr("Number"), Words::tr("Outcome"), Words::tr("Attempts"),
                Words::tr("Connection"), Words::tr("Ticket"));
}

QString listLine(const store::HistoryRow &row)
{
    return line(row.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                row.number.isEmpty() ? Words::tr("(erased)") : visibleLine(row.number),
                outcome(row), QString::number(row.attempts), visibleLine(row.connection),
                visibleLine(row.ticket));
}

QString journalProblem(const JournalProblem &problem, const QString &folder)
{
    const QString place = visibleLine(folder);
    switch (problem.problem) {
    case journal::Problem::CannotOpen:
        return Words::tr("The history in %1 cannot be opened. Look at the rights of that folder.")
            .arg(place);
    case journal::Problem::ReadOnly:
        return Words::tr("The history in %1 cannot be written to. Look at the rights of that "
                         "folder.")
            .arg(place);
    case journal::Problem::DiskFull:
        return Words::tr("There is too little space left for the history in %1.").arg(place);
    case journal::Problem::Damaged:
        return Words::tr("The history in %1 is damaged and open in another program. Close that, "
                         "and what can be read is saved.")
            .arg(place);
    case journal::Problem::NewerSchema:
        return Words::tr("The history in %1 is of a newer version and can only be read.")
            .arg(place);
    case journal::Problem::OtherInstance:
        return Words::tr("Another program is busy with the history or with a call that this would "
                         "touch. Try again when it is done.");
    case journal::Problem::KeptBack:
        return Words::tr("Another program has just sent to this number. Nothing was sent.");
    case journal::Problem::Failed:
        return Words::tr("The history in %1 cannot be used: %2").arg(place, problem.detail);
    }
    return {};
}

QString noJournal()
{
    return Words::tr("There is no history yet: nothing was sent from this account.");
}

QString setAside(const store::Recovery &recovery)
{
    return Words::tr("The history was damaged. %n send(s) could be read; the damaged file is kept "
                     "as %1.",
                     nullptr, recovery.salvagedCases)
        .arg(visibleLine(recovery.setAside));
}

QString cannotWriteExport(const QString &file, const QString &reason)
{
    return Words::tr("--output: %1 cannot be written: %2").arg(visibleLine(file), reason);
}

QString verified(const store::Verification &found,
                 const std::optional<config::KeyStoreProblem> &problem)
{
    QString text;
    for (const QString &damage : found.damage) {
        text += Words::tr("Damaged: %1").arg(visibleLine(damage)) + u'\n';
    }
    for (const store::FlawedCase &flawed : found.flawed) {
        text +=
            Words::tr("Case %1: %2.").arg(visibleLine(flawed.caseId), flaw(flawed.flaw)) + u'\n';
    }
    if (const qint64 more = found.flaws - found.flawed.size(); more > 0) {
        text += Words::tr("and %n more", nullptr, static_cast<int>(more)) + u'\n';
    }
    if (!found.damage.isEmpty()) {
        return text +
               Words::tr("The history is damaged. At its next use what can be read is "
                         "saved, and this file is kept.") +
               u'\n';
    }
    const QString sends = Words::tr("%n send(s)", nullptr, static_cast<int>(found.cases));
    return text +
           (found.sound()
                ? Words::tr("The file is sound, and each send agrees with its events (%1).")
                : Words::tr("The file is sound, but not every send agrees with its "
                            "events (%1)."))
               .arg(sends) +
           u'\n' + chain(found.chain, problem);
}

QString askToErase(const QString &number)
{
    return Words::tr("Take %1 out of the history for good? [y/N] ").arg(number);
}

QString askToPurge(int days)
{
    return Words::tr("Remove the sends of more than %n day(s) ago for good? [y/N] ", nullptr, days);
}

QString needsYesHere()
{
    return Words::tr("--yes: this cannot be undone. Where no person is at the terminal to ask, it "
                     "has to be said.");
}

QString nothingDone()
{
    return Words::tr("Nothing was changed.");
}

bool isYes(const QString &answer)
{
    const QString word = answer.toLower();
    return !word.isEmpty() &&
           (word == u"y" || word == u"yes" || word == Words::tr("y") || word == Words::tr("yes"));
}

QString erased(const store::Erased &erased, const QString &number)
{
    if (erased.cases == 0 && erased.mentions == 0 && erased.copies.isEmpty() &&
        erased.leftIn.isEmpty()) {
        return Words::tr("The history has nothing of %1.").arg(number) + u'\n';
    }
    QString text = Words::tr("Taken out of %n send(s).", nullptr, erased.cases) + u'\n';
    if (erased.mentions > 0) {
        text += Words::tr("Covered in %n other text(s).", nullptr, erased.mentions) + u'\n';
    }
    for (const QString &file : erased.copies) {
        text += Words::tr("Taken out of %1, too.").arg(visibleLine(file)) + u'\n';
    }
    for (const QString &file : erased.leftIn) {
        text += Words::tr("%1 still holds it. Close the other windows and repeat this.")
                    .arg(visibleLine(file)) +
                u'\n';
    }
    return text;
}

QString purged(const store::Purged &purged)
{
    QString text = Words::tr("%n send(s) removed.", nullptr, purged.cases) + u'\n';
    for (const QString &file : purged.copies) {
        text += Words::tr("Removed from %1, too.").arg(visibleLine(file)) + u'\n';
    }
    for (const QString &file : purged.kept) {
        text += Words::tr("%1 is a damaged history that was kept and may hold older sends.")
                    .arg(visibleLine(file)) +
                u'\n';
    }
    return text;
}

} // namespace flashcall::cli::texts
