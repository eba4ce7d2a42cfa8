// SPDX-License-Identifier: MIT
#include "ui/verify/timelinelanes.h"

#include "app/session/session.h"
#include "app/session/statuswatch.h"
#include "ui/texts.h"

namespace flashcall::ui {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds defaultTtl{60}; // api.md, "Send: flash call"

Tone deliveryTone(replies::Delivery delivery)
{
    switch (delivery) {
    case replies::Delivery::Delivered: // never "verified": not the colour of that either
    case replies::Delivery::Scheduled:
    case replies::Delivery::Processing:
        return Tone::Accent;
    case replies::Delivery::Undeliverable:
    case replies::Delivery::PermanentError:
        return Tone::Bad;
    case replies::Delivery::NotUsed:
    case replies::Delivery::Other:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString markWord(const StatusMark &mark)
{
    return mark.delivery == replies::Delivery::Other ? mark.raw : texts::delivery(mark.delivery);
}

} // namespace

QList<TimelineLane> timelineLanes(const Cascade &steps, const Session *session,
                                  const StatusWatch *watch)
{
    QList<TimelineLane> lanes;
    seconds start{0};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        TimelineLane lane;
        lane.name = texts::channel(steps[i].channel());
        lane.start = start;
        lane.length = steps[i].ttl.value_or(defaultTtl);
        lane.open = i + 1 == steps.size() && !steps[i].ttl;
        start += lane.length;
        lanes << lane;
    }
    if (session && session->window() && watch) {
        for (const StatusMark &mark : watch->marks()) {
            if (mark.step < lanes.size()) {
                const auto at =
                    std::chrono::duration_cast<milliseconds>(mark.at - session->window()->start);
                lanes[mark.step].marks
                    << TimelineLane::Mark{at, markWord(mark), deliveryTone(mark.delivery)};
            }
        }
    }
    return lanes;
}

std::optional<milliseconds> timelineNow(const Session *session, const Clock &clock)
{
    if (!session || !session->running()) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<milliseconds>(clock.now() - session->window()->start);
}

} // namespace flashcall::ui
