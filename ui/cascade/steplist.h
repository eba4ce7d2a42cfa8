// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QListView;
class QPushButton;

namespace flashcall::ui {

class CascadeModel;

// The steps in their order: add, remove, and move by mouse or by Ctrl+Up and Ctrl+Down.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(CascadeModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int current() const; // a row, or -1
    void setCurrent(int row);

Q_SIGNALS:
    void currentChanged(int row);

private:
    [[nodiscard]] QWidget *makePalette();
    void addKeys();
    void removeCurrent();
    void moveCurrent(int by);
    void refresh();

    CascadeModel &m_model;
    QListView *m_view;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QList<QPushButton *> m_palette; // by channel
};

} // namespace flashcall::ui
