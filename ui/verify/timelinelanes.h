// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/clock.h"
#include "app/session/caserecords.h"
#include "app/store/history.h"
#include "ui/timeline/timelinesheet.h"

#include <QList>

#include <chrono>
#include <optional>

namespace flashcall {
class Session;
class StatusWatch;
} // namespace flashcall

namespace flashcall::ui {

// The cascade as lanes: planned by TTL one after the other, observed by status. The two are
// never mixed (api.md, "when a fallback fires"). `session` and `watch` may be null.
[[nodiscard]] QList<TimelineLane> timelineLanes(const Cascade &steps, const Session *session,
                                                const StatusWatch *watch);

// A run by itself, to be compared or written to a file: the customer's number masked. Of a case on
// record the marks are those that were noted while it was watched.
[[nodiscard]] TimelineRun timelineRun(const CaseRecord &record);
[[nodiscard]] TimelineRun timelineRun(const store::HistoryCase &shown);

// Time since sending while the case runs.
[[nodiscard]] std::optional<std::chrono::milliseconds> timelineNow(const Session *session,
                                                                   const Clock &clock);

} // namespace flashcall::ui
