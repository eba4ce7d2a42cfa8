// SPDX-License-Identifier: MIT
#include "app/session/nextchannel.h"

#include "app/core/code.h"
#include "app/session/session.h"

#include <algorithm>

namespace flashcall {
namespace {

bool canProve(const Step &step)
{
    const auto *call = std::get_if<FlashCallContent>(&step.content);
    return call ? !call->callerId.isEmpty() : usesCode(step);
}

// A step sent by itself may have been given its code's place and a longer time.
bool isSame(const Step &planned, const Step &sent)
{
    return planned.channel() == sent.channel() &&
           (planned.content == sent.content || planned.channel() == Channel::Sms ||
            planned.channel() == Channel::FlashCall);
}

} // namespace

std::optional<Step> nextChannel(const Cascade &plan, const Request &current)
{
    const auto here = std::find_if(plan.cbegin(), plan.cend(), [&current](const Step &step) {
        return isSame(step, current.steps.first());
    });
    if (here == plan.cend()) {
        return std::nullopt;
    }
    const auto next = std::find_if(here + 1, plan.cend(), canProve);
    return next == plan.cend() ? std::nullopt : std::optional(*next);
}

QList<Channel> stillToCome(const Session &session)
{
    QList<Channel> channels;
    const auto *ended = session.as<Ended>();
    const bool taken = session.as<Waiting>() || session.as<Sending>() ||
                       (ended && (ended->accepted || ended->ending == Ending::Unknown));
    if (taken && session.request()) {
        for (const Step &step : session.request()->steps) {
            if (!channels.contains(step.channel())) {
                channels.append(step.channel());
            }
        }
    }
    return channels;
}

} // namespace flashcall
