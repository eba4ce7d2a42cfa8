// SPDX-License-Identifier: MIT
#include "ui/lablist/listproxy.h"

#include "app/core/visibletext.h"
#include "ui/lablist/listmodel.h"
#include "ui/lablist/listwords.h"

#include <QLocale>

namespace flashcall::ui {

namespace {

bulk::RowVerdict verdictOf(const QModelIndex &index)
{
    return bulk::RowVerdict(index.data(ListModel::VerdictRole).toInt());
}

QString whyOf(const QModelIndex &index)
{
    const auto *text =
        static_cast<const bulk::RowText *>(index.data(ListModel::TextRole).value<const void *>());
    return text ? listwords::why(*text) : ListProxy::tr("…");
}

QString words(const QModelIndex &index)
{
    switch (ListModel::Column(index.column())) {
    case ListModel::Row:
        return QLocale().toString(index.data().toLongLong());
    case ListModel::Pattern:
    case ListModel::CallerId:
    case ListModel::Announced:
        return visibleLine(index.data().toString());
    case ListModel::Verdict:
        return listwords::verdict(verdictOf(index));
    case ListModel::Why:
        return whyOf(index);
    case ListModel::ColumnCount:
        break;
    }
    return {};
}

int alignmentOf(int column)
{
    return int(Qt::AlignVCenter |
               (column == ListModel::Row ? Qt::AlignTrailing : Qt::AlignLeading));
}

} // namespace

QVariant ListProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QModelIndex source = mapToSource(index);
    switch (role) {
    case Qt::DisplayRole:
        return words(source);
    case Qt::AccessibleTextRole:
        // Whoever walks down the first column hears what the line is about.
        return source.column() == ListModel::Row
                   ? tr("Row %1, %2, %3, %4")
                         .arg(words(source), words(source.siblingAtColumn(ListModel::Pattern)),
                              words(source.siblingAtColumn(ListModel::CallerId)),
                              words(source.siblingAtColumn(ListModel::Verdict)))
                   : words(source);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case ToneRole:
        return int(listwords::tone(verdictOf(source)));
    case IconRole:
        return QString(listwords::icon(verdictOf(source)));
    default: // default: roles are open; the raw model answers its own
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant ListProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (ListModel::Column(section)) {
    case ListModel::Row:
        return tr("Row");
    case ListModel::Pattern:
        return tr("Pattern");
    case ListModel::CallerId:
        return tr("Caller ID");
    case ListModel::Announced:
        return tr("Announced");
    case ListModel::Verdict:
        return tr("Verdict");
    case ListModel::Why:
        return tr("Why");
    case ListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace flashcall::ui
