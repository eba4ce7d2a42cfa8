// SPDX-License-Identifier: MIT
#include "ui/handset/handsetitem.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/typescale.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace flashcall::ui {

namespace {
constexpr int padding = 10;
constexpr int usualMark = 18;
constexpr int besideMark = 6;
constexpr double gap = 2;

int markSize()
{
    return grown(usualMark);
}

QFont headingFont(const QFont &font)
{
    return scaled(font, 1.0, QFont::DemiBold);
}

// Breaks between words, and inside one only where it is wider than the phone.
QTextOption wrapping(Qt::LayoutDirection direction)
{
    QTextOption option(direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    return option;
}

// A number belongs on one line: the font, or a smaller one where the phone is narrow.
QFont fitting(const QFont &font, const QString &text, int width)
{
    const int needed = QFontMetrics(font).horizontalAdvance(text) + 2;
    const double factor = needed > width ? qMax(0.8, double(width) / needed) : 1.0;
    return scaled(font, factor, QFont::Weight(font.weight()));
}

double heightOf(const QFont &font, const QString &text, double width)
{
    QString lines = text;
    QTextLayout layout(lines.replace(u'\n', QChar::LineSeparator), font);
    layout.setTextOption(wrapping(Qt::LeftToRight));
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}
} // namespace

HandsetItem::HandsetItem(HandsetEntry entry, QWidget *parent)
    : QPushButton(parent)
    , m_entry(std::move(entry))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setAccessibleName(handsetReading(m_entry));
    setFocusPolicy(Qt::ClickFocus);
}

void HandsetItem::setEntry(const HandsetEntry &entry)
{
    m_entry = entry;
    setAccessibleName(handsetReading(m_entry));
    updateGeometry();
    update();
}

void HandsetItem::setCurrent(bool current)
{
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QList<HandsetItem::Line> HandsetItem::lines(int width) const
{
    const QFont small = scaled(font(), 0.92);
    const QFont large = scaled(font(), 1.08, QFont::Medium);
    QList<Line> out;
    const bool rang =
        m_entry.kind == HandsetEntry::Kind::MissedCall || m_entry.kind == HandsetEntry::Kind::Voice;
    if (!m_entry.from.isEmpty()) {
        const QString number = groupedNumber(m_entry.from);
        out.append({number, rang ? fitting(large, number, width) : small, !rang});
    } else if (rang) {
        out.append({tr("Hidden number"), large, false});
    }
    if (!m_entry.text.isEmpty()) {
        out.append({visibleText(m_entry.text), rang ? small : font(), rang});
    }
    if (!m_entry.to.isEmpty()) {
        out.append({tr("on the phone of %1").arg(m_entry.to), small, true});
    }
    if (m_entry.at.isValid()) {
        const QTime time = m_entry.at.toLocalTime().time();
        out.append({time.toString(QStringLiteral("HH:mm:ss")), small, true});
    }
    return out;
}

QSize HandsetItem::headingSize(int width) const
{
    const int beside = qMax(width - markSize() - besideMark, 1);
    return {beside, int(heightOf(headingFont(font()), handsetTitle(m_entry.kind), beside))};
}

int HandsetItem::heightForWidth(int width) const
{
    const int inside = qMax(width - 2 * padding, 1);
    double height = 2 * padding + qMax(markSize(), headingSize(inside).height());
    const QList<Line> all = lines(inside);
    for (const Line &line : all) {
        height += gap + heightOf(line.font, line.text, inside);
    }
    return qRound(height);
}

QSize HandsetItem::sizeHint() const
{
    constexpr int usual = 172;
    return {usual, heightForWidth(usual)};
}

QSize HandsetItem::minimumSizeHint() const
{
    return {96, 0};
}

void HandsetItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const bool marked = m_current || hasFocus();
    const double width = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(marked ? theme.accent() : theme.line(), width));
    painter.setBrush(isDown() ? theme.well() : theme.card());
    const double in = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), grid::unit, grid::unit);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.toneWash(Tone::Accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), grid::radius, grid::radius);
    }

    const QRect at = rect().adjusted(padding, padding, -padding, -padding);
    const QSize heading = headingSize(at.width());
    const int head = qMax(markSize(), heading.height());
    const QRect row = QRect(at.left(), at.top(), at.width(), head);
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignTop,
                                          QSize(markSize(), markSize()), row);
    const bool missed = m_entry.kind == HandsetEntry::Kind::MissedCall;
    drawMask(&painter, handsetIcon(m_entry.kind), box,
             missed ? theme.tone(Tone::Bad) : theme.accent());
    painter.setFont(headingFont(font()));
    painter.setPen(theme.text());
    const QRect words =
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, heading, row);
    painter.drawText(QRectF(words), handsetTitle(m_entry.kind), wrapping(layoutDirection()));
    QRectF rest = QRectF(at).adjusted(0, head + gap, 0, 0);
    const QList<Line> all = lines(at.width());
    for (const Line &line : all) {
        painter.setFont(line.font);
        painter.setPen(line.quiet ? theme.quiet() : theme.text());
        painter.drawText(rest, line.text, wrapping(layoutDirection()));
        rest.setTop(rest.top() + heightOf(line.font, line.text, rest.width()) + gap);
    }
}

void HandsetItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepped(Step::Newer);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(Step::Older);
        return;
    case Qt::Key_Home:
        Q_EMIT stepped(Step::Newest);
        return;
    case Qt::Key_End:
        Q_EMIT stepped(Step::Oldest);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default: // default: Qt's enum is open; other keys are the button's own
        QPushButton::keyPressEvent(event);
    }
}

void HandsetItem::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace flashcall::ui
