// SPDX-License-Identifier: MIT
#include "ui/lab/singlecheck.h"

#include "ui/card.h"
#include "ui/field.h"
#include "ui/lab/labcopy.h"
#include "ui/lab/labwords.h"
#include "ui/lab/samplestable.h"
#include "ui/plainlabel.h"
#include "ui/typescale.h"
#include "ui/verify/verdictpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

constexpr int textMost = 256; // far beyond any caller ID, short enough to judge at each key

// Waves under one character of a line edit. Qt formats a line edit's text through input-method
// attributes only, whose places count from the cursor.
void underline(QLineEdit *edit, int position)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (position >= 0 && position < edit->text().size()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme(edit->palette()).tone(Tone::Bad));
        format.setForeground(Theme(edit->palette()).tone(Tone::Bad));
        attributes.append({QInputMethodEvent::TextFormat, position - edit->cursorPosition(), 1,
                           QVariant(format)});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(edit, &event);
}

} // namespace

SingleCheck::SingleCheck(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::two);
    row->addWidget(makeCheckCard(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid::two);
    right->addWidget(makeSamplesCard());
    right->addWidget(makeRecentCard(), 1);
    row->addLayout(right, 1);
    for (QLineEdit *edit : {m_pattern, m_callerId, m_announced}) {
        connect(edit, &QLineEdit::textChanged, this, &SingleCheck::typed);
        connect(edit, &QLineEdit::editingFinished, &m_model, &LabModel::remember);
    }
    connect(&m_model, &LabModel::changed, this, &SingleCheck::showResult);
    connect(&m_model, &LabModel::recentChanged, this, &SingleCheck::showRecent);
    setFocusProxy(m_pattern);
    showResult();
    showRecent();
}

QWidget *SingleCheck::makeCheckCard()
{
    auto *card = new Card;
    auto *column = card->column();
    column->addWidget(headingLabel(tr("Single check")));
    column->addWidget(makeFields());
    m_patternCells = new DigitCells;
    m_patternCells->setPositionsShown(false);
    m_digitCells = new DigitCells;
    column->addWidget(m_patternCells);
    column->addWidget(m_digitCells);
    m_alignment = new PlainLabel;
    m_alignment->setSize(PlainLabel::Size::Small);
    m_alignment->setTone(Tone::Neutral);
    m_alignment->setWordWrap(true);
    column->addWidget(m_alignment);
    m_verdict = new VerdictPanel;
    column->addWidget(m_verdict);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(grid::two);
    facts->setVerticalSpacing(grid::half);
    facts->setColumnStretch(1, 1);
    m_relation = makeFact(tr("Relation"));
    m_reading = makeFact(tr("Reading"));
    int at = 0;
    for (const Fact &fact : {m_relation, m_reading}) {
        facts->addWidget(fact.name, at, 0, Qt::AlignTop);
        facts->addWidget(fact.value, at++, 1);
    }
    column->addLayout(facts);
    column->addStretch(1); // what is left over is nobody's
    column->addWidget(makeCopyRow());
    return card;
}

QWidget *SingleCheck::makeFields()
{
    m_pattern = makeEdit(QStringLiteral("***456789"), 1.3);
    m_callerId = makeEdit(QStringLiteral("+380 12 345-67-89"), 1.3);
    m_announced = makeEdit(QStringLiteral("+380123456789"), 1.0);
    m_patternField = new Field(tr("&Pattern"), tr("Pattern"), m_pattern);
    m_callerIdField = new Field(tr("&Caller ID"), tr("Caller ID"), m_callerId);
    m_announcedField =
        new Field(tr("&Announced caller ID (optional)"), tr("Announced caller ID"), m_announced);
    m_announcedField->setReserved(false);
    auto *fields = new QWidget;
    auto *layout = new QGridLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid::unit + grid::half);
    layout->setVerticalSpacing(grid::half);
    layout->addWidget(m_patternField, 0, 0, Qt::AlignTop);
    layout->addWidget(m_callerIdField, 0, 1, Qt::AlignTop);
    layout->addWidget(m_announcedField, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return fields;
}

