// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QDateTime>
#include <QWidget>

#include <chrono>

namespace flashcall::ui {

// The countdown: a ring that empties, the time left in tabular numerals, the wall-clock end.
// Shows what it is given; it never counts by itself. Accessible name "Remaining time: 57 s".
class Ring : public QWidget
{
    Q_OBJECT
public:
    explicit Ring(QWidget *parent = nullptr);

    void setIdle();
    // `left` of `whole`; `caption` is the line beneath ("until 14:02:28").
    void setTime(std::chrono::milliseconds left, std::chrono::milliseconds whole,
                 const QString &caption, Tone tone);
    // The case came to its end before its time did: nothing is left to count. `caption` as above.
    void setEnded(const QString &caption);
    // Short and long side, so that the ring fits beside the rest in a narrow window.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawTime(QPainter *painter, const QRectF &box) const;
    std::chrono::milliseconds m_left{0}, m_whole{0};
    QString m_caption;
    Tone m_tone = Tone::Neutral;
    bool m_idle = true;
    bool m_compact = false;
};

} // namespace flashcall::ui
