// SPDX-License-Identifier: MIT
#include "ui/lab/samplestable.h"

#include "ui/plainlabel.h"

#include <QGridLayout>
#include <QPainter>

namespace flashcall::ui {

SamplesTable::SamplesTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_none(quietLabel(tr("Each sample's answer appears with a pattern.")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::two);
    m_grid->setVerticalSpacing(grid::unit + 2);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_none, 1, 0, 1, 3);
    int column = 0;
    for (const QString &heading : {tr("Sample"), tr("Says"), tr("Why")}) {
        auto *label = new PlainLabel(heading);
        label->setSize(PlainLabel::Size::Small);
        label->setTone(Tone::Neutral);
        m_grid->addWidget(label, 0, column++);
        m_headings.append(label);
    }
    setRows({});
}

SamplesTable::Row SamplesTable::addRow()
{
    Row row{new PlainLabel, new PlainLabel, new PlainLabel};
    row.why->setWordWrap(true);
    row.why->setTone(Tone::Neutral);
    row.says->setSize(PlainLabel::Size::Heading);
    const int at = int(m_rows.size()) + 2;
    m_grid->addWidget(row.name, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.says, at, 1, Qt::AlignTop);
    m_grid->addWidget(row.why, at, 2, Qt::AlignTop);
    m_rows.append(row);
    return row;
}

void SamplesTable::setRows(const QList<LabSample> &rows)
{
    m_none->setVisible(rows.isEmpty());
    for (PlainLabel *heading : m_headings) {
        heading->setVisible(!rows.isEmpty());
    }
    while (m_rows.size() < rows.size()) {
        addRow();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool there = i < rows.size();
        for (QWidget *label : {row.name, row.says, row.why}) {
            label->setVisible(there);
        }
        if (!there) {
            continue;
        }
        const LabSample &sample = rows[i];
        row.name->setText(sample.name);
        // The sign says it without the colour.
        row.says->setText(sample.differs ? QStringLiteral("\u2260\u00A0") + sample.says
                                         : sample.says);
        row.says->setTone(sample.tone);
        row.says->setAccessibleName(sample.says);
        row.why->setText(sample.why);
        const QString reading =
            sample.differs ? tr("%1: %2, differs, %3") : QStringLiteral("%1: %2, %3");
        row.name->setAccessibleName(reading.arg(sample.name, sample.says, sample.why));
    }
    update();
}

void SamplesTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(Theme(palette()).line(), 1));
    for (const Row &row : m_rows) {
        if (row.name->isVisible()) {
            const int y = row.name->geometry().top() - grid::half - 1;
            painter.drawLine(0, y, width(), y);
        }
    }
}

} // namespace flashcall::ui