QLineEdit *SingleCheck::makeEdit(const QString &placeholder, double size)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(textMost);
    edit->setAcceptDrops(false); // the page takes them, and not all
    edit->setPlaceholderText(placeholder);
    keepScaled(edit, size);
    return edit;
}

SingleCheck::Fact SingleCheck::makeFact(const QString &name)
{
    Fact fact{new PlainLabel(name), new PlainLabel};
    fact.name->setTone(Tone::Neutral);
    fact.value->setWordWrap(true);
    return fact;
}

QWidget *SingleCheck::makeCopyRow()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    m_copyText = new QPushButton(tr("Copy as &text"));
    m_copyCommand = new QPushButton(tr("Copy as co&mmand"));
    m_copyPattern = new QPushButton(tr("Copy pattern as…"));
    m_copyPattern->setMenu(makePatternMenu());
    for (QPushButton *button : {m_copyText, m_copyCommand, m_copyPattern}) {
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_copyText, &QPushButton::clicked, this, [this] {
        copy(labText(m_model.input(), m_model.result()), tr("Check copied as text"));
    });
    connect(m_copyCommand, &QPushButton::clicked, this, [this] {
        const LabInput &input = m_model.input();
        copy(labcopy::command(input.pattern, input.callerId, input.announced),
             tr("Check copied as a command"));
    });
    return buttons;
}

QMenu *SingleCheck::makePatternMenu()
{
    auto *menu = new QMenu(this);
    using Write = QString (*)(const pattern::CleanedPattern &);
    const auto add = [this, menu](const QString &name, Write write, const QString &what) {
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, write, what] { copy(write(m_model.result().check.pattern), what); });
    };
    add(tr("&Regular expression (PCRE, RE2)"), &labcopy::regularExpression,
        tr("Pattern copied as a regular expression"));
    add(tr("SQL condition for &SQLite"), &labcopy::sqlite,
        tr("Pattern copied as a condition for SQLite"));
    add(tr("SQL condition for &PostgreSQL"), &labcopy::postgres,
        tr("Pattern copied as a condition for PostgreSQL"));
    return menu;
}

QWidget *SingleCheck::makeSamplesCard()
{
    auto *card = new Card;
    auto *column = card->column();
    column->addWidget(headingLabel(tr("What the vendor's samples would say")));
    m_samples = new SamplesTable;
    column->addWidget(m_samples);
    column->addSpacing(grid::unit);
    column->addWidget(headingLabel(tr("Strength")));
    m_strength = new PlainLabel;
    m_strength->setWordWrap(true);
    column->addWidget(m_strength);
    return card;
}

