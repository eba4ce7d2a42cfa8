// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace flashcall::ui {

// A panel with a rounded border: what belongs together on a page.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    // The column of its content, made at the first call, with margins on the grid.
    [[nodiscard]] QVBoxLayout *column();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
};

} // namespace flashcall::ui
