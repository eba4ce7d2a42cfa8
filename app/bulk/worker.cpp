// SPDX-License-Identifier: MIT
#include "app/bulk/worker.h"

#include <algorithm>
#include <cstring>

namespace flashcall::bulk {
namespace {

constexpr std::size_t batchRows = std::size_t{32} << 10U;

} // namespace

Worker::Worker(Pipeline &pipeline, const Layout &layout, Kernel kernel, std::size_t block,
               bool index)
    : m_pipeline(pipeline)
    , m_layout(layout)
    , m_kernel(kernel)
    , m_judge(layout)
    , m_out(layout.writing ? 2 * block + 4 * slack : 4 * slack)
{
    if (index) {
        m_offsets.resize(batchRows);
        m_verdicts.resize(batchRows);
    }
    m_job.layout = &layout;
    m_job.outEnd = m_out.data() + m_out.size() - slack;
    m_job.rowsMost = index ? batchRows : SIZE_MAX;
    m_job.offsets = index ? m_offsets.data() : nullptr;
    m_job.verdicts = index ? m_verdicts.data() : nullptr;
    reset();
}

void Worker::run()
{
    while (m_going && m_pipeline.take(m_chunk)) {
        work();
    }
}

void Worker::append(std::string_view text)
{
    while (!text.empty() && m_going) {
        const auto room = static_cast<std::size_t>(m_job.outEnd - m_job.out);
        const std::size_t size = std::min(room, text.size());
        std::memcpy(m_job.out, text.data(), size);
        m_job.out += size;
        text.remove_prefix(size);
        if (!text.empty()) {
            flush(false);
        }
    }
}

void Worker::work()
{
    const char *at = m_chunk.begin;
    m_job.origin = at;
    m_job.offset = m_chunk.offset;
    while (at < m_chunk.end && m_going) {
        if (m_kernel) {
            m_job.at = at;
            m_job.end = m_chunk.end;
            m_kernel(m_job);
            at = m_job.at;
        }
        if (m_job.out >= m_job.outEnd || m_job.rows >= m_job.rowsMost) {
            flush(false);
        } else if (at < m_chunk.end) {
            const RowEnd row = findRowEnd(at, m_chunk.end, m_layout.separator, true);
            judge(at, row.end);
            at = row.end;
        }
    }
    if (m_chunk.tailEnd != m_chunk.end && m_going) {
        judge(m_chunk.end, m_chunk.tailEnd);
    }
    if (m_chunk.longRow && m_going) {
        count(m_judge.judgeLong(*this), m_chunk.tailEnd);
    }
    if (m_going) {
        flush(true);
    }
}

void Worker::judge(const char *begin, const char *end)
{
    count(m_judge.judge({begin, static_cast<std::size_t>(end - begin)}, *this), begin);
}

void Worker::count(const RowOutcome &outcome, const char *begin)
{
    if (m_job.rows >= m_job.rowsMost) {
        flush(false);
    }
    ++m_job.counts[static_cast<std::size_t>(outcome.verdict)];
    if (outcome.verdict == RowVerdict::InvalidRow && m_bad.size() < maxBadRows) {
        m_bad.push_back(outcome.bad);
        m_bad.back().row = static_cast<std::int64_t>(m_job.rows);
    }
    if (m_job.offsets) {
        m_job.offsets[m_job.rows] = m_job.offset + (begin - m_job.origin);
        m_job.verdicts[m_job.rows] = outcome.verdict;
    }
    ++m_job.rows;
}

void Worker::flush(bool last)
{
    Ready ready;
    ready.chunk = m_chunk.index;
    ready.last = last;
    ready.text = {m_out.data(), static_cast<std::size_t>(m_job.out - m_out.data())};
    ready.counts = m_job.counts;
    ready.rows = static_cast<std::int64_t>(m_job.rows);
    ready.endOffset = last ? m_chunk.endOffset : m_chunk.offset;
    ready.bad = &m_bad;
    if (m_job.offsets) {
        ready.offsets = {m_job.offsets, m_job.rows};
        ready.verdicts = {m_job.verdicts, m_job.rows};
    }
    m_going = m_pipeline.put(ready);
    reset();
}

void Worker::reset()
{
    m_job.out = m_out.data();
    m_job.counts = {};
    m_job.rows = 0;
    m_bad.clear();
}

} // namespace flashcall::bulk
