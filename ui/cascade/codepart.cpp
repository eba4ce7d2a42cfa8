// SPDX-License-Identifier: MIT
#include "ui/cascade/codepart.h"

#include "app/core/code.h"
#include "ui/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>

namespace flashcall::ui {

namespace {
enum Kind { Made, Typed };
}

CodePart::CodePart(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_length(new QSpinBox)
    , m_zero(new QCheckBox(tr("May &begin with 0")))
    , m_code(new QLineEdit)
    , m_new(new QPushButton(tr("&New code")))
    , m_kindField(new Field(tr("C&ode of all steps"), tr("Code of all steps"), m_kind))
    , m_lengthField(new Field(tr("Digits"), tr("Digits of the code"), m_length))
    , m_codeField(new Field(tr("Code"), tr("Typed code"), m_code))
{
    m_kind->addItem(tr("New at each send"));
    m_kind->addItem(tr("This one"));
    m_length->setRange(codes::lengthLeast, codes::lengthMost);
    m_code->setMaxLength(limits::codeMost + 1); // one too many is explained, not cut
    m_zero->setAccessibleName(tr("The code may begin with 0"));
    m_zero->setToolTip(tr("A service that reads codes as numbers loses a leading 0."));
    m_new->setAccessibleName(tr("Make a new code"));
    m_new->setAutoDefault(false);
    for (Field *field : {m_kindField, m_lengthField, m_codeField}) {
        field->setReserved(false);
    }
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(grid::unit);
    rows->setVerticalSpacing(0);
    rows->addWidget(m_kindField, 0, 0, Qt::AlignTop);
    rows->addWidget(m_lengthField, 0, 1, Qt::AlignTop);
    rows->addWidget(m_codeField, 0, 1, Qt::AlignTop);
    rows->addWidget(m_zero, 1, 0, 1, 2);
    rows->addWidget(m_new, 1, 0, 1, 2, Qt::AlignLeading);
    rows->setColumnStretch(0, 3);
    rows->setColumnStretch(1, 2);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CodePart::onEdited);
    connect(m_length, &QSpinBox::valueChanged, this, &CodePart::onEdited);
    connect(m_zero, &QCheckBox::toggled, this, &CodePart::onEdited);
    connect(m_code, &QLineEdit::textChanged, this, &CodePart::onEdited);
    connect(m_new, &QPushButton::clicked, this, &CodePart::makeCode);
    showParts();
}

bool CodePart::typed() const
{
    return m_kind->currentIndex() == Typed;
}

void CodePart::load(const Draft &draft)
{
    m_loading = true;
    const bool given = !draft.code.isEmpty();
    m_kind->setCurrentIndex(given ? Typed : Made);
    if (m_code->text() != draft.code) {
        m_code->setText(draft.code);
    }
    m_length->setValue(draft.codeLength);
    m_zero->setChecked(draft.codeLeadingZero);
    m_loading = false;
    showParts();
}

void CodePart::store(Draft &draft) const
{
    draft.code = typed() ? m_code->text().trimmed() : QString();
    draft.codeLength = m_length->value();
    draft.codeLeadingZero = m_zero->isChecked();
}

void CodePart::setProblem(const QString &text)
{
    m_codeField->setProblem(text);
}

void CodePart::focusCode()
{
    QWidget *const editor = typed() ? static_cast<QWidget *>(m_code) : m_length;
    editor->setFocus(Qt::OtherFocusReason);
}

void CodePart::makeCode()
{
    m_code->setText(
        generateCode(m_length->value(), *QRandomGenerator::system(), m_zero->isChecked()));
}

void CodePart::showParts()
{
    m_lengthField->setVisible(!typed());
    m_zero->setVisible(!typed());
    m_codeField->setVisible(typed());
    m_new->setVisible(typed());
    m_codeField->setHint(m_code->text().trimmed().isEmpty() ? tr("Empty: new at each send")
                                                            : QString());
}

void CodePart::onEdited()
{
    showParts();
    if (!m_loading) {
        Q_EMIT edited();
    }
}

} // namespace flashcall::ui
