// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace flashcall::ui {

// The list of sends. Columns have the width of their words; where the window is narrow, the last
// ones make room (the details tell them all the same).
class HistoryTable : public QTableView
{
    Q_OBJECT
public:
    explicit HistoryTable(QWidget *parent = nullptr);

    // After the model is set.
    void layOutColumns();
    // The chosen line, or -1.
    [[nodiscard]] int chosen() const;
    void choose(int row);

Q_SIGNALS:
    void chosenChanged();
    void copyWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthFor(int column) const;
    void makeRoom();
};

} // namespace flashcall::ui
