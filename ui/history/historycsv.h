// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

// The history as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark.
namespace flashcall::ui::historycsv {

// A cell that a spreadsheet would take for a formula, with a leading apostrophe; so, too, a cell
// that begins with one, so that taking it off gives the cell back in every case.
[[nodiscard]] QString guarded(const QString &cell);
[[nodiscard]] QByteArray line(const QStringList &cells);
// The byte order mark and the columns' names.
[[nodiscard]] QByteArray heading();
[[nodiscard]] QByteArray line(const store::HistoryRow &row);

} // namespace flashcall::ui::historycsv
