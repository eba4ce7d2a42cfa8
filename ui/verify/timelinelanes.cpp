// SPDX-License-Identifier: MIT
#include "ui/verify/timelinelanes.h"

#include "app/session/session.h"
#include "app/session/statuswatch.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QCoreApplication>

namespace flashcall::ui {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

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

QString markWord(replies::Delivery delivery, const QString &raw)
{
    return delivery == replies::Delivery::Other ? visibleLine(raw) : texts::delivery(delivery);
}

QList<TimelineLane> planned(const Cascade &steps)
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
    return lanes;
}

void addMark(QList<TimelineLane> &lanes, int step, milliseconds at, replies::Delivery delivery,
             const QString &raw)
{
    if (step >= 0 && step < lanes.size()) {
        lanes[step].marks << TimelineLane::Mark{at, markWord(delivery, raw),
                                                deliveryTone(delivery)};
    }
}

void addMarks(QList<TimelineLane> &lanes, const QList<StatusMark> &marks, Instant start)
{
    for (const StatusMark &mark : marks) {
        addMark(lanes, mark.step, std::chrono::duration_cast<milliseconds>(mark.at - start),
                mark.delivery, mark.raw);
    }
}

QStringList factsOf(const std::optional<Request> &request, const QString &connection,
                    const QDateTime &sent, const QString &outcome)
{
    QStringList facts{connection,
                      sent.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      request ? request->to.masked() : QString(), outcome};
    facts.removeAll(QString());
    return facts;
}

// "Case 1a2b3c4d": as much of the id as tells cases apart.
QString caseTitle(const QString &caseId)
{
    return Words::tr("Case %1").arg(caseId.left(8));
}

} // namespace

QList<TimelineLane> timelineLanes(const Cascade &steps, const Session *session,
                                  const StatusWatch *watch)
{
    QList<TimelineLane> lanes = planned(steps);
    if (session && session->window() && watch) {
        addMarks(lanes, watch->marks(), session->window()->start);
    }
    return lanes;
}

TimelineRun timelineRun(const CaseRecord &record)
{
    TimelineRun run;
    run.id = record.caseId;
    run.title = caseTitle(record.caseId);
    run.sandbox = record.sandbox;
    run.facts = factsOf(record.request, visibleLine(record.connectionName),
                        record.window ? record.window->wallStart : QDateTime(),
                        record.ending ? texts::outcome(*record.ending, record.byCode)
                                      : Words::tr("Running"));
    if (record.request) {
        run.lanes = planned(record.request->steps);
    }
    if (record.window) {
        addMarks(run.lanes, record.marks, record.window->start);
    }
    return run;
}

TimelineRun timelineRun(const store::HistoryCase &shown)
{
    TimelineRun run;
    run.id = shown.row.caseId;
    run.title = caseTitle(shown.row.caseId);
    run.sandbox = shown.row.connection == sandboxConnection().name;
    const QDateTime sent = shown.handedAt.isValid() ? shown.handedAt : shown.row.at;
    run.facts = factsOf(shown.request, visibleLine(shown.row.connection), sent,
                        shown.row.ending ? texts::outcome(*shown.row.ending, shown.row.byCode)
                                         : Words::tr("Running"));
    if (shown.request) {
        run.lanes = planned(shown.request->steps);
    }
    for (const CaseNote &note : shown.notes) {
        if (const auto *seen = std::get_if<SeenStatus>(&note)) {
            addMark(run.lanes, seen->step, seen->after, replies::deliveryOf(seen->raw), seen->raw);
        }
    }
    return run;
}

std::optional<milliseconds> timelineNow(const Session *session, const Clock &clock)
{
    if (!session || !session->running()) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<milliseconds>(clock.now() - session->window()->start);
}

} // namespace flashcall::ui
