// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadedialog.h"

#include "app/core/code.h"
#include "ui/cascade/cascadefiles.h"
#include "ui/cascade/cascademodel.h"
#include "ui/cascade/cascadewords.h"
#include "ui/cascade/codepart.h"
#include "ui/cascade/lintpanel.h"
#include "ui/cascade/lintwords.h"
#include "ui/cascade/requestpreview.h"
#include "ui/cascade/savedcascades.h"
#include "ui/cascade/stepeditor.h"
#include "ui/cascade/steplist.h"
#include "ui/cascade/timebar.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"
#include "ui/typescale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace flashcall::ui {

namespace {
constexpr int least = 600, most = 680; // of the dialog's height
constexpr int roomAround = 120;        // of the window that stays in sight
} // namespace

CascadeDialog::CascadeDialog(const Cascade &steps, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_model(new CascadeModel(this))
    , m_list(new StepList(*m_model))
    , m_editor(new StepEditor(connection.callerIds))
    , m_preview(new RequestPreview)
    , m_code(new CodePart)
    , m_lint(new LintPanel)
    , m_bar(new TimeBar)
    , m_files(new CascadeFiles(this))
    , m_saved(new QPushButton(tr("Saved c&ascades…")))
    , m_json(new QPushButton(tr("&JSON")))
    , m_says(quietLabel())
    , m_freshCode(generateCode(codes::lengthUsual, *QRandomGenerator::system()))
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
    columns->addWidget(makeSteps(), 6);
    columns->addWidget(makeEditor(), 8);
    columns->addWidget(makePreview(), 6);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    rows->setSpacing(grid::unit + grid::half);
    rows->addLayout(columns, 1);
    rows->addWidget(makeTime());
    rows->addWidget(makeFoot());
    // A screen of 640 leaves 600 beside its own bars.
    const int room = parent ? parent->window()->height() - roomAround : least;
    resize(grownWithin(parent, {1024, std::clamp(room, least, most)}));
    connectParts();
    m_code->load(m_model->kept());
    m_list->setCurrent(0);
    loadCurrent();
    onStepsChanged();
}

QWidget *CascadeDialog::makeSteps()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_list, 5);
    column->addWidget(m_lint, 2);
    return box;
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
    column->addWidget(m_code);
    column->addWidget(caption);
    column->addWidget(m_preview, 1);
    auto *note = new PlainLabel(tr("Code and reference are examples: each send makes its own."));
    note->setSize(PlainLabel::Size::Small);
    note->setTone(Tone::Neutral);
    note->setWordWrap(true);
    column->addWidget(note);
    return box;
}

QWidget *CascadeDialog::makeTime()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    m_time->setTone(Tone::Neutral);
    m_time->setSize(PlainLabel::Size::Small);
    rows->addWidget(m_time);
    rows->addWidget(m_bar);
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
    m_reason->setTone(Tone::Caution);
    m_reason->setSize(PlainLabel::Size::Small);
    m_says->setSize(PlainLabel::Size::Small);
    words->addWidget(m_says);
    words->addWidget(m_reason);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    m_saved->setAccessibleName(tr("Saved cascades"));
    m_saved->setVisible(false); // until there is a book
    m_json->setAccessibleName(tr("Request JSON"));
    for (QPushButton *button : {cancel, m_saved, m_json}) {
        button->setAutoDefault(false);
    }
    m_accept->setProperty("kind", QStringLiteral("primary"));
    m_accept->setDefault(true);
    m_accept->setAccessibleName(tr("Use this cascade"));
    row->addWidget(m_saved);
    row->addWidget(m_json);
    row->addLayout(words, 1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    fillFileMenu();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saved, &QPushButton::clicked, this, &CascadeDialog::openSaved);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT cascadeAccepted(m_model->steps());
        Q_EMIT draftAccepted(m_model->kept());
    });
    return box;
}

void CascadeDialog::fillFileMenu()
{
    auto *menu = new QMenu(m_json);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto &&slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action); // its key works while the menu is closed
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("Import a file…"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { m_files->askImport(); });
    add(tr("Import what was copied"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] {
        m_files->readFromText(QGuiApplication::clipboard()->text().toUtf8(), tr("the clipboard"));
    });
    menu->addSeparator();
    add(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        m_files->askExport(m_model->kept(), m_connection.numberStyle, codec::Shape::Fallbacks);
    });
    add(tr("Export as older pages have it (fallback)…"), {}, [this] {
        m_files->askExport(m_model->kept(), m_connection.numberStyle, codec::Shape::Fallback);
    });
    menu->addSeparator();
    add(tr("Copy the request as it is sent"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] {
            QGuiApplication::clipboard()->setText(
                requestPreview(m_model->draft(), m_connection, m_mask));
            say(tr("Request copied"), Tone::Neutral);
        });
    m_json->setMenu(menu);
}

