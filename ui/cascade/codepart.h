// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace flashcall::ui {

class Field;

// The one code of all steps: made at each send, with so many digits, or one that is typed.
class CodePart : public QWidget
{
    Q_OBJECT
public:
    explicit CodePart(QWidget *parent = nullptr);

    void load(const Draft &draft);        // emits nothing
    void store(Draft &draft) const;       // code, codeLength, codeLeadingZero
    void setProblem(const QString &text); // of the typed code; empty: none
    void focusCode();

Q_SIGNALS:
    void edited();

private:
    void onEdited();
    void showParts();
    void makeCode();
    [[nodiscard]] bool typed() const;

    QComboBox *m_kind;
    QSpinBox *m_length;
    QCheckBox *m_zero;
    QLineEdit *m_code;
    QPushButton *m_new;
    Field *m_kindField;
    Field *m_lengthField;
    Field *m_codeField;
    bool m_loading = false;
};

} // namespace flashcall::ui
