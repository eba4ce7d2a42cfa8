// SPDX-License-Identifier: MIT
#include "ui/texts.h"

#include "app/session/judge.h"
#include "ui/plainlabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace flashcall::ui::texts {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(texts)
};

bool byCode(const Session &session)
{
    return session.request()->steps.first().channel() != Channel::FlashCall;
}

QString attemptsLeftWords(const Session &session)
{
    return Words::tr("%n attempt(s) left.", nullptr, session.attemptsLeft());
}

QString relationWords(const pattern::Check &check)
{
    switch (check.relation) {
    case pattern::Relation::Exact:
        return Words::tr("It is the announced number.");
    case pattern::Relation::SameNumber:
        return Words::tr("It is the announced number, written another way.");
    case pattern::Relation::TailOnly:
        return Words::tr("The last %n digit(s) of the announced number.", nullptr,
                         check.tailDigits);
    case pattern::Relation::MaskOnly:
        return Words::tr("Another number with the same ending as the announced one.");
    case pattern::Relation::Different:
        return Words::tr("It is not the announced number.");
    case pattern::Relation::Unknown:
        return Words::tr("No number was announced: the pattern alone decides.");
    }
    return {};
}

QString codeWords(const Session &session)
{
    const Request &request = *session.request();
    QStringList words{
        Words::tr("The customer read back the code of the %1 step.").arg(codeSource(request))};
    if (!byCode(session)) {
        words << Words::tr("The caller ID was not checked.");
    }
    words << Words::tr("A guess would succeed %1.")
                 .arg(odds(int(request.code.size()), session.rules().attempts))
          << Words::tr("%1 after sending.").arg(seconds(session.judged()->after));
    return words.join(QLatin1Char(' '));
}

QString verifiedWords(const Judged &judged, int attempts)
{
    const pattern::Check &check = judged.finding.check;
    return QStringList{
        relationWords(check),
        Words::tr("All %n fixed digit(s) agree.", nullptr, check.checkedDigits),
        Words::tr("A guess would succeed %1.").arg(odds(check.checkedDigits, attempts)),
        Words::tr("%1 after sending.").arg(seconds(judged.after))}
        .join(QLatin1Char(' '));
}

// Which positions differ: only for a closed case.
QString differenceWords(const pattern::Check &check)
{
    if (check.verdict != pattern::Verdict::Mismatch) {
        return relationWords(check);
    }
    QStringList places;
    for (int i = 0; i < check.pattern.symbols.size; ++i) {
        if (check.mismatches & (1U << i)) {
            places << QString::number(i + 1);
        }
    }
    return Words::tr("Differs at position %1 of the pattern.")
        .arg(places.join(QStringLiteral(", ")));
}

QString waitingDetail(const Session &session, const Waiting &waiting)
{
    QString words = byCode(session)
                        ? Words::tr("Ask the customer for the code, then type it and press Enter.")
                        : Words::tr("Ask the customer which number rang, then type it and press "
                                    "Enter.");
    if (!byCode(session) && !codeChannels(*session.request()).isEmpty()) {
        words += QLatin1Char(' ') + Words::tr("The code of the %1 step proves as much.")
                                        .arg(codeSource(*session.request()));
    }
    for (const replies::Note note : waiting.accepted.notes) {
        words += QLatin1Char(' ') + texts::note(note);
    }
    return words;
}

QString endedDetail(const Session &session, const Ended &ended)
{
    switch (ended.ending) {
    case Ending::Verified:
        return verifiedByCode(session) ? Words::tr("The customer read the code that was sent.")
                                       : Words::tr("The customer holds this number.");
    case Ending::NotVerified:
        if (ended.accepted && !ended.accepted->verifiable() && !byCode(session)) {
            QStringList words;
            for (const replies::Note note : ended.accepted->notes) {
                words << texts::note(note);
            }
            return words.join(QLatin1Char(' '));
        }
        return byCode(session) ? Words::tr("The time ended without the right code.")
                               : Words::tr("The time ended without a fitting caller ID.");
    case Ending::Late:
        return byCode(session)
                   ? Words::tr("The code came after the end. Nothing is verified late: send again.")
                   : Words::tr("The caller ID came after the end. Nothing is verified late: send "
                               "again.");
    case Ending::NoCall:
        return Words::tr("You closed the case: no call came.");
    case Ending::Withheld:
        return Words::tr("The call came with a hidden number. That proves nothing.");
    case Ending::Rejected:
    case Ending::Refused:
    case Ending::NotSent:
        return ended.failure ? failure(*ended.failure) : QString();
    case Ending::Expired:
        return byCode(session)
                   ? Words::tr("The time ended. A code typed now is noted as late.")
                   : Words::tr("The time ended. A caller ID typed now is noted as late.");
    case Ending::AttemptsUsedUp:
        return Words::tr("The case is locked. Send again or verify another way.");
    case Ending::Unknown:
        return Words::tr("A call may have been placed.") + QLatin1Char(' ') +
               (ended.failure ? failure(*ended.failure) : QString());
    case Ending::Stopped:
        return byCode(session) ? Words::tr("You stopped watching. The message may still come.")
                               : Words::tr("You stopped watching. The call may still come.");
    }
    return {};
}

} // namespace

