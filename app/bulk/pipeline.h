// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/reader.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

// What the workers of a run share. Internal to bulk.
namespace flashcall::bulk {

// What one worker has ready to be put in order.
struct Ready
{
    std::uint64_t chunk = 0;
    bool last = false; // of its chunk
    std::string_view text;
    std::array<std::int64_t, verdictCount> counts{};
    std::int64_t rows = 0;
    std::int64_t endOffset = 0;
    std::vector<BadRow> *bad = nullptr; // rows counted from 0 in this batch
    std::span<const std::int64_t> offsets;
    std::span<const RowVerdict> verdicts;
};

// Hands out chunks and takes their results in the same order.
class Pipeline
{
public:
    Pipeline(const Options &options, Reader &reader, Sink &sink, std::int64_t totalBytes);

    // The next chunk; false: none is left, or the run has been stopped.
    bool take(Chunk &chunk);
    // Waits for the turn of the chunk. False: the run has been stopped.
    bool put(const Ready &ready);
    // After all workers have ended.
    Result finish();

private:
    void account(const Ready &ready);
    void stop(Fault fault, int systemError);
    void stopIfCancelled();

    const Options &m_options;
    Reader &m_reader;
    Sink &m_sink;
    std::mutex m_readMutex;
    bool m_readerDone = false;
    std::mutex m_writeMutex;
    std::condition_variable m_turnCame;
    std::uint64_t m_turn = 0;
    std::atomic<bool> m_stopped{false};
    Problem m_problem;
    Progress m_total;
    std::vector<BadRow> m_badRows;
    std::chrono::steady_clock::time_point m_told;
};

} // namespace flashcall::bulk
