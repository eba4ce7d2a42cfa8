// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/rowfile.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace flashcall::ui {

// Reads rows on a thread of its own: a slow disk never holds up the window. The newest wish alone
// is served; what came before it and has not begun is dropped.
class RowFetcher : public QObject
{
    Q_OBJECT
public:
    using Places = std::vector<bulk::RowIndex::Place>;
    using Rows = std::vector<bulk::RowText>;

    explicit RowFetcher(QObject *parent = nullptr);
    ~RowFetcher() override;

    void setFile(std::shared_ptr<const bulk::RowFile> file); // null: none
    void fetch(Places places);

Q_SIGNALS:
    // Of the file that is set now; no rows where the state is not Same.
    void fetched(const flashcall::ui::RowFetcher::Rows &rows,
                 flashcall::bulk::RowFile::State state);

private:
    void serve();

    struct Wish;
    QThread m_thread;
    QObject *m_reader; // lives on the thread
    std::shared_ptr<const bulk::RowFile> m_file;
    std::shared_ptr<Wish> m_wish;
};

} // namespace flashcall::ui
