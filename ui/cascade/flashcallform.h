// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cascade/stepform.h"

#include <QStringList>

class QComboBox;

namespace flashcall::ui {

class Field;

// Flash call: the number that rings.
class FlashCallForm : public StepForm
{
    Q_OBJECT
public:
    // `pool`: the connection's numbers to choose from.
    explicit FlashCallForm(const QStringList &pool, QWidget *parent = nullptr);

    void load(const Content &content) override;
    [[nodiscard]] Content content() const override;
    void showProblems(const QList<FieldProblem> &problems, const Step &step) override;
    [[nodiscard]] QWidget *editorOf(request::Field field, const QString &name) const override;

private:
    QComboBox *m_callerId;
    Field *m_field;
    bool m_loading = false;
};

} // namespace flashcall::ui
