// SPDX-License-Identifier: MIT
#include "app/bulk/reader.h"

#include "app/bulk/kernel.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace flashcall::bulk {
namespace {

constexpr std::size_t encodingTold = 4; // bytes; a slow pipe may bring fewer at first

bool needsMore(std::string_view text, const Options &options)
{
    std::string separators = ",;\t";
    if (options.separator) {
        separators = *options.separator;
    }
    return std::any_of(separators.begin(), separators.end(), [text](char separator) {
        return findRowEnd(text.data(), text.data() + text.size(), separator, false).kind ==
               RowEnd::Kind::NeedMore;
    });
}

const char *lastLineBreak(const char *begin, const char *end)
{
    while (end != begin && end[-1] != '\n') {
        --end;
    }
    return end;
}

} // namespace

// Appends one read to the rows in `memory`, of which there are `size` bytes after the slack.
bool Reader::fill(std::vector<char> &memory, std::size_t &size)
{
    const std::size_t needed = slack + size + m_block + slack;
    if (memory.size() < needed) {
        memory.resize(needed);
    }
    std::size_t count = 0;
    m_error = m_source.read(memory.data() + slack + size, m_block, count);
    m_ended = m_error != 0 || count == 0;
    size += count;
    return m_error == 0;
}

HeaderResult Reader::readHeader(const Options &options, std::string &headerLine)
{
    std::vector<char> memory;
    std::size_t size = 0;
    std::string_view text;
    do {
        if (!fill(memory, size)) {
            HeaderResult result;
            result.problem = m_error == ECANCELED ? Problem{Fault::Cancelled}
                                                  : Problem{Fault::CannotRead, 0, 0, {}, m_error};
            return result;
        }
        text = {memory.data() + slack, size};
    } while (!m_ended && (text.size() < encodingTold || needsMore(text, options)));

    HeaderResult result = bulk::readHeader(text, options);
    if (result.problem.fault == Fault::None) {
        headerLine = text.substr(0, result.header.bytes);
        m_carry.assign(text.begin() + static_cast<std::ptrdiff_t>(headerLine.size()), text.end());
        m_offset = static_cast<std::int64_t>(headerLine.size());
        m_separator = result.header.separator;
    }
    return result;
}

// Where the last whole row ends.
Reader::Cut Reader::cut(const char *begin, const char *end) const
{
    const auto size = static_cast<std::size_t>(end - begin);
    if (size < maxRowBytes && !std::memchr(begin, '"', size)) {
        return {m_ended ? end : lastLineBreak(begin, end), false};
    }
    for (const char *at = begin; at != end;) {
        const RowEnd row = findRowEnd(at, end, m_separator, m_ended);
        if (row.kind != RowEnd::Kind::Complete) {
            return {at, row.kind == RowEnd::Kind::TooLong};
        }
        at = row.end;
    }
    return {end, false};
}

bool Reader::next(Chunk &chunk)
{
    std::size_t size = m_carry.size();
    chunk.memory.resize(std::max(chunk.memory.size(), slack + size + m_block + slack));
    std::copy(m_carry.begin(), m_carry.end(), chunk.memory.data() + slack);
    Cut found;
    const char *begin = nullptr;
    const char *end = nullptr;
    do {
        if (!m_ended && !fill(chunk.memory, size)) {
            return false;
        }
        begin = chunk.memory.data() + slack;
        end = begin + size;
        found = cut(begin, end);
    } while (found.end == begin && !found.tooLong && !m_ended);
    if (found.end == begin && !found.tooLong) {
        return false; // the end
    }

    chunk.begin = begin;
    chunk.tailEnd = found.end;
    // Only the input's last row can be without a line break.
    chunk.end = found.end == end && m_ended ? lastLineBreak(begin, found.end) : found.end;
    chunk.longRow = found.tooLong;
    chunk.offset = m_offset;
    chunk.index = m_index++;
    m_offset += found.end - begin;
    if (found.tooLong) {
        skipLongRow(found.end, end);
    } else {
        m_carry.assign(found.end, end);
    }
    chunk.endOffset = m_offset;
    return m_error == 0;
}

// Goes to behind the next line break.
void Reader::skipLongRow(const char *from, const char *end)
{
    std::vector<char> more;
    const char *at = from;
    for (;;) {
        const auto size = static_cast<std::size_t>(end - at);
        const void *found = size == 0 ? nullptr : std::memchr(at, '\n', size);
        if (found) {
            const char *next = static_cast<const char *>(found) + 1;
            m_offset += next - at;
            m_carry.assign(next, end);
            return;
        }
        m_offset += end - at;
        m_carry.clear();
        std::size_t count = 0;
        if (m_ended || !fill(more, count)) {
            return;
        }
        at = more.data() + slack;
        end = at + count;
    }
}

} // namespace flashcall::bulk
