// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cascade/stepform.h"

class QComboBox;
class QLineEdit;

namespace flashcall::ui {

class Field;
class PlainLabel;
class ViberParameters;

// Viber OTP: one of nine fixed templates by its name (or another id), its language and its
// parameters.
class ViberForm : public StepForm
{
    Q_OBJECT
public:
    explicit ViberForm(QWidget *parent = nullptr);

    void load(const Content &content) override;
    [[nodiscard]] Content content() const override;
    void showProblems(const QList<FieldProblem> &problems, const Step &step) override;
    [[nodiscard]] QWidget *editorOf(request::Field field, const QString &name) const override;

private:
    void fillLists();
    void onTemplateChosen();
    void onLanguageChosen();
    void onEdited();
    void showOthers();
    void tell();
    [[nodiscard]] QString templateId() const;
    [[nodiscard]] QString language() const;

    QComboBox *m_template; // data: the id; empty for another
    QLineEdit *m_otherId;
    QComboBox *m_language; // data: the code; empty for another
    QLineEdit *m_otherLanguage;
    Field *m_templateField;
    Field *m_otherIdField;
    Field *m_languageField;
    Field *m_otherLanguageField;
    ViberParameters *m_parameters;
    PlainLabel *m_tells; // what the fixed text says
    QString m_text;      // sent as is; not for editing here
    bool m_loading = false;
};

} // namespace flashcall::ui
