// SPDX-License-Identifier: MIT
#include "ui/connections/askbar.h"

#include "ui/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace flashcall::ui {

AskBar::AskBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(grid::two, grid::unit, grid::unit, grid::unit);
    m_row->setSpacing(grid::unit);
    m_question->setWordWrap(true);
    m_row->addWidget(m_question, 1);
    hide();
}

void AskBar::ask(const QString &question, const QList<Answer> &answers)
{
    dismiss();
    m_question->setText(question);
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.text);
        button->setAutoDefault(false);
        m_row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, chosen = answer.chosen] {
            const auto act = chosen; // the button that holds it goes
            dismiss();
            if (act) {
                act();
            }
        });
    }
    show();
    if (!m_buttons.isEmpty()) {
        m_buttons.last()->setFocus(Qt::OtherFocusReason);
    }
    QAccessibleEvent alert(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AskBar::dismiss()
{
    for (QWidget *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    hide();
}

void AskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    painter.setPen(QPen(theme.tone(Tone::Caution), 1));
    painter.setBrush(theme.toneWash(Tone::Caution));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius,
                            grid::radius);
}

} // namespace flashcall::ui
