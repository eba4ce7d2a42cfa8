// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// Tables for spreadsheets: RFC 4180, UTF-8.
namespace flashcall::csv {

// A cell that a spreadsheet would take for a formula, with a leading apostrophe; so, too, a cell
// that begins with one, so that taking it off gives the cell back in every case.
[[nodiscard]] QString guarded(const QString &cell);
// The cells, guarded, with their line end.
[[nodiscard]] QByteArray line(const QStringList &cells);

} // namespace flashcall::csv
