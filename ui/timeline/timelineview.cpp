// SPDX-License-Identifier: MIT
#include "ui/timeline/timelineview.h"

#include "ui/typescale.h"

#include <QEvent>
#include <QPainter>

namespace flashcall::ui {

namespace {

constexpr int laneGap = 4;
constexpr int nameGap = 12;
constexpr int swatch = 18;

enum class Look { Planned, Observed };

int headerHeight()
{
    return grown(28);
}

int laneHeight()
{
    return grown(24);
}

int axisHeight()
{
    return grown(18);
}

void drawBar(QPainter &painter, const QRectF &rect, const Theme &theme, Look look, Tone tone)
{
    if (rect.width() <= 0) {
        return;
    }
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (look) {
    case Look::Planned: {
        QColor hatch = theme.lineStrong();
        hatch.setAlphaF(0.35F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawRoundedRect(inner, 4, 4);
        QPen pen(theme.lineStrong(), 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        break;
    }
    case Look::Observed:
        painter.setPen(QPen(theme.tone(tone), 1));
        painter.setBrush(theme.toneWash(tone));
        break;
    }
    painter.drawRoundedRect(inner, 4, 4);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(headerHeight());
    setAccessibleName(timelineReading(m_lanes));
}

void TimelineView::setLanes(const QList<TimelineLane> &lanes)
{
    m_lanes = lanes;
    const QString reading = timelineReading(m_lanes);
    if (accessibleName() != reading) {
        setAccessibleName(reading);
        setToolTip(reading.toHtmlEscaped()); // a tool tip guesses markup
    }
    updateGeometry();
    relayOut();
}

void TimelineView::setNow(std::optional<std::chrono::milliseconds> now)
{
    const QRect before = nowRect();
    m_now = now;
    if (qMax(spanOf(m_lanes, m_now), m_leastSpan) != m_layout.span) {
        relayOut();
        return;
    }
    const QRect after = nowRect();
    if (before != after) {
        update(before);
        update(after);
    }
}

void TimelineView::setLeastSpan(std::chrono::seconds span)
{
    m_leastSpan = span;
    relayOut();
}

QFont TimelineView::smallFont() const
{
    return scaled(font(), 0.92);
}

int TimelineView::namesWidth() const
{
    int widest = 0;
    const QFontMetrics metrics(font());
    for (const TimelineLane &lane : m_lanes) {
        widest = qMax(widest, metrics.horizontalAdvance(lane.name));
    }
    return qMin(widest, width() / 3) + nameGap;
}

QRectF TimelineView::track() const
{
    const double left = namesWidth();
    const double height = double(m_lanes.size()) * (laneHeight() + laneGap);
    return {left, double(headerHeight()), qMax(width() - left, 1.0), height};
}

QRectF TimelineView::placed(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight) {
        return rect;
    }
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QRect TimelineView::nowRect() const
{
    if (!m_now || m_lanes.isEmpty()) {
        return {};
    }
    const QRectF all = track();
    const double x = all.left() + qBound(1.0, m_layout.x(*m_now), all.width() - 1.0);
    return placed(QRectF(qRound(x) - 1.0, all.top() - 2, 2, all.height() + 2)).toRect();
}

void TimelineView::relayOut()
{
    const QFontMetricsF metrics(smallFont());
    m_layout = layOut(
        m_lanes, m_now, track().width(),
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text); }, m_leastSpan);
    update();
}

QSize TimelineView::sizeHint() const
{
    const int lanes = int(m_lanes.size()) * (laneHeight() + laneGap);
    return {640, headerHeight() + lanes + (m_lanes.isEmpty() ? 0 : axisHeight())};
}

QSize TimelineView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    relayOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        setMinimumHeight(headerHeight());
        relayOut();
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawHeader(painter);
    if (m_lanes.isEmpty()) {
        return;
    }
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        drawGround(painter, i);
    }
    if (m_now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme(palette()).text());
        painter.drawRoundedRect(QRectF(nowRect()), 1, 1);
    }
    // Above the line of now, on grounds of their own: no stroke runs through a word.
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        drawWords(painter, i);
    }
    drawAxis(painter);
}

QRectF TimelineView::row(qsizetype index) const
{
    const QRectF all = track();
    return {all.left(), all.top() + double(index) * (laneHeight() + laneGap), all.width(),
            double(laneHeight())};
}

