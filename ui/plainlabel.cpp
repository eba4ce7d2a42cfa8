// SPDX-License-Identifier: MIT
#include "ui/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace flashcall::ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(false);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(visibleText(text));
}

QFont PlainLabel::fontFor(Size size)
{
    const QFont base = QApplication::font();
    switch (size) {
    case Size::Small:
        return scaled(base, 0.92);
    case Size::Body:
        return base;
    case Size::Heading:
        return scaled(base, 1.0, QFont::DemiBold);
    case Size::Large:
        return scaled(base, 1.3, QFont::DemiBold);
    }
    return base;
}

void PlainLabel::setSize(Size size)
{
    m_size = size;
    setFont(fontFor(size));
}

bool PlainLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange && m_size) {
        setFont(fontFor(*m_size));
    }
    return done;
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    m_toned = true;
    recolour();
}

void PlainLabel::setPlain()
{
    m_toned = false;
    setPalette(QPalette());
}

void PlainLabel::setElided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(
        &painter, room, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
        foregroundRole());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && text().isEmpty()) {
        setIndent(indent()); // else an empty label keeps the size hint of the type before
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        recolour();
    }
}

void PlainLabel::recolour()
{
    if (!m_toned || m_recolouring) {
        return;
    }
    m_recolouring = true; // setting the palette tells us so again
    // A sheet of paper in a dark window is light all the same.
    const QWidget *around = parentWidget();
    const Theme theme(around ? around->palette() : QApplication::palette());
    QPalette own;
    own.setColor(QPalette::WindowText, theme.tone(m_tone));
    setPalette(own);
    m_recolouring = false;
}

PlainLabel *headingLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setSize(PlainLabel::Size::Heading);
    return label;
}

PlainLabel *quietLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setTone(Tone::Neutral);
    label->setWordWrap(true);
    return label;
}

} // namespace flashcall::ui
