// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connections/connectionpart.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace flashcall::ui {

class CascadeChips;

// What a request starts with: sender, region, time to live, numbers, cascade.
class DefaultsPart : public ConnectionPart
{
    Q_OBJECT
public:
    explicit DefaultsPart(QWidget *parent = nullptr);
    void store(ConnectionDraft &draft) const override;

protected:
    void fill(const ConnectionDraft &draft) override;

private:
    void addFields();
    void editCascade();
    void showCascade();
    void hint();
    [[nodiscard]] Cascade whole() const;

    QLineEdit *m_sender;
    QLineEdit *m_region;
    QSpinBox *m_ttl;
    QComboBox *m_style; // data: connections::NumberStyle
    QPlainTextEdit *m_callerIds;
    CascadeChips *m_chips;
    Field *m_regionField;
    Field *m_ttlField;
    Cascade m_fallbacks;
};

} // namespace flashcall::ui
