// SPDX-License-Identifier: MIT
#include "ui/notice.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

Notice::Notice(const QString &words, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_row(new QHBoxLayout(this))
    , m_label(new PlainLabel(words))
    , m_close(new QPushButton(NoticeBar::tr("Dismiss")))
{
    m_row->setContentsMargins(48, grid::half, grid::two, grid::half);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_label, 1);
    m_close->setProperty("kind", QStringLiteral("link"));
    m_close->setAutoDefault(false);
    m_row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QObject::deleteLater);
}

void Notice::setWords(const QString &words)
{
    if (words != m_label->text()) {
        m_label->setText(words);
    }
}

QPushButton *Notice::addAction(const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.toneWash(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
    const QLatin1String mark(m_tone == Tone::Good ? "good" : "caution");
    drawMask(&painter, mark, QRect(16, (height() - 20) / 2, 20, 20), theme.tone(m_tone));
}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

Notice *NoticeBar::add(const QString &words, Tone tone)
{
    auto *notice = new Notice(words, tone);
    m_column->addWidget(notice);
    return notice;
}

} // namespace flashcall::ui
