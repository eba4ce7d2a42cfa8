// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinesheet.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace flashcall::ui {

// Two runs side by side, to the same scale. Opened with open().
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    // `runs` newest first; at first the first two stand side by side.
    explicit CompareDialog(const QList<TimelineRun> &runs, QWidget *parent = nullptr);

    // What is side by side now.
    [[nodiscard]] QList<TimelineRun> chosen() const;

Q_SIGNALS:
    void saveWanted(const QList<flashcall::ui::TimelineRun> &runs);

private:
    [[nodiscard]] QComboBox *makeChoice(const QString &name, int at);
    void refresh();

    QList<TimelineRun> m_runs;
    QComboBox *m_left;
    QComboBox *m_right;
    QVBoxLayout *m_place;
    TimelineSheet *m_sheet = nullptr;
};

} // namespace flashcall::ui