void TimelineView::drawHeader(QPainter &painter) const
{
    const Theme theme(palette());
    const QFont heading = scaled(font(), 1.0, QFont::DemiBold);
    painter.setFont(heading);
    painter.setPen(theme.text());
    const QString title = tr("Cascade");
    const double titleWidth = QFontMetricsF(heading).horizontalAdvance(title);
    painter.drawText(placed({0, 0, titleWidth + 1, headerHeight() - 4.0}),
                     Qt::AlignLeading | Qt::AlignVCenter, title);

    // From the right, as long as there is room beside the title.
    const QFont small = smallFont();
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    double right = width();
    const auto word = [&](const QString &text) {
        const double wide = metrics.horizontalAdvance(text) + 1;
        right -= wide;
        painter.setPen(theme.quiet());
        painter.drawText(placed({right, 0, wide, headerHeight() - 4.0}),
                         Qt::AlignLeading | Qt::AlignVCenter, text);
        right -= 6;
    };
    const double middle = (headerHeight() - 4) / 2.0;
    const QString now = tr("now"), planned = tr("planned"), observed = tr("observed");
    const double needed = metrics.horizontalAdvance(now + planned + observed) + 2 * swatch + 80;
    if (right - needed < titleWidth) {
        return;
    }
    word(now);
    right -= 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text());
    painter.drawRect(placed({right, middle - 7, 2, 14}));
    right -= grid::two;
    word(planned);
    right -= swatch;
    drawBar(painter, placed({right, middle - 6, swatch, 12}), theme, Look::Planned, Tone::Neutral);
    right -= grid::two;
    word(observed);
    right -= swatch;
    drawBar(painter, placed({right, middle - 6, swatch, 12}), theme, Look::Observed, Tone::Accent);
}

void TimelineView::drawGround(QPainter &painter, qsizetype index) const
{
    const Theme theme(palette());
    const QRectF at = row(index);
    painter.setFont(font());
    painter.setPen(theme.text());
    const int names = namesWidth() - nameGap;
    painter.drawText(
        placed({0, at.top(), names + 2.0, at.height()}), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(font()).elidedText(m_lanes[index].name, Qt::ElideRight, names + 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.well());
    painter.drawRoundedRect(placed(at), 4, 4);
    const LaneLayout &lane = m_layout.lanes[index];
    const QRectF bar(at.left() + lane.planLeft, at.top() + 1, lane.planWidth, at.height() - 2);
    drawBar(painter, placed(bar), theme, Look::Planned, Tone::Neutral);
}

void TimelineView::drawWords(QPainter &painter, qsizetype index) const
{
    const Theme theme(palette());
    const QRectF all = row(index);
    const LaneLayout &lane = m_layout.lanes[index];
    painter.setFont(smallFont());
    if (lane.planWords) {
        const QRectF box(all.left() + lane.planWords->left, all.top() + 3, lane.planWords->width,
                         all.height() - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.well());
        painter.drawRoundedRect(placed(box.adjusted(2, 0, -2, 0)), 3, 3);
        painter.setPen(theme.quiet());
        painter.drawText(placed(box), Qt::AlignCenter, lane.planWords->text);
    }
    for (qsizetype i = 0; i < lane.marks.size(); ++i) {
        const LaneLayout::Box &box = lane.marks[i];
        const Tone tone = m_lanes[index].marks[i].tone;
        const QRectF at(all.left() + box.left, all.top() + 1, box.width, all.height() - 2);
        drawBar(painter, placed(at), theme, Look::Observed, tone);
        painter.setPen(theme.tone(tone));
        painter.drawText(placed(at), Qt::AlignCenter, box.text);
        // Words that were moved to fit leave a notch beneath them at the exact moment.
        const double x = qBound(0.0, lane.ticks[i] - 1, all.width() - 2);
        const bool moved = lane.ticks[i] > box.left + 2;
        const double height = moved ? 3 : at.height();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(tone));
        painter.drawRect(placed({all.left() + x, at.bottom() - height, 2, height}));
    }
}

void TimelineView::drawAxis(QPainter &painter) const
{
    const Theme theme(palette());
    const QRectF all = track();
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    for (const auto &[x, words] : m_layout.axis) {
        const double wide = metrics.horizontalAdvance(words) + 1;
        // Centred beneath its tick, but within the track.
        const double left = qBound(0.0, x - wide / 2, qMax(all.width() - wide, 0.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.lineStrong());
        const double stroke = qBound(0.0, x - 0.5, all.width() - 1);
        painter.drawRect(placed({all.left() + stroke, all.bottom() - laneGap, 1, 3}));
        painter.setPen(theme.quiet());
        painter.drawText(placed({all.left() + left, all.bottom() - 1, wide, axisHeight() + 0.0}),
                         Qt::AlignCenter, words);
    }
}

} // namespace flashcall::ui
