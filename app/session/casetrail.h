// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casetrace.h"

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

} // namespace flashcall