QWidget *SingleCheck::makeRecentCard()
{
    auto *card = new Card;
    auto *column = card->column();
    column->addWidget(headingLabel(tr("Recent checks")));
    m_noRecent = new PlainLabel(tr("Enter keeps a check here until the console is closed."));
    m_noRecent->setTone(Tone::Neutral);
    m_noRecent->setWordWrap(true);
    column->addWidget(m_noRecent);
    m_recent = new QListWidget;
    m_recent->setAccessibleName(tr("Recent checks"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setUniformItemSizes(true);
    m_recent->setMinimumHeight(48);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_recent, 1);
    column->addStretch();
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { chooseRecent(m_recent->row(item)); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { chooseRecent(m_recent->row(item)); });
    return card;
}

void SingleCheck::setInput(const LabInput &input)
{
    m_pattern->setText(input.pattern);
    m_callerId->setText(input.callerId);
    m_announced->setText(input.announced);
}

void SingleCheck::takeDropped(const QString &text, QPoint at)
{
    for (QLineEdit *edit : {m_pattern, m_callerId, m_announced}) {
        if (edit->isVisible() && edit->rect().contains(edit->mapFrom(this, at))) {
            edit->setText(text);
            return;
        }
    }
    const bool isPattern = text.contains(u'*') && labwords::patternProblem(text).words.isEmpty();
    (isPattern ? m_pattern : m_callerId)->setText(text);
}

void SingleCheck::typed()
{
    m_model.setInput({m_pattern->text(), m_callerId->text(), m_announced->text()});
}

void SingleCheck::showResult()
{
    const LabInput &input = m_model.input();
    const LabResult &result = m_model.result();
    // An empty field is no mistake.
    const auto tell = [](Field *field, QLineEdit *edit, const LabProblem &problem) {
        const bool quiet = edit->text().isEmpty();
        field->setProblem(quiet ? QString() : problem.words);
        underline(edit, quiet ? -1 : problem.position);
    };
    tell(m_patternField, m_pattern, result.patternProblem);
    tell(m_callerIdField, m_callerId, result.callerIdProblem);
    tell(m_announcedField, m_announced, result.announcedProblem);
    showCells(result);
    if (input.pattern.isEmpty() || (result.blank && input.callerId.isEmpty())) {
        m_verdict->clear(tr("Type a pattern and a caller ID: the verdict appears as you type."));
    } else if (input.callerId.isEmpty() && result.patternProblem.words.isEmpty()) {
        m_verdict->clear(tr("Type the caller ID that the customer saw."));
    } else {
        m_verdict->setVerdict(result.verdict, result.reason, result.tone, result.icon);
    }
    const auto fill = [](const Fact &fact, const QString &value) {
        fact.name->setVisible(!value.isEmpty());
        fact.value->setVisible(!value.isEmpty());
        fact.value->setText(value);
    };
    fill(m_relation, result.relation);
    fill(m_reading, result.reading);
    m_strength->setText(result.strength.isEmpty() ? tr("The odds of a guess appear with a pattern.")
                                                  : result.strength);
    // Without a pattern there is nothing that anybody could say.
    m_samples->setRows(input.pattern.isEmpty() ? QList<LabSample>() : result.samples);
    m_copyText->setEnabled(!result.blank);
    m_copyCommand->setEnabled(!input.pattern.isEmpty() && !input.callerId.isEmpty());
    m_copyPattern->setEnabled(result.patternProblem.words.isEmpty());
}

void SingleCheck::showCells(const LabResult &result)
{
    const bool pattern = !result.patternCells.isEmpty();
    const bool digits = !result.digitCells.isEmpty();
    m_patternCells->setVisible(pattern);
    m_digitCells->setVisible(digits);
    m_alignment->setVisible(digits);
    m_patternCells->setCells(result.patternCells);
    m_digitCells->setCells(result.digitCells);
    m_alignment->setText(result.alignment);
    m_patternCells->setAccessibleName(tr("Pattern: %1").arg(m_model.input().pattern.trimmed()));
    m_digitCells->setAccessibleName(tr("Alignment: %1").arg(result.alignment));
}

void SingleCheck::showRecent()
{
    const QList<LabInput> &recent = m_model.recent();
    m_noRecent->setVisible(recent.isEmpty());
    m_recent->setVisible(!recent.isEmpty());
    m_recent->clear();
    for (const LabInput &input : recent) {
        m_recent->addItem(
            visibleText(QStringLiteral("%1 · %2 — %3")
                            .arg(input.pattern, input.callerId, judgeLab(input).verdict)));
    }
}

void SingleCheck::chooseRecent(int row)
{
    if (row >= 0 && row < m_model.recent().size()) {
        const LabInput input = m_model.recent()[row]; // filling the fields may reorder the list
        setInput(input);
        m_pattern->setFocus(Qt::OtherFocusReason);
    }
}

void SingleCheck::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_model.remember();
    Q_EMIT copied(what);
}

} // namespace flashcall::ui
