// SPDX-License-Identifier: MIT
#include "ui/lablist/listpart.h"

#include "ui/card.h"
#include "ui/field.h"
#include "ui/lablist/listview.h"
#include "ui/lablist/verdictbars.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

// The widgets of the list part; what they do is in listpart.cpp.
namespace flashcall::ui {

namespace {

QHBoxLayout *bareRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    return row;
}

} // namespace

QWidget *ListPart::makeHead()
{
    auto *head = new QWidget;
    auto *row = bareRow(head);
    m_title = headingLabel(tr("Many pairs"));
    m_state = new PlainLabel;
    m_state->setTone(Tone::Neutral);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *open = new QPushButton(tr("&Open…"));
    open->setAccessibleName(tr("Open a CSV file"));
    auto *paste = new QPushButton(tr("Pa&ste"));
    paste->setAccessibleName(tr("Paste rows"));
    m_export = new QPushButton;
    m_close = new QPushButton(tr("C&lose"));
    m_close->setAccessibleName(tr("Close the list"));
    row->addWidget(m_title);
    row->addWidget(m_state, 1);
    for (QPushButton *button : {open, paste, m_export, m_close}) {
        row->addWidget(button);
    }
    connect(open, &QPushButton::clicked, this, &ListPart::askFile);
    connect(paste, &QPushButton::clicked, this, &ListPart::paste);
    connect(m_export, &QPushButton::clicked, this, &ListPart::askExport);
    connect(m_close, &QPushButton::clicked, &m_list, &PairList::clear);
    return head;
}

QWidget *ListPart::makeProgress()
{
    m_progressRow = new QWidget;
    auto *row = bareRow(m_progressRow);
    m_bar = new QProgressBar;
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(grid::unit);
    m_bar->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("&Cancel"));
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ListPart::cancel);
    return m_progressRow;
}

QWidget *ListPart::makeStart()
{
    m_startPage = new QWidget;
    auto *column = new QVBoxLayout(m_startPage);
    column->setSpacing(grid::unit);
    m_problem = new PlainLabel;
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    auto *what = headingLabel(tr("Drop a CSV file here, open one, or paste rows"));
    what->setAlignment(Qt::AlignCenter);
    auto *how = quietLabel(
        tr("Row 1 names the columns: pattern and caller_id, and announced where there is one. "
           "Commas, semicolons or tabs; any number of rows. Nothing leaves this computer."));
    how->setAlignment(Qt::AlignCenter);
    column->addStretch();
    column->addWidget(m_problem);
    column->addWidget(what);
    column->addWidget(how);
    column->addStretch();
    return m_startPage;
}

QWidget *ListPart::makeColumns()
{
    m_columnsPage = new QWidget;
    auto *column = new QVBoxLayout(m_columnsPage);
    column->setContentsMargins(0, grid::two, 0, 0);
    auto *what =
        quietLabel(tr("Row 1 does not name the columns pattern and caller_id. Choose them:"));
    column->addWidget(what);
    auto *fields = new QWidget;
    auto *row = bareRow(fields);
    m_patternColumn = new QComboBox;
    m_callerIdColumn = new QComboBox;
    row->addWidget(new Field(tr("P&attern column"), tr("Pattern column"), m_patternColumn), 1);
    row->addWidget(new Field(tr("Caller &ID column"), tr("Caller ID column"), m_callerIdColumn), 1);
    m_judge = new QPushButton(tr("&Judge the rows"));
    m_judge->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(m_judge);
    column->addWidget(fields);
    column->addStretch();
    const auto differ = [this] {
        m_judge->setEnabled(m_patternColumn->currentIndex() != m_callerIdColumn->currentIndex());
    };
    connect(m_patternColumn, &QComboBox::currentIndexChanged, this, differ);
    connect(m_callerIdColumn, &QComboBox::currentIndexChanged, this, differ);
    connect(m_judge, &QPushButton::clicked, this, [this] {
        m_list.judge(m_patternColumn->currentIndex(), m_callerIdColumn->currentIndex());
    });
    return m_columnsPage;
}

QWidget *ListPart::makeList()
{
    m_listPage = new QWidget;
    auto *row = bareRow(m_listPage);
    row->setSpacing(grid::two);
    auto *left = new QVBoxLayout;
    left->setSpacing(grid::unit);
    m_fileState = new PlainLabel;
    m_fileState->setTone(Tone::Bad);
    m_fileState->setWordWrap(true);
    left->addWidget(m_fileState);
    m_view = new ListView(m_model);
    left->addWidget(m_view, 1);
    left->addWidget(makeDetails());
    row->addLayout(left, 1);
    row->addWidget(makeFilter());
    connect(m_view, &ListView::chosenChanged, this, &ListPart::showChosen);
    connect(m_view, &ListView::openWanted, this, &ListPart::openChosen);
    connect(m_view->table(), &ListTable::copyWanted, this, &ListPart::copyChosen);
    return m_listPage;
}

QWidget *ListPart::makeDetails()
{
    auto *details = new QWidget;
    auto *row = bareRow(details);
    m_details = new PlainLabel;
    m_details->setTone(Tone::Neutral);
    m_details->setWordWrap(true);
    m_details->setMinimumHeight(2 * m_details->fontMetrics().lineSpacing());
    m_openChosen = new QPushButton(tr("Open in single c&heck"));
    row->addWidget(m_details, 1);
    row->addWidget(m_openChosen);
    connect(m_openChosen, &QPushButton::clicked, this, &ListPart::openChosen);
    return details;
}

QWidget *ListPart::makeFilter()
{
    auto *filter = new QWidget;
    auto *column = new QVBoxLayout(filter);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    m_verdicts = new VerdictBars;
    column->addWidget(headingLabel(tr("Verdicts")));
    column->addWidget(m_verdicts);
    m_goTo = new QLineEdit;
    m_goTo->setMaxLength(12);
    m_goTo->setAcceptDrops(false); // the page takes them, and not all
    m_goTo->setPlaceholderText(tr("Enter goes there"));
    auto *field = new Field(tr("&Go to row"), tr("Go to row"), m_goTo);
    column->addSpacing(grid::unit);
    column->addWidget(field);
    column->addStretch();
    connect(m_verdicts, &VerdictBars::chosen, this, &ListPart::setOnly);
    connect(m_goTo, &QLineEdit::returnPressed, this, &ListPart::goToRow);
    connect(m_goTo, &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    return filter;
}

// They work wherever the focus is, on the tabs too, while this part is in sight.
void ListPart::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto does) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    add(QKeySequence::Open, [this] { askFile(); });
    add(QKeySequence::Paste, [this] { paste(); });
    add(Qt::CTRL | Qt::Key_E, [this] { askExport(); });
    add(Qt::CTRL | Qt::Key_G, [this] {
        if (m_goTo->isVisible()) {
            m_goTo->setFocus(Qt::ShortcutFocusReason);
        }
    });
    add(Qt::Key_Escape, [this] { cancel(); });
}

} // namespace flashcall::ui
