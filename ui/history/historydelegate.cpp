// SPDX-License-Identifier: MIT
#include "ui/history/historydelegate.h"

#include "app/store/historymodel.h"
#include "ui/history/historyproxy.h"

namespace flashcall::ui {

using store::HistoryModel;

LineDelegate::Look HistoryDelegate::lookOf(const QModelIndex &index) const
{
    Look look;
    look.quiet = index.column() == HistoryModel::Reason;
    if (index.column() == HistoryModel::Outcome) {
        look.mark = index.data(HistoryProxy::IconRole).toString().toLatin1();
        look.tone = Tone(index.data(HistoryProxy::ToneRole).toInt());
        look.strong = true;
    }
    return look;
}

} // namespace flashcall::ui
