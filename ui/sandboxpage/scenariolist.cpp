// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/scenariolist.h"

#include "ui/icons.h"
#include "ui/sandboxpage/scenariowords.h"
#include "ui/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace flashcall::ui {

namespace {

constexpr int padding = 8;
constexpr int mark = 18;
enum Role { Title = Qt::UserRole, Explanation, Ending, Value };

// Title, explanation, and the number's ending at the right; a mark beside the chosen one.
class ScenarioDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListWidget *>(option.widget);
        const int width = view ? view->viewport()->width() : 240;
        const QFont small = scaled(option.font, 0.92);
        const QRect words = QFontMetrics(small).boundingRect(
            QRect(0, 0, inside(width), 1000), Qt::TextWordWrap, index.data(Explanation).toString());
        return {width, 2 * padding + QFontMetrics(option.font).height() + 2 + words.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme theme(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focus = option.state & QStyle::State_HasFocus;
        const QRect all = option.rect.adjusted(1, 1, -1, -1);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(chosen && focus ? QPen(theme.accent(), 2) : QPen(Qt::NoPen));
            painter->setBrush(chosen ? theme.toneWash(Tone::Accent) : theme.well());
            painter->drawRoundedRect(all, grid::radius, grid::radius);
        }
        const auto placed = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        QRect row(all.left() + padding, all.top() + padding, all.width() - 2 * padding,
                  QFontMetrics(option.font).height());
        if (chosen) {
            drawMask(painter, QLatin1String("good"),
                     placed(QRect(row.left(), row.top(), mark, mark)), theme.accent());
        }
        row.setLeft(row.left() + mark + padding);
        painter->setFont(scaled(option.font, 1.0, QFont::DemiBold));
        painter->setPen(theme.text());
        painter->drawText(placed(row), Qt::AlignLeading | Qt::AlignVCenter,
                          index.data(Title).toString());
        painter->setFont(scaled(option.font, 0.92));
        painter->setPen(theme.quiet());
        painter->drawText(placed(row), Qt::AlignTrailing | Qt::AlignVCenter,
                          QStringLiteral("…%1").arg(index.data(Ending).toString()));
        row.setTop(row.bottom() + 3);
        row.setBottom(all.bottom());
        painter->drawText(placed(row), Qt::TextWordWrap | Qt::AlignLeading,
                          index.data(Explanation).toString());
        painter->restore();
    }

private:
    static int inside(int width) { return width - 2 - 3 * padding - mark; }
};

} // namespace

ScenarioList::ScenarioList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true); // what is under the mouse is shown
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // widths do not depend on heights
    setAccessibleName(tr("Scenario"));
    setItemDelegate(new ScenarioDelegate(this));
    const auto all = sandbox::allScenarios();
    for (const sandbox::Scenario scenario : all) {
        auto *item = new QListWidgetItem(this);
        const QString title = scenarios::title(scenario);
        const QString explanation = scenarios::explanation(scenario);
        const QString ending = scenarios::ending(scenario);
        item->setData(Title, title);
        item->setData(Explanation, explanation);
        item->setData(Ending, ending);
        item->setData(Value, int(scenario));
        // Found by typing its name; read out in full.
        item->setText(title);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1. %2 Numbers that end in %3.").arg(title, explanation, ending));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT chosen(scenario());
        }
    });
}

sandbox::Scenario ScenarioList::scenario() const
{
    return sandbox::Scenario(currentItem()->data(Value).toInt());
}

void ScenarioList::setScenario(sandbox::Scenario scenario)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Value).toInt() == int(scenario)) {
            setCurrentRow(row);
        }
    }
}

void ScenarioList::chooseNone()
{
    const QSignalBlocker quiet(this);
    setCurrentRow(-1);
}

// The view would choose the first scenario for a list that has none, and so take the script that
// is in force off: to look at a list is not to choose from it.
void ScenarioList::focusInEvent(QFocusEvent *event)
{
    const bool none = currentRow() < 0;
    const QSignalBlocker quiet(this);
    QListWidget::focusInEvent(event);
    if (none) {
        setCurrentRow(-1);
    }
}

void ScenarioList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

} // namespace flashcall::ui
