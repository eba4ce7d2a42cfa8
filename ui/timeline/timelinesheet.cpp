// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinesheet.h"

#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace flashcall::ui {

TimelineSheet::TimelineSheet(const QList<TimelineRun> &runs, QWidget *parent)
    : QWidget(parent)
{
    for (const TimelineRun &run : runs) {
        m_span = std::max(m_span, spanOf(run.lanes, std::nullopt));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    row->setSpacing(grid::three);
    for (const TimelineRun &run : runs) {
        row->addWidget(makeRun(run), 1);
    }
}

QWidget *TimelineSheet::makeRun(const TimelineRun &run)
{
    auto *one = new QWidget;
    auto *column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(headingLabel(run.title));
    column->addWidget(quietLabel(run.facts.join(QStringLiteral(" · "))));
    if (run.sandbox) {
        auto *mark = new PlainLabel(tr("Sandbox: no real calls"));
        mark->setTone(Tone::Caution);
        column->addWidget(mark);
    }
    auto *view = new TimelineView;
    view->setLanes(run.lanes);
    view->setLeastSpan(m_span);
    view->setMinimumHeight(view->sizeHint().height()); // no lane is cut off
    column->addSpacing(grid::unit);
    column->addWidget(view);
    column->addStretch(1);
    m_views.append(view);
    return one;
}

} // namespace flashcall::ui
