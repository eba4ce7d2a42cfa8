// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/csvline.h"
#include "app/store/history.h"

#include <QByteArray>

// The history as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark.
namespace flashcall::ui::historycsv {

using csv::guarded;
using csv::line;

// The byte order mark and the columns' names.
[[nodiscard]] QByteArray heading();
[[nodiscard]] QByteArray line(const store::HistoryRow &row);

} // namespace flashcall::ui::historycsv
