// SPDX-License-Identifier: MIT
#include "ui/cascade/stepeditor.h"

#include "ui/cascade/cascadewords.h"
#include "ui/cascade/flashcallform.h"
#include "ui/cascade/messageform.h"
#include "ui/cascade/viberform.h"
#include "ui/field.h"
#include "ui/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace flashcall::ui {

using namespace std::chrono;

namespace {

constexpr int ttlUsual = 60;        // what the service takes where nothing is said (api.md)
constexpr int ttlTyped = 9'999'999; // wide enough that a wrong value is explained, not changed
constexpr int ttlTooLong = 120;     // api.md: never above

} // namespace

StepEditor::StepEditor(const QStringList &callerIds, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_ttl(new QSpinBox)
    , m_default(new QCheckBox(tr("Ser&vice's default")))
    , m_sender(new QLineEdit)
    , m_formOf{new FlashCallForm(callerIds), new ViberForm, new MessageForm(Channel::Sms),
               new MessageForm(Channel::Voice)}
{
    m_title->setSize(PlainLabel::Size::Heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_title);
    column->addWidget(makeCommon());
    for (StepForm *form : m_formOf) { // one is seen; a stack would be as tall as the tallest
        column->addWidget(form, 1);
        connect(form, &StepForm::edited, this, &StepEditor::onEdited);
    }
    connect(m_ttl, &QSpinBox::valueChanged, this, &StepEditor::onEdited);
    connect(m_default, &QCheckBox::toggled, this, &StepEditor::onEdited);
    connect(m_sender, &QLineEdit::textChanged, this, &StepEditor::onEdited);
}

QWidget *StepEditor::makeCommon()
{
    m_ttl->setRange(0, ttlTyped);
    m_ttl->setSuffix(tr(" s", "seconds, after a number"));
    m_ttl->setAccelerated(true);
    m_sender->setMaxLength(1000);
    m_default->setAccessibleName(tr("Service's default time to live"));
    m_ttlField = new Field(tr("&Time to live"), tr("Time to live of the step"), m_ttl);
    m_senderField = new Field(tr("&Sender"), tr("Sender of the step"), m_sender);
    auto *box = new QWidget;
    auto *rows = new QGridLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(grid::unit + grid::half);
    rows->setVerticalSpacing(0);
    rows->addWidget(m_ttlField, 0, 0, Qt::AlignTop);
    rows->addWidget(m_senderField, 0, 1, Qt::AlignTop);
    rows->addWidget(m_default, 1, 0);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
    return box;
}

void StepEditor::load(const Step &step, Place place, const QString &requestSender)
{
    m_loading = true;
    m_channel = step.channel();
    const bool own = step.ttl.has_value();
    m_default->setChecked(!own);
    m_ttl->setValue(own ? int(step.ttl->count()) : ttlUsual);
    m_sender->setText(step.from);
    m_sender->setPlaceholderText(requestSender);
    form()->load(step.content);
    for (StepForm *one : m_formOf) {
        one->setVisible(one == form());
    }
    m_loading = false;
    setPlace(place);
}

void StepEditor::setPlace(Place place)
{
    m_place = place;
    m_title->setText(
        tr("Step %1: %2").arg(QLocale().toString(place.row + 1), words::channel(step())));
    // The message itself has a time of its own, and the request's sender.
    const bool first = place.row == 0;
    m_default->setVisible(!first);
    m_senderField->setVisible(!first);
    advise();
}

StepForm *StepEditor::form() const
{
    return m_formOf.at(int(m_channel));
}

Step StepEditor::step() const
{
    Step step;
    step.content = form()->content();
    if (m_place.row == 0 || !m_default->isChecked()) {
        step.ttl = seconds(m_ttl->value());
    }
    step.from = m_sender->text();
    return step;
}

void StepEditor::onEdited()
{
    if (m_loading) {
        return;
    }
    advise();
    Q_EMIT edited(step());
}

void StepEditor::advise()
{
    const bool asDefault = m_place.row > 0 && m_default->isChecked();
    m_ttl->setEnabled(!asDefault);
    m_senderField->setHint(m_channel == Channel::Sms ? tr("At most 11 letters or digits")
                                                     : tr("Empty: as the request"));
    const int ttl = m_ttl->value();
    if (asDefault) {
        m_ttlField->setHint(tr("60 s, say the documents"));
    } else if (m_channel == Channel::FlashCall) {
        m_ttlField->setHint(ttl > ttlTooLong ? tr("Above 120 s: too long") : tr("60–90 s advised"),
                            ttl >= 60 && ttl <= 90 ? Tone::Neutral : Tone::Caution);
    } else {
        m_ttlField->setHint(m_place.last ? tr("Nothing follows this step")
                                         : tr("Until the next step"));
    }
}

void StepEditor::focusField(request::Field field, const QString &name, int position, int length)
{
    QWidget *editor = form()->editorOf(field, name);
    if (field == request::Field::StepTtl) {
        editor = m_ttl->isEnabled() ? static_cast<QWidget *>(m_ttl) : m_default;
    } else if (field == request::Field::StepSender) {
        editor = m_sender;
    }
    if (!editor) {
        return;
    }
    editor->setFocus(Qt::OtherFocusReason);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor); text && position >= 0) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

void StepEditor::showProblems(const QList<FieldProblem> &problems)
{
    const Step now = step();
    QString ttl;
    QString sender;
    for (const FieldProblem &problem : problems) {
        if (problem.field == request::Field::StepTtl && ttl.isEmpty()) {
            ttl = words::problem(problem, now);
        } else if (problem.field == request::Field::StepSender && sender.isEmpty()) {
            sender = words::problem(problem, now);
        }
    }
    m_ttlField->setProblem(ttl);
    m_senderField->setProblem(sender);
    form()->showProblems(problems, now);
}

} // namespace flashcall::ui
