// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

namespace flashcall::ui {

// Writes every send that a filter lets through to a CSV file, a step at a time between events.
// The file appears whole or not at all; an older one is replaced only by a whole one.
class HistoryExport : public QObject
{
    Q_OBJECT
public:
    HistoryExport(const store::History &history, const store::HistoryFilter &filter,
                  const QString &file, QObject *parent = nullptr);

    // Emits finished() once, later.
    void start();
    // Nothing is written then; finished() is not emitted.
    void stop();
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] QString file() const { return m_file.fileName(); }

Q_SIGNALS:
    void progressed();
    void finished(bool written);

private:
    void step();
    void finish(bool written);

    store::History m_history;
    store::HistoryFilter m_filter;
    store::HistoryCursor m_cursor;
    QSaveFile m_file;
    QTimer m_step;
    int m_rows = 0;
};

} // namespace flashcall::ui
