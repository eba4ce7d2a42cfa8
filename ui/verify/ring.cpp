// SPDX-License-Identifier: MIT
#include "ui/verify/ring.h"

#include "ui/typescale.h"

#include <QFontMetricsF>
#include <QPainter>

namespace flashcall::ui {

namespace {
constexpr int largeSide = 168;
constexpr int besideLarger = 152;
constexpr int compactSide = 88;
} // namespace

Ring::Ring(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIdle();
}

QSize Ring::sizeHint() const
{
    // Larger type makes all that stands beneath taller: the ring grows no more than what is beside.
    const int large = typeScale() > 1 ? grown(besideLarger) : largeSide;
    const int side = m_compact ? grown(compactSide) : large;
    return {side, side};
}

void Ring::setCompact(bool compact)
{
    if (m_compact != compact) {
        m_compact = compact;
        updateGeometry();
        update();
    }
}

void Ring::setIdle()
{
    m_idle = true;
    m_caption.clear();
    setAccessibleName(tr("Remaining time: none"));
    update();
}

void Ring::setEnded(const QString &caption)
{
    setIdle();
    m_caption = caption;
}

void Ring::setTime(std::chrono::milliseconds left, std::chrono::milliseconds whole,
                   const QString &caption, Tone tone)
{
    m_idle = false;
    m_left = left;
    m_whole = whole;
    m_caption = caption;
    m_tone = tone;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const QString name = tr("Remaining time: %1 s").arg(seconds);
    if (accessibleName() != name) { // a reader need not hear ten times a second
        setAccessibleName(name);
    }
    update();
}

void Ring::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const double side = qMin(width(), height());
    const double thick = side / 16;
    const QRectF box = QRectF((width() - side) / 2, (height() - side) / 2, side, side)
                           .adjusted(thick, thick, -thick, -thick);
    QPen pen(theme.well(), thick, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.drawEllipse(box);
    if (!m_idle && m_left.count() > 0 && m_whole.count() > 0) {
        const double part = qMin(1.0, double(m_left.count()) / double(m_whole.count()));
        pen.setColor(theme.tone(m_tone));
        painter.setPen(pen);
        constexpr int full = 360 * 16;
        painter.drawArc(box, 90 * 16, qRound(full * part));
    }
    drawTime(&painter, box);
}

// Every digit gets the width of the widest one: the figure must not tremble, whatever the
// system's font does.
void Ring::drawTime(QPainter *painter, const QRectF &box) const
{
    const Theme theme(palette());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_left).count();
    const QString text =
        m_idle ? QStringLiteral("–:––")
               : QString::number(seconds / 60) + QLatin1Char(':') +
                     QString::number(seconds % 60).rightJustified(2, QLatin1Char('0'));
    QFont font = this->font();
    font.setPixelSize(qRound(box.height() * 0.28));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_idle ? theme.lineStrong() : theme.text());
    const QFontMetricsF metrics(font);
    double digit = 0;
    for (char c = '0'; c <= '9'; ++c) {
        digit = qMax(digit, metrics.horizontalAdvance(QLatin1Char(c)));
    }
    const double colon = metrics.horizontalAdvance(QLatin1Char(':'));
    double x = box.center().x() - (digit * double(text.size() - 1) + colon) / 2;
    const double top =
        box.center().y() - metrics.height() * (m_caption.isEmpty() || m_compact ? 0.5 : 0.62);
    for (const QChar c : text) {
        const double cell = c == u':' ? colon : digit;
        painter->drawText(QRectF(x, top, cell, metrics.height()), Qt::AlignCenter, QString(c));
        x += cell;
    }
    if (m_compact) {
        return; // the end would not be readable
    }
    font.setPixelSize(qMax(10, qRound(box.height() * 0.088)));
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.quiet());
    const QRectF line(box.left(), top + metrics.height(), box.width(), box.height() * 0.14);
    painter->drawText(line, Qt::AlignHCenter | Qt::AlignTop, m_caption);
}

} // namespace flashcall::ui
