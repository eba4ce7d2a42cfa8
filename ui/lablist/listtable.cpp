// SPDX-License-Identifier: MIT
#include "ui/lablist/listdelegate.h"
#include "ui/lablist/listview.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace flashcall::ui {

namespace {

constexpr int notch = 120; // of a wheel, in eighths of a degree
constexpr int rowsANotch = 3;

} // namespace

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    makeLines(*this, new ListDelegate);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the list's own is beside
    setMinimumSize(320, 120);
    setAccessibleName(tr("Rows of the list"));
    measure();
    connect(this, &QAbstractItemView::doubleClicked, this, &ListTable::openWanted);
}

int ListTable::rowsThatFit() const
{
    return qMax(viewport()->height() / verticalHeader()->defaultSectionSize(), 1);
}

void ListTable::measure()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid::two);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveWanted(1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT moveWanted(-rowsThatFit());
        return;
    case Qt::Key_PageDown:
        Q_EMIT moveWanted(rowsThatFit());
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT endWanted(event->key() == Qt::Key_End);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openWanted();
        return;
    default: // default: keys are open
        QTableView::keyPressEvent(event);
    }
}

void ListTable::wheelEvent(QWheelEvent *event)
{
    if (qAbs(event->angleDelta().x()) > qAbs(event->angleDelta().y())) {
        QTableView::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y() * rowsANotch;
    if (const int rows = m_wheel / notch; rows != 0) {
        m_wheel -= rows * notch;
        Q_EMIT scrollWanted(-rows);
    }
    event->accept();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT fitChanged();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        Q_EMIT fitChanged();
    }
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current.row());
}

} // namespace flashcall::ui
