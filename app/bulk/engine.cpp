// SPDX-License-Identifier: MIT
#include "app/bulk/worker.h"

#include <algorithm>
#include <thread>

namespace flashcall::bulk {
namespace {

constexpr std::size_t defaultBlock = std::size_t{256} << 10U;
constexpr int maxThreads = 8; // memory is bounded by it

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
    if (const int error = source.open(options.input, options.inputFd, options.cancel)) {
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
