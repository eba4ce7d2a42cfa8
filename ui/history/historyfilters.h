// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"
#include "ui/numbermask.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace flashcall::ui {

// What the history is narrowed to: a search as typed, an outcome, a period.
class HistoryFilters : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilters(QWidget *parent = nullptr);

    // Days are counted from `today`.
    [[nodiscard]] store::HistoryFilter filter(QDate today) const;
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void focusSearch();
    // A customer's number in the search is dots.
    void setMask(const NumberMask &mask);
    // A widget at the end of the row.
    void addTrailing(QWidget *widget);

Q_SIGNALS:
    void changed();

private:
    void tell();
    void showSearch();

    QLineEdit *m_search;
    QComboBox *m_outcome;
    QComboBox *m_period;
    QHBoxLayout *m_row;
    NumberMask m_mask;
    bool m_clearing = false;
};

} // namespace flashcall::ui
