// SPDX-License-Identifier: MIT
#include "ui/lablist/verdictbars.h"

#include "ui/lablist/listwords.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace flashcall::ui {

namespace {

QString nameOf(std::optional<bulk::RowVerdict> verdict)
{
    return verdict ? listwords::verdict(*verdict) : VerdictBars::tr("All rows");
}

} // namespace

VerdictBar::VerdictBar(std::optional<bulk::RowVerdict> verdict, QWidget *parent)
    : QAbstractButton(parent)
    , m_verdict(verdict)
{
    setText(nameOf(verdict));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    setCount(0, 0);
}

void VerdictBar::setCount(qint64 count, qint64 of)
{
    m_count = count;
    m_share = of > 0 ? double(count) / double(of) : 0;
    const QString percent = QLocale().toString(m_share * 100, 'f', 1);
    setAccessibleName(
        tr("%1: %2, %3 %", "verdict, rows, percent").arg(text(), listwords::rows(count), percent));
    setEnabled(count > 0 || !m_verdict || isChecked());
    update();
}

int VerdictBar::wordWidth() const
{
    const QFontMetrics metrics(scaled(font(), 1.0, QFont::DemiBold));
    int widest = metrics.horizontalAdvance(nameOf({}));
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        widest = qMax(widest, metrics.horizontalAdvance(nameOf(bulk::RowVerdict(i))));
    }
    return widest;
}

QSize VerdictBar::sizeHint() const
{
    const int numbers = fontMetrics().horizontalAdvance(QStringLiteral("000,000,000"));
    return {wordWidth() + numbers + 88 + 4 * grid::unit, fontMetrics().height() + grid::unit + 4};
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme theme(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.toneWash(Tone::Accent) : theme.well());
        painter.drawRoundedRect(frame, grid::half, grid::half);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, grid::half, grid::half);
    }
    const QRect inside = rect().adjusted(grid::unit, 0, -grid::unit, 0);
    const int numbers = fontMetrics().horizontalAdvance(QStringLiteral("000,000,000"));
    const int words = wordWidth();
    const auto seen = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), inside, part);
    };
    painter.setPen(m_count > 0 || !m_verdict ? theme.text() : theme.quiet());
    painter.setFont(isChecked() ? scaled(font(), 1.0, QFont::DemiBold) : font());
    painter.drawText(seen(QRect(inside.left(), 0, words, height())),
                     int(Qt::AlignVCenter | Qt::AlignLeading), text());
    painter.setFont(font());
    painter.drawText(seen(QRect(inside.right() - numbers, 0, numbers + 1, height())),
                     int(Qt::AlignVCenter | Qt::AlignTrailing), QLocale().toString(m_count));
    const QRect track(inside.left() + words + grid::unit, height() / 2 - 6,
                      inside.width() - words - numbers - grid::two, 12);
    if (m_verdict && m_count > 0) {
        QRect bar = track;
        bar.setWidth(qMax(3, int(track.width() * m_share)));
        const Tone tone = listwords::tone(*m_verdict);
        painter.setPen(QPen(theme.tone(tone), 1));
        painter.setBrush(theme.toneWash(tone));
        painter.drawRoundedRect(QRectF(seen(bar)).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

void VerdictBar::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

VerdictBars::VerdictBars(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [this, column](std::optional<bulk::RowVerdict> verdict) {
        auto *bar = new VerdictBar(verdict);
        column->addWidget(bar);
        m_group->addButton(bar);
        m_bars.append(bar);
        connect(bar, &QAbstractButton::toggled, this, [this, bar](bool on) {
            if (on) {
                Q_EMIT chosen(bar->verdict());
            }
        });
    };
    add({});
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        add(bulk::RowVerdict(i));
    }
    m_bars[0]->setChecked(true);
    setAccessibleName(tr("Verdicts"));
}

void VerdictBars::setCounts(const bulk::Progress &progress)
{
    for (VerdictBar *bar : std::as_const(m_bars)) {
        const auto verdict = bar->verdict();
        bar->setCount(verdict ? progress.counts[std::size_t(*verdict)] : progress.rows,
                      progress.rows);
    }
}

void VerdictBars::setOnly(std::optional<bulk::RowVerdict> only)
{
    for (VerdictBar *bar : std::as_const(m_bars)) {
        if (bar->verdict() == only) {
            bar->setChecked(true);
        }
    }
}

} // namespace flashcall::ui
