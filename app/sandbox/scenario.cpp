// SPDX-License-Identifier: MIT
#include "app/sandbox/scenario.h"

#include "app/sandbox/bodies.h"
#include "app/sandbox/numbers.h"

#include <algorithm>
#include <array>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds ringAfter = 2s;   // from the start of a step to what the customer sees
constexpr milliseconds placedAfter = 1s; // from the reply to "processing"
constexpr milliseconds slowReply = 10s;
constexpr milliseconds lateBy = 5s; // how long after its time a late call comes

struct Row
{
    Scenario scenario;
    QLatin1StringView name;
    QLatin1StringView ending; // last four digits of the number called
};
// product.md, "Sandbox".
constexpr std::array rows{
    Row{Scenario::MatchingCall, "matching-call"_L1, "9901"_L1},
    Row{Scenario::NoAnswer, "no-answer"_L1, "9902"_L1},
    Row{Scenario::LateCall, "late-call"_L1, "9903"_L1},
    Row{Scenario::HiddenNumber, "hidden-number"_L1, "9904"_L1},
    Row{Scenario::Rejected, "rejected"_L1, "9905"_L1},
    Row{Scenario::WrongNumber, "wrong-number"_L1, "9906"_L1},
    Row{Scenario::SameEnding, "same-ending"_L1, "9907"_L1},
    Row{Scenario::SlowReply, "slow-reply"_L1, "9908"_L1},
    Row{Scenario::SilentReply, "silent-reply"_L1, "9909"_L1},
    Row{Scenario::Http400, "http-400"_L1, "9910"_L1},
    Row{Scenario::Http401, "http-401"_L1, "9911"_L1},
    Row{Scenario::Http429, "http-429"_L1, "9912"_L1},
    Row{Scenario::Http500, "http-500"_L1, "9913"_L1},
    Row{Scenario::BrokenReply, "broken-reply"_L1, "9914"_L1},
    Row{Scenario::NoPattern, "no-pattern"_L1, "9915"_L1},
    Row{Scenario::NeverDelivered, "never-delivered"_L1, "9916"_L1},
};

QString ringingNumber(Scenario scenario, const Numbers &numbers)
{
    if (scenario == Scenario::HiddenNumber) {
        return {};
    }
    if (scenario == Scenario::WrongNumber) {
        return wrongNumber(numbers);
    }
    return scenario == Scenario::SameEnding ? sameEnding(numbers) : numbers.announced;
}

// One message's way through its steps, written into a plan.
class Story
{
public:
    Story(Plan &plan, const WireMessage &message, const QString &messageId, QString ringing)
        : m_plan(plan)
        , m_message(message)
        , m_messageId(messageId)
        , m_ringing(std::move(ringing))
    {}

    // The first step reaches the customer; no fallback is used.
    void delivered(milliseconds at)
    {
        status(0, u"scheduled"_s, 0ms);
        status(0, u"processing"_s, std::min(placedAfter, at));
        show(0, at);
        status(0, u"delivered"_s, at);
        for (int i = 1; i < m_message.steps.size(); ++i) {
            status(i, u"not_used"_s, at);
        }
    }

    // The first step fails, and so does or does not each fallback, one after the other's time.
    void throughFallbacks(bool fallbacksArrive)
    {
        status(0, u"scheduled"_s, 0ms);
        milliseconds start{0};
        for (int i = 0; i < m_message.steps.size(); ++i) {
            const milliseconds end = start + m_message.steps.at(i).ttl;
            status(i, u"processing"_s, i == 0 ? placedAfter : start);
            if (i > 0 && fallbacksArrive) {
                show(i, start + ringAfter);
                status(i, u"delivered"_s, start + ringAfter);
            } else {
                status(i, u"undeliverable"_s, end);
            }
            start = end;
        }
        std::stable_sort(m_plan.statuses.begin(), m_plan.statuses.end(),
                         [](const auto &a, const auto &b) { return a.at < b.at; });
    }

    void rejected()
    {
        status(0, u"permanenterror"_s, 0ms);
        for (int i = 1; i < m_message.steps.size(); ++i) {
            status(i, u"not_used"_s, 0ms);
        }
    }

private:
    void status(int step, const QString &word, milliseconds at)
    {
        m_plan.statuses.append({step, word, at});
    }
    void show(int step, milliseconds at)
    {
        m_plan.handset.append(
            eventOf(m_message, m_message.steps.at(step), m_ringing, at, m_messageId));
    }

