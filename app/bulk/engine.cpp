// SPDX-License-Identifier: MIT
#include "app/bulk/reader.h"
#include "app/bulk/rows.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

namespace flashcall::bulk {
namespace {

constexpr std::size_t defaultBlock = std::size_t{256} << 10U;
constexpr std::size_t batchRows = std::size_t{32} << 10U;
constexpr int maxThreads = 8; // memory is bounded by it
constexpr std::chrono::milliseconds progressEvery{50};

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
    Pipeline(const Options &options, Reader &reader, Sink &sink, std::int64_t totalBytes)
        : m_options(options)
        , m_reader(reader)
        , m_sink(sink)
    {
        m_total.totalBytes = totalBytes;
    }

    bool take(Chunk &chunk)
    {
        const std::lock_guard lock(m_readMutex);
        if (m_options.cancel && *m_options.cancel) {
            stop(Fault::Cancelled, 0);
        }
        if (m_stopped || m_readerDone) {
            return false;
        }
        if (!m_reader.next(chunk)) {
            m_readerDone = true;
            if (m_reader.error() != 0) {
                stop(Fault::CannotRead, m_reader.error());
            }
            return false;
        }
        return true;
    }

    // Waits for the turn of the chunk. False: the run has been stopped.
    bool put(const Ready &ready)
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

    Result finish()
    {
        if (m_options.cancel && *m_options.cancel) {
            stop(Fault::Cancelled, 0);
        }
        if (!m_stopped && m_options.progress) {
            m_options.progress(m_total);
        }
        Result result;
        result.problem = m_problem;
        result.total = m_total;
        result.badRows = std::move(m_badRows);
        return result;
    }

private:
    void account(const Ready &ready)
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

    void stop(Fault fault, int systemError)
    {
        const std::lock_guard lock(m_writeMutex);
        if (!m_stopped) {
            m_stopped = true;
            m_problem = {fault, 0, 0, {}, systemError};
        }
        m_turnCame.notify_all();
    }

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

// Judges chunk after chunk on its own thread.
class Worker final : public RowWriter
{
public:
    Worker(Pipeline &pipeline, const Layout &layout, Kernel kernel, std::size_t block, bool index)
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

    void run()
    {
        while (m_going && m_pipeline.take(m_chunk)) {
            work();
        }
    }

    void append(std::string_view text) override
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

private:
    void work()
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

    void judge(const char *begin, const char *end)
    {
        count(m_judge.judge({begin, static_cast<std::size_t>(end - begin)}, *this), begin);
    }

    void count(const RowOutcome &outcome, const char *begin)
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

    void flush(bool last)
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

    void reset()
    {
        m_job.out = m_out.data();
        m_job.counts = {};
        m_job.rows = 0;
        m_bad.clear();
    }

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

Layout layoutOf(const Options &options, const Header &header, std::string_view headerLine,
                bool writing)
{
    Layout layout;
    layout.separator = header.separator;
    layout.columns = static_cast<int>(header.names.size());
    layout.patternColumn = header.patternColumn;
    layout.callerIdColumn = header.callerIdColumn;
    layout.announcedColumn = header.announcedColumn;
    layout.crlf = headerLine.ends_with("\r\n");
    layout.writing = writing;
    if (options.only) {
        layout.written = 1U << static_cast<unsigned>(*options.only);
    }
    for (std::size_t i = 0; i < layout.suffixes.size(); ++i) {
        std::string text(1, header.separator);
        text += rowVerdictName(static_cast<RowVerdict>(i % verdictCount));
        text += i < verdictCount ? "\n" : "\r\n";
        Suffix &suffix = layout.suffixes[i];
        suffix.size = static_cast<std::uint32_t>(text.copy(suffix.text, sizeof suffix.text));
    }
    return layout;
}

std::string outputHeader(const Layout &layout, std::string_view headerLine)
{
    std::string text(headerLine);
    if (text.ends_with('\n')) {
        text.pop_back();
        if (layout.crlf) {
            text.pop_back();
        }
    }
    text += layout.separator;
    text += "verdict";
    if (layout.announcedColumn >= 0) {
        text += layout.separator;
        text += "relation";
    }
    text += layout.crlf ? "\r\n" : "\n";
    return text;
}

int threadCount(int wanted)
{
    const auto processors = static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(wanted > 0 ? wanted : processors, 1, maxThreads);
}

void runWorkers(Pipeline &pipeline, const Options &options, const Layout &layout, std::size_t block)
{
    const Level level = options.level.value_or(bestLevel());
    const bool plainColumns = layout.announcedColumn < 0 && layout.columns >= 2;
    const Kernel kernel = plainColumns && isSupported(level) ? kernelFor(level) : nullptr;
    const bool index = static_cast<bool>(options.rows);
    const auto work = [&] { Worker(pipeline, layout, kernel, block, index).run(); };
    std::vector<std::thread> helpers;
    for (int i = 1; i < threadCount(options.threads); ++i) {
        helpers.emplace_back(work);
    }
    work();
    for (std::thread &helper : helpers) {
        helper.join();
    }
}

Result failed(Fault fault, int systemError)
{
    Result result;
    result.problem = {fault, 0, 0, {}, systemError};
    return result;
}

} // namespace

Result run(const Options &options)
{
    Source source;
    if (const int error = source.open(options.input, options.inputFd)) {
        return failed(Fault::CannotOpenInput, error);
    }
    if (source.isDirectory()) {
        return failed(Fault::NotAFile, 0);
    }
    const std::size_t block = options.blockBytes > 0 ? options.blockBytes : defaultBlock;
    Reader reader(source, block);
    std::string headerLine;
    const HeaderResult read = reader.readHeader(options, headerLine);
    if (read.problem.fault != Fault::None) {
        Result result;
        result.problem = read.problem;
        return result;
    }
    Sink sink;
    if (const int error = sink.open(options.output, options.outputFd)) {
        return failed(Fault::CannotCreateOutput, error);
    }
    const Layout layout = layoutOf(options, read.header, headerLine, sink.isOpen());
    if (sink.isOpen()) {
        const std::string text = outputHeader(layout, headerLine);
        if (const int error = sink.write(text.data(), text.size())) {
            return failed(Fault::CannotWrite, error);
        }
    }
    Pipeline pipeline(options, reader, sink, source.size());
    runWorkers(pipeline, options, layout, block);
    Result result = pipeline.finish();
    result.hasAnnounced = layout.announcedColumn >= 0;
    if (!result.finished()) {
        return result;
    }
    if (const int error = sink.close()) {
        result.problem = {Fault::CannotWrite, 0, 0, {}, error};
    } else if (const int renameError = sink.rename()) {
        result.problem = {Fault::CannotRename, 0, 0, {}, renameError};
    }
    return result;
}

} // namespace flashcall::bulk