QString state(const Session *session)
{
    if (!session || session->as<Drafting>()) {
        return Words::tr("Ready");
    }
    if (session->as<Sending>()) {
        return Words::tr("Sending");
    }
    if (session->as<Waiting>()) {
        return byCode(*session) ? Words::tr("Waiting for the code")
                                : Words::tr("Waiting for the call");
    }
    const Ending how = session->as<Ended>()->ending;
    return how == Ending::Verified && session->judged() ? verdict(*session) : ending(how);
}

QString stateDetail(const Session *session)
{
    if (!session || session->as<Drafting>()) {
        return Words::tr("Type the customer's number and press Enter.");
    }
    if (session->as<Sending>()) {
        return session->pending().isEmpty()
                   ? Words::tr("The number can be typed already.")
                   : Words::tr("The typed number is judged when the pattern arrives.");
    }
    if (const auto *waiting = session->as<Waiting>()) {
        return waitingDetail(*session, *waiting);
    }
    return endedDetail(*session, *session->as<Ended>());
}

QString judgedReason(const Session &session)
{
    const Judged &judged = *session.judged();
    const bool closed = session.as<Ended>() && !session.canObserve();
    switch (judged.judgement) {
    case Judgement::Verified:
        return judged.finding.byCode ? codeWords(session)
                                     : verifiedWords(judged, session.rules().attempts);
    case Judgement::NotVerified:
        // Which digit differs, or that only the ending fits, would help somebody who guesses.
        if (!closed || judged.finding.byCode) {
            return Words::tr("This does not fit.") + QLatin1Char(' ') + attemptsLeftWords(session);
        }
        return differenceWords(judged.finding.check);
    case Judgement::TooShort:
        return Words::tr("More digits are needed.") + QLatin1Char(' ') + attemptsLeftWords(session);
    case Judgement::NoCallerId:
        return Words::tr("The number was hidden. This uses no attempt up.");
    case Judgement::Late:
        return Words::tr("%1 after sending: the time was over.").arg(seconds(judged.after));
    case Judgement::Locked: {
        const QString all =
            Words::tr("All %n attempt(s) are used up.", nullptr, session.rules().attempts);
        return judged.finding.byCode
                   ? all
                   : all + QLatin1Char(' ') + differenceWords(judged.finding.check);
    }
    case Judgement::Unverifiable:
        return stateDetail(&session);
    }
    return {};
}

QString receipt(const Session &session, const QString &connectionName, bool blind)
{
    const auto *ended = session.as<Ended>();
    const Request &request = *session.request();
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            lines << QStringLiteral("%1: %2").arg(name, visibleText(value));
        }
    };
    add(Words::tr("Result"), state(&session));
    add(Words::tr("Customer number"), request.to.e164());
    add(Words::tr("Ticket"), request.ticket);
    if (session.judged()) {
        add(Words::tr("Reason"), judgedReason(session));
    } else {
        add(Words::tr("Reason"), stateDetail(&session));
    }
    if (const Window *window = session.window()) {
        add(Words::tr("Sent"), window->wallStart.toString(Qt::ISODate));
    }
    if (ended) {
        add(Words::tr("Ended"), ended->wallAt.toString(Qt::ISODate));
    }
    if (const Accepted *accepted = session.accepted()) {
        const bool hide = blind && session.canObserve();
        add(Words::tr("Pattern"), hide ? Words::tr("hidden") : accepted->pattern);
        add(Words::tr("Message"), accepted->messageId);
    }
    if (!session.attempts().isEmpty()) {
        add(Words::tr("Attempts used"), Words::tr("%1 of %2")
                                            .arg(QString::number(session.attemptsUsed()),
                                                 QString::number(session.rules().attempts)));
    }
    for (auto it = session.answers().cbegin(); it != session.answers().cend(); ++it) {
        add(causeName(it.key()), answer(it.value()));
    }
    add(Words::tr("Case"), session.caseId());
    add(Words::tr("Follows case"), session.previousCaseId());
    add(Words::tr("Connection"), connectionName);
    return lines.join(QLatin1Char('\n'));
}

} // namespace flashcall::ui::texts
