// SPDX-License-Identifier: MIT
#include "ui/rail.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
constexpr int railWidth = 96;
constexpr int buttonHeight = 64;
} // namespace

RailButton::RailButton(const QString &text, QLatin1String icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    return {grown(railWidth) - 2 * grid::unit, grown(buttonHeight)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.accent(), 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? theme.toneWash(Tone::Accent)
                     : underMouse() ? theme.well()
                                    : QColor(Qt::transparent));
    painter.drawRoundedRect(box, grid::unit, grid::unit);
    const QColor color = isChecked() ? theme.accent() : theme.quiet();
    const int side = grown(22);
    drawMask(&painter, m_icon, QRect((width() - side) / 2, grown(10), side, side), color);
    painter.setFont(scaled(font(), 0.92, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(color);
    const QString words = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4);
    painter.drawText(QRect(0, grown(36), width(), height() - grown(38)),
                     Qt::AlignHCenter | Qt::AlignTop, words);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(grown(railWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::unit, grid::two, grid::unit, grid::unit);
    column->setSpacing(grid::unit);
    column->addStretch();
}

void Rail::add(const QString &text, QLatin1String icon)
{
    const int page = int(m_buttons.size());
    auto *button = new RailButton(text, icon);
    const QKeySequence keys(int(Qt::CTRL) | (int(Qt::Key_1) + page));
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(page, button);
    m_buttons << button;
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
}

void Rail::setCurrent(int page)
{
    m_buttons.at(page)->setChecked(true);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFixedWidth(grown(railWidth));
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.rail());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line());
}

} // namespace flashcall::ui
