// SPDX-License-Identifier: MIT
#include "ui/history/historytable.h"

#include "app/store/historymodel.h"
#include "ui/history/historydelegate.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/typescale.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaEnum>

namespace flashcall::ui {

using store::HistoryModel;

namespace {
constexpr int reasonLeast = 112;

// The columns that make room, first to last.
constexpr HistoryModel::Column spare[] = {HistoryModel::ConnectionName, HistoryModel::Attempts,
                                          HistoryModel::Ticket};

int widestOutcome(const QFontMetrics &metrics)
{
    int widest = 0;
    const auto endings = QMetaEnum::fromType<Ending>();
    for (int i = 0; i < endings.keyCount(); ++i) {
        const QString word = texts::ending(Ending(endings.value(i)));
        widest = qMax(widest, metrics.horizontalAdvance(word));
    }
    return widest + HistoryDelegate::markSize + HistoryDelegate::padding;
}
} // namespace

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
{
    makeLines(*this, new HistoryDelegate);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumSize(360, 160);
}

int HistoryTable::chosen() const
{
    return currentIndex().row();
}

void HistoryTable::choose(int row)
{
    setCurrentIndex(model()->index(row, qMax(currentIndex().column(), 0)));
}

int HistoryTable::widthFor(int column) const
{
    const QFontMetrics metrics(font());
    const auto words = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    int content = 0;
    switch (HistoryModel::Column(column)) {
    case HistoryModel::Time:
        content = words(QStringLiteral("0000-00-00 00:00"));
        break;
    case HistoryModel::Number:
        content = words(QStringLiteral("+000000000000"));
        break;
    case HistoryModel::Ticket:
        content = words(QStringLiteral("CRM-00000"));
        break;
    case HistoryModel::Outcome:
        content = widestOutcome(QFontMetrics(scaled(font(), 1.0, QFont::DemiBold)));
        break;
    case HistoryModel::Attempts:
        content = words(QStringLiteral("00"));
        break;
    case HistoryModel::ConnectionName:
        content = words(QStringLiteral("Sandbox 0"));
        break;
    case HistoryModel::Reason:
        return reasonLeast;
    case HistoryModel::ColumnCount:
        break;
    }
    // The header itself knows none of a column that made room.
    const QFontMetrics small(horizontalHeader()->font());
    const int heading =
        small.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
        2 * HistoryDelegate::padding + 2;
    return qMax(heading, content + 2 * HistoryDelegate::padding + 2);
}

void HistoryTable::layOutColumns()
{
    if (!model()) {
        return;
    }
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        setColumnWidth(column, widthFor(column));
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(HistoryModel::Reason, QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid::two);
    makeRoom();
}

void HistoryTable::makeRoom()
{
    if (!model()) {
        return;
    }
    int needed = 0;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        needed += widthFor(column);
    }
    for (const HistoryModel::Column column : spare) {
        const bool hide = needed > viewport()->width();
        if (isColumnHidden(column) != hide) {
            setColumnHidden(column, hide);
        }
        if (hide) {
            needed -= widthFor(column);
        }
    }
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    makeRoom();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOutColumns();
    }
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    // Ends of the list and not of the line: a line is what is chosen.
    if (model() && model()->rowCount() > 0 && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Home) {
            choose(0);
            return;
        }
        if (event->key() == Qt::Key_End) {
            choose(model()->rowCount() - 1);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace flashcall::ui
