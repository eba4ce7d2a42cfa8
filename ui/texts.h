// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/casenotes.h"
#include "app/core/ending.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/session/desk.h"
#include "app/session/guard.h"
#include "app/session/session.h"
#include "ui/theme.h"

#include <QLatin1String>
#include <QString>

// Every sentence about values from below is made here: the same word for the same thing.
namespace flashcall::ui::texts {

[[nodiscard]] QString ending(Ending ending);
[[nodiscard]] Tone endingTone(Ending ending);
[[nodiscard]] QLatin1String endingIcon(Ending ending); // a mask's name

[[nodiscard]] QString judgement(Judgement judgement);
[[nodiscard]] Tone judgementTone(Judgement judgement);
[[nodiscard]] QLatin1String judgementIcon(Judgement judgement);

[[nodiscard]] QString channel(Channel channel);
[[nodiscard]] QString numberKind(numbers::Kind kind);
// The name of a two-letter country in the language of the window; the code where unknown.
[[nodiscard]] QString country(const QString &region);
[[nodiscard]] QString numberProblem(const NumberProblem &problem, const QString &typed);
[[nodiscard]] QString fieldProblem(const FieldProblem &problem, const Draft &draft);
[[nodiscard]] QString failure(const Failure &failure);
[[nodiscard]] QString note(replies::Note note);
[[nodiscard]] QString delivery(replies::Delivery delivery);

// Why nothing can be sent through the connection, and what helps.
[[nodiscard]] QString held(Desk::Hold why);

// Why a caller ID as typed cannot be read, with the position; empty where it can.
[[nodiscard]] QString callerIdProblem(const QString &typed);

// The state of a case in words, and what it means for the agent (one or two sentences).
[[nodiscard]] QString state(const Session *session);
[[nodiscard]] QString stateDetail(const Session *session);

// Why the last caller ID was judged so. While attempts remain only the class of the failure is
// told (pattern.md, "No oracle").
[[nodiscard]] QString judgedReason(const Session &session);

// The verdict in a word or two: what was proved is part of it.
[[nodiscard]] QString verdict(const Session &session);
[[nodiscard]] QString outcome(Ending ending, bool byCode);
[[nodiscard]] bool verifiedByCode(const Session &session);
// The steps that bring the request's code: "SMS", "Viber OTP or SMS".
[[nodiscard]] QString codeSource(const Request &request);
[[nodiscard]] QString anyOf(const QList<Channel> &channels); // "Viber OTP or SMS"
[[nodiscard]] QString allOf(const QList<Channel> &channels); // "Viber OTP and SMS"

// What may still come from the case that this one follows; empty where nothing may.
[[nodiscard]] QString overlap(const QList<Channel> &channels);

// The list of "No call came?", as asked and as kept.
[[nodiscard]] QString causeQuestion(casenotes::Cause cause);
[[nodiscard]] QString causeName(casenotes::Cause cause);
[[nodiscard]] QString answer(casenotes::Answer answer);

// A guess's odds in words: "once in 333,333".
[[nodiscard]] QString odds(int fixedDigits, int attempts);

// The case for a ticket: plain text, one fact a line.
[[nodiscard]] QString receipt(const Session &session, const QString &connectionName, bool blind);

// Why the guard keeps a send back, and for how long. `left` in place of the refusal's own time.
[[nodiscard]] QString refusal(const SendRefusal &refusal);
[[nodiscard]] QString refusal(const SendRefusal &refusal, std::chrono::nanoseconds left);
// "0:37", "1:02:03": rounded up, so that 0:00 means now.
[[nodiscard]] QString timeLeft(std::chrono::nanoseconds left);

[[nodiscard]] QString seconds(std::chrono::milliseconds time); // "17 s"
[[nodiscard]] QString clockTime(const QDateTime &time);        // "14:02:11"

} // namespace flashcall::ui::texts
