// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connections/connectionpart.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace flashcall::ui {

// What is allowed: countries, sends, attempts, and what an agent may see and accept.
class RulesPart : public ConnectionPart
{
    Q_OBJECT
public:
    explicit RulesPart(QWidget *parent = nullptr);
    void store(ConnectionDraft &draft) const override;

protected:
    void fill(const ConnectionDraft &draft) override;

private:
    void addFields();

    QLineEdit *m_countries;
    QSpinBox *m_perNumber;
    QSpinBox *m_perDay;
    QSpinBox *m_attempts;
    QSpinBox *m_digits;
    QCheckBox *m_lastDigits;
    QCheckBox *m_blind;
};

} // namespace flashcall::ui
