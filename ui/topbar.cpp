// SPDX-License-Identifier: MIT
#include "ui/topbar.h"

#include "app/core/connection.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/typescale.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {
constexpr int barHeight = 48;
constexpr int chipHeight = 30;
constexpr int chipIcon = 16;
constexpr int chipSide = 12;  // from the border to what is inside
constexpr int chipMark = 10;  // that there is a menu
constexpr int chipLabel = 12; // the colour label
} // namespace

ConnectionChip::ConnectionChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // a click in passing leaves the keys where they are
}

void ConnectionChip::setConnection(const Connection &connection, bool saysSandbox)
{
    m_sandbox = connection.isSandbox() || saysSandbox;
    m_colour = connection.colour;
    const QString name = visibleText(connection.name);
    if (connection.isSandbox()) {
        m_text = tr("Sandbox: no real calls");
    } else {
        m_text = saysSandbox ? tr("%1 · Answers as a sandbox").arg(name)
                             : tr("%1 · Live: calls are billed").arg(name);
    }
    setAccessibleName(tr("Connection: %1").arg(visibleText(connection.name)));
    setAccessibleDescription(m_text);
    setToolTip(tr("Switch connection (%1)")
                   .arg(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText)));
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const QFontMetrics metrics(scaled(font(), 1.0, QFont::DemiBold));
    const int label = m_colour.isEmpty() ? 0 : chipLabel + grid::unit;
    return {metrics.horizontalAdvance(m_text) + 2 * chipSide + chipIcon + label + chipMark +
                2 * grid::unit,
            grown(chipHeight)};
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const QColor ink = theme.tone(m_sandbox ? Tone::Caution : Tone::Bad);
    // Dashed and round: nothing real. Solid, filled and square: money.
    painter.setPen(QPen(hasFocus() ? theme.accent() : ink, m_sandbox && !hasFocus() ? 1.2 : 2.0,
                        m_sandbox && !hasFocus() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(theme.toneWash(m_sandbox ? Tone::Caution : Tone::Bad));
    const double radius = m_sandbox ? height() / 2.0 - 1 : 3.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    int x = chipSide;
    drawMask(&painter, m_sandbox ? QLatin1String("house") : QLatin1String("live"),
             QRect(x, (height() - chipIcon) / 2, chipIcon, chipIcon), ink);
    x += chipIcon + grid::unit;
    if (!m_colour.isEmpty()) {
        painter.setPen(QPen(theme.lineStrong(), 1));
        painter.setBrush(QColor(m_colour));
        painter.drawEllipse(
            QRectF(x, (height() - chipLabel) / 2.0, chipLabel, chipLabel).adjusted(1, 1, -1, -1));
        x += chipLabel + grid::unit;
    }
    painter.setFont(scaled(font(), 1.0, QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(x, 0, -chipSide - chipMark, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
    const QPointF mark(width() - chipSide - chipMark / 2.0, height() / 2.0);
    const QPointF chevron[] = {mark + QPointF(-4, -2), mark + QPointF(0, 2), mark + QPointF(4, -2)};
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(chevron, 3);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(tr("Flash Call Console")))
    , m_chip(new ConnectionChip)
    , m_word(new PlainLabel)
    , m_menu(new QPushButton(tr("Menu F10")))
    , m_forget(new QTimer(this))
{
    fit();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, 0, grid::two, 0);
    row->setSpacing(grid::unit + grid::half);
    m_name->setSize(PlainLabel::Size::Heading);
    row->addWidget(m_name);
    row->addWidget(m_chip);
    row->addSpacing(grid::unit);
    m_word->setTone(Tone::Good);
    row->addWidget(m_word);
    row->addStretch();
    auto *keys = new QPushButton(tr("Keys F1"));
    keys->setAccessibleName(tr("Keys"));
    for (QPushButton *button : {keys, m_menu}) {
        button->setProperty("kind", QStringLiteral("link"));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_menu->setAccessibleName(tr("Menu"));
    m_forget->setSingleShot(true);
    connect(keys, &QPushButton::clicked, this, &TopBar::keysWanted);
    // By the press, so that press, move and let go is one click on the connection wanted.
    connect(m_chip, &QAbstractButton::pressed, this, [this] {
        m_chip->setDown(false);
        Q_EMIT connectionMenuWanted();
    });
    connect(m_forget, &QTimer::timeout, m_word, &QLabel::clear);
}

void TopBar::setConnection(const Connection &connection, bool saysSandbox)
{
    m_chip->setConnection(connection, saysSandbox);
}

void TopBar::setPresented(bool presented)
{
    if (presented && !m_presented) {
        m_presented = new PlainLabel(tr("Presentation: numbers masked"));
        m_presented->setSize(PlainLabel::Size::Heading);
        m_presented->setTone(Tone::Accent);
        m_presented->setToolTip(
            tr("Leave (%1)").arg(QKeySequence(Qt::Key_F11).toString(QKeySequence::NativeText)));
        auto *row = static_cast<QHBoxLayout *>(layout());
        row->insertWidget(row->indexOf(m_chip) + 1, m_presented);
    }
    if (m_presented) {
        m_presented->setVisible(presented);
    }
    m_name->setVisible(!presented); // the window's title has it; larger words need the room
    if (presented) {
        QAccessibleEvent alert(m_presented, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void TopBar::fit()
{
    setFixedHeight(qMax(barHeight, grown(chipHeight) + grid::two));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

QPoint TopBar::connectionMenuPlace() const
{
    return m_chip->mapToGlobal(QPoint(0, m_chip->height() + grid::half));
}

void TopBar::say(const QString &words)
{
    m_word->setText(QStringLiteral("✓ ") + words);
    m_forget->start(4s);
    QAccessibleEvent alert(m_word, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.card());
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
}

} // namespace flashcall::ui
