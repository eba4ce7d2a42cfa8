// SPDX-License-Identifier: MIT
#include "ui/history/historywords.h"

#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QStringList>

#include <array>
#include <utility>

namespace flashcall::ui::historywords {

namespace {

// The context of ui/texts, so that the same word has one translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(texts)
};

QString hidden()
{
    return Words::tr("hidden");
}

QString noteWords(const QList<replies::Note> &notes)
{
    QStringList words;
    for (const replies::Note note : notes) {
        words << texts::note(note);
    }
    return words.join(u' ');
}

bool unverifiable(const QList<replies::Note> &notes)
{
    using replies::Note;
    return notes.contains(Note::NoPattern) || notes.contains(Note::BadPattern) ||
           notes.contains(Note::AnnouncedDoesNotFit);
}

QString endingReason(const store::HistoryRow &row)
{
    switch (*row.ending) {
    case Ending::Verified:
        return row.byCode ? Words::tr("The customer read the code that was sent.")
                          : Words::tr("The customer holds this number.");
    case Ending::NotVerified:
        return unverifiable(row.notes) ? noteWords(row.notes)
                                       : Words::tr("The time ended without a fitting caller ID.");
    case Ending::Late:
        return Words::tr("The caller ID came after the end.");
    case Ending::NoCall:
        return Words::tr("The agent closed the case: no call came.");
    case Ending::Withheld:
        return Words::tr("The call came with a hidden number. That proves nothing.");
    case Ending::Expired:
        return Words::tr("The time ended and nothing was typed.");
    case Ending::AttemptsUsedUp:
        return Words::tr("No caller ID fitted, and the case is locked.");
    case Ending::Unknown:
        return Words::tr("A call may have been placed.");
    case Ending::Stopped:
        return Words::tr("The agent stopped watching. The call may still have come.");
    case Ending::NotSent:
        return Words::tr("No call was placed.");
    case Ending::Rejected:
    case Ending::Refused:
        return Words::tr("The service gave no reason.");
    }
    return {};
}

QString verdictWords(const QString &verdict)
{
    const std::array<std::pair<QLatin1String, QString>, 7> words{{
        {QLatin1String("match"), Words::tr("fits the pattern")},
        {QLatin1String("mismatch"), Words::tr("does not fit the pattern")},
        {QLatin1String("last_digits_only"), Words::tr("the last digits fit the pattern")},
        {QLatin1String("too_short"), Words::tr("too few digits")},
        {QLatin1String("no_caller_id"), Words::tr("no number was shown")},
        {Attempt::codeMatch, Words::tr("the code is right")},
        {Attempt::codeMismatch, Words::tr("the code is wrong")},
    }};
    for (const auto &[name, said] : words) {
        if (verdict == name) {
            return said;
        }
    }
    return {};
}

QString relationWords(const QString &relation)
{
    const std::array<std::pair<QLatin1String, QString>, 5> words{{
        {QLatin1String("exact"), Words::tr("the announced number")},
        {QLatin1String("same_number"), Words::tr("the announced number, written another way")},
        {QLatin1String("tail_only"), Words::tr("the last digits of the announced number")},
        {QLatin1String("mask_only"), Words::tr("another number with the same ending")},
        {QLatin1String("different"), Words::tr("not the announced number")},
    }};
    for (const auto &[name, said] : words) {
        if (relation == name) {
            return said;
        }
    }
    return {};
}

QString stepsWords(const Request &request)
{
    QStringList words;
    for (const Step &step : request.steps) {
        words << (step.ttl ? Words::tr("%1 (%2)").arg(texts::channel(step.channel()),
                                                      texts::seconds(*step.ttl))
                           : texts::channel(step.channel()));
    }
    return words.join(QStringLiteral(" → "));
}

// "SMS: delivered (12 s)", with the service's own word.
QString statusWords(const SeenStatus &seen, const std::optional<Request> &request)
{
    const QString after = texts::seconds(seen.after);
    const bool known = request && seen.step >= 0 && seen.step < request->steps.size();
    return known ? Words::tr("%1: %2 (%3)", "channel, the service's word, time")
                       .arg(texts::channel(request->steps[seen.step].channel()), seen.raw, after)
                 : Words::tr("%1 (%2)").arg(seen.raw, after);
}

class Facts
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_list.append({name, oneLine(value)});
        }
    }
    [[nodiscard]] QList<Fact> take() { return std::move(m_list); }

private:
    QList<Fact> m_list;
};

void addRequest(Facts &facts, const Request &request, bool open)
{
    facts.add(Words::tr("Channels"), stepsWords(request));
    facts.add(Words::tr("Sender"), request.from);
    const auto *call = std::get_if<FlashCallContent>(&request.steps.first().content);
    if (call && !call->callerId.isEmpty()) {
        facts.add(Words::tr("Caller ID asked for"), open ? hidden() : call->callerId);
    }
}

void addReply(Facts &facts, const Accepted &accepted, bool open)
{
    facts.add(Words::tr("Pattern"), open ? hidden() : accepted.pattern);
    facts.add(Words::tr("Announced caller ID"), open ? hidden() : accepted.announced);
    if (accepted.ttl) {
        facts.add(Words::tr("Time to live"), texts::seconds(*accepted.ttl));
    }
    if (accepted.parts > 0) {
        facts.add(Words::tr("SMS parts"), QLocale().toString(accepted.parts));
    }
    facts.add(Words::tr("Remarks"), noteWords(accepted.notes));
    facts.add(Words::tr("Message"), accepted.messageId);
    facts.add(Words::tr("Message list"), accepted.listId);
}

