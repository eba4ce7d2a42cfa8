// SPDX-License-Identifier: MIT
#include "app/bulk/pipeline.h"

namespace flashcall::bulk {
namespace {

constexpr std::chrono::milliseconds progressEvery{50};

} // namespace

Pipeline::Pipeline(const Options &options, Reader &reader, Sink &sink, std::int64_t totalBytes)
    : m_options(options)
    , m_reader(reader)
    , m_sink(sink)
{
    m_total.totalBytes = totalBytes;
}

bool Pipeline::take(Chunk &chunk)
{
    const std::lock_guard lock(m_readMutex);
    stopIfCancelled();
    if (m_stopped || m_readerDone) {
        return false;
    }
    if (!m_reader.next(chunk)) {
        m_readerDone = true;
        if (m_reader.error() != 0) {
            stopIfCancelled(); // then that is why
            stop(Fault::CannotRead, m_reader.error());
        }
        return false;
    }
    return true;
}

bool Pipeline::put(const Ready &ready)
{
    std::unique_lock lock(m_writeMutex);
    m_turnCame.wait(lock, [&] { return m_stopped || m_turn == ready.chunk; });
    if (m_stopped) {
        return false;
    }
    const int error = m_sink.isOpen() ? m_sink.write(ready.text.data(), ready.text.size()) : 0;
    if (error != 0) {
        lock.unlock();
        stop(Fault::CannotWrite, error);
        return false;
    }
    account(ready);
    if (ready.last) {
        ++m_turn;
        m_turnCame.notify_all();
    }
    return true;
}

Result Pipeline::finish()
{
    stopIfCancelled();
    if (!m_stopped && m_options.progress) {
        m_options.progress(m_total);
    }
    Result result;
    result.problem = m_problem;
    result.total = m_total;
    result.badRows = std::move(m_badRows);
    return result;
}

void Pipeline::account(const Ready &ready)
{
    for (BadRow &bad : *ready.bad) {
        if (m_badRows.size() < maxBadRows) {
            bad.row += m_total.rows + 2; // the header is row 1
            m_badRows.push_back(bad);
        }
    }
    if (m_options.rows && !ready.verdicts.empty()) {
        m_options.rows({m_total.rows, ready.offsets, ready.verdicts});
    }
    for (std::size_t i = 0; i < verdictCount; ++i) {
        m_total.counts[i] += ready.counts[i];
    }
    m_total.rows += ready.rows;
    m_total.bytes = ready.endOffset;
    const auto now = std::chrono::steady_clock::now();
    if (m_options.progress && now - m_told >= progressEvery) {
        m_told = now;
        m_options.progress(m_total);
    }
}

void Pipeline::stop(Fault fault, int systemError)
{
    const std::lock_guard lock(m_writeMutex);
    if (!m_stopped) {
        m_stopped = true;
        m_problem = {fault, 0, 0, {}, systemError};
    }
    m_turnCame.notify_all();
}

void Pipeline::stopIfCancelled()
{
    if (m_options.cancel && *m_options.cancel) {
        stop(Fault::Cancelled, 0);
    }
}

} // namespace flashcall::bulk
