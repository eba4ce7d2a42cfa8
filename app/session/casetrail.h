// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casetrace.h"
#include "app/store/history.h"

#include <QList>

#include <optional>

namespace flashcall {

class Session;
struct CaseRecord;

// What was seen of a case from its send on; nullopt before its answer, and where nothing was sent.
// `shown`: what the sandbox's phone showed. Of a live case only the agent knows that: the call that
// was judged last stands there, no later than it came, or the message whose code was read back.
[[nodiscard]] std::optional<CaseTrace> caseTrace(const Session &session, const CaseRecord &record,
                                                 const QList<CaseTrace::Shown> &shown);

// The same of a case that has ended, as it is on record: by the wall clock, and of the sandbox's
// phone, too, only what the agent told.
[[nodiscard]] std::optional<CaseTrace> caseTrace(const store::HistoryCase &shown);

} // namespace flashcall