// The last answer to each question, then what the service told of the delivery.
void addNotes(Facts &facts, const store::HistoryCase &shown)
{
    QMap<casenotes::Cause, casenotes::Answer> answers;
    QStringList delivery;
    SeenCost cost;
    for (const CaseNote &note : shown.notes) {
        if (const auto *said = std::get_if<CauseAnswer>(&note)) {
            answers.insert(said->cause, said->answer);
        } else if (const auto *seen = std::get_if<SeenStatus>(&note)) {
            delivery << statusWords(*seen, shown.request);
        } else {
            cost = std::get<SeenCost>(note);
        }
    }
    if (shown.row.byCode && shown.row.ending == Ending::Verified && shown.request) {
        facts.add(Words::tr("Proved by"),
                  Words::tr("the code of the %1 step").arg(texts::codeSource(*shown.request)));
    }
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        facts.add(texts::causeName(it.key()), texts::answer(it.value()));
    }
    facts.add(Words::tr("Delivery"), delivery.join(QStringLiteral(" · ")));
    facts.add(Words::tr("Cost"), QString(cost.cost + u' ' + cost.currency).trimmed());
}

} // namespace

QString oneLine(const QString &text)
{
    return visibleLine(text);
}

QString shortTime(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString fullTime(const QDateTime &at)
{
    if (!at.isValid()) {
        return {};
    }
    const QDateTime local = at.toLocalTime();
    // ISO 8601's parts, apart, so that a narrow panel breaks between them.
    const QString offset = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + offset.mid(19);
}

QString laterTime(const QDateTime &at, const QDateTime &since)
{
    const bool sameDay = at.isValid() && at.toLocalTime().date() == since.toLocalTime().date();
    return sameDay ? texts::clockTime(at) : fullTime(at);
}

Outcome outcome(const store::HistoryRow &row)
{
    if (row.open) {
        return {Words::tr("Running"), Tone::Accent, QLatin1String("waiting")};
    }
    if (!row.ending) {
        return {Words::tr("Of a newer version"), Tone::Caution, QLatin1String("unknown")};
    }
    return {texts::outcome(*row.ending, row.byCode), texts::endingTone(*row.ending),
            texts::endingIcon(*row.ending)};
}

QString reason(const store::HistoryRow &row)
{
    if (row.open) {
        return Words::tr("The case has no ending yet.");
    }
    if (!row.ending) {
        return Words::tr("This version of the console does not know how it ended.");
    }
    if (!row.failure) {
        return endingReason(row);
    }
    const QString failed = oneLine(texts::failure(*row.failure));
    return row.ending == Ending::Unknown
               ? Words::tr("A call may have been placed.") + QLatin1Char(' ') + failed
               : failed;
}

QList<Fact> facts(const store::HistoryCase &shown, bool blind)
{
    const store::HistoryRow &row = shown.row;
    const bool open = row.open || blind;
    Facts facts;
    facts.add(Words::tr("Customer number"), row.number);
    facts.add(Words::tr("Ticket"), row.ticket);
    facts.add(Words::tr("Agent"), row.agent);
    facts.add(Words::tr("Connection"), row.connection);
    facts.add(Words::tr("Recorded"), fullTime(row.at));
    facts.add(Words::tr("Sent"), laterTime(shown.handedAt, row.at));
    facts.add(Words::tr("Answered"), laterTime(shown.answeredAt, row.at));
    facts.add(Words::tr("Ended"), laterTime(shown.endedAt, row.at));
    if (shown.request) {
        addRequest(facts, *shown.request, open);
    }
    if (shown.accepted) {
        addReply(facts, *shown.accepted, open);
    }
    addNotes(facts, shown);
    if (row.failure && row.failure->httpStatus > 0) {
        facts.add(Words::tr("HTTP status"), QString::number(row.failure->httpStatus));
        facts.add(Words::tr("Field named by the service"), row.failure->field);
    }
    facts.add(Words::tr("Case"), row.caseId);
    facts.add(Words::tr("Follows case"), shown.previousCaseId);
    facts.add(Words::tr("Followed by case"), shown.nextCaseIds.join(QStringLiteral(", ")));
    return facts.take();
}

QList<Fact> attempts(const store::HistoryCase &shown, bool blind)
{
    QList<Fact> list;
    for (const Attempt &attempt : shown.attempts) {
        const QString typed = oneLine(attempt.typed);
        QStringList why;
        // While attempts remain, how a number stands to the announced one helps who guesses.
        if (!shown.row.open && !blind) {
            why << verdictWords(attempt.verdict);
            // Of no digits, or too few, nothing can be said.
            if (attempt.verdict != u"no_caller_id" && attempt.verdict != u"too_short") {
                why << relationWords(attempt.relation);
            }
        }
        why.removeAll(QString());
        if (!attempt.counts) {
            why << Words::tr("uses no attempt up");
        }
        QString said = texts::judgement(attempt.judgement);
        if (!why.isEmpty()) {
            said += QStringLiteral(" — ") + why.join(QStringLiteral(", "));
        }
        list.append({texts::clockTime(attempt.at),
                     QStringLiteral("%1: %2").arg(
                         typed.isEmpty() ? Words::tr("nothing typed") : typed, said)});
    }
    return list;
}

QString receipt(const store::HistoryCase &shown, bool blind)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        lines << QStringLiteral("%1: %2").arg(name, value);
    };
    add(Words::tr("Result"), outcome(shown.row).word);
    add(Words::tr("Reason"), reason(shown.row));
    for (const Fact &fact : facts(shown, blind)) {
        add(fact.name, fact.value);
    }
    for (const Fact &attempt : attempts(shown, blind)) {
        add(Words::tr("Attempt at %1").arg(attempt.name), attempt.value);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace flashcall::ui::historywords
