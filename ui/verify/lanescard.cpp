// SPDX-License-Identifier: MIT
#include "ui/verify/lanescard.h"

#include "ui/plainlabel.h"
#include "ui/timeline/timelineview.h"
#include "ui/verify/actionbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

QPushButton *addLink(ActionBar *bar, const QString &text, const QString &name,
                     const QKeySequence &keys)
{
    QPushButton *button = bar->add(text, name, keys);
    button->setProperty("kind", QStringLiteral("link"));
    return button;
}

} // namespace

LanesCard::LanesCard(QWidget *parent)
    : Card(parent)
    , m_timeline(new TimelineView)
    , m_status(quietLabel())
    , m_foot(new QHBoxLayout)
    , m_bar(new ActionBar)
{
    auto *inside = column();
    inside->setContentsMargins(grid::two, grid::unit + grid::half, grid::two, grid::half);
    inside->setSpacing(0);
    inside->addWidget(m_timeline);
    m_foot->setSpacing(grid::half);
    m_status->setSize(PlainLabel::Size::Small);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_foot->addWidget(m_status, 1);
    m_foot->addWidget(m_bar, 0, Qt::AlignTop);
    m_exchange =
        addLink(m_bar, tr("Exchan&ge…"), tr("Exchange"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_compare = addLink(m_bar, tr("&Compare…"), tr("Compare timelines"),
                        QKeySequence(Qt::CTRL | Qt::Key_T));
    m_save = addLink(m_bar, tr("Sa&ve timeline…"), tr("Save timeline"), QKeySequence::Save);
    m_report = addLink(m_bar, tr("Save re&port…"), tr("Save report"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_script = addLink(m_bar, tr("Save scrip&t…"), tr("Save script"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    inside->addLayout(m_foot);
    connect(m_exchange, &QPushButton::clicked, this, &LanesCard::exchangeWanted);
    connect(m_compare, &QPushButton::clicked, this, &LanesCard::compareWanted);
    connect(m_save, &QPushButton::clicked, this, &LanesCard::saveWanted);
    connect(m_report, &QPushButton::clicked, this, &LanesCard::reportWanted);
    connect(m_script, &QPushButton::clicked, this, &LanesCard::scriptWanted);
    setStatus({});
    setHasCase(false);
    setCanCompare(false);
    setCanRecord(false);
}

void LanesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitFoot();
}

bool LanesCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fitFoot(); // other words, another type
    }
    return Card::event(event);
}

void LanesCard::fitFoot()
{
    const QMargins around = column()->contentsMargins();
    const int room = width() - around.left() - around.right();
    const int links = m_bar->sizeHint().width();
    const int rest = room - links - m_foot->spacing();
    const auto beside = [&] {
        return qMax(m_status->heightForWidth(rest), m_bar->heightForWidth(links));
    };
    const auto beneath = [&] {
        return m_status->heightForWidth(room) + m_foot->spacing() + m_bar->heightForWidth(room);
    };
    m_foot->setDirection(rest > 0 && beside() <= beneath() ? QBoxLayout::LeftToRight
                                                           : QBoxLayout::TopToBottom);
}

void LanesCard::setStatus(const QString &words)
{
    m_status->setText(words);
    m_status->setAccessibleName(words.isEmpty() ? tr("Delivery: nothing yet") : words);
}

void LanesCard::setHasCase(bool has)
{
    m_exchange->setEnabled(has);
    m_save->setEnabled(has);
    m_report->setEnabled(has);
}

void LanesCard::setCanCompare(bool can)
{
    m_compare->setEnabled(can);
}

void LanesCard::setCanRecord(bool can)
{
    m_script->setEnabled(can);
}

} // namespace flashcall::ui
