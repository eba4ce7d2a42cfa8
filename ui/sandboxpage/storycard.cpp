// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/storycard.h"

#include "ui/plainlabel.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/scenariowords.h"
#include "ui/sandboxpage/storymodel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds lookAgain = 100ms;
constexpr int listLeast = 96; // four rows
} // namespace

StoryCard::StoryCard(SandboxHost &host, QWidget *parent)
    : Card(parent)
    , m_host(host)
    , m_model(new StoryModel(this))
    , m_state(quietLabel())
    , m_list(new QListView)
{
    makeButtons();
    column()->addWidget(m_state);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("What happens"));
    m_list->setMinimumHeight(listLeast);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column()->addWidget(m_list, 1);
    m_tick.setInterval(lookAgain);
    connect(&m_tick, &QTimer::timeout, this, &StoryCard::refresh);
    connect(m_model, &StoryModel::currentChanged, m_list, [this](int row) {
        if (row >= 0) {
            m_list->scrollTo(m_model->index(row));
        }
    });
    connect(&m_host.requests(), &RequestLog::rowsInserted, this, &StoryCard::follow);
    follow();
    if (m_messageId.isEmpty()) {
        preview();
    }
}

void StoryCard::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    row->addWidget(headingLabel(tr("What happens")));
    row->addStretch();
    m_pause = new QPushButton(tr("&Pause"));
    m_step = new QPushButton(tr("S&tep"));
    m_rewind = new QPushButton(tr("&Rewind"));
    m_step->setToolTip(tr("Go to what happens next, and stay there"));
    m_rewind->setToolTip(tr("The last message's story from its beginning"));
    for (QPushButton *button : {m_pause, m_step, m_rewind}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_host.server().setPaused(!m_host.server().isPaused());
        refresh();
    });
    connect(m_step, &QPushButton::clicked, this, [this] {
        m_host.server().step();
        follow();
    });
    connect(m_rewind, &QPushButton::clicked, this, [this] {
        m_host.server().rewind();
        follow();
    });
}

void StoryCard::setDigitsHidden(bool hidden)
{
    m_model->setDigitsHidden(hidden);
}

void StoryCard::setMask(const NumberMask &mask)
{
    m_model->setMask(mask);
}

void StoryCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void StoryCard::preview()
{
    m_messageId.clear();
    const sandbox::WireMessage message = scenarios::exampleMessage();
    const auto script = m_host.server().script();
    const QString id = QStringLiteral("preview");
    m_model->show(message,
                  script ? sandbox::plan(*script, message, id, 1)
                         : sandbox::plan(m_host.server().scenario(), message, id, 1),
                  std::nullopt);
    refresh();
}

void StoryCard::follow()
{
    const auto story = m_host.server().story();
    if (story && story->messageId != m_messageId) {
        m_messageId = story->messageId;
        m_model->show(story->message, story->plan, story->at);
    }
    refresh();
}

void StoryCard::refresh()
{
    const auto story = m_host.server().story();
    const bool shown = story && story->messageId == m_messageId;
    if (shown) {
        m_model->setAt(story->at);
        m_state->setText(stateOf(story->at, story->plan));
    } else {
        const QString next = tr("This happens to the next message.");
        m_state->setText(m_host.server().isPaused() ? tr("Paused. %1").arg(next) : next);
    }
    showButtons(story.has_value());
    const bool goesOn = shown && !m_host.server().isPaused() && story->at <= m_model->end();
    if (goesOn && isVisible()) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

void StoryCard::showButtons(bool hasStory)
{
    const bool paused = m_host.server().isPaused();
    m_pause->setText(paused ? tr("Go o&n") : tr("&Pause"));
    m_step->setEnabled(hasStory);
    m_rewind->setEnabled(hasStory);
}

QString StoryCard::stateOf(milliseconds at, const sandbox::Plan &plan) const
{
    const bool paused = m_host.server().isPaused();
    const milliseconds whole = std::chrono::floor<std::chrono::seconds>(at);
    const QString time = storyTime(paused ? at : whole);
    if (at < 0ms) {
        const QString left = storyTime(std::chrono::ceil<std::chrono::seconds>(-at));
        return paused ? tr("Paused: the reply comes in %1").arg(left)
                      : tr("The reply comes in %1").arg(left);
    }
    if (paused) {
        return tr("Paused at %1").arg(time);
    }
    if (at > m_model->end()) {
        return tr("Nothing more happens to the last message.");
    }
    return plan.delay ? tr("%1 since the reply").arg(time) : tr("%1 since the request").arg(time);
}

} // namespace flashcall::ui
