// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

class QScrollBar;

namespace flashcall::ui {

class ListModel;
class ListProxy;

// The table of the rows in sight. What moves beyond them it asks for.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(QWidget *parent = nullptr);

    [[nodiscard]] int rowsThatFit() const;

Q_SIGNALS:
    void moveWanted(qint64 rows);   // the chosen row
    void endWanted(bool last);      // the first row, or the last one
    void scrollWanted(qint64 rows); // the window
    void fitChanged();
    void currentMoved(int row); // by click or arrow, within what is in sight
    void openWanted();
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();
    int m_wheel = 0; // eighths of a degree not yet scrolled
};

// A list of any length: a table of what is in sight, and a scroll bar over all of it. Nothing in
// it grows with the list.
class ListView : public QWidget
{
    Q_OBJECT
public:
    explicit ListView(ListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ListTable *table() const { return m_table; }
    // A row of the filtered list, from 0; -1: none.
    [[nodiscard]] qint64 chosen() const { return m_chosen; }
    // Brings it into sight, in the middle where it was not.
    void choose(qint64 row);
    void setAnnouncedShown(bool shown);
    // The chosen row, or invalid where it is out of sight.
    [[nodiscard]] QModelIndex chosenIndex() const;

Q_SIGNALS:
    void chosenChanged();
    void openWanted();

private:
    void moveTo(qint64 row);
    void showChosen();
    void fit();
    void scrollTo(qint64 first);
    void layOutColumns();

    ListModel *m_model;
    ListProxy *m_proxy;
    ListTable *m_table;
    QScrollBar *m_bar;
    qint64 m_chosen = -1;
    bool m_showing = false;
};

} // namespace flashcall::ui
