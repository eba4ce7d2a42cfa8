// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace flashcall::ui {

// A panel with a rounded border: what belongs together on a page.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace flashcall::ui
