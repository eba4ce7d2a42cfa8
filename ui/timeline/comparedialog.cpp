// SPDX-License-Identifier: MIT
#include "ui/timeline/comparedialog.h"

#include "ui/plainlabel.h"
#include "ui/typescale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
constexpr int usualWidth = 960, usualHeight = 360;
}

CompareDialog::CompareDialog(const QList<TimelineRun> &runs, QWidget *parent)
    : QDialog(parent)
    , m_runs(runs)
    , m_left(makeChoice(tr("Left run"), 0))
    , m_right(makeChoice(tr("Right run"), 1))
    , m_place(new QVBoxLayout)
{
    setWindowTitle(tr("Compare timelines"));
    resize(grownWithin(parent, {usualWidth, usualHeight}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->setSpacing(grid::unit + grid::half);
    column->addWidget(headingLabel(tr("Compare timelines")));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(grid::three);
    choices->addWidget(m_left, 1);
    choices->addWidget(m_right, 1);
    column->addLayout(choices);
    column->addLayout(m_place, 1);
    column->addWidget(
        quietLabel(tr("Both are drawn to the same scale, from the moment of sending.")));
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(tr("&Save both…"));
    save->setAccessibleName(tr("Save both timelines"));
    save->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"));
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_left, &QComboBox::currentIndexChanged, this, &CompareDialog::refresh);
    connect(m_right, &QComboBox::currentIndexChanged, this, &CompareDialog::refresh);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(chosen()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

QComboBox *CompareDialog::makeChoice(const QString &name, int at)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setMinimumContentsLength(24);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const TimelineRun &run : m_runs) {
        choice->addItem(run.title + QStringLiteral(" · ") + run.facts.join(QStringLiteral(" · ")));
    }
    choice->setCurrentIndex(qMin(at, int(m_runs.size()) - 1));
    return choice;
}

QList<TimelineRun> CompareDialog::chosen() const
{
    QList<TimelineRun> runs;
    for (const int at : {m_left->currentIndex(), m_right->currentIndex()}) {
        if (at >= 0 && at < m_runs.size()) {
            runs.append(m_runs[at]);
        }
    }
    return runs;
}

void CompareDialog::refresh()
{
    if (m_sheet) {
        m_place->removeWidget(m_sheet);
        m_sheet->deleteLater();
        m_sheet->hide();
    }
    m_sheet = new TimelineSheet(chosen());
    m_place->addWidget(m_sheet);
}

} // namespace flashcall::ui
