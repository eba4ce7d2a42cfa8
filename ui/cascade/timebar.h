// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"

#include <QWidget>

namespace flashcall::ui {

// The planned time of a cascade as a bar: a part a step, as long as its time, with words. A click
// chooses the step; keys go through the list of steps.
class TimeBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBar(QWidget *parent = nullptr);

    void set(const Cascade &steps, int current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // Where a step's part is; for whoever clicks it.
    [[nodiscard]] QRect partOf(int step) const;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QRect> parts() const; // as seen

    Cascade m_steps;
    int m_current = -1;
};

} // namespace flashcall::ui
