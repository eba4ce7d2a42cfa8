// SPDX-License-Identifier: MIT
#include "ui/verify/verdictpanel.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/typescale.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
constexpr int usualIcon = 24;
constexpr int leastHeight = 76;
} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent)
    , m_word(new PlainLabel)
    , m_reason(new PlainLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::half);
    m_word->setSize(PlainLabel::Size::Large);
    m_reason->setWordWrap(true);
    column->addWidget(m_word);
    column->addWidget(m_reason);
    column->addStretch(1);
    setMinimumHeight(leastHeight);
    fit();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    clear({});
}

void VerdictPanel::fit()
{
    layout()->setContentsMargins(grid::two + grown(usualIcon) + grid::unit + grid::half,
                                 grid::unit + 4, grid::two, grid::unit + 4);
}

void VerdictPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void VerdictPanel::clear(const QString &hint)
{
    m_empty = true;
    m_icon = QLatin1String();
    m_word->setText(tr("No verdict yet"));
    m_word->setTone(Tone::Neutral);
    m_reason->setText(hint);
    m_reason->setTone(Tone::Neutral);
    m_word->setAccessibleName(tr("Verdict: none yet"));
    update();
}

void VerdictPanel::setVerdict(const QString &word, const QString &reason, Tone tone,
                              QLatin1String icon)
{
    m_empty = false;
    m_tone = tone;
    m_icon = icon;
    m_word->setText(word);
    m_word->setTone(tone);
    m_reason->setText(reason);
    m_reason->setPlain();
    const QString name = tr("Verdict: %1 — %2").arg(word, reason);
    if (m_word->accessibleName() != name) {
        m_word->setAccessibleName(name);
        QAccessibleEvent alert(m_word, QAccessible::Alert); // spoken without moving the focus
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_empty) {
        painter.setPen(QPen(theme.line(), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(QPen(theme.tone(m_tone), 1));
        painter.setBrush(theme.toneWash(m_tone));
    }
    painter.drawRoundedRect(box, grid::unit, grid::unit);
    const int side = grown(usualIcon);
    const QRect mark(grid::two, grid::unit + grid::half, side, side);
    if (m_empty) {
        drawMask(&painter, QLatin1String("info"), mark, theme.lineStrong());
    } else {
        drawMask(&painter, m_icon, mark, theme.tone(m_tone));
    }
}

} // namespace flashcall::ui
