// SPDX-License-Identifier: MIT
#include "ui/lablist/rowfetcher.h"

#include <mutex>
#include <utility>

namespace flashcall::ui {

struct RowFetcher::Wish
{
    std::mutex mutex;
    std::shared_ptr<const bulk::RowFile> file; // null: nothing is wished for
    Places places;
};

RowFetcher::RowFetcher(QObject *parent)
    : QObject(parent)
    , m_reader(new QObject)
    , m_wish(std::make_shared<Wish>())
{
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

RowFetcher::~RowFetcher()
{
    setFile(nullptr);
    m_thread.quit();
    m_thread.wait();
}

void RowFetcher::setFile(std::shared_ptr<const bulk::RowFile> file)
{
    m_file = std::move(file);
    const std::lock_guard lock(m_wish->mutex);
    m_wish->file.reset();
}

void RowFetcher::fetch(Places places)
{
    if (!m_file) {
        return;
    }
    {
        const std::lock_guard lock(m_wish->mutex);
        m_wish->file = m_file;
        m_wish->places = std::move(places);
    }
    QMetaObject::invokeMethod(
        m_reader, [this] { serve(); }, Qt::QueuedConnection);
}

// On the reader's thread, which ends before this object does.
void RowFetcher::serve()
{
    std::shared_ptr<const bulk::RowFile> file;
    Places places;
    {
        const std::lock_guard lock(m_wish->mutex);
        file = std::exchange(m_wish->file, nullptr);
        places.swap(m_wish->places);
    }
    if (!file) {
        return; // a newer one was served in its place
    }
    Rows rows;
    const auto state = file->read(places, rows);
    QMetaObject::invokeMethod(
        this,
        [this, file, state, rows = std::move(rows)] {
            if (file == m_file) {
                Q_EMIT fetched(rows, state);
            }
        },
        Qt::QueuedConnection);
}

} // namespace flashcall::ui