    Plan &m_plan;
    const WireMessage &m_message;
    const QString &m_messageId;
    QString m_ringing;
};

// The request itself is refused: no message, no call.
Plan refusalOf(Scenario scenario)
{
    Plan plan;
    plan.delay = 0ms;
    if (scenario == Scenario::Http400) {
        plan.httpStatus = 400;
        plan.body = namedError(u"INVALID_RECIPIENT"_s,
                               u"The recipient is not a number that can be called."_s, u"to"_s);
    } else if (scenario == Scenario::Http401) {
        plan.httpStatus = 401;
        plan.body = numberedError(u"Unauthorized"_s, u"The key is not valid."_s, 401);
    } else if (scenario == Scenario::Http429) {
        plan.httpStatus = 429;
        plan.headers.emplaceBack("Retry-After", "7");
        plan.body = namedError(u"TOO_MANY_REQUESTS"_s, u"Too many requests. Try again later."_s);
    } else {
        plan.httpStatus = 500;
        plan.body = numberedError(u"Internal Server Error"_s,
                                  u"Something went wrong inside the service."_s, 500);
    }
    return plan;
}

} // namespace

QString scenarioName(Scenario scenario)
{
    const auto *row = std::find_if(rows.begin(), rows.end(),
                                   [=](const Row &r) { return r.scenario == scenario; });
    return row == rows.end() ? QString() : QString(row->name);
}

std::optional<Scenario> scenarioFromName(const QString &name)
{
    const auto *row =
        std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.name == name; });
    return row == rows.end() ? std::nullopt : std::optional(row->scenario);
}

QList<Scenario> allScenarios()
{
    QList<Scenario> all;
    for (const Row &row : rows) {
        all.append(row.scenario);
    }
    return all;
}

std::optional<Scenario> scenarioOf(const QString &to)
{
    const auto *row =
        std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return to.endsWith(r.ending); });
    return row == rows.end() ? std::nullopt : std::optional(row->scenario);
}

Scenario scenarioFor(const QString &to, Scenario chosen)
{
    return scenarioOf(to).value_or(chosen);
}

Plan plan(Scenario scenario, const WireMessage &message, const QString &messageId, qint64 listId)
{
    const Numbers numbers = numbersFor(message);
    Plan plan;
    plan.delay = 0ms;
    plan.pattern = numbers.pattern;
    plan.announced = numbers.announced;
    plan.body = acceptedBody(message, messageId, listId, numbers.pattern, numbers.announced);
    Story story(plan, message, messageId, ringingNumber(scenario, numbers));
    switch (scenario) {
    case Scenario::MatchingCall:
    case Scenario::HiddenNumber:
    case Scenario::WrongNumber:
    case Scenario::SameEnding:
        story.delivered(ringAfter);
        break;
    case Scenario::NoAnswer:
        story.throughFallbacks(true);
        break;
    case Scenario::NeverDelivered:
        story.throughFallbacks(false);
        break;
    case Scenario::LateCall:
        story.delivered(message.steps.first().ttl + lateBy);
        break;
    case Scenario::Rejected:
        plan.body = rejectedBody(message, messageId, listId);
        plan.pattern.clear();
        plan.announced.clear();
        story.rejected();
        break;
    case Scenario::SlowReply:
        plan.delay = slowReply;
        story.delivered(ringAfter);
        break;
    case Scenario::SilentReply:
        plan.delay.reset();
        plan.body.clear();
        story.delivered(ringAfter);
        break;
    case Scenario::BrokenReply:
        plan.body.truncate(plan.body.size() / 2);
        story.delivered(ringAfter);
        break;
    case Scenario::NoPattern:
        plan.pattern.clear();
        plan.body = acceptedBody(message, messageId, listId, {}, numbers.announced);
        story.delivered(ringAfter);
        break;
    case Scenario::Http400:
    case Scenario::Http401:
    case Scenario::Http429:
    case Scenario::Http500:
        return refusalOf(scenario);
    }
    return plan;
}

} // namespace flashcall::sandbox
