// SPDX-License-Identifier: MIT
#include "ui/lablist/listjob.h"

#include <QFile>

#include <cerrno>
#include <mutex>
#include <utility>

namespace flashcall::ui {

// What the run's threads and the job share. `owner` is null once the job is going.
struct ListJob::Shared
{
    std::atomic<bool> cancel{false};
    std::mutex mutex; // for all that follows
    ListJob *owner = nullptr;
    bulk::Progress progress;
    bulk::Header header;
    ListOutcome outcome;
    bool told = false; // and not yet heard: the queue never holds two
    std::chrono::steady_clock::time_point toldAt;
};

ListJob::ListJob(ListOrder order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

ListJob::~ListJob()
{
    cancel();
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->owner = nullptr;
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void ListJob::start()
{
    m_started = std::chrono::steady_clock::now();
    m_thread = std::thread([shared = m_shared, order = m_order] {
        ListOutcome outcome = run(order, *shared);
        const std::lock_guard lock(shared->mutex);
        shared->outcome = std::move(outcome);
        if (ListJob *owner = shared->owner) {
            QMetaObject::invokeMethod(
                owner, [owner] { owner->takeOutcome(); }, Qt::QueuedConnection);
        }
    });
}

void ListJob::cancel()
{
    m_shared->cancel = true;
}

std::chrono::milliseconds ListJob::elapsed() const
{
    const bool ended = m_ended != std::chrono::steady_clock::time_point();
    const auto until = ended ? m_ended : std::chrono::steady_clock::now();
    return std::chrono::duration_cast<std::chrono::milliseconds>(until - m_started);
}

ListOutcome ListJob::run(const ListOrder &order, Shared &shared)
{
    const QByteArray name = QFile::encodeName(order.file);
    const std::filesystem::path path(name.toStdString());
    bulk::Options options;
    options.input = name.toStdString();
    options.output = QFile::encodeName(order.output).toStdString();
    options.only = order.only;
    options.patternColumn = order.patternColumn;
    options.callerIdColumn = order.callerIdColumn;
    options.cancel = &shared.cancel;
    if (bulk::RowIndex *index = order.index.get()) {
        options.rows = [index](const bulk::Batch &batch) { index->add(batch); };
    }
    options.progress = [&shared](const bulk::Progress &progress) { tell(shared, progress); };

    ListOutcome outcome;
    outcome.stamp = bulk::stampOf(path);
    if (order.expected.there && order.expected != outcome.stamp) {
        outcome.changed = true;
        return outcome;
    }
    if (!outcome.stamp.there) { // a pipe would be emptied, and read only once
        std::error_code error;
        const bool other = std::filesystem::exists(path, error);
        outcome.result.problem.fault = other ? bulk::Fault::NotAFile : bulk::Fault::CannotOpenInput;
        outcome.result.problem.systemError = other ? 0 : ENOENT;
        return outcome;
    }
    outcome.header = bulk::readFileHeader(path, options);
    {
        const std::lock_guard lock(shared.mutex);
        shared.header = outcome.header.header;
    }
    outcome.result = bulk::run(options);
    outcome.changed = outcome.result.finished() && bulk::stampOf(path) != outcome.stamp;
    return outcome;
}

void ListJob::tell(Shared &shared, const bulk::Progress &progress)
{
    const std::lock_guard lock(shared.mutex);
    shared.progress = progress;
    const auto now = std::chrono::steady_clock::now();
    if (shared.told || now - shared.toldAt < tellEvery || !shared.owner) {
        return;
    }
    shared.told = true;
    shared.toldAt = now;
    QMetaObject::invokeMethod(
        shared.owner, [owner = shared.owner] { owner->takeProgress(); }, Qt::QueuedConnection);
}

void ListJob::takeProgress()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_progress = m_shared->progress;
        m_header = m_shared->header;
        m_shared->told = false;
    }
    Q_EMIT progressed();
}

void ListJob::takeOutcome()
{
    m_thread.join(); // it is past its last line
    m_ended = std::chrono::steady_clock::now();
    m_outcome = std::move(m_shared->outcome);
    m_header = m_outcome.header.header;
    m_progress = m_shared->progress;
    if (m_outcome.result.total.rows > 0) {
        m_progress = m_outcome.result.total;
    }
    Q_EMIT finished();
}

} // namespace flashcall::ui
