// SPDX-License-Identifier: MIT
#include "ui/history/historyexport.h"

#include "ui/history/historycsv.h"

namespace flashcall::ui {

namespace {
constexpr int rowsAtOnce = 500;
}

HistoryExport::HistoryExport(const store::History &history, const store::HistoryFilter &filter,
                             const QString &file, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_filter(filter)
    , m_file(file)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &HistoryExport::step);
}

void HistoryExport::start()
{
    m_step.start();
}

void HistoryExport::stop()
{
    m_step.stop();
    m_file.cancelWriting();
}

void HistoryExport::step()
{
    if (!m_file.isOpen()) {
        const auto cursor = m_history.begin(m_filter);
        if (!cursor || !m_file.open(QIODevice::WriteOnly)) {
            finish(false);
            return;
        }
        m_cursor = *cursor;
        m_file.write(historycsv::heading());
    }
    const auto rows = m_history.next(m_filter, m_cursor, rowsAtOnce);
    if (!rows) {
        finish(false);
        return;
    }
    for (const store::HistoryRow &row : *rows) {
        m_file.write(historycsv::line(row));
    }
    m_rows += int(rows->size());
    if (m_cursor.atEnd()) {
        finish(m_file.commit()); // tells of a write that failed before, too
        return;
    }
    Q_EMIT progressed();
}

void HistoryExport::finish(bool written)
{
    m_step.stop();
    if (!written) {
        m_file.cancelWriting();
    }
    Q_EMIT finished(written);
}

} // namespace flashcall::ui
