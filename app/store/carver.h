// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/pagefile.h"

#include <QList>
#include <QVariant>

#include <functional>

namespace flashcall::store {

// Reads rows straight from table leaf pages, so that neither a lost header nor a lost inner
// page costs more than itself. `found` is given the rowid and the columns in file order (the
// integer primary key is null there). Cells that contradict themselves are left out.
void carveRows(const PageFile &pages,
               const std::function<void(qint64 rowid, const QVariantList &columns)> &found);

} // namespace flashcall::store
