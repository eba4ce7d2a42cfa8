// SPDX-License-Identifier: MIT
#include "ui/cascade/flashcallform.h"

#include "ui/cascade/cascadewords.h"
#include "ui/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace flashcall::ui {

FlashCallForm::FlashCallForm(const QStringList &pool, QWidget *parent)
    : StepForm(parent)
    , m_callerId(new QComboBox)
{
    m_callerId->setEditable(true);
    m_callerId->setInsertPolicy(QComboBox::NoInsert);
    m_callerId->addItems(pool);
    m_callerId->lineEdit()->setMaxLength(256);
    m_field = new Field(tr("Caller &ID"), tr("Caller ID of the step"), m_callerId);
    m_field->setHint(tr("The number that rings the customer."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addStretch(1);
    connect(m_callerId, &QComboBox::editTextChanged, this, [this] {
        if (!m_loading) {
            Q_EMIT edited();
        }
    });
}

void FlashCallForm::load(const Content &content)
{
    m_loading = true;
    m_callerId->setEditText(std::get<FlashCallContent>(content).callerId);
    m_loading = false;
}

StepForm::Content FlashCallForm::content() const
{
    return FlashCallContent{m_callerId->currentText()};
}

QWidget *FlashCallForm::editorOf(request::Field field, const QString & /*name*/) const
{
    return field == request::Field::StepCallerId ? m_callerId : nullptr;
}

void FlashCallForm::showProblems(const QList<FieldProblem> &problems, const Step &step)
{
    QString words;
    for (const FieldProblem &problem : problems) {
        if (problem.field == request::Field::StepCallerId) {
            words = words::problem(problem, step);
            break;
        }
    }
    m_field->setProblem(words);
}

} // namespace flashcall::ui
