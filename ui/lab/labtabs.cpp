// SPDX-License-Identifier: MIT
#include "ui/lab/labtabs.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace flashcall::ui {

LabTabs::LabTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
}

QSize LabTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(scaled(font(), 1.0, QFont::DemiBold));
    const QString words = tabText(index).remove(u'&');
    return {metrics.horizontalAdvance(words) + 2 * grid::two, metrics.height() + grid::two};
}

QSize LabTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void LabTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool current = i == currentIndex();
        if (current) {
            painter.fillRect(QRect(tab.left(), tab.bottom() - 2, tab.width(), 3), theme.accent());
        }
        painter.setFont(scaled(font(), 1.0, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(current ? theme.accent() : theme.quiet());
        painter.drawText(tab, int(Qt::AlignCenter) | mnemonic, tabText(i));
        if (current && hasFocus()) {
            painter.setPen(QPen(theme.accent(), 2));
            painter.drawRoundedRect(QRectF(tab).adjusted(3, 3, -3, -6), grid::half, grid::half);
        }
    }
}

} // namespace flashcall::ui
