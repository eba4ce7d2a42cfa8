// SPDX-License-Identifier: MIT
#include "ui/notice.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

class Notice : public QWidget
{
public:
    Notice(const QString &words, Tone tone)
        : m_tone(tone)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(48, grid::half, grid::two, grid::half);
        auto *label = new PlainLabel(words);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(label, 1);
        auto *close = new QPushButton(NoticeBar::tr("Dismiss"));
        close->setProperty("kind", QStringLiteral("link"));
        close->setAutoDefault(false);
        row->addWidget(close);
        connect(close, &QPushButton::clicked, this, &QObject::deleteLater);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme(palette());
        painter.fillRect(rect(), theme.toneWash(m_tone));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
        drawMask(&painter, QLatin1String("caution"), QRect(16, (height() - 20) / 2, 20, 20),
                 theme.tone(m_tone));
    }

private:
    Tone m_tone;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void NoticeBar::add(const QString &words, Tone tone)
{
    m_column->addWidget(new Notice(words, tone));
}

} // namespace flashcall::ui
