// SPDX-License-Identifier: MIT
#include "app/session/statuspace.h"

#include <algorithm>

namespace flashcall::pace {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

// Asking again cannot change these: the key, the right to ask, the id.
bool hopeless(const Failure &failure)
{
    return failure.httpStatus == 401 || failure.httpStatus == 403 || failure.httpStatus == 404;
}

} // namespace

milliseconds firstPause(const StatusPace &pace)
{
    return std::max(fastest, pace.first);
}

std::optional<Next> afterAnswer(const StatusPace &pace, milliseconds lastStep,
                                milliseconds followed, const Result<Status, Failure> &answer)
{
    if (answer ? answer->final() : hopeless(answer.error())) {
        return std::nullopt;
    }
    Next next;
    next.step = std::clamp(lastStep * 5 / 4, fastest, std::max(firstPause(pace), pace.most));
    next.pause = next.step;
    if (!answer) {
        next.pause = std::max(next.pause, milliseconds(answer.error().retryAfter.value_or(0s)));
    }
    if (followed + next.pause > pace.patience) {
        return std::nullopt;
    }
    return next;
}

} // namespace flashcall::pace
