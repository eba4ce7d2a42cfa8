// SPDX-License-Identifier: MIT
#include "ui/lablist/listdelegate.h"

#include "ui/lablist/listmodel.h"
#include "ui/lablist/listproxy.h"

namespace flashcall::ui {

LineDelegate::Look ListDelegate::lookOf(const QModelIndex &index) const
{
    Look look;
    look.quiet = index.column() == ListModel::Why || index.column() == ListModel::Row;
    if (index.column() == ListModel::Verdict) {
        look.mark = index.data(ListProxy::IconRole).toString().toLatin1();
        look.tone = Tone(index.data(ListProxy::ToneRole).toInt());
    }
    return look;
}

} // namespace flashcall::ui
