// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lab/labmodel.h"

#include <QWidget>

class QGridLayout;

namespace flashcall::ui {

class PlainLabel;

// What each sample says and why, a row each; a row's first cell reads the whole row to assistive
// technology. A row that differs from this console's verdict says so with a mark.
class SamplesTable : public QWidget
{
    Q_OBJECT
public:
    explicit SamplesTable(QWidget *parent = nullptr);
    void setRows(const QList<LabSample> &rows);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        PlainLabel *name = nullptr;
        PlainLabel *says = nullptr;
        PlainLabel *why = nullptr;
    };
    Row addRow();
    QGridLayout *m_grid;
    PlainLabel *m_none; // instead of rows
    QList<PlainLabel *> m_headings;
    QList<Row> m_rows;
};

} // namespace flashcall::ui
