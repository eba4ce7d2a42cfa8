// SPDX-License-Identifier: MIT
#include "ui/lablist/listview.h"

#include "ui/lablist/listdelegate.h"
#include "ui/lablist/listmodel.h"
#include "ui/lablist/listproxy.h"
#include "ui/lablist/listwords.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <limits>

namespace flashcall::ui {

ListView::ListView(ListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new ListProxy(this))
    , m_table(new ListTable)
    , m_bar(new QScrollBar(Qt::Vertical))
{
    m_proxy->setSourceModel(model);
    m_table->setModel(m_proxy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_bar);
    m_bar->setAccessibleName(tr("Place in the list"));
    layOutColumns();
    setFocusProxy(m_table);
    connect(m_bar, &QScrollBar::valueChanged, this, &ListView::scrollTo);
    connect(model, &ListModel::totalChanged, this, &ListView::fit);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { choose(-1); });
    connect(model, &QAbstractItemModel::dataChanged, this, &ListView::chosenChanged);
    connect(m_table, &ListTable::fitChanged, this, &ListView::fit);
    connect(m_table, &ListTable::scrollWanted, this,
            [this](qint64 rows) { m_bar->setValue(int(m_model->first() + rows)); });
    connect(m_table, &ListTable::moveWanted, this,
            [this](qint64 rows) { moveTo(qMax<qint64>(m_chosen, 0) + rows); });
    connect(m_table, &ListTable::endWanted, this,
            [this](bool last) { moveTo(last ? m_model->total() - 1 : 0); });
    connect(m_table, &ListTable::currentMoved, this, [this](int at) {
        if (!m_showing) {
            m_chosen = at < 0 ? -1 : m_model->first() + at;
            Q_EMIT chosenChanged();
        }
    });
    connect(m_table, &ListTable::openWanted, this, &ListView::openWanted);
    fit();
}

void ListView::layOutColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto set = [&](ListModel::Column column, const QString &widest, int more = 0) {
        m_table->setColumnWidth(column, metrics.horizontalAdvance(widest) + more +
                                            2 * ListDelegate::padding + 2);
    };
    int widest = 0;
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        widest = qMax(widest, metrics.horizontalAdvance(listwords::verdict(bulk::RowVerdict(i))));
    }
    set(ListModel::Row, QStringLiteral("000,000,000"));
    set(ListModel::Pattern, QStringLiteral("+***000000000"));
    set(ListModel::CallerId, QStringLiteral("+000 00 000 00 00"));
    set(ListModel::Announced, QStringLiteral("+000000000000"));
    set(ListModel::Verdict, {}, widest + ListDelegate::markSize + ListDelegate::padding);
    m_table->horizontalHeader()->setSectionResizeMode(ListModel::Why, QHeaderView::Stretch);
    setAnnouncedShown(false);
}

void ListView::setAnnouncedShown(bool shown)
{
    m_table->setColumnHidden(ListModel::Announced, !shown);
}

void ListView::choose(qint64 row)
{
    if (row < 0 || row >= m_model->total()) {
        m_chosen = -1;
        showChosen();
        Q_EMIT chosenChanged();
        return;
    }
    m_chosen = row;
    const int fits = m_table->rowsThatFit();
    if (row < m_model->first() || row >= m_model->first() + fits) {
        m_bar->setValue(int(qMax<qint64>(row - fits / 2, 0)));
    }
    showChosen();
    Q_EMIT chosenChanged();
}

// By the least way.
void ListView::moveTo(qint64 row)
{
    if (m_model->total() == 0) {
        return;
    }
    m_chosen = qBound<qint64>(0, row, m_model->total() - 1);
    const int fits = m_table->rowsThatFit();
    if (m_chosen < m_model->first()) {
        m_bar->setValue(int(m_chosen));
    } else if (m_chosen >= m_model->first() + fits) {
        m_bar->setValue(int(m_chosen - fits + 1));
    }
    showChosen();
    Q_EMIT chosenChanged();
}

void ListView::fit()
{
    const int fits = m_table->rowsThatFit();
    const qint64 last = qMax<qint64>(m_model->total() - fits, 0);
    m_model->setWindow(m_model->first(), fits);
    m_bar->setRange(0, int(qMin<qint64>(last, std::numeric_limits<int>::max())));
    m_bar->setPageStep(fits);
    m_bar->setValue(int(m_model->first()));
    if (m_chosen >= m_model->total()) {
        m_chosen = -1;
    }
    showChosen();
}

void ListView::scrollTo(qint64 first)
{
    m_model->setWindow(first, m_table->rowsThatFit());
    showChosen();
}

QModelIndex ListView::chosenIndex() const
{
    const qint64 at = m_chosen - m_model->first();
    return m_chosen < 0 || at < 0 || at >= m_model->rowCount()
               ? QModelIndex()
               : m_model->index(int(at), ListModel::Row);
}

// The table's own choice follows the window.
void ListView::showChosen()
{
    const QScopedValueRollback showing(m_showing, true);
    const QModelIndex index = chosenIndex();
    if (!index.isValid()) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        return;
    }
    const int column = qMax(m_table->currentIndex().column(), 0);
    m_table->setCurrentIndex(m_proxy->mapFromSource(index.siblingAtColumn(column)));
}

} // namespace flashcall::ui
