// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadedialog.h"

#include "ui/cascade/cascademodel.h"
#include "ui/cascade/cascadewords.h"
#include "ui/cascade/requestpreview.h"
#include "ui/cascade/stepeditor.h"
#include "ui/cascade/steplist.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flashcall::ui {

CascadeDialog::CascadeDialog(const Cascade &steps, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_model(new CascadeModel(this))
    , m_list(new StepList(*m_model))
    , m_editor(new StepEditor(connection.callerIds))
    , m_preview(new RequestPreview)
    , m_time(new PlainLabel)
    , m_reason(new PlainLabel)
    , m_accept(new QPushButton(tr("&Use this cascade")))
{
    setWindowTitle(tr("Cascade"));
    Draft draft;
    draft.from = connection.sender;
    draft.region = connection.region;
    m_model->setSurroundings(draft);
    m_model->setSteps(steps);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::three);
    columns->addWidget(m_list, 5);
    columns->addWidget(makeEditor(), 8);
    columns->addWidget(makePreview(), 7);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    rows->setSpacing(grid::two);
    rows->addLayout(columns, 1);
    rows->addWidget(makeFoot());
    resize(980, 560);

    connect(m_list, &StepList::currentChanged, this, &CascadeDialog::loadCurrent);
    connect(m_model, &CascadeModel::stepsChanged, this, &CascadeDialog::onStepsChanged);
    connect(m_editor, &StepEditor::edited, this,
            [this](const Step &step) { m_model->setStep(m_list->current(), step); });
    m_list->setCurrent(0);
    loadCurrent();
    onStepsChanged();
}

QWidget *CascadeDialog::makeEditor()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(320);
    m_editor->setAutoFillBackground(false);
    m_editor->setContentsMargins(0, 0, grid::unit, 0); // from the scroll bar
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *CascadeDialog::makePreview()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    auto *caption = new PlainLabel(tr("Re&quest as it is sent"));
    caption->setSize(PlainLabel::Size::Small);
    caption->setTone(Tone::Neutral);
    caption->setBuddy(m_preview);
    column->addWidget(caption);
    column->addWidget(m_preview, 1);
    auto *note = new PlainLabel(tr("Code and reference are examples: each send makes its own."));
    note->setSize(PlainLabel::Size::Small);
    note->setTone(Tone::Neutral);
    note->setWordWrap(true);
    column->addWidget(note);
    return box;
}

QWidget *CascadeDialog::makeFoot()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_time->setTone(Tone::Neutral);
    m_reason->setTone(Tone::Caution);
    m_reason->setSize(PlainLabel::Size::Small);
    words->addWidget(m_time);
    words->addWidget(m_reason);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_accept->setProperty("kind", QStringLiteral("primary"));
    m_accept->setDefault(true);
    m_accept->setAccessibleName(tr("Use this cascade"));
    row->addLayout(words, 1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT cascadeAccepted(m_model->steps());
    });
    return box;
}

void CascadeDialog::setDraft(const Draft &draft)
{
    m_model->setSurroundings(draft);
    loadCurrent();
}

const Cascade &CascadeDialog::cascade() const
{
    return m_model->steps();
}

void CascadeDialog::loadCurrent()
{
    const int row = m_list->current();
    if (row < 0) {
        return;
    }
    m_editor->load(m_model->steps().at(row), {row, row == m_model->rowCount() - 1},
                   m_model->draft().from);
    m_editor->showProblems(m_model->problems(row));
}

void CascadeDialog::onStepsChanged()
{
    const int row = m_list->current();
    if (row >= 0) {
        // The step in the form is the one that changed, or its place has.
        m_editor->setPlace({row, row == m_model->rowCount() - 1});
        m_editor->showProblems(m_model->problems(row));
    }
    m_time->setText(tr("Planned time, if nothing is answered: %1")
                        .arg(words::duration(m_model->plannedTime())));
    const int wrong = m_model->firstIncomplete();
    QString reason;
    if (wrong >= 0) {
        reason =
            tr("Step %1 (%2) is not complete.")
                .arg(QLocale().toString(wrong + 1), words::channel(m_model->steps().at(wrong)));
    }
    m_reason->setText(reason);
    m_accept->setEnabled(wrong < 0);
    m_accept->setAccessibleDescription(reason);
    m_preview->show(wrong < 0 ? requestPreview(m_model->draft(), m_connection) : QString());
}

} // namespace flashcall::ui
