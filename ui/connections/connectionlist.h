// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListView;
class QPushButton;

namespace flashcall::ui {

class ConnectionsModel;

// The connections in their order, and what can be done with them.
class ConnectionList : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionList(ConnectionsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int row);

Q_SIGNALS:
    void currentChanged(int row);
    void addWanted();
    void copyWanted();
    void deleteWanted();
    void importWanted();
    void exportWanted();

private:
    void refresh();

    ConnectionsModel &m_model;
    QListView *m_view;
    QPushButton *m_delete;
    QPushButton *m_export;
};

} // namespace flashcall::ui
