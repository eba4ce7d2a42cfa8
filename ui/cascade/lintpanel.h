// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace flashcall::ui {

class LintModel;
class PlainLabel;

// What the linter finds about the cascade: the list, and a button (F8) that does what the chosen
// finding needs. A click or Enter asks for the step and field it is about.
class LintPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LintPanel(QWidget *parent = nullptr);

    void set(const QList<lint::Finding> &findings, const Cascade &steps);

Q_SIGNALS:
    void chosen(const flashcall::lint::Finding &finding);
    void fixWanted(const flashcall::lint::Finding &finding);
    void scriptWanted(); // the words for the agent

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void act();
    void refresh();
    [[nodiscard]] const lint::Finding *current() const;

    LintModel *m_model;
    PlainLabel *m_count;
    QListView *m_view;
    QPushButton *m_fix;
    PlainLabel *m_does;
};

} // namespace flashcall::ui
