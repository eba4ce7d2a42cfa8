// SPDX-License-Identifier: MIT
#include "ui/cascade/timebar.h"

#include "ui/cascade/cascadewords.h"
#include "ui/texts.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QToolTip>

#include <numeric>

namespace flashcall::ui {

namespace {

using std::chrono::seconds;

constexpr seconds usualTtl{60}; // api.md: where nothing is said
constexpr int barHeight = 28;
constexpr int gap = 2;
constexpr int partLeast = 10; // so that a second can be seen beside an hour

seconds timeOf(const Step &step)
{
    return std::max(seconds(0), step.ttl.value_or(usualTtl));
}

QString sayingOf(const Step &step)
{
    return QStringLiteral("%1 %2").arg(words::channel(step), texts::seconds(timeOf(step)));
}

} // namespace

TimeBar::TimeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::set(const Cascade &steps, int current)
{
    m_steps = steps;
    m_current = current;
    QStringList names;
    for (const Step &step : steps) {
        names += sayingOf(step);
    }
    setAccessibleName(tr("Planned time: %1").arg(names.join(QStringLiteral(", "))));
    update();
}

QSize TimeBar::sizeHint() const
{
    return {400, qMax(barHeight, fontMetrics().height() + grid::unit)};
}

QSize TimeBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QList<QRect> TimeBar::parts() const
{
    const auto whole =
        std::accumulate(m_steps.begin(), m_steps.end(), seconds(0),
                        [](seconds sum, const Step &step) { return sum + timeOf(step); });
    const int count = int(m_steps.size());
    const int room = width() - gap * (count - 1) - partLeast * count;
    QList<QRect> parts;
    qint64 before = 0;
    for (int i = 0; i < count; ++i) {
        // By sums, so that rounding leaves no gap at the end.
        const auto at = [&](qint64 time) {
            return int(whole.count() == 0 ? 0 : qint64(room) * time / whole.count());
        };
        const qint64 after = before + timeOf(m_steps.at(i)).count();
        const int left = at(before) + i * (gap + partLeast);
        const QRect part(left, 0, at(after) - at(before) + partLeast, height());
        parts.append(QStyle::visualRect(layoutDirection(), rect(), part));
        before = after;
    }
    return parts;
}

QRect TimeBar::partOf(int step) const
{
    return parts().value(step);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaled(font(), 0.9));
    const Theme theme(palette());
    const QList<QRect> all = parts();
    for (int i = 0; i < all.size(); ++i) {
        const bool current = i == m_current;
        painter.setPen(QPen(current ? theme.accent() : theme.line(), current ? 2 : 1));
        painter.setBrush(current ? theme.toneWash(Tone::Accent) : theme.well());
        painter.drawRoundedRect(QRectF(all.at(i)).adjusted(1, 1, -1, -1), grid::half, grid::half);
        const QRect inside = all.at(i).adjusted(grid::unit, 0, -grid::unit, 0);
        const Step &step = m_steps.at(i);
        // Whole words or none: an ellipsis beside a number tells another number.
        const QFontMetrics metrics = painter.fontMetrics();
        for (const QString &saying : {sayingOf(step), texts::seconds(timeOf(step))}) {
            if (metrics.horizontalAdvance(saying) <= inside.width()) {
                painter.setPen(theme.text());
                painter.drawText(inside, Qt::AlignCenter, saying);
                break;
            }
        }
    }
}

void TimeBar::mousePressEvent(QMouseEvent *event)
{
    const QList<QRect> all = parts();
    for (int i = 0; i < all.size(); ++i) {
        if (event->button() == Qt::LeftButton && all.at(i).contains(event->position().toPoint())) {
            Q_EMIT stepChosen(i);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

bool TimeBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<QRect> all = parts();
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), sayingOf(m_steps.at(i)), this, all.at(i));
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace flashcall::ui
