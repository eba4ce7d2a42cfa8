// SPDX-License-Identifier: MIT
#include "ui/field.h"

#include "ui/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace flashcall::ui {

Field::Field(const QString &caption, const QString &accessibleName, QWidget *editor,
             QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_row(new QHBoxLayout)
    , m_line(new PlainLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    auto *label = new PlainLabel(caption);
    label->setTone(Tone::Neutral);
    label->setSize(PlainLabel::Size::Small);
    label->setBuddy(editor);
    // One node bears the name: the one that takes the text.
    label->setAccessibleName(accessibleName + QLatin1Char(':'));
    column->addWidget(label);
    m_row->setSpacing(grid::unit);
    m_row->addWidget(editor, 1);
    column->addLayout(m_row);
    m_line->setSize(PlainLabel::Size::Small);
    m_line->setWordWrap(true);
    m_line->setTone(Tone::Neutral);
    reserve();
    column->addWidget(m_line);
    editor->setAccessibleName(accessibleName);
    // Qt announces an editable combo box by its text: the line edit bears the name.
    if (auto *combo = qobject_cast<QComboBox *>(editor); combo && combo->isEditable()) {
        combo->lineEdit()->setAccessibleName(accessibleName);
    }
}

void Field::setHint(const QString &text, Tone tone)
{
    m_hint = text;
    m_tone = tone;
    showLine();
}

void Field::setProblem(const QString &text)
{
    m_problem = text;
    showLine();
}

void Field::setTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void Field::setReserved(bool reserved)
{
    m_reserved = reserved;
    reserve();
    showLine();
}

void Field::reserve()
{
    const QFontMetrics metrics(PlainLabel::fontFor(PlainLabel::Size::Small));
    m_line->setMinimumHeight(m_reserved ? metrics.height() : 0);
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        reserve();
    }
}

void Field::showLine()
{
    const bool wrong = !m_problem.isEmpty();
    const QString words = wrong ? QStringLiteral("\u26A0\u00A0") + m_problem : m_hint;
    if (m_line->text() != words) {
        m_line->setText(words);
        m_line->setTone(wrong ? Tone::Bad : m_tone);
    }
    m_line->setVisible(m_reserved || !words.isEmpty());
    m_editor->setAccessibleDescription(wrong ? m_problem : m_hint);
    if (auto *combo = qobject_cast<QComboBox *>(m_editor); combo && combo->isEditable()) {
        combo->lineEdit()->setAccessibleDescription(wrong ? m_problem : m_hint);
    }
    if (m_editor->property("problem").toBool() != wrong) {
        m_editor->setProperty("problem", wrong);
        m_editor->update();
    }
}

} // namespace flashcall::ui
