// SPDX-License-Identifier: MIT
#include "ui/cascade/viberform.h"

#include "app/core/vibertemplates.h"
#include "ui/cascade/cascadewords.h"
#include "ui/cascade/viberparameters.h"
#include "ui/field.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace flashcall::ui {

ViberForm::ViberForm(QWidget *parent)
    : StepForm(parent)
    , m_template(new QComboBox)
    , m_otherId(new QLineEdit)
    , m_language(new QComboBox)
    , m_otherLanguage(new QLineEdit)
    , m_templateField(new Field(tr("T&emplate"), tr("Template"), m_template))
    , m_otherIdField(new Field(tr("Template's i&d"), tr("Template id"), m_otherId))
    , m_languageField(new Field(tr("Lan&guage"), tr("Language"), m_language))
    , m_otherLanguageField(new Field(tr("Language's code"), tr("Language code"), m_otherLanguage))
    , m_parameters(new ViberParameters)
    , m_tells(quietLabel())
{
    fillLists();
    for (Field *field : {m_templateField, m_otherIdField, m_languageField, m_otherLanguageField}) {
        field->setReserved(false);
    }
    m_otherLanguageField->setHint(tr("None of the 19 that the service names: it may refuse it."),
                                  Tone::Caution);
    m_tells->setSize(PlainLabel::Size::Small);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_templateField, m_otherIdField, m_languageField,
                                          m_otherLanguageField, m_parameters, m_tells}) {
        column->addWidget(part);
    }
    column->addStretch(1);

    connect(m_template, &QComboBox::currentIndexChanged, this, &ViberForm::onTemplateChosen);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ViberForm::onLanguageChosen);
    connect(m_otherId, &QLineEdit::textChanged, this, &ViberForm::onEdited);
    connect(m_otherLanguage, &QLineEdit::textChanged, this, &ViberForm::onEdited);
    connect(m_parameters, &ViberParameters::edited, this, &ViberForm::onEdited);
    showOthers();
}

void ViberForm::fillLists()
{
    for (const viber::Template &one : viber::templates()) {
        m_template->addItem(words::templateName(one.text), one.idText());
    }
    m_template->addItem(tr("Another id…"), QString());
    for (const QLatin1String &code : viber::languages()) {
        m_language->addItem(words::languageName(code), QString(code));
    }
    m_language->addItem(tr("Another language…"), QString());
    for (QComboBox *box : {m_template, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setMaxVisibleItems(20);
    }
}

void ViberForm::load(const Content &content)
{
    m_loading = true;
    const auto &viber = std::get<ViberOtpContent>(content);
    const viber::Template *known = viber::findTemplate(viber.templateId);
    m_template->setCurrentIndex(known ? m_template->findData(known->idText())
                                      : m_template->count() - 1);
    m_otherId->setText(known ? QString() : viber.templateId);
    const int language = m_language->findData(viber.language);
    const bool listed = language >= 0 && !viber.language.isEmpty();
    m_language->setCurrentIndex(listed ? language : m_language->count() - 1);
    m_otherLanguage->setText(listed ? QString() : viber.language);
    m_text = viber.text;
    m_parameters->forget();
    m_parameters->load(known, viber.parameters);
    showOthers();
    tell();
    m_loading = false;
}

QString ViberForm::templateId() const
{
    const QString id = m_template->currentData().toString();
    return id.isEmpty() ? m_otherId->text() : id;
}

QString ViberForm::language() const
{
    const QString code = m_language->currentData().toString();
    return code.isEmpty() ? m_otherLanguage->text() : code;
}

StepForm::Content ViberForm::content() const
{
    return ViberOtpContent{templateId(), language(), m_parameters->values(), m_text};
}

void ViberForm::showOthers()
{
    m_otherIdField->setVisible(m_template->currentData().toString().isEmpty());
    m_otherLanguageField->setVisible(m_language->currentData().toString().isEmpty());
}

void ViberForm::onTemplateChosen()
{
    if (m_loading) {
        return;
    }
    m_loading = true; // the fields change with it: one edit, told once
    m_parameters->load(viber::findTemplate(templateId()), m_parameters->values());
    m_loading = false;
    showOthers();
    tell();
    Q_EMIT edited();
}

void ViberForm::onLanguageChosen()
{
    showOthers();
    onEdited();
}

void ViberForm::onEdited()
{
    if (!m_loading) {
        tell();
        Q_EMIT edited();
    }
}

QWidget *ViberForm::editorOf(request::Field field, const QString &name) const
{
    switch (field) {
    case request::Field::StepTemplate:
        return m_template;
    case request::Field::StepLanguage:
        return m_language;
    case request::Field::StepParameter:
        return m_parameters->editorOf(name);
    case request::Field::CustomerNumber:
    case request::Field::Sender:
    case request::Field::CallerId:
    case request::Field::Ttl:
    case request::Field::Ticket:
    case request::Field::Code:
    case request::Field::StepSender:
    case request::Field::StepTtl:
    case request::Field::StepText:
    case request::Field::StepCallerId:
    case request::Field::StepVoiceToken:
    case request::Field::Cascade:
        break;
    }
    return nullptr;
}

// In our words: the service's own are fixed, in each language.
void ViberForm::tell()
{
    const viber::Template *known = viber::findTemplate(templateId());
    m_tells->setText(known ? words::templateTells(known->text, m_parameters->values()) : QString());
    m_tells->setVisible(known != nullptr);
}

void ViberForm::showProblems(const QList<FieldProblem> &problems, const Step &step)
{
    QString id;
    QString language;
    for (const FieldProblem &problem : problems) {
        if (problem.field == request::Field::StepTemplate && id.isEmpty()) {
            id = words::problem(problem, step);
        } else if (problem.field == request::Field::StepLanguage && language.isEmpty()) {
            language = words::problem(problem, step);
        }
    }
    m_otherIdField->setProblem(id);
    m_otherLanguageField->setProblem(language);
    m_parameters->showProblems(problems, step);
}

} // namespace flashcall::ui
