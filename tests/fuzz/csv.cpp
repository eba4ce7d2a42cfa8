// SPDX-License-Identifier: MIT
#include "app/bulk/bulk.h"
#include "app/core/csvline.h"
#include "fuzz/insist.h"

#include <QStringList>

// Cells between NUL bytes: written as a line for a spreadsheet, no cell begins a formula, and the
// reader of lists reads back what was written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace flashcall;
    using fuzz::insist;
    QByteArray rest = fuzz::bytesOf(data, size);
    QStringList cells;
    do {
        cells << QString::fromUtf8(fuzz::takePart(rest));
    } while (!rest.isEmpty());

    const QByteArray line = csv::line(cells);
    const auto read = bulk::rowFields({line.constData(), size_t(line.size())}, ',');
    insist(qsizetype(read.size()) == cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = QString::fromStdString(read[size_t(i)]);
        insist(cell == csv::guarded(cells[i]));
        insist(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()));
        insist(cell == cells[i] || cell == u'\'' + cells[i]);
    }
    return 0;
}
