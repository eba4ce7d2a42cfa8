// SPDX-License-Identifier: MIT
#include "ui/handset/handsetview.h"

#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

constexpr int usualWidth = 208;
constexpr int leastWidth = 176;
constexpr int listLeast = 72;
constexpr int bezel = 10; // between the phone's edge and its screen

// The phone's screen: a well in which the entries lie.
class Screen final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme(palette()).well());
        painter.drawRoundedRect(rect(), 14, 14);
    }
};

} // namespace

HandsetView::HandsetView(QWidget *parent)
    : QWidget(parent)
    , m_status(new PlainLabel)
    , m_empty(new PlainLabel)
    , m_scroll(new QScrollArea)
    , m_use(new QPushButton)
{
    setMinimumWidth(leastWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(bezel, grid::two, bezel, bezel);
    column->setSpacing(grid::unit);
    auto *caption = new PlainLabel(tr("Customer's phone · sandbox"));
    caption->setSize(PlainLabel::Size::Small);
    caption->setTone(Tone::Neutral);
    caption->setAlignment(Qt::AlignCenter);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(makeScreen(), 1);
    setAccessibleName(tr("Customer's phone"));
    connect(m_use, &QPushButton::clicked, this, [this] { choose(m_current); });
    refresh();
}

QWidget *HandsetView::makeScreen()
{
    auto *screen = new Screen;
    auto *column = new QVBoxLayout(screen);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    column->setSpacing(grid::unit);
    m_status->setSize(PlainLabel::Size::Small);
    m_status->setTone(Tone::Neutral);
    m_status->setWordWrap(true);
    m_status->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("Nothing yet. What the customer's phone shows appears here."));
    m_empty->setTone(Tone::Neutral);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(grid::half, 0, grid::half, 0);

    auto *list = new QWidget;
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid::unit);
    m_column->addStretch();
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // However many entries there are: they ask for no room, and take what is left.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->setMinimumHeight(listLeast);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its entries take the focus
    m_scroll->setAccessibleName(tr("Handset entries"));
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);

    column->addWidget(m_status);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_use);
    return screen;
}

QSize HandsetView::sizeHint() const
{
    return {usualWidth, QWidget::sizeHint().height()};
}

void HandsetView::add(const HandsetEntry &entry)
{
    auto *item = new HandsetItem(entry);
    connect(item, &QPushButton::clicked, this, [this, item] { choose(item); });
    connect(item, &HandsetItem::focused, this, [this, item] { makeCurrent(item); });
    connect(item, &HandsetItem::stepped, this,
            [this, item](HandsetItem::Step way) { step(item, way); });
    m_items.prepend(item);
    m_column->insertWidget(0, item);
    item->show();
    if (m_items.size() > entriesMost) {
        HandsetItem *oldest = m_items.takeLast();
        if (oldest == m_current) {
            m_current = nullptr;
        }
        m_column->removeWidget(oldest);
        oldest->deleteLater();
    }
    // Somebody who is walking through the entries keeps the place.
    if (!m_current || !m_current->hasFocus()) {
        makeCurrent(item);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    refresh();
    announce(entry);
}

void HandsetView::change(qsizetype index, const HandsetEntry &entry)
{
    m_items[index]->setEntry(entry);
    if (index == 0) { // told last
        m_status->setAccessibleName(told(entry));
    }
    refresh();
}

void HandsetView::clear()
{
    m_current = nullptr;
    for (HandsetItem *item : std::as_const(m_items)) {
        item->hide();
        m_column->removeWidget(item);
        item->deleteLater();
    }
    m_items.clear();
    refresh();
}

void HandsetView::makeCurrent(HandsetItem *item)
{
    if (m_current && m_current != item) {
        m_current->setCurrent(false);
    }
    m_current = item;
    item->setCurrent(true);
    refresh();
}

void HandsetView::step(HandsetItem *from, HandsetItem::Step step)
{
    qsizetype to = m_items.indexOf(from);
    switch (step) {
    case HandsetItem::Step::Newer:
        to = qMax<qsizetype>(to - 1, 0);
        break;
    case HandsetItem::Step::Older:
        to = qMin(to + 1, m_items.size() - 1);
        break;
    case HandsetItem::Step::Newest:
        to = 0;
        break;
    case HandsetItem::Step::Oldest:
        to = m_items.size() - 1;
        break;
    }
    m_items[to]->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_items[to], 0, grid::unit);
}

void HandsetView::choose(const HandsetItem *item)
{
    if (!item) {
        return;
    }
    const QString answer = handsetAnswer(item->entry());
    if (!answer.isEmpty()) {
        Q_EMIT numberChosen(answer);
    }
}

QString HandsetView::told(const HandsetEntry &entry)
{
    return tr("Handset: %1").arg(handsetReading(entry));
}

void HandsetView::announce(const HandsetEntry &entry)
{
    const QString words = told(entry);
    m_status->setAccessibleName(words); // tells of the changed name by itself
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_status, words);
#else
    QAccessibleEvent event(m_status, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void HandsetView::refresh()
{
    const bool empty = m_items.isEmpty();
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    m_status->setVisible(!empty);
    m_status->setText(tr("%n entries, newest first", "", int(m_items.size())));
    if (empty) {
        m_status->setAccessibleName(tr("Handset: nothing yet"));
    }
    const bool message = m_current && (m_current->entry().kind == HandsetEntry::Kind::Viber ||
                                       m_current->entry().kind == HandsetEntry::Kind::Sms);
    m_use->setText(message ? tr("Use this code") : tr("Use this number"));
    const QString answer = m_current ? handsetAnswer(m_current->entry()) : QString();
    m_use->setEnabled(!answer.isEmpty());
    m_use->setAccessibleDescription(answer);
    const bool hidden = m_current && !message && answer.isEmpty();
    m_use->setToolTip(hidden ? tr("The phone shows no number.") : QString());
}

void HandsetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    painter.setPen(QPen(theme.line(), 1));
    painter.setBrush(theme.card());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 22, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.lineStrong());
    const QRectF slit(width() / 2.0 - 16, 6, 32, 3); // the earpiece
    painter.drawRoundedRect(slit, 1.5, 1.5);
}

} // namespace flashcall::ui
