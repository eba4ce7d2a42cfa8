// SPDX-License-Identifier: MIT
#include "ui/field.h"
#include "ui/plainlabel.h"
#include "ui/typescale.h"
#include "ui/verify/actionbar.h"
#include "ui/verify/casepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace flashcall::ui {

QWidget *CasePanel::makeHead()
{
    auto *head = new QWidget;
    head->setLayout(m_headRow);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(grid::two);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_headRow->addLayout(column, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    row->addWidget(m_icon);
    m_state->setSize(PlainLabel::Size::Large);
    row->addWidget(m_state);
    m_facts->setTone(Tone::Neutral);
    m_facts->setElided();
    row->addWidget(m_facts, 1);
    row->addWidget(m_blindSwitch);
    column->addLayout(row);
    m_blindSwitch->setAccessibleName(tr("Blind mode"));
    m_blindSwitch->setProperty("kind", QStringLiteral("link"));
    m_blindSwitch->setCheckable(true);
    m_blindSwitch->setAutoDefault(false);
    m_blindSwitch->setToolTip(
        tr("Hide the expected digits until the case is closed (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText)));
    auto *blindKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this);
    connect(blindKey, &QShortcut::activated, m_blindSwitch, &QPushButton::click);
    connect(m_blindSwitch, &QPushButton::clicked, this, &CasePanel::blindWanted);
    m_detail->setTone(Tone::Neutral);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_detail);
    return head;
}

QWidget *CasePanel::makeObserved()
{
    keepScaled(m_observed, 1.3);
    m_observed->setObjectName(QStringLiteral("observedCallerId"));
    m_observed->setMaxLength(256);
    m_observedField = new Field(tr("&Observed caller ID"), tr("Observed caller ID"), m_observed);
    m_check->setAccessibleName(tr("Check caller ID"));
    m_check->setAutoDefault(false);
    m_observedField->setTrailing(m_check);
    connect(m_observed, &QLineEdit::returnPressed, this, &CasePanel::commit);
    connect(m_observed, &QLineEdit::textChanged, this, &CasePanel::showObserved);
    connect(m_observed, &QLineEdit::textChanged, this, &CasePanel::typed);
    connect(m_check, &QPushButton::clicked, this, &CasePanel::commit);
    return m_observedField;
}

void CasePanel::makeActions()
{
    m_receipt =
        m_actions->add(tr("Copy &receipt"), tr("Copy receipt"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_new = m_actions->add(tr("&New call"), tr("New call"), QKeySequence::New);
    m_sms = m_actions->add(tr("Use S&MS instead"), tr("Use SMS instead"),
                           QKeySequence(Qt::CTRL | Qt::Key_M));
    m_next = m_actions->add({}, tr("Next channel"), QKeySequence(Qt::CTRL | Qt::Key_J));
    m_noCall = m_actions->add(tr("No call c&ame?"), tr("No call came?"),
                              QKeySequence(Qt::CTRL | Qt::Key_L));
    m_stop = m_actions->add(tr("Stop &watching"), tr("Stop watching"),
                            QKeySequence(Qt::CTRL | Qt::Key_Period));
    connect(m_receipt, &QPushButton::clicked, this, &CasePanel::receiptWanted);
    connect(m_new, &QPushButton::clicked, this, &CasePanel::newCallWanted);
    connect(m_sms, &QPushButton::clicked, this, &CasePanel::smsWanted);
    connect(m_next, &QPushButton::clicked, this, &CasePanel::nextChannelWanted);
    connect(m_noCall, &QPushButton::clicked, this, &CasePanel::noCallWanted);
    connect(m_stop, &QPushButton::clicked, this, &CasePanel::stopWanted);
}

} // namespace flashcall::ui
