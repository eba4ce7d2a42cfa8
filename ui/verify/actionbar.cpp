// SPDX-License-Identifier: MIT
#include "ui/verify/actionbar.h"

#include "ui/theme.h"
#include "ui/typescale.h"

#include <QEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

namespace flashcall::ui {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QPushButton *ActionBar::add(const QString &text, const QString &name, const QKeySequence &keys)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    if (!keys.isEmpty()) {
        // Not QPushButton::setShortcut: that would take the mnemonic's place.
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    }
    m_buttons << button;
    return button;
}

void ActionBar::arrange()
{
    updateGeometry();
    place(width(), true);
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange(); // the buttons have heard of it before
    }
}

int ActionBar::place(int width, bool apply) const
{
    int x = 0;
    int y = 0;
    int row = 0;
    for (QPushButton *button : m_buttons) {
        if (button->isHidden()) {
            continue;
        }
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += row + grid::unit;
            row = 0;
        }
        if (apply) {
            const QRect at(x, y, qMin(size.width(), width), size.height());
            button->setGeometry(
                style()->visualRect(layoutDirection(), QRect(0, 0, width, y + 1), at));
        }
        x += size.width() + grid::unit;
        row = qMax(row, size.height());
    }
    return y + row;
}

int ActionBar::heightForWidth(int width) const
{
    return place(width, false);
}

int ActionBar::inOneRow() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons) {
        if (!button->isHidden()) {
            width += (width > 0 ? grid::unit : 0) + button->sizeHint().width();
        }
    }
    return width;
}

QSize ActionBar::sizeHint() const
{
    constexpr int least = 320;
    return {qMax(least, inOneRow()), place(qMax(width(), least), false)};
}

QSize ActionBar::minimumSizeHint() const
{
    return {160, grown(grid::control)};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

} // namespace flashcall::ui
