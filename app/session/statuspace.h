// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/reply.h"
#include "app/core/result.h"

#include <chrono>
#include <optional>

namespace flashcall {

// How often and how long a delivery status is asked for (api.md, "Status"). Whatever is set,
// never more than once a second.
struct StatusPace
{
    std::chrono::milliseconds first{5'000};
    std::chrono::milliseconds most{10'000};
    std::chrono::milliseconds patience{120'000}; // since following began
};

namespace pace {

inline constexpr std::chrono::milliseconds fastest{1'000};

// The pause before the first request.
[[nodiscard]] std::chrono::milliseconds firstPause(const StatusPace &pace);

struct Next
{
    std::chrono::milliseconds pause; // from the answer to the next request, at least `fastest`
    std::chrono::milliseconds step;  // `lastStep` of the next call: grows by a quarter up to most
    bool operator==(const Next &) const = default;
};
// What follows an answer that came `followed` after the beginning; nullopt: stop asking, for the
// answer is final, no later one can differ, or patience would be over first.
[[nodiscard]] std::optional<Next> afterAnswer(const StatusPace &pace,
                                              std::chrono::milliseconds lastStep,
                                              std::chrono::milliseconds followed,
                                              const Result<Status, Failure> &answer);

} // namespace pace
} // namespace flashcall
