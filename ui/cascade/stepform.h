// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/request.h"

#include <QWidget>

namespace flashcall::ui {

// The part of a step's form that is its channel's own. One a channel, used for every step of it.
class StepForm : public QWidget
{
    Q_OBJECT
public:
    using Content = decltype(Step::content);
    using QWidget::QWidget;

    // `content` is of the form's own channel. Emits nothing.
    virtual void load(const Content &content) = 0;
    [[nodiscard]] virtual Content content() const = 0;
    // Each beside its field; those of other fields are passed over.
    virtual void showProblems(const QList<FieldProblem> &problems, const Step &step) = 0;
    // What a field is typed into; nullptr for those of other forms. `name`: of a parameter.
    [[nodiscard]] virtual QWidget *editorOf(request::Field field, const QString &name) const = 0;

Q_SIGNALS:
    void edited();
};

} // namespace flashcall::ui
