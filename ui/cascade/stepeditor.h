// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/request.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace flashcall::ui {

class Field;
class PlainLabel;
class StepForm;

// The form of one step: its time, its sender and what is its channel's own.
class StepEditor : public QWidget
{
    Q_OBJECT
public:
    explicit StepEditor(const QStringList &callerIds, QWidget *parent = nullptr);

    struct Place
    {
        int row = 0;
        bool last = false; // nothing follows it
    };
    // Emits nothing. `requestSender` stands in where the step has none.
    void load(const Step &step, Place place, const QString &requestSender);
    void setPlace(Place place);
    void showProblems(const QList<FieldProblem> &problems);
    // Puts the cursor where a finding points: `length` characters from `position`, if there are.
    void focusField(request::Field field, const QString &name, int position, int length);

Q_SIGNALS:
    void edited(const flashcall::Step &step);

private:
    QWidget *makeCommon();
    void onEdited();
    [[nodiscard]] Step step() const;
    [[nodiscard]] StepForm *form() const;
    void advise();

    PlainLabel *m_title;
    QSpinBox *m_ttl;
    QCheckBox *m_default;
    QLineEdit *m_sender;
    Field *m_ttlField = nullptr;
    Field *m_senderField = nullptr;
    QList<StepForm *> m_formOf; // by channel
    Channel m_channel = Channel::FlashCall;
    Place m_place;
    bool m_loading = false;
};

} // namespace flashcall::ui
