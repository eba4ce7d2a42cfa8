// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QWidget>

namespace flashcall::ui {

// The cascade to scale: planned steps hatched and dashed, observed ones filled, and where in it
// we are. Never mixes the two: when a fallback really fires is the service's to say.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setLanes(const QList<TimelineLane> &lanes);
    // Counted from the sending; nothing: no line is drawn. Cheap: repaints where the line moves.
    void setNow(std::optional<std::chrono::milliseconds> now);
    // To the scale of another chart; its own plan and marks always find room.
    void setLeastSpan(std::chrono::seconds span);
    [[nodiscard]] const TimelineLayout &placement() const { return m_layout; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayOut();
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] QRectF track() const; // all lanes, without the axis
    [[nodiscard]] QRect nowRect() const;
    // A rectangle from the reading direction's own left.
    [[nodiscard]] QRectF placed(const QRectF &rect) const;
    void drawHeader(QPainter &painter) const;
    [[nodiscard]] QRectF row(qsizetype index) const;
    void drawGround(QPainter &painter, qsizetype index) const; // name, track and plan
    void drawWords(QPainter &painter, qsizetype index) const;  // the plan's words and the marks
    void drawAxis(QPainter &painter) const;

    QList<TimelineLane> m_lanes;
    std::optional<std::chrono::milliseconds> m_now;
    std::chrono::seconds m_leastSpan{0};
    TimelineLayout m_layout;
};

} // namespace flashcall::ui
