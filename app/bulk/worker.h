// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/pipeline.h"
#include "app/bulk/rows.h"

namespace flashcall::bulk {

// Judges chunk after chunk on its own thread. `kernel` may be null: all the thorough way. With
// `index` the offsets and verdicts of rows are handed on. Internal to bulk.
class Worker final : public RowWriter
{
public:
    Worker(Pipeline &pipeline, const Layout &layout, Kernel kernel, std::size_t block, bool index);

    void run();
    void append(std::string_view text) override;

private:
    void work();
    void judge(const char *begin, const char *end);
    void count(const RowOutcome &outcome, const char *begin);
    void flush(bool last);
    void reset();

    Pipeline &m_pipeline;
    const Layout &m_layout;
    Kernel m_kernel;
    RowJudge m_judge;
    Chunk m_chunk;
    KernelJob m_job;
    std::vector<char> m_out;
    std::vector<std::int64_t> m_offsets;
    std::vector<RowVerdict> m_verdicts;
    std::vector<BadRow> m_bad;
    bool m_going = true;
};

} // namespace flashcall::bulk