void CascadeDialog::connectParts()
{
    connect(m_list, &StepList::currentChanged, this, &CascadeDialog::loadCurrent);
    connect(m_model, &CascadeModel::stepsChanged, this, &CascadeDialog::onStepsChanged);
    connect(m_editor, &StepEditor::edited, this,
            [this](const Step &step) { m_model->setStep(m_list->current(), step); });
    connect(m_code, &CodePart::edited, this, [this] {
        Draft code;
        m_code->store(code);
        m_model->setCode(code);
    });
    connect(m_bar, &TimeBar::stepChosen, m_list, &StepList::setCurrent);
    connect(m_lint, &LintPanel::chosen, this, &CascadeDialog::goTo);
    connect(m_lint, &LintPanel::fixWanted, this, [this](const lint::Finding &finding) {
        m_model->take(*finding.fix);
        m_code->load(m_model->kept());
        loadCurrent();
        say(tr("Done: %1").arg(words::fix(finding)), Tone::Good);
    });
    connect(m_lint, &LintPanel::scriptWanted, this, [this] {
        QGuiApplication::clipboard()->setText(words::agentWords());
        say(tr("Words for the agent copied"), Tone::Good);
    });
    connect(m_files, &CascadeFiles::imported, this, [this](const Draft &draft) {
        loadAll(lint::subjectOf(draft).steps, m_stepsOnly ? Draft() : draft);
    });
    connect(m_files, &CascadeFiles::said, this,
            [this](const QString &words) { say(words, Tone::Good); });
    connect(m_files, &CascadeFiles::failed, this,
            [this](const QString &words) { say(words, Tone::Bad); });
}

void CascadeDialog::say(const QString &words, Tone tone)
{
    m_says->setTone(tone);
    m_says->setText(words);
    m_says->setToolTip(words); // a long file's name may be cut
}

void CascadeDialog::setDraft(const Draft &draft)
{
    m_model->setSurroundings(draft);
    m_code->load(draft);
    loadCurrent();
}

void CascadeDialog::setDrawsFromPool(bool draws)
{
    m_model->setDrawsFromPool(draws);
}

void CascadeDialog::setStepsOnly()
{
    m_stepsOnly = true;
    m_code->hide();
    onStepsChanged();
}

void CascadeDialog::setBook(ConnectionBook &book)
{
    m_book = &book;
    m_saved->setVisible(true);
}

const Cascade &CascadeDialog::cascade() const
{
    return m_model->steps();
}

void CascadeDialog::openSaved()
{
    if (!m_book) {
        return;
    }
    const Draft kept = m_model->kept();
    const NamedCascade present{{}, m_model->steps(), kept.codeLength, kept.codeLeadingZero};
    auto *dialog =
        new SavedCascades(*m_book, m_connection.id, present, m_model->firstIncomplete() < 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedCascades::taken, this, [this](const NamedCascade &cascade) {
        Draft code;
        code.codeLength = cascade.codeLength;
        code.codeLeadingZero = cascade.codeLeadingZero;
        loadAll(cascade.steps, code);
        say(tr("“%1” is loaded").arg(visibleText(cascade.name)), Tone::Good);
    });
    dialog->open();
}

void CascadeDialog::loadAll(const Cascade &steps, const Draft &code)
{
    m_model->setSteps(steps);
    m_model->setCode(code);
    m_code->load(m_model->kept());
    m_list->setCurrent(0);
    loadCurrent();
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
    m_bar->set(m_model->steps(), row);
}

void CascadeDialog::goTo(const lint::Finding &finding)
{
    if (finding.field == request::Field::Code) {
        m_code->focusCode();
        return;
    }
    m_list->setCurrent(finding.step);
    m_editor->focusField(finding.field, finding.name, finding.position, finding.length);
}

void CascadeDialog::onStepsChanged()
{
    const int row = m_list->current();
    if (row >= 0) {
        // The step in the form is the one that changed, or its place has.
        m_editor->setPlace({row, row == m_model->rowCount() - 1});
        m_editor->showProblems(m_model->problems(row));
    }
    m_bar->set(m_model->steps(), row);
    m_time->setText(tr("Planned time, if nothing is answered: %1")
                        .arg(words::duration(m_model->plannedTime())));
    m_lint->set(m_model->findings({m_connection.callerIds, m_stepsOnly ? QString() : m_freshCode}),
                m_model->steps());
    showReason();
}

void CascadeDialog::showReason()
{
    const int wrong = m_model->firstIncomplete();
    const auto code = m_model->codeProblem();
    m_code->setProblem(code ? texts::fieldProblem(*code, m_model->kept()) : QString());
    QString reason;
    if (wrong >= 0) {
        reason =
            tr("Step %1 (%2) is not complete.")
                .arg(QLocale().toString(wrong + 1), words::channel(m_model->steps().at(wrong)));
    } else if (code) {
        reason = tr("The code cannot be sent as it is.");
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_accept->setEnabled(reason.isEmpty());
    m_accept->setAccessibleDescription(reason);
    m_preview->show(reason.isEmpty() ? requestPreview(m_model->draft(), m_connection, m_mask)
                                     : QString());
}

} // namespace flashcall::ui
