// SPDX-License-Identifier: MIT
#include "ui/connections/rulespart.h"

#include "ui/field.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace flashcall::ui {

RulesPart::RulesPart(QWidget *parent)
    : ConnectionPart(tr("What is allowed"), parent)
    , m_countries(new QLineEdit)
    , m_perNumber(makeWideSpinBox())
    , m_perDay(makeWideSpinBox())
    , m_attempts(makeWideSpinBox())
    , m_digits(makeWideSpinBox())
    , m_lastDigits(new QCheckBox(tr("Accept the last digits alone")))
    , m_blind(new QCheckBox(tr("Blind mode: hide the expected digits")))
{
    m_countries->setMaxLength(4000);
    m_countries->setPlaceholderText(tr("UA, PL; empty: every country"));
    m_perDay->setSpecialValueText(tr("No limit"));
    m_blind->setAccessibleName(tr("Blind mode"));
    m_lastDigits->setAccessibleName(tr("Accept the last digits alone"));
    addFields();
    connect(m_countries, &QLineEdit::textChanged, this, &RulesPart::onEdited);
    for (QSpinBox *box : {m_perNumber, m_perDay, m_attempts, m_digits}) {
        connect(box, &QSpinBox::valueChanged, this, &RulesPart::onEdited);
    }
    for (QCheckBox *box : {m_lastDigits, m_blind}) {
        connect(box, &QCheckBox::toggled, this, &RulesPart::onEdited);
    }
    connect(m_lastDigits, &QCheckBox::toggled, m_digits, &QWidget::setEnabled);
}

void RulesPart::addFields()
{
    add(ConnectionField::Countries,
        new Field(tr("&Countries that may be called"), tr("Countries allowed"), m_countries), 0, 0,
        2);
    add(ConnectionField::SendsPerNumber,
        new Field(tr("Sends to a number in ten minutes"), tr("Sends per number"), m_perNumber), 1,
        0);
    add(ConnectionField::SendsPerDay,
        new Field(tr("Sends of an agent in a day"), tr("Sends per agent and day"), m_perDay), 1, 1);
    add(ConnectionField::Attempts,
        new Field(tr("Attempts to type the caller ID"), tr("Attempt limit"), m_attempts), 2, 0);
    add(ConnectionField::LastDigits,
        new Field(tr("Fixed digits needed for that"), tr("Last digits from"), m_digits), 3, 1);
    // Level with the editors beside them, not with the captions.
    cells()->addWidget(m_blind, 2, 1, Qt::AlignBottom);
    cells()->addWidget(m_lastDigits, 3, 0, Qt::AlignBottom);
}

void RulesPart::fill(const ConnectionDraft &draft)
{
    const Connection &connection = draft.connection;
    m_countries->setText(draft.countries);
    m_perNumber->setValue(connection.sendsPerNumber);
    m_perDay->setValue(connection.sendsPerAgentAndDay);
    m_attempts->setValue(connection.attempts);
    m_digits->setValue(connection.lastDigitsFrom);
    m_digits->setEnabled(connection.acceptLastDigits);
    m_lastDigits->setChecked(connection.acceptLastDigits);
    m_blind->setChecked(connection.blind);
}

void RulesPart::store(ConnectionDraft &draft) const
{
    draft.countries = m_countries->text();
    draft.connection.sendsPerNumber = m_perNumber->value();
    draft.connection.sendsPerAgentAndDay = m_perDay->value();
    draft.connection.attempts = m_attempts->value();
    draft.connection.lastDigitsFrom = m_digits->value();
    draft.connection.acceptLastDigits = m_lastDigits->isChecked();
    draft.connection.blind = m_blind->isChecked();
}

} // namespace flashcall::ui
