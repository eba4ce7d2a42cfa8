// SPDX-License-Identifier: MIT
#include "ui/connections/connectionlist.h"

#include "ui/connections/connectionsmodel.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace flashcall::ui {

ConnectionList::ConnectionList(ConnectionsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView)
    , m_delete(new QPushButton(tr("De&lete…")))
    , m_export(new QPushButton(tr("E&xport…")))
{
    m_view->setModel(&model);
    m_view->setAccessibleName(tr("Connections"));
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(2);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_view, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(grid::unit);
    auto *addButton = new QPushButton(tr("&Add"));
    auto *copy = new QPushButton(tr("Cop&y"));
    auto *import = new QPushButton(tr("&Import…"));
    const auto put = [&](QPushButton *button, const QString &name, int row, int at,
                         int columns = 1) {
        button->setAccessibleName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button, row, at, 1, columns);
    };
    put(addButton, tr("Add connection"), 0, 0);
    put(copy, tr("Copy connection"), 0, 1);
    put(m_delete, tr("Delete connection"), 1, 0, 2);
    put(import, tr("Import connections"), 2, 0);
    put(m_export, tr("Export connections"), 2, 1);
    column->addLayout(buttons);
    connect(addButton, &QPushButton::clicked, this, &ConnectionList::addWanted);
    connect(copy, &QPushButton::clicked, this, &ConnectionList::copyWanted);
    connect(m_delete, &QPushButton::clicked, this, &ConnectionList::deleteWanted);
    connect(import, &QPushButton::clicked, this, &ConnectionList::importWanted);
    connect(m_export, &QPushButton::clicked, this, &ConnectionList::exportWanted);
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), m_view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_delete, &QPushButton::click);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                refresh();
                Q_EMIT currentChanged(now.row());
            });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ConnectionList::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ConnectionList::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ConnectionList::refresh);
}

int ConnectionList::current() const
{
    return m_view->currentIndex().row();
}

void ConnectionList::setCurrent(int row)
{
    m_view->setCurrentIndex(m_model.index(row));
}

void ConnectionList::refresh()
{
    m_delete->setEnabled(current() > 0 && !m_model.isSandbox(current()));
    int saved = 0;
    for (int row = 1; row < m_model.rowCount(); ++row) {
        saved += m_model.isNew(row) ? 0 : 1;
    }
    m_export->setEnabled(saved > 0);
    m_export->setToolTip(saved > 0 ? tr("The saved ones, without their keys")
                                   : tr("There is none that is saved, but for the sandbox"));
}

} // namespace flashcall::ui
