// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cascade/stepform.h"

class QLineEdit;
class QPlainTextEdit;

namespace flashcall {
struct SmsLength;
}

namespace flashcall::ui {

class Field;

// SMS and voice: a text, with {code} in it. SMS counts its parts as it is typed; voice has the
// type token that no document names.
class MessageForm : public StepForm
{
    Q_OBJECT
public:
    explicit MessageForm(Channel channel, QWidget *parent = nullptr); // Sms or Voice

    void load(const Content &content) override;
    [[nodiscard]] Content content() const override;
    void showProblems(const QList<FieldProblem> &problems, const Step &step) override;
    [[nodiscard]] QWidget *editorOf(request::Field field, const QString &name) const override;

private:
    void insertCode();
    void count();
    void pointAt(const SmsLength &length);
    void onEdited();

    Channel m_channel;
    QPlainTextEdit *m_text;
    QLineEdit *m_token = nullptr;
    Field *m_textField;
    Field *m_tokenField = nullptr;
    bool m_loading = false;
};

} // namespace flashcall::ui
