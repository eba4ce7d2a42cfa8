// SPDX-License-Identifier: MIT
#include "ui/verify/lanescard.h"

#include "ui/plainlabel.h"
#include "ui/timeline/timelineview.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

QPushButton *addLink(LanesCard *card, QHBoxLayout *row, const QString &text, const QString &name,
                     const QKeySequence &keys)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    button->setProperty("kind", QStringLiteral("link"));
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    auto *shortcut = new QShortcut(keys, card);
    QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

} // namespace

LanesCard::LanesCard(QWidget *parent)
    : Card(parent)
    , m_timeline(new TimelineView)
    , m_status(quietLabel())
{
    auto *inside = column();
    inside->setContentsMargins(grid::two, grid::unit + grid::half, grid::two, grid::half);
    inside->setSpacing(0);
    inside->addWidget(m_timeline);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::half);
    m_status->setSize(PlainLabel::Size::Small);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_status, 1);
    m_exchange =
        addLink(this, row, tr("Exchan&ge…"), tr("Exchange"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_compare = addLink(this, row, tr("&Compare…"), tr("Compare timelines"),
                        QKeySequence(Qt::CTRL | Qt::Key_T));
    m_save = addLink(this, row, tr("Sa&ve timeline…"), tr("Save timeline"), QKeySequence::Save);
    m_report = addLink(this, row, tr("Save re&port…"), tr("Save report"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_script = addLink(this, row, tr("Save scrip&t…"), tr("Save script"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    inside->addLayout(row);
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
