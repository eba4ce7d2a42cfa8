// SPDX-License-Identifier: MIT
#include "ui/topbar.h"

#include "app/core/connection.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {
constexpr int barHeight = 48;
constexpr int chipHeight = 30;
constexpr int chipIcon = 16;
} // namespace

ConnectionChip::ConnectionChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ConnectionChip::setConnection(const Connection &connection)
{
    m_sandbox = connection.isSandbox();
    m_text = m_sandbox ? tr("Sandbox: no real calls")
                       : tr("%1 · Live: calls are billed").arg(visibleText(connection.name));
    setAccessibleName(tr("Connection: %1").arg(visibleText(connection.name)));
    setAccessibleDescription(m_text);
    setToolTip(QString());
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const QFontMetrics metrics(scaled(font(), 1.0, QFont::DemiBold));
    return {metrics.horizontalAdvance(m_text) + chipIcon + 5 * grid::unit, chipHeight};
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const Tone tone = m_sandbox ? Tone::Caution : Tone::Bad;
    // Dashed and round: nothing real. Solid, filled and square: money.
    painter.setPen(
        QPen(theme.tone(tone), m_sandbox ? 1.2 : 2.0, m_sandbox ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(theme.toneWash(tone));
    const double radius = m_sandbox ? chipHeight / 2.0 - 1 : 3.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    drawMask(&painter, m_sandbox ? QLatin1String("house") : QLatin1String("live"),
             QRect(12, (height() - chipIcon) / 2, chipIcon, chipIcon), theme.tone(tone));
    painter.setFont(scaled(font(), 1.0, QFont::DemiBold));
    painter.setPen(theme.tone(tone));
    painter.drawText(rect().adjusted(12 + chipIcon + 7, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_text);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_chip(new ConnectionChip)
    , m_word(new PlainLabel)
    , m_menu(new QPushButton(tr("&Menu")))
    , m_forget(new QTimer(this))
{
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, 0, grid::two, 0);
    row->setSpacing(grid::unit + grid::half);
    auto *name = new PlainLabel(tr("Flash Call Console"));
    name->setSize(PlainLabel::Size::Heading);
    row->addWidget(name);
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
    connect(m_forget, &QTimer::timeout, m_word, &QLabel::clear);
}

void TopBar::setConnection(const Connection &connection)
{
    m_chip->setConnection(connection);
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
